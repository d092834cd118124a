// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum, record, wire::{Extra, Record, carry}};

/// Named credentials of an add-on. Holds a password.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewCredentials {
    /// Name of the credentials.
    pub name: Option<String>,
    /// Password; a secret, never print it.
    pub password: Option<String>,
    /// User name.
    pub username: Option<String>,
    extra: Extra,
}

impl NewCredentials {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            password: Some(password.into()),
            username: Some(username.into()),
            ..Self::empty()
        }
    }
}

record! {
    NewCredentials, goes_back: true,
    member name: "name",
    member password: "password",
    member username: "username",
}

/// New user name and password of add-on credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCredentials {
    /// Password; a secret, never print it.
    pub password: Option<String>,
    /// User name.
    pub username: Option<String>,
    extra: Extra,
}

impl UpdateCredentials {
    /// With what the document requires.
    #[must_use]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            password: Some(password.into()),
            username: Some(username.into()),
            ..Self::empty()
        }
    }
}

record! {
    UpdateCredentials, goes_back: true,
    member password: "password",
    member username: "username",
}

/// For read, change and write at `/vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<NewCredentials> for UpdateCredentials {
    #[inline]
    fn from(read: NewCredentials) -> Self {
        carry(&read)
    }
}

/// Values of `AddonType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddonType {
    /// `HCX`
    Hcx,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AddonType,
    Hcx: "HCX",
}
