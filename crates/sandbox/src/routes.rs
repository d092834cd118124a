//! Which operation a request is for: a table made from the documents and from the few addresses
//! that no document covers: those of sign-in and of the documents themselves.

use std::borrow::Cow;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;

use crate::document::{Document, LIBRARY, Operation};
use crate::{api_docs, sign_in};

/// The table, made once for all sandboxes of a process.
pub(crate) static ROUTES: LazyLock<Routes> = LazyLock::new(Routes::new);

/// What a path leads to.
pub(crate) enum Match {
    /// An operation, with its path parameters decoded.
    Found(&'static Route, Vec<(String, String)>),
    /// The path is known, the method is not; the methods that are.
    OtherMethods(Vec<&'static str>),
    Unknown,
}

/// One method and path template.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) method: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) source: Source,
    segments: Vec<Segment>,
}

/// Where a route comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Source {
    Document(&'static Document, &'static Operation),
    /// An address of sign-in, answered by [`sign_in`].
    SignIn(sign_in::Endpoint),
    /// The address of an API document.
    ApiDocs(&'static api_docs::Shelf),
    /// The index of them.
    ApiDocsIndex,
}

#[derive(Debug)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// All routes, the more specific first.
#[derive(Debug)]
pub(crate) struct Routes(Vec<Route>);

impl Routes {
    fn new() -> Self {
        let documented = LIBRARY.iter().flat_map(|document| {
            document.operations.iter().map(move |operation| Route {
                method: &operation.method,
                operation: &operation.id,
                source: Source::Document(document, operation),
                segments: segments(&operation.path),
            })
        });
        let sign_in = sign_in::ENDPOINTS
            .iter()
            .map(|(method, path, id, endpoint)| Route {
                method,
                operation: id,
                source: Source::SignIn(*endpoint),
                segments: segments(path),
            });
        let api_docs = api_docs::SHELVES
            .iter()
            .map(|shelf| (shelf.path, Source::ApiDocs(shelf)))
            .chain([(api_docs::INDEX, Source::ApiDocsIndex)])
            .map(|(path, source)| Route {
                method: "GET",
                operation: api_docs::OPERATION,
                source,
                segments: segments(path),
            });
        // An address of sign-in that a document has, too, is still one of sign-in.
        let mut routes: Vec<Route> = sign_in.chain(documented).chain(api_docs).collect();
        routes.sort_by(|one, other| one.rank().cmp(&other.rank()));
        Self(routes)
    }

    pub(crate) fn all(&self) -> &[Route] {
        &self.0
    }

    /// Whether the path of any route begins like this.
    pub(crate) fn begin_with(&self, start: &str) -> bool {
        let start = start.strip_prefix('/').unwrap_or(start);
        let start = current(start);
        let given: Vec<&str> = start.split('/').collect();
        self.0.iter().any(|route| route.begins_with(&given))
    }

    /// Finds the route of a request. `HEAD` goes where `GET` goes.
    pub(crate) fn find(&'static self, method: &str, path: &str) -> Match {
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let path = current(path);
        // Split before decoding: an encoded slash belongs to its segment.
        let given: Vec<String> = path
            .split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        let wanted = if method == "HEAD" { "GET" } else { method };
        let mut others = Vec::new();
        for route in &self.0 {
            if let Some(parameters) = route.parameters(&given) {
                if route.method == wanted {
                    return Match::Found(route, parameters);
                }
                others.push(route.method);
            }
        }
        if others.is_empty() {
            return Match::Unknown;
        }
        others.sort_unstable();
        others.dedup();
        Match::OtherMethods(others)
    }
}

/// Code Stream is served under its older name too, which many scripts still use; its document
/// under that alone.
fn current(path: &str) -> Cow<'_, str> {
    match path.strip_prefix("pipeline/api/") {
        Some(rest) if !rest.starts_with("swagger/") => Cow::Owned(format!("codestream/api/{rest}")),
        _ => Cow::Borrowed(path),
    }
}

