//! Which blueprint is meant, by its name or id.

use blueprint::Client;
use blueprint::types::Blueprint;

use super::id;
use crate::arguments::filled;
use crate::context::Context;
use crate::failure::Failure;
use crate::names;

/// Which blueprint is meant.
#[derive(Debug, clap::Args)]
pub struct Which {
    /// Blueprint, by name or id
    #[arg(value_name = "BLUEPRINT", value_parser = filled)]
    pub name: String,
    /// Project of the blueprint, by name or id, where several have one of that name
    #[arg(long, value_parser = filled)]
    pub project: Option<String>,
}

impl Which {
    /// The id of the project.
    pub async fn project(&self, context: &Context) -> Result<Option<String>, Failure> {
        context.project_id_if(self.project.as_deref()).await
    }

    /// The blueprint without its content.
    pub async fn find(&self, client: &Client, context: &Context) -> Result<Blueprint, Failure> {
        let project = self.project(context).await?;
        self.find_in(client, project.as_deref()).await
    }

    /// The one of this project. Names are unique within a project only.
    pub async fn find_in(
        &self,
        client: &Client,
        project: Option<&str>,
    ) -> Result<Blueprint, Failure> {
        let wanted = self.name.as_str();
        let list = || match project {
            Some(project) => client.list_blueprints().projects([project]),
            None => client.list_blueprints(),
        };
        let similar = list().name(wanted).items().try_collect().await?;
        let mut same = similar.clone();
        same.retain(|one| one.name.as_deref() == Some(wanted));
        // Those that other projects share are listed too.
        let own = |one: &Blueprint| project.is_none() || one.project_id.as_deref() == project;
        if same.iter().any(own) {
            same.retain(own);
        }
        let found = match same.is_empty() || names::may_be_id(wanted) {
            true => client.get_blueprint(wanted).await.map(Some),
            false => Ok(None),
        };
        let by_id = match found {
            Ok(found) => found.filter(|found| own(found) || found.request_scope_org == Some(true)),
            Err(error) if names::is_no_id(&error) => None,
            Err(error) => return Err(error.into()),
        };
        if let Some(found) = by_id {
            same.retain(|one| one.id != found.id);
            if same.is_empty() {
                return Ok(found);
            }
            let (name, others) = (found.name.as_deref(), same.iter().map(id));
            return Err(names::id_and_name("blueprint", wanted, name, others));
        }
        match same.len() {
            0 => {}
            1 => return Ok(same.remove(0)),
            several => {
                let candidates: Vec<String> = same.iter().map(candidate).collect();
                return Err(Failure::usage(format!(
                    "there are {several} blueprints {wanted:?}; take an id or say --project: {}",
                    names::listed(candidates.iter().map(String::as_str))
                )));
            }
        }
        let all = match similar.is_empty() {
            true => list().items().try_collect().await?,
            false => similar,
        };
        names::one("blueprint", wanted, &all, |one| {
            (id(one), one.name.as_deref())
        })
        .cloned()
    }
}

fn candidate(one: &Blueprint) -> String {
    let project = one.project_name.as_deref().or(one.project_id.as_deref());
    match project {
        Some(project) => format!("{} in {project}", id(one)),
        None => id(one).to_owned(),
    }
}
