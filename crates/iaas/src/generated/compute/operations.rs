// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/machines`
///
/// Needs the feature `compute`.
pub const LIST_MACHINES: Operation = Operation::new(
    "list_machines",
    "GET",
    "/iaas/api/machines",
    "Compute",
    "List machines",
)
    .parameters(&[
        Parameter::new("skipOperationLinks", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("MachineResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/machines`
///
/// Needs the feature `compute`.
pub const CREATE_MACHINE: Operation = Operation::new(
    "create_machine",
    "POST",
    "/iaas/api/machines",
    "Compute",
    "Create a machine",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MachineSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
pub const GET_MACHINE: Operation = Operation::new(
    "get_machine",
    "GET",
    "/iaas/api/machines/{id}",
    "Compute",
    "Get a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Machine")
    .idempotent();

/// `DELETE /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
pub const DELETE_MACHINE: Operation = Operation::new(
    "delete_machine",
    "DELETE",
    "/iaas/api/machines/{id}",
    "Compute",
    "Delete a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/machines/{id}`
///
/// Needs the feature `compute`.
pub const UPDATE_MACHINE: Operation = Operation::new(
    "update_machine",
    "PATCH",
    "/iaas/api/machines/{id}",
    "Compute",
    "Update a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateMachineSpecification", BodyContent::Json, "application/json", true)
    .answer("Machine");

/// `POST /iaas/api/machines/{id}/operations/power-off`
///
/// Needs the feature `compute`.
pub const POWER_OFF_MACHINE: Operation = Operation::new(
    "power_off_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/power-off",
    "Compute",
    "Power off a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/power-on`
///
/// Needs the feature `compute`.
pub const POWER_ON_MACHINE: Operation = Operation::new(
    "power_on_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/power-on",
    "Compute",
    "Power on a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/reboot`
///
/// Needs the feature `compute`.
pub const REBOOT_MACHINE: Operation = Operation::new(
    "reboot_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/reboot",
    "Compute",
    "Reboot a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/reset`
///
/// Needs the feature `compute`.
pub const RESET_MACHINE: Operation = Operation::new(
    "reset_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/reset",
    "Compute",
    "Reset a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/resize`
///
/// Needs the feature `compute`.
pub const RESIZE_MACHINE: Operation = Operation::new(
    "resize_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/resize",
    "Compute",
    "Resize a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("cpuCount", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("memoryInMB", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("coreCount", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("rebootMachine", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/restart`
///
/// Needs the feature `compute`.
pub const RESTART_MACHINE: Operation = Operation::new(
    "restart_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/restart",
    "Compute",
    "Restart a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/revert/{snapshotId}`
///
/// Needs the feature `compute`.
pub const REVERT_MACHINE_SNAPSHOT: Operation = Operation::new(
    "revert_machine_snapshot",
    "POST",
    "/iaas/api/machines/{id}/operations/revert/{snapshotId}",
    "Compute",
    "Revert a machine to a snapshot",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("snapshotId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/shutdown`
///
/// Needs the feature `compute`.
pub const SHUTDOWN_MACHINE: Operation = Operation::new(
    "shutdown_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/shutdown",
    "Compute",
    "Shut down a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/snapshots`
///
/// Needs the feature `compute`.
pub const CREATE_MACHINE_SNAPSHOT: Operation = Operation::new(
    "create_machine_snapshot",
    "POST",
    "/iaas/api/machines/{id}/operations/snapshots",
    "Compute",
    "Create a snapshot of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("SnapshotSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/machines/{id}/operations/suspend`
///
/// Needs the feature `compute`.
pub const SUSPEND_MACHINE: Operation = Operation::new(
    "suspend_machine",
    "POST",
    "/iaas/api/machines/{id}/operations/suspend",
    "Compute",
    "Suspend a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/machines/{id}/snapshots`
///
/// Needs the feature `compute`.
pub const LIST_MACHINE_SNAPSHOTS: Operation = Operation::new(
    "list_machine_snapshots",
    "GET",
    "/iaas/api/machines/{id}/snapshots",
    "Compute",
    "List the snapshots of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<Snapshot>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /iaas/api/machines/{id}/snapshots/{snapshotId}`
///
/// Needs the feature `compute`.
pub const GET_MACHINE_SNAPSHOT: Operation = Operation::new(
    "get_machine_snapshot",
    "GET",
    "/iaas/api/machines/{id}/snapshots/{snapshotId}",
    "Compute",
    "Get a snapshot of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("snapshotId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Snapshot")
    .idempotent();

/// `DELETE /iaas/api/machines/{id}/snapshots/{snapshotId}`
///
/// Needs the feature `compute`.
pub const DELETE_MACHINE_SNAPSHOT: Operation = Operation::new(
    "delete_machine_snapshot",
    "DELETE",
    "/iaas/api/machines/{id}/snapshots/{snapshotId}",
    "Compute",
    "Delete a snapshot of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("snapshotId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");
