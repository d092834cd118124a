// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /notification/api/scenario-configs`
pub const LIST_SCENARIO_CONFIGS: Operation = Operation::new(
    "list_scenario_configs",
    "GET",
    "/notification/api/scenario-configs",
    "Notification Scenario Configuration",
    "List notification scenario configurations",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfNotificationScenarioConfig")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Spring);

/// `POST /notification/api/scenario-configs`
pub const SAVE_SCENARIO_CONFIG: Operation = Operation::new(
    "save_scenario_config",
    "POST",
    "/notification/api/scenario-configs",
    "Notification Scenario Configuration",
    "Create or update a notification scenario configuration",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("NotificationScenarioConfig", BodyContent::Json, "application/json", false)
    .answer("NotificationScenarioConfig");

/// `GET /notification/api/scenario-configs/{scenarioId}`
pub const GET_SCENARIO_CONFIG: Operation = Operation::new(
    "get_scenario_config",
    "GET",
    "/notification/api/scenario-configs/{scenarioId}",
    "Notification Scenario Configuration",
    "Get a notification scenario configuration",
)
    .parameters(&[
        Parameter::new("scenarioId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NotificationScenarioConfig")
    .idempotent();

/// `DELETE /notification/api/scenario-configs/{scenarioId}`
pub const DELETE_SCENARIO_CONFIG: Operation = Operation::new(
    "delete_scenario_config",
    "DELETE",
    "/notification/api/scenario-configs/{scenarioId}",
    "Notification Scenario Configuration",
    "Delete a notification scenario configuration",
)
    .parameters(&[
        Parameter::new("scenarioId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
