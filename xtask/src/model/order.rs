//! The order of what is given by position, frozen like names: a document that lists its
//! properties or parameters otherwise must not swap the arguments of calls, which would
//! compile as before wherever their types agree.

use std::collections::BTreeSet;

use super::{Field, Kind, Model, Parameter, Place};
use crate::name::{Names, operation_key};
use crate::stages::stage;

/// Puts positional arguments into their frozen order, and notes in `names` the order that
/// they have now. What is gone from the document is gone from there too.
pub fn freeze(model: &mut Model, frozen: &Names, names: &mut Names) {
    stage("order", || arrange_all(model, frozen, names));
}

fn arrange_all(model: &mut Model, frozen: &Names, names: &mut Names) {
    for operation in &mut model.operations {
        let key = operation_key(&operation.method, &operation.path);
        let wires = wires(&operation.parameters);
        let argument = |parameter: &Parameter| argument(parameter, &wires);
        let order = frozen.arguments.get(&key).map_or(&[][..], Vec::as_slice);
        if let Some(order) = arrange(&mut operation.parameters, order, argument) {
            names.arguments.insert(key, order);
        }
    }
    for ty in model.types.iter_mut().filter(|ty| ty.in_request) {
        let Kind::Struct(fields) = &mut ty.kind else {
            continue;
        };
        // An inline type stands in several places: like its name, the order survives the
        // loss of any one of them.
        let places = names.types.iter().filter(|(_, name)| **name == ty.name);
        let places: Vec<String> = places.map(|(place, _)| place.clone()).collect();
        let order = places
            .iter()
            .find_map(|place| frozen.constructors.get(place))
            .map_or(&[][..], Vec::as_slice);
        let argument = |field: &Field| field.positional().then(|| field.wire.clone());
        if let Some(order) = arrange(fields, order, argument) {
            let all = places.into_iter().map(|place| (place, order.clone()));
            names.constructors.extend(all);
        }
    }
}

/// Names that several positional parameters share, which differ by their place alone.
fn wires(parameters: &[Parameter]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let ordered = parameters.iter().filter(|p| p.ordered());
    ordered
        .filter(|p| !seen.insert(&p.wire))
        .map(|p| p.wire.clone())
        .collect()
}

/// How the lock knows a parameter, if the document orders it.
fn argument(parameter: &Parameter, shared: &BTreeSet<String>) -> Option<String> {
    let wire = &parameter.wire;
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Form => "form",
    };
    parameter.ordered().then(|| match shared.contains(wire) {
        true => format!("{wire} in {place}"),
        false => wire.clone(),
    })
}

/// Orders those of `all` that have a name here, within the places that they take together.
/// Gives back their order if there is one: of two or more.
fn arrange<T: Clone>(
    all: &mut [T],
    frozen: &[String],
    name: impl Fn(&T) -> Option<String>,
) -> Option<Vec<String>> {
    let named = all.iter().enumerate();
    let (places, names): (Vec<usize>, Vec<String>) = named
        .filter_map(|(place, one)| Some((place, name(one)?)))
        .unzip();
    if names.len() < 2 {
        return None;
    }
    let order = order(frozen, &names);
    let moved: Vec<T> = order.iter().map(|at| all[places[*at]].clone()).collect();
    for (place, one) in places.into_iter().zip(moved) {
        all[place] = one;
    }
    Some(order.into_iter().map(|at| names[at].clone()).collect())
}

