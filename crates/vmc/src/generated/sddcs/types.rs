// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{AccountLinkSddcConfig, HostInstanceType, MsftLicensingConfig, Provider};

/// How a new SDDC deals with account linking.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountLinkConfig {
    /// When true, the SDDC is deployed without a connected AWS account, which is linked later.
    pub delay_account_link: Option<bool>,
    extra: Extra,
}

impl AccountLinkConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `delay_account_link`.
    #[must_use]
    pub fn delay_account_link(mut self, delay_account_link: bool) -> Self {
        self.delay_account_link = Some(delay_account_link);
        self
    }
}

record! {
    AccountLinkConfig, goes_back: true,
    member delay_account_link: "delay_account_link",
}

/// Configuration of an SDDC to be deployed on AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsSddcConfig {
    /// `account_link_config`.
    pub account_link_config: Option<AccountLinkConfig>,
    /// Connected AWS account and subnets to attach the SDDC to.
    pub account_link_sddc_config: Option<Vec<AccountLinkSddcConfig>>,
    /// Id of the account that is billed.
    pub billing_account_id: Option<String>,
    /// Whether the SDDC lies in one availability zone or stretches over several. Answers spell the
    /// values `SINGLE_AZ` and `MULTI_AZ`.
    pub deployment_type: Option<DeploymentType>,
    /// EC2 instance type of the hosts.
    pub host_instance_type: Option<HostInstanceType>,
    /// `msft_license_config`.
    pub msft_license_config: Option<MsftLicensingConfig>,
    /// Name of the new SDDC.
    pub name: String,
    /// Number of hosts in the primary cluster.
    pub num_hosts: i64,
    /// AWS id of the Outpost to deploy on.
    pub outpost_id: Option<String>,
    /// Cloud provider; tells the concrete type.
    pub provider: Provider,
    /// Region to deploy in, such as `US_WEST_2`.
    pub region: Option<String>,
    /// Id that the new SDDC is to have; the server makes one up if left out.
    pub sddc_id: Option<String>,
    /// Id of the SDDC template whose configuration is to be applied.
    pub sddc_template_id: Option<String>,
    /// Kind of SDDC, such as `1NODE` for one with a single host; left out for an ordinary one.
    pub sddc_type: Option<String>,
    /// Size of the management appliances. Answers spell the values in capitals.
    pub size: Option<SddcConfigSize>,
    /// When true, no first network for workload VMs is made.
    pub skip_creating_vxlan: Option<bool>,
    /// vSphere single sign-on domain.
    pub sso_domain: Option<String>,
    /// Storage to provide for the primary cluster in GiB, for host types whose storage is not built in.
    pub storage_capacity: Option<i64>,
    /// CIDR block of the SDDC's management network, such as `10.2.0.0/16`.
    pub vpc_cidr: Option<String>,
    /// Storage architecture: original (`vsan1`), express (`vsanesa`), or none of vSAN (`novsan`).
    pub vsan_version: Option<VsanVersion>,
    /// CIDR block of the first network for workload VMs.
    pub vxlan_subnet: Option<String>,
    /// AWS id of a VPC that is there already and is to be used for the SDDC.
    pub existing_vpc_id: Option<String>,
    extra: Extra,
}

