// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/esxs`
pub const UPDATE_ESXS: Operation = Operation::new(
    "update_esxs",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/esxs",
    "esxs",
    "Add hosts to an SDDC or remove them",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, false, &["add", "remove", "force-remove", "addToAll", "removeFromAll", "attach-diskgroup", "detach-diskgroup"]),
    ])
    .body("EsxConfig", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");
