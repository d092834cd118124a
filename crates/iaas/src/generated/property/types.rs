// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{UnknownValue, open_enum, record, wire::{Extra, Record}};

/// A setting of the service.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationProperty {
    /// Name of the setting: `SESSION_TIMEOUT_DURATION_MINUTES` for how long a session may last,
    /// `RELEASE_IPADDRESS_PERIOD_MINUTES` for how long a released IP address is held back,
    /// `NSXT_RETRY_DURATION_MINUTES` for how long calls to NSX-T that failed are tried again.
    pub key: Option<Key>,
    /// The value, as a string; a number of minutes with all three keys.
    pub value: Option<String>,
    extra: Extra,
}

impl ConfigurationProperty {
    /// With what the document requires.
    #[must_use]
    pub fn new(key: impl Into<Key>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::empty()
        }
    }
}

record! {
    ConfigurationProperty, goes_back: true,
    member key: "key",
    member value: "value",
}

/// Configuration properties, as a list returns them, with their number. A request for a single
/// property is answered so too.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationPropertyResult {
    /// The configuration properties that were asked for; a part of all where the list is paged.
    pub content: Vec<ConfigurationProperty>,
    /// Number of configuration properties in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of configuration properties in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ConfigurationPropertyResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// Values of `Key`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// `SESSION_TIMEOUT_DURATION_MINUTES`
    SessionTimeoutDurationMinutes,
    /// `RELEASE_IPADDRESS_PERIOD_MINUTES`
    ReleaseIpaddressPeriodMinutes,
    /// `NSXT_RETRY_DURATION_MINUTES`
    NsxtRetryDurationMinutes,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Key,
    SessionTimeoutDurationMinutes: "SESSION_TIMEOUT_DURATION_MINUTES",
    ReleaseIpaddressPeriodMinutes: "RELEASE_IPADDRESS_PERIOD_MINUTES",
    NsxtRetryDurationMinutes: "NSXT_RETRY_DURATION_MINUTES",
}
