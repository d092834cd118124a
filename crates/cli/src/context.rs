//! What commands work with: the session, the clients made from it, and where results go.

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use auth_core::{SessionBuilder, TokenStore};
use client_core::{Error, Service, Session};

use crate::arguments::{Format, Global};
use crate::curl;
use crate::failure::Failure;
use crate::login::ConfigFile;
use crate::names;
use crate::org;
use crate::output::Output;
use crate::project;

/// The profile that commands sign in with where nothing else is said.
pub const DEFAULT_PROFILE: &str = "default";

/// What commands work with.
#[derive(Debug)]
pub struct Context {
    pub global: Global,
    pub out: Output,
    session: OnceLock<Session>,
}

impl Context {
    pub fn new(global: Global) -> Self {
        let out = Output::new(global.output, global.query.clone(), global.quiet);
        Context {
            global,
            out,
            session: OnceLock::new(),
        }
    }

    /// The session, made when it is needed first: help needs none.
    pub fn session(&self) -> Result<&Session, Failure> {
        if let Some(session) = self.session.get() {
            return Ok(session);
        }
        let builder = match &self.global.profile {
            Some(name) => SessionBuilder::from_profile(name),
            None => SessionBuilder::from_env_or_profile(DEFAULT_PROFILE),
        };
        let by_variable = std::env::var("VMW_PROFILE").ok();
        let named = self.global.profile.as_ref().or(by_variable.as_ref());
        let named = named.filter(|name| !name.trim().is_empty());
        let mut builder = builder.map_err(|error| match named {
            Some(name) => unknown(name, error),
            None => error,
        })?;
        if let Some(host) = &self.global.host {
            address("--host", Service::Vmc, host)?;
            for service in Service::ALL {
                builder = builder.base_url(service, host);
            }
        }
        let signs_in = builder.has_credential();
        let session = self.equipped(builder).build().map_err(|error| {
            if signs_in {
                error
            } else {
                error.with_hint("sign in with `vmw login`")
            }
        })?;
        Ok(self.session.get_or_init(|| session))
    }

    /// The same settings, with what every session of this program has.
    pub fn equipped(&self, builder: SessionBuilder) -> SessionBuilder {
        let builder = self.equipped_but_for_store(builder);
        match TokenStore::default_location() {
            Ok(store) => builder.token_store(store),
            Err(error) => {
                self.out.warn(format_args!(
                    "each run signs in anew, because tokens are not kept: {error}"
                ));
                builder
            }
        }
    }

    /// As [`equipped`](Self::equipped), for a session that is to ask the server in any case.
    pub fn equipped_but_for_store(&self, builder: SessionBuilder) -> SessionBuilder {
        let builder = builder.user_agent(concat!("vmw/", env!("CARGO_PKG_VERSION")));
        if self.global.debug {
            return builder.wrap_transport(|inner| Arc::new(curl::Shown(inner)));
        }
        builder
    }

    pub fn vmc(&self) -> Result<vmc::Client, Failure> {
        self.session().map(vmc::Client::new)
    }

    pub fn blueprints(&self) -> Result<blueprint::Client, Failure> {
        self.session().map(blueprint::Client::new)
    }

    pub fn deployments(&self) -> Result<deployment::Client, Failure> {
        self.session().map(deployment::Client::new)
    }

    pub fn service_broker(&self) -> Result<service_broker::Client, Failure> {
        self.session().map(service_broker::Client::new)
    }

    pub fn code_stream(&self) -> Result<code_stream::Client, Failure> {
        self.session().map(code_stream::Client::new)
    }

    pub fn iaas(&self) -> Result<iaas::Client, Failure> {
        self.session().map(iaas::Client::new)
    }

    pub fn projects(&self) -> Result<::project::Client, Failure> {
        self.session().map(::project::Client::new)
    }

