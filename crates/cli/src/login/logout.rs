//! `vmw logout`: the profile, its secret and its stored tokens are gone.

use auth_core::SessionBuilder;
use clap::Args;
use serde_json::json;

use super::config::ConfigFile;
use super::place::Place;
use crate::arguments::Changing;
use crate::ask;
use crate::context::{Context, DEFAULT_PROFILE};
use crate::failure::Failure;
use crate::names;
use crate::output::Column;

/// Forget how to sign in
///
/// Removes the profile that --profile names, else the profile `default`, with the secret that
/// `vmw login` has kept for it and the tokens that are stored of it. A secret elsewhere (a variable,
/// a file of yours) stays. The server is not told: an API token is good until it is revoked there.
#[derive(Debug, Args)]
pub struct Wanted {
    #[command(flatten)]
    changing: Changing,
}

const COLUMNS: &[Column] = &[
    Column::new("PROFILE", "name"),
    Column::new("CONFIG", "config"),
];

pub async fn run(wanted: Wanted, context: &Context) -> Result<(), Failure> {
    let name = context.global.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
    let config = ConfigFile::read()?;
    names::one("profile", name, &config.profiles(), |name| {
        (name.as_str(), None)
    })?;
    let path = config.path().display().to_string();
    ask::confirmed(
        wanted.changing,
        &format!("Remove the profile {name}, its secret and its tokens"),
    )?;
    let removed = json!({"name": name, "config": path});
    if wanted.changing.dry_run {
        context
            .out
            .say(format_args!("the profile {name} would be removed"));
        return context.out.value(removed, COLUMNS);
    }
    let secret = config.secret_of(name);
    let other = secret
        .as_ref()
        .and_then(|secret| config.other_with(secret, name));
    match &other {
        // Its tokens too: what the secret was rotated into is among them.
        Some(other) => context.out.say(format_args!(
            "its secret and its tokens stay: they are those of the profile {other} too"
        )),
        // First: which tokens are its, the secret tells.
        None => forget_tokens(name, context).await,
    }
    // Read again: a login may have written it meanwhile.
    let (lock, config) = ConfigFile::locked()?;
    config.written_without(name)?;
    if let (Some(secret), None) = (secret, other) {
        secret.remove_if_in(&Place::of(name)?, context)?;
    }
    drop(lock);
    context
        .out
        .say(format_args!("the profile {name} is removed"));
    context.out.value(removed, COLUMNS)
}

async fn forget_tokens(name: &str, context: &Context) {
    let session =
        SessionBuilder::from_profile(name).and_then(|builder| context.equipped(builder).build());
    let forgotten = match session {
        Ok(session) => session.forget_stored_tokens().await,
        Err(error) => Err(error),
    };
    if let Err(error) = forgotten {
        context
            .out
            .warn(format_args!("its tokens stay in the store: {error}"));
    }
}
