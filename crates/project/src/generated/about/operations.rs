// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

use client_core::Operation;

/// `GET /project-service/api/about`
pub const GET_ABOUT: Operation = Operation::new(
    "get_about",
    "GET",
    "/project-service/api/about",
    "About",
    "List supported API versions",
)
    .answer("About")
    .idempotent();
