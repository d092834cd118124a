//! Addresses as reqwest takes them. Most of reading one is reading its host, of which a transport
//! meets few: those are read once. What is sent there is left to `http`.

use std::sync::{Arc, OnceLock};

use ::http::Uri;
use ::http::uri::{Authority, Scheme};
use reqwest::Url;

use super::TransportError;
use crate::service::is_loopback;
use crate::transport::TransportErrorKind as Kind;

/// How many hosts are remembered; the services and those who give out tokens are fewer.
const HOSTS: usize = 8;

/// The hosts that were met. Clones share them.
#[derive(Clone, Default)]
pub(super) struct Addresses(Arc<[OnceLock<Host>; HOSTS]>);

struct Host {
    scheme: Scheme,
    authority: Authority,
    root: Url,
    is_loopback: bool,
}

/// An address that was read.
#[derive(Debug, PartialEq)]
pub(super) struct Address {
    pub(super) url: Url,
    /// Whether it is on this machine.
    pub(super) is_loopback: bool,
}

impl Addresses {
    /// Reads an address; `host` is for messages.
    pub(super) fn read(&self, address: &Uri, host: &str) -> Result<Address, TransportError> {
        if let Some(known) = self.known(address) {
            let mut url = known.root.clone();
            url.set_path(address.path());
            url.set_query(address.query());
            return Ok(Address {
                url,
                is_loopback: known.is_loopback,
            });
        }
        let read = read(address, host)?;
        self.remember(address, &read);
        Ok(read)
    }

    fn known(&self, address: &Uri) -> Option<&Host> {
        let (scheme, authority) = (address.scheme()?, address.authority()?);
        let mut known = self.0.iter().map_while(OnceLock::get);
        known.find(|host| host.authority.as_str() == authority.as_str() && host.scheme == *scheme)
    }

    fn remember(&self, address: &Uri, read: &Address) {
        let (Some(scheme), Some(authority)) = (address.scheme(), address.authority()) else {
            return;
        };
        // Paths of other schemes are read in another way, and passwords are not kept.
        let is_plain =
            matches!(read.url.scheme(), "http" | "https") && !authority.as_str().contains('@');
        let Some(place) = self.0.iter().find(|place| place.get().is_none()) else {
            return;
        };
        if is_plain {
            let mut root = read.url.clone();
            root.set_path("");
            root.set_query(None);
            // Whoever was first at this place has it; the next address will find another one.
            let _ = place.set(Host {
                scheme: scheme.clone(),
                authority: authority.clone(),
                root,
                is_loopback: read.is_loopback,
            });
        }
    }
}

fn read(address: &Uri, host: &str) -> Result<Address, TransportError> {
    let url: Url = text_of(address).parse().map_err(|error| {
        TransportError::new(
            Kind::Other,
            format!("the request to {host} cannot be sent: its address is not a URL"),
        )
        .with_source(error)
    })?;
    // http and url read addresses differently; a token must not fall in between.
    let is_same = match (url.host_str(), address.host()) {
        (Some(asked), Some(given)) => asked.eq_ignore_ascii_case(given),
        (asked, given) => asked == given,
    };
    if !is_same {
        return Err(TransportError::new(
            Kind::Other,
            format!("the address of the request to {host} is ambiguous"),
        ));
    }
    let is_loopback = url.host_str().is_some_and(is_loopback);
    Ok(Address { url, is_loopback })
}

/// An address as text, in one piece of memory.
fn text_of(address: &Uri) -> String {
    let parts = [
        address.scheme_str().unwrap_or_default(),
        "://",
        address
            .authority()
            .map_or("", |authority| authority.as_str()),
        address.path(),
        address.query().map_or("", |_| "?"),
        address.query().unwrap_or_default(),
    ];
    parts.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_on_a_known_host_is_read_as_any_other() {
        let addresses = Addresses::default();
        let mut known = 0;
        for host in [
            "https://api.mgmt.cloud.vmware.com",
            "https://API.mgmt.cloud.vmware.com:443",
            "https://cloud.example:8443",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:8080",
        ] {
            for path in [
                "",
                "/",
                "?",
                "/?a=b",
                "/a/b?%24top=1&apiVersion=2020-08-25",
                "/a//b/",
                "//a",
                "/a/../b/./c",
                "/a/%2e%2E/b",
                "/a%20b%2Fc%3F%23?d='e'%22&f=[g]{h}|`<i>",
                "/a\\..\\b?c\\d",
                "/a:b@c;d=e,f'g(h)*[i]|{j}^`\"<k>~",
                "/\u{e4}?\u{f6}",
            ] {
                let Ok(address) = format!("{host}{path}").parse::<Uri>() else {
                    continue;
                };
                let whole = read(&address, "h").unwrap();
                for _ in 0..2 {
                    known += u32::from(addresses.known(&address).is_some());
                    let read = addresses.read(&address, "h").unwrap();
                    assert_eq!(read, whole, "{address}");
                    assert_eq!(read.url.as_str(), whole.url.as_str(), "{address}");
                }
            }
        }
        assert!(known > 100, "{known} were on a known host");
    }

    #[test]
    fn hosts_that_differ_in_any_way_are_not_taken_for_each_other() {
        let addresses = Addresses::default();
        let read = |text: &str| addresses.read(&text.parse().unwrap(), "h");
        assert!(read("http://127.0.0.1:1/").unwrap().is_loopback);
        for (text, host, port) in [
            ("https://127.0.0.1:1/", "127.0.0.1", 1),
            ("http://127.0.0.1:2/", "127.0.0.1", 2),
            ("http://127.0.0.10:1/", "127.0.0.10", 1),
            ("http://example.com/", "example.com", 80),
        ] {
            let url = read(text).unwrap().url;
            let is = (url.as_str(), url.host_str(), url.port_or_known_default());
            assert_eq!(is, (text, Some(host), Some(port)));
        }
        for _ in 0..2 {
            assert!(
                !read("http://user:password@127.0.0.1:1/")
                    .unwrap()
                    .url
                    .username()
                    .is_empty()
            );
            read("http://0x7f.1:1/").unwrap_err();
        }
        // More than are remembered.
        for port in 1..=20 {
            let url = read(&format!("https://many.example:{port}/p")).unwrap().url;
            assert_eq!(url.port(), Some(port));
        }
    }
}
