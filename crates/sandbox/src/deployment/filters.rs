//! Which deployments a list shows.

use super::deployments::Deployment;
use crate::answer::Refusal;
use crate::call::Call;
use crate::clock::{self, Millis};
use crate::cloud::{Cloud, USER_NAME};

/// The filters of a call. Those of different kinds narrow a list together.
#[derive(Debug)]
pub(super) struct Filter<'a> {
    call: &'a Call<'a>,
    created: Span,
    updated: Span,
    expires: Span,
}

/// From and to, both included; what is left out does not limit.
#[derive(Debug)]
struct Span(Millis, Millis);

impl Span {
    /// Two times of RFC 3339 with a comma between them.
    fn read(call: &Call<'_>, name: &str) -> Result<Option<Self>, Refusal> {
        let Some(text) = call.query(name) else {
            return Ok(None);
        };
        let (from, to) = text.split_once(',').unwrap_or((text, ""));
        let bound = |text: &str, otherwise| match text.trim() {
            "" => Ok(otherwise),
            text => clock::read(text).ok_or_else(|| {
                Refusal::bad_request(format!(
                    "{name} must be two times such as 2026-03-01T00:00:00Z with a comma between \
                     them, not '{text}'"
                ))
            }),
        };
        Ok(Some(Self(
            bound(from, Millis::MIN)?,
            bound(to, Millis::MAX)?,
        )))
    }

    fn holds(&self, at: Millis) -> bool {
        (self.0..=self.1).contains(&at)
    }
}

pub(super) fn read<'a>(call: &'a Call<'a>) -> Result<Filter<'a>, Refusal> {
    let all = || Span(Millis::MIN, Millis::MAX);
    let expires = Span::read(call, "expiresAt")?;
    Ok(Filter {
        call,
        created: Span::read(call, "createdAt")?.unwrap_or_else(all),
        updated: Span::read(call, "lastUpdatedAt")?.unwrap_or_else(all),
        expires: expires.unwrap_or_else(all),
    })
}

impl Filter<'_> {
    pub(super) fn covers(&self, deployment: &Deployment, cloud: &Cloud) -> bool {
        let call = self.call;
        let there = if call.query_flag("deleted") {
            deployment.deleted.is_some()
        } else {
            deployment.is_there(call.now)
        };
        there
            && self.created.holds(deployment.created)
            && self.updated.holds(deployment.updated)
            && self.expiry(deployment)
            && self.texts(deployment)
            && call.wants("ids", &deployment.id)
            && call.wants("projects", &deployment.project_id)
            && call.wants("ownedBy", &deployment.owner)
            && call.wants("requestedBy", USER_NAME)
            && self.resources(deployment)
            && self.statuses(deployment, cloud)
    }

    /// What has no lease does not end in any span.
    fn expiry(&self, deployment: &Deployment) -> bool {
        match deployment.lease {
            Some(lease) => self.expires.holds(lease),
            None => self.call.query("expiresAt").is_none(),
        }
    }

    /// Names match by a part of theirs.
    fn texts(&self, deployment: &Deployment) -> bool {
        let holds = |text: &str, part: Option<&str>| {
            part.is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
        };
        let search = self.call.query("search");
        holds(&deployment.name, self.call.query("name"))
            && (holds(&deployment.name, search) || holds(&deployment.description, search))
    }

    fn resources(&self, deployment: &Deployment) -> bool {
        let wanted = self.call.query_list("resourceTypes");
        let mut kinds = deployment.resources(self.call.now);
        wanted.is_empty() || kinds.any(|resource| wanted.contains(&resource.kind.as_str()))
    }

    fn statuses(&self, deployment: &Deployment, cloud: &Cloud) -> bool {
        let now = self.call.now;
        cloud.request(&deployment.request_id).is_none_or(|request| {
            self.call.wants("status", &request.of_deployment(now))
                && self
                    .call
                    .wants("lastRequestStatus", request.status(now).0.as_str())
        })
    }
}
