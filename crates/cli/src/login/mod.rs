//! `vmw login`: a profile in the config file, and its secret where only its owner can read it. How
//! a profile is read is left to the session, as is what becomes of a secret that the server rotates.

mod config;
mod credential;
mod logout;
mod place;
mod private_file;
mod prompt;
mod source;

use std::path::PathBuf;

use auth_core::{SessionBuilder, TokenStore};
use clap::Args;
use client_core::{Service, Session};
use serde_json::json;

use crate::arguments::filled;
use crate::context::{Context, DEFAULT_PROFILE, address};
use crate::failure::Failure;
use crate::output::Column;

pub use config::ConfigFile;
pub use logout::{Wanted as LogoutWanted, run as logout};

use credential::Kind;
use place::{Kept, Place};
use source::Source;

/// Set up how to sign in
///
/// Writes the profile that --profile names, else the profile `default`, anew. Commands sign in with
/// the latter where nothing else is said.
///
/// By default with an API token of the console, which is asked for. No secret is taken from the
/// command line: it is asked for, or comes from a variable, a file, a program or standard input. One
/// that is typed or piped is kept in a file that its owner alone can read; the profile says where.
/// It is tried first, and nothing is written if the server refuses it.
#[derive(Debug, Args)]
pub struct Wanted {
    /// Sign in on premises (Aria Automation 8, at --host) as this user, with a password
    #[arg(long, value_name = "NAME", value_parser = filled, group = "kind")]
    username: Option<String>,
    /// Identity domain of the user
    #[arg(long, value_name = "DOMAIN", value_parser = filled, requires = "username")]
    domain: Option<String>,
    /// Sign in to this organization of VCF Automation 9 (at --host), with a refresh token
    #[arg(long, value_name = "ORG", value_parser = filled, group = "kind")]
    vcf_tenant: Option<String>,
    /// Sign in as provider of VCF Automation 9 (at --host), with a refresh token
    #[arg(long, group = "kind")]
    vcf_provider: bool,
    /// Sign in as this OAuth app, with its client secret; --org is the id of its organization
    #[arg(long, value_name = "ID", value_parser = filled, group = "kind")]
    client_id: Option<String>,

    #[command(flatten)]
    source: source::Origin,

    /// Region of Automation in the cloud: us, au, br, ca, de, jp, sg or uk
    #[arg(long, value_name = "REGION", value_parser = REGIONS, hide_possible_values = true, conflicts_with = "automation_url")]
    region: Option<String>,
    /// Address of VMware Cloud on AWS
    #[arg(long, value_name = "URL", value_parser = filled)]
    vmc_url: Option<String>,
    /// Address of the Cloud Services Platform
    #[arg(long, value_name = "URL", value_parser = filled)]
    csp_url: Option<String>,
    /// Address of Automation
    #[arg(long, value_name = "URL", value_parser = filled)]
    automation_url: Option<String>,
    /// Certificates to trust besides those of the system, in PEM
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    ca: Option<PathBuf>,
    /// Accept any certificate: whoever is on the way can read all
    #[arg(long)]
    insecure: bool,
    /// Do not try whether the server takes it
    #[arg(long)]
    no_check: bool,
}

const REGIONS: [&str; 8] = ["us", "au", "br", "ca", "de", "jp", "sg", "uk"];

