//! Which stages a thread went through and how long each took, for `regen --timings`. A stage notes
//! itself, whoever asks for it, so that work that is done twice shows.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// One stage, with all its runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    pub name: &'static str,
    pub runs: usize,
    pub took: Duration,
}

thread_local! {
    static WITHIN: Cell<bool> = const { Cell::new(false) };
    static STAGES: RefCell<Vec<Stage>> = const { RefCell::new(Vec::new()) };
}

/// Does the work of a stage. Stages within it are part of it, and not told.
pub fn stage<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    let within = WITHIN.replace(true);
    let began = Instant::now();
    let done = work();
    let took = began.elapsed();
    WITHIN.set(within);
    if within {
        return done;
    }
    STAGES.with_borrow_mut(
        |stages| match stages.iter_mut().find(|stage| stage.name == name) {
            Some(stage) => {
                stage.runs += 1;
                stage.took += took;
            }
            None => stages.push(Stage {
                name,
                runs: 1,
                took,
            }),
        },
    );
    done
}

/// The stages since the last time that this thread asked, in the order of their first runs.
pub fn taken() -> Vec<Stage> {
    STAGES.take()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_runs_twice_is_counted_twice_and_told_once() {
        taken();
        for name in ["load", "convert", "load"] {
            assert_eq!(stage(name, || name.len()), name.len());
        }
        let runs = |stages: Vec<Stage>| -> Vec<(&str, usize)> {
            stages
                .iter()
                .map(|stage| (stage.name, stage.runs))
                .collect()
        };
        assert_eq!(runs(taken()), [("load", 2), ("convert", 1)]);
        assert_eq!(runs(taken()), []);

        stage("news", || stage("convert", || ()));
        assert_eq!(runs(taken()), [("news", 1)]);
    }
}
