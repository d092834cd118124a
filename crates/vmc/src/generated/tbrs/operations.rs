// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `POST /vmc/api/orgs/{org}/tbrs/reservation`
pub const LIST_TBRS_RESERVATIONS: Operation = Operation::new(
    "list_tbrs_reservations",
    "POST",
    "/vmc/api/orgs/{org}/tbrs/reservation",
    "tbrs",
    "List the scheduled maintenance of SDDCs",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("SddcStateRequest", BodyContent::Json, "application/json", false)
    .answer("BTreeMap<String, Vec<ReservationWindow>>")
    .idempotent();

/// `GET /vmc/api/orgs/{org}/tbrs/support-window`
pub const LIST_SUPPORT_WINDOWS: Operation = Operation::new(
    "list_support_windows",
    "GET",
    "/vmc/api/orgs/{org}/tbrs/support-window",
    "tbrs",
    "List the support windows to choose from",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("createdBy", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("minimumSeatsAvailable", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
    ])
    .answer("Vec<SupportWindow>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `PUT /vmc/api/orgs/{org}/tbrs/support-window/{id}`
pub const MOVE_SDDC_SUPPORT_WINDOW: Operation = Operation::new(
    "move_sddc_support_window",
    "PUT",
    "/vmc/api/orgs/{org}/tbrs/support-window/{id}",
    "tbrs",
    "Move an SDDC to another support window",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("SddcId", BodyContent::Json, "application/json", true)
    .answer("SupportWindowId")
    .idempotent();
