//! Bodies of answers: two bytes choose the operation, the rest is the body.

#![no_main]

use std::cell::OnceCell;

use fuzz::Targets;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static TARGETS: OnceCell<Targets> = const { OnceCell::new() };
}

fuzz_target!(
    init: TARGETS.with(|targets| targets.get_or_init(Targets::new).seed()),
    |input: &[u8]| TARGETS.with(|targets| targets.get_or_init(Targets::new).try_input(input))
);