impl AwsSddcConfig {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        num_hosts: impl Into<i64>,
        provider: impl Into<Provider>,
    ) -> Self {
        Self {
            name: name.into(),
            num_hosts: num_hosts.into(),
            provider: provider.into(),
            ..Self::empty()
        }
    }
    /// Sets `account_link_config`.
    #[must_use]
    pub fn account_link_config(
        mut self,
        account_link_config: AccountLinkConfig,
    ) -> Self {
        self.account_link_config = Some(account_link_config);
        self
    }
    /// Sets `account_link_sddc_config`.
    #[must_use]
    pub fn account_link_sddc_config(
        mut self,
        account_link_sddc_config: impl IntoIterator<
            Item = impl Into<AccountLinkSddcConfig>,
        >,
    ) -> Self {
        self.account_link_sddc_config = Some(
            account_link_sddc_config.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `billing_account_id`.
    #[must_use]
    pub fn billing_account_id(mut self, billing_account_id: impl Into<String>) -> Self {
        self.billing_account_id = Some(billing_account_id.into());
        self
    }
    /// Sets `deployment_type`.
    #[must_use]
    pub fn deployment_type(
        mut self,
        deployment_type: impl Into<DeploymentType>,
    ) -> Self {
        self.deployment_type = Some(deployment_type.into());
        self
    }
    /// Sets `host_instance_type`.
    #[must_use]
    pub fn host_instance_type(
        mut self,
        host_instance_type: impl Into<HostInstanceType>,
    ) -> Self {
        self.host_instance_type = Some(host_instance_type.into());
        self
    }
    /// Sets `msft_license_config`.
    #[must_use]
    pub fn msft_license_config(
        mut self,
        msft_license_config: MsftLicensingConfig,
    ) -> Self {
        self.msft_license_config = Some(msft_license_config);
        self
    }
    /// Sets `outpost_id`.
    #[must_use]
    pub fn outpost_id(mut self, outpost_id: impl Into<String>) -> Self {
        self.outpost_id = Some(outpost_id.into());
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Sets `sddc_id`.
    #[must_use]
    pub fn sddc_id(mut self, sddc_id: impl Into<String>) -> Self {
        self.sddc_id = Some(sddc_id.into());
        self
    }
    /// Sets `sddc_template_id`.
    #[must_use]
    pub fn sddc_template_id(mut self, sddc_template_id: impl Into<String>) -> Self {
        self.sddc_template_id = Some(sddc_template_id.into());
        self
    }
    /// Sets `sddc_type`.
    #[must_use]
    pub fn sddc_type(mut self, sddc_type: impl Into<String>) -> Self {
        self.sddc_type = Some(sddc_type.into());
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<SddcConfigSize>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets `skip_creating_vxlan`.
    #[must_use]
    pub fn skip_creating_vxlan(mut self, skip_creating_vxlan: bool) -> Self {
        self.skip_creating_vxlan = Some(skip_creating_vxlan);
        self
    }
    /// Sets `sso_domain`.
    #[must_use]
    pub fn sso_domain(mut self, sso_domain: impl Into<String>) -> Self {
        self.sso_domain = Some(sso_domain.into());
        self
    }
    /// Sets `storage_capacity`.
    #[must_use]
    pub fn storage_capacity(mut self, storage_capacity: impl Into<i64>) -> Self {
        self.storage_capacity = Some(storage_capacity.into());
        self
    }
    /// Sets `vpc_cidr`.
    #[must_use]
    pub fn vpc_cidr(mut self, vpc_cidr: impl Into<String>) -> Self {
        self.vpc_cidr = Some(vpc_cidr.into());
        self
    }
    /// Sets `vsan_version`.
    #[must_use]
    pub fn vsan_version(mut self, vsan_version: impl Into<VsanVersion>) -> Self {
        self.vsan_version = Some(vsan_version.into());
        self
    }
    /// Sets `vxlan_subnet`.
    #[must_use]
    pub fn vxlan_subnet(mut self, vxlan_subnet: impl Into<String>) -> Self {
        self.vxlan_subnet = Some(vxlan_subnet.into());
        self
    }
    /// Sets `existing_vpc_id`.
    #[must_use]
    pub fn existing_vpc_id(mut self, existing_vpc_id: impl Into<String>) -> Self {
        self.existing_vpc_id = Some(existing_vpc_id.into());
        self
    }
}

record! {
    AwsSddcConfig, goes_back: true,
    member account_link_config: "account_link_config",
    member account_link_sddc_config: "account_link_sddc_config",
    member billing_account_id: "billing_account_id",
    member deployment_type: "deployment_type",
    member host_instance_type: "host_instance_type",
    member msft_license_config: "msft_license_config",
    member name: "name",
    member num_hosts: "num_hosts",
    member outpost_id: "outpost_id",
    member provider: "provider",
    member region: "region",
    member sddc_id: "sddc_id",
    member sddc_template_id: "sddc_template_id",
    member sddc_type: "sddc_type",
    member size: "size",
    member skip_creating_vxlan: "skip_creating_vxlan",
    member sso_domain: "sso_domain",
    member storage_capacity: "storage_capacity",
    member vpc_cidr: "vpc_cidr",
    member vsan_version: "vsan_version",
    member vxlan_subnet: "vxlan_subnet",
    member existing_vpc_id: "existing_vpc_id",
}

/// What one kind of SDDC can be made of.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigSpec {
    /// Host types to choose from; the key is the region.
    pub availability: BTreeMap<String, Vec<InstanceTypeConfig>>,
    /// Days after which such an SDDC expires.
    pub expiry_in_days: Option<i64>,
    /// Host types on other infrastructure, such as an AWS Outpost; keyed as in `availability`.
    pub powered_by: BTreeMap<String, Vec<PoweredByInstanceTypeConfig>>,
    /// Whether deployment on an AWS Outpost is possible.
    pub powered_by_outpost_available: Option<bool>,
    /// Sizes to choose from.
    pub sddc_sizes: Vec<String>,
    extra: Extra,
}

record! {
    ConfigSpec, goes_back: false,
    member availability: "availability",
    member expiry_in_days: "expiry_in_days",
    member powered_by: "powered_by",
    member powered_by_outpost_available: "powered_by_outpost_available",
    member sddc_sizes: "sddc_sizes",
}

/// Capacity of a host type.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceEntityCapacity {
    /// Processor capacity in GHz.
    pub cpu_capacity_ghz: Option<f64>,
    /// Memory in GiB.
    pub memory_capacity_gib: Option<i64>,
    /// Number of processor sockets.
    pub number_of_sockets: Option<i64>,
    /// Number of solid-state disks.
    pub number_of_ssds: Option<i64>,
    /// Storage in GiB.
    pub storage_capacity_gib: Option<i64>,
    /// Number of processor cores, all sockets together.
    pub total_number_of_cores: Option<i64>,
    /// Storage in GiB under the vSAN express storage architecture.
    pub esa_storage_capacity_gib: Option<i64>,
    extra: Extra,
}

record! {
    InstanceEntityCapacity, goes_back: false,
    member cpu_capacity_ghz: "cpu_capacity_ghz" | "cpuCapacityGhz",
    member memory_capacity_gib: "memory_capacity_gib" | "memoryCapacityGib",
    member number_of_sockets: "number_of_sockets" | "numberOfSockets",
    member number_of_ssds: "number_of_ssds" | "numberOfSsds",
    member storage_capacity_gib: "storage_capacity_gib" | "storageCapacityGib",
    member total_number_of_cores: "total_number_of_cores" | "totalNumberOfCores",
    member esa_storage_capacity_gib: "esa_storage_capacity_gib",
}

/// Host type with the choices it leaves.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    /// Text about the host type.
    pub description: Option<String>,
    /// Name for display.
    pub display_name: Option<String>,
    /// `entity_capacity`.
    pub entity_capacity: Option<InstanceEntityCapacity>,
    /// EC2 instance type, such as `i3.metal`.
    pub instance_type: Option<String>,
    /// Label for display.
    pub label: Option<String>,
    /// Whether the vSAN express storage architecture can be used.
    pub vsan_esa_supported: Option<bool>,
    /// Numbers of CPU cores per host to choose from.
    pub cpu_cores: Vec<i64>,
    /// Numbers of hosts to choose from.
    pub hosts: Vec<i64>,
    /// Whether hyper-threading can be used.
    pub hyper_threading_supported: Option<bool>,
    /// Why hosts of this type cannot be deployed at present.
    pub instance_provisioning_error_cause: Option<String>,
    /// Numbers of CPU cores per host to choose from, by case.
    pub supported_cpu_cores: BTreeMap<String, Vec<i64>>,
    extra: Extra,
}

