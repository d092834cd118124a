// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::Extra};

use crate::types::{FabricFlavor};

/// Fabric flavors, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricFlavorResult {
    /// The fabric flavors that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricFlavor>,
    /// Number of fabric flavors in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of fabric flavors in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricFlavorResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
