//! What happens during long work, one thing after the other: events, changes of steps.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth_core::Error;
use futures_core::Stream;

use super::progress::{Progress, typed};
use super::settings::{Plan, settings};
use super::watch::Steps;
use super::work::Work;

type Items<T> = Box<dyn FnMut(Progress<Box<dyn Any + Send>>) -> Vec<T> + Send>;

/// What happens during long work, in order, from its beginning to its end.
///
/// A stream; it asks nothing until it is read. It ends after what came with the end of the work: with
/// nothing more if the work has succeeded, and with the error that a [`Wait`](super::Wait) would
/// bring otherwise. Dropping it ends the polling. Settings are for before it is read.
#[must_use = "a stream does nothing until it is read"]
pub struct Follow<T> {
    steps: Steps,
    items: Items<T>,
    ready: VecDeque<T>,
}

settings!(Follow);

impl<T: Send + 'static> Follow<T> {
    /// Follows work whose state holds all that has happened so far; `new_items` picks what it has
    /// not picked before.
    pub fn new<W: Work>(
        work: W,
        mut new_items: impl FnMut(W::State) -> Vec<T> + Send + 'static,
    ) -> Self {
        let mut plan = Plan::new(work);
        plan.every_look = true;
        Follow {
            steps: Steps::new(plan),
            items: Box::new(move |progress| new_items(typed(progress).state)),
            ready: VecDeque::new(),
        }
    }

    /// What happens next; `None` after the end.
    ///
    /// # Errors
    /// As those of a [`Wait`](super::Wait) for the work.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.steps.poll_next(cx)) {
                Some(Ok(progress)) => self.ready.extend((self.items)(progress)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in it is pinned in place.
impl<T> Unpin for Follow<T> {}

impl<T: Send + 'static> Stream for Follow<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T> fmt::Debug for Follow<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Follow").field(&self.steps).finish()
    }
}
