// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use service_broker::{Client, types};

use crate::suite::{Case, Service, Suite, run, run_bytes, run_empty};

/// Every operation of specs/service-broker.json.
pub fn suite() -> Suite {
    Suite {
        name: "service-broker",
        document: include_str!("../../../specs/service-broker.json"),
        paths: &["/catalog", "/content", "/icon", "/notification", "/policy", "/price"],
        service: Service::Automation,
        api_version: Some("2020-08-25"),
        cases: vec![
            Case {
                method: "GET",
                path: "/catalog/api/admin/entitlements",
                all: |session, sample| run(Client::new(session).list_entitlements().project_id(sample.query("projectId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_entitlements().with_response()),
            },
            Case {
                method: "POST",
                path: "/catalog/api/admin/entitlements",
                all: |session, sample| run(Client::new(session).create_entitlement().body(types::Entitlement::new(sample.body("definition").to::<types::ContentDefinition>(), sample.body("id").to::<String>(), sample.body("projectId").to::<String>()).migrated(sample.body("migrated").to::<bool>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_entitlement().with_response()),
            },
            Case {
                method: "DELETE",
                path: "/catalog/api/admin/entitlements/{id}",
                all: |session, sample| run_empty(Client::new(session).delete_entitlement(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_entitlement(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/admin/items",
                all: |session, sample| run(Client::new(session).list_admin_catalog_items().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).project_id(sample.query("projectId").to::<String>()).search(sample.query("search").to::<String>()).source_ids(sample.query("sourceIds").to::<Vec<String>>()).types(sample.query("types").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_admin_catalog_items().with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/admin/items/{id}",
                all: |session, sample| run(Client::new(session).get_admin_catalog_item(sample.path("id").to::<String>()).include_source(sample.query("includeSource").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_admin_catalog_item(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/catalog/api/admin/items/{id}",
                all: |session, sample| run_empty(Client::new(session).update_catalog_item(sample.path("id").to::<String>(), types::AdminCatalogItemPatch::new().bulk_request_limit(sample.body("bulkRequestLimit").to::<i64>()).form_id(sample.body("formId").to::<String>()).icon_id(sample.body("iconId").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).update_catalog_item(sample.path("id").to::<String>(), types::AdminCatalogItemPatch::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/admin/sources",
                all: |session, sample| run(Client::new(session).list_catalog_sources().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).project_id(sample.query("projectId").to::<String>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_catalog_sources().with_response()),
            },
            Case {
                method: "POST",
                path: "/catalog/api/admin/sources",
                all: |session, sample| run(Client::new(session).create_catalog_source().body(types::CatalogSource::new(sample.body("config").to::<serde_json::Value>(), sample.body("id").to::<String>(), sample.body("name").to::<String>(), sample.body("typeId").to::<String>()).created_at(sample.body("createdAt").to::<client_core::Timestamp>()).created_by(sample.body("createdBy").to::<String>()).description(sample.body("description").to::<String>()).global(sample.body("global").to::<bool>()).icon_id(sample.body("iconId").to::<String>()).items_found(sample.body("itemsFound").to::<i64>()).items_imported(sample.body("itemsImported").to::<i64>()).last_import_completed_at(sample.body("lastImportCompletedAt").to::<client_core::Timestamp>()).last_import_errors(sample.body("lastImportErrors").to::<Vec<String>>()).last_import_started_at(sample.body("lastImportStartedAt").to::<client_core::Timestamp>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).last_updated_by(sample.body("lastUpdatedBy").to::<String>()).project_id(sample.body("projectId").to::<String>())).validation_only(sample.query("validationOnly").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_catalog_source().with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/admin/sources/{sourceId}",
                all: |session, sample| run(Client::new(session).get_catalog_source(sample.path("sourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_catalog_source(sample.path("sourceId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/catalog/api/admin/sources/{sourceId}",
                all: |session, sample| run_empty(Client::new(session).delete_catalog_source(sample.path("sourceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_catalog_source(sample.path("sourceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/items",
                all: |session, sample| run(Client::new(session).list_catalog_items().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).expand_projects(sample.query("expandProjects").to::<bool>()).projects(sample.query("projects").to::<Vec<String>>()).search(sample.query("search").to::<String>()).types(sample.query("types").to::<Vec<String>>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_catalog_items().with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/items/{id}",
                all: |session, sample| run(Client::new(session).get_catalog_item(sample.path("id").to::<String>()).expand_projects(sample.query("expandProjects").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_catalog_item(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/catalog/api/items/{id}/request",
                all: |session, sample| run(Client::new(session).request_catalog_item(sample.path("id").to::<String>(), types::CatalogItemRequest::new().bulk_request_count(sample.body("bulkRequestCount").to::<i64>()).deployment_name(sample.body("deploymentName").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).project_id(sample.body("projectId").to::<String>()).reason(sample.body("reason").to::<String>()).version(sample.body("version").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).request_catalog_item(sample.path("id").to::<String>(), types::CatalogItemRequest::new()).with_response()),
            },
            Case {
                method: "POST",
                path: "/catalog/api/items/{id}/upfront-prices",
                all: |session, sample| run(Client::new(session).request_upfront_prices(sample.path("id").to::<String>(), types::CatalogItemRequest::new().bulk_request_count(sample.body("bulkRequestCount").to::<i64>()).deployment_name(sample.body("deploymentName").to::<String>()).inputs(sample.body("inputs").to::<serde_json::Value>()).project_id(sample.body("projectId").to::<String>()).reason(sample.body("reason").to::<String>()).version(sample.body("version").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).request_upfront_prices(sample.path("id").to::<String>(), types::CatalogItemRequest::new()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/items/{id}/upfront-prices/{upfrontPriceId}",
                all: |session, sample| run(Client::new(session).get_upfront_prices(sample.path("id").to::<String>(), sample.path("upfrontPriceId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_upfront_prices(sample.path("id").to::<String>(), sample.path("upfrontPriceId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/items/{id}/versions",
                all: |session, sample| run(Client::new(session).list_catalog_item_versions(sample.path("id").to::<String>()).page(sample.query("page").to::<i64>()).size(sample.query("size").to::<i64>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).list_catalog_item_versions(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/items/{id}/versions/{versionId}",
                all: |session, sample| run(Client::new(session).get_catalog_item_version(sample.path("id").to::<String>(), sample.path("versionId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_catalog_item_version(sample.path("id").to::<String>(), sample.path("versionId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/types",
                all: |session, sample| run(Client::new(session).list_catalog_types().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_catalog_types().with_response()),
            },
            Case {
                method: "GET",
                path: "/catalog/api/types/{id}",
                all: |session, sample| run(Client::new(session).get_catalog_type(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_catalog_type(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/icon/api/icons",
                all: |session, sample| run_empty(Client::new(session).upload_icon(sample.form("file").upload()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).upload_icon(sample.form("file").upload()).with_response()),
            },
            Case {
                method: "GET",
                path: "/icon/api/icons/{id}",
                all: |session, sample| run_bytes(Client::new(session).download_icon(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_bytes(Client::new(session).download_icon(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/icon/api/icons/{id}",
                all: |session, sample| run_empty(Client::new(session).delete_icon(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_icon(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/notification/api/scenario-configs",
                all: |session, sample| run(Client::new(session).list_scenario_configs().api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_scenario_configs().with_response()),
            },
            Case {
                method: "POST",
                path: "/notification/api/scenario-configs",
                all: |session, sample| run(Client::new(session).save_scenario_config().body(types::NotificationScenarioConfig::new(sample.body("enabled").to::<bool>(), sample.body("scenarioId").to::<String>()).body(sample.body("body").to::<String>()).scenario_category(sample.body("scenarioCategory").to::<String>()).scenario_description(sample.body("scenarioDescription").to::<String>()).scenario_name(sample.body("scenarioName").to::<String>()).subject(sample.body("subject").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).save_scenario_config().with_response()),
            },
            Case {
                method: "GET",
                path: "/notification/api/scenario-configs/{scenarioId}",
                all: |session, sample| run(Client::new(session).get_scenario_config(sample.path("scenarioId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_scenario_config(sample.path("scenarioId").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/notification/api/scenario-configs/{scenarioId}",
                all: |session, sample| run_empty(Client::new(session).delete_scenario_config(sample.path("scenarioId").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_scenario_config(sample.path("scenarioId").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policies",
                all: |session, sample| run(Client::new(session).list_policies().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).compute_stats(sample.query("computeStats").to::<bool>()).expand_definition(sample.query("expandDefinition").to::<bool>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_policies().with_response()),
            },
            Case {
                method: "POST",
                path: "/policy/api/policies",
                all: |session, sample| run(Client::new(session).create_policy(sample.query("dryRun").to::<String>()).body(types::Policy::new(sample.body("typeId").to::<String>()).created_at(sample.body("createdAt").to::<client_core::Timestamp>()).created_by(sample.body("createdBy").to::<String>()).criteria(sample.body("criteria").to::<types::Criteria>()).definition(sample.body("definition").to::<serde_json::Value>()).definition_legend(sample.body("definitionLegend").to::<std::collections::BTreeMap<String, types::DataElement>>()).description(sample.body("description").to::<String>()).enforcement_type(sample.body("enforcementType").to::<types::EnforcementType>()).id(sample.body("id").to::<String>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).last_updated_by(sample.body("lastUpdatedBy").to::<String>()).name(sample.body("name").to::<String>()).org_id(sample.body("orgId").to::<String>()).project_id(sample.body("projectId").to::<String>()).scope_criteria(sample.body("scopeCriteria").to::<types::Criteria>()).statistics(sample.body("statistics").to::<types::PolicyStats>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).create_policy(sample.query("dryRun").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policies/{id}",
                all: |session, sample| run(Client::new(session).get_policy(sample.path("id").to::<String>()).compute_stats(sample.query("computeStats").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_policy(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/policy/api/policies/{id}",
                all: |session, sample| run_empty(Client::new(session).delete_policy(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_policy(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policyDecisions",
                all: |session, sample| run(Client::new(session).list_policy_decisions().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).dry_run_id(sample.query("dryRunId").to::<String>()).policy_type_id(sample.query("policyTypeId").to::<String>()).project_id(sample.query("projectId").to::<String>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_policy_decisions().with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policyDecisions/{id}",
                all: |session, sample| run(Client::new(session).get_policy_decision(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_policy_decision(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policyTypes",
                all: |session, sample| run(Client::new(session).list_policy_types().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).expand_schema(sample.query("expandSchema").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_policy_types().with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policyTypes/{id}",
                all: |session, sample| run(Client::new(session).get_policy_type(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_policy_type(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/policy/api/policyTypes/{id}/scopeSchema",
                all: |session, sample| run(Client::new(session).get_policy_type_scope_schema(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_policy_type_scope_schema(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "POST",
                path: "/price/api/cloudhealth/perspective-sync",
                all: |session, sample| run(Client::new(session).sync_perspective_group().api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).sync_perspective_group().with_response()),
            },
            Case {
                method: "GET",
                path: "/price/api/private/pricing-card-assignments",
                all: |session, sample| run(Client::new(session).list_pricing_card_assignments().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).refresh_entities(sample.query("refreshEntities").to::<bool>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_pricing_card_assignments().with_response()),
            },
            Case {
                method: "POST",
                path: "/price/api/private/pricing-card-assignments",
                all: |session, sample| run(Client::new(session).create_pricing_card_assignment().body(types::MeteringPolicyAssignment::new().created_at(sample.body("createdAt").to::<client_core::Timestamp>()).entity_id(sample.body("entityId").to::<String>()).entity_name(sample.body("entityName").to::<String>()).entity_type(sample.body("entityType").to::<types::EntityType>()).id(sample.body("id").to::<String>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).org_id(sample.body("orgId").to::<String>()).pricing_card_id(sample.body("pricingCardId").to::<String>()).pricing_card_name(sample.body("pricingCardName").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_pricing_card_assignment().with_response()),
            },
            Case {
                method: "GET",
                path: "/price/api/private/pricing-card-assignments/strategy",
                all: |session, sample| run(Client::new(session).get_pricing_card_assignment_strategy().api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).get_pricing_card_assignment_strategy().with_response()),
            },
            Case {
                method: "POST",
                path: "/price/api/private/pricing-card-assignments/strategy",
                all: |session, sample| run(Client::new(session).create_pricing_card_assignment_strategy().body(types::MeteringAssignmentStrategy::new().entity_type(sample.body("entityType").to::<types::EntityType>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_pricing_card_assignment_strategy().with_response()),
            },
            Case {
                method: "PATCH",
                path: "/price/api/private/pricing-card-assignments/strategy",
                all: |session, sample| run(Client::new(session).change_pricing_card_assignment_strategy().body(types::MeteringAssignmentStrategy::new().entity_type(sample.body("entityType").to::<types::EntityType>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).change_pricing_card_assignment_strategy().with_response()),
            },
            Case {
                method: "GET",
                path: "/price/api/private/pricing-card-assignments/{id}",
                all: |session, sample| run(Client::new(session).get_pricing_card_assignment(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_pricing_card_assignment(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/price/api/private/pricing-card-assignments/{id}",
                all: |session, sample| run_empty(Client::new(session).delete_pricing_card_assignment(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_pricing_card_assignment(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "PATCH",
                path: "/price/api/private/pricing-card-assignments/{id}",
                all: |session, sample| run(Client::new(session).patch_pricing_card_assignment(sample.path("id").to::<String>()).body(types::MeteringPolicyAssignment::new().created_at(sample.body("createdAt").to::<client_core::Timestamp>()).entity_id(sample.body("entityId").to::<String>()).entity_name(sample.body("entityName").to::<String>()).entity_type(sample.body("entityType").to::<types::EntityType>()).id(sample.body("id").to::<String>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).org_id(sample.body("orgId").to::<String>()).pricing_card_id(sample.body("pricingCardId").to::<String>()).pricing_card_name(sample.body("pricingCardName").to::<String>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).patch_pricing_card_assignment(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "GET",
                path: "/price/api/private/pricing-cards",
                all: |session, sample| run(Client::new(session).list_pricing_cards().orderby(sample.query("$orderby").to::<Vec<String>>()).skip(sample.query("$skip").to::<i64>()).top(sample.query("$top").to::<i64>()).expand_assignment_info(sample.query("expandAssignmentInfo").to::<bool>()).expand_pricing_card(sample.query("expandPricingCard").to::<bool>()).search(sample.query("search").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).list_pricing_cards().with_response()),
            },
            Case {
                method: "POST",
                path: "/price/api/private/pricing-cards",
                all: |session, sample| run(Client::new(session).create_pricing_card().body(types::MeteringPolicy::new().charge_model(sample.body("chargeModel").to::<types::ChargeModel>()).created_at(sample.body("createdAt").to::<client_core::Timestamp>()).created_by(sample.body("createdBy").to::<String>()).description(sample.body("description").to::<String>()).fixed_price(sample.body("fixedPrice").to::<types::FixedPrice>()).id(sample.body("id").to::<String>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).metering_items(sample.body("meteringItems").to::<Vec<types::MeteringItem>>()).name(sample.body("name").to::<String>()).named_metering_items(sample.body("namedMeteringItems").to::<Vec<types::NamedMeteringItem>>()).one_time_metering_items(sample.body("oneTimeMeteringItems").to::<Vec<types::OneTimeMeteringItem>>()).org_id(sample.body("orgId").to::<String>()).pricing_card_assignment_info(sample.body("pricingCardAssignmentInfo").to::<types::MeteringPolicyAssignmentInfo>()).tag_based_metering_items(sample.body("tagBasedMeteringItems").to::<Vec<types::TagBasedMeteringItem>>()).tag_based_one_time_metering_items(sample.body("tagBasedOneTimeMeteringItems").to::<Vec<types::TagBasedOneTimeMeteringItem>>()).tag_based_rate_factor_items(sample.body("tagBasedRateFactorItems").to::<Vec<types::TagBasedRateFactorItem>>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, _sample| run(Client::new(session).create_pricing_card().with_response()),
            },
            Case {
                method: "GET",
                path: "/price/api/private/pricing-cards/{id}",
                all: |session, sample| run(Client::new(session).get_pricing_card(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).get_pricing_card(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "PUT",
                path: "/price/api/private/pricing-cards/{id}",
                all: |session, sample| run(Client::new(session).update_pricing_card(sample.path("id").to::<String>()).body(types::MeteringPolicy::new().charge_model(sample.body("chargeModel").to::<types::ChargeModel>()).created_at(sample.body("createdAt").to::<client_core::Timestamp>()).created_by(sample.body("createdBy").to::<String>()).description(sample.body("description").to::<String>()).fixed_price(sample.body("fixedPrice").to::<types::FixedPrice>()).id(sample.body("id").to::<String>()).last_updated_at(sample.body("lastUpdatedAt").to::<client_core::Timestamp>()).metering_items(sample.body("meteringItems").to::<Vec<types::MeteringItem>>()).name(sample.body("name").to::<String>()).named_metering_items(sample.body("namedMeteringItems").to::<Vec<types::NamedMeteringItem>>()).one_time_metering_items(sample.body("oneTimeMeteringItems").to::<Vec<types::OneTimeMeteringItem>>()).org_id(sample.body("orgId").to::<String>()).pricing_card_assignment_info(sample.body("pricingCardAssignmentInfo").to::<types::MeteringPolicyAssignmentInfo>()).tag_based_metering_items(sample.body("tagBasedMeteringItems").to::<Vec<types::TagBasedMeteringItem>>()).tag_based_one_time_metering_items(sample.body("tagBasedOneTimeMeteringItems").to::<Vec<types::TagBasedOneTimeMeteringItem>>()).tag_based_rate_factor_items(sample.body("tagBasedRateFactorItems").to::<Vec<types::TagBasedRateFactorItem>>())).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run(Client::new(session).update_pricing_card(sample.path("id").to::<String>()).with_response()),
            },
            Case {
                method: "DELETE",
                path: "/price/api/private/pricing-cards/{id}",
                all: |session, sample| run_empty(Client::new(session).delete_pricing_card(sample.path("id").to::<String>()).api_version(sample.query("apiVersion").to::<String>()).with_response()),
                required: |session, sample| run_empty(Client::new(session).delete_pricing_card(sample.path("id").to::<String>()).with_response()),
            },
        ],
        updates: vec![
        ],
    }
}