record! {
    InstanceTypeConfig, goes_back: false,
    member description: "description",
    member display_name: "display_name",
    member entity_capacity: "entity_capacity",
    member instance_type: "instance_type",
    member label: "label",
    member vsan_esa_supported: "vsan_esa_supported",
    member cpu_cores: "cpu_cores",
    member hosts: "hosts",
    member hyper_threading_supported: "hyper_threading_supported",
    member instance_provisioning_error_cause: "instance_provisioning_error_cause",
    member supported_cpu_cores: "supported_cpu_cores",
}

/// Host type on infrastructure such as an AWS Outpost.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoweredByInstanceTypeConfig {
    /// Text about the host type.
    pub description: Option<String>,
    /// Name for display.
    pub display_name: Option<String>,
    /// `entity_capacity`.
    pub entity_capacity: Option<InstanceEntityCapacity>,
    /// EC2 instance type, such as `i3.metal`.
    pub instance_type: Option<String>,
    /// Label for display.
    pub label: Option<String>,
    /// Whether the vSAN express storage architecture can be used.
    pub vsan_esa_supported: Option<bool>,
    /// Numbers of CPU cores per host to choose from.
    pub cpu_cores: Vec<i64>,
    /// Numbers of hosts to choose from.
    pub hosts: Vec<i64>,
    /// Whether hyper-threading can be used.
    pub hyper_threading_supported: Option<bool>,
    /// Why hosts of this type cannot be deployed at present.
    pub instance_provisioning_error_cause: Option<String>,
    /// Numbers of CPU cores per host to choose from, by case.
    pub supported_cpu_cores: BTreeMap<String, Vec<i64>>,
    /// Id of the infrastructure.
    pub powered_by_id: Option<String>,
    /// Kind of infrastructure.
    pub powered_by_type: Option<PoweredByType>,
    extra: Extra,
}

