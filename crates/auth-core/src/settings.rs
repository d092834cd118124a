//! What the environment or a profile says, before it becomes the settings of a session: the same
//! few things, from two places.

use std::path::PathBuf;

use crate::credential_settings::Given;
use crate::service::BaseUrl;
use crate::{Error, Service, SessionBuilder};

/// The regions of Automation in the cloud besides the first, `us`.
const REGIONS: [&str; 7] = ["au", "br", "ca", "de", "jp", "sg", "uk"];

#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) given: Option<Given>,
    pub(crate) base_urls: [Option<String>; Service::ALL.len()],
    pub(crate) org_id: Option<String>,
    pub(crate) ca_file: Option<PathBuf>,
    /// Whether any certificate will do, and where that is said.
    pub(crate) insecure: Option<(bool, String)>,
    /// Where a credential was looked for in vain, as a sentence.
    pub(crate) nothing_given: Option<String>,
    /// The name of the profile that it comes from.
    pub(crate) profile: Option<String>,
}

impl Settings {
    /// Notes a base URL. `source` is where it stands, for messages.
    pub(crate) fn set_base_url(
        &mut self,
        service: Service,
        url: &str,
        source: &str,
    ) -> Result<(), Error> {
        BaseUrl::parse(service, url)
            .map_err(|error| Error::setting(format!("{source}: {error}")))?;
        self.base_urls[service.index()] = Some(url.to_owned());
        Ok(())
    }

    /// Notes the base URL of Automation in a region of the cloud. `source` is where that stands.
    pub(crate) fn set_region(&mut self, region: &str, source: &str) -> Result<(), Error> {
        let url = match region.trim() {
            "us" => Service::Automation.default_base_url().to_owned(),
            known if REGIONS.contains(&known) => {
                format!("https://{known}.api.mgmt.cloud.vmware.com")
            }
            _ => {
                let known = REGIONS.join(", ");
                return Err(Error::setting(format!(
                    "{source} is no region: known are us, {known}; any other host is set by its URL"
                )));
            }
        };
        if self.base_urls[Service::Automation.index()].is_some() {
            return Err(Error::setting(format!(
                "{source} and the URL of Automation exclude each other: give one of them"
            )));
        }
        self.set_base_url(Service::Automation, &url, source)
    }

    /// These settings, and `weaker` where they say nothing.
    pub(crate) fn or(self, weaker: Self) -> Self {
        let mut base_urls = self.base_urls;
        for (url, other) in base_urls.iter_mut().zip(weaker.base_urls) {
            *url = url.take().or(other);
        }
        Self {
            given: self.given.or(weaker.given),
            base_urls,
            org_id: self.org_id.or(weaker.org_id),
            ca_file: self.ca_file.or(weaker.ca_file),
            insecure: self.insecure.or(weaker.insecure),
            nothing_given: self.nothing_given.or(weaker.nothing_given),
            profile: self.profile.or(weaker.profile),
        }
    }

    pub(crate) fn into_builder(self) -> SessionBuilder {
        let mut builder = SessionBuilder::default();
        for (service, url) in Service::ALL.into_iter().zip(self.base_urls) {
            if let Some(url) = url {
                builder = builder.base_url(service, url);
            }
        }
        if let Some(given) = self.given {
            builder = builder.given(given);
        }
        builder.nothing_given = self.nothing_given;
        builder.profile = self.profile;
        if let Some(org_id) = self.org_id {
            builder = builder.org_id(org_id);
        }
        if let Some(path) = self.ca_file {
            builder = builder.extra_ca_file(path);
        }
        if let Some((true, source)) = self.insecure {
            tracing::warn!("{source}: certificates are not checked");
            builder = builder.danger_accept_invalid_certs(true);
        }
        builder
    }
}

/// `true` or `false`, in the spellings that people use in variables.
pub(crate) fn flag(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Some(true),
        "false" | "0" | "no" | "off" => Some(false),
        _ => None,
    }
}
