// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/account-link`
pub const GET_ACCOUNT_LINK: Operation = Operation::new(
    "get_account_link",
    "GET",
    "/vmc/api/orgs/{org}/account-link",
    "account_link",
    "Get a link for connecting an AWS account",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("LinkRequest")
    .idempotent();

/// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets`
pub const GET_COMPATIBLE_SUBNETS: Operation = Operation::new(
    "get_compatible_subnets",
    "GET",
    "/vmc/api/orgs/{org}/account-link/compatible-subnets",
    "account_link",
    "List the subnets that an SDDC can be attached to",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceRefresh", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("instanceType", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("linkedAccountId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("numOfHosts", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("region", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("sddc", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("sddcType", Place::Query, ParameterType::String, Encoding::Single, false, &["1NODE", "SingleAZ", "MultiAZ"]),
    ])
    .answer("AwsCompatibleSubnets")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets`
pub const SET_COMPATIBLE_SUBNET: Operation = Operation::new(
    "set_compatible_subnet",
    "POST",
    "/vmc/api/orgs/{org}/account-link/compatible-subnets",
    "account_link",
    "Choose the subnet and finish the account linking",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("AwsSubnet");

/// `GET /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
pub const GET_COMPATIBLE_SUBNETS_ASYNC: Operation = Operation::new(
    "get_compatible_subnets_async",
    "GET",
    "/vmc/api/orgs/{org}/account-link/compatible-subnets-async",
    "account_link",
    "Collect the subnets that an SDDC can be attached to",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("instanceType", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("linkedAccountId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("numOfHosts", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("region", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("sddc", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("sddcType", Place::Query, ParameterType::String, Encoding::Single, false, &["1NODE", "SingleAZ", "MultiAZ"]),
    ])
    .answer("Task")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/account-link/compatible-subnets-async`
pub const SET_COMPATIBLE_SUBNET_ASYNC: Operation = Operation::new(
    "set_compatible_subnet_async",
    "POST",
    "/vmc/api/orgs/{org}/account-link/compatible-subnets-async",
    "account_link",
    "Choose the subnet and finish the account linking, as a task",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("AwsSubnet", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/account-link/connected-accounts`
pub const LIST_CONNECTED_ACCOUNTS: Operation = Operation::new(
    "list_connected_accounts",
    "GET",
    "/vmc/api/orgs/{org}/account-link/connected-accounts",
    "account_link",
    "List the AWS accounts connected to an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("provider", Place::Query, ParameterType::String, Encoding::Single, false, &["AWS", "ZeroCloud"]),
    ])
    .answer("Vec<AwsCustomerConnectedAccount>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `DELETE /vmc/api/orgs/{org}/account-link/connected-accounts/{linkedAccountPathId}`
pub const DELETE_CONNECTED_ACCOUNT: Operation = Operation::new(
    "delete_connected_account",
    "DELETE",
    "/vmc/api/orgs/{org}/account-link/connected-accounts/{linkedAccountPathId}",
    "account_link",
    "Remove a connected account",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("linkedAccountPathId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceEvenWhenSddcPresent", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
    ])
    .answer("AwsCustomerConnectedAccount")
    .idempotent();

/// `POST /vmc/api/orgs/{org}/account-link/map-customer-zones`
pub const MAP_CUSTOMER_ZONES: Operation = Operation::new(
    "map_customer_zones",
    "POST",
    "/vmc/api/orgs/{org}/account-link/map-customer-zones",
    "account_link",
    "Map the availability zones of a connected account",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("MapZonesRequest", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/account-link/sddc-connections`
pub const LIST_SDDC_CONNECTIONS: Operation = Operation::new(
    "list_sddc_connections",
    "GET",
    "/vmc/api/orgs/{org}/account-link/sddc-connections",
    "account_link",
    "List the connections between SDDCs and AWS accounts",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<AwsSddcConnection>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);
