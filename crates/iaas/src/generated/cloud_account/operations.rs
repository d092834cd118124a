// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/cloud-accounts`
///
/// Needs the feature `cloud-account`.
pub const LIST_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts",
    "Cloud Account",
    "List cloud accounts of all types",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts`
///
/// Needs the feature `cloud-account`.
pub const CREATE_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts",
    "Cloud Account",
    "Create a cloud account of any type",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-aws`
///
/// Needs the feature `cloud-account`.
pub const LIST_AWS_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_aws_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-aws",
    "Cloud Account",
    "List AWS cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountAwsResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-aws`
///
/// Needs the feature `cloud-account`.
pub const CREATE_AWS_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_aws_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-aws",
    "Cloud Account",
    "Create an AWS cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountAwsSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-aws/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_AWS_REGIONS: Operation = Operation::new(
    "enumerate_aws_regions",
    "POST",
    "/iaas/api/cloud-accounts-aws/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of AWS",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountAwsRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_AWS_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_aws_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-aws/{id}",
    "Cloud Account",
    "Get an AWS cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountAws")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_AWS_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_aws_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-aws/{id}",
    "Cloud Account",
    "Delete an AWS cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-aws/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_AWS_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_aws_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-aws/{id}",
    "Cloud Account",
    "Update an AWS cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountAwsSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-aws/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_AWS_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_aws_private_images",
    "POST",
    "/iaas/api/cloud-accounts-aws/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of an AWS cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-azure`
///
/// Needs the feature `cloud-account`.
pub const LIST_AZURE_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_azure_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-azure",
    "Cloud Account",
    "List Azure cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountAzureResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-azure`
///
/// Needs the feature `cloud-account`.
pub const CREATE_AZURE_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_azure_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-azure",
    "Cloud Account",
    "Create an Azure cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountAzureSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-azure/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_AZURE_REGIONS: Operation = Operation::new(
    "enumerate_azure_regions",
    "POST",
    "/iaas/api/cloud-accounts-azure/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of Azure",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountAzureRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_AZURE_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_azure_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-azure/{id}",
    "Cloud Account",
    "Get an Azure cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountAzure")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_AZURE_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_azure_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-azure/{id}",
    "Cloud Account",
    "Delete an Azure cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-azure/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_AZURE_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_azure_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-azure/{id}",
    "Cloud Account",
    "Update an Azure cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountAzureSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-azure/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_AZURE_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_azure_private_images",
    "POST",
    "/iaas/api/cloud-accounts-azure/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of an Azure cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-gcp`
///
/// Needs the feature `cloud-account`.
pub const LIST_GCP_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_gcp_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-gcp",
    "Cloud Account",
    "List GCP cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountGcpResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-gcp`
///
/// Needs the feature `cloud-account`.
pub const CREATE_GCP_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_gcp_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-gcp",
    "Cloud Account",
    "Create a GCP cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountGcpSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-gcp/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_GCP_REGIONS: Operation = Operation::new(
    "enumerate_gcp_regions",
    "POST",
    "/iaas/api/cloud-accounts-gcp/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of GCP",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountGcpRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_GCP_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_gcp_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-gcp/{id}",
    "Cloud Account",
    "Get a GCP cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountGcp")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_GCP_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_gcp_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-gcp/{id}",
    "Cloud Account",
    "Delete a GCP cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-gcp/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_GCP_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_gcp_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-gcp/{id}",
    "Cloud Account",
    "Update a GCP cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountGcpSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-gcp/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_GCP_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_gcp_private_images",
    "POST",
    "/iaas/api/cloud-accounts-gcp/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of a GCP cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-nsx-t`
///
/// Needs the feature `cloud-account`.
pub const LIST_NSX_T_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_nsx_t_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-nsx-t",
    "Cloud Account",
    "List NSX-T cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountNsxTResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-nsx-t`
///
/// Needs the feature `cloud-account`.
pub const CREATE_NSX_T_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_nsx_t_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-nsx-t",
    "Cloud Account",
    "Create an NSX-T cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountNsxTSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_NSX_T_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_nsx_t_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-nsx-t/{id}",
    "Cloud Account",
    "Get an NSX-T cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountNsxT")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_NSX_T_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_nsx_t_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-nsx-t/{id}",
    "Cloud Account",
    "Delete an NSX-T cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-nsx-t/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_NSX_T_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_nsx_t_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-nsx-t/{id}",
    "Cloud Account",
    "Update an NSX-T cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountNsxTSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-nsx-v`
///
/// Needs the feature `cloud-account`.
pub const LIST_NSX_V_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_nsx_v_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-nsx-v",
    "Cloud Account",
    "List NSX-V cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountNsxVResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-nsx-v`
///
/// Needs the feature `cloud-account`.
pub const CREATE_NSX_V_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_nsx_v_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-nsx-v",
    "Cloud Account",
    "Create an NSX-V cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountNsxVSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_NSX_V_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_nsx_v_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-nsx-v/{id}",
    "Cloud Account",
    "Get an NSX-V cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountNsxV")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_NSX_V_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_nsx_v_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-nsx-v/{id}",
    "Cloud Account",
    "Delete an NSX-V cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-nsx-v/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_NSX_V_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_nsx_v_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-nsx-v/{id}",
    "Cloud Account",
    "Update an NSX-V cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountNsxVSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vcf`
///
/// Needs the feature `cloud-account`.
pub const LIST_VCF_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_vcf_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-vcf",
    "Cloud Account",
    "List VCF cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVcfResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-vcf`