impl Route {
    /// Literals sort, and so match, before parameters; what a parameter is called plays no part.
    fn rank(&self) -> Vec<(bool, &'static str)> {
        self.segments
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => (false, *text),
                Segment::Parameter(_) => (true, ""),
            })
            .collect()
    }

    fn begins_with(&self, given: &[&str]) -> bool {
        let Some((last, whole)) = given.split_last() else {
            return true;
        };
        let is_whole = |(segment, text): (&Segment, &&str)| match segment {
            Segment::Literal(literal) => literal == text,
            Segment::Parameter(_) => !text.is_empty(),
        };
        self.segments.iter().zip(whole).all(is_whole)
            && match self.segments.get(whole.len()) {
                Some(Segment::Literal(literal)) => literal.starts_with(last),
                Some(Segment::Parameter(_)) => true,
                None => false,
            }
    }

    /// Service and API, as the path begins.
    pub(crate) fn service(&self) -> String {
        let mut start = String::new();
        for segment in self.segments.iter().take(2) {
            if let Segment::Literal(text) = segment {
                start.push('/');
                start.push_str(text);
            }
        }
        start
    }

    fn parameters(&self, given: &[String]) -> Option<Vec<(String, String)>> {
        if given.len() != self.segments.len() {
            return None;
        }
        let mut parameters = Vec::new();
        for (segment, text) in self.segments.iter().zip(given) {
            match segment {
                Segment::Literal(literal) if literal == text => {}
                Segment::Parameter(name) if !text.is_empty() => {
                    parameters.push(((*name).to_owned(), text.clone()));
                }
                _ => return None,
            }
        }
        Some(parameters)
    }
}

fn segments(path: &'static str) -> Vec<Segment> {
    path.trim_matches('/')
        .split('/')
        .map(|segment| {
            segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
                .map_or(Segment::Literal(segment), Segment::Parameter)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> (&'static str, Vec<(String, String)>) {
        match ROUTES.find(method, path) {
            Match::Found(route, parameters) => (route.operation, parameters),
            Match::OtherMethods(methods) => panic!("only {methods:?}"),
            Match::Unknown => panic!("unknown"),
        }
    }

    #[test]
    fn a_literal_segment_comes_before_a_parameter() {
        assert_eq!(
            found("GET", "/vmc/api/orgs/o/sddcs/provision-spec").0,
            "get_provision_spec"
        );
        assert_eq!(found("GET", "/vmc/api/orgs/o/sddcs/other").0, "get_sddc");
    }

    #[test]
    fn a_parameter_matches_whatever_it_is_called() {
        for (path, operation) in [
            ("p/n", "getPipelineByNameUsingGET"),
            ("i/executions", "getExecutionsByIdUsingGET"),
            ("p/n/executions", "getExecutionsByNameUsingGET"),
            ("i/executions/1", "getExecutionByIndexAndPipelineIdUsingGET"),
        ] {
            for start in ["/codestream/api/pipelines", "/pipeline/api/pipelines"] {
                assert_eq!(found("GET", &format!("{start}/{path}")).0, operation);
            }
        }
    }

    #[test]
    fn parameters_are_decoded_after_splitting() {
        let (operation, parameters) = found("GET", "/vmc/api/orgs/a%2Fb%20c/");
        assert_eq!(operation, "get_org");
        assert_eq!(parameters, [("org".to_owned(), "a/b c".to_owned())]);
    }

    #[test]
    fn an_empty_segment_is_no_parameter() {
        assert!(matches!(
            ROUTES.find("GET", "/vmc/api/orgs//sddcs"),
            Match::Unknown
        ));
    }

    #[test]
    fn a_known_path_names_its_methods() {
        assert!(matches!(
            ROUTES.find("PATCH", "/vmc/api/orgs"),
            Match::OtherMethods(methods) if methods == ["GET"]
        ));
    }
}
