//! References are spelled one way, and lead to schemas that have a name.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{each_schema, percent_decoded, reference, reference_to, schemas_mut};
use crate::ledger::Ledger;
use crate::name::free;

/// `#/components/schemas/A%C2%ABB%C2%BB` and `#/components/schemas/A~1B` are `A«B»` and `A/B`;
/// what a reference finds in the midst of something else gets a name of its own.
pub(super) fn lead_to_named_schemas(document: &mut Value, ledger: &mut Ledger) {
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    let mut inner: BTreeMap<String, String> = BTreeMap::new();
    each_schema(document, &mut |_, schema| {
        if let Some(pointer) = pointer_of(schema) {
            match name_of(&pointer) {
                Some(name) => named.insert(pointer, name),
                None => inner.insert(pointer, String::new()),
            };
        }
    });
    // The deepest first: what is in it has moved when its turn comes.
    let mut pointers: Vec<String> = inner.into_keys().collect();
    pointers.sort_by_key(|pointer| std::cmp::Reverse(pointer.matches('/').count()));
    for pointer in &pointers {
        let words: Vec<String> = pointer.rsplit('/').take(3).map(unescaped).collect();
        let words: Vec<&str> = words
            .iter()
            .rev()
            .map(String::as_str)
            .filter(|word| !matches!(*word, "properties" | "schema" | "items" | "schemas"))
            .collect();
        let name = free(words.join(" "), |name| {
            document["components"]["schemas"].get(name).is_some()
        });
        if let Some(schema) = document.pointer_mut(pointer) {
            let moved = std::mem::replace(schema, reference_to(&name));
            schemas_mut(document).insert(name.clone(), moved);
        }
        named.insert(pointer.clone(), name);
    }
    let mut respelled = 0;
    each_schema(document, &mut |_, schema| {
        if let Some(name) = pointer_of(schema).and_then(|pointer| named.get(&pointer))
            && reference(schema) != reference(&reference_to(name))
        {
            schema["$ref"] = reference_to(name)["$ref"].take();
            respelled += 1;
        }
    });
    ledger.count("references led to named schemas", respelled);
}

fn pointer_of(schema: &Value) -> Option<String> {
    reference(schema)?.strip_prefix('#').map(percent_decoded)
}

/// The name of the schema, if the pointer leads to a named one.
fn name_of(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/')).then(|| unescaped(name))
}

pub(super) fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_referred_to_in_the_midst_of_a_schema_is_one_type() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "A/B": {"properties": {"c": {"properties": {"d": {"properties": {"e": {}}}}}}},
            "C": {"properties": {
                "escaped": {"$ref": "#/components/schemas/A~1B"},
                "inner": {"$ref": "#/components/schemas/A~1B/properties/c"},
                "deep": {"$ref": "#/components/schemas/A~1B/properties/c/properties/d"}
            }}
        }}});
        lead_to_named_schemas(&mut document, &mut Ledger::default());
        let schemas = &document["components"]["schemas"];
        let properties = &schemas["C"]["properties"];
        assert_eq!(properties["escaped"], reference_to("A/B"));
        assert_eq!(properties["inner"], reference_to("A/B c"));
        assert_eq!(properties["deep"], reference_to("c d"));
        assert_eq!(schemas["A/B"]["properties"]["c"], reference_to("A/B c"));
        assert_eq!(schemas["A/B c"]["properties"]["d"], reference_to("c d"));
        assert!(schemas["c d"]["properties"]["e"].is_object());
    }
}
