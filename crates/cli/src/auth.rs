//! `vmw auth`: who is signed in, and the token that says so.

use std::time::{Duration, SystemTime};

use auth_core::{ApiTokenDetails, Identity};
use clap::{Subcommand, ValueEnum};
use client_core::{Error, ErrorKind, Service, Session};
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::Failure;
use crate::output::Column;

#[derive(Debug, Subcommand)]
pub enum Wanted {
    /// Show who is signed in, where, and until when
    Status,
    /// Print an access token and nothing else: export VMW_TOKEN=$(vmw auth token)
    Token {
        /// Service that it is for; without it, the one that tells who is signed in
        #[arg(long, value_enum)]
        service: Option<For>,
    },
}

/// The services that take tokens.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum For {
    Vmc,
    Automation,
    Csp,
}

const COLUMNS: &[Column] = &[
    Column::new("Profile", "profile"),
    Column::new("Credential", "credential"),
    Column::new("User", "user"),
    Column::new("Organization", "org_id"),
    Column::new("Roles", "roles"),
    Column::new("Scopes", "scopes"),
    Column::until("Access token ends", "access_token_expires_at"),
    Column::until("API token ends", "api_token_expires_at"),
    Column::new("Days left of it", "api_token_days_left"),
    Column::new("VMC", "vmc_url"),
    Column::new("Automation", "automation_url"),
    Column::new("Cloud Services", "csp_url"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let session = context.session()?;
    match wanted {
        Wanted::Status => status(session, context).await,
        Wanted::Token { service } => {
            let service = match service {
                None => session.home_service(),
                Some(For::Vmc) => Service::Vmc,
                Some(For::Automation) => Service::Automation,
                Some(For::Csp) => Service::Csp,
            };
            let token = session.access_token_for(service).await?;
            let line = format!("{}\n", token.expose());
            context.out.raw(line.as_bytes())
        }
    }
}

async fn status(session: &Session, context: &Context) -> Result<(), Failure> {
    let identity = session.identity().await?;
    let api_token = match session.api_token_details().await {
        Ok(details) => details.unwrap_or_default(),
        Err(error) => {
            // Whoever is signed in is so without this.
            context.out.warn(format_args!(
                "until when the API token is good is not known: {error}"
            ));
            ApiTokenDetails::default()
        }
    };
    let now = SystemTime::now();
    context
        .out
        .value(shown(session, &identity, &api_token, now), COLUMNS)?;
    // One that was given ready-made was asked of no server: nobody has looked at it yet.
    if session.credential_kind() != "access_token" {
        return Ok(());
    }
    match identity.expires_at() {
        Some(end) if end <= now => {
            let when = moment(end).unwrap_or_default();
            let what = format!("the access token has expired, at {when}: give another");
            Err(Error::new(ErrorKind::Authentication, what).into())
        }
        _ if identity.is_opaque() || identity.user().is_none() => {
            let what = "the access token cannot be read: it is none, or not of these services";
            Err(Error::new(ErrorKind::Authentication, what).into())
        }
        _ => Ok(()),
    }
}

fn shown(
    session: &Session,
    identity: &Identity,
    api_token: &ApiTokenDetails,
    now: SystemTime,
) -> Value {
    let left = |end: SystemTime| end.duration_since(now).unwrap_or_default();
    let token_end = identity.expires_at();
    let api_token_end = api_token.expires_at();
    json!({
        "profile": session.profile(),
        "credential": session.credential_kind(),
        "user": identity.user(),
        "org_id": identity.org_id().or(session.org_id()),
        "roles": identity.roles(),
        "scopes": identity.scopes(),
        "access_token_expires_at": token_end.and_then(moment),
        "access_token_seconds_left": token_end.map(|end| left(end).as_secs()),
        "api_token_expires_at": api_token_end.and_then(moment),
        "api_token_days_left": api_token_end.map(|end| days(left(end))),
        "vmc_url": session.base_url(Service::Vmc),
        "automation_url": session.base_url(Service::Automation),
        "csp_url": session.base_url(Service::Csp),
    })
}

/// Whole days: one that has begun is none that is left.
fn days(left: Duration) -> u64 {
    left.as_secs() / (24 * 60 * 60)
}

/// In RFC 3339, to the second.
fn moment(at: SystemTime) -> Option<String> {
    let since_1970 = at.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let seconds = i64::try_from(since_1970.as_secs()).ok()?;
    Some(jiff::Timestamp::from_second(seconds).ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_has_begun_is_none_that_is_left() {
        assert_eq!(days(Duration::from_secs(86_399)), 0);
        assert_eq!(days(Duration::from_secs(2 * 86_400)), 2);
    }

    #[test]
    fn moments_are_told_to_the_second() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_millis(1_500);
        assert_eq!(moment(at).as_deref(), Some("1970-01-01T00:00:01Z"));
        let before = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(moment(before), None);
    }
}
