//! Work on things that have nothing to do with each other, at the same time.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As much as a main thread has on Linux: documents are nested, and so is the code that follows
/// them.
const STACK: usize = 8 << 20;

/// How many threads keep the processors busy.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does the work for each, for as many `at_once`; gives back what came of it in the order of `all`.
/// What has the greatest `weight` comes first, so that no thread is left alone with it at the end.
pub fn each<T: Sync, R: Send>(
    all: &[T],
    at_once: usize,
    weight: impl Fn(&T) -> u64,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(weight(&all[*at])));
    let next = AtomicUsize::new(0);
    let take_turns = || {
        let mut done = Vec::new();
        while let Some(at) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*at, work(&all[*at])));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let threads: Vec<_> = (0..at_once.min(all.len()))
            .map(|_| {
                thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, take_turns)
            })
            .collect();
        let mut done = Vec::new();
        for thread in threads {
            match thread {
                Ok(thread) => {
                    done.extend(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
                }
                // The system gives no more threads: this one does what is left.
                Err(_) => done.extend(take_turns()),
            }
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn each_is_worked_on_once_the_heaviest_first_and_the_order_kept() {
        let all: Vec<u64> = vec![3, 9, 1, 7, 5, 2, 8];
        let begun = Mutex::new(Vec::new());
        let work = |n: &u64| {
            begun.lock().unwrap().push(*n);
            n * 10
        };
        let results = each(&all, 3, |n| *n, work);
        assert_eq!(results, [30, 90, 10, 70, 50, 20, 80]);
        begun.lock().unwrap().sort_unstable();
        assert_eq!(*begun.lock().unwrap(), [1, 2, 3, 5, 7, 8, 9]);

        begun.lock().unwrap().clear();
        each(&all, 1, |n| *n, work);
        assert_eq!(*begun.lock().unwrap(), [9, 8, 7, 5, 3, 2, 1]);
        assert!(each(&[], 3, |n| *n, work).is_empty());
    }
}
