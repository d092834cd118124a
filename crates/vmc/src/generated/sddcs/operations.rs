// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/sddcs`
pub const LIST_SDDCS: Operation = Operation::new(
    "list_sddcs",
    "GET",
    "/vmc/api/orgs/{org}/sddcs",
    "sddcs",
    "List the SDDCs of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("includeDeleted", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
    ])
    .answer("Vec<Sddc>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `POST /vmc/api/orgs/{org}/sddcs`
pub const CREATE_SDDC: Operation = Operation::new(
    "create_sddc",
    "POST",
    "/vmc/api/orgs/{org}/sddcs",
    "sddcs",
    "Create an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("validateOnly", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
    ])
    .body("AwsSddcConfig", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/sddcs/provision-spec`
pub const GET_PROVISION_SPEC: Operation = Operation::new(
    "get_provision_spec",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/provision-spec",
    "sddcs",
    "Get what can be deployed in an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("ProvisionSpec")
    .idempotent();

/// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}`
pub const DELETE_SDDC: Operation = Operation::new(
    "delete_sddc",
    "DELETE",
    "/vmc/api/orgs/{org}/sddcs/{sddc}",
    "sddcs",
    "Delete an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("force", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("retain_configuration", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("template_name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}`
pub const GET_SDDC: Operation = Operation::new(
    "get_sddc",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}",
    "sddcs",
    "Get an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Sddc")
    .idempotent();

/// `PATCH /vmc/api/orgs/{org}/sddcs/{sddc}`
pub const PATCH_SDDC: Operation = Operation::new(
    "patch_sddc",
    "PATCH",
    "/vmc/api/orgs/{org}/sddcs/{sddc}",
    "sddcs",
    "Rename an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("SddcPatchRequest", BodyContent::Json, "application/json", true)
    .answer("Sddc");

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/add-hosts-precheck`
pub const ADD_HOSTS_PRECHECK: Operation = Operation::new(
    "add_hosts_precheck",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/add-hosts-precheck",
    "sddcs",
    "Check whether hosts can be added",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("EsxConfig", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/convert`
pub const CONVERT_SDDC: Operation = Operation::new(
    "convert_sddc",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/convert",
    "sddcs",
    "Convert a one-host SDDC to a full one",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("SddcConvertRequest", BodyContent::Json, "application/json", false)
    .answer("Task")
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/primarycluster`
pub const GET_PRIMARY_CLUSTER: Operation = Operation::new(
    "get_primary_cluster",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/primarycluster",
    "sddcs",
    "Get the primary cluster of an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Cluster")
    .idempotent();

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/sddc-template`
pub const GET_SDDC_TEMPLATE_BY_SDDC: Operation = Operation::new(
    "get_sddc_template_by_sddc",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/sddc-template",
    "sddcs",
    "Get the configuration of an SDDC as a template",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("SddcTemplate")
    .idempotent();
