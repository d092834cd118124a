//! Results and messages. Results go to standard output in the form that was asked for, all else to
//! standard error; colour only where somebody looks.

mod moment;
mod table;
mod tree;

pub use tree::fault as query_fault;

use std::io::{IsTerminal as _, Write as _};
use std::time::SystemTime;

use client_core::Value;
use client_core::wire::{Wire, to_value};

use crate::arguments::Format;
use crate::failure::Failure;

/// A column of a table: its title, and where its values stand: `owner.name`; `owners.name` for all
/// of an array.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub title: &'static str,
    pub path: &'static str,
    kind: Kind,
}

/// How values of a column are shown in rows; whole answers have them as they came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Time,
    Until,
    Amount,
    Count,
}

impl Column {
    pub const fn new(title: &'static str, path: &'static str) -> Self {
        Self::of(Kind::Text, title, path)
    }

    /// Of points in time: `2027-02-20 09:39`, in UTC.
    pub const fn time(title: &'static str, path: &'static str) -> Self {
        Self::of(Kind::Time, title, path)
    }

    /// Of points in time that matter by how near they are: `2027-02-20 09:39 (in 90 days)`. In CSV
    /// the point in time alone.
    pub const fn until(title: &'static str, path: &'static str) -> Self {
        Self::of(Kind::Until, title, path)
    }

    /// Of amounts of money: `12.50`.
    pub const fn amount(title: &'static str, path: &'static str) -> Self {
        Self::of(Kind::Amount, title, path)
    }

    /// How many there are in a list, or in all lists of that name where the way leads through one.
    pub const fn count(title: &'static str, path: &'static str) -> Self {
        Self::of(Kind::Count, title, path)
    }

    const fn of(kind: Kind, title: &'static str, path: &'static str) -> Self {
        Column { title, path, kind }
    }

    /// The value in a row, as people read it; with distances from `now` if there is one.
    fn cell(&self, row: &Value, now: Option<SystemTime>) -> String {
        let found = find(row, self.path);
        if self.kind == Kind::Count {
            return count(&found).to_string();
        }
        let amount = found.as_f64().filter(|_| self.kind == Kind::Amount);
        if let Some(amount) = amount {
            return format!("{amount:.2}");
        }
        let text = text(&found);
        match (self.kind, now) {
            (Kind::Until, Some(now)) => moment::with_distance(&text, now),
            (Kind::Time | Kind::Until, _) => moment::short(&text),
            _ => text,
        }
    }
}

/// What stands at a path; `null` where nothing does. A path goes on in each item of an array.
fn find(value: &Value, path: &str) -> Value {
    let (member, rest) = path.split_once('.').unwrap_or((path, ""));
    match value {
        Value::Array(items) => items.iter().map(|item| find(item, path)).collect(),
        _ => match value.get(member) {
            None => Value::Null,
            Some(found) if rest.is_empty() => found.clone(),
            Some(found) => find(found, rest),
        },
    }
}

/// The items of a list, and of lists in it.
fn count(value: &Value) -> usize {
    let items = value.as_array().into_iter().flatten();
    items
        .map(|item| match item {
            Value::Array(_) => count(item),
            Value::Null => 0,
            _ => 1,
        })
        .sum()
}

/// A value on one line.
pub fn text(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items)
            if items
                .iter()
                .all(|item| !item.is_object() && !item.is_array()) =>
        {
            items.iter().map(text).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    };
    line(&text)
}

/// Text as one line: what a server says must not write elsewhere on the terminal.
pub fn line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// A message, which may be of several lines, as one that moves no cursor: servers, files and whoever
/// gives things their names have a say in it.
pub fn harmless(message: impl std::fmt::Display) -> String {
    let quiet = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    message.to_string().chars().map(quiet).collect()
}

/// Where results go, and in which form.
#[derive(Debug)]
pub struct Output {
    format: Format,
    query: Option<String>,
    quiet: bool,
}

impl Output {
    pub fn new(format: Format, query: Option<String>, quiet: bool) -> Self {
        Output {
            format,
            query,
            quiet,
        }
    }

