// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

/// Properties of a catalog item that an administrator can set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminCatalogItemPatch {
    /// Largest number of deployments that one request may ask for. Limits: -128 to 127.
    pub bulk_request_limit: Option<i64>,
    /// Id of the custom form that users fill in to request the item.
    pub form_id: Option<String>,
    /// Id of the icon that the item is shown with.
    pub icon_id: Option<String>,
    extra: Extra,
}

impl AdminCatalogItemPatch {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `bulkRequestLimit`.
    #[must_use]
    pub fn bulk_request_limit(mut self, bulk_request_limit: impl Into<i64>) -> Self {
        self.bulk_request_limit = Some(bulk_request_limit.into());
        self
    }
    /// Sets `formId`.
    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }
    /// Sets `iconId`.
    #[must_use]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }
}

record! {
    AdminCatalogItemPatch, goes_back: true,
    member bulk_request_limit: "bulkRequestLimit",
    member form_id: "formId",
    member icon_id: "iconId",
}
