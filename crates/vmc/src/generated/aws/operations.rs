// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests`
pub const LIST_SERVICE_QUOTA_REQUESTS: Operation = Operation::new(
    "list_service_quota_requests",
    "GET",
    "/vmc/api/orgs/{org}/aws/resources/servicequotas/requests",
    "aws",
    "List the requests to raise AWS service quotas",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<ServiceQuotaRequest>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /vmc/api/orgs/{org}/aws/resources/servicequotas/requests/{serviceQuotaRequestId}`
pub const GET_SERVICE_QUOTA_REQUEST: Operation = Operation::new(
    "get_service_quota_request",
    "GET",
    "/vmc/api/orgs/{org}/aws/resources/servicequotas/requests/{serviceQuotaRequestId}",
    "aws",
    "Get a request to raise AWS service quotas",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("serviceQuotaRequestId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("ServiceQuotaRequest")
    .idempotent();
