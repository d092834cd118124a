//! `vmw org`: organizations.

use clap::Subcommand;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// List the organizations that the token is for
    List,
}

const COLUMNS: &[Column] = &[
    Column::new("NAME", "display_name"),
    Column::new("ID", "id"),
    Column::new("STATE", "project_state"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    match wanted {
        Wanted::List => {
            let orgs = context.vmc()?.list_orgs().await?;
            context.out.list(&orgs, COLUMNS)
        }
    }
}
