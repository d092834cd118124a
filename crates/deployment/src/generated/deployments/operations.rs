// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /deployment/api/deployments`
pub const LIST_DEPLOYMENTS: Operation = Operation::new(
    "list_deployments",
    "GET",
    "/deployment/api/deployments",
    "Deployments",
    "List deployments",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("cloudAccounts", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("cloudTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("createdAt", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("deleted", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["blueprint", "catalog", "lastRequest", "project", "resources", "inprogressRequests"]),
        Parameter::new("expiresAt", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("lastRequestStatus", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("lastUpdatedAt", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("ownedBy", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("requestedBy", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("resourceTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("status", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("tags", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfDeployment")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring)
    .stable_order("createdAt asc");

/// `GET /deployment/api/deployments/filters`
pub const LIST_DEPLOYMENT_FILTERS: Operation = Operation::new(
    "list_deployment_filters",
    "GET",
    "/deployment/api/deployments/filters",
    "Deployments",
    "List the filters for deployments",
)
    .parameters(&[
        Parameter::new("ISO3Country", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("ISO3Language", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("country", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayCountry", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayLanguage", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayName", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayScript", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("displayVariant", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("language", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("script", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("unicodeLocaleAttributes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("unicodeLocaleKeys", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("variant", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FilterSchema")
    .idempotent();

/// `GET /deployment/api/deployments/filters/{filterId}`
pub const GET_DEPLOYMENT_FILTER: Operation = Operation::new(
    "get_deployment_filter",
    "GET",
    "/deployment/api/deployments/filters/{filterId}",
    "Deployments",
    "List the values of a deployment filter",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("filterId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfFilterEntry")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /deployment/api/deployments/names`
pub const CHECK_DEPLOYMENT_NAME_EXISTS: Operation = Operation::new(
    "check_deployment_name_exists",
    "GET",
    "/deployment/api/deployments/names",
    "Deployments",
    "Check whether a deployment name is taken",
)
    .parameters(&[
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `GET /deployment/api/deployments/names/{name}`
pub const CHECK_DEPLOYMENT_NAME: Operation = Operation::new(
    "check_deployment_name",
    "GET",
    "/deployment/api/deployments/names/{name}",
    "Deployments",
    "Check whether a deployment name in the path is taken",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `GET /deployment/api/deployments/{deploymentId}`
pub const GET_DEPLOYMENT: Operation = Operation::new(
    "get_deployment",
    "GET",
    "/deployment/api/deployments/{deploymentId}",
    "Deployments",
    "Get a deployment",
)
    .parameters(&[
        Parameter::new("deleted", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["blueprint", "catalog", "lastRequest", "project", "resources", "inprogressRequests"]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Deployment")
    .idempotent();

/// `DELETE /deployment/api/deployments/{deploymentId}`
pub const DELETE_DEPLOYMENT: Operation = Operation::new(
    "delete_deployment",
    "DELETE",
    "/deployment/api/deployments/{deploymentId}",
    "Deployments",
    "Delete a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Request")
    .idempotent()
    .waits_for("deployment request");

/// `PATCH /deployment/api/deployments/{deploymentId}`
pub const PATCH_DEPLOYMENT: Operation = Operation::new(
    "patch_deployment",
    "PATCH",
    "/deployment/api/deployments/{deploymentId}",
    "Deployments",
    "Update a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DeploymentUpdate", BodyContent::Json, "application/json", false)
    .answer("Deployment");

/// `GET /deployment/api/deployments/{deploymentId}/expense-history`
pub const GET_DEPLOYMENT_EXPENSE_HISTORY: Operation = Operation::new(
    "get_deployment_expense_history",
    "GET",
    "/deployment/api/deployments/{deploymentId}/expense-history",
    "Deployments",
    "Get the expense history of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("from", Place::Query, ParameterType::Time, Encoding::Single, false, &[]),
        Parameter::new("interval", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("to", Place::Query, ParameterType::Time, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DeploymentExpenseHistory")
    .idempotent();

/// `GET /deployment/api/deployments/{deploymentId}/resources`
pub const LIST_DEPLOYMENT_RESOURCES: Operation = Operation::new(
    "list_deployment_resources",
    "GET",
    "/deployment/api/deployments/{deploymentId}/resources",
    "Deployments",
    "List the resources of a deployment",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["currentRequest"]),
        Parameter::new("names", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("resourceTypes", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("tags", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfDeploymentResource")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
pub const GET_DEPLOYMENT_RESOURCE: Operation = Operation::new(
    "get_deployment_resource",
    "GET",
    "/deployment/api/deployments/{deploymentId}/resources/{resourceId}",
    "Deployments",
    "Get a resource of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("expand", Place::Query, ParameterType::String, Encoding::Repeated, false, &["currentRequest"]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DeploymentResource")
    .idempotent();

/// `DELETE /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
pub const DELETE_DEPLOYMENT_RESOURCE: Operation = Operation::new(
    "delete_deployment_resource",
    "DELETE",
    "/deployment/api/deployments/{deploymentId}/resources/{resourceId}",
    "Deployments",
    "Delete a resource of a deployment",
)
    .parameters(&[
        Parameter::new("deploymentId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("resourceId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Request")
    .idempotent()
    .waits_for("deployment request");

/// `GET /deployment/api/projects/{projectId}/deployment-count`
pub const GET_PROJECT_DEPLOYMENT_COUNT: Operation = Operation::new(
    "get_project_deployment_count",
    "GET",
    "/deployment/api/projects/{projectId}/deployment-count",
    "Deployments",
    "Count the deployments of a project",
)
    .parameters(&[
        Parameter::new("projectId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Page")
    .idempotent();
