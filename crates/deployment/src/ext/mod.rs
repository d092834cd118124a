//! Waiting for requests and deployments, and following what happens meanwhile. The polling is left
//! to `client_core::wait`.

mod deployments;
mod events;
mod requests;

use std::ops::RangeInclusive;
use std::time::Duration;

/// How often a deployment or a request is looked at: work takes minutes.
const INTERVAL: RangeInclusive<Duration> = Duration::from_secs(1)..=Duration::from_secs(15);
