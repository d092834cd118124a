//! Which deployments a command is about, where it names none: those that all filters cover.

use std::time::{Duration, SystemTime};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use client_core::Timestamp;
use deployment::Client;
use deployment::types::{Deployment, DeploymentExpand, DeploymentStatus};

use crate::arguments::{duration, filled};
use crate::clock;
use crate::context::Context;
use crate::failure::Failure;

/// What a status can be. A slip would filter nothing at some servers.
const STATUSES: [&str; 9] = [
    "CREATE_SUCCESSFUL",
    "CREATE_INPROGRESS",
    "CREATE_FAILED",
    "UPDATE_SUCCESSFUL",
    "UPDATE_INPROGRESS",
    "UPDATE_FAILED",
    "DELETE_SUCCESSFUL",
    "DELETE_INPROGRESS",
    "DELETE_FAILED",
];

const HEADING: &str = "Filters";

/// Filters, which narrow down together.
#[derive(Debug, Args)]
#[group(id = "filters", multiple = true)]
pub struct Filters {
    /// Only those of this project, by name or id; again for several
    #[arg(long, help_heading = HEADING, value_name = "PROJECT", value_parser = filled)]
    project: Vec<String>,
    /// Only those made at least so long ago, such as 14d
    #[arg(long, help_heading = HEADING, value_name = "DURATION", value_parser = duration)]
    older_than: Option<Duration>,
    /// Only those with a lease that ends within this time, such as 7d
    #[arg(long, help_heading = HEADING, value_name = "DURATION", value_parser = duration)]
    expires_within: Option<Duration>,
    /// Only those in this status, such as CREATE_FAILED; several with commas
    #[arg(
        long,
        help_heading = HEADING,
        value_name = "STATUS",
        value_delimiter = ',',
        ignore_case = true,
        hide_possible_values = true,
        value_parser = PossibleValuesParser::new(STATUSES).map(|status| status.to_uppercase())
    )]
    status: Vec<String>,
    /// Only those with this text in name or description
    #[arg(long, help_heading = HEADING, value_name = "TEXT", value_parser = filled)]
    search: Option<String>,
    /// Only those of this user
    #[arg(long, help_heading = HEADING, value_name = "USER", value_parser = filled)]
    owner: Option<String>,
}

/// Filters as the server takes them.
#[derive(Debug, Default)]
struct Asked {
    projects: Vec<String>,
    made_before: Option<SystemTime>,
    ends: Option<(SystemTime, SystemTime)>,
}

impl Filters {
    /// Whether there is any.
    pub fn are_given(&self) -> bool {
        !self.project.is_empty()
            || self.older_than.is_some()
            || self.expires_within.is_some()
            || !self.status.is_empty()
            || self.search.is_some()
            || self.owner.is_some()
    }

    /// All that they cover; all that there are without any.
    pub async fn find(
        &self,
        context: &Context,
        client: &Client,
        deleted: bool,
    ) -> Result<Vec<Deployment>, Failure> {
        let asked = self.asked(context, client).await?;
        let mut list = client
            .list_deployments()
            .expand([DeploymentExpand::Project])
            .projects(&asked.projects)
            .status(&self.status)
            .owned_by(&self.owner);
        if deleted {
            list = list.deleted(true);
        }
        if let Some(search) = &self.search {
            list = list.search(search);
        }
        if let Some(before) = asked.made_before {
            list = list.created_at(span(SystemTime::UNIX_EPOCH, before));
        }
        if let Some((from, to)) = asked.ends {
            list = list
                .expires_at(span(from, to))
                .orderby(["leaseExpireAt ASC"]);
        }
        let mut found = list.items().try_collect().await?;
        // A server that does not know a filter shows everything, and that may be about to be
        // deleted.
        found.retain(|one| self.covers(&asked, one));
        Ok(found)
    }

    async fn asked(&self, context: &Context, client: &Client) -> Result<Asked, Failure> {
        let mut asked = Asked::default();
        for project in &self.project {
            asked.projects.push(context.project_id(project).await?);
        }
        if self.older_than.is_none() && self.expires_within.is_none() {
            return Ok(asked);
        }
        let now = clock::at_server(client).await?;
        if let Some(age) = self.older_than {
            asked.made_before = Some(clock::before(now, age)?);
        }
        if let Some(within) = self.expires_within {
            asked.ends = Some((now, clock::after(now, within)?));
        }
        Ok(asked)
    }

