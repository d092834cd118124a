//! An entry of services.toml, with what a fetch has to know about it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::name::Names;
use crate::services::Service;

/// An entry whose document is to be fetched.
#[derive(Debug)]
pub struct Entry<'a> {
    /// Its name in services.toml.
    pub name: &'a str,
    /// Its settings.
    pub service: &'a Service,
    /// The document that its crate is made of now.
    pub file: PathBuf,
    /// Our corrections.
    pub overlay: Option<PathBuf>,
    /// The names once given.
    pub names: &'a Names,
    /// Path and query.
    pub address: String,
}

impl<'a> Entry<'a> {
    /// `None` if nothing says where its document is served.
    pub fn new(
        specs: &Path,
        name: &'a str,
        service: &'a Service,
        names: &'a Names,
    ) -> Result<Option<Self>> {
        let Some(setting) = &service.fetch else {
            return Ok(None);
        };
        Ok(Some(Entry {
            name,
            service,
            file: specs.join(&service.document),
            overlay: service.overlay.as_ref().map(|file| specs.join(file)),
            names,
            address: address(name, setting, service.api_version.as_deref())?,
        }))
    }
}

/// The setting with the version in its place.
fn address(name: &str, setting: &str, version: Option<&str>) -> Result<String> {
    const VERSION: &str = "{api_version}";
    let address = match version {
        Some(version) => setting.replace(VERSION, version),
        None if setting.contains(VERSION) => bail!(
            "specs/services.toml: `fetch` of [{name}] mentions {VERSION}, and the entry has no `api_version`"
        ),
        None => setting.to_owned(),
    };
    let is_path = address.starts_with('/') && address.parse::<http::uri::PathAndQuery>().is_ok();
    if !is_path || address.contains('{') {
        bail!(
            "specs/services.toml: `fetch` of [{name}] is {setting:?}; expected a path with a query, such as /service/api/api-docs?group={VERSION}"
        );
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_the_entry_goes_into_its_address() {
        let made = address("a", "/a?group={api_version}", Some("2020-08-25")).unwrap();
        assert_eq!(made, "/a?group=2020-08-25");
        assert_eq!(address("a", "/a", None).unwrap(), "/a");
    }

    #[test]
    fn a_setting_that_is_no_address_is_named() {
        for (setting, version) in [
            ("/a?group={api_version}", None),
            ("/a?group={version}", Some("1")),
            ("a?group=1", Some("1")),
            ("https://elsewhere.example/a", Some("1")),
            ("/a b", Some("1")),
        ] {
            let error = address("bp", setting, version).unwrap_err().to_string();
            assert!(error.contains("`fetch` of [bp]"), "{error}");
        }
    }
}
