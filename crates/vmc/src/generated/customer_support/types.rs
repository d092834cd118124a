// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// Value that can be chosen for an input.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcChoice {
    /// Text for display.
    pub display_text: Option<String>,
    /// The value itself.
    pub value: Option<String>,
    extra: Extra,
}

record! {
    SddcChoice, goes_back: false,
    member display_text: "displayText",
    member value: "value",
}

/// Inputs of a support request.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcInput {
    /// The inputs.
    pub inputs: Vec<SddcList>,
    extra: Extra,
}

record! {
    SddcInput, goes_back: false,
    member inputs: "inputs",
}

/// Input of a support request.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcList {
    /// Values to choose from.
    pub choice: Vec<SddcChoice>,
    /// Display name of the input.
    pub label: Option<String>,
    /// Name of the input.
    pub name: Option<String>,
    /// Text shown while the input is empty.
    pub placeholder: Option<String>,
    /// Whether the input must be filled in.
    pub required: Option<bool>,
    extra: Extra,
}

record! {
    SddcList, goes_back: false,
    member choice: "choice",
    member label: "label",
    member name: "name",
    member placeholder: "placeholder",
    member required: "required",
}
