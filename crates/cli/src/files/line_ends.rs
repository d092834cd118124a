//! Contents whose lines all end as on Windows. In YAML they would be one long line full of escapes:
//! in files they have plain lines, and `lineEnds: crlf` in front.

use client_core::Value;
use serde_json::{Map, json};

const NAME: &str = "lineEnds";
const CRLF: &str = "crlf";

/// Makes plain lines of the contents in a document of a blueprint.
pub fn hide(document: &mut Map<String, Value>) {
    let hidden = match document.get("content") {
        Some(Value::String(content)) => plain(content),
        _ => None,
    };
    if let Some(content) = hidden {
        let members = std::mem::take(document).into_iter();
        for (name, value) in members {
            if name == "content" {
                document.insert(NAME.to_owned(), json!(CRLF));
                document.insert(name, json!(content));
            } else {
                document.insert(name, value);
            }
        }
    }
    each_version(document, hide);
}

/// Gives the contents their line ends back.
pub fn restore(document: &mut Map<String, Value>) -> Result<(), String> {
    match document.shift_remove(NAME) {
        None | Some(Value::Null) => {}
        Some(Value::String(ends)) if ends == CRLF => {
            if let Some(Value::String(content)) = document.get_mut("content") {
                *content = content.replace('\n', "\r\n");
            }
        }
        Some(_) => return Err(format!("`{NAME}` must be {CRLF}, or not be there")),
    }
    let mut outcome = Ok(());
    each_version(document, |version| {
        if outcome.is_ok() {
            outcome = restore(version);
        }
    });
    outcome
}

/// The same with plain lines, if all of its lines end otherwise.
fn plain(content: &str) -> Option<String> {
    let plain = content.replace("\r\n", "\n");
    let differs = plain.len() < content.len();
    (differs && !plain.contains('\r') && plain.replace('\n', "\r\n") == content).then_some(plain)
}

fn each_version(document: &mut Map<String, Value>, mut act: impl FnMut(&mut Map<String, Value>)) {
    if let Some(Value::Array(versions)) = document.get_mut("versions") {
        versions
            .iter_mut()
            .filter_map(Value::as_object_mut)
            .for_each(&mut act);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_contents_whose_lines_all_end_so_are_hidden() {
        assert_eq!(plain("a\r\nb\r\n"), Some("a\nb\n".to_owned()));
        assert_eq!(plain("a\r\nb"), Some("a\nb".to_owned()));
        for other in ["", "a\n", "a\r\nb\n", "a\rb\r\n", "a\r\r\n", "a"] {
            assert_eq!(plain(other), None, "{other:?}");
        }
    }
}
