//! The same work on several things: a few at a time, going on where one fails, and told at the end.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

use crate::failure::Failure;

/// How many things are worked on at once. Servers slow down those who ask for much more.
const AT_ONCE: usize = 4;

/// Work on one thing.
pub type Work<'a, R> = Pin<Box<dyn Future<Output = R> + 'a>>;

/// Does all of it, a few at a time; what came of each, in the order in which they were given.
pub async fn each<R>(all: Vec<Work<'_, R>>) -> Vec<R> {
    let mut ended: Vec<Option<R>> = all.iter().map(|_| None).collect();
    let mut waiting = all.into_iter().enumerate();
    let mut going = Vec::new();
    std::future::poll_fn(|cx| {
        loop {
            going.extend(waiting.by_ref().take(AT_ONCE - going.len()));
            let before = going.len();
            going.retain_mut(|(place, work)| match work.as_mut().poll(cx) {
                Poll::Ready(outcome) => {
                    ended[*place] = Some(outcome);
                    false
                }
                Poll::Pending => true,
            });
            if going.is_empty() && waiting.len() == 0 {
                return Poll::Ready(());
            }
            // Those that begin in the place of others have to be polled too.
            if going.len() == before {
                return Poll::Pending;
            }
        }
    })
    .await;
    ended.into_iter().flatten().collect()
}

/// What is left of work when Ctrl-C is pressed: nothing here, what `said` tells at the server.
pub async fn unless_interrupted<T>(
    work: impl Future<Output = T>,
    said: impl FnOnce() -> String,
) -> Result<T, Failure> {
    tokio::select! {
        ended = work => Ok(ended),
        Ok(()) = tokio::signal::ctrl_c() => Err(Failure::Interrupted(said())),
    }
}

/// So many of something: one lease, two leases.
pub fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// How it ended altogether. One alone failed as it failed; of several the number is told.
pub fn outcome(
    what: &str,
    verb: &str,
    mut failures: Vec<Failure>,
    of: usize,
) -> Result<(), Failure> {
    match (failures.len(), of) {
        (0, _) => Ok(()),
        (1, 1) => Err(failures.remove(0)),
        (failed, _) => Err(Failure::Other(format!(
            "{} of {} could not be {verb}; {} {} {verb}",
            failed,
            count(of, what),
            of - failed,
            if of - failed == 1 { "is" } else { "are" },
        ))),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test]
    async fn a_few_go_on_at_once_and_all_come_back_in_order() {
        let (now, most) = (Cell::new(0), Cell::new(0));
        let work = (0..11_u64).map(|number| -> Work<'_, u64> {
            let (now, most) = (&now, &most);
            Box::pin(async move {
                now.set(now.get() + 1);
                most.set(most.get().max(now.get()));
                for _ in 0..20 - number {
                    tokio::task::yield_now().await;
                }
                now.set(now.get() - 1);
                number
            })
        });
        let ended = each(work.collect()).await;
        assert_eq!(ended, (0..11).collect::<Vec<_>>());
        assert_eq!(most.get(), AT_ONCE);
    }

    #[tokio::test]
    async fn what_ends_at_once_does_not_stop_the_rest() {
        let work = (0..9).map(|number| -> Work<'_, i32> { Box::pin(async move { number }) });
        assert_eq!(each(work.collect()).await.len(), 9);
        assert_eq!(each(Vec::<Work<'_, ()>>::new()).await, []);
    }

    #[test]
    fn one_alone_fails_as_it_failed_and_several_are_counted() {
        let gone = || Failure::NotFound("gone".to_owned());
        assert!(outcome("deployment", "deleted", vec![], 3).is_ok());
        let one = outcome("deployment", "deleted", vec![gone()], 1).unwrap_err();
        assert_eq!((one.exit_status(), one.to_string()), (4, "gone".to_owned()));
        let two = outcome("deployment", "deleted", vec![gone(), gone()], 3).unwrap_err();
        assert_eq!(
            (two.exit_status(), two.to_string().as_str()),
            (1, "2 of 3 deployments could not be deleted; 1 is deleted")
        );
    }
}
