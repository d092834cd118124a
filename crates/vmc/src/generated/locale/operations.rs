// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Operation};

/// `POST /vmc/api/locale`
pub const SET_LOCALE: Operation = Operation::new(
    "set_locale",
    "POST",
    "/vmc/api/locale",
    "locale",
    "Set the language of the caller",
)
    .body("VmcLocale", BodyContent::Json, "application/json", true)
    .answer("VmcLocale");
