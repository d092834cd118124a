//! Where the services are and in which header each takes its token. Which token that is, is left
//! to the session.

use std::fmt;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName};
use http::uri::{Authority, PathAndQuery, Scheme, Uri};

use crate::{Error, Secret};

/// A service of VMware Cloud: a host and the header in which it takes a token.
///
/// | | default base URL | header |
/// |-|-|-|
/// | `Vmc` | `https://vmc.vmware.com` | `csp-auth-token: <token>` |
/// | `Automation` | `https://api.mgmt.cloud.vmware.com` | `Authorization: Bearer <token>` |
/// | `Csp` | `https://console.cloud.vmware.com` | `Authorization: Bearer <token>` |
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// VMware Cloud on AWS.
    Vmc,
    /// Cloud Automation Services, also known as Aria Automation: blueprints, deployments,
    /// catalog, pipelines, infrastructure.
    Automation,
    /// The Cloud Services Platform: the console, where organizations and API tokens live.
    Csp,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Vmc, Self::Automation, Self::Csp];

    /// Where the service is unless the session is told otherwise.
    pub const fn default_base_url(self) -> &'static str {
        match self {
            Self::Vmc => "https://vmc.vmware.com",
            Self::Automation => "https://api.mgmt.cloud.vmware.com",
            Self::Csp => "https://console.cloud.vmware.com",
        }
    }

    /// The name that messages and logs use: `vmc`, `automation`, `csp`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vmc => "vmc",
            Self::Automation => "automation",
            Self::Csp => "csp",
        }
    }

    /// Checks whether a session would take this base URL, without making one: for programs that
    /// are given it as an option and want to say which one is wrong.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) with what is wrong. The URL is not repeated,
    /// because a password may stand in it.
    pub fn check_base_url(self, url: &str) -> Result<(), Error> {
        BaseUrl::parse(self, url).map(drop)
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// Puts a token where this service looks for it. Both headers are cleared first: a caller's
    /// own value in the other one would travel along.
    pub(crate) fn authorize(self, headers: &mut HeaderMap, token: &Secret) -> Result<(), Error> {
        const CSP_AUTH_TOKEN: HeaderName = HeaderName::from_static("csp-auth-token");
        headers.remove(AUTHORIZATION);
        headers.remove(CSP_AUTH_TOKEN);
        let (name, value) = match self {
            Self::Vmc => (CSP_AUTH_TOKEN, token.header()),
            Self::Automation | Self::Csp => (AUTHORIZATION, token.bearer()),
        };
        let value = value.ok_or_else(|| {
            Error::setting("the access token holds characters that no HTTP header can carry")
        })?;
        headers.insert(name, value);
        Ok(())
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The base URL of a service: http or https, a host, perhaps a path in front of all paths.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    text: String,
    scheme: Scheme,
    authority: Authority,
    path: String,
}

impl BaseUrl {
    /// Reads and checks a base URL. The error says which service's it is and what is wrong.
    pub(crate) fn parse(service: Service, text: &str) -> Result<Self, Error> {
        let refuse = |what: &str| {
            // The text itself is not repeated: user:password@ may be what is wrong with it.
            Error::setting(format!("the base URL for {service} {what}"))
        };
        let text = text.trim();
        let uri: Uri = text
            .parse()
            .map_err(|_| refuse("is not a URL: write it like https://host or https://host/path"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(refuse(
                "is not absolute: write it like https://host or https://host/path",
            ));
        };
        if authority.as_str().contains('@') {
            return Err(refuse(
                "must not hold a user name or password; give credentials to the session instead",
            ));
        }
        if port(scheme, authority).is_none() {
            return Err(refuse("has a port that is none: ports are 1 to 65535"));
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(refuse("holds a query or a fragment: leave it out"));
        }
        if *scheme == Scheme::HTTP {
            if !is_loopback(authority.host()) {
                return Err(refuse(
                    "is plain http: a token goes over https, or to this machine (localhost) only",
                ));
            }
        } else if *scheme != Scheme::HTTPS {
            return Err(refuse("is neither https nor http"));
        }
        let path = uri.path().trim_end_matches('/').to_owned();
        Ok(Self {
            text: format!("{scheme}://{authority}{path}"),
            scheme: scheme.clone(),
            authority: authority.clone(),
            path,
        })
    }

    /// Where a service is unless the session is told otherwise.
    pub(crate) fn default_of(service: Service) -> Self {
        Self::parse(service, service.default_base_url()).expect("our own base URLs are valid")
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Host, with the port if one is written: for messages.
    pub(crate) fn host(&self) -> &str {
        self.authority.as_str()
    }

    /// The same, to be kept.
    pub(crate) fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The path in front of all paths, without a slash at its end; empty for most.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Whether both are on one host, with one scheme and one port.
    pub(crate) fn is_same_host(&self, other: &Self) -> bool {
        same_host(
            (&self.scheme, &self.authority),
            (&other.scheme, &other.authority),
        )
    }

    /// Whether it is Automation as a cloud service, in whichever region.
    pub(crate) fn is_automation_cloud(&self) -> bool {
        let host = self.authority.host().to_ascii_lowercase();
        host.ends_with("mgmt.cloud.vmware.com")
    }

    /// The absolute address of a request. A path gets this base in front; an absolute address
    /// must be on this very host, scheme and port, because a token goes with it. `None` if it is
    /// one already, and written as this base is.
    pub(crate) fn resolve(&self, service: Service, uri: &Uri) -> Result<Option<Uri>, Error> {
        let spelled = |authority: &Authority| authority.as_str() == self.authority.as_str();
        if uri.scheme() == Some(&self.scheme) && uri.authority().is_some_and(spelled) {
            return Ok(None);
        }
        let Some(authority) = uri.authority() else {
            let path = uri.path();
            if !path.starts_with('/') {
                return Err(Error::usage(
                    "the address of a request is a path that begins with / or an absolute URL",
                ));
            }
            let query = uri.query().map(|query| format!("?{query}"));
            let joined = format!("{}{path}{}", self.path, query.unwrap_or_default());
            return Uri::builder()
                .scheme(self.scheme.clone())
                .authority(self.authority.clone())
                .path_and_query(joined)
                .build()
                .map(Some)
                .map_err(|_| Error::usage("the path of the request is not a valid URL path"));
        };
        let scheme = uri.scheme().unwrap_or(&self.scheme);
        let same = same_host((scheme, authority), (&self.scheme, &self.authority))
            && !authority.as_str().contains('@');
        if !same {
            return Err(Error::usage(format!(
                "the request goes to {}, which is not the host of {service} ({}): its token is sent nowhere else",
                authority.as_str().rsplit('@').next().unwrap_or_default(),
                self.text,
            )));
        }
        let mut parts = uri.clone().into_parts();
        parts
            .path_and_query
            .get_or_insert(PathAndQuery::from_static("/"));
        Uri::from_parts(parts)
            .map(Some)
            .map_err(|_| Error::usage("the address of the request is no URL"))
    }
}

fn same_host(one: (&Scheme, &Authority), other: (&Scheme, &Authority)) -> bool {
    one.0 == other.0
        && one.1.host().eq_ignore_ascii_case(other.1.host())
        && port(one.0, one.1) == port(other.0, other.1)
}

/// `None` if what stands in its place is no port.
fn port(scheme: &Scheme, authority: &Authority) -> Option<u16> {
    // What http takes for a port it reads as a number later, and not at all if it is too large.
    let address = authority.as_str().rsplit('@').next().unwrap_or_default();
    if address.len() > authority.host().len() {
        return authority.port_u16().filter(|port| *port > 0);
    }
    Some(if *scheme == Scheme::HTTP { 80 } else { 443 })
}

/// Whether a host, as it stands in a URL, is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
