// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

use crate::types::{Tag};

/// Properties of a compute to change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricComputeSpecification {
    /// How much of the memory may be promised to machines, in percent. It can be above 100. vSphere
    /// only.
    pub maximum_allowed_memory_allocation_percent: Option<i64>,
    /// Tags that the compute is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl FabricComputeSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `maximumAllowedMemoryAllocationPercent`.
    #[must_use]
    pub fn maximum_allowed_memory_allocation_percent(
        mut self,
        maximum_allowed_memory_allocation_percent: impl Into<i64>,
    ) -> Self {
        self.maximum_allowed_memory_allocation_percent = Some(
            maximum_allowed_memory_allocation_percent.into(),
        );
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    FabricComputeSpecification, goes_back: true,
    member maximum_allowed_memory_allocation_percent: "maximumAllowedMemoryAllocationPercent",
    member tags: "tags",
}
