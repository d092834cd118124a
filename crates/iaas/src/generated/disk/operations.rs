// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/block-devices`
///
/// Needs the feature `disk`.
pub const LIST_BLOCK_DEVICES: Operation = Operation::new(
    "list_block_devices",
    "GET",
    "/iaas/api/block-devices",
    "Disk",
    "List block devices",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlockDeviceResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/block-devices`
///
/// Needs the feature `disk`.
pub const CREATE_BLOCK_DEVICE: Operation = Operation::new(
    "create_block_device",
    "POST",
    "/iaas/api/block-devices",
    "Disk",
    "Create a block device",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("BlockDeviceSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/block-devices/{diskId}/operations/revert`
///
/// Needs the feature `disk`.
pub const REVERT_BLOCK_DEVICE: Operation = Operation::new(
    "revert_block_device",
    "POST",
    "/iaas/api/block-devices/{diskId}/operations/revert",
    "Disk",
    "Revert a block device to a snapshot",
)
    .parameters(&[
        Parameter::new("diskId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
pub const GET_BLOCK_DEVICE: Operation = Operation::new(
    "get_block_device",
    "GET",
    "/iaas/api/block-devices/{id}",
    "Disk",
    "Get a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlockDevice")
    .idempotent();

/// `POST /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
pub const RESIZE_BLOCK_DEVICE: Operation = Operation::new(
    "resize_block_device",
    "POST",
    "/iaas/api/block-devices/{id}",
    "Disk",
    "Resize a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("capacityInGB", Place::Query, ParameterType::Integer, Encoding::Single, true, &[]),
        Parameter::new("useSdrs", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `DELETE /iaas/api/block-devices/{id}`
///
/// Needs the feature `disk`.
pub const DELETE_BLOCK_DEVICE: Operation = Operation::new(
    "delete_block_device",
    "DELETE",
    "/iaas/api/block-devices/{id}",
    "Disk",
    "Delete a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("purge", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `POST /iaas/api/block-devices/{id}/operations/promote`
///
/// Needs the feature `disk`.
pub const PROMOTE_BLOCK_DEVICE: Operation = Operation::new(
    "promote_block_device",
    "POST",
    "/iaas/api/block-devices/{id}/operations/promote",
    "Disk",
    "Promote a disk to a first class disk",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/block-devices/{id}/operations/snapshots`
///
/// Needs the feature `disk`.
pub const CREATE_BLOCK_DEVICE_SNAPSHOT: Operation = Operation::new(
    "create_block_device_snapshot",
    "POST",
    "/iaas/api/block-devices/{id}/operations/snapshots",
    "Disk",
    "Create a snapshot of a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DiskSnapshotSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/block-devices/{id}/snapshots`
///
/// Needs the feature `disk`.
pub const LIST_BLOCK_DEVICE_SNAPSHOTS: Operation = Operation::new(
    "list_block_device_snapshots",
    "GET",
    "/iaas/api/block-devices/{id}/snapshots",
    "Disk",
    "List the snapshots of a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Vec<DiskSnapshot>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /iaas/api/block-devices/{id}/snapshots/{id1}`
///
/// Needs the feature `disk`.
pub const GET_BLOCK_DEVICE_SNAPSHOT: Operation = Operation::new(
    "get_block_device_snapshot",
    "GET",
    "/iaas/api/block-devices/{id}/snapshots/{id1}",
    "Disk",
    "Get a snapshot of a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id1", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DiskSnapshot")
    .idempotent();

/// `DELETE /iaas/api/block-devices/{id}/snapshots/{id1}`
///
/// Needs the feature `disk`.
pub const DELETE_BLOCK_DEVICE_SNAPSHOT: Operation = Operation::new(
    "delete_block_device_snapshot",
    "DELETE",
    "/iaas/api/block-devices/{id}/snapshots/{id1}",
    "Disk",
    "Delete a snapshot of a block device",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id1", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `GET /iaas/api/machines/{id}/disks`
///
/// Needs the feature `disk`.
pub const LIST_MACHINE_DISKS: Operation = Operation::new(
    "list_machine_disks",
    "GET",
    "/iaas/api/machines/{id}/disks",
    "Disk",
    "List the disks of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlockDeviceResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/machines/{id}/disks`
///
/// Needs the feature `disk`.
pub const ATTACH_MACHINE_DISK: Operation = Operation::new(
    "attach_machine_disk",
    "POST",
    "/iaas/api/machines/{id}/disks",
    "Disk",
    "Attach a disk to a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("DiskAttachmentSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/machines/{id}/disks/{diskId}`
///
/// Needs the feature `disk`.
pub const GET_MACHINE_DISK: Operation = Operation::new(
    "get_machine_disk",
    "GET",
    "/iaas/api/machines/{id}/disks/{diskId}",
    "Disk",
    "Get a disk of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("diskId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlockDevice")
    .idempotent();

/// `DELETE /iaas/api/machines/{id}/disks/{diskId}`
///
/// Needs the feature `disk`.
pub const DELETE_MACHINE_DISK: Operation = Operation::new(
    "delete_machine_disk",
    "DELETE",
    "/iaas/api/machines/{id}/disks/{diskId}",
    "Disk",
    "Detach a disk from a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("diskId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");
