//! How two texts differ, as `diff -u` tells it. No service has an operation for that.

use std::io::{IsTerminal as _, Write as _};

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use crate::failure::Failure;
use crate::output::printed;

/// A unified diff; empty if there is no difference.
pub fn unified(old: (&str, &str), new: (&str, &str)) -> String {
    TextDiff::from_lines(old.1, new.1)
        .unified_diff()
        .header(old.0, new.0)
        .to_string()
}

/// Prints a diff: as it is, for `patch`, and in colour where somebody looks.
pub fn print(diff: &str) -> Result<(), Failure> {
    if !std::io::stdout().is_terminal() {
        let mut out = std::io::stdout().lock();
        return printed(out.write_all(diff.as_bytes()).and_then(|()| out.flush()));
    }
    let mut out = anstream::stdout().lock();
    for (number, line) in diff.lines().enumerate() {
        let style = style(number, line);
        // What a server has must not write elsewhere on the terminal.
        let line: String = line
            .chars()
            .map(|c| if c.is_control() && c != '\t' { ' ' } else { c })
            .collect();
        if let Err(error) = writeln!(out, "{style}{line}{style:#}") {
            return printed(Err(error));
        }
    }
    Ok(())
}

fn style(number: usize, line: &str) -> Style {
    match line.as_bytes().first() {
        _ if number < 2 => Style::new().bold(),
        Some(b'+') => AnsiColor::Green.on_default(),
        Some(b'-') => AnsiColor::Red.on_default(),
        Some(b'@') => AnsiColor::Cyan.on_default(),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_told_with_what_is_around_them() {
        let old = "inputs: {}\nresources:\n  vm: {}\n";
        let new = "inputs: {}\nresources:\n  db: {}\n";
        assert_eq!(
            unified(("web 1", old), ("web", new)),
            "--- web 1\n+++ web\n@@ -1,3 +1,3 @@\n inputs: {}\n resources:\n-  vm: {}\n+  db: {}\n"
        );
        assert_eq!(unified(("web 1", old), ("web", old)), "");
    }

    #[test]
    fn a_missing_newline_at_the_end_is_a_difference_of_its_own() {
        assert_eq!(
            unified(("a", "x"), ("b", "x\n")),
            "--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n"
        );
    }
}
