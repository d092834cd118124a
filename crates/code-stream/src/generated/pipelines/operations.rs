// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{AnswerContent, BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place, TimeoutClass};

/// `GET /codestream/api/export`
pub const EXPORT: Operation = Operation::new(
    "export",
    "GET",
    "/codestream/api/export",
    "Pipelines",
    "Export pipelines, endpoints and custom integrations as YAML",
)
    .parameters(&[
        Parameter::new("customIntegration", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("customIntegrationVersions", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("endpoints", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("exportAllCustomIntegrationVersions", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("exportOnlyReleasedCustomIntegrationVersions", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("pipeline", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("pipelines", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("project", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("String")
    .answer_content(AnswerContent::Text)
    .idempotent()
    .timeout(TimeoutClass::Long);

/// `POST /codestream/api/import`
pub const IMPORT_YAML: Operation = Operation::new(
    "import_yaml",
    "POST",
    "/codestream/api/import",
    "Pipelines",
    "Import pipelines, endpoints and custom integrations from YAML",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("String", BodyContent::Text, "application/x-yaml", true)
    .answer("String")
    .answer_content(AnswerContent::Text)
    .timeout(TimeoutClass::Long);

/// `GET /codestream/api/pipeline-tiles`
pub const LIST_PIPELINE_TILES: Operation = Operation::new(
    "list_pipeline_tiles",
    "GET",
    "/codestream/api/pipeline-tiles",
    "Pipelines",
    "List the task types for pipelines",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Tiles")
    .idempotent();

/// `GET /codestream/api/pipelines`
pub const LIST_PIPELINES: Operation = Operation::new(
    "list_pipelines",
    "GET",
    "/codestream/api/pipelines",
    "Pipelines",
    "List pipelines",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Pipelines")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/pipelines`
pub const CREATE_PIPELINE: Operation = Operation::new(
    "create_pipeline",
    "POST",
    "/codestream/api/pipelines",
    "Pipelines",
    "Create a pipeline",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelineSpec", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `GET /codestream/api/pipelines/{id}`
pub const GET_PIPELINE: Operation = Operation::new(
    "get_pipeline",
    "GET",
    "/codestream/api/pipelines/{id}",
    "Pipelines",
    "Get a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Pipeline")
    .idempotent();

/// `POST /codestream/api/pipelines/{id}`
pub const ACT_ON_PIPELINE: Operation = Operation::new(
    "act_on_pipeline",
    "POST",
    "/codestream/api/pipelines/{id}",
    "Pipelines",
    "Act on a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `PUT /codestream/api/pipelines/{id}`
pub const UPDATE_PIPELINE: Operation = Operation::new(
    "update_pipeline",
    "PUT",
    "/codestream/api/pipelines/{id}",
    "Pipelines",
    "Update a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelineSpec", BodyContent::Json, "application/json", true)
    .answer("Pipeline")
    .idempotent();

/// `DELETE /codestream/api/pipelines/{id}`
pub const DELETE_PIPELINE: Operation = Operation::new(
    "delete_pipeline",
    "DELETE",
    "/codestream/api/pipelines/{id}",
    "Pipelines",
    "Delete a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Pipeline")
    .idempotent();

/// `PATCH /codestream/api/pipelines/{id}`
pub const PATCH_PIPELINE: Operation = Operation::new(
    "patch_pipeline",
    "PATCH",
    "/codestream/api/pipelines/{id}",
    "Pipelines",
    "Change properties of a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelinePatchRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `GET /codestream/api/pipelines/{id}/executions`
pub const LIST_PIPELINE_EXECUTIONS: Operation = Operation::new(
    "list_pipeline_executions",
    "GET",
    "/codestream/api/pipelines/{id}/executions",
    "Pipelines",
    "List the executions of a pipeline",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Executions")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/pipelines/{id}/executions`
pub const EXECUTE_PIPELINE: Operation = Operation::new(
    "execute_pipeline",
    "POST",
    "/codestream/api/pipelines/{id}/executions",
    "Pipelines",
    "Start an execution of a pipeline",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ExecutionRequest", BodyContent::Json, "application/json", true)
    .answer("ExecutionResponse")
    .waits_for("execution");

/// `GET /codestream/api/pipelines/{id}/executions/{index}`
pub const GET_PIPELINE_EXECUTION: Operation = Operation::new(
    "get_pipeline_execution",
    "GET",
    "/codestream/api/pipelines/{id}/executions/{index}",
    "Pipelines",
    "Get an execution of a pipeline by its number",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("index", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("queryParams", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Execution")
    .idempotent();

/// `PATCH /codestream/api/pipelines/{id}/global`
pub const PATCH_PIPELINE_GLOBAL: Operation = Operation::new(
    "patch_pipeline_global",
    "PATCH",
    "/codestream/api/pipelines/{id}/global",
    "Pipelines",
    "Change whether a pipeline is global",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelinePatchRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `GET /codestream/api/pipelines/{project}/{name}`
pub const GET_PIPELINE_BY_NAME: Operation = Operation::new(
    "get_pipeline_by_name",
    "GET",
    "/codestream/api/pipelines/{project}/{name}",
    "Pipelines",
    "Get a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Pipeline")
    .idempotent();

/// `POST /codestream/api/pipelines/{project}/{name}`
pub const CLONE_PIPELINE_BY_NAME: Operation = Operation::new(
    "clone_pipeline_by_name",
    "POST",
    "/codestream/api/pipelines/{project}/{name}",
    "Pipelines",
    "Clone a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ServiceRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `PUT /codestream/api/pipelines/{project}/{name}`
pub const UPDATE_PIPELINE_BY_NAME: Operation = Operation::new(
    "update_pipeline_by_name",
    "PUT",
    "/codestream/api/pipelines/{project}/{name}",
    "Pipelines",
    "Update a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelineSpec", BodyContent::Json, "application/json", true)
    .answer("Pipeline")
    .idempotent();

/// `DELETE /codestream/api/pipelines/{project}/{name}`
pub const DELETE_PIPELINE_BY_NAME: Operation = Operation::new(
    "delete_pipeline_by_name",
    "DELETE",
    "/codestream/api/pipelines/{project}/{name}",
    "Pipelines",
    "Delete a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Pipeline")
    .idempotent();

/// `PATCH /codestream/api/pipelines/{project}/{name}`
pub const PATCH_PIPELINE_BY_NAME: Operation = Operation::new(
    "patch_pipeline_by_name",
    "PATCH",
    "/codestream/api/pipelines/{project}/{name}",
    "Pipelines",
    "Change properties of a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelinePatchRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");

/// `GET /codestream/api/pipelines/{project}/{name}/executions`
pub const LIST_PIPELINE_EXECUTIONS_BY_NAME: Operation = Operation::new(
    "list_pipeline_executions_by_name",
    "GET",
    "/codestream/api/pipelines/{project}/{name}/executions",
    "Pipelines",
    "List the executions of a pipeline by its name",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Executions")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/pipelines/{project}/{name}/executions`
pub const EXECUTE_PIPELINE_BY_NAME: Operation = Operation::new(
    "execute_pipeline_by_name",
    "POST",
    "/codestream/api/pipelines/{project}/{name}/executions",
    "Pipelines",
    "Start an execution of a pipeline by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ExecutionRequest", BodyContent::Json, "application/json", true)
    .answer("ExecutionResponse")
    .waits_for("execution");

/// `GET /codestream/api/pipelines/{project}/{name}/executions/{index}`
pub const GET_PIPELINE_EXECUTION_BY_NAME: Operation = Operation::new(
    "get_pipeline_execution_by_name",
    "GET",
    "/codestream/api/pipelines/{project}/{name}/executions/{index}",
    "Pipelines",
    "Get an execution by the name of its pipeline and its number",
)
    .parameters(&[
        Parameter::new("index", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("queryParams", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Execution")
    .idempotent();

/// `PATCH /codestream/api/pipelines/{project}/{name}/global`
pub const PATCH_PIPELINE_GLOBAL_BY_NAME: Operation = Operation::new(
    "patch_pipeline_global_by_name",
    "PATCH",
    "/codestream/api/pipelines/{project}/{name}/global",
    "Pipelines",
    "Change whether a pipeline is global, by name",
)
    .parameters(&[
        Parameter::new("name", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("project", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("PipelinePatchRequest", BodyContent::Json, "application/json", true)
    .answer("Pipeline");
