//! `vmw org`: organizations.

use clap::Subcommand;

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
            let found = names::one("organization", &name, &orgs, |org| {
                (org.id.as_str(), org.display_name.as_deref())
            })?;
            let org = vmc.get_org(&found.id).await?;
            context.out.one(&org, COLUMNS)
        }
    }
}
