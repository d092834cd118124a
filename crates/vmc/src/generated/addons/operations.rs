// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
pub const LIST_ADDON_CREDENTIALS: Operation = Operation::new(
    "list_addon_credentials",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials",
    "addons",
    "List the credentials of an add-on",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddcId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("addonType", Place::Path, ParameterType::String, Encoding::Single, true, &["HCX"]),
    ])
    .answer("Vec<NewCredentials>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `POST /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials`
pub const CREATE_ADDON_CREDENTIALS: Operation = Operation::new(
    "create_addon_credentials",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials",
    "addons",
    "Create credentials of an add-on",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddcId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("addonType", Place::Path, ParameterType::String, Encoding::Single, true, &["HCX"]),
    ])
    .body("NewCredentials", BodyContent::Json, "application/json", true)
    .answer("NewCredentials");

/// `GET /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
pub const GET_ADDON_CREDENTIALS: Operation = Operation::new(
    "get_addon_credentials",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}",
    "addons",
    "Get credentials of an add-on",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddcId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("addonType", Place::Path, ParameterType::String, Encoding::Single, true, &["HCX"]),
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("NewCredentials")
    .idempotent();

/// `PUT /vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}`
pub const UPDATE_ADDON_CREDENTIALS: Operation = Operation::new(
    "update_addon_credentials",
    "PUT",
    "/vmc/api/orgs/{org}/sddcs/{sddcId}/addons/{addonType}/credentials/{name}",
    "addons",
    "Replace the user name and password of add-on credentials",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddcId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("addonType", Place::Path, ParameterType::String, Encoding::Single, true, &["HCX"]),
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("UpdateCredentials", BodyContent::Json, "application/json", true)
    .answer("NewCredentials")
    .idempotent();