    /// Whether they cover what the server found; all but the text, which only servers search for.
    fn covers(&self, asked: &Asked, one: &Deployment) -> bool {
        let time = |time: &Option<Timestamp>| time.as_ref().and_then(Timestamp::to_system_time);
        let status = one.status.as_ref().map_or("", DeploymentStatus::as_str);
        let project = one.project_id.as_deref().unwrap_or_default();
        let owner = one.owned_by.as_deref().unwrap_or_default();
        let (made, ends) = (time(&one.created_at), time(&one.lease_expire_at));
        (asked.projects.is_empty() || asked.projects.iter().any(|id| id == project))
            && (self.status.is_empty()
                || self.status.iter().any(|it| it.eq_ignore_ascii_case(status)))
            && self
                .owner
                .as_ref()
                .is_none_or(|it| it.eq_ignore_ascii_case(owner))
            && asked
                .made_before
                .is_none_or(|before| made.is_some_and(|made| made <= before))
            && asked
                .ends
                .is_none_or(|(from, to)| ends.is_some_and(|ends| (from..=to).contains(&ends)))
    }
}

/// From and to, as the server takes them.
fn span(from: SystemTime, to: SystemTime) -> String {
    format!("{},{}", Timestamp::from(from), Timestamp::from(to))
}

#[cfg(test)]
mod tests {
    use client_core::wire::from_value;
    use serde_json::json;

    use super::*;

    fn filters() -> Filters {
        Filters {
            project: Vec::new(),
            older_than: None,
            expires_within: None,
            status: Vec::new(),
            search: None,
            owner: None,
        }
    }

    fn time(text: &str) -> SystemTime {
        Timestamp::from(text).to_system_time().unwrap()
    }

    #[test]
    fn what_a_server_shows_against_a_filter_is_left_out() {
        let one: Deployment = from_value(&json!({
            "name": "web", "id": "1", "projectId": "p1", "ownedBy": "Ann@example.org", "status": "CREATE_FAILED",
            "createdAt": "2026-03-01T00:00:00.000000Z", "leaseExpireAt": "2026-04-01T00:00:00Z",
        }))
        .value()
        .unwrap();
        let (march, april) = (time("2026-03-01"), time("2026-04-01"));
        let asked = |made_before, ends| Asked {
            made_before,
            ends,
            ..Asked::default()
        };
        assert!(filters().covers(&Asked::default(), &one));
        assert!(filters().covers(&asked(Some(march), Some((march, april))), &one));
        assert!(!filters().covers(&asked(Some(time("2026-02-28")), None), &one));
        assert!(!filters().covers(&asked(None, Some((march, time("2026-03-31")))), &one));
        for (projects, covered) in [(["p1", "p2"], true), (["p2", "p3"], false)] {
            let projects = projects.map(str::to_owned).to_vec();
            let asked = Asked {
                projects,
                ..Asked::default()
            };
            assert_eq!(filters().covers(&asked, &one), covered);
        }
        for (status, covered) in [("create_failed", true), ("DELETE_FAILED", false)] {
            let status = vec![status.to_owned()];
            let filters = Filters {
                status,
                ..filters()
            };
            assert_eq!(filters.covers(&Asked::default(), &one), covered);
        }
        for (owner, covered) in [("ann@example.org", true), ("ann", false)] {
            let owner = Some(owner.to_owned());
            let filters = Filters { owner, ..filters() };
            assert_eq!(filters.covers(&Asked::default(), &one), covered);
        }
    }

    #[test]
    fn what_says_neither_its_age_nor_its_lease_is_not_old_and_does_not_end() {
        let bare: Deployment = from_value(&json!({"name": "bare", "id": "2"}))
            .value()
            .unwrap();
        let now = time("2026-03-01");
        let asked = Asked {
            made_before: Some(now),
            ..Asked::default()
        };
        assert!(!filters().covers(&asked, &bare));
        let asked = Asked {
            ends: Some((now, now)),
            ..Asked::default()
        };
        assert!(!filters().covers(&asked, &bare));
    }
}
