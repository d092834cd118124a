// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

mod client;
#[cfg(feature = "about")]
mod about;
#[cfg(feature = "certificates")]
mod certificates;
#[cfg(feature = "cloud-account")]
mod cloud_account;
#[cfg(feature = "compute")]
mod compute;
#[cfg(feature = "compute-gateway")]
mod compute_gateway;
#[cfg(feature = "compute-nat")]
mod compute_nat;
#[cfg(feature = "custom-naming")]
mod custom_naming;
#[cfg(feature = "data-collector")]
mod data_collector;
#[cfg(feature = "deployment")]
mod deployment;
#[cfg(feature = "disk")]
mod disk;
#[cfg(feature = "fabric-aws-volume-types")]
mod fabric_aws_volume_types;
#[cfg(feature = "fabric-azure-disk-encryption-sets")]
mod fabric_azure_disk_encryption_sets;
#[cfg(feature = "fabric-azure-storage-account")]
mod fabric_azure_storage_account;
#[cfg(feature = "fabric-compute")]
mod fabric_compute;
#[cfg(feature = "fabric-flavors")]
mod fabric_flavors;
#[cfg(feature = "fabric-images")]
mod fabric_images;
#[cfg(feature = "fabric-network")]
mod fabric_network;
#[cfg(feature = "fabric-vsphere-datastore")]
mod fabric_vsphere_datastore;
#[cfg(feature = "fabric-vsphere-storage-policies")]
mod fabric_vsphere_storage_policies;
#[cfg(feature = "flavor-profile")]
mod flavor_profile;
#[cfg(feature = "flavors")]
mod flavors;
#[cfg(feature = "folders")]
mod folders;
#[cfg(feature = "image-profile")]
mod image_profile;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "integration")]
mod integration;
#[cfg(feature = "load-balancer")]
mod load_balancer;
#[cfg(feature = "location")]
mod location;
#[cfg(feature = "login")]
mod login;
#[cfg(feature = "network")]
mod network;
#[cfg(feature = "network-ip-range")]
mod network_ip_range;
#[cfg(feature = "network-profile")]
mod network_profile;
#[cfg(feature = "project")]
mod project;
#[cfg(feature = "property")]
mod property;
#[cfg(feature = "request")]
mod request;
#[cfg(feature = "security-group")]
mod security_group;
#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-flavors", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "request", feature = "security-group", feature = "storage-profile", feature = "tags"))]
mod shared;
#[cfg(feature = "storage-profile")]
mod storage_profile;
#[cfg(feature = "tags")]
mod tags;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    #[cfg(feature = "about")]
    pub use super::about::types::*;
    #[cfg(feature = "certificates")]
    pub use super::certificates::types::*;
    #[cfg(feature = "cloud-account")]
    pub use super::cloud_account::types::*;
    #[cfg(feature = "compute")]
    pub use super::compute::types::*;
    #[cfg(feature = "compute-gateway")]
    pub use super::compute_gateway::types::*;
    #[cfg(feature = "compute-nat")]
    pub use super::compute_nat::types::*;
    #[cfg(feature = "custom-naming")]
    pub use super::custom_naming::types::*;
    #[cfg(feature = "data-collector")]
    pub use super::data_collector::types::*;
    #[cfg(feature = "deployment")]
    pub use super::deployment::types::*;
    #[cfg(feature = "disk")]
    pub use super::disk::types::*;
    #[cfg(feature = "fabric-aws-volume-types")]
    pub use super::fabric_aws_volume_types::types::*;
    #[cfg(feature = "fabric-azure-disk-encryption-sets")]
    pub use super::fabric_azure_disk_encryption_sets::types::*;
    #[cfg(feature = "fabric-azure-storage-account")]
    pub use super::fabric_azure_storage_account::types::*;
    #[cfg(feature = "fabric-compute")]
    pub use super::fabric_compute::types::*;
    #[cfg(feature = "fabric-flavors")]
    pub use super::fabric_flavors::types::*;
    #[cfg(feature = "fabric-images")]
    pub use super::fabric_images::types::*;
    #[cfg(feature = "fabric-network")]
    pub use super::fabric_network::types::*;
    #[cfg(feature = "fabric-vsphere-datastore")]
    pub use super::fabric_vsphere_datastore::types::*;
    #[cfg(feature = "fabric-vsphere-storage-policies")]
    pub use super::fabric_vsphere_storage_policies::types::*;
    #[cfg(feature = "flavor-profile")]
    pub use super::flavor_profile::types::*;
    #[cfg(feature = "flavors")]
    pub use super::flavors::types::*;
    #[cfg(feature = "folders")]
    pub use super::folders::types::*;
    #[cfg(feature = "image-profile")]
    pub use super::image_profile::types::*;
    #[cfg(feature = "images")]
    pub use super::images::types::*;
    #[cfg(feature = "integration")]
    pub use super::integration::types::*;
    #[cfg(feature = "load-balancer")]
    pub use super::load_balancer::types::*;
    #[cfg(feature = "location")]
    pub use super::location::types::*;
    #[cfg(feature = "login")]
    pub use super::login::types::*;
    #[cfg(feature = "network")]
    pub use super::network::types::*;
    #[cfg(feature = "network-ip-range")]
    pub use super::network_ip_range::types::*;
    #[cfg(feature = "network-profile")]
    pub use super::network_profile::types::*;
    #[cfg(feature = "project")]
    pub use super::project::types::*;
    #[cfg(feature = "property")]
    pub use super::property::types::*;
    #[cfg(feature = "request")]
    pub use super::request::types::*;
    #[cfg(feature = "security-group")]
    pub use super::security_group::types::*;
    #[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-flavors", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "request", feature = "security-group", feature = "storage-profile", feature = "tags"))]
    pub use super::shared::types::*;
    #[cfg(feature = "storage-profile")]
    pub use super::storage_profile::types::*;
    #[cfg(feature = "tags")]
    pub use super::tags::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    #[cfg(feature = "about")]
    pub use super::about::calls::*;
    #[cfg(feature = "disk")]
    pub use super::disk::calls::*;
    #[cfg(feature = "certificates")]
    pub use super::certificates::calls::*;
    #[cfg(feature = "cloud-account")]
    pub use super::cloud_account::calls::*;
    #[cfg(feature = "compute-gateway")]
    pub use super::compute_gateway::calls::*;
    #[cfg(feature = "compute-nat")]
    pub use super::compute_nat::calls::*;
    #[cfg(feature = "property")]
    pub use super::property::calls::*;
    #[cfg(feature = "data-collector")]
    pub use super::data_collector::calls::*;
    #[cfg(feature = "deployment")]
    pub use super::deployment::calls::*;
    #[cfg(feature = "network-ip-range")]
    pub use super::network_ip_range::calls::*;
    #[cfg(feature = "fabric-aws-volume-types")]
    pub use super::fabric_aws_volume_types::calls::*;
    #[cfg(feature = "fabric-azure-disk-encryption-sets")]
    pub use super::fabric_azure_disk_encryption_sets::calls::*;
    #[cfg(feature = "fabric-azure-storage-account")]
    pub use super::fabric_azure_storage_account::calls::*;
    #[cfg(feature = "fabric-compute")]
    pub use super::fabric_compute::calls::*;
    #[cfg(feature = "fabric-flavors")]
    pub use super::fabric_flavors::calls::*;
    #[cfg(feature = "fabric-images")]
    pub use super::fabric_images::calls::*;
    #[cfg(feature = "fabric-network")]
    pub use super::fabric_network::calls::*;
    #[cfg(feature = "fabric-vsphere-datastore")]
    pub use super::fabric_vsphere_datastore::calls::*;
    #[cfg(feature = "fabric-vsphere-storage-policies")]
    pub use super::fabric_vsphere_storage_policies::calls::*;
    #[cfg(feature = "flavor-profile")]
    pub use super::flavor_profile::calls::*;
    #[cfg(feature = "flavors")]
    pub use super::flavors::calls::*;
    #[cfg(feature = "folders")]
    pub use super::folders::calls::*;
    #[cfg(feature = "image-profile")]
    pub use super::image_profile::calls::*;
    #[cfg(feature = "images")]
    pub use super::images::calls::*;
    #[cfg(feature = "integration")]
    pub use super::integration::calls::*;
    #[cfg(feature = "load-balancer")]
    pub use super::load_balancer::calls::*;
    #[cfg(feature = "login")]
    pub use super::login::calls::*;
    #[cfg(feature = "compute")]
    pub use super::compute::calls::*;
    #[cfg(feature = "network")]
    pub use super::network::calls::*;
    #[cfg(feature = "security-group")]
    pub use super::security_group::calls::*;
    #[cfg(feature = "custom-naming")]
    pub use super::custom_naming::calls::*;
    #[cfg(feature = "network-profile")]
    pub use super::network_profile::calls::*;
    #[cfg(feature = "project")]
    pub use super::project::calls::*;
    #[cfg(feature = "location")]
    pub use super::location::calls::*;
    #[cfg(feature = "request")]
    pub use super::request::calls::*;
    #[cfg(feature = "storage-profile")]
    pub use super::storage_profile::calls::*;
    #[cfg(feature = "tags")]
    pub use super::tags::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    #[cfg(feature = "about")]
    pub use super::about::operations::*;
    #[cfg(feature = "disk")]
    pub use super::disk::operations::*;
    #[cfg(feature = "certificates")]
    pub use super::certificates::operations::*;
    #[cfg(feature = "cloud-account")]
    pub use super::cloud_account::operations::*;
    #[cfg(feature = "compute-gateway")]
    pub use super::compute_gateway::operations::*;
    #[cfg(feature = "compute-nat")]
    pub use super::compute_nat::operations::*;
    #[cfg(feature = "property")]
    pub use super::property::operations::*;
    #[cfg(feature = "data-collector")]
    pub use super::data_collector::operations::*;
    #[cfg(feature = "deployment")]
    pub use super::deployment::operations::*;
    #[cfg(feature = "network-ip-range")]
    pub use super::network_ip_range::operations::*;
    #[cfg(feature = "fabric-aws-volume-types")]
    pub use super::fabric_aws_volume_types::operations::*;
    #[cfg(feature = "fabric-azure-disk-encryption-sets")]
    pub use super::fabric_azure_disk_encryption_sets::operations::*;
    #[cfg(feature = "fabric-azure-storage-account")]
    pub use super::fabric_azure_storage_account::operations::*;
    #[cfg(feature = "fabric-compute")]
    pub use super::fabric_compute::operations::*;
    #[cfg(feature = "fabric-flavors")]
    pub use super::fabric_flavors::operations::*;
    #[cfg(feature = "fabric-images")]
    pub use super::fabric_images::operations::*;
    #[cfg(feature = "fabric-network")]
    pub use super::fabric_network::operations::*;
    #[cfg(feature = "fabric-vsphere-datastore")]
    pub use super::fabric_vsphere_datastore::operations::*;
    #[cfg(feature = "fabric-vsphere-storage-policies")]
    pub use super::fabric_vsphere_storage_policies::operations::*;
    #[cfg(feature = "flavor-profile")]
    pub use super::flavor_profile::operations::*;
    #[cfg(feature = "flavors")]
    pub use super::flavors::operations::*;
    #[cfg(feature = "folders")]
    pub use super::folders::operations::*;
    #[cfg(feature = "image-profile")]
    pub use super::image_profile::operations::*;
    #[cfg(feature = "images")]
    pub use super::images::operations::*;
    #[cfg(feature = "integration")]
    pub use super::integration::operations::*;
    #[cfg(feature = "load-balancer")]
    pub use super::load_balancer::operations::*;
    #[cfg(feature = "login")]
    pub use super::login::operations::*;
    #[cfg(feature = "compute")]
    pub use super::compute::operations::*;
    #[cfg(feature = "network")]
    pub use super::network::operations::*;
    #[cfg(feature = "security-group")]
    pub use super::security_group::operations::*;
    #[cfg(feature = "custom-naming")]
    pub use super::custom_naming::operations::*;
    #[cfg(feature = "network-profile")]
    pub use super::network_profile::operations::*;
    #[cfg(feature = "project")]
    pub use super::project::operations::*;
    #[cfg(feature = "location")]
    pub use super::location::operations::*;
    #[cfg(feature = "request")]
    pub use super::request::operations::*;
    #[cfg(feature = "storage-profile")]
    pub use super::storage_profile::operations::*;
    #[cfg(feature = "tags")]
    pub use super::tags::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        #[cfg(feature = "about")]
        &GET_ABOUT,
        #[cfg(feature = "disk")]
        &LIST_BLOCK_DEVICES,
        #[cfg(feature = "disk")]
        &CREATE_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &REVERT_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &GET_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &RESIZE_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &DELETE_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &PROMOTE_BLOCK_DEVICE,
        #[cfg(feature = "disk")]
        &CREATE_BLOCK_DEVICE_SNAPSHOT,
        #[cfg(feature = "disk")]
        &LIST_BLOCK_DEVICE_SNAPSHOTS,
        #[cfg(feature = "disk")]
        &GET_BLOCK_DEVICE_SNAPSHOT,
        #[cfg(feature = "disk")]
        &DELETE_BLOCK_DEVICE_SNAPSHOT,
        #[cfg(feature = "certificates")]
        &GET_CERTIFICATE,
        #[cfg(feature = "cloud-account")]
        &LIST_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &LIST_AWS_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_AWS_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_AWS_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_AWS_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_AWS_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_AWS_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_AWS_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &LIST_AZURE_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_AZURE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_AZURE_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_AZURE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_AZURE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_AZURE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_AZURE_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &LIST_GCP_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_GCP_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_GCP_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_GCP_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_GCP_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_GCP_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_GCP_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &LIST_NSX_T_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_NSX_T_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &GET_NSX_T_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_NSX_T_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_NSX_T_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &LIST_NSX_V_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_NSX_V_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &GET_NSX_V_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_NSX_V_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_NSX_V_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &LIST_VCF_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_VCF_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VCF_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_VCF_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_VCF_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_VCF_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VCF_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &LIST_VMC_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_VMC_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VMC_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_VMC_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_VMC_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_VMC_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VMC_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &LIST_VSPHERE_CLOUD_ACCOUNTS,
        #[cfg(feature = "cloud-account")]
        &CREATE_VSPHERE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VSPHERE_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_VSPHERE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_VSPHERE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_VSPHERE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_VSPHERE_PRIVATE_IMAGES,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_REGIONS,
        #[cfg(feature = "cloud-account")]
        &GET_REGION_ENUMERATION,
        #[cfg(feature = "cloud-account")]
        &GET_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &DELETE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &UPDATE_CLOUD_ACCOUNT,
        #[cfg(feature = "cloud-account")]
        &CHECK_CLOUD_ACCOUNT_HEALTH,
        #[cfg(feature = "cloud-account")]
        &ENUMERATE_PRIVATE_IMAGES,
        #[cfg(feature = "compute-gateway")]
        &LIST_COMPUTE_GATEWAYS,
        #[cfg(feature = "compute-gateway")]
        &CREATE_COMPUTE_GATEWAY,
        #[cfg(feature = "compute-gateway")]
        &GET_COMPUTE_GATEWAY,
        #[cfg(feature = "compute-gateway")]
        &DELETE_COMPUTE_GATEWAY,
        #[cfg(feature = "compute-nat")]
        &LIST_COMPUTE_NATS,
        #[cfg(feature = "compute-nat")]
        &CREATE_COMPUTE_NAT,
        #[cfg(feature = "compute-nat")]
        &GET_COMPUTE_NAT,
        #[cfg(feature = "compute-nat")]
        &DELETE_COMPUTE_NAT,
        #[cfg(feature = "compute-nat")]
        &RECONFIGURE_COMPUTE_NAT,
        #[cfg(feature = "property")]
        &LIST_CONFIGURATION_PROPERTIES,
        #[cfg(feature = "property")]
        &SET_CONFIGURATION_PROPERTY,
        #[cfg(feature = "property")]
        &GET_CONFIGURATION_PROPERTY,
        #[cfg(feature = "property")]
        &DELETE_CONFIGURATION_PROPERTY,
        #[cfg(feature = "data-collector")]
        &LIST_DATA_COLLECTORS,
        #[cfg(feature = "data-collector")]
        &CREATE_DATA_COLLECTOR,
        #[cfg(feature = "data-collector")]
        &GET_DATA_COLLECTOR,
        #[cfg(feature = "data-collector")]
        &DELETE_DATA_COLLECTOR,
        #[cfg(feature = "deployment")]
        &LIST_DEPLOYMENTS,
        #[cfg(feature = "deployment")]
        &CREATE_DEPLOYMENT,
        #[cfg(feature = "deployment")]
        &GET_DEPLOYMENT,
        #[cfg(feature = "deployment")]
        &DELETE_DEPLOYMENT,
        #[cfg(feature = "network-ip-range")]
        &LIST_EXTERNAL_IP_BLOCKS,
        #[cfg(feature = "network-ip-range")]
        &GET_EXTERNAL_IP_BLOCK,
        #[cfg(feature = "network-ip-range")]
        &LIST_EXTERNAL_NETWORK_IP_RANGES,
        #[cfg(feature = "network-ip-range")]
        &GET_EXTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "network-ip-range")]
        &UPDATE_EXTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "fabric-aws-volume-types")]
        &LIST_FABRIC_AWS_VOLUME_TYPES,
        #[cfg(feature = "fabric-azure-disk-encryption-sets")]
        &LIST_FABRIC_AZURE_DISK_ENCRYPTION_SETS,
        #[cfg(feature = "fabric-azure-storage-account")]
        &LIST_FABRIC_AZURE_STORAGE_ACCOUNTS,
        #[cfg(feature = "fabric-azure-storage-account")]
        &GET_FABRIC_AZURE_STORAGE_ACCOUNT,
        #[cfg(feature = "fabric-compute")]
        &LIST_FABRIC_COMPUTES,
        #[cfg(feature = "fabric-compute")]
        &GET_FABRIC_COMPUTE,
        #[cfg(feature = "fabric-compute")]
        &UPDATE_FABRIC_COMPUTE,
        #[cfg(feature = "fabric-flavors")]
        &LIST_FABRIC_FLAVORS,
        #[cfg(feature = "fabric-images")]
        &LIST_FABRIC_IMAGES,
        #[cfg(feature = "fabric-images")]
        &GET_FABRIC_IMAGE,
        #[cfg(feature = "fabric-network")]
        &LIST_FABRIC_NETWORKS,
        #[cfg(feature = "fabric-network")]
        &LIST_VSPHERE_FABRIC_NETWORKS,
        #[cfg(feature = "fabric-network")]
        &GET_VSPHERE_FABRIC_NETWORK,
        #[cfg(feature = "fabric-network")]
        &UPDATE_VSPHERE_FABRIC_NETWORK,
        #[cfg(feature = "fabric-network")]
        &GET_FABRIC_NETWORK,
        #[cfg(feature = "fabric-network")]
        &UPDATE_FABRIC_NETWORK,
        #[cfg(feature = "fabric-vsphere-datastore")]
        &LIST_FABRIC_VSPHERE_DATASTORES,
        #[cfg(feature = "fabric-vsphere-datastore")]
        &GET_FABRIC_VSPHERE_DATASTORE,
        #[cfg(feature = "fabric-vsphere-datastore")]
        &UPDATE_FABRIC_VSPHERE_DATASTORE,
        #[cfg(feature = "fabric-vsphere-storage-policies")]
        &LIST_FABRIC_VSPHERE_STORAGE_POLICIES,
        #[cfg(feature = "fabric-vsphere-storage-policies")]
        &GET_FABRIC_VSPHERE_STORAGE_POLICY,
        #[cfg(feature = "flavor-profile")]
        &LIST_FLAVOR_PROFILES,
        #[cfg(feature = "flavor-profile")]
        &CREATE_FLAVOR_PROFILE,
        #[cfg(feature = "flavor-profile")]
        &GET_FLAVOR_PROFILE,
        #[cfg(feature = "flavor-profile")]
        &DELETE_FLAVOR_PROFILE,
        #[cfg(feature = "flavor-profile")]
        &UPDATE_FLAVOR_PROFILE,
        #[cfg(feature = "flavors")]
        &LIST_FLAVORS,
        #[cfg(feature = "folders")]
        &LIST_FOLDERS,
        #[cfg(feature = "image-profile")]
        &LIST_IMAGE_PROFILES,
        #[cfg(feature = "image-profile")]
        &CREATE_IMAGE_PROFILE,
        #[cfg(feature = "image-profile")]
        &GET_IMAGE_PROFILE,
        #[cfg(feature = "image-profile")]
        &DELETE_IMAGE_PROFILE,
        #[cfg(feature = "image-profile")]
        &UPDATE_IMAGE_PROFILE,
        #[cfg(feature = "images")]
        &LIST_IMAGES,
        #[cfg(feature = "integration")]
        &LIST_INTEGRATIONS,
        #[cfg(feature = "integration")]
        &CREATE_INTEGRATION,
        #[cfg(feature = "integration")]
        &GET_INTEGRATION,
        #[cfg(feature = "integration")]
        &DELETE_INTEGRATION,
        #[cfg(feature = "integration")]
        &UPDATE_INTEGRATION,
        #[cfg(feature = "load-balancer")]
        &LIST_LOAD_BALANCERS,
        #[cfg(feature = "load-balancer")]
        &CREATE_LOAD_BALANCER,
        #[cfg(feature = "load-balancer")]
        &GET_LOAD_BALANCER,
        #[cfg(feature = "load-balancer")]
        &DELETE_LOAD_BALANCER,
        #[cfg(feature = "load-balancer")]
        &GET_LOAD_BALANCER_NETWORK_INTERFACE,
        #[cfg(feature = "load-balancer")]
        &REQUEST_LOAD_BALANCER_DELETION,
        #[cfg(feature = "load-balancer")]
        &SCALE_LOAD_BALANCER,
        #[cfg(feature = "login")]
        &RETRIEVE_AUTH_TOKEN,
        #[cfg(feature = "compute")]
        &LIST_MACHINES,
        #[cfg(feature = "compute")]
        &CREATE_MACHINE,
        #[cfg(feature = "compute")]
        &GET_MACHINE,
        #[cfg(feature = "compute")]
        &DELETE_MACHINE,
        #[cfg(feature = "compute")]
        &UPDATE_MACHINE,
        #[cfg(feature = "disk")]
        &LIST_MACHINE_DISKS,
        #[cfg(feature = "disk")]
        &ATTACH_MACHINE_DISK,
        #[cfg(feature = "disk")]
        &GET_MACHINE_DISK,
        #[cfg(feature = "disk")]
        &DELETE_MACHINE_DISK,
        #[cfg(feature = "network")]
        &GET_MACHINE_NETWORK_INTERFACE,
        #[cfg(feature = "network")]
        &UPDATE_MACHINE_NETWORK_INTERFACE,
        #[cfg(feature = "security-group")]
        &CHANGE_MACHINE_SECURITY_GROUPS,
        #[cfg(feature = "compute")]
        &POWER_OFF_MACHINE,
        #[cfg(feature = "compute")]
        &POWER_ON_MACHINE,
        #[cfg(feature = "compute")]
        &REBOOT_MACHINE,
        #[cfg(feature = "compute")]
        &RESET_MACHINE,
        #[cfg(feature = "compute")]
        &RESIZE_MACHINE,
        #[cfg(feature = "compute")]
        &RESTART_MACHINE,
        #[cfg(feature = "compute")]
        &REVERT_MACHINE_SNAPSHOT,
        #[cfg(feature = "compute")]
        &SHUTDOWN_MACHINE,
        #[cfg(feature = "compute")]
        &CREATE_MACHINE_SNAPSHOT,
        #[cfg(feature = "compute")]
        &SUSPEND_MACHINE,
        #[cfg(feature = "compute")]
        &LIST_MACHINE_SNAPSHOTS,
        #[cfg(feature = "compute")]
        &GET_MACHINE_SNAPSHOT,
        #[cfg(feature = "compute")]
        &DELETE_MACHINE_SNAPSHOT,
        #[cfg(feature = "custom-naming")]
        &UPDATE_CUSTOM_NAME,
        #[cfg(feature = "custom-naming")]
        &CREATE_CUSTOM_NAME,
        #[cfg(feature = "custom-naming")]
        &GET_CUSTOM_NAME_BY_PROJECT_ID,
        #[cfg(feature = "custom-naming")]
        &GET_CUSTOM_NAME,
        #[cfg(feature = "custom-naming")]
        &DELETE_CUSTOM_NAME,
        #[cfg(feature = "network")]
        &LIST_NETWORK_DOMAINS,
        #[cfg(feature = "network")]
        &GET_NETWORK_DOMAIN,
        #[cfg(feature = "network-ip-range")]
        &LIST_INTERNAL_NETWORK_IP_RANGES,
        #[cfg(feature = "network-ip-range")]
        &CREATE_INTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "network-ip-range")]
        &GET_INTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "network-ip-range")]
        &DELETE_INTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "network-ip-range")]
        &UPDATE_INTERNAL_NETWORK_IP_RANGE,
        #[cfg(feature = "network-profile")]
        &LIST_NETWORK_PROFILES,
        #[cfg(feature = "network-profile")]
        &CREATE_NETWORK_PROFILE,
        #[cfg(feature = "network-profile")]
        &GET_NETWORK_PROFILE,
        #[cfg(feature = "network-profile")]
        &DELETE_NETWORK_PROFILE,
        #[cfg(feature = "network-profile")]
        &UPDATE_NETWORK_PROFILE,
        #[cfg(feature = "network")]
        &LIST_NETWORKS,
        #[cfg(feature = "network")]
        &CREATE_NETWORK,
        #[cfg(feature = "network")]
        &GET_NETWORK,
        #[cfg(feature = "network")]
        &DELETE_NETWORK,
        #[cfg(feature = "project")]
        &LIST_PROJECTS,
        #[cfg(feature = "project")]
        &CREATE_PROJECT,
        #[cfg(feature = "project")]
        &GET_PROJECT,
        #[cfg(feature = "project")]
        &DELETE_PROJECT,
        #[cfg(feature = "project")]
        &UPDATE_PROJECT,
        #[cfg(feature = "project")]
        &GET_PROJECT_RESOURCE_METADATA,
        #[cfg(feature = "project")]
        &UPDATE_PROJECT_RESOURCE_METADATA,
        #[cfg(feature = "location")]
        &LIST_REGIONS,
        #[cfg(feature = "location")]
        &GET_REGION,
        #[cfg(feature = "request")]
        &LIST_REQUEST_TRACKERS,
        #[cfg(feature = "request")]
        &GET_REQUEST_TRACKER,
        #[cfg(feature = "request")]
        &DELETE_REQUEST_TRACKER,
        #[cfg(feature = "security-group")]
        &LIST_SECURITY_GROUPS,
        #[cfg(feature = "security-group")]
        &CREATE_SECURITY_GROUP,
        #[cfg(feature = "security-group")]
        &GET_SECURITY_GROUP,
        #[cfg(feature = "security-group")]
        &DELETE_SECURITY_GROUP,
        #[cfg(feature = "security-group")]
        &UPDATE_SECURITY_GROUP,
        #[cfg(feature = "security-group")]
        &RECONFIGURE_SECURITY_GROUP,
        #[cfg(feature = "storage-profile")]
        &LIST_STORAGE_PROFILES,
        #[cfg(feature = "storage-profile")]
        &CREATE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &LIST_AWS_STORAGE_PROFILES,
        #[cfg(feature = "storage-profile")]
        &CREATE_AWS_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &GET_AWS_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &DELETE_AWS_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &UPDATE_AWS_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &LIST_AZURE_STORAGE_PROFILES,
        #[cfg(feature = "storage-profile")]
        &CREATE_AZURE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &GET_AZURE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &DELETE_AZURE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &UPDATE_AZURE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &LIST_GCP_STORAGE_PROFILES,
        #[cfg(feature = "storage-profile")]
        &CREATE_GCP_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &GET_GCP_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &DELETE_GCP_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &UPDATE_GCP_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &LIST_VSPHERE_STORAGE_PROFILES,
        #[cfg(feature = "storage-profile")]
        &CREATE_VSPHERE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &GET_VSPHERE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &DELETE_VSPHERE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &UPDATE_VSPHERE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &GET_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &REPLACE_STORAGE_PROFILE,
        #[cfg(feature = "storage-profile")]
        &DELETE_STORAGE_PROFILE,
        #[cfg(feature = "tags")]
        &LIST_TAGS,
        #[cfg(feature = "location")]
        &LIST_ZONES,
        #[cfg(feature = "location")]
        &CREATE_ZONE,
        #[cfg(feature = "location")]
        &GET_ZONE,
        #[cfg(feature = "location")]
        &DELETE_ZONE,
        #[cfg(feature = "location")]
        &UPDATE_ZONE,
        #[cfg(feature = "location")]
        &LIST_ZONE_COMPUTES,
    ];
}