    /// The id of the organization: the one that was named, else that of the session or its token.
    pub async fn org(&self, vmc: &vmc::Client) -> Result<String, Failure> {
        let orgs = vmc.list_orgs().await?;
        let own = self.session()?.org_id().map(str::to_owned);
        if self.global.org.is_none() && own.is_none() {
            // A user has several, a token is for one.
            let identity = self.session()?.identity_for(Service::Vmc).await?;
            let its = orgs
                .iter()
                .find(|org| Some(org.id.as_str()) == identity.org_id());
            if let Some(org) = its {
                return Ok(org.id.clone());
            }
        }
        if let Some(wanted) = self.global.org.as_ref().or(own.as_ref()) {
            return Ok(org::named(wanted, &orgs)?.id.clone());
        }
        match &*orgs {
            [only] => Ok(only.id.clone()),
            [] => Err(Failure::NotFound(
                "the token is that of no organization".to_owned(),
            )),
            several => Err(Failure::Usage(format!(
                "there are {} organizations: say which one with --org ({})",
                several.len(),
                names::listed(
                    several
                        .iter()
                        .map(|org| org.display_name.as_deref().unwrap_or(&org.id))
                )
            ))),
        }
    }

    /// Nothing, if the token is for the organization that was named: calls that name none go to that
    /// of the token, whichever was meant.
    pub async fn is_of_org(&self) -> Result<(), Failure> {
        let Some(wanted) = &self.global.org else {
            return Ok(());
        };
        let identity = self.session()?.identity().await?;
        let Some(own) = identity.org_id() else {
            return Err(Failure::usage(format!(
                "--org {wanted:?}: the token does not tell which organization it is for, and this \
                 command works in that one: leave --org out"
            )));
        };
        if own == wanted {
            return Ok(());
        }
        let orgs = self.vmc()?.list_orgs().await;
        let orgs = orgs.map_err(|error| {
            error.with_hint(format!(
                "the token is for the organization {own}: give --org that id, or leave it out"
            ))
        })?;
        if org::named(wanted, &orgs)?.id == own {
            return Ok(());
        }
        let its = orgs.iter().find(|org| org.id == own);
        let its = its.and_then(|org| org.display_name.as_deref());
        Err(Failure::usage(format!(
            "the token is for the organization {}, and this command works in that one, not in \
             {wanted:?}: take a profile of the other (`vmw login`), or leave --org out",
            its.unwrap_or(own)
        )))
    }

    /// The id of the project of this name or id.
    pub async fn project_id(&self, wanted: &str) -> Result<String, Failure> {
        let found = project::named(&self.iaas()?, wanted).await?;
        Ok(found.id)
    }

    /// The id of the project that was named, if one was.
    pub async fn project_id_if(&self, wanted: Option<&str>) -> Result<Option<String>, Failure> {
        match wanted {
            Some(wanted) => self.project_id(wanted).await.map(Some),
            None => Ok(None),
        }
    }

    /// Whether people read what is printed: a table, and not a part of it that a query picks.
    pub fn is_for_people(&self) -> bool {
        self.global.output == Format::Table && self.global.query.is_none()
    }

    /// Whether a whole answer is wanted, and not the part of it that people and spreadsheets take.
    pub fn is_structured(&self) -> bool {
        let form = self.global.output;
        matches!(form, Format::Json | Format::Yaml) || self.global.query.is_some()
    }

    /// Tells why it failed.
    pub fn failed(&self, failure: &Failure) -> ExitCode {
        self.out.error(failure);
        ExitCode::from(failure.exit_status())
    }
}

/// Whether an address that an option gives is one that tokens may go to.
pub fn address(option: &str, service: Service, url: &str) -> Result<(), Failure> {
    let checked = service.check_base_url(url);
    checked.map_err(|error| Failure::usage(format!("{option}: {error}")))
}

/// Says how to make a profile that is not there.
fn unknown(name: &str, error: Error) -> Error {
    let is_there = |config: &ConfigFile| config.profiles().iter().any(|known| known == name);
    match ConfigFile::read() {
        Ok(config) if !is_there(&config) => {
            error.with_hint(format!("`vmw login --profile {name}` makes it"))
        }
        _ => error,
    }
}
