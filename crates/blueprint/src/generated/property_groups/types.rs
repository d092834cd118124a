// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{Sort};

/// One page of a list of property groups.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfPropertyGroup {
    /// The property groups of this page.
    pub content: Vec<PropertyGroup>,
    /// Whether this page holds no property group.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of property groups in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of property groups in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfPropertyGroup, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}

/// Schema of one property of a property group, in a dialect of JSON Schema smaller than that of
/// `PropertyDefinition`.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Property {
    /// Reference to the source that supplies the default while a form is filled in.
    pub dynamic_default: Option<String>,
    /// Reference to the source that supplies the allowed values while a form is filled in.
    pub dynamic_enum: Option<String>,
    /// The fixed value, which a constant has in place of one entered: any JSON value, also a string or
    /// a number, although the type says object.
    pub const_: Option<Value>,
    /// Value used when none is given: any JSON value, also a string or a number, although the type says
    /// object.
    pub default_: Option<Value>,
    /// Text about the property, for people.
    pub description: Option<String>,
    /// Whether the value is a secret that is kept encrypted.
    pub encrypted: Option<bool>,
    /// The values allowed. An item can be any JSON value, also a string or a number, although the type
    /// says object.
    pub enum_: Option<Vec<Value>>,
    /// Format of a string, such as `date-time`.
    pub format: Option<String>,
    /// `items`.
    pub items: Option<Box<Property>>,
    /// Largest number of items of an array.
    pub max_items: Option<i64>,
    /// Largest length of a string, in characters.
    pub max_length: Option<i64>,
    /// Largest number allowed, itself included.
    pub maximum: Option<i64>,
    /// Smallest number of items of an array.
    pub min_items: Option<i64>,
    /// Smallest length of a string, in characters.
    pub min_length: Option<i64>,
    /// Smallest number allowed, itself included.
    pub minimum: Option<i64>,
    /// Schemas of which the value has to meet exactly one.
    pub one_of: Option<Vec<Property>>,
    /// Regular expression that a string has to match.
    pub pattern: Option<String>,
    /// Schemas of the properties of an object, by property name.
    pub properties: Option<BTreeMap<String, Property>>,
    /// Whether the value is shown but cannot be changed.
    pub read_only: Option<bool>,
    /// Label of the property, for display.
    pub title: Option<String>,
    /// Type of the value in terms of JSON Schema, such as `string`, `integer`, `array` or `object`.
    pub type_: Option<String>,
    extra: Extra,
}

impl Property {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `$dynamicDefault`.
    #[must_use]
    pub fn dynamic_default(mut self, dynamic_default: impl Into<String>) -> Self {
        self.dynamic_default = Some(dynamic_default.into());
        self
    }
    /// Sets `$dynamicEnum`.
    #[must_use]
    pub fn dynamic_enum(mut self, dynamic_enum: impl Into<String>) -> Self {
        self.dynamic_enum = Some(dynamic_enum.into());
        self
    }
    /// Sets `const`.
    #[must_use]
    pub fn const_(mut self, const_: impl Into<Value>) -> Self {
        self.const_ = Some(const_.into());
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default_(mut self, default_: impl Into<Value>) -> Self {
        self.default_ = Some(default_.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `enum`.
    #[must_use]
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, items: Property) -> Self {
        self.items = Some(Box::new(items));
        self
    }
    /// Sets `maxItems`.
    #[must_use]
    pub fn max_items(mut self, max_items: impl Into<i64>) -> Self {
        self.max_items = Some(max_items.into());
        self
    }
    /// Sets `maxLength`.
    #[must_use]
    pub fn max_length(mut self, max_length: impl Into<i64>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }
    /// Sets `maximum`.
    #[must_use]
    pub fn maximum(mut self, maximum: impl Into<i64>) -> Self {
        self.maximum = Some(maximum.into());
        self
    }
    /// Sets `minItems`.
    #[must_use]
    pub fn min_items(mut self, min_items: impl Into<i64>) -> Self {
        self.min_items = Some(min_items.into());
        self
    }
    /// Sets `minLength`.
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<i64>) -> Self {
        self.min_length = Some(min_length.into());
        self
    }
    /// Sets `minimum`.
    #[must_use]
    pub fn minimum(mut self, minimum: impl Into<i64>) -> Self {
        self.minimum = Some(minimum.into());
        self
    }
    /// Sets `oneOf`.
    #[must_use]
    pub fn one_of(
        mut self,
        one_of: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        self.one_of = Some(one_of.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `pattern`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<Property>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `readOnly`.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Property, goes_back: true,
    member dynamic_default: "$dynamicDefault",
    member dynamic_enum: "$dynamicEnum",
    member const_: "const",
    member default_: "default",
    member description: "description",
    member encrypted: "encrypted",
    member enum_: "enum",
    member format: "format",
    member items: "items",
    member max_items: "maxItems",
    member max_length: "maxLength",
    member maximum: "maximum",
    member min_items: "minItems",
    member min_length: "minLength",
    member minimum: "minimum",
    member one_of: "oneOf",
    member pattern: "pattern",
    member properties: "properties",
    member read_only: "readOnly",
    member title: "title",
    member type_: "type",
}

/// A named set of properties that blueprints refer to: inputs to ask for, or constants to use.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyGroup {
    /// When the property group was created.
    ///
    /// Set by the server; never sent.
    pub created_at: Option<Timestamp>,
    /// User who created the property group.
    ///
    /// Set by the server; never sent.
    pub created_by: Option<String>,
    /// Free text about the property group.
    pub description: Option<String>,
    /// Name for display.
    pub display_name: Option<String>,
    /// Id of the property group, given by the service.
    ///
    /// Set by the server; never sent.
    pub id: Option<String>,
    /// Name by which blueprint content refers to the property group.
    pub name: Option<String>,
    /// Id of the organization that the property group belongs to.
    ///
    /// Set by the server; never sent.
    pub org_id: Option<String>,
    /// Id of the project that the property group belongs to.
    pub project_id: Option<String>,
    /// Name of that project; follows from `projectId`.
    ///
    /// Set by the server; never sent.
    pub project_name: Option<String>,
    /// Schemas of the properties in the group, by property name.
    pub properties: Option<BTreeMap<String, Property>>,
    /// `INPUT` for a group of inputs, `CONSTANT` for a group of fixed values.
    pub type_: Option<PropertyGroupType>,
    /// When the property group was last updated.
    ///
    /// Set by the server; never sent.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the property group.
    ///
    /// Set by the server; never sent.
    pub updated_by: Option<String>,
    extra: Extra,
}

impl PropertyGroup {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<Property>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<PropertyGroupType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    PropertyGroup, goes_back: true,
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    member description: "description",
    member display_name: "displayName",
    read_only id: "id",
    member name: "name",
    read_only org_id: "orgId",
    member project_id: "projectId",
    read_only project_name: "projectName",
    member properties: "properties",
    member type_: "type",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
}

/// Values of `PropertyGroupType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyGroupType {
    /// `INPUT`
    Input,
    /// `CONSTANT`
    Constant,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    PropertyGroupType,
    Input: "INPUT",
    Constant: "CONSTANT",
}
