// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::Extra};

use crate::types::{ImageMapping};

/// Image mappings, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageResult {
    /// The image mappings that were asked for; a part of all where the list is paged.
    pub content: Vec<ImageMapping>,
    /// Number of image mappings in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of image mappings in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ImageResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
