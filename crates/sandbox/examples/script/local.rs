//! The local cloud, in which time passes faster, and a session with it.

use std::error::Error as StdError;

use client_core::{Service, Session};
use sandbox::{Clock, Sandbox};

/// The two hours that an SDDC takes are six seconds.
const SPEED: f64 = 1200.0;

pub async fn start() -> Result<(Sandbox, Session), Box<dyn StdError>> {
    let cloud = Sandbox::builder()
        .clock(Clock::faster(SPEED))
        .start()
        .await?;
    let session = Session::builder()
        .api_token(cloud.api_token())
        .base_url(Service::Vmc, cloud.url())
        .base_url(Service::Csp, cloud.url())
        .base_url(Service::Automation, cloud.url())
        .build()?;
    Ok((cloud, session))
}