record! {
    PoweredByInstanceTypeConfig, goes_back: false,
    member description: "description",
    member display_name: "display_name",
    member entity_capacity: "entity_capacity",
    member instance_type: "instance_type",
    member label: "label",
    member vsan_esa_supported: "vsan_esa_supported",
    member cpu_cores: "cpu_cores",
    member hosts: "hosts",
    member hyper_threading_supported: "hyper_threading_supported",
    member instance_provisioning_error_cause: "instance_provisioning_error_cause",
    member supported_cpu_cores: "supported_cpu_cores",
    member powered_by_id: "powered_by_id",
    member powered_by_type: "powered_by_type",
}

/// What can be deployed in an org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionSpec {
    /// The choices; the key is the name of the cloud provider.
    pub provider: BTreeMap<String, SddcConfigSpec>,
    extra: Extra,
}

record! {
    ProvisionSpec, goes_back: false,
    member provider: "provider",
}

/// What can be deployed at one cloud provider.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcConfigSpec {
    /// Names of the regions for display; the key is the region.
    pub region_display_names: BTreeMap<String, String>,
    /// The choices; the key is the kind of SDDC.
    pub sddc_type_config_spec: BTreeMap<String, ConfigSpec>,
    extra: Extra,
}

record! {
    SddcConfigSpec, goes_back: false,
    member region_display_names: "region_display_names",
    member sddc_type_config_spec: "sddc_type_config_spec",
}

/// Size of an SDDC after its conversion.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcConvertRequest {
    /// Number of hosts.
    pub num_hosts: Option<i64>,
    extra: Extra,
}

impl SddcConvertRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `num_hosts`.
    #[must_use]
    pub fn num_hosts(mut self, num_hosts: impl Into<i64>) -> Self {
        self.num_hosts = Some(num_hosts.into());
        self
    }
}

record! {
    SddcConvertRequest, goes_back: true,
    member num_hosts: "num_hosts",
}

/// Change to an SDDC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcPatchRequest {
    /// New name of the SDDC.
    pub name: Option<String>,
    extra: Extra,
}

impl SddcPatchRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    SddcPatchRequest, goes_back: true,
    member name: "name",
}

/// Values of `DeploymentType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentType {
    /// `SingleAZ`
    SingleAz,
    /// `MultiAZ`
    MultiAz,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DeploymentType,
    SingleAz: "SingleAZ",
    MultiAz: "MultiAZ",
}

/// Values of `SddcConfigSize`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SddcConfigSize {
    /// `nsx_small`
    NsxSmall,
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// `nsx_large`
    NsxLarge,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SddcConfigSize,
    NsxSmall: "nsx_small",
    Medium: "medium",
    Large: "large",
    NsxLarge: "nsx_large",
}

/// Values of `VsanVersion`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VsanVersion {
    /// `vsan1`
    Vsan1,
    /// `vsanesa`
    Vsanesa,
    /// `novsan`
    Novsan,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    VsanVersion,
    Vsan1: "vsan1",
    Vsanesa: "vsanesa",
    Novsan: "novsan",
}

/// Values of `PoweredByType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PoweredByType {
    /// `OUTPOST`
    Outpost,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    PoweredByType,
    Outpost: "OUTPOST",
}
