//! What a host says it serves: its index, of which there is no format that one could rely on. It
//! is read for addresses, whether it is HTML or JSON.

use std::collections::BTreeSet;

/// The addresses of documents in an index, without a host.
pub fn addresses(index: &str) -> BTreeSet<String> {
    index
        .split(['"', '\'', '<', '>', ' ', '\n'])
        .map(|text| text.replace("&amp;", "&").replace("\\/", "/"))
        .filter_map(|text| {
            let path = match text.split_once("://") {
                Some((scheme, rest)) if scheme.starts_with("http") => {
                    rest.find('/').map(|at| rest[at..].to_owned())?
                }
                _ => text,
            };
            let is_one = path.starts_with('/')
                && (path.contains("api-docs") || path.contains("/swagger"))
                && path.parse::<http::uri::PathAndQuery>().is_ok();
            is_one.then_some(path)
        })
        // Pages load their own scripts and styles from there too.
        .filter(|path| !has_extension(path))
        .collect()
}

/// The path of an address, without the query that chooses a version.
pub fn path(address: &str) -> &str {
    address.split('?').next().unwrap_or(address)
}

fn has_extension(address: &str) -> bool {
    let last = path(address).rsplit('/').next().unwrap_or_default();
    [".js", ".css", ".html", ".png", ".ico", ".svg", ".map"]
        .iter()
        .any(|extension| last.ends_with(extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_html_and_in_json() {
        let html = r#"<script src="/automation-ui/api-docs/main.js"></script>
            <a href="/blueprint/api/swagger/swagger-api-docs?group=1&amp;x=2">Blueprints</a> /not/this"#;
        let found = addresses(html);
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["/blueprint/api/swagger/swagger-api-docs?group=1&x=2"]
        );
        let json = r#"[{"name":"IaaS","url":"https:\/\/vra.example\/iaas\/api\/swagger?apiVersion=2021-07-15"}]"#;
        let found = addresses(json);
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["/iaas/api/swagger?apiVersion=2021-07-15"]
        );
        assert!(addresses("").is_empty());
    }
}
