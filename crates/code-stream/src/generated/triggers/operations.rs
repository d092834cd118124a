// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{AnswerContent, BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /codestream/api/gerrit-events`
pub const LIST_GERRIT_EVENTS: Operation = Operation::new(
    "list_gerrit_events",
    "GET",
    "/codestream/api/gerrit-events",
    "Triggers",
    "List Gerrit events",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritEvents")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/gerrit-events`
pub const TRIGGER_GERRIT_EVENT: Operation = Operation::new(
    "trigger_gerrit_event",
    "POST",
    "/codestream/api/gerrit-events",
    "Triggers",
    "Run a Gerrit trigger by hand",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritManualTrigger", BodyContent::Json, "application/json", true)
    .answer("ManualTriggerResponse");

/// `GET /codestream/api/gerrit-events/{id}`
pub const GET_GERRIT_EVENT: Operation = Operation::new(
    "get_gerrit_event",
    "GET",
    "/codestream/api/gerrit-events/{id}",
    "Triggers",
    "Get a Gerrit event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritEvent")
    .idempotent();

/// `POST /codestream/api/gerrit-events/{id}`
pub const RESUME_OR_RERUN_GERRIT_EVENT: Operation = Operation::new(
    "resume_or_rerun_gerrit_event",
    "POST",
    "/codestream/api/gerrit-events/{id}",
    "Triggers",
    "Resume or rerun a Gerrit event",
)
    .parameters(&[
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritEvent");

/// `DELETE /codestream/api/gerrit-events/{id}`
pub const DELETE_GERRIT_EVENT: Operation = Operation::new(
    "delete_gerrit_event",
    "DELETE",
    "/codestream/api/gerrit-events/{id}",
    "Triggers",
    "Delete a Gerrit event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritEvent")
    .idempotent();

/// `GET /codestream/api/gerrit-listeners`
pub const LIST_GERRIT_LISTENERS: Operation = Operation::new(
    "list_gerrit_listeners",
    "GET",
    "/codestream/api/gerrit-listeners",
    "Triggers",
    "List Gerrit listeners",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritListeners")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/gerrit-listeners`
pub const CREATE_GERRIT_LISTENER: Operation = Operation::new(
    "create_gerrit_listener",
    "POST",
    "/codestream/api/gerrit-listeners",
    "Triggers",
    "Create a Gerrit listener",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritListener");

/// `POST /codestream/api/gerrit-listeners/validate`
pub const VALIDATE_GERRIT_LISTENER: Operation = Operation::new(
    "validate_gerrit_listener",
    "POST",
    "/codestream/api/gerrit-listeners/validate",
    "Triggers",
    "Validate a Gerrit listener",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritListener")
    .idempotent();

/// `GET /codestream/api/gerrit-listeners/{id}`
pub const GET_GERRIT_LISTENER: Operation = Operation::new(
    "get_gerrit_listener",
    "GET",
    "/codestream/api/gerrit-listeners/{id}",
    "Triggers",
    "Get a Gerrit listener",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritListener")
    .idempotent();

/// `POST /codestream/api/gerrit-listeners/{id}`
pub const CLONE_GERRIT_LISTENER: Operation = Operation::new(
    "clone_gerrit_listener",
    "POST",
    "/codestream/api/gerrit-listeners/{id}",
    "Triggers",
    "Clone a Gerrit listener",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("GerritListener");

/// `PUT /codestream/api/gerrit-listeners/{id}`
pub const UPDATE_GERRIT_LISTENER: Operation = Operation::new(
    "update_gerrit_listener",
    "PUT",
    "/codestream/api/gerrit-listeners/{id}",
    "Triggers",
    "Update a Gerrit listener",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritListener")
    .idempotent();

/// `DELETE /codestream/api/gerrit-listeners/{id}`
pub const DELETE_GERRIT_LISTENER: Operation = Operation::new(
    "delete_gerrit_listener",
    "DELETE",
    "/codestream/api/gerrit-listeners/{id}",
    "Triggers",
    "Delete a Gerrit listener",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritListener")
    .idempotent();

/// `PATCH /codestream/api/gerrit-listeners/{id}`
pub const PATCH_GERRIT_LISTENER: Operation = Operation::new(
    "patch_gerrit_listener",
    "PATCH",
    "/codestream/api/gerrit-listeners/{id}",
    "Triggers",
    "Connect or disconnect a Gerrit listener",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerPatch", BodyContent::Json, "application/json", true)
    .answer("GerritListener");

/// `GET /codestream/api/gerrit-listeners/{id}/projects`
pub const GET_GERRIT_LISTENER_PROJECTS: Operation = Operation::new(
    "get_gerrit_listener_projects",
    "GET",
    "/codestream/api/gerrit-listeners/{id}/projects",
    "Triggers",
    "List the Gerrit projects that a listener can see",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("String")
    .answer_content(AnswerContent::Text)
    .idempotent();

/// `GET /codestream/api/gerrit-listeners/{project}/{name}`
pub const GET_GERRIT_LISTENER_BY_NAME: Operation = Operation::new(
    "get_gerrit_listener_by_name",
    "GET",
    "/codestream/api/gerrit-listeners/{project}/{name}",
    "Triggers",
    "Get a Gerrit listener by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritListener")
    .idempotent();

/// `POST /codestream/api/gerrit-listeners/{project}/{name}`
pub const CLONE_GERRIT_LISTENER_BY_NAME: Operation = Operation::new(
    "clone_gerrit_listener_by_name",
    "POST",
    "/codestream/api/gerrit-listeners/{project}/{name}",
    "Triggers",
    "Clone a Gerrit listener by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("GerritListener");

/// `PUT /codestream/api/gerrit-listeners/{project}/{name}`
pub const UPDATE_GERRIT_LISTENER_BY_NAME: Operation = Operation::new(
    "update_gerrit_listener_by_name",
    "PUT",
    "/codestream/api/gerrit-listeners/{project}/{name}",
    "Triggers",
    "Update a Gerrit listener by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritListener")
    .idempotent();

/// `DELETE /codestream/api/gerrit-listeners/{project}/{name}`
pub const DELETE_GERRIT_LISTENER_BY_NAME: Operation = Operation::new(
    "delete_gerrit_listener_by_name",
    "DELETE",
    "/codestream/api/gerrit-listeners/{project}/{name}",
    "Triggers",
    "Delete a Gerrit listener by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritListener")
    .idempotent();

/// `PATCH /codestream/api/gerrit-listeners/{project}/{name}`
pub const PATCH_GERRIT_LISTENER_BY_NAME: Operation = Operation::new(
    "patch_gerrit_listener_by_name",
    "PATCH",
    "/codestream/api/gerrit-listeners/{project}/{name}",
    "Triggers",
    "Connect or disconnect a Gerrit listener by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritListenerPatch", BodyContent::Json, "application/json", true)
    .answer("GerritListener");

/// `GET /codestream/api/gerrit-listeners/{project}/{name}/projects`
pub const GET_GERRIT_LISTENER_PROJECTS_BY_NAME: Operation = Operation::new(
    "get_gerrit_listener_projects_by_name",
    "GET",
    "/codestream/api/gerrit-listeners/{project}/{name}/projects",
    "Triggers",
    "List the Gerrit projects that a listener can see, by its name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("String")
    .answer_content(AnswerContent::Text)
    .idempotent();

/// `GET /codestream/api/gerrit-triggers`
pub const LIST_GERRIT_TRIGGERS: Operation = Operation::new(
    "list_gerrit_triggers",
    "GET",
    "/codestream/api/gerrit-triggers",
    "Triggers",
    "List Gerrit triggers",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritTriggers")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/gerrit-triggers`
pub const CREATE_GERRIT_TRIGGER: Operation = Operation::new(
    "create_gerrit_trigger",
    "POST",
    "/codestream/api/gerrit-triggers",
    "Triggers",
    "Create a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritTriggerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger");

/// `GET /codestream/api/gerrit-triggers/{id}`
pub const GET_GERRIT_TRIGGER: Operation = Operation::new(
    "get_gerrit_trigger",
    "GET",
    "/codestream/api/gerrit-triggers/{id}",
    "Triggers",
    "Get a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritTrigger")
    .idempotent();

/// `POST /codestream/api/gerrit-triggers/{id}`
pub const CLONE_GERRIT_TRIGGER: Operation = Operation::new(
    "clone_gerrit_trigger",
    "POST",
    "/codestream/api/gerrit-triggers/{id}",
    "Triggers",
    "Clone a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger");

/// `PUT /codestream/api/gerrit-triggers/{id}`
pub const UPDATE_GERRIT_TRIGGER: Operation = Operation::new(
    "update_gerrit_trigger",
    "PUT",
    "/codestream/api/gerrit-triggers/{id}",
    "Triggers",
    "Update a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritTriggerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger")
    .idempotent();

/// `DELETE /codestream/api/gerrit-triggers/{id}`
pub const DELETE_GERRIT_TRIGGER: Operation = Operation::new(
    "delete_gerrit_trigger",
    "DELETE",
    "/codestream/api/gerrit-triggers/{id}",
    "Triggers",
    "Delete a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritTrigger")
    .idempotent();

/// `PATCH /codestream/api/gerrit-triggers/{id}`
pub const PATCH_GERRIT_TRIGGER: Operation = Operation::new(
    "patch_gerrit_trigger",
    "PATCH",
    "/codestream/api/gerrit-triggers/{id}",
    "Triggers",
    "Enable or disable a Gerrit trigger",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritTriggerPatch", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger");

/// `GET /codestream/api/gerrit-triggers/{project}/{name}`
pub const GET_GERRIT_TRIGGER_BY_NAME: Operation = Operation::new(
    "get_gerrit_trigger_by_name",
    "GET",
    "/codestream/api/gerrit-triggers/{project}/{name}",
    "Triggers",
    "Get a Gerrit trigger by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritTrigger")
    .idempotent();

/// `POST /codestream/api/gerrit-triggers/{project}/{name}`
pub const CLONE_GERRIT_TRIGGER_BY_NAME: Operation = Operation::new(
    "clone_gerrit_trigger_by_name",
    "POST",
    "/codestream/api/gerrit-triggers/{project}/{name}",
    "Triggers",
    "Clone a Gerrit trigger by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger");

/// `PUT /codestream/api/gerrit-triggers/{project}/{name}`
pub const UPDATE_GERRIT_TRIGGER_BY_NAME: Operation = Operation::new(
    "update_gerrit_trigger_by_name",
    "PUT",
    "/codestream/api/gerrit-triggers/{project}/{name}",
    "Triggers",
    "Update a Gerrit trigger by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritTriggerSpec", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger")
    .idempotent();

/// `DELETE /codestream/api/gerrit-triggers/{project}/{name}`
pub const DELETE_GERRIT_TRIGGER_BY_NAME: Operation = Operation::new(
    "delete_gerrit_trigger_by_name",
    "DELETE",
    "/codestream/api/gerrit-triggers/{project}/{name}",
    "Triggers",
    "Delete a Gerrit trigger by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GerritTrigger")
    .idempotent();

/// `PATCH /codestream/api/gerrit-triggers/{project}/{name}`
pub const PATCH_GERRIT_TRIGGER_BY_NAME: Operation = Operation::new(
    "patch_gerrit_trigger_by_name",
    "PATCH",
    "/codestream/api/gerrit-triggers/{project}/{name}",
    "Triggers",
    "Enable or disable a Gerrit trigger by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GerritTriggerPatch", BodyContent::Json, "application/json", true)
    .answer("GerritTrigger");

/// `GET /codestream/api/git-events`
pub const LIST_GIT_EVENTS: Operation = Operation::new(
    "list_git_events",
    "GET",
    "/codestream/api/git-events",
    "Triggers",
    "List Git events",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitEvents")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `GET /codestream/api/git-events/{id}`
pub const GET_GIT_EVENT: Operation = Operation::new(
    "get_git_event",
    "GET",
    "/codestream/api/git-events/{id}",
    "Triggers",
    "Get a Git event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitEvent")
    .idempotent();

/// `POST /codestream/api/git-events/{id}`
pub const RESUME_OR_RERUN_GIT_EVENT: Operation = Operation::new(
    "resume_or_rerun_git_event",
    "POST",
    "/codestream/api/git-events/{id}",
    "Triggers",
    "Resume or rerun a Git event",
)
    .parameters(&[
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitEvent");

/// `DELETE /codestream/api/git-events/{id}`
pub const DELETE_GIT_EVENT: Operation = Operation::new(
    "delete_git_event",
    "DELETE",
    "/codestream/api/git-events/{id}",
    "Triggers",
    "Delete a Git event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitEvent")
    .idempotent();

/// `GET /codestream/api/git-webhooks`
pub const LIST_GIT_WEBHOOKS: Operation = Operation::new(
    "list_git_webhooks",
    "GET",
    "/codestream/api/git-webhooks",
    "Triggers",
    "List Git webhooks",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitWebhooks")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/git-webhooks`
pub const CREATE_GIT_WEBHOOK: Operation = Operation::new(
    "create_git_webhook",
    "POST",
    "/codestream/api/git-webhooks",
    "Triggers",
    "Create a Git webhook",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GitWebhookSpec", BodyContent::Json, "application/json", true)
    .answer("GitWebhook");

/// `GET /codestream/api/git-webhooks/{id}`
pub const GET_GIT_WEBHOOK: Operation = Operation::new(
    "get_git_webhook",
    "GET",
    "/codestream/api/git-webhooks/{id}",
    "Triggers",
    "Get a Git webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitWebhook")
    .idempotent();

/// `PUT /codestream/api/git-webhooks/{id}`
pub const UPDATE_GIT_WEBHOOK: Operation = Operation::new(
    "update_git_webhook",
    "PUT",
    "/codestream/api/git-webhooks/{id}",
    "Triggers",
    "Update a Git webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GitWebhookSpec", BodyContent::Json, "application/json", true)
    .answer("GitWebhook")
    .idempotent();

/// `DELETE /codestream/api/git-webhooks/{id}`
pub const DELETE_GIT_WEBHOOK: Operation = Operation::new(
    "delete_git_webhook",
    "DELETE",
    "/codestream/api/git-webhooks/{id}",
    "Triggers",
    "Delete a Git webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitWebhook")
    .idempotent();

/// `GET /codestream/api/git-webhooks/{project}/{name}`
pub const GET_GIT_WEBHOOK_BY_NAME: Operation = Operation::new(
    "get_git_webhook_by_name",
    "GET",
    "/codestream/api/git-webhooks/{project}/{name}",
    "Triggers",
    "Get a Git webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitWebhook")
    .idempotent();

/// `PUT /codestream/api/git-webhooks/{project}/{name}`
pub const UPDATE_GIT_WEBHOOK_BY_NAME: Operation = Operation::new(
    "update_git_webhook_by_name",
    "PUT",
    "/codestream/api/git-webhooks/{project}/{name}",
    "Triggers",
    "Update a Git webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("GitWebhookSpec", BodyContent::Json, "application/json", true)
    .answer("GitWebhook")
    .idempotent();

/// `DELETE /codestream/api/git-webhooks/{project}/{name}`
pub const DELETE_GIT_WEBHOOK_BY_NAME: Operation = Operation::new(
    "delete_git_webhook_by_name",
    "DELETE",
    "/codestream/api/git-webhooks/{project}/{name}",
    "Triggers",
    "Delete a Git webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GitWebhook")
    .idempotent();

/// `GET /codestream/api/registry-events`
pub const LIST_DOCKER_REGISTRY_EVENTS: Operation = Operation::new(
    "list_docker_registry_events",
    "GET",
    "/codestream/api/registry-events",
    "Triggers",
    "List Docker registry events",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryEvents")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `GET /codestream/api/registry-events/{id}`
pub const GET_DOCKER_REGISTRY_EVENT: Operation = Operation::new(
    "get_docker_registry_event",
    "GET",
    "/codestream/api/registry-events/{id}",
    "Triggers",
    "Get a Docker registry event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryEvent")
    .idempotent();

/// `POST /codestream/api/registry-events/{id}`
pub const RESUME_OR_RERUN_DOCKER_REGISTRY_EVENT: Operation = Operation::new(
    "resume_or_rerun_docker_registry_event",
    "POST",
    "/codestream/api/registry-events/{id}",
    "Triggers",
    "Resume or rerun a Docker registry event",
)
    .parameters(&[
        Parameter::new("action", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryEvent");

/// `DELETE /codestream/api/registry-events/{id}`
pub const DELETE_DOCKER_REGISTRY_EVENT: Operation = Operation::new(
    "delete_docker_registry_event",
    "DELETE",
    "/codestream/api/registry-events/{id}",
    "Triggers",
    "Delete a Docker registry event",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryEvent")
    .idempotent();

/// `GET /codestream/api/registry-webhooks`
pub const LIST_DOCKER_REGISTRY_WEBHOOKS: Operation = Operation::new(
    "list_docker_registry_webhooks",
    "GET",
    "/codestream/api/registry-webhooks",
    "Triggers",
    "List Docker registry webhooks",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryWebhooks")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/registry-webhooks`
pub const CREATE_DOCKER_REGISTRY_WEBHOOK: Operation = Operation::new(
    "create_docker_registry_webhook",
    "POST",
    "/codestream/api/registry-webhooks",
    "Triggers",
    "Create a Docker registry webhook",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DockerRegistryWebHookSpec", BodyContent::Json, "application/json", true)
    .answer("DockerRegistryWebHook");

/// `GET /codestream/api/registry-webhooks/{id}`
pub const GET_DOCKER_REGISTRY_WEBHOOK: Operation = Operation::new(
    "get_docker_registry_webhook",
    "GET",
    "/codestream/api/registry-webhooks/{id}",
    "Triggers",
    "Get a Docker registry webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `PUT /codestream/api/registry-webhooks/{id}`
pub const UPDATE_DOCKER_REGISTRY_WEBHOOK: Operation = Operation::new(
    "update_docker_registry_webhook",
    "PUT",
    "/codestream/api/registry-webhooks/{id}",
    "Triggers",
    "Update a Docker registry webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DockerRegistryWebHookSpec", BodyContent::Json, "application/json", true)
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `DELETE /codestream/api/registry-webhooks/{id}`
pub const DELETE_DOCKER_REGISTRY_WEBHOOK: Operation = Operation::new(
    "delete_docker_registry_webhook",
    "DELETE",
    "/codestream/api/registry-webhooks/{id}",
    "Triggers",
    "Delete a Docker registry webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `PATCH /codestream/api/registry-webhooks/{id}`
pub const PATCH_DOCKER_REGISTRY_WEBHOOK: Operation = Operation::new(
    "patch_docker_registry_webhook",
    "PATCH",
    "/codestream/api/registry-webhooks/{id}",
    "Triggers",
    "Enable or disable a Docker registry webhook",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("WebhookEnablePatch", BodyContent::Json, "application/json", true)
    .answer("DockerRegistryWebHook");

/// `GET /codestream/api/registry-webhooks/{project}/{name}`
pub const GET_DOCKER_REGISTRY_WEBHOOK_BY_NAME: Operation = Operation::new(
    "get_docker_registry_webhook_by_name",
    "GET",
    "/codestream/api/registry-webhooks/{project}/{name}",
    "Triggers",
    "Get a Docker registry webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `PUT /codestream/api/registry-webhooks/{project}/{name}`
pub const UPDATE_DOCKER_REGISTRY_WEBHOOK_BY_NAME: Operation = Operation::new(
    "update_docker_registry_webhook_by_name",
    "PUT",
    "/codestream/api/registry-webhooks/{project}/{name}",
    "Triggers",
    "Update a Docker registry webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DockerRegistryWebHookSpec", BodyContent::Json, "application/json", true)
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `DELETE /codestream/api/registry-webhooks/{project}/{name}`
pub const DELETE_DOCKER_REGISTRY_WEBHOOK_BY_NAME: Operation = Operation::new(
    "delete_docker_registry_webhook_by_name",
    "DELETE",
    "/codestream/api/registry-webhooks/{project}/{name}",
    "Triggers",
    "Delete a Docker registry webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DockerRegistryWebHook")
    .idempotent();

/// `PATCH /codestream/api/registry-webhooks/{project}/{name}`
pub const PATCH_DOCKER_REGISTRY_WEBHOOK_BY_NAME: Operation = Operation::new(
    "patch_docker_registry_webhook_by_name",
    "PATCH",
    "/codestream/api/registry-webhooks/{project}/{name}",
    "Triggers",
    "Enable or disable a Docker registry webhook by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("WebhookEnablePatch", BodyContent::Json, "application/json", true)
    .answer("DockerRegistryWebHook");
