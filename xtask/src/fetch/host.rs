//! The host that is asked: checked once, so that nothing that changes on the way becomes code
//! unseen.

use anyhow::{Result, bail};
use http::Uri;

/// An appliance or a region.
#[derive(Debug, Clone)]
pub struct Host {
    /// Without a slash at its end.
    url: String,
    authority: String,
    is_plain: bool,
}

impl Host {
    /// Reads what was given; a bare name means https.
    pub fn parse(given: &str, insecure: bool) -> Result<Self> {
        let given = given.trim();
        let url = if given.contains("://") {
            given.to_owned()
        } else {
            format!("https://{given}")
        };
        // What was given is not repeated before it is known to hold no password.
        let Ok(uri) = url.parse::<Uri>() else {
            bail!("--host is not a URL: write it like https://vra.example");
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            bail!("--host names no host: write it like https://vra.example");
        };
        if authority.as_str().contains('@') {
            bail!(
                "--host must not hold a user name or password: credentials come from the environment"
            );
        }
        if uri.query().is_some() || url.contains('#') {
            bail!(
                "--host holds a query or a fragment: it is a host, and specs/services.toml has the addresses on it"
            );
        }
        match scheme {
            "https" => {}
            "http" if insecure || is_loopback(authority.host()) => {}
            "http" => bail!(
                "http://{authority} is plain http: whoever is on the way could change what code is made of; use https, or --insecure if that is all there is"
            ),
            _ => bail!("--host is neither https nor http"),
        }
        Ok(Host {
            url: format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/')),
            authority: authority.as_str().to_owned(),
            is_plain: scheme == "http",
        })
    }

    /// Its URL, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether a session for this URL is one for this host.
    pub fn is(&self, url: &str) -> bool {
        self.url.eq_ignore_ascii_case(url.trim_end_matches('/'))
    }

    /// Whether the connection is readable by all on the way.
    pub fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// The full address of a path and query there.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// A folder's name for it. A gateway has several appliances, each below a path of its own: no
    /// two of them have one name.
    pub fn folder(&self) -> String {
        let mut name: String = self
            .authority
            .chars()
            .map(|c| match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => c.to_ascii_lowercase(),
                _ => '_',
            })
            .collect();
        let path = self.url.splitn(4, '/').nth(3);
        for segment in path.into_iter().flat_map(|path| path.split('/')) {
            name.push('+');
            for byte in segment.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                        name.push(char::from(byte));
                    }
                    _ => name.push_str(&format!("%{byte:02x}")),
                }
            }
        }
        name
    }
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_name_means_https_and_a_path_stays() {
        let host = Host::parse("vra.example", false).unwrap();
        assert_eq!(host.address("/a?b=c"), "https://vra.example/a?b=c");
        let host = Host::parse("https://gateway.example:8443/vra/", false).unwrap();
        assert_eq!(host.address("/a"), "https://gateway.example:8443/vra/a");
        assert_eq!(host.folder(), "gateway.example_8443+vra");
        assert!(host.is("https://Gateway.example:8443/vra"));
        assert!(!host.is("https://other.example"));
    }

    #[test]
    fn appliances_behind_one_gateway_have_folders_of_their_own() {
        let folder = |url: &str| Host::parse(url, false).unwrap().folder();
        assert_eq!(folder("vra.example"), "vra.example");
        assert_eq!(folder("https://VRA.example/"), "vra.example");
        let urls = [
            "", "/a", "/b", "/a/b", "/a+b", "/a%2bb", "/a_b", "/..", ":8443", "/8443",
        ];
        let folders = urls.map(|path| folder(&format!("https://gateway.example{path}")));
        let different: std::collections::BTreeSet<&String> = folders.iter().collect();
        assert_eq!(different.len(), urls.len(), "{folders:?}");
        assert!(
            folders.iter().all(|name| !name.contains('/')),
            "{folders:?}"
        );
    }

    #[test]
    fn plain_http_leaves_this_machine_only_if_told_so() {
        assert!(Host::parse("http://vra.example", false).is_err());
        assert!(Host::parse("http://vra.example", true).is_ok());
        for here in [
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:1",
        ] {
            assert!(Host::parse(here, false).is_ok(), "{here}");
        }
    }

    #[test]
    fn what_is_no_host_is_refused_without_repeating_a_password() {
        for (given, says) in [
            ("https://ann:hunter2@vra.example", "user name or password"),
            ("https://vra.example/?token=hunter2", "query"),
            ("ftp://vra.example", "neither https nor http"),
            ("https://", "not a URL"),
            ("https://hunter2 hunter2", "not a URL"),
        ] {
            let error = Host::parse(given, true).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
