// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/reservations`
pub const LIST_RESERVATIONS: Operation = Operation::new(
    "list_reservations",
    "GET",
    "/vmc/api/orgs/{org}/reservations",
    "reservations",
    "List the maintenance reservations of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<MaintenanceWindowEntry>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /vmc/api/orgs/{org}/reservations/{reservation}/mw`
pub const GET_MAINTENANCE_WINDOW: Operation = Operation::new(
    "get_maintenance_window",
    "GET",
    "/vmc/api/orgs/{org}/reservations/{reservation}/mw",
    "reservations",
    "Get the maintenance window of a reservation",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("reservation", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("MaintenanceWindowGet")
    .idempotent();

/// `PUT /vmc/api/orgs/{org}/reservations/{reservation}/mw`
pub const UPDATE_MAINTENANCE_WINDOW: Operation = Operation::new(
    "update_maintenance_window",
    "PUT",
    "/vmc/api/orgs/{org}/reservations/{reservation}/mw",
    "reservations",
    "Set the maintenance window of a reservation",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("reservation", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("MaintenanceWindow", BodyContent::Json, "application/json", true)
    .answer("MaintenanceWindow")
    .idempotent();
