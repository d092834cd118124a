// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-aws-volume-types`
///
/// Needs the feature `fabric-aws-volume-types`.
pub const LIST_FABRIC_AWS_VOLUME_TYPES: Operation = Operation::new(
    "list_fabric_aws_volume_types",
    "GET",
    "/iaas/api/fabric-aws-volume-types",
    "Fabric AWS Volume Types",
    "List AWS volume types",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("VolumeTypeList")
    .idempotent();
