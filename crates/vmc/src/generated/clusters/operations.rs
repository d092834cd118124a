// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters`
pub const CREATE_CLUSTER: Operation = Operation::new(
    "create_cluster",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters",
    "clusters",
    "Create a cluster in an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("ClusterConfig", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `DELETE /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}`
pub const DELETE_CLUSTER: Operation = Operation::new(
    "delete_cluster",
    "DELETE",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}",
    "clusters",
    "Delete a cluster of an SDDC",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("cluster", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/config/constraints`
pub const GET_CLUSTER_CONFIG_CONSTRAINTS: Operation = Operation::new(
    "get_cluster_config_constraints",
    "GET",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/config/constraints",
    "clusters",
    "Get the limits for reconfiguring a cluster",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("cluster", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("expected_num_hosts", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
    ])
    .answer("VsanClusterReconfigConstraints")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/msft-licensing/publish`
pub const PUBLISH_MSFT_LICENSING: Operation = Operation::new(
    "publish_msft_licensing",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/msft-licensing/publish",
    "clusters",
    "Set the Microsoft licensing of a cluster",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("cluster", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("MsftLicensingConfig", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `POST /vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/reconfigure`
pub const RECONFIGURE_CLUSTER: Operation = Operation::new(
    "reconfigure_cluster",
    "POST",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}/reconfigure",
    "clusters",
    "Change the hosts and storage of a cluster",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("cluster", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("ClusterReconfigureParams", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");
