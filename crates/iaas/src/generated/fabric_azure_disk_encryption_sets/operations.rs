// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-azure-disk-encryption-sets`
///
/// Needs the feature `fabric-azure-disk-encryption-sets`.
pub const LIST_FABRIC_AZURE_DISK_ENCRYPTION_SETS: Operation = Operation::new(
    "list_fabric_azure_disk_encryption_sets",
    "GET",
    "/iaas/api/fabric-azure-disk-encryption-sets",
    "Fabric Azure Disk Encryption Sets",
    "List Azure disk encryption sets",
)
    .parameters(&[
        Parameter::new("regionId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("DiskEncryptionSetList")
    .idempotent();
