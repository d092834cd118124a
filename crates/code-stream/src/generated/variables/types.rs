// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, Value, record, wire::{Extra, Record, carry}};

/// A named value that the pipelines of a project share.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// When the variable was created, in microseconds since the Unix epoch. Set by the server.
    pub create_time_in_micros: Option<i64>,
    /// User who created the variable, as the server keeps it; `createdBy` stands beside it. Set by the
    /// server.
    pub meta_created_by: Option<String>,
    /// Path of the variable in the API. Lists use it as the key of the variable. Set by the server.
    pub link: Option<String>,
    /// Id of the project whose name is in `project`. Set by the server.
    pub project_id: Option<String>,
    /// When the variable last changed, in microseconds since the Unix epoch. Set by the server.
    pub update_time_in_micros: Option<i64>,
    /// User who last changed the variable, as the server keeps it; `updatedBy` stands beside it. Set by
    /// the server.
    pub meta_updated_by: Option<String>,
    /// When the variable was created, as text such as `2019-09-23 13:48:54.483`, commonly without a
    /// time zone. Set by the server.
    pub created_at: Option<Timestamp>,
    /// User who created the variable. Set by the server.
    pub created_by: Option<String>,
    /// Free text about the variable.
    pub description: Option<String>,
    /// Id of the variable, given by the server.
    pub id: Option<String>,
    /// Name of the variable, by which it can be addressed within its project.
    pub name: Option<String>,
    /// Name of the project that the variable belongs to.
    pub project: Option<String>,
    /// Type of the variable, which says how its value is protected, such as `REGULAR`, `SECRET` or
    /// `RESTRICTED`.
    pub type_: Option<String>,
    /// When the variable last changed, as text in the form of `createdAt`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// User who last changed the variable. Set by the server.
    pub updated_by: Option<String>,
    /// The value. It is described as an object, while `VariableSpec` takes a string: expect any JSON
    /// value. For secret variables it may be masked.
    pub value: Option<Value>,
    /// Version of the variable, as text. Set by the server.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    Variable, goes_back: true,
    member create_time_in_micros: "_createTimeInMicros",
    member meta_created_by: "_createdBy",
    member link: "_link",
    member project_id: "_projectId",
    member update_time_in_micros: "_updateTimeInMicros",
    member meta_updated_by: "_updatedBy",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member id: "id",
    member name: "name",
    member project: "project",
    member type_: "type",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
    member value: "value",
    member version: "version",
}

/// What a caller sets in a variable.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VariableSpec {
    /// Free text about the variable.
    pub description: Option<String>,
    /// Name of the variable. Within a project it identifies the variable.
    pub name: Option<String>,
    /// Name of the project that the variable is to belong to.
    pub project: Option<String>,
    /// Type of the variable, which says how its value is protected, such as `REGULAR`, `SECRET` or
    /// `RESTRICTED`.
    pub type_: Option<String>,
    /// The value, as text. For a secret variable this is the secret itself, which is not to be logged.
    pub value: Option<String>,
    extra: Extra,
}

impl VariableSpec {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            name: Some(name.into()),
            type_: Some(type_.into()),
            value: Some(value.into()),
            ..Self::empty()
        }
    }
    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

record! {
    VariableSpec, goes_back: true,
    member description: "description",
    member name: "name",
    member project: "project",
    member type_: "type",
    member value: "value",
}

/// For read, change and write at `/codestream/api/variables/{id}`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<Variable> for VariableSpec {
    #[inline]
    fn from(read: Variable) -> Self {
        carry(&read)
    }
}

/// A page of variables.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variables {
    /// Number of items in this page.
    pub count: Option<i64>,
    /// The variables of this page: each key is a link out of `links`, each value the variable it leads
    /// to.
    pub documents: BTreeMap<String, Variable>,
    /// Links of the variables in the order asked for. They are the keys of `documents`, which has no
    /// order of its own.
    pub links: Vec<String>,
    /// Number of items in all pages together.
    pub total_count: Option<i64>,
    extra: Extra,
}

record! {
    Variables, goes_back: false,
    member count: "count",
    member documents: "documents",
    member links: "links",
    member total_count: "totalCount",
}
