//! What the session warns of, for people: a token store that others can read, certificates that are
//! not checked; and waits, of a server that cannot be reached. Whatever else is logged is for programs.

use std::fmt::Debug;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::{output, progress};

/// From here on, warnings are printed.
pub fn show() {
    // Nobody else sets one in this program.
    let _ = tracing::subscriber::set_global_default(Warnings);
}

struct Warnings;

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        let told = target.starts_with("auth_core") || target.starts_with("client_core::wait");
        told && *metadata.level() <= Level::WARN
    }

    fn event(&self, event: &Event<'_>) {
        let mut words = Words::default();
        event.record(&mut words);
        progress::beside_bars(|| output::warn(words.0.join(": ")));
    }

    // Only events are of interest.
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The message of an event, and what belongs to it.
#[derive(Default)]
struct Words(Vec<String>);

impl Visit for Words {
    fn record_str(&mut self, field: &Field, text: &str) {
        self.record_debug(field, &format_args!("{text}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let words = format!("{value:?}");
        if field.name() == "message" {
            self.0.insert(0, words);
        } else {
            self.0.push(words);
        }
    }
}
