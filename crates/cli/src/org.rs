//! `vmw org`: organizations.

use clap::Subcommand;
use vmc::types::Organization;

use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;
use crate::output::Column;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List the organizations that the token is for
    List,
    /// Show an organization; that of --org or of the token if none is named
    Get {
        /// Organization, by name or id
        #[arg(value_name = "ORG", value_parser = filled)]
        name: Option<String>,
    },
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "display_name"),
    Column::new("ID", "id"),
    Column::new("STATE", "project_state"),
    Column::new("TYPE", "org_type"),
    Column::time("CREATED", "created"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let vmc = context.vmc()?;
    match wanted {
        Wanted::List => {
            let orgs = vmc.list_orgs().await?;
            context.out.list(&orgs, COLUMNS)
        }
        Wanted::Get { name: None } => {
            let org = vmc.get_org(context.org(&vmc).await?).await?;
            context.out.one(&org, COLUMNS)
        }
        Wanted::Get { name: Some(name) } => {
            let orgs = vmc.list_orgs().await?;
            let org = vmc.get_org(&named(&name, &orgs)?.id).await?;
            context.out.one(&org, COLUMNS)
        }
    }
}

/// The organization of this id or display name, or of the name that addresses have.
pub fn named<'a>(wanted: &str, all: &'a [Organization]) -> Result<&'a Organization, Failure> {
    let one = |name: fn(&Organization) -> Option<&str>| {
        names::one("organization", wanted, all, |org| {
            (org.id.as_str(), name(org))
        })
    };
    match one(|org| org.display_name.as_deref()) {
        Err(missing @ Failure::NotFound(_)) => {
            one(|org| org.name.as_deref()).map_err(|other| match other {
                Failure::NotFound(_) => missing,
                several => several,
            })
        }
        found => found,
    }
}