/// The order of `now`, by index: the frozen one, then what is new. Where something is gone,
/// something new takes its place, so that the others keep theirs: a property that was only
/// renamed is then the argument that it was.
fn order(frozen: &[String], now: &[String]) -> Vec<usize> {
    let mut new = (0..now.len()).filter(|at| !frozen.contains(&now[*at]));
    let mut order: Vec<usize> = Vec::new();
    for name in frozen {
        let stays = (0..now.len()).find(|at| now[*at] == *name && !order.contains(at));
        order.extend(stays.or_else(|| new.next()));
    }
    let rest: Vec<usize> = (0..now.len()).filter(|at| !order.contains(at)).collect();
    order.extend(rest);
    order
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::build;
    use crate::services::Service;

    fn ordered<'a>(frozen: &[&str], now: &[&'a str]) -> Vec<&'a str> {
        let owned = |names: &[&str]| -> Vec<String> {
            names.iter().map(|name| (*name).to_owned()).collect()
        };
        let order = order(&owned(frozen), &owned(now));
        order.into_iter().map(|at| now[at]).collect()
    }

    #[test]
    fn what_is_frozen_keeps_its_position() {
        for (frozen, now, order) in [
            (&[][..], &["b", "a"][..], &["b", "a"][..]),
            (&["a", "b", "c"], &["c", "b", "a"], &["a", "b", "c"]),
            // New ones come last, in the document's order.
            (&["b", "a"], &["d", "a", "c", "b"], &["b", "a", "d", "c"]),
            // What is gone leaves no gap,
            (&["a", "b", "c"], &["c", "a"], &["a", "c"]),
            // and its place to what is new.
            (&["a", "b", "c"], &["c", "b", "x"], &["x", "b", "c"]),
            (&["a", "b"], &["b", "y", "x"], &["y", "b", "x"]),
            // A lock that was edited by hand loses nothing.
            (&["b", "b"], &["a", "b"], &["b", "a"]),
            (&["a"], &["a", "a"], &["a", "a"]),
        ] {
            assert_eq!(ordered(frozen, now), order, "{frozen:?} {now:?}");
        }
    }

    /// A document with this order of properties and parameters, its calls and the lock.
    fn frozen(properties: &[&str], parameters: &[(&str, &str)], frozen: &Names) -> (String, Names) {
        let text = json!({"type": "string"});
        let members: serde_json::Map<String, Value> = properties
            .iter()
            .map(|name| ((*name).to_owned(), text.clone()))
            .collect();
        let required: Vec<&&str> = properties.iter().filter(|name| **name != "note").collect();
        let parameters: Vec<Value> = parameters
            .iter()
            .map(|(name, place)| {
                json!({"name": name, "in": place, "required": *name != "note", "schema": text})
            })
            .collect();
        let document = json!({
            "info": {"title": "t", "version": "1"},
            "paths": {"/things/{id}": {"put": {"operationId": "put_thing", "tags": ["One"], "parameters": parameters,
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
            "components": {"schemas": {"Thing": {"type": "object", "required": required, "properties": members}}}
        });
        let service: Service = toml::from_str("document = 'a.json'\nauth = 'vmc'").unwrap();
        let mut model = build(&document, &service);
        let mut names = Names {
            // As an inline type, which stands in two places.
            types: ["A.thing", "B.thing"]
                .map(|place| (place.to_owned(), "Thing".to_owned()))
                .into(),
            ..Names::default()
        };
        freeze(&mut model, frozen, &mut names);
        let Kind::Struct(fields) = &model.types[0].kind else {
            panic!("{:?}", model.types[0]);
        };
        let fields: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
        let positional = model.operations[0].positional();
        let arguments: Vec<&str> = positional.iter().map(|p| p.wire.as_str()).collect();
        (
            format!("{} | {}", fields.join(" "), arguments.join(" ")),
            names,
        )
    }

    #[test]
    fn a_document_in_another_order_makes_the_same_calls() {
        let first = frozen(
            &["name", "note", "region"],
            &[
                ("id", "path"),
                ("zone", "query"),
                ("note", "query"),
                ("area", "header"),
            ],
            &Names::default(),
        );
        assert_eq!(first.0, "name note region | id zone area");
        assert_eq!(
            first.1.arguments["PUT /things/{id}"],
            ["zone", "area"],
            "those of the path stand in its order"
        );
        assert_eq!(first.1.constructors["A.thing"], ["name", "region"]);
        assert_eq!(first.1.constructors["B.thing"], ["name", "region"]);

        let mut lock = first.1.clone();
        lock.constructors.remove("A.thing");
        let second = frozen(
            &["region", "note", "name"],
            &[
                ("area", "header"),
                ("note", "query"),
                ("zone", "query"),
                ("id", "path"),
            ],
            &lock,
        );
        assert_eq!(second, first);
    }

    #[test]
    fn parameters_of_one_name_are_known_by_their_places_too() {
        let both = [("id", "path"), ("key", "query"), ("key", "header")];
        let (_, lock) = frozen(&["name"], &both, &Names::default());
        assert_eq!(
            lock.arguments["PUT /things/{id}"],
            ["key in query", "key in header"]
        );
        let turned = [("key", "header"), ("id", "path"), ("key", "query")];
        let (_, again) = frozen(&["name"], &turned, &lock);
        assert_eq!(again, lock);
    }

    #[test]
    fn one_argument_has_no_order_and_what_is_gone_is_not_kept() {
        let one = frozen(&["name", "note"], &[("zone", "query")], &Names::default()).1;
        assert!(one.arguments.is_empty() && one.constructors.is_empty());

        let two = [("id", "path"), ("zone", "query"), ("area", "query")];
        let lock = frozen(&["name", "region"], &two, &Names::default()).1;
        let fewer = frozen(&["name"], &two[..2], &lock).1;
        assert_eq!(fewer, one);
    }
}
