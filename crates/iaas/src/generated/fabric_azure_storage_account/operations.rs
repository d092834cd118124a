// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/fabric-azure-storage-accounts`
///
/// Needs the feature `fabric-azure-storage-account`.
pub const LIST_FABRIC_AZURE_STORAGE_ACCOUNTS: Operation = Operation::new(
    "list_fabric_azure_storage_accounts",
    "GET",
    "/iaas/api/fabric-azure-storage-accounts",
    "Fabric Azure Storage Account",
    "List Azure storage accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricAzureStorageAccountResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `GET /iaas/api/fabric-azure-storage-accounts/{id}`
///
/// Needs the feature `fabric-azure-storage-account`.
pub const GET_FABRIC_AZURE_STORAGE_ACCOUNT: Operation = Operation::new(
    "get_fabric_azure_storage_account",
    "GET",
    "/iaas/api/fabric-azure-storage-accounts/{id}",
    "Fabric Azure Storage Account",
    "Get an Azure storage account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FabricAzureStorageAccount")
    .idempotent();