///
/// Needs the feature `cloud-account`.
pub const CREATE_VCF_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_vcf_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-vcf",
    "Cloud Account",
    "Create a VCF cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVcfSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vcf/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VCF_REGIONS: Operation = Operation::new(
    "enumerate_vcf_regions",
    "POST",
    "/iaas/api/cloud-accounts-vcf/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of VCF",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVcfRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_VCF_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_vcf_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-vcf/{id}",
    "Cloud Account",
    "Get a VCF cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVcf")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_VCF_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_vcf_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-vcf/{id}",
    "Cloud Account",
    "Delete a VCF cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-vcf/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_VCF_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_vcf_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-vcf/{id}",
    "Cloud Account",
    "Update a VCF cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountVcfSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vcf/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VCF_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_vcf_private_images",
    "POST",
    "/iaas/api/cloud-accounts-vcf/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of a VCF cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vmc`
///
/// Needs the feature `cloud-account`.
pub const LIST_VMC_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_vmc_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-vmc",
    "Cloud Account",
    "List VMC cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVmcResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-vmc`
///
/// Needs the feature `cloud-account`.
pub const CREATE_VMC_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_vmc_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-vmc",
    "Cloud Account",
    "Create a VMC cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVmcSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vmc/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VMC_REGIONS: Operation = Operation::new(
    "enumerate_vmc_regions",
    "POST",
    "/iaas/api/cloud-accounts-vmc/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of VMC",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVmcRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_VMC_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_vmc_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-vmc/{id}",
    "Cloud Account",
    "Get a VMC cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVmc")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_VMC_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_vmc_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-vmc/{id}",
    "Cloud Account",
    "Delete a VMC cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-vmc/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_VMC_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_vmc_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-vmc/{id}",
    "Cloud Account",
    "Update a VMC cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountVmcSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vmc/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VMC_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_vmc_private_images",
    "POST",
    "/iaas/api/cloud-accounts-vmc/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of a VMC cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vsphere`
///
/// Needs the feature `cloud-account`.
pub const LIST_VSPHERE_CLOUD_ACCOUNTS: Operation = Operation::new(
    "list_vsphere_cloud_accounts",
    "GET",
    "/iaas/api/cloud-accounts-vsphere",
    "Cloud Account",
    "List vSphere cloud accounts",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVsphereResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/cloud-accounts-vsphere`
///
/// Needs the feature `cloud-account`.
pub const CREATE_VSPHERE_CLOUD_ACCOUNT: Operation = Operation::new(
    "create_vsphere_cloud_account",
    "POST",
    "/iaas/api/cloud-accounts-vsphere",
    "Cloud Account",
    "Create a vSphere cloud account",
)
    .parameters(&[
        Parameter::new("validateOnly", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVsphereSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vsphere/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VSPHERE_REGIONS: Operation = Operation::new(
    "enumerate_vsphere_regions",
    "POST",
    "/iaas/api/cloud-accounts-vsphere/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of vSphere",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountVsphereRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_VSPHERE_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_vsphere_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts-vsphere/{id}",
    "Cloud Account",
    "Get a vSphere cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountVsphere")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_VSPHERE_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_vsphere_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts-vsphere/{id}",
    "Cloud Account",
    "Delete a vSphere cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts-vsphere/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_VSPHERE_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_vsphere_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts-vsphere/{id}",
    "Cloud Account",
    "Update a vSphere cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountVsphereSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts-vsphere/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_VSPHERE_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_vsphere_private_images",
    "POST",
    "/iaas/api/cloud-accounts-vsphere/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of a vSphere cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts/region-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_REGIONS: Operation = Operation::new(
    "enumerate_regions",
    "POST",
    "/iaas/api/cloud-accounts/region-enumeration",
    "Cloud Account",
    "Enumerate the regions of a cloud of any type",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CloudAccountRegionEnumerationSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/cloud-accounts/region-enumeration/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_REGION_ENUMERATION: Operation = Operation::new(
    "get_region_enumeration",
    "GET",
    "/iaas/api/cloud-accounts/region-enumeration/{id}",
    "Cloud Account",
    "Get the result of a region enumeration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccountRegions")
    .idempotent();

/// `GET /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
pub const GET_CLOUD_ACCOUNT: Operation = Operation::new(
    "get_cloud_account",
    "GET",
    "/iaas/api/cloud-accounts/{id}",
    "Cloud Account",
    "Get a cloud account of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CloudAccount")
    .idempotent();

/// `DELETE /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
pub const DELETE_CLOUD_ACCOUNT: Operation = Operation::new(
    "delete_cloud_account",
    "DELETE",
    "/iaas/api/cloud-accounts/{id}",
    "Cloud Account",
    "Delete a cloud account of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/cloud-accounts/{id}`
///
/// Needs the feature `cloud-account`.
pub const UPDATE_CLOUD_ACCOUNT: Operation = Operation::new(
    "update_cloud_account",
    "PATCH",
    "/iaas/api/cloud-accounts/{id}",
    "Cloud Account",
    "Update a cloud account of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateCloudAccountSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts/{id}/health-check`
///
/// Needs the feature `cloud-account`.
pub const CHECK_CLOUD_ACCOUNT_HEALTH: Operation = Operation::new(
    "check_cloud_account_health",
    "POST",
    "/iaas/api/cloud-accounts/{id}/health-check",
    "Cloud Account",
    "Run a health check of a cloud account",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("periodicHealthCheckId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/cloud-accounts/{id}/private-image-enumeration`
///
/// Needs the feature `cloud-account`.
pub const ENUMERATE_PRIVATE_IMAGES: Operation = Operation::new(
    "enumerate_private_images",
    "POST",
    "/iaas/api/cloud-accounts/{id}/private-image-enumeration",
    "Cloud Account",
    "Enumerate private images of a cloud account of any type",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");
