//! How far a fetch is: a line that moves where people look, plain lines elsewhere. On stderr, so
//! that the table can go through a pipe.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// What is shown while documents come.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// Of that many documents.
    pub fn of(count: usize) -> Self {
        if !std::io::stderr().is_terminal() {
            return Progress(None);
        }
        let bar = ProgressBar::new(count as u64);
        if let Ok(style) =
            ProgressStyle::with_template("{spinner} {pos}/{len} {elapsed} {wide_msg}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress(Some(bar))
    }

    /// This address is asked now.
    pub fn asks(&self, address: &str) {
        match &self.0 {
            Some(bar) => bar.set_message(address.to_owned()),
            None => eprintln!("asking {address}"),
        }
    }

    /// One more has come, or will not come.
    pub fn came(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
