// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/storage-profiles`
///
/// Needs the feature `storage-profile`.
pub const LIST_STORAGE_PROFILES: Operation = Operation::new(
    "list_storage_profiles",
    "GET",
    "/iaas/api/storage-profiles",
    "Storage Profile",
    "List storage profiles of all types",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfileResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/storage-profiles`
///
/// Needs the feature `storage-profile`.
pub const CREATE_STORAGE_PROFILE: Operation = Operation::new(
    "create_storage_profile",
    "POST",
    "/iaas/api/storage-profiles",
    "Storage Profile",
    "Create a storage profile of any type",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("StorageProfile");

/// `GET /iaas/api/storage-profiles-aws`
///
/// Needs the feature `storage-profile`.
pub const LIST_AWS_STORAGE_PROFILES: Operation = Operation::new(
    "list_aws_storage_profiles",
    "GET",
    "/iaas/api/storage-profiles-aws",
    "Storage Profile",
    "List AWS storage profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfileAwsResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/storage-profiles-aws`
///
/// Needs the feature `storage-profile`.
pub const CREATE_AWS_STORAGE_PROFILE: Operation = Operation::new(
    "create_aws_storage_profile",
    "POST",
    "/iaas/api/storage-profiles-aws",
    "Storage Profile",
    "Create an AWS storage profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileAwsSpecification", BodyContent::Json, "application/json", true)
    .answer("AwsStorageProfile");

/// `GET /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
pub const GET_AWS_STORAGE_PROFILE: Operation = Operation::new(
    "get_aws_storage_profile",
    "GET",
    "/iaas/api/storage-profiles-aws/{id}",
    "Storage Profile",
    "Get an AWS storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("AwsStorageProfile")
    .idempotent();

/// `DELETE /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
pub const DELETE_AWS_STORAGE_PROFILE: Operation = Operation::new(
    "delete_aws_storage_profile",
    "DELETE",
    "/iaas/api/storage-profiles-aws/{id}",
    "Storage Profile",
    "Delete an AWS storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/storage-profiles-aws/{id}`
///
/// Needs the feature `storage-profile`.
pub const UPDATE_AWS_STORAGE_PROFILE: Operation = Operation::new(
    "update_aws_storage_profile",
    "PATCH",
    "/iaas/api/storage-profiles-aws/{id}",
    "Storage Profile",
    "Update an AWS storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileAwsSpecification", BodyContent::Json, "application/json", true)
    .answer("AwsStorageProfile");

/// `GET /iaas/api/storage-profiles-azure`
///
/// Needs the feature `storage-profile`.
pub const LIST_AZURE_STORAGE_PROFILES: Operation = Operation::new(
    "list_azure_storage_profiles",
    "GET",
    "/iaas/api/storage-profiles-azure",
    "Storage Profile",
    "List Azure storage profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfileAzureResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/storage-profiles-azure`
///
/// Needs the feature `storage-profile`.
pub const CREATE_AZURE_STORAGE_PROFILE: Operation = Operation::new(
    "create_azure_storage_profile",
    "POST",
    "/iaas/api/storage-profiles-azure",
    "Storage Profile",
    "Create an Azure storage profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileAzureSpecification", BodyContent::Json, "application/json", true)
    .answer("AzureStorageProfile");

/// `GET /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
pub const GET_AZURE_STORAGE_PROFILE: Operation = Operation::new(
    "get_azure_storage_profile",
    "GET",
    "/iaas/api/storage-profiles-azure/{id}",
    "Storage Profile",
    "Get an Azure storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("AzureStorageProfile")
    .idempotent();

/// `DELETE /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
pub const DELETE_AZURE_STORAGE_PROFILE: Operation = Operation::new(
    "delete_azure_storage_profile",
    "DELETE",
    "/iaas/api/storage-profiles-azure/{id}",
    "Storage Profile",
    "Delete an Azure storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/storage-profiles-azure/{id}`
///
/// Needs the feature `storage-profile`.
pub const UPDATE_AZURE_STORAGE_PROFILE: Operation = Operation::new(
    "update_azure_storage_profile",
    "PATCH",
    "/iaas/api/storage-profiles-azure/{id}",
    "Storage Profile",
    "Update an Azure storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileAzureSpecification", BodyContent::Json, "application/json", true)
    .answer("AzureStorageProfile");

/// `GET /iaas/api/storage-profiles-gcp`
///
/// Needs the feature `storage-profile`.
pub const LIST_GCP_STORAGE_PROFILES: Operation = Operation::new(
    "list_gcp_storage_profiles",
    "GET",
    "/iaas/api/storage-profiles-gcp",
    "Storage Profile",
    "List GCP storage profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfileGcpResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/storage-profiles-gcp`
///
/// Needs the feature `storage-profile`.
pub const CREATE_GCP_STORAGE_PROFILE: Operation = Operation::new(
    "create_gcp_storage_profile",
    "POST",
    "/iaas/api/storage-profiles-gcp",
    "Storage Profile",
    "Create a GCP storage profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileGcpSpecification", BodyContent::Json, "application/json", true)
    .answer("GcpStorageProfile");

/// `GET /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
pub const GET_GCP_STORAGE_PROFILE: Operation = Operation::new(
    "get_gcp_storage_profile",
    "GET",
    "/iaas/api/storage-profiles-gcp/{id}",
    "Storage Profile",
    "Get a GCP storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("GcpStorageProfile")
    .idempotent();

/// `DELETE /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
pub const DELETE_GCP_STORAGE_PROFILE: Operation = Operation::new(
    "delete_gcp_storage_profile",
    "DELETE",
    "/iaas/api/storage-profiles-gcp/{id}",
    "Storage Profile",
    "Delete a GCP storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/storage-profiles-gcp/{id}`
///
/// Needs the feature `storage-profile`.
pub const UPDATE_GCP_STORAGE_PROFILE: Operation = Operation::new(
    "update_gcp_storage_profile",
    "PATCH",
    "/iaas/api/storage-profiles-gcp/{id}",
    "Storage Profile",
    "Update a GCP storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileGcpSpecification", BodyContent::Json, "application/json", true)
    .answer("GcpStorageProfile");

/// `GET /iaas/api/storage-profiles-vsphere`
///
/// Needs the feature `storage-profile`.
pub const LIST_VSPHERE_STORAGE_PROFILES: Operation = Operation::new(
    "list_vsphere_storage_profiles",
    "GET",
    "/iaas/api/storage-profiles-vsphere",
    "Storage Profile",
    "List vSphere storage profiles",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfileVsphereResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/storage-profiles-vsphere`
///
/// Needs the feature `storage-profile`.
pub const CREATE_VSPHERE_STORAGE_PROFILE: Operation = Operation::new(
    "create_vsphere_storage_profile",
    "POST",
    "/iaas/api/storage-profiles-vsphere",
    "Storage Profile",
    "Create a vSphere storage profile",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileVsphereSpecification", BodyContent::Json, "application/json", true)
    .answer("VsphereStorageProfile");

/// `GET /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
pub const GET_VSPHERE_STORAGE_PROFILE: Operation = Operation::new(
    "get_vsphere_storage_profile",
    "GET",
    "/iaas/api/storage-profiles-vsphere/{id}",
    "Storage Profile",
    "Get a vSphere storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("VsphereStorageProfile")
    .idempotent();

/// `DELETE /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
pub const DELETE_VSPHERE_STORAGE_PROFILE: Operation = Operation::new(
    "delete_vsphere_storage_profile",
    "DELETE",
    "/iaas/api/storage-profiles-vsphere/{id}",
    "Storage Profile",
    "Delete a vSphere storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/storage-profiles-vsphere/{id}`
///
/// Needs the feature `storage-profile`.
pub const UPDATE_VSPHERE_STORAGE_PROFILE: Operation = Operation::new(
    "update_vsphere_storage_profile",
    "PATCH",
    "/iaas/api/storage-profiles-vsphere/{id}",
    "Storage Profile",
    "Update a vSphere storage profile",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileVsphereSpecification", BodyContent::Json, "application/json", true)
    .answer("VsphereStorageProfile");

/// `GET /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
pub const GET_STORAGE_PROFILE: Operation = Operation::new(
    "get_storage_profile",
    "GET",
    "/iaas/api/storage-profiles/{id}",
    "Storage Profile",
    "Get a storage profile of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("StorageProfile")
    .idempotent();

/// `PUT /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
pub const REPLACE_STORAGE_PROFILE: Operation = Operation::new(
    "replace_storage_profile",
    "PUT",
    "/iaas/api/storage-profiles/{id}",
    "Storage Profile",
    "Replace a storage profile of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("StorageProfileSpecification", BodyContent::Json, "application/json", true)
    .answer("StorageProfile")
    .idempotent();

/// `DELETE /iaas/api/storage-profiles/{id}`
///
/// Needs the feature `storage-profile`.
pub const DELETE_STORAGE_PROFILE: Operation = Operation::new(
    "delete_storage_profile",
    "DELETE",
    "/iaas/api/storage-profiles/{id}",
    "Storage Profile",
    "Delete a storage profile of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
