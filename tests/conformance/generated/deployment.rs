// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use deployment::{Client, types};

use crate::suite::{Case, Service, Suite, run, run_bytes, run_empty};

/// Every operation of specs/deployment.json.
#[expect(deprecated, reason = "what the vendor deprecates must work as well")]
pub fn suite() -> Suite {
    Suite {
        name: "deployment",
        document: include_str!("../../../specs/deployment.json"),
        paths: &["/deployment"],
        service: Service::Automation,
        api_version: Some("2020-08-25"),
        operations: deployment::operations::ALL,
        cases: vec![
            Case {
                method: "GET",
                path: "/deployment/api/deployments",
                all: |session, sample| run(Client::new(session).list_deployments().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).cloud_accounts(sample.query("cloudAccounts").to::<Vec<String>>()).cloud_types(sample.query("cloudTypes").to::<Vec<String>>()).created_at(sample.query("createdAt").to::<String>()).deleted(sample.query("deleted").to::<bool>()).expand(sample.query("expand").to::<Vec<types::DeploymentExpand>>()).expires_at(sample.query("expiresAt").to::<String>()).last_request_status(sample.query("lastRequestStatus").to::<Vec<String>>()).last_updated_at(sample.query("lastUpdatedAt").to::<String>()).name(sample.query("name").to::<String>()).owned_by(sample.query("ownedBy").to::<Vec<String>>()).projects(sample.query("projects").to::<Vec<String>>()).requested_by(sample.query("requestedBy").to::<Vec<String>>()).resource_types(sample.query("resourceTypes").to::<Vec<String>>()).search(sample.query("search").to::<String>()).status(sample.query("status").to::<Vec<String>>()).tags(sample.query("tags").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_deployments().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/filters",
                all: |session, sample| run(Client::new(session).list_deployment_filters().iso3_country(sample.query("ISO3Country").to::<String>()).iso3_language(sample.query("ISO3Language").to::<String>()).country(sample.query("country").to::<String>()).display_country(sample.query("displayCountry").to::<String>()).display_language(sample.query("displayLanguage").to::<String>()).display_name(sample.query("displayName").to::<String>()).display_script(sample.query("displayScript").to::<String>()).display_variant(sample.query("displayVariant").to::<String>()).language(sample.query("language").to::<String>()).script(sample.query("script").to::<String>()).unicode_locale_attributes(sample.query("unicodeLocaleAttributes").to::<Vec<String>>()).unicode_locale_keys(sample.query("unicodeLocaleKeys").to::<Vec<String>>()).variant(sample.query("variant").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_deployment_filters().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/filters/{filterId}",
                all: |session, sample| run(Client::new(session).get_deployment_filter(sample.path("filterId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).projects(sample.query("projects").to::<Vec<String>>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment_filter(sample.path("filterId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/names",
                all: |session, sample| run_empty(Client::new(session).check_deployment_name_exists().name(sample.query("name").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run_empty(Client::new(session).check_deployment_name_exists().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/names/{name}",
                all: |session, sample| run_empty(Client::new(session).check_deployment_name(sample.path("name").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).check_deployment_name(sample.path("name").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}",
                all: |session, sample| run(Client::new(session).get_deployment(sample.path("deploymentId").to::<String>()).deleted(sample.query("deleted").to::<bool>()).expand(sample.query("expand").to::<Vec<types::DeploymentExpand>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/deployment/api/deployments/{deploymentId}",
                all: |session, sample| run(Client::new(session).delete_deployment(sample.path("deploymentId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).delete_deployment(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/deployment/api/deployments/{deploymentId}",
                all: |session, sample| run(Client::new(session).patch_deployment(sample.path("deploymentId").to::<String>()).body(types::DeploymentUpdate::new().description(sample.body("description").to::<String>()).icon_id(sample.body("iconId").to::<String>()).name(sample.body("name").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).patch_deployment(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/actions",
                all: |session, sample| run(Client::new(session).list_deployment_actions(sample.path("deploymentId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_deployment_actions(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/actions/{actionId}",
                all: |session, sample| run(Client::new(session).get_deployment_action(sample.path("deploymentId").to::<String>(), sample.path("actionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment_action(sample.path("deploymentId").to::<String>(), sample.path("actionId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/expense-history",
                all: |session, sample| run(Client::new(session).get_deployment_expense_history(sample.path("deploymentId").to::<String>()).from_(sample.query("from").to::<client_core::Timestamp>()).interval(sample.query("interval").to::<String>()).to(sample.query("to").to::<client_core::Timestamp>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment_expense_history(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/requests",
                all: |session, sample| run(Client::new(session).list_deployment_requests(sample.path("deploymentId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).deleted(sample.query("deleted").to::<bool>()).inprogress_requests(sample.query("inprogressRequests").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_deployment_requests(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/deployment/api/deployments/{deploymentId}/requests",
                all: |session, sample| run(Client::new(session).request_deployment_action(sample.path("deploymentId").to::<String>(), types::ResourceActionRequest::new().action_id(sample.body("actionId").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).reason(sample.body("reason").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).request_deployment_action(sample.path("deploymentId").to::<String>(), types::ResourceActionRequest::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/resources",
                all: |session, sample| run(Client::new(session).list_deployment_resources(sample.path("deploymentId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).expand(sample.query("expand").to::<Vec<types::ResourceExpand>>()).names(sample.query("names").to::<Vec<String>>()).resource_types(sample.query("resourceTypes").to::<Vec<String>>()).tags(sample.query("tags").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_deployment_resources(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/resources/{resourceId}",
                all: |session, sample| run(Client::new(session).get_deployment_resource(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).expand(sample.query("expand").to::<Vec<types::ResourceExpand>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment_resource(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/deployment/api/deployments/{deploymentId}/resources/{resourceId}",
                all: |session, sample| run(Client::new(session).delete_deployment_resource(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).delete_deployment_resource(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions",
                all: |session, sample| run(Client::new(session).list_deployment_resource_actions(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_deployment_resource_actions(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/actions/{actionId}",
                all: |session, sample| run(Client::new(session).get_deployment_resource_action(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>(), sample.path("actionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_deployment_resource_action(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>(), sample.path("actionId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/deployment/api/deployments/{deploymentId}/resources/{resourceId}/requests",
                all: |session, sample| run(Client::new(session).request_deployment_resource_action(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>(), types::ResourceActionRequest::new().action_id(sample.body("actionId").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).reason(sample.body("reason").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).request_deployment_resource_action(sample.path("deploymentId").to::<String>(), sample.path("resourceId").to::<String>(), types::ResourceActionRequest::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/deployments/{deploymentId}/userEvents",
                all: |session, sample| run(Client::new(session).list_user_events(sample.path("deploymentId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_user_events(sample.path("deploymentId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/projects/{projectId}/deployment-count",
                all: |session, sample| run(Client::new(session).get_project_deployment_count(sample.path("projectId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_project_deployment_count(sample.path("projectId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/requests/{requestId}",
                all: |session, sample| run(Client::new(session).get_request(sample.path("requestId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_request(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/deployment/api/requests/{requestId}",
                all: |session, sample| run_empty(Client::new(session).act_on_request(sample.path("requestId").to::<String>(), sample.query("action").to::<types::RequestAction>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).act_on_request(sample.path("requestId").to::<String>(), sample.query("action").to::<types::RequestAction>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/requests/{requestId}/events",
                all: |session, sample| run(Client::new(session).list_request_events(sample.path("requestId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_request_events(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/requests/{requestId}/events/{eventId}/logs",
                all: |session, sample| run(Client::new(session).get_event_logs(sample.path("requestId").to::<String>(), sample.path("eventId").to::<String>()).since_row(sample.query("sinceRow").to::<i64>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_event_logs(sample.path("requestId").to::<String>(), sample.path("eventId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/requests/{requestId}/events/{eventId}/logs/download",
                all: |session, sample| run_bytes(Client::new(session).download_event_logs(sample.path("requestId").to::<String>(), sample.path("eventId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_bytes(Client::new(session).download_event_logs(sample.path("requestId").to::<String>(), sample.path("eventId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resource-types",
                all: |session, sample| run(Client::new(session).list_resource_types().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).composable_only(sample.query("composableOnly").to::<bool>()).ids(sample.query("ids").to::<Vec<String>>()).project_ids(sample.query("projectIds").to::<Vec<String>>()).provider_id(sample.query("providerId").to::<String>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_resource_types().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resource-types/{resourceTypeId}",
                all: |session, sample| run(Client::new(session).get_resource_type(sample.path("resourceTypeId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_resource_type(sample.path("resourceTypeId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources",
                all: |session, sample| run(Client::new(session).list_resources().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).cloud_accounts(sample.query("cloudAccounts").to::<Vec<String>>()).cloud_types(sample.query("cloudTypes").to::<Vec<String>>()).expand(sample.query("expand").to::<Vec<types::ResourcesExpand>>()).projects(sample.query("projects").to::<Vec<String>>()).resource_types(sample.query("resourceTypes").to::<Vec<String>>()).search(sample.query("search").to::<String>()).tags(sample.query("tags").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_resources().with_response()),
            },
            Case {
                method: "POST",
                path: "/deployment/api/resources",
                all: |session, sample| run(Client::new(session).create_resource().body(types::ResourceSpecification::new(sample.body("name").to::<String>(), sample.body("type").to::<String>()).deployment_id(sample.body("deploymentId").to::<String>()).project_id(sample.body("projectId").to::<String>()).properties(sample.body("properties").to::<serde_json::Value>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_resource().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/filters",
                all: |session, sample| run(Client::new(session).list_resource_filters().iso3_country(sample.query("ISO3Country").to::<String>()).iso3_language(sample.query("ISO3Language").to::<String>()).country(sample.query("country").to::<String>()).display_country(sample.query("displayCountry").to::<String>()).display_language(sample.query("displayLanguage").to::<String>()).display_name(sample.query("displayName").to::<String>()).display_script(sample.query("displayScript").to::<String>()).display_variant(sample.query("displayVariant").to::<String>()).language(sample.query("language").to::<String>()).resource_types(sample.query("resourceTypes").to::<Vec<String>>()).script(sample.query("script").to::<String>()).unicode_locale_attributes(sample.query("unicodeLocaleAttributes").to::<Vec<String>>()).unicode_locale_keys(sample.query("unicodeLocaleKeys").to::<Vec<String>>()).variant(sample.query("variant").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_resource_filters().with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/filters/{filterId}",
                all: |session, sample| run(Client::new(session).get_resource_filter(sample.path("filterId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).projects(sample.query("projects").to::<Vec<String>>()).resource_types(sample.query("resourceTypes").to::<Vec<String>>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_resource_filter(sample.path("filterId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/{resourceId}",
                all: |session, sample| run(Client::new(session).get_resource(sample.path("resourceId").to::<String>()).expand(sample.query("expand").to::<Vec<types::ResourcesExpand>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_resource(sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/{resourceId}/actions",
                all: |session, sample| run(Client::new(session).list_resource_actions(sample.path("resourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_resource_actions(sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/{resourceId}/actions/{actionId}",
                all: |session, sample| run(Client::new(session).get_resource_action(sample.path("resourceId").to::<String>(), sample.path("actionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_resource_action(sample.path("resourceId").to::<String>(), sample.path("actionId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/deployment/api/resources/{resourceId}/requests",
                all: |session, sample| run(Client::new(session).list_resource_requests(sample.path("resourceId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_resource_requests(sample.path("resourceId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/deployment/api/resources/{resourceId}/requests",
                all: |session, sample| run(Client::new(session).request_resource_action(sample.path("resourceId").to::<String>(), types::ResourceActionRequest::new().action_id(sample.body("actionId").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).reason(sample.body("reason").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).request_resource_action(sample.path("resourceId").to::<String>(), types::ResourceActionRequest::new()).with_response()),
            },
        ],
        updates: vec![
        ],
    }
}
