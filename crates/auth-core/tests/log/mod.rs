//! What a test logs, kept for it to read.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::cell::RefCell;
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

type Text = Arc<Mutex<Vec<u8>>>;

thread_local! {
    static KEPT: RefCell<Option<Text>> = const { RefCell::new(None) };
}

/// What is logged on this thread while it lives.
pub struct Log(Text);

struct Sink;

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        KEPT.with_borrow(|kept| {
            if let Some(text) = kept {
                text.lock().unwrap().extend_from_slice(bytes);
            }
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Sets the one logger of this process. A logger for each thread would miss events: `tracing`
/// remembers for all threads what the first one that came to an event was interested in. For the
/// same reason this comes before all else.
pub fn set_up() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(|| Sink)
            .init();
    });
}

impl Log {
    pub fn start() -> Self {
        set_up();
        let text = Text::default();
        KEPT.set(Some(text.clone()));
        Self(text)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    pub fn lines(&self, with: &str) -> Vec<String> {
        let text = self.text();
        let lines = text.lines().filter(|line| line.contains(with));
        lines.map(str::to_owned).collect()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        KEPT.set(None);
    }
}
