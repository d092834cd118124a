//! The API documents at the addresses where regions and appliances of Automation serve theirs, and
//! the index of them. Nobody has to sign in to read them. What they say is left to `document`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde_json::Value;

use crate::answer::{Answer, Outcome, Refusal};
use crate::document;

/// The name under which requests for documents and the index are recorded.
pub(crate) const OPERATION: &str = "getApiDocs";
/// Where the index is.
pub(crate) const INDEX: &str = "/automation-ui/api-docs";

/// An address, and what is served there.
#[derive(Debug)]
pub(crate) struct Shelf {
    pub(crate) path: &'static str,
    /// The query parameter that names a version.
    version_in: &'static str,
    /// The version that there is.
    version: String,
    title: String,
    text: String,
}

/// Path, query parameter and services of each. Several are put into one document, as their vendor
/// does.
const ADDRESSES: [(&str, &str, &[&str]); 5] = [
    (
        "/blueprint/api/swagger/swagger-api-docs",
        "group",
        &["blueprint"],
    ),
    (
        "/deployment/api/swagger/swagger/v2/api-docs",
        "group",
        &["service-broker", "deployment"],
    ),
    ("/iaas/api/swagger", "apiVersion", &["iaas"]),
    (
        "/pipeline/api/swagger/v2/api-docs",
        "group",
        &["code-stream"],
    ),
    ("/project/api/swagger/v2/api-docs", "group", &["project"]),
];

/// Made once for all sandboxes of a process.
pub(crate) static SHELVES: LazyLock<Vec<Shelf>> = LazyLock::new(|| {
    ADDRESSES
        .iter()
        .map(|(path, version_in, services)| Shelf::new(path, version_in, together(services)))
        .collect()
});

impl Shelf {
    fn new(path: &'static str, version_in: &'static str, text: String) -> Self {
        let document = parsed(&text);
        let info = |name: &str| document["info"][name].as_str().unwrap_or("").to_owned();
        Self {
            path,
            version_in,
            version: info("version"),
            title: info("title"),
            text,
        }
    }

    /// The document, to the byte as it is embedded unless it is put together from several.
    pub(crate) fn answer(&self, query: &[(String, String)]) -> Outcome {
        let asked = query.iter().find(|(name, _)| name == self.version_in);
        match asked {
            Some((name, version)) if *version != self.version => Err(Refusal::not_found(format!(
                "There is no document with {name}={version} here; there is {}",
                self.version
            ))),
            _ => Ok(Answer::bytes(200, "application/json", self.text.as_str())),
        }
    }

    fn address(&self) -> String {
        format!("{}?{}={}", self.path, self.version_in, self.version)
    }
}

/// The page with the links to all of them.
pub(crate) fn index() -> Answer {
    let mut page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <title>API documents</title></head><body><h1>API documents</h1>\n<ul>\n"
        .to_owned();
    for shelf in SHELVES.iter() {
        // Writing to a text does not fail. Titles and versions are those of our own documents.
        let _ = writeln!(
            page,
            "<li><a href=\"{}\">{} {}</a></li>",
            shelf.address(),
            shelf.title,
            shelf.version
        );
    }
    page.push_str("</ul></body></html>\n");
    Answer::html(200, page)
}

/// One document of several, whose head is that of the first.
///
/// # Panics
/// If an embedded document is missing or not JSON: that is a mistake in the build.
fn together(services: &[&str]) -> String {
    let mut texts = services.iter().map(|service| text(service));
    let first = texts.next().unwrap_or_default();
    let mut rest = texts.peekable();
    if rest.peek().is_none() {
        return first.to_owned();
    }
    let mut whole = parsed(first);
    for text in rest {
        let mut other = parsed(text);
        for member in ["paths", "definitions"] {
            if let (Value::Object(all), Value::Object(others)) =
                (&mut whole[member], other[member].take())
            {
                all.extend(others);
            }
        }
        if let (Value::Array(all), Value::Array(others)) =
            (&mut whole["tags"], other["tags"].take())
        {
            all.extend(others);
        }
    }
    whole.to_string()
}

fn text(service: &str) -> &'static str {
    document::text(service).unwrap_or_else(|| panic!("no document of {service} is embedded"))
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("an embedded document: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::LIBRARY;

    #[test]
    fn documents_that_are_put_together_do_not_lose_anything() {
        for (path, _, services) in ADDRESSES {
            let whole = parsed(&together(services));
            for service in services {
                let part = parsed(text(service));
                for member in ["paths", "definitions"] {
                    for (name, value) in part[member].as_object().unwrap() {
                        assert_eq!(&whole[member][name], value, "{path}: {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn all_documents_of_automation_have_an_address() {
        // VMware Cloud on AWS has two documents, one of which is ours, and serves none.
        let of_vmc = |service: &str| ["vmc", "autoscaler"].contains(&service);
        for document in LIBRARY.iter().filter(|one| !of_vmc(&one.service)) {
            let known = ADDRESSES
                .iter()
                .any(|(_, _, services)| services.contains(&document.service.as_str()));
            assert!(known, "{}", document.service);
        }
    }
}
