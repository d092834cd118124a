// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

use project::{Client, types};

use crate::suite::{Case, Service, Suite, run};

/// Every operation of specs/project.json.
pub fn suite() -> Suite {
    Suite {
        name: "project",
        document: include_str!("../../../specs/project.json"),
        paths: &[],
        service: Service::Automation,
        api_version: Some("2019-01-15"),
        operations: project::operations::ALL,
        cases: vec![
            Case {
                method: "GET",
                path: "/project-service/api/about",
                all: |session, _sample| run(Client::new(session).get_about().with_response()),
                required: |session, _sample| run(Client::new(session).get_about().with_response()),
            },
            Case {
                method: "GET",
                path: "/project-service/api/projects",
                all: |session, sample| run(Client::new(session).list_projects().orderby(sample.query("$orderby").to::<String>()).select(sample.query("$select").to::<String>()).exclude_not_shared_projects_for_member(sample.query("excludeNotSharedProjectsForMember").to::<bool>()).exclude_supervisor(sample.query("excludeSupervisor").to::<bool>()).exclude_viewer(sample.query("excludeViewer").to::<bool>()).page(sample.query("page").to::<i64>()).size(sample.query("size").to::<i64>()).with_any_permission(sample.query("withAnyPermission").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_projects().with_response()),
            },
            Case {
                method: "POST",
                path: "/project-service/api/projects",
                all: |session, sample| run(Client::new(session).create_project().body(types::ProjectSpecification::new(sample.body("name").to::<String>()).administrators(sample.body("administrators").to::<Vec<types::Principal>>()).constraints(sample.body("constraints").to::<std::collections::BTreeMap<String, types::Constraint>>()).cost(sample.body("cost").to::<types::ProjectCost>()).description(sample.body("description").to::<String>()).members(sample.body("members").to::<Vec<types::Principal>>()).operation_timeout(sample.body("operationTimeout").to::<i64>()).properties(sample.body("properties").to::<std::collections::BTreeMap<String, String>>()).shared_resources(sample.body("sharedResources").to::<bool>()).viewers(sample.body("viewers").to::<Vec<types::Principal>>())).validate_principals(sample.query("validatePrincipals").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_project().with_response()),
            },
            Case {
                method: "GET",
                path: "/project-service/api/projects/{id}",
                all: |session, sample| run(Client::new(session).get_project(sample.path("id").to::<String>()).with_any_permission(sample.query("withAnyPermission").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_project(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/project-service/api/projects/{id}",
                all: |session, sample| run(Client::new(session).delete_project(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).delete_project(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/project-service/api/projects/{id}",
                all: |session, sample| run(Client::new(session).update_project(sample.path("id").to::<String>(), types::UpdateProjectSpecification::new().constraints(sample.body("constraints").to::<std::collections::BTreeMap<String, types::Constraint>>()).description(sample.body("description").to::<String>()).name(sample.body("name").to::<String>()).operation_timeout(sample.body("operationTimeout").to::<i64>()).properties(sample.body("properties").to::<std::collections::BTreeMap<String, String>>()).shared_resources(sample.body("sharedResources").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_project(sample.path("id").to::<String>(), types::UpdateProjectSpecification::new()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/project-service/api/projects/{id}/cost",
                all: |session, sample| run(Client::new(session).update_project_cost(sample.path("id").to::<String>(), types::ProjectCost::new().code(sample.body("code").to::<String>()).cost(sample.body("cost").to::<f64>()).cost_sync_time(sample.body("costSyncTime").to::<client_core::Timestamp>()).cost_unit(sample.body("costUnit").to::<String>()).message(sample.body("message").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_project_cost(sample.path("id").to::<String>(), types::ProjectCost::new()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/project-service/api/projects/{id}/principals",
                all: |session, sample| run(Client::new(session).update_project_principals(sample.path("id").to::<String>(), types::ProjectPrincipalsAssignment::new().modify(sample.body("modify").to::<Vec<types::PrincipalRole>>()).remove(sample.body("remove").to::<Vec<types::PrincipalRole>>())).validate_principals(sample.query("validatePrincipals").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_project_principals(sample.path("id").to::<String>(), types::ProjectPrincipalsAssignment::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/project-service/api/projects/{id}/resource-metadata",
                all: |session, sample| run(Client::new(session).get_project_resource_metadata(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_project_resource_metadata(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/project-service/api/projects/{id}/resource-metadata",
                all: |session, sample| run(Client::new(session).update_project_resource_metadata(sample.path("id").to::<String>(), types::ProjectResourceMetadata::new().tags(sample.body("tags").to::<Vec<types::Tag>>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_project_resource_metadata(sample.path("id").to::<String>(), types::ProjectResourceMetadata::new()).with_response()),
            },
            Case {
                method: "POST",
                path: "/project-service/api/projects/{id}/sync-principals",
                all: |session, sample| run(Client::new(session).sync_project_principals(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).sync_project_principals(sample.path("id").to::<String>()).with_response()),
            },
        ],
        updates: vec![
        ],
    }
}
