// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "disk", feature = "fabric-compute", feature = "fabric-network", feature = "flavor-profile", feature = "flavors", feature = "image-profile", feature = "images", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "security-group"))]
use std::collections::BTreeMap;

use client_core::{record, wire::Extra};
#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile", feature = "tags"))]
use client_core::wire::Record;
#[cfg(any(feature = "cloud-account", feature = "fabric-compute", feature = "fabric-network", feature = "image-profile", feature = "images", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range"))]
use client_core::Timestamp;
#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
use client_core::UnknownValue;
#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
use client_core::open_enum;

#[cfg(any(feature = "cloud-account", feature = "integration"))]
/// The certificate of an endpoint that the service is to trust.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateInfoSpecification {
    /// The certificate, in PEM format.
    pub certificate: String,
    extra: Extra,
}

#[cfg(any(feature = "cloud-account", feature = "integration"))]
impl CertificateInfoSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(certificate: impl Into<String>) -> Self {
        Self {
            certificate: certificate.into(),
            ..Self::empty()
        }
    }
}

#[cfg(any(feature = "cloud-account", feature = "integration"))]
record! {
    CertificateInfoSpecification, goes_back: true,
    member certificate: "certificate",
}

#[cfg(any(feature = "compute", feature = "disk", feature = "image-profile", feature = "images", feature = "network", feature = "project"))]
/// A condition on placement, which is matched against the tags of infrastructure.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraint {
    /// Tag to look for, as key and value with a colon between them, such as `env:prod`. An exclamation
    /// mark in front demands that it is missing.
    pub expression: Option<String>,
    /// Whether placement fails if nothing matches. If false, what matches is only preferred.
    pub mandatory: Option<bool>,
    extra: Extra,
}

#[cfg(any(feature = "compute", feature = "disk", feature = "image-profile", feature = "images", feature = "network", feature = "project"))]
impl Constraint {
    /// With what the document requires.
    #[must_use]
    pub fn new(expression: impl Into<String>, mandatory: bool) -> Self {
        Self {
            expression: Some(expression.into()),
            mandatory: Some(mandatory),
            ..Self::empty()
        }
    }
}

#[cfg(any(feature = "compute", feature = "disk", feature = "image-profile", feature = "images", feature = "network", feature = "project"))]
record! {
    Constraint, goes_back: true,
    member expression: "expression",
    member mandatory: "mandatory",
}

#[cfg(any(feature = "compute", feature = "disk"))]
/// An existing disk to attach to a machine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiskAttachmentSpecification {
    /// Id of the disk.
    pub block_device_id: String,
    /// Free text about the attachment.
    pub description: Option<String>,
    /// Settings of the attachment, by name, such as `scsiController` and `unitNumber`; the values are
    /// strings.
    pub disk_attachment_properties: Option<BTreeMap<String, String>>,
    /// Name of the attachment.
    pub name: Option<String>,
    /// SCSI controller of the machine to attach the disk to, from `SCSI_Controller_0` to
    /// `SCSI_Controller_3`. Newer versions take it in `diskAttachmentProperties`.
    pub scsi_controller: Option<String>,
    /// Unit number of the disk on the controller, a number in a string. Newer versions take it in
    /// `diskAttachmentProperties`.
    pub unit_number: Option<String>,
    extra: Extra,
}

