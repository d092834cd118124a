// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::Operation;

/// `GET /blueprint/api/about`
pub const GET_ABOUT: Operation = Operation::new(
    "get_about",
    "GET",
    "/blueprint/api/about",
    "About",
    "List the supported API versions",
)
    .answer("BlueprintAbout")
    .idempotent();
