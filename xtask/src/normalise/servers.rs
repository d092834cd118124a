//! The pass over servers.

use serde_json::{Map, Value};

use crate::ledger::Ledger;

/// A base path (`basePath`, or the path of the first server's address) stands in front of
/// every path: a client's base URL is a host, whatever document it was made from.
pub(super) fn base_path_into_paths(document: &mut Value, ledger: &mut Ledger) {
    let base = document["servers"][0]["url"]
        .as_str()
        .map(path_of)
        .unwrap_or_default()
        .to_owned();
    let mut changed = 0;
    if !base.is_empty()
        && let Some(paths) = document["paths"].as_object_mut()
    {
        changed = paths.len();
        let below = |(path, item): (String, Value)| {
            let path = if path.starts_with('/') {
                format!("{base}{path}")
            } else {
                path
            };
            (path, item)
        };
        *paths = std::mem::take(paths)
            .into_iter()
            .map(below)
            .collect::<Map<_, _>>();
        follow(document, &format!("#/paths/{}", base.replace('/', "~1")));
    }
    ledger.count("paths with the document's base path in front", changed);
}

/// References into a path lead to where it is now.
fn follow(value: &mut Value, base: &str) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(target) if name == "$ref" => {
                        if let Some(rest) = target.strip_prefix("#/paths/~1") {
                            *target = format!("{base}~1{rest}");
                        }
                    }
                    member => follow(member, base),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, base)),
        _ => {}
    }
}

/// The path of an address, without a slash at its end; nothing where it has variables.
fn path_of(url: &str) -> &str {
    if url.contains('{') {
        return "";
    }
    let rest = match url.split_once("//") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None if url.starts_with('/') => url,
        None => "",
    };
    rest.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_base_path_stands_in_front_of_every_path() {
        for (url, path) in [
            ("https://pets.example/v1/", "/v1/pets"),
            ("//pets.example/v1", "/v1/pets"),
            ("/v1", "/v1/pets"),
            ("https://pets.example/", "/pets"),
            ("https://{host}/v1", "/pets"),
            ("/", "/pets"),
        ] {
            let mut document = json!({"servers": [{"url": url}], "paths": {"/pets": {}}});
            base_path_into_paths(&mut document, &mut Ledger::default());
            assert!(document["paths"].get(path).is_some(), "{url}");
        }
    }
}
