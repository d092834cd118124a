//! Where each tag is a feature of the crate: the `cfg` in front of what a feature brings, and the
//! words on it in the crate's documentation.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::docs;
use crate::model::{Model, SHARED};

/// The table of features, for the documentation of the crate to include.
pub const TABLE: &str = "features.md";

/// The feature of a tag's module.
pub fn feature(module: &str) -> String {
    module.trim_end_matches('_').replace('_', "-")
}

/// The features of a crate, in the order of the document's tags; none if tags are no features.
pub fn all(model: &Model) -> Vec<String> {
    if !model.tag_features {
        return Vec::new();
    }
    model.tags.iter().map(|tag| feature(&tag.module)).collect()
}

/// The line in front of an item that any of these modules needs, with `indent` in front of
/// it; empty if tags are no features.
pub fn gate<'a>(
    model: &Model,
    modules: impl IntoIterator<Item = &'a String>,
    indent: &str,
) -> String {
    if !model.tag_features {
        return String::new();
    }
    let features: Vec<String> = modules
        .into_iter()
        .map(|module| format!("feature = {:?}", feature(module)))
        .collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}#[cfg({one})]\n"),
        several => format!("{indent}#[cfg(any({}))]\n", several.join(", ")),
    }
}

/// The sentence on an operation of this module; empty if tags are no features.
pub fn needed(model: &Model, module: &str) -> String {
    if model.tag_features {
        format!("Needs the feature `{}`.", feature(module))
    } else {
        String::new()
    }
}

/// What each feature has, as a table in Markdown; none if tags are no features.
pub fn table(model: &Model) -> Option<String> {
    if !model.tag_features {
        return None;
    }
    let mut text = "| Feature | What it has | Methods of the client |\n|-|-|-|\n".to_owned();
    let mut tags: Vec<_> = model.tags.iter().collect();
    tags.sort_by(|one, other| one.module.cmp(&other.module));
    for tag in tags {
        let about = if tag.description.is_empty() {
            &tag.name
        } else {
            &tag.description
        };
        let methods: Vec<String> = model
            .operations
            .iter()
            .filter(|operation| operation.module == tag.module)
            .map(|operation| docs::code(&operation.name))
            .collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            feature(&tag.module),
            docs::line(about).replace('|', "\\|"),
            methods.join(", ")
        );
    }
    Some(text)
}

/// The modules that need a module of types.
pub fn needing(model: &Model, module: &str) -> BTreeSet<String> {
    if module != SHARED {
        return BTreeSet::from([module.to_owned()]);
    }
    let shared = model.types.iter().filter(|ty| ty.module == SHARED);
    shared.flat_map(|ty| ty.needed_by.clone()).collect()
}

/// Items as text, blank lines between them, each behind `gate`.
pub fn gated(items: &str, gate: &str) -> String {
    if gate.is_empty() {
        return items.to_owned();
    }
    let mut text = String::new();
    let mut after_blank = true;
    for line in items.lines() {
        let begins = after_blank && line.starts_with(|c: char| !c.is_whitespace() && c != '}');
        if begins {
            text.push_str(gate);
        }
        let _ = writeln!(text, "{line}");
        after_blank = line.is_empty();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_gets_the_gate_and_nothing_in_it_does() {
        let items = "/// One.\npub struct A {\n    a: u8,\n}\n\nimpl A {\n    fn a() {}\n\n    fn b() {}\n}\n\nrecord! {\n    A,\n}\n";
        assert_eq!(
            gated(items, "#[cfg(x)]\n"),
            "#[cfg(x)]\n/// One.\npub struct A {\n    a: u8,\n}\n\n#[cfg(x)]\nimpl A {\n    fn a() {}\n\n    fn b() {}\n}\n\n#[cfg(x)]\nrecord! {\n    A,\n}\n"
        );
        assert_eq!(gated(items, ""), items);
    }

    #[test]
    fn features_are_called_as_their_tags() {
        assert_eq!(feature("fabric_network"), "fabric-network");
        assert_eq!(feature("type_"), "type");
    }
}