#[cfg(any(feature = "compute", feature = "disk"))]
impl DiskAttachmentSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(block_device_id: impl Into<String>) -> Self {
        Self {
            block_device_id: block_device_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `diskAttachmentProperties`.
    #[must_use]
    pub fn disk_attachment_properties(
        mut self,
        disk_attachment_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.disk_attachment_properties = Some(
            disk_attachment_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `scsiController`.
    #[must_use]
    pub fn scsi_controller(mut self, scsi_controller: impl Into<String>) -> Self {
        self.scsi_controller = Some(scsi_controller.into());
        self
    }
    /// Sets `unitNumber`.
    #[must_use]
    pub fn unit_number(mut self, unit_number: impl Into<String>) -> Self {
        self.unit_number = Some(unit_number.into());
        self
    }
}

#[cfg(any(feature = "compute", feature = "disk"))]
record! {
    DiskAttachmentSpecification, goes_back: true,
    member block_device_id: "blockDeviceId",
    member description: "description",
    member disk_attachment_properties: "diskAttachmentProperties",
    member name: "name",
    member scsi_controller: "scsiController",
    member unit_number: "unitNumber",
}

#[cfg(any(feature = "fabric-compute", feature = "location"))]
/// A place where machines can run, such as a cluster, a host, a resource pool or an availability
/// zone.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricCompute {
    /// Links to the compute itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the compute, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the compute.
    pub description: Option<String>,
    /// Id of the compute in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the compute, given by the service.
    pub id: String,
    /// State of the compute in its life, such as `READY`.
    pub lifecycle_state: Option<String>,
    /// How much of the memory may be promised to machines, in percent. It can be above 100. vSphere
    /// only.
    pub maximum_allowed_memory_allocation_percent: Option<i64>,
    /// Name of the compute.
    pub name: Option<String>,
    /// Id of the organization that the compute belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the compute; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Whether the compute is switched on, such as `ON` or `OFF`.
    pub power_state: Option<String>,
    /// Tags of the compute. Constraints are matched against them, and cloud zones can choose computes
    /// by them.
    pub tags: Vec<Tag>,
    /// Kind of compute, as the cloud has it.
    pub type_: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

#[cfg(any(feature = "fabric-compute", feature = "location"))]
record! {
    FabricCompute, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member id: "id",
    member lifecycle_state: "lifecycleState",
    member maximum_allowed_memory_allocation_percent: "maximumAllowedMemoryAllocationPercent",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member power_state: "powerState",
    member tags: "tags",
    member type_: "type",
    member updated_at: "updatedAt",
}

#[cfg(any(feature = "fabric-compute", feature = "location"))]
/// Computes, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricComputeResult {
    /// The computes that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricCompute>,
    /// Number of computes in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of computes in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

#[cfg(any(feature = "fabric-compute", feature = "location"))]
record! {
    FabricComputeResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

#[cfg(any(feature = "fabric-flavors", feature = "flavor-profile", feature = "flavors"))]
/// A flavor, that is a size of machines: one that the cloud offers, such as an instance type of
/// AWS, or number of CPUs and memory where the cloud has no sizes of its own.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricFlavor {
    /// Size of the boot disk, in MB.
    pub boot_disk_size_in_mb: Option<i64>,
    /// Number of virtual CPUs.
    pub cpu_count: Option<i64>,
    /// Largest number of data disks that a machine can have.
    pub data_disk_max_count: Option<i64>,
    /// Size of each data disk, in MB.
    pub data_disk_size_in_mb: Option<i64>,
    /// Id of the flavor.
    pub id: Option<String>,
    /// Memory, in MB.
    pub memory_in_mb: Option<i64>,
    /// Name of the flavor in the cloud, such as `t2.small`.
    pub name: Option<String>,
    /// Kind of network connection that machines of the flavor have, in words of the cloud.
    pub network_type: Option<String>,
    /// Kind of storage that machines of the flavor have, in words of the cloud.
    pub storage_type: Option<String>,
    extra: Extra,
}

#[cfg(any(feature = "fabric-flavors", feature = "flavor-profile", feature = "flavors"))]
record! {
    FabricFlavor, goes_back: false,
    member boot_disk_size_in_mb: "bootDiskSizeInMB",
    member cpu_count: "cpuCount",
    member data_disk_max_count: "dataDiskMaxCount",
    member data_disk_size_in_mb: "dataDiskSizeInMB",
    member id: "id",
    member memory_in_mb: "memoryInMB",
    member name: "name",
    member network_type: "networkType",
    member storage_type: "storageType",
}

#[cfg(any(feature = "fabric-network", feature = "network-ip-range"))]
/// A network that was found in a cloud account. External IP blocks are described by it too.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetwork {
    /// Links to the network itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// IPv4 addresses of the network in CIDR notation, such as `10.0.1.0/24`.
    pub cidr: Option<String>,
    /// Ids of the cloud accounts that the network belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the network.
    pub description: Option<String>,
    /// Id of the network in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the network, given by the service.
    pub id: String,
    /// IPv6 addresses of the network in CIDR notation.
    pub ipv6_cidr: Option<String>,
    /// Whether the network is the default one of its zone.
    pub is_default: Option<bool>,
    /// Whether machines in the network can be given public IP addresses.
    pub is_public: Option<bool>,
    /// Name of the network.
    pub name: Option<String>,
    /// Id of the network domain, such as a VPC in AWS, that the network is part of.
    pub network_domain_id: Option<String>,
    /// Id of the organization that the network belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the network. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Id of the zone that the network is in.
    pub zone_id: Option<String>,
    extra: Extra,
}

#[cfg(any(feature = "fabric-network", feature = "network-ip-range"))]
record! {
    FabricNetwork, goes_back: false,
    member links: "_links",
    member cidr: "cidr",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member ipv6_cidr: "ipv6Cidr",
    member is_default: "isDefault",
    member is_public: "isPublic",
    member name: "name",
    member network_domain_id: "networkDomainId",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
    member zone_id: "zoneId",
}

#[cfg(any(feature = "fabric-network", feature = "network-ip-range"))]
/// Fabric networks, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetworkResult {
    /// The fabric networks that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricNetwork>,
    /// Number of fabric networks in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of fabric networks in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

#[cfg(any(feature = "fabric-network", feature = "network-ip-range"))]
record! {
    FabricNetworkResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

#[cfg(any(feature = "flavor-profile", feature = "flavors"))]
/// What flavors stand for in one region, under the names that blueprints ask for them with, such as
/// `small`.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlavorMapping {
    /// Links to the mapping itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// What each flavor stands for in the region, by name of the flavor.
    pub mapping: BTreeMap<String, FabricFlavor>,
    extra: Extra,
}

#[cfg(any(feature = "flavor-profile", feature = "flavors"))]
record! {
    FlavorMapping, goes_back: false,
    member links: "_links",
    member external_region_id: "externalRegionId",
    member mapping: "mapping",
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile"))]
/// Where a link leads to, one address or several.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Href {
    /// The address, a path on the same host. Absent if there are several.
    pub href: Option<String>,
    /// The addresses, paths on the same host. Absent if there is one.
    pub hrefs: Option<Vec<String>>,
    extra: Extra,
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile"))]
impl Href {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `href`.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
    /// Sets `hrefs`.
    #[must_use]
    pub fn hrefs(mut self, hrefs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hrefs = Some(hrefs.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "custom-naming", feature = "deployment", feature = "disk", feature = "fabric-azure-storage-account", feature = "fabric-compute", feature = "fabric-images", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "flavor-profile", feature = "flavors", feature = "folders", feature = "image-profile", feature = "images", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile"))]
record! {
    Href, goes_back: true,
    member href: "href",
    member hrefs: "hrefs",
}

#[cfg(any(feature = "image-profile", feature = "images"))]
/// What images stand for in one region, under the names that blueprints ask for them with, such as
/// `ubuntu`.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageMapping {
    /// Links to the mapping itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// What each image stands for in the region, by name of the image.
    pub mapping: BTreeMap<String, ImageMappingDescription>,
    extra: Extra,
}

#[cfg(any(feature = "image-profile", feature = "images"))]
record! {
    ImageMapping, goes_back: false,
    member links: "_links",
    member external_region_id: "externalRegionId",
    member mapping: "mapping",
}

#[cfg(any(feature = "image-profile", feature = "images"))]
/// An image that a name stands for in a region, as it was found in the cloud account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageMappingDescription {
    /// Links to the image itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the image belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Commands for cloud-init that machines made from the image run first, in YAML. Can hold secrets.
    pub cloud_config: Option<String>,
    /// Constraints that tell when this image is taken.
    pub constraints: Vec<Constraint>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the image, by name. All values are strings. Which there are depends on the
    /// cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the image.
    pub description: Option<String>,
    /// Id of the image in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the image, given by the service.
    pub id: String,
    /// Whether the image is private to the cloud account, and not one that the cloud offers to all.
    pub is_private: Option<bool>,
    /// Name of the image.
    pub name: Option<String>,
    /// Id of the organization that the image belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Kind of operating system in the image, such as `Linux` or `Windows`.
    pub os_family: Option<String>,
    /// Who owns the image; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

#[cfg(any(feature = "image-profile", feature = "images"))]
record! {
    ImageMappingDescription, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member cloud_config: "cloudConfig",
    member constraints: "constraints",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member is_private: "isPrivate",
    member name: "name",
    member org_id: "orgId",
    member os_family: "osFamily",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

#[cfg(any(feature = "compute-gateway", feature = "compute-nat"))]
/// A rule of an address translation.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatRule {
    /// Free text about the rule.
    pub description: Option<String>,
    /// Address that the traffic is sent to before translation. Set by the service.
    ///
    /// Set by the server; never sent.
    pub destination_address: Option<String>,
    /// Ports that the traffic is sent to before translation: a port, a range, or `any`.
    pub destination_ports: Option<String>,
    /// Place of the rule in the order of the rules.
    pub index: Option<i64>,
    /// Kind of translation, such as `NAT44` from IPv4 to IPv4.
    pub kind: Option<String>,
    /// Protocol of the traffic, such as `TCP`, `UDP` or `ICMP`.
    pub protocol: Option<String>,
    /// Id of the rule, given by the service.
    ///
    /// Set by the server; never sent.
    pub rule_id: Option<String>,
    /// Addresses that the traffic comes from: an address, a range in CIDR notation, or `any`.
    pub source_i_ps: Option<String>,
    /// Ports that the traffic comes from: a port, a range, or `any`.
    pub source_ports: Option<String>,
    /// Link of what the traffic is sent on to, such as the network interface of a machine or of a load
    /// balancer.
    pub target_link: Option<String>,
    /// Ports that the traffic is sent on to: a port, a range, or `any`.
    pub translated_ports: Option<String>,
    /// What is translated, such as `DNAT` for the destination.
    pub type_: Option<String>,
    extra: Extra,
}

#[cfg(any(feature = "compute-gateway", feature = "compute-nat"))]
impl NatRule {
    /// With what the document requires.
    #[must_use]
    pub fn new(index: impl Into<i64>, target_link: impl Into<String>) -> Self {
        Self {
            index: Some(index.into()),
            target_link: Some(target_link.into()),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `destinationPorts`.
    #[must_use]
    pub fn destination_ports(mut self, destination_ports: impl Into<String>) -> Self {
        self.destination_ports = Some(destination_ports.into());
        self
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
    /// Sets `sourceIPs`.
    #[must_use]
    pub fn source_i_ps(mut self, source_i_ps: impl Into<String>) -> Self {
        self.source_i_ps = Some(source_i_ps.into());
        self
    }
    /// Sets `sourcePorts`.
    #[must_use]
    pub fn source_ports(mut self, source_ports: impl Into<String>) -> Self {
        self.source_ports = Some(source_ports.into());
        self
    }
    /// Sets `translatedPorts`.
    #[must_use]
    pub fn translated_ports(mut self, translated_ports: impl Into<String>) -> Self {
        self.translated_ports = Some(translated_ports.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

#[cfg(any(feature = "compute-gateway", feature = "compute-nat"))]
record! {
    NatRule, goes_back: true,
    member description: "description",
    read_only destination_address: "destinationAddress",
    member destination_ports: "destinationPorts",
    member index: "index",
    member kind: "kind",
    member protocol: "protocol",
    read_only rule_id: "ruleId",
    member source_i_ps: "sourceIPs",
    member source_ports: "sourcePorts",
    member target_link: "targetLink",
    member translated_ports: "translatedPorts",
    member type_: "type",
}

#[cfg(any(feature = "load-balancer", feature = "network"))]
/// A network interface of a machine or a load balancer.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Links to the network interface itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// IP addresses of the interface.
    pub addresses: Vec<String>,
    /// Ids of the cloud accounts that the network interface belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network interface, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the network interface.
    pub description: Option<String>,
    /// Place of the interface among those of its machine.
    pub device_index: Option<i64>,
    /// Id of the network interface in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id of the network interface, given by the service.
    pub id: String,
    /// Name of the network interface.
    pub name: Option<String>,
    /// Id of the organization that the network interface belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network interface; for a user, the email address or account name. Set by the
    /// service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Ids of the security groups that the interface is in.
    pub security_group_ids: Vec<String>,
    /// Tags of the network interface, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

#[cfg(any(feature = "load-balancer", feature = "network"))]
record! {
    NetworkInterface, goes_back: false,
    member links: "_links",
    member addresses: "addresses",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member device_index: "deviceIndex",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member security_group_ids: "securityGroupIds",
    member tags: "tags",
    member updated_at: "updatedAt",
}

#[cfg(any(feature = "compute", feature = "load-balancer", feature = "security-group"))]
/// A network interface that a machine or a load balancer is to have. Its network is given by
/// `networkId` or by `fabricNetworkId`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterfaceSpecification {
    /// IP addresses that the interface is to have.
    pub addresses: Option<Vec<String>>,
    /// Further properties to set on the network interface, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the network interface.
    pub description: Option<String>,
    /// Place of the interface among those of its machine.
    pub device_index: Option<i64>,
    /// Id of the fabric network, that is of one found in a cloud account, to connect the interface to.
    pub fabric_network_id: Option<String>,
    /// MAC address that the interface is to have. The cloud chooses one if it is left out.
    pub mac_address: Option<String>,
    /// Name of the network interface.
    pub name: Option<String>,
    /// Id of the network, that is of one provisioned in a deployment, to connect the interface to.
    pub network_id: Option<String>,
    /// Ids of the security groups that the interface is to be in.
    pub security_group_ids: Option<Vec<String>>,
    extra: Extra,
}

#[cfg(any(feature = "compute", feature = "load-balancer", feature = "security-group"))]
impl NetworkInterfaceSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `addresses`.
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `deviceIndex`.
    #[must_use]
    pub fn device_index(mut self, device_index: impl Into<i64>) -> Self {
        self.device_index = Some(device_index.into());
        self
    }
    /// Sets `fabricNetworkId`.
    #[must_use]
    pub fn fabric_network_id(mut self, fabric_network_id: impl Into<String>) -> Self {
        self.fabric_network_id = Some(fabric_network_id.into());
        self
    }
    /// Sets `macAddress`.
    #[must_use]
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `networkId`.
    #[must_use]
    pub fn network_id(mut self, network_id: impl Into<String>) -> Self {
        self.network_id = Some(network_id.into());
        self
    }
    /// Sets `securityGroupIds`.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(
            security_group_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

#[cfg(any(feature = "compute", feature = "load-balancer", feature = "security-group"))]
record! {
    NetworkInterfaceSpecification, goes_back: true,
    member addresses: "addresses",
    member custom_properties: "customProperties",
    member description: "description",
    member device_index: "deviceIndex",
    member fabric_network_id: "fabricNetworkId",
    member mac_address: "macAddress",
    member name: "name",
    member network_id: "networkId",
    member security_group_ids: "securityGroupIds",
}

#[cfg(any(feature = "cloud-account", feature = "location"))]
/// A region that a cloud account is used in: a region of a public cloud, or a data center in
/// vSphere.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// Links to the region itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the region belongs to.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id of the region, given by the service.
    pub id: String,
    /// Name of the region in the cloud.
    pub name: Option<String>,
    /// Id of the organization that the region belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the region; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

#[cfg(any(feature = "cloud-account", feature = "location"))]
record! {
    Region, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
/// Work that takes time, and how far it has got. Most operations that create, change or delete
/// answer with one; it is read until its status is final.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTracker {
    /// Id of the deployment that the work is for. Absent if it is for none.
    pub deployment_id: Option<String>,
    /// Id of the tracker, given by the service.
    pub id: String,
    /// State of the work in words of the service; if it failed, the reason.
    pub message: Option<String>,
    /// Name of the work, such as what is created.
    pub name: Option<String>,
    /// How far the work has got, in percent.
    pub progress: i64,
    /// Links of what the work is about or created, such as a machine, or of its result, such as that of
    /// a region enumeration.
    pub resources: Vec<String>,
    /// Link of the tracker, a path on the same host, to be read again.
    pub self_link: String,
    /// State of the work: `INPROGRESS` while it goes on. `FINISHED` and `FAILED` are final.
    pub status: RequestTrackerStatus,
    extra: Extra,
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
record! {
    RequestTracker, goes_back: false,
    member deployment_id: "deploymentId",
    member id: "id",
    member message: "message",
    member name: "name",
    member progress: "progress",
    member resources: "resources",
    member self_link: "selfLink",
    member status: "status",
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "disk", feature = "fabric-compute", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile", feature = "tags"))]
/// A tag: a key with a value. Tags mark things, and constraints choose things by them.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag. It can be empty.
    pub value: Option<String>,
    extra: Extra,
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "disk", feature = "fabric-compute", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile", feature = "tags"))]
impl Tag {
    /// With what the document requires.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::empty()
        }
    }
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "disk", feature = "fabric-compute", feature = "fabric-network", feature = "fabric-vsphere-datastore", feature = "fabric-vsphere-storage-policies", feature = "integration", feature = "load-balancer", feature = "location", feature = "network", feature = "network-ip-range", feature = "network-profile", feature = "project", feature = "security-group", feature = "storage-profile", feature = "tags"))]
record! {
    Tag, goes_back: true,
    member key: "key",
    member value: "value",
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
/// Values of `RequestTrackerStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestTrackerStatus {
    /// `FINISHED`
    Finished,
    /// `INPROGRESS`
    Inprogress,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

#[cfg(any(feature = "cloud-account", feature = "compute", feature = "compute-gateway", feature = "compute-nat", feature = "deployment", feature = "disk", feature = "integration", feature = "load-balancer", feature = "network", feature = "request", feature = "security-group"))]
open_enum! {
    RequestTrackerStatus,
    Finished: "FINISHED",
    Inprogress: "INPROGRESS",
    Failed: "FAILED",
}
