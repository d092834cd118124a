//! Enumerations that were equal once share a name that is frozen. Where a document tells
//! them apart later, they stay one type: it is open, and lists what any of them lists.

use std::collections::BTreeMap;

use serde_json::Value;

use super::places;
use crate::document::{each_schema, reference_to, schema_name, schemas, schemas_mut};
use crate::normalise::marks;

/// Makes one schema of all inline enumerations that a frozen name is meant for.
pub(super) fn unite(document: &mut Value, frozen: &BTreeMap<String, String>) {
    let mut first: BTreeMap<&String, String> = BTreeMap::new();
    let mut into: BTreeMap<String, String> = BTreeMap::new();
    for (key, schema) in schemas(document).filter(|(_, schema)| schema["enum"].is_array()) {
        let name = places(schema).iter().find_map(|place| frozen.get(place));
        match name.map(|name| first.entry(name).or_insert_with(|| key.clone())) {
            Some(one) if one != key => into.insert(key.clone(), one.clone()),
            _ => None,
        };
    }
    if into.is_empty() {
        return;
    }
    let named = schemas_mut(document);
    for (key, one) in &into {
        let Some(mut other) = named.shift_remove(key) else {
            continue;
        };
        for list in ["enum", marks::PLACES] {
            let more = other[list].as_array_mut().map(std::mem::take);
            let all = named.get_mut(one).and_then(|one| one[list].as_array_mut());
            if let (Some(all), Some(more)) = (all, more) {
                for value in more {
                    if !all.contains(&value) {
                        all.push(value);
                    }
                }
            }
        }
    }
    each_schema(document, &mut |_, schema| {
        if let Some(one) = schema_name(schema).and_then(|key| into.get(key)) {
            schema["$ref"] = reference_to(one)["$ref"].take();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::{Names, name};
    use serde_json::json;

    #[test]
    fn enumerations_that_shared_a_name_keep_it_when_one_of_them_gets_a_value() {
        let property =
            |key: &str| json!({"type": "object", "properties": {"p": reference_to(key)}});
        let schema = |values: &[&str], place: Value| json!({"type": "string", "enum": values, (marks::PLACES): [place]});
        let document = json!({"paths": {}, "components": {"schemas": {
            "A": property("e1"), "B": property("e2"), "C": property("e3"),
            "e1": schema(&["X"], json!(["A", "p"])),
            "e2": schema(&["X", "Y"], json!(["B", "p"])),
            "e3": schema(&["Z"], json!(["C", "p"]))
        }}});
        let frozen = Names {
            types: [("A.p", "Part"), ("B.p", "Part"), ("C.p", "Other")]
                .map(|(place, name)| (place.to_owned(), name.to_owned()))
                .into(),
            ..Names::default()
        };
        let (document, names) = name(document, &frozen).unwrap();
        assert_eq!(names.types["A.p"], "Part");
        assert_eq!(names.types["B.p"], "Part");
        assert_eq!(names.types["C.p"], "Other");
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Part"]["enum"], json!(["X", "Y"]));
        assert_eq!(schemas["B"]["properties"]["p"], reference_to("Part"));
        assert_eq!(schemas.as_object().unwrap().len(), 5);
    }
}
