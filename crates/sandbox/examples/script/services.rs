//! Which services a program goes to. The local cloud is left to others.

use std::path::PathBuf;

use auth_core::SessionBuilder;
use client_core::Service;

use super::arguments::filled;

/// Where the real services are, and whether they may be changed.
#[derive(Debug, clap::Args)]
pub struct Services {
    /// Go to the real services, to read and validate only
    #[arg(long)]
    pub live: bool,
    /// Also change what the program is about there; that can cost money
    #[arg(long, requires = "live")]
    pub apply: bool,
    /// Where all the services are, in place of VMware's own addresses
    #[arg(long, value_name = "URL", requires = "live", value_parser = filled)]
    host: Option<String>,
    /// Where VMware Cloud on AWS is
    #[arg(long, value_name = "URL", requires = "live", value_parser = filled)]
    vmc_url: Option<String>,
    /// Where the Cloud Services Platform is, which exchanges the API token
    #[arg(long, value_name = "URL", requires = "live", value_parser = filled)]
    csp_url: Option<String>,
    /// Where Aria Automation is
    #[arg(long, value_name = "URL", requires = "live", value_parser = filled)]
    automation_url: Option<String>,
    /// Trust the certificates in this PEM file too: those of a private CA
    #[arg(long, value_name = "FILE", requires = "live")]
    ca: Option<PathBuf>,
    /// Trust any certificate; whoever is on the way can then read the tokens
    #[arg(long, requires = "live")]
    insecure: bool,
}

impl Services {
    /// A session with these. A credential is all it needs beforehand; what is given here is for
    /// those whose services are elsewhere.
    pub fn settle(&self, mut session: SessionBuilder) -> SessionBuilder {
        if self.insecure {
            session = session.danger_accept_invalid_certs(true);
        }
        if let Some(file) = &self.ca {
            session = session.extra_ca_file(file);
        }
        for (service, own_url) in [
            (Service::Vmc, &self.vmc_url),
            (Service::Csp, &self.csp_url),
            (Service::Automation, &self.automation_url),
        ] {
            if let Some(url) = own_url.as_ref().or(self.host.as_ref()) {
                session = session.base_url(service, url);
            }
        }
        session
    }
}