const COLUMNS: &[Column] = &[
    Column::new("PROFILE", "name"),
    Column::new("USER", "user"),
    Column::new("ORG", "org_id"),
    Column::new("CONFIG", "config"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let name = context.global.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
    let kind = wanted.kind();
    let place = Place::of(name)?;
    let config = ConfigFile::read()?;
    let mut profile = wanted.profile(&kind, context)?;
    if !wanted.no_check && kind.rotates() {
        // What the server rotates the token into has to be kept, or the account is locked out.
        TokenStore::default_location()?;
    }
    let source = wanted.source.read(&kind, !wanted.no_check).await?;

    // One that was typed is nowhere yet: the session gets it by hand.
    let settings = match &source {
        Source::Typed(_) | Source::Keyring(_) => profile.clone(),
        _ if wanted.no_check => profile.clone(),
        named => profile.clone().with_credential(&kind, named, &place),
    };
    let text = config.with(name, &settings)?;
    let mut builder = SessionBuilder::from_profile_in(&text, config.path(), name)?;
    if let Source::Typed(secret) | Source::Keyring(secret) = &source {
        builder = builder.credential(kind.credential(secret.clone()));
    }
    let session = match builder.has_credential() {
        // What a token is rotated into must be kept. Elsewhere, a token that is kept already would
        // say nothing of the credential: those of a user are found whatever the password.
        true if kind.rotates() => Some(context.equipped(builder).build()?),
        true => Some(context.equipped_but_for_store(builder).build()?),
        false => None,
    };
    let identity = match session.filter(|_| !wanted.no_check) {
        Some(session) => Some(tried(&session, context).await?),
        None => None,
    };

    profile = profile.with_credential(&kind, &source, &place);
    // Read anew: while the server was asked, another may have written a profile of its own.
    let (lock, config) = ConfigFile::locked()?;
    let old = config.secret_of(name);
    match &source {
        Source::Typed(secret) => private_file::write(&place.file, secret.expose())?,
        Source::Keyring(secret) => place.put_into_keyring(secret)?,
        _ => {}
    }
    let config = config.written(name, &profile)?;
    let is_left = |old: &Kept| {
        Some(old) != config.secret_of(name).as_ref() && config.other_with(old, name).is_none()
    };
    if let Some(old) = old.filter(is_left) {
        old.remove_if_in(&place, context)?;
    }
    drop(lock);
    context.out.say(match &identity {
        Some(_) => format!("signed in; the profile {name} is written"),
        None => format!("the profile {name} is written, untried"),
    });
    let identity = identity.as_ref();
    let written = json!({
        "name": name,
        "config": config.path().display().to_string(),
        "credential": kind.name(),
        "user": identity.and_then(auth_core::Identity::user),
        "org_id": identity.and_then(auth_core::Identity::org_id),
    });
    context.out.value(written, COLUMNS)
}

/// Who that is, as a token says that the server has given for it.
async fn tried(session: &Session, context: &Context) -> Result<auth_core::Identity, Failure> {
    session.identity().await.map_err(|error| {
        context
            .out
            .say("nothing was written; --no-check writes a profile that was not tried");
        Failure::from(error)
    })
}

impl Wanted {
    fn kind(&self) -> Kind {
        if let Some(username) = &self.username {
            return Kind::VraPassword {
                username: username.clone(),
                domain: self.domain.clone(),
            };
        }
        if let Some(org) = &self.vcf_tenant {
            return Kind::VcfTenant { org: org.clone() };
        }
        if self.vcf_provider {
            return Kind::VcfProvider;
        }
        match &self.client_id {
            Some(client_id) => Kind::OauthApp {
                client_id: client_id.clone(),
            },
            None => Kind::ApiToken,
        }
    }

    /// The profile but for its credential.
    fn profile(&self, kind: &Kind, context: &Context) -> Result<config::Profile, Failure> {
        let host = context.global.host.as_ref();
        let on_premises = kind.is_on_premises();
        if on_premises && host.or(self.automation_url.as_ref()).is_none() {
            return Err(Failure::usage(format!(
                "{} signs in at an address of yours: say which one with --host",
                kind.option()
            )));
        }
        if host.is_some() && self.region.is_some() {
            return Err(Failure::usage(
                "--host and --region exclude each other: give one of them",
            ));
        }
        for (option, service, url) in [
            ("--host", Service::Automation, host),
            ("--vmc-url", Service::Vmc, self.vmc_url.as_ref()),
            ("--csp-url", Service::Csp, self.csp_url.as_ref()),
            (
                "--automation-url",
                Service::Automation,
                self.automation_url.as_ref(),
            ),
        ] {
            url.map_or(Ok(()), |url| address(option, service, url))?;
        }
        // On premises there is Automation, and nothing else that the token must go to.
        let elsewhere = host.filter(|_| !on_premises);
        let ca = self.ca.as_ref().map(std::path::absolute).transpose()?;
        Ok(config::Profile {
            automation_url: self.automation_url.as_ref().or(host).cloned(),
            vmc_url: self.vmc_url.as_ref().or(elsewhere).cloned(),
            csp_url: self.csp_url.as_ref().or(elsewhere).cloned(),
            region: self.region.clone(),
            org: context.global.org.clone(),
            ca_file: ca,
            insecure: self.insecure,
            credential: None,
        })
    }
}
