// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::Operation;

/// `GET /iaas/api/about`
///
/// Needs the feature `about`.
pub const GET_ABOUT: Operation = Operation::new(
    "get_about",
    "GET",
    "/iaas/api/about",
    "About",
    "List the supported API versions",
)
    .answer("About")
    .idempotent();