    /// Prints things, the first column of which is their name. An empty table is told of, or it would
    /// look as if nothing had happened.
    pub fn list<T: Wire>(&self, items: &[T], columns: &[Column]) -> Result<(), Failure> {
        let is_table = self.format == Format::Table && self.query.is_none();
        if items.is_empty() && is_table && std::io::stdout().is_terminal() {
            self.say("there is nothing to list");
        }
        self.value(Value::Array(items.iter().map(to_value).collect()), columns)
    }

    /// Prints one thing.
    pub fn one<T: Wire>(&self, item: &T, columns: &[Column]) -> Result<(), Failure> {
        self.value(to_value(item), columns)
    }

    /// Prints JSON: an array as a list, an object as one thing. Without columns, those that its
    /// members make. Where an expression does not fit it is printed whole, and then it fails: what
    /// was done may not be told again.
    pub fn value(&self, value: Value, columns: &[Column]) -> Result<(), Failure> {
        let picked = self.query.as_ref();
        let picked = picked.map(|query| tree::search(query, &value)).transpose();
        let (value, columns) = match &picked {
            Ok(Some(picked)) => (picked, &[][..]),
            Ok(None) | Err(_) => (&value, columns),
        };
        let printed = match self.format {
            Format::Json => format!("{value:#}\n"),
            Format::Yaml => tree::yaml(value)?,
            Format::Table => table::table(value, columns, width()),
            Format::Csv => table::csv(value, columns)?,
            Format::Name => table::names(value, columns),
        };
        self.raw(printed.as_bytes())?;
        picked.map(drop)
    }

    /// Shows things to whoever is about to decide on them, on standard error: it is no result.
    pub fn show<T: Wire>(&self, items: &[T], columns: &[Column]) {
        let value = Value::Array(items.iter().map(to_value).collect());
        let _ = write!(
            anstream::stderr(),
            "{}",
            table::table(&value, columns, width())
        );
    }

    /// Rows as CSV, for a file.
    pub fn csv(&self, rows: &Value, columns: &[Column]) -> Result<String, Failure> {
        table::csv(rows, columns)
    }

    /// Prints text as it is, as a result.
    pub fn raw(&self, text: &[u8]) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        printed(out.write_all(text).and_then(|()| out.flush()))
    }

    /// Tells what goes on, unless that is not wanted.
    pub fn say(&self, what: impl std::fmt::Display) {
        if !self.quiet {
            let _ = writeln!(anstream::stderr(), "{}", harmless(what));
        }
    }

    /// Tells of something that is not as it should be.
    pub fn warn(&self, what: impl std::fmt::Display) {
        warn(what);
    }

    /// Tells why the command failed.
    pub fn error(&self, what: impl std::fmt::Display) {
        let style = anstyle::AnsiColor::Red.on_default().bold();
        let what = harmless(what);
        let _ = writeln!(anstream::stderr(), "{style}error:{style:#} {what}");
    }
}

/// Tells of something that is not as it should be.
pub fn warn(what: impl std::fmt::Display) {
    let style = anstyle::AnsiColor::Yellow.on_default().bold();
    let what = harmless(what);
    let _ = writeln!(anstream::stderr(), "{style}warning:{style:#} {what}");
}

/// A reader that has seen enough (`| head`) is no failure; a disk that is full is one.
pub fn printed(written: std::io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::Other(
            format!("the result cannot be written to standard output: {error}"),
        )),
        _ => Ok(()),
    }
}

/// How wide lines may be; none where nobody looks.
fn width() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn things_are_counted_through_the_lists_that_hold_them() {
        let column = Column::count("HOSTS", "config.clusters.hosts");
        let sddc =
            json!({"config": {"clusters": [{"hosts": [1, 2]}, {"hosts": [3]}, {"hosts": null}]}});
        assert_eq!(column.cell(&sddc, None), "3");
        assert_eq!(column.cell(&json!({"config": null}), None), "0");
    }
}
