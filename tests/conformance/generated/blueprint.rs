// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use blueprint::{Client, types};

use crate::suite::{Case, Service, Suite, run, run_empty};

/// Every operation of specs/blueprint.json.
pub fn suite() -> Suite {
    Suite {
        name: "blueprint",
        document: include_str!("../../../specs/blueprint.json"),
        paths: &[],
        service: Service::Automation,
        api_version: Some("2019-09-12"),
        operations: blueprint::operations::ALL,
        cases: vec![
            Case {
                method: "GET",
                path: "/blueprint/api/about",
                all: |session, _sample| run(Client::new(session).get_about().with_response()),
                required: |session, _sample| run(Client::new(session).get_about().with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping",
                all: |session, sample| run(Client::new(session).create_blueprint_from_mapping(types::TerraformBlueprintConfig::new().description(sample.body("description").to::<String>()).name(sample.body("name").to::<String>()).project_id(sample.body("projectId").to::<String>()).terraform_to_blueprint_mapping(sample.body("terraformToBlueprintMapping").to::<types::TerraformToBlueprintMapping>()).version(sample.body("version").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_blueprint_from_mapping(types::TerraformBlueprintConfig::new()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping",
                all: |session, sample| run(Client::new(session).create_blueprint_mapping(types::TerraformConfigurationSourceReference::new().commit_id(sample.body("commitId").to::<String>()).repository_id(sample.body("repositoryId").to::<String>()).source_directory(sample.body("sourceDirectory").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_blueprint_mapping(types::TerraformConfigurationSourceReference::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits",
                all: |session, sample| run(Client::new(session).list_terraform_configuration_source_commits(sample.query("configurationSourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_terraform_configuration_source_commits(sample.query("configurationSourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree",
                all: |session, sample| run(Client::new(session).get_configuration_source_tree(sample.query("configurationSourceId").to::<String>()).commit_id(sample.query("commitId").to::<String>()).path(sample.query("path").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_configuration_source_tree(sample.query("configurationSourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-integrations/terraform/get-configuration-sources",
                all: |session, sample| run(Client::new(session).list_terraform_configuration_sources(sample.query("projects").to::<Vec<String>>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_terraform_configuration_sources(sample.query("projects").to::<Vec<String>>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-integrations/terraform/versions",
                all: |session, sample| run(Client::new(session).list_terraform_versions().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).only_enabled(sample.query("onlyEnabled").to::<bool>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_terraform_versions().with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-integrations/terraform/versions",
                all: |session, sample| run(Client::new(session).create_terraform_version(types::TerraformVersion::new().authentication_type(sample.body("authenticationType").to::<types::AuthenticationType>()).description(sample.body("description").to::<String>()).enabled(sample.body("enabled").to::<bool>()).password(sample.body("password").to::<String>()).sha256_checksum(sample.body("sha256Checksum").to::<String>()).url(sample.body("url").to::<String>()).username(sample.body("username").to::<String>()).version(sample.body("version").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_terraform_version(types::TerraformVersion::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
                all: |session, sample| run(Client::new(session).get_terraform_version(sample.path("versionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_terraform_version(sample.path("versionId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
                all: |session, sample| run_empty(Client::new(session).delete_terraform_version(sample.path("versionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_terraform_version(sample.path("versionId").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
                all: |session, sample| run(Client::new(session).update_terraform_version(sample.path("versionId").to::<String>(), types::TerraformVersion::new().authentication_type(sample.body("authenticationType").to::<types::AuthenticationType>()).description(sample.body("description").to::<String>()).enabled(sample.body("enabled").to::<bool>()).password(sample.body("password").to::<String>()).sha256_checksum(sample.body("sha256Checksum").to::<String>()).url(sample.body("url").to::<String>()).username(sample.body("username").to::<String>()).version(sample.body("version").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_terraform_version(sample.path("versionId").to::<String>(), types::TerraformVersion::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-requests",
                all: |session, sample| run(Client::new(session).list_blueprint_requests().orderby(sample.query("$orderby").to::<Vec<String>>()).select(sample.query("$select").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).deployment_id(sample.query("deploymentId").to::<String>()).include_plan(sample.query("includePlan").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_blueprint_requests().with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-requests",
                all: |session, sample| run(Client::new(session).create_blueprint_request(types::BlueprintRequest::new().blueprint_id(sample.body("blueprintId").to::<String>()).blueprint_version(sample.body("blueprintVersion").to::<String>()).content(sample.body("content").to::<String>()).deployment_id(sample.body("deploymentId").to::<String>()).deployment_name(sample.body("deploymentName").to::<String>()).description(sample.body("description").to::<String>()).destroy(sample.body("destroy").to::<bool>()).ignore_delete_failures(sample.body("ignoreDeleteFailures").to::<bool>()).inputs(sample.body("inputs").to::<serde_json::Value>()).plan(sample.body("plan").to::<bool>()).project_id(sample.body("projectId").to::<String>()).reason(sample.body("reason").to::<String>()).simulate(sample.body("simulate").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_blueprint_request(types::BlueprintRequest::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-requests/{requestId}",
                all: |session, sample| run(Client::new(session).get_blueprint_request(sample.path("requestId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_request(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/blueprint/api/blueprint-requests/{requestId}",
                all: |session, sample| run_empty(Client::new(session).delete_blueprint_request(sample.path("requestId").to::<String>()).force(sample.query("force").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_blueprint_request(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-requests/{requestId}/actions/cancel",
                all: |session, sample| run_empty(Client::new(session).cancel_blueprint_request(sample.path("requestId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).cancel_blueprint_request(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-requests/{requestId}/plan",
                all: |session, sample| run(Client::new(session).get_blueprint_plan(sample.path("requestId").to::<String>()).expand(sample.query("expand").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_plan(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprint-requests/{requestId}/resources-plan",
                all: |session, sample| run(Client::new(session).get_blueprint_resources_plan(sample.path("requestId").to::<String>()).expand(sample.query("expand").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_resources_plan(sample.path("requestId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprint-validation",
                all: |session, sample| run(Client::new(session).validate_blueprint(types::BlueprintValidationRequest::new().blueprint_id(sample.body("blueprintId").to::<String>()).blueprint_version(sample.body("blueprintVersion").to::<String>()).content(sample.body("content").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).project_id(sample.body("projectId").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).validate_blueprint(types::BlueprintValidationRequest::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints",
                all: |session, sample| run(Client::new(session).list_blueprints().orderby(sample.query("$orderby").to::<Vec<String>>()).select(sample.query("$select").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).name(sample.query("name").to::<String>()).projects(sample.query("projects").to::<Vec<String>>()).property_groups(sample.query("propertyGroups").to::<Vec<String>>()).released(sample.query("released").to::<bool>()).search(sample.query("search").to::<String>()).versioned(sample.query("versioned").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_blueprints().with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprints",
                all: |session, sample| run(Client::new(session).create_blueprint(types::Blueprint::new().content(sample.body("content").to::<String>()).description(sample.body("description").to::<String>()).name(sample.body("name").to::<String>()).project_id(sample.body("projectId").to::<String>()).request_scope_org(sample.body("requestScopeOrg").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_blueprint(types::Blueprint::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints/{blueprintId}",
                all: |session, sample| run(Client::new(session).get_blueprint(sample.path("blueprintId").to::<String>()).select(sample.query("$select").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint(sample.path("blueprintId").to::<String>()).with_response()),
            },
            Case {
                method: "PUT",
                path: "/blueprint/api/blueprints/{blueprintId}",
                all: |session, sample| run(Client::new(session).update_blueprint(sample.path("blueprintId").to::<String>(), types::Blueprint::new().content(sample.body("content").to::<String>()).description(sample.body("description").to::<String>()).name(sample.body("name").to::<String>()).project_id(sample.body("projectId").to::<String>()).request_scope_org(sample.body("requestScopeOrg").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_blueprint(sample.path("blueprintId").to::<String>(), types::Blueprint::new()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/blueprint/api/blueprints/{blueprintId}",
                all: |session, sample| run_empty(Client::new(session).delete_blueprint(sample.path("blueprintId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_blueprint(sample.path("blueprintId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints/{blueprintId}/inputs-schema",
                all: |session, sample| run(Client::new(session).get_blueprint_inputs_schema(sample.path("blueprintId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_inputs_schema(sample.path("blueprintId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints/{blueprintId}/versions",
                all: |session, sample| run(Client::new(session).list_blueprint_versions(sample.path("blueprintId").to::<String>()).orderby(sample.query("$orderby").to::<Vec<String>>()).select(sample.query("$select").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).property_groups(sample.query("propertyGroups").to::<Vec<String>>()).status(sample.query("status").to::<types::BlueprintVersionStatus>()).version(sample.query("version").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_blueprint_versions(sample.path("blueprintId").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprints/{blueprintId}/versions",
                all: |session, sample| run(Client::new(session).create_blueprint_version(sample.path("blueprintId").to::<String>()).body(types::BlueprintVersionRequest::new(sample.body("version").to::<String>()).change_log(sample.body("changeLog").to::<String>()).description(sample.body("description").to::<String>()).release(sample.body("release").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).create_blueprint_version(sample.path("blueprintId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints/{blueprintId}/versions/{version}",
                all: |session, sample| run(Client::new(session).get_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).select(sample.query("$select").to::<Vec<String>>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/release",
                all: |session, sample| run(Client::new(session).release_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).release_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/restore",
                all: |session, sample| run(Client::new(session).restore_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).restore_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease",
                all: |session, sample| run(Client::new(session).unrelease_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).unrelease_blueprint_version(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/blueprints/{blueprintId}/versions/{version}/inputs-schema",
                all: |session, sample| run(Client::new(session).get_blueprint_version_inputs_schema(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_blueprint_version_inputs_schema(sample.path("blueprintId").to::<String>(), sample.path("version").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/resource-types",
                all: |session, sample| run(Client::new(session).list_resource_types().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).expand(sample.query("expand").to::<bool>()).name(sample.query("name").to::<String>()).provider_id(sample.query("providerId").to::<String>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_resource_types().with_response()),
            },
            Case {
                method: "GET",
                path: "/blueprint/api/resource-types/{resourceTypeId}",
                all: |session, sample| run(Client::new(session).get_resource_type(sample.path("resourceTypeId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_resource_type(sample.path("resourceTypeId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/properties/api/property-groups",
                all: |session, sample| run(Client::new(session).list_property_groups().orderby(sample.query("$orderby").to::<Vec<String>>()).select(sample.query("$select").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).name(sample.query("name").to::<String>()).projects(sample.query("projects").to::<Vec<String>>()).search(sample.query("search").to::<String>()).type_(sample.query("type").to::<types::PropertyGroupType>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_property_groups().with_response()),
            },
            Case {
                method: "POST",
                path: "/properties/api/property-groups",
                all: |session, sample| run(Client::new(session).create_property_group(types::PropertyGroup::new().description(sample.body("description").to::<String>()).display_name(sample.body("displayName").to::<String>()).name(sample.body("name").to::<String>()).project_id(sample.body("projectId").to::<String>()).properties(sample.body("properties").to::<std::collections::BTreeMap<String, types::Property>>()).type_(sample.body("type").to::<types::PropertyGroupType>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_property_group(types::PropertyGroup::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/properties/api/property-groups/{propertyGroupId}",
                all: |session, sample| run(Client::new(session).get_property_group(sample.path("propertyGroupId").to::<String>()).select(sample.query("$select").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_property_group(sample.path("propertyGroupId").to::<String>()).with_response()),
            },
            Case {
                method: "PUT",
                path: "/properties/api/property-groups/{propertyGroupId}",
                all: |session, sample| run(Client::new(session).update_property_group(sample.path("propertyGroupId").to::<String>(), types::PropertyGroup::new().description(sample.body("description").to::<String>()).display_name(sample.body("displayName").to::<String>()).name(sample.body("name").to::<String>()).project_id(sample.body("projectId").to::<String>()).properties(sample.body("properties").to::<std::collections::BTreeMap<String, types::Property>>()).type_(sample.body("type").to::<types::PropertyGroupType>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_property_group(sample.path("propertyGroupId").to::<String>(), types::PropertyGroup::new()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/properties/api/property-groups/{propertyGroupId}",
                all: |session, sample| run_empty(Client::new(session).delete_property_group(sample.path("propertyGroupId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_property_group(sample.path("propertyGroupId").to::<String>()).with_response()),
            },
        ],
        updates: vec![
        ],
    }
}
