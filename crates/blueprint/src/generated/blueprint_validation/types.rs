// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{Value, record, wire::{Extra, Record}};

use crate::types::{BlueprintValidationMessage};

/// What to validate: either a stored blueprint or content sent along.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintValidationRequest {
    /// Id of the stored blueprint to validate. An alternative to `content`.
    pub blueprint_id: Option<String>,
    /// Label of the version of `blueprintId` to validate. Without it the draft is meant.
    pub blueprint_version: Option<String>,
    /// Blueprint to validate, as YAML text. An alternative to `blueprintId`.
    pub content: Option<String>,
    /// Values for the inputs of the blueprint, by input name. Any JSON value can be an input.
    pub inputs: Option<Value>,
    /// Id of the project in which to validate.
    pub project_id: Option<String>,
    extra: Extra,
}

impl BlueprintValidationRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `blueprintId`.
    #[must_use]
    pub fn blueprint_id(mut self, blueprint_id: impl Into<String>) -> Self {
        self.blueprint_id = Some(blueprint_id.into());
        self
    }
    /// Sets `blueprintVersion`.
    #[must_use]
    pub fn blueprint_version(mut self, blueprint_version: impl Into<String>) -> Self {
        self.blueprint_version = Some(blueprint_version.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(mut self, inputs: impl Into<Value>) -> Self {
        self.inputs = Some(inputs.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

record! {
    BlueprintValidationRequest, goes_back: true,
    member blueprint_id: "blueprintId",
    member blueprint_version: "blueprintVersion",
    member content: "content",
    member inputs: "inputs",
    member project_id: "projectId",
}

/// Outcome of a validation.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintValidationResponse {
    /// Whether the blueprint is valid.
    pub valid: Option<bool>,
    /// The findings of the validation.
    pub validation_messages: Vec<BlueprintValidationMessage>,
    extra: Extra,
}

record! {
    BlueprintValidationResponse, goes_back: false,
    read_only valid: "valid",
    read_only validation_messages: "validationMessages",
}
