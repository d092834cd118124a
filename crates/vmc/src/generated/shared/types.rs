// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

/// Connected AWS account and subnets that an SDDC is to be attached to.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountLinkSddcConfig {
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// AWS ids of the subnets in the connected account: one for a single-AZ SDDC, one in each
    /// availability zone for a multi-AZ SDDC.
    pub customer_subnet_ids: Option<Vec<String>>,
    extra: Extra,
}

impl AccountLinkSddcConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `connected_account_id`.
    #[must_use]
    pub fn connected_account_id(
        mut self,
        connected_account_id: impl Into<String>,
    ) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }
    /// Sets `customer_subnet_ids`.
    #[must_use]
    pub fn customer_subnet_ids(
        mut self,
        customer_subnet_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.customer_subnet_ids = Some(
            customer_subnet_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    AccountLinkSddcConfig, goes_back: true,
    member connected_account_id: "connected_account_id",
    member customer_subnet_ids: "customer_subnet_ids",
}

/// Amazon machine image.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AmiInfo {
    /// AWS id of the image.
    pub id: Option<String>,
    /// EC2 instance type that the image is for.
    pub instance_type: Option<String>,
    /// Name of the image.
    pub name: Option<String>,
    /// AWS region that the image is in.
    pub region: Option<String>,
    extra: Extra,
}

record! {
    AmiInfo, goes_back: false,
    member id: "id",
    member instance_type: "instance_type",
    member name: "name",
    member region: "region",
}

/// Availability zone of a VPC with its subnets.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableZoneInfo {
    /// Id of the zone.
    pub id: Option<String>,
    /// Subnets in the zone.
    pub subnets: Vec<Subnet>,
    extra: Extra,
}

record! {
    AvailableZoneInfo, goes_back: false,
    member id: "id",
    member subnets: "subnets",
}

/// ESX host on an EC2 bare-metal instance.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEsxHost {
    /// Availability zone of the host.
    pub availability_zone: Option<String>,
    /// Further properties as key and value.
    pub custom_properties: BTreeMap<String, String>,
    /// Lasting name of the host.
    pub durable_host_name: Option<String>,
    /// Id of the host; what the removal of hosts asks for.
    pub esx_id: Option<String>,
    /// Stage of the host's life; `READY` is the working state.
    pub esx_state: Option<EsxState>,
    /// Host name on the network.
    pub hostname: Option<String>,
    /// Instance type of the host.
    pub instance_type: Option<String>,
    /// MAC address of the host.
    pub mac_address: Option<String>,
    /// Display name of the host.
    pub name: Option<String>,
    /// Cloud provider; tells the concrete type.
    pub provider: String,
    /// When `esx_state` last changed.
    pub state_last_updated: Option<Timestamp>,
    /// Capacity pool that the host comes from.
    pub capacity_pool: Option<String>,
    /// Count kept of the EC2 instance's running status.
    pub ec2_instance_running_status_count: Option<i64>,
    /// Elastic network interfaces of the host.
    pub eni_list: Vec<EniInfo>,
    /// `esx_nic_info`.
    pub esx_nic_info: Option<EsxNicInfo>,
    /// Public addresses for internal use.
    pub internal_public_ip_pool: Vec<SddcPublicIp>,
    /// Number of the placement partition that the host is in.
    pub partition_number: Option<i64>,
    /// `xeni_info`.
    pub xeni_info: Option<XEniInfo>,
    extra: Extra,
}

record! {
    AwsEsxHost, goes_back: false,
    member availability_zone: "availability_zone",
    member custom_properties: "custom_properties",
    member durable_host_name: "durable_host_name",
    member esx_id: "esx_id",
    member esx_state: "esx_state",
    member hostname: "hostname",
    member instance_type: "instance_type",
    member mac_address: "mac_address",
    member name: "name",
    member provider: "provider",
    member state_last_updated: "state_last_updated",
    member capacity_pool: "capacity_pool",
    member ec2_instance_running_status_count: "ec2_instance_running_status_count",
    member eni_list: "eni_list",
    member esx_nic_info: "esx_nic_info",
    member internal_public_ip_pool: "internal_public_ip_pool",
    member partition_number: "partition_number",
    member xeni_info: "xeni_info" | "x_eni_info",
}

/// Key of the AWS key management service.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKmsInfo {
    /// ARN of the key.
    pub amazon_resource_name: String,
    extra: Extra,
}

record! {
    AwsKmsInfo, goes_back: false,
    member amazon_resource_name: "amazon_resource_name",
}

/// Resources of an SDDC on AWS, as the server reports them. Holds secrets.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSddcResourceConfig {
    /// Availability zones of the SDDC.
    pub availability_zones: Vec<String>,
    /// Ids of the compute gateways.
    pub cgws: Vec<String>,
    /// Password of the cloud administrator in vCenter; a secret, never print it.
    pub cloud_password: Option<String>,
    /// Group of the cloud administrators in vCenter.
    pub cloud_user_group: Option<String>,
    /// User name of the cloud administrator in vCenter.
    pub cloud_username: Option<String>,
    /// Clusters of the SDDC, the primary one among them.
    pub clusters: Vec<Cluster>,
    /// Further properties as key and value.
    pub custom_properties: BTreeMap<String, String>,
    /// Whether a converged virtual distributed switch is used.
    pub cvds_enabled: Option<bool>,
    /// Whether the SDDC lies in one availability zone or stretches over several. Requests spell the
    /// values `SingleAZ` and `MultiAZ`.
    pub deployment_type: Option<AvailabilityType>,
    /// Whether the names of the management VMs resolve to private addresses.
    pub dns_with_management_vm_private_ip: Option<bool>,
    /// Id of the primary cluster.
    pub esx_cluster_id: Option<String>,
    /// CIDR block of the hosts' subnet.
    pub esx_host_subnet: Option<String>,
    /// Hosts of the SDDC.
    pub esx_hosts: Vec<AwsEsxHost>,
    /// Key providers of the SDDC.
    pub key_provider: Vec<KeyProviderData>,
    /// Name of the datastore for management VMs.
    pub management_ds: Option<String>,
    /// Name of the resource pool for management VMs.
    pub management_rp: Option<String>,
    /// Name of the network of the management appliances.
    pub mgmt_appliance_network_name: Option<String>,
    /// Id of the management gateway.
    pub mgw_id: Option<String>,
    /// `msft_license_config`.
    pub msft_license_config: Option<MsftLicensingConfig>,
    /// Whether the SDDC works with NFS storage.
    pub nfs_mode: Option<bool>,
    /// Public address of the NSX API.
    pub nsx_api_public_endpoint_url: Option<String>,
    /// User name of the NSX administrator.
    pub nsx_cloud_admin: Option<String>,
    /// Password of the NSX administrator; a secret, never print it.
    pub nsx_cloud_admin_password: Option<String>,
    /// User name of the NSX auditor.
    pub nsx_cloud_audit: Option<String>,
    /// Password of the NSX auditor; a secret, never print it.
    pub nsx_cloud_audit_password: Option<String>,
    /// Addresses of the NSX controllers.
    pub nsx_controller_ips: Vec<String>,
    /// Address of the NSX manager's login page.
    pub nsx_mgr_login_url: Option<String>,
    /// Address of the NSX manager on the management network.
    pub nsx_mgr_management_ip: Option<String>,
    /// Address of the NSX manager.
    pub nsx_mgr_url: Option<String>,
    /// `nsx_native_client`.
    pub nsx_native_client: Option<CspOauthClient>,
    /// Whether the network is NSX-T.
    pub nsxt: Option<bool>,
    /// `nsxt_addons`.
    pub nsxt_addons: Option<NsxtAddons>,
    /// `outpost_config`.
    pub outpost_config: Option<OutpostConfig>,
    /// `pop_agent_xeni_connection`.
    pub pop_agent_xeni_connection: Option<PopAgentXeniConnection>,
    /// Cloud provider; tells the concrete type.
    pub provider: Provider,
    /// Address of the Platform Services Controller.
    ///
    /// Deprecated by the vendor.
    pub psc_ip: Option<String>,
    /// Address of the Platform Services Controller on the management network.
    pub psc_management_ip: Option<String>,
    /// URL of the Platform Services Controller.
    pub psc_url: Option<String>,
    /// Region of the SDDC, such as `US_WEST_2`.
    pub region: Option<String>,
    /// Whether the SDDC is in its desired state.
    pub sddc_desired_state: Option<bool>,
    /// Id of the SDDC.
    pub sddc_id: Option<String>,
    /// `sddc_manifest`.
    pub sddc_manifest: Option<SddcManifest>,
    /// Networks of the SDDC.
    pub sddc_networks: Vec<String>,
    /// `sddc_security`.
    pub sddc_security: Option<SddcSecurity>,
    /// `sddc_size`.
    pub sddc_size: Option<SddcSize>,
    /// Whether the first network for workload VMs was left out.
    pub skip_creating_vxlan: Option<bool>,
    /// vSphere single sign-on domain.
    pub sso_domain: Option<String>,
    /// Whether vCenter has two host names.
    pub two_hostname_vc_deployment: Option<bool>,
    /// Address of vCenter for emergency access.
    pub vc_break_glass_url: Option<String>,
    /// Whether vCenter confines the customer's permissions to a container.
    pub vc_containerized_permissions_enabled: Option<bool>,
    /// Status of the login to vCenter through the identity service.
    pub vc_csp_login_status: Option<String>,
    /// Id of the vCenter instance.
    pub vc_instance_id: Option<String>,
    /// Address of vCenter.
    ///
    /// Deprecated by the vendor.
    pub vc_ip: Option<String>,
    /// Address of vCenter on the management network.
    pub vc_management_ip: Option<String>,
    /// `vc_oauth_client`.
    pub vc_oauth_client: Option<CspOauthClient>,
    /// Public address of vCenter.
    pub vc_public_ip: Option<String>,
    /// URL of vCenter.
    pub vc_url: Option<String>,
    /// Whether vSphere Lifecycle Manager is used.
    pub vlcm_enabled: Option<bool>,
    /// CIDR block of the first network for workload VMs.
    pub vxlan_subnet: Option<String>,
    /// Availability zone of the vSAN witness of a multi-AZ SDDC.
    pub witness_availability_zone: Option<String>,
    /// Connected accounts and subnets that the SDDC is attached to.
    pub account_link_sddc_config: Vec<SddcLinkConfig>,
    /// Name of the S3 bucket for backups.
    pub backup_restore_bucket: Option<String>,
    /// `esx_instance_profile`.
    pub esx_instance_profile: Option<InstanceProfileInfo>,
    /// `kms_vpc_endpoint`.
    pub kms_vpc_endpoint: Option<KmsVpcEndpoint>,
    /// Most public addresses that the SDDC may have.
    pub max_num_public_ip: Option<i64>,
    /// Public addresses of the management gateway.
    pub mgw_public_ip_pool: Vec<SddcPublicIp>,
    /// `nsx_service_client`.
    pub nsx_service_client: Option<CspOauthClient>,
    /// `nsx_user_client`.
    pub nsx_user_client: Option<CspOauthClient>,
    /// Public addresses for workload VMs.
    pub public_ip_pool: Vec<SddcPublicIp>,
    /// `vpc_info`.
    pub vpc_info: Option<VpcInfo>,
    /// `vpc_info_peered_agent`.
    pub vpc_info_peered_agent: Option<VpcInfo>,
    /// `vsan_encryption_config`.
    pub vsan_encryption_config: Option<VsanEncryptionConfig>,
    extra: Extra,
}

record! {
    AwsSddcResourceConfig, goes_back: false,
    member availability_zones: "availability_zones",
    member cgws: "cgws",
    member cloud_password: "cloud_password",
    member cloud_user_group: "cloud_user_group",
    member cloud_username: "cloud_username",
    member clusters: "clusters",
    member custom_properties: "custom_properties",
    member cvds_enabled: "cvds_enabled",
    member deployment_type: "deployment_type",
    member dns_with_management_vm_private_ip: "dns_with_management_vm_private_ip",
    member esx_cluster_id: "esx_cluster_id",
    member esx_host_subnet: "esx_host_subnet",
    member esx_hosts: "esx_hosts",
    member key_provider: "key_provider",
    member management_ds: "management_ds",
    member management_rp: "management_rp",
    member mgmt_appliance_network_name: "mgmt_appliance_network_name",
    member mgw_id: "mgw_id",
    member msft_license_config: "msft_license_config",
    member nfs_mode: "nfs_mode",
    member nsx_api_public_endpoint_url: "nsx_api_public_endpoint_url",
    member nsx_cloud_admin: "nsx_cloud_admin",
    member nsx_cloud_admin_password: "nsx_cloud_admin_password",
    member nsx_cloud_audit: "nsx_cloud_audit",
    member nsx_cloud_audit_password: "nsx_cloud_audit_password",
    member nsx_controller_ips: "nsx_controller_ips",
    member nsx_mgr_login_url: "nsx_mgr_login_url",
    member nsx_mgr_management_ip: "nsx_mgr_management_ip",
    member nsx_mgr_url: "nsx_mgr_url",
    member nsx_native_client: "nsx_native_client",
    member nsxt: "nsxt",
    member nsxt_addons: "nsxt_addons",
    member outpost_config: "outpost_config",
    member pop_agent_xeni_connection: "pop_agent_xeni_connection",
    member provider: "provider",
    member psc_ip: "psc_ip",
    member psc_management_ip: "psc_management_ip",
    member psc_url: "psc_url",
    member region: "region",
    member sddc_desired_state: "sddc_desired_state",
    member sddc_id: "sddc_id",
    member sddc_manifest: "sddc_manifest",
    member sddc_networks: "sddc_networks",
    member sddc_security: "sddc_security",
    member sddc_size: "sddc_size",
    member skip_creating_vxlan: "skip_creating_vxlan",
    member sso_domain: "sso_domain",
    member two_hostname_vc_deployment: "two_hostname_vc_deployment",
    member vc_break_glass_url: "vc_break_glass_url",
    member vc_containerized_permissions_enabled: "vc_containerized_permissions_enabled",
    member vc_csp_login_status: "vc_csp_login_status",
    member vc_instance_id: "vc_instance_id",
    member vc_ip: "vc_ip",
    member vc_management_ip: "vc_management_ip",
    member vc_oauth_client: "vc_oauth_client",
    member vc_public_ip: "vc_public_ip",
    member vc_url: "vc_url",
    member vlcm_enabled: "vlcm_enabled",
    member vxlan_subnet: "vxlan_subnet",
    member witness_availability_zone: "witness_availability_zone",
    member account_link_sddc_config: "account_link_sddc_config",
    member backup_restore_bucket: "backup_restore_bucket",
    member esx_instance_profile: "esx_instance_profile",
    member kms_vpc_endpoint: "kms_vpc_endpoint",
    member max_num_public_ip: "max_num_public_ip",
    member mgw_public_ip_pool: "mgw_public_ip_pool",
    member nsx_service_client: "nsx_service_client",
    member nsx_user_client: "nsx_user_client",
    member public_ip_pool: "public_ip_pool",
    member vpc_info: "vpc_info",
    member vpc_info_peered_agent: "vpc_info_peered_agent",
    member vsan_encryption_config: "vsan_encryption_config",
}

/// vSAN witness host on an EC2 instance.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWitnessEsx {
    /// State of the witness.
    pub enum_state: Option<WitnessState>,
    /// Id of the witness.
    pub esx_id: Option<String>,
    /// Host name on the network.
    pub hostname: Option<String>,
    /// MAC address of the witness.
    pub mac_address: Option<String>,
    /// Display name of the witness.
    pub name: Option<String>,
    /// Cloud provider; tells the concrete type.
    pub provider: Provider,
    /// `eni_info`.
    pub eni_info: Option<EniInfo>,
    /// AWS id of the EC2 instance.
    pub instance_id: Option<String>,
    extra: Extra,
}

record! {
    AwsWitnessEsx, goes_back: false,
    member enum_state: "enum_state",
    member esx_id: "esx_id",
    member hostname: "hostname",
    member mac_address: "mac_address",
    member name: "name",
    member provider: "provider",
    member eni_info: "eni_info",
    member instance_id: "instance_id",
}

/// Cluster of an SDDC with its hosts.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// Whether the cluster lies in one availability zone or stretches over several.
    pub availability_type: Option<AvailabilityType>,
    /// Availability zones of the cluster.
    pub availability_zones: Vec<String>,
    /// `aws_kms_info`.
    pub aws_kms_info: Option<AwsKmsInfo>,
    /// `cluster_capacity`.
    pub cluster_capacity: Option<EntityCapacity>,
    /// Id of the cluster.
    pub cluster_id: String,
    /// Name of the cluster, as vCenter shows it.
    pub cluster_name: Option<String>,
    /// State of the cluster.
    pub cluster_state: Option<ClusterState>,
    /// Name of the resource pool for workload VMs.
    pub compute_rp_name: Option<String>,
    /// Further properties as key and value.
    pub custom_properties: BTreeMap<String, String>,
    /// `esx_host_info`.
    pub esx_host_info: Option<EsxHostInfo>,
    /// Hosts of the cluster.
    pub esx_host_list: Vec<AwsEsxHost>,
    /// Number of CPU cores in use on each host.
    pub host_cpu_cores_count: Option<i64>,
    /// Whether hyper-threading is on.
    pub hyper_threading_enabled: Option<bool>,
    /// Name of the resource pool for management VMs.
    pub mgmt_rp_name: Option<String>,
    /// `msft_license_config`.
    pub msft_license_config: Option<MsftLicensingConfig>,
    /// Placement groups of the hosts, by availability zone.
    pub partition_placement_group_info: Vec<PartitionPlacementGroupInfo>,
    /// Storage architecture of the cluster.
    pub vsan_version: Option<String>,
    /// `vsan_witness`.
    pub vsan_witness: Option<AwsWitnessEsx>,
    /// `wcp_details`.
    pub wcp_details: Option<WcpDetails>,
    extra: Extra,
}

record! {
    Cluster, goes_back: false,
    member availability_type: "availability_type",
    member availability_zones: "availability_zones",
    member aws_kms_info: "aws_kms_info",
    member cluster_capacity: "cluster_capacity",
    member cluster_id: "cluster_id",
    member cluster_name: "cluster_name",
    member cluster_state: "cluster_state",
    member compute_rp_name: "compute_rp_name",
    member custom_properties: "custom_properties",
    member esx_host_info: "esx_host_info",
    member esx_host_list: "esx_host_list",
    member host_cpu_cores_count: "host_cpu_cores_count",
    member hyper_threading_enabled: "hyper_threading_enabled",
    member mgmt_rp_name: "mgmt_rp_name",
    member msft_license_config: "msft_license_config",
    member partition_placement_group_info: "partition_placement_group_info",
    member vsan_version: "vsan_version",
    member vsan_witness: "vsan_witness",
    member wcp_details: "wcp_details",
}

/// Stored configuration of a compute gateway.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGatewayTemplate {
    /// Firewall rules of the gateway.
    pub firewall_rules: Vec<FirewallRule>,
    /// Address of the first DNS server.
    pub primary_dns: Option<String>,
    /// `public_ip`.
    pub public_ip: Option<SddcPublicIp>,
    /// Address of the second DNS server.
    pub secondary_dns: Option<String>,
    /// VPNs of the gateway.
    pub vpns: Vec<Vpn>,
    /// Layer 2 VPN of the gateway; its shape is left open.
    pub l2_vpn: Option<Value>,
    /// Networks behind the gateway.
    pub logical_networks: Vec<LogicalNetwork>,
    /// NAT rules of the gateway.
    pub nat_rules: Vec<NatRule>,
    extra: Extra,
}

record! {
    ComputeGatewayTemplate, goes_back: false,
    member firewall_rules: "firewall_rules",
    member primary_dns: "primary_dns",
    member public_ip: "public_ip",
    member secondary_dns: "secondary_dns",
    member vpns: "vpns",
    member l2_vpn: "l2_vpn",
    member logical_networks: "logical_networks",
    member nat_rules: "nat_rules",
}

/// OAuth client at the identity service. Holds a secret.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CspOauthClient {
    /// Lifetime of access tokens.
    pub access_token_ttl: Option<i64>,
    /// OAuth grants that the client may use.
    pub grant_types: Vec<String>,
    /// Id of the client.
    pub id: String,
    /// Id of the org that the client belongs to.
    pub org_id: Option<String>,
    /// Address that a login returns to.
    pub redirect_uri: Option<String>,
    /// Addresses that a login may return to.
    pub redirect_uris: Vec<String>,
    /// Lifetime of refresh tokens.
    pub refresh_token_ttl: Option<i64>,
    /// Address of the client's record.
    pub resource_link: Option<String>,
    /// Secret of the client, where the server sends it; never print it.
    pub secret: Option<String>,
    extra: Extra,
}

record! {
    CspOauthClient, goes_back: false,
    member access_token_ttl: "accessTokenTTL",
    member grant_types: "grant_types",
    member id: "id",
    member org_id: "org_id",
    member redirect_uri: "redirect_uri",
    member redirect_uris: "redirect_uris",
    member refresh_token_ttl: "refreshTokenTTL",
    member resource_link: "resource_link",
    member secret: "secret",
}

/// vSAN on AWS block storage (EBS).
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EbsBackedVsanConfig {
    /// EC2 instance type of the hosts that use it.
    pub instance_type: Option<String>,
    extra: Extra,
}

record! {
    EbsBackedVsanConfig, goes_back: false,
    member instance_type: "instance_type",
}

/// AWS elastic network interface.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EniInfo {
    /// AWS id that ties a public address to the interface.
    pub association_id: Option<String>,
    /// AWS id that ties the interface to the instance.
    pub attachment_id: Option<String>,
    /// Place of the interface on the instance, from 0.
    pub device_index: Option<i64>,
    /// AWS id of the interface.
    pub id: Option<String>,
    /// AWS id of the EC2 instance.
    pub instance_id: Option<String>,
    /// MAC address of the interface.
    pub mac_address: Option<String>,
    /// Port group on the host that the interface serves.
    pub portgroup: Option<String>,
    /// First private address.
    pub private_ip: Option<String>,
    /// Public addresses.
    pub public_ips: Vec<String>,
    /// Further private addresses.
    pub secondary_ips: Vec<String>,
    /// AWS id of the security group.
    pub security_group_id: Option<String>,
    /// True if AWS does not check source and destination of packets.
    pub source_dest_check_false: Option<bool>,
    /// AWS id of the subnet.
    pub subnet_id: Option<String>,
    /// VMkernel adapter on the host that the interface serves.
    pub vmk_id: Option<String>,
    extra: Extra,
}

record! {
    EniInfo, goes_back: false,
    member association_id: "association_id",
    member attachment_id: "attachment_id",
    member device_index: "device_index",
    member id: "id",
    member instance_id: "instance_id",
    member mac_address: "mac_address",
    member portgroup: "portgroup",
    member private_ip: "private_ip",
    member public_ips: "public_ips",
    member secondary_ips: "secondary_ips",
    member security_group_id: "security_group_id",
    member source_dest_check_false: "source_dest_check_false",
    member subnet_id: "subnet_id",
    member vmk_id: "vmk_id",
}

/// Capacity of a host type or of a cluster. The properties were once written in camel case.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityCapacity {
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
    extra: Extra,
}

record! {
    EntityCapacity, goes_back: false,
    member cpu_capacity_ghz: "cpu_capacity_ghz" | "cpuCapacityGhz",
    member memory_capacity_gib: "memory_capacity_gib" | "memoryCapacityGib",
    member number_of_sockets: "number_of_sockets" | "numberOfSockets",
    member number_of_ssds: "number_of_ssds" | "numberOfSsds",
    member storage_capacity_gib: "storage_capacity_gib" | "storageCapacityGib",
    member total_number_of_cores: "total_number_of_cores" | "totalNumberOfCores",
}

/// Which hosts to add or remove, and where.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EsxConfig {
    /// Availability zone for the hosts.
    pub availability_zone: Option<String>,
    /// Id of the cluster; the primary cluster if left out.
    pub cluster_id: Option<String>,
    /// Ids of the hosts, for actions on particular ones such as their removal.
    pub esxs: Option<Vec<String>>,
    /// Number of hosts to add or remove.
    pub num_hosts: i64,
    /// When true, the request fails rather than place hosts outside the intended placement group.
    pub strict_placement: Option<bool>,
    extra: Extra,
}

impl EsxConfig {
    /// With what the document requires.
    #[must_use]
    pub fn new(num_hosts: impl Into<i64>) -> Self {
        Self {
            num_hosts: num_hosts.into(),
            ..Self::empty()
        }
    }
    /// Sets `availability_zone`.
    #[must_use]
    pub fn availability_zone(mut self, availability_zone: impl Into<String>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }
    /// Sets `cluster_id`.
    #[must_use]
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }
    /// Sets `esxs`.
    #[must_use]
    pub fn esxs(mut self, esxs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.esxs = Some(esxs.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `strict_placement`.
    #[must_use]
    pub fn strict_placement(mut self, strict_placement: bool) -> Self {
        self.strict_placement = Some(strict_placement);
        self
    }
}

record! {
    EsxConfig, goes_back: true,
    member availability_zone: "availability_zone",
    member cluster_id: "cluster_id",
    member esxs: "esxs",
    member num_hosts: "num_hosts",
    member strict_placement: "strict_placement",
}

/// What the hosts of a cluster have in common.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EsxHostInfo {
    /// EC2 instance type of the hosts.
    pub instance_type: Option<String>,
    extra: Extra,
}

record! {
    EsxHostInfo, goes_back: false,
    member instance_type: "instance_type",
}

/// Network adapter of an ESX host.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EsxNicInfo {
    /// Gateway of the adapter.
    pub gateway: Option<String>,
    /// Address of the adapter.
    pub ip: Option<String>,
    /// MAC address of the adapter.
    pub mac: Option<String>,
    /// Network stack that the adapter belongs to.
    pub net_stack: Option<String>,
    /// VLAN of the adapter.
    pub vlan: Option<String>,
    extra: Extra,
}

record! {
    EsxNicInfo, goes_back: false,
    member gateway: "gateway",
    member ip: "ip",
    member mac: "mac",
    member net_stack: "net-stack",
    member vlan: "vlan",
}

/// Firewall rule of a gateway.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallRule {
    /// Whether matching traffic passes.
    pub action: Option<FirewallRuleAction>,
    /// Ids of the applications that the rule covers.
    pub application_ids: Vec<String>,
    /// Destination of the traffic, such as an address or a CIDR block.
    pub destination: Option<String>,
    /// `destination_scope`.
    pub destination_scope: Option<FirewallRuleScope>,
    /// Id of the rule.
    pub id: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Revision number of the rule.
    pub revision: Option<i64>,
    /// Interface that the rule applies to.
    ///
    /// Deprecated by the vendor.
    pub rule_interface: Option<String>,
    /// Whether a user made the rule or it came with the gateway.
    pub rule_type: Option<RuleType>,
    /// Protocols and ports that the rule covers.
    pub services: Vec<FirewallService>,
    /// Source of the traffic, such as an address or a CIDR block.
    pub source: Option<String>,
    /// `source_scope`.
    pub source_scope: Option<FirewallRuleScope>,
    extra: Extra,
}

record! {
    FirewallRule, goes_back: false,
    member action: "action",
    member application_ids: "application_ids",
    member destination: "destination",
    member destination_scope: "destination_scope",
    member id: "id",
    member name: "name",
    member revision: "revision",
    member rule_interface: "rule_interface",
    member rule_type: "rule_type",
    member services: "services",
    member source: "source",
    member source_scope: "source_scope",
}

/// Objects that a firewall rule takes as source or destination.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallRuleScope {
    /// Ids of grouping objects.
    pub grouping_object_ids: Vec<String>,
    /// Groups of the gateway's interfaces.
    pub vnic_group_ids: Vec<VnicGroupIds>,
    extra: Extra,
}

record! {
    FirewallRuleScope, goes_back: false,
    member grouping_object_ids: "grouping_object_ids",
    member vnic_group_ids: "vnic_group_ids",
}

/// Protocol and ports of a firewall rule.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallService {
    /// Ports or port ranges.
    pub ports: Vec<String>,
    /// Name of the protocol.
    pub protocol: Option<String>,
    extra: Extra,
}

record! {
    FirewallService, goes_back: false,
    member ports: "ports",
    member protocol: "protocol",
}

/// Software bundle for the life cycle of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlcmBundle {
    /// Id of the bundle.
    pub id: Option<String>,
    /// S3 bucket that holds the bundle.
    pub s3_bucket: Option<String>,
    extra: Extra,
}

record! {
    GlcmBundle, goes_back: false,
    member id: "id",
    member s3_bucket: "s3Bucket",
}

/// EC2 instance profile with its role and policy.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceProfileInfo {
    /// Name of the instance profile.
    pub instance_profile_name: Option<String>,
    /// Name of the IAM policy.
    pub policy_name: Option<String>,
    /// Name of the IAM role.
    pub role_name: Option<String>,
    extra: Extra,
}

record! {
    InstanceProfileInfo, goes_back: false,
    member instance_profile_name: "instance_profile_name",
    member policy_name: "policy_name",
    member role_name: "role_name",
}

/// Key provider of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyProviderData {
    /// Whether this is the default key provider.
    pub is_default_key_provider: Option<bool>,
    /// Whether this is a host key provider.
    pub is_host_key_provider: Option<bool>,
    /// `native_spec_key_material`.
    pub native_spec_key_material: Option<NativeSpecKeyMaterial>,
    /// Name of the provider.
    pub provider: Option<String>,
    /// Type of the provider.
    pub provider_type: Option<String>,
    extra: Extra,
}

record! {
    KeyProviderData, goes_back: false,
    member is_default_key_provider: "is_default_key_provider",
    member is_host_key_provider: "is_host_key_provider",
    member native_spec_key_material: "native_spec_key_material",
    member provider: "provider",
    member provider_type: "provider_type",
}

/// VPC endpoint of the AWS key management service.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsVpcEndpoint {
    /// AWS ids of the endpoint's network interfaces.
    pub network_interface_ids: Vec<String>,
    /// AWS id of the endpoint.
    pub vpc_endpoint_id: Option<String>,
    extra: Extra,
}

record! {
    KmsVpcEndpoint, goes_back: false,
    member network_interface_ids: "network_interface_ids",
    member vpc_endpoint_id: "vpc_endpoint_id",
}

/// Network behind a compute gateway.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogicalNetwork {
    /// Whether there is a DHCP server, as a string.
    pub dhcp_enabled: Option<String>,
    /// Addresses that the DHCP server hands out.
    pub dhcp_ip_range: Option<String>,
    /// Gateway address of the network.
    pub gateway_ip: Option<String>,
    /// Id of the network.
    pub id: Option<String>,
    /// Name of the network.
    pub name: Option<String>,
    /// How the network is connected.
    pub network_type: Option<NetworkType>,
    /// CIDR block of the network.
    pub subnet_cidr: Option<String>,
    /// Id of the layer 2 VPN tunnel of an extended network.
    pub tunnel_id: Option<i64>,
    extra: Extra,
}

record! {
    LogicalNetwork, goes_back: false,
    member dhcp_enabled: "dhcp_enabled",
    member dhcp_ip_range: "dhcp_ip_range",
    member gateway_ip: "gatewayIp",
    member id: "id",
    member name: "name",
    member network_type: "network_type",
    member subnet_cidr: "subnet_cidr",
    member tunnel_id: "tunnel_id",
}

/// Stored configuration of a management gateway.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementGatewayTemplate {
    /// Firewall rules of the gateway.
    pub firewall_rules: Vec<FirewallRule>,
    /// Address of the first DNS server.
    pub primary_dns: Option<String>,
    /// `public_ip`.
    pub public_ip: Option<SddcPublicIp>,
    /// Address of the second DNS server.
    pub secondary_dns: Option<String>,
    /// VPNs of the gateway.
    pub vpns: Vec<Vpn>,
    /// CIDR block of the management network.
    pub subnet_cidr: Option<String>,
    extra: Extra,
}

record! {
    ManagementGatewayTemplate, goes_back: false,
    member firewall_rules: "firewall_rules",
    member primary_dns: "primary_dns",
    member public_ip: "public_ip",
    member secondary_dns: "secondary_dns",
    member vpns: "vpns",
    member subnet_cidr: "subnet_cidr",
}

/// When a manifest was made.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// Id of the cycle.
    pub cycle_id: Option<String>,
    /// Time of the manifest, as a string.
    pub timestamp: Option<Timestamp>,
    extra: Extra,
}

record! {
    Metadata, goes_back: false,
    member cycle_id: "cycle_id",
    member timestamp: "timestamp",
}

/// Licensing of Microsoft software on a cluster. Each product is switched off (`DISABLED`),
/// licensed by the customer (`CUSTOMER_SUPPLIED`) or licensed through the service (`ENABLED`).
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MsftLicensingConfig {
    /// Whether academic licences are used.
    pub academic_license: Option<bool>,
    /// Licensing of SQL Server.
    pub mssql_licensing: Option<MsftLicensing>,
    /// Licensing of Windows Server.
    pub windows_licensing: Option<MsftLicensing>,
    extra: Extra,
}

impl MsftLicensingConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `academic_license`.
    #[must_use]
    pub fn academic_license(mut self, academic_license: bool) -> Self {
        self.academic_license = Some(academic_license);
        self
    }
    /// Sets `mssql_licensing`.
    #[must_use]
    pub fn mssql_licensing(mut self, mssql_licensing: impl Into<MsftLicensing>) -> Self {
        self.mssql_licensing = Some(mssql_licensing.into());
        self
    }
    /// Sets `windows_licensing`.
    #[must_use]
    pub fn windows_licensing(
        mut self,
        windows_licensing: impl Into<MsftLicensing>,
    ) -> Self {
        self.windows_licensing = Some(windows_licensing.into());
        self
    }
}

record! {
    MsftLicensingConfig, goes_back: true,
    member academic_license: "academic_license",
    member mssql_licensing: "mssql_licensing",
    member windows_licensing: "windows_licensing",
}

/// NAT rule of a gateway.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatRule {
    /// Whether the destination (`dnat`) or the source (`snat`) is translated.
    pub action: Option<NatRuleAction>,
    /// Id of the rule.
    pub id: Option<String>,
    /// Address inside.
    pub internal_ip: Option<String>,
    /// Ports inside.
    pub internal_ports: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Protocol that the rule covers.
    pub protocol: Option<String>,
    /// Address outside.
    pub public_ip: Option<String>,
    /// Ports outside.
    pub public_ports: Option<String>,
    /// Revision number of the rule.
    pub revision: Option<i64>,
    /// Type of the rule.
    pub rule_type: Option<String>,
    extra: Extra,
}

record! {
    NatRule, goes_back: false,
    member action: "action",
    member id: "id",
    member internal_ip: "internal_ip",
    member internal_ports: "internal_ports",
    member name: "name",
    member protocol: "protocol",
    member public_ip: "public_ip",
    member public_ports: "public_ports",
    member revision: "revision",
    member rule_type: "rule_type",
}

/// Key of a native key provider.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NativeSpecKeyMaterial {
    /// Id of the key.
    pub key_id: Option<String>,
    extra: Extra,
}

record! {
    NativeSpecKeyMaterial, goes_back: false,
    member key_id: "key_id",
}

/// Stored network configuration of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkTemplate {
    /// The compute gateways.
    pub compute_gateway_templates: Vec<ComputeGatewayTemplate>,
    /// The management gateways.
    pub management_gateway_templates: Vec<ManagementGatewayTemplate>,
    extra: Extra,
}

record! {
    NetworkTemplate, goes_back: false,
    member compute_gateway_templates: "compute_gateway_templates",
    member management_gateway_templates: "management_gateway_templates",
}

/// NSX add-ons of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsxtAddons {
    /// Whether the advanced NSX add-on is on.
    pub enable_nsx_advanced_addon: Option<bool>,
    extra: Extra,
}

record! {
    NsxtAddons, goes_back: false,
    member enable_nsx_advanced_addon: "enable_nsx_advanced_addon",
}

/// AWS Outpost that an SDDC runs on.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutpostConfig {
    /// AWS id of the Outpost.
    pub outpost_id: Option<String>,
    extra: Extra,
}

record! {
    OutpostConfig, goes_back: false,
    member outpost_id: "outpost_id",
}

/// Placement groups in one availability zone.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartitionPlacementGroupInfo {
    /// Availability zone of the groups.
    pub availability_zone: Option<String>,
    /// Names of the AWS placement groups.
    pub partition_group_names: Vec<String>,
    extra: Extra,
}

record! {
    PartitionPlacementGroupInfo, goes_back: false,
    member availability_zone: "availability_zone",
    member partition_group_names: "partition_group_names",
}

/// Connection of the agent to the customer's network interface.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PopAgentXeniConnection {
    /// Default route of the subnet.
    pub default_subnet_route: Option<String>,
    /// `eni_info`.
    pub eni_info: Option<EniInfo>,
    extra: Extra,
}

record! {
    PopAgentXeniConnection, goes_back: false,
    member default_subnet_route: "default_subnet_route",
    member eni_info: "eni_info",
}

/// Machine image of an agent.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PopAmiInfo {
    /// AWS id of the image.
    pub id: Option<String>,
    /// EC2 instance type that the image is for.
    pub instance_type: Option<String>,
    /// Name of the image.
    pub name: Option<String>,
    /// AWS region that the image is in.
    pub region: Option<String>,
    /// Kind of image: `CENTOS` for the operating system, `POP` for an agent.
    pub type_: Option<PopAmiInfoType>,
    extra: Extra,
}

record! {
    PopAmiInfo, goes_back: false,
    member id: "id",
    member instance_type: "instance_type",
    member name: "name",
    member region: "region",
    member type_: "type",
}

/// Software of the agents of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PopInfo {
    /// Machine images, by key.
    pub ami_infos: BTreeMap<String, PopAmiInfo>,
    /// When this record was made.
    pub created_at: Option<Timestamp>,
    /// Id of the record.
    pub id: Option<String>,
    /// Version of the manifest.
    pub manifest_version: Option<String>,
    /// Operating system of the agent.
    pub os_type: Option<OsType>,
    /// Services on the agent, by key.
    pub service_infos: BTreeMap<String, PopServiceInfo>,
    extra: Extra,
}

record! {
    PopInfo, goes_back: false,
    member ami_infos: "ami_infos",
    member created_at: "created_at",
    member id: "id",
    member manifest_version: "manifest_version",
    member os_type: "os_type",
    member service_infos: "service_infos",
}

/// Service on an agent.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PopServiceInfo {
    /// Build number of the service.
    pub build: Option<String>,
    /// Change number that the service was built from.
    pub cln: Option<String>,
    /// Name of the service.
    pub service: Option<String>,
    /// Version of the service.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    PopServiceInfo, goes_back: false,
    member build: "build",
    member cln: "cln",
    member service: "service",
    member version: "version",
}

/// AWS route table.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTableInfo {
    /// AWS id of the route table.
    pub id: Option<String>,
    /// Name of the route table.
    pub name: Option<String>,
    extra: Extra,
}

record! {
    RouteTableInfo, goes_back: false,
    member id: "id",
    member name: "name",
}

/// SDDC (software-defined data center): vCenter, NSX and vSAN on dedicated hosts. `resource_config`
/// tells what it consists of, once there is something to tell, and holds secrets.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sddc {
    /// When the record was created.
    pub created: Timestamp,
    /// Id of the record; usually a UUID.
    pub id: String,
    /// When the record was last changed.
    pub updated: Timestamp,
    /// Id of the user who last changed the record.
    pub updated_by_user_id: Option<String>,
    /// Name of the user who last changed the record.
    pub updated_by_user_name: Option<String>,
    /// Id of the user who created the record.
    pub user_id: String,
    /// Name of the user who created the record.
    pub user_name: Option<String>,
    /// Revision number of the record.
    pub version: i64,
    /// Whether an AWS account is linked, was unlinked, or is to be linked later.
    pub account_link_state: Option<AccountLinkState>,
    /// When the SDDC expires, if it does.
    pub expiration_date: Option<Timestamp>,
    /// Name of the SDDC.
    pub name: Option<String>,
    /// Id of the org that owns the SDDC.
    pub org_id: Option<String>,
    /// Cloud provider of the SDDC.
    pub provider: Option<Provider>,
    /// `resource_config`.
    pub resource_config: Option<AwsSddcResourceConfig>,
    /// Whether the SDDC can be accessed, as the server words it.
    pub sddc_access_state: Option<String>,
    /// State of the SDDC; `READY` once it can be used.
    pub sddc_state: Option<SddcState>,
    /// Kind of SDDC, such as `1NODE` for one with a single host.
    pub sddc_type: Option<String>,
    extra: Extra,
}

record! {
    Sddc, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member account_link_state: "account_link_state",
    member expiration_date: "expiration_date",
    member name: "name",
    member org_id: "org_id",
    member provider: "provider",
    member resource_config: "resource_config",
    member sddc_access_state: "sddc_access_state",
    member sddc_state: "sddc_state",
    member sddc_type: "sddc_type",
}

/// Connected AWS account and subnets that an SDDC is attached to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcLinkConfig {
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// AWS ids of the subnets in the connected account.
    pub customer_subnet_ids: Vec<String>,
    extra: Extra,
}

record! {
    SddcLinkConfig, goes_back: false,
    member connected_account_id: "connected_account_id",
    member customer_subnet_ids: "customer_subnet_ids",
}

/// Software that an SDDC was built from.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcManifest {
    /// `ebs_backed_vsan_config`.
    pub ebs_backed_vsan_config: Option<EbsBackedVsanConfig>,
    /// `esx_ami`.
    pub esx_ami: Option<AmiInfo>,
    /// `esx_nsxt_ami`.
    pub esx_nsxt_ami: Option<AmiInfo>,
    /// `glcm_bundle`.
    pub glcm_bundle: Option<GlcmBundle>,
    /// `metadata`.
    pub metadata: Option<Metadata>,
    /// `pop_info`.
    pub pop_info: Option<PopInfo>,
    /// Internal version of the release.
    pub vmc_internal_version: Option<String>,
    /// Version of the release.
    pub vmc_version: Option<String>,
    /// `vsan_witness_ami`.
    pub vsan_witness_ami: Option<AmiInfo>,
    extra: Extra,
}

record! {
    SddcManifest, goes_back: false,
    member ebs_backed_vsan_config: "ebs_backed_vsan_config",
    member esx_ami: "esx_ami",
    member esx_nsxt_ami: "esx_nsxt_ami",
    member glcm_bundle: "glcm_bundle",
    member metadata: "metadata",
    member pop_info: "pop_info",
    member vmc_internal_version: "vmc_internal_version",
    member vmc_version: "vmc_version",
    member vsan_witness_ami: "vsan_witness_ami",
}

/// Public address of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcPublicIp {
    /// AWS id of the address.
    pub allocation_id: Option<String>,
    /// Private address that the public one leads to.
    pub associated_private_ip: Option<String>,
    /// Id of the NAT rule for incoming traffic.
    pub dnat_rule_id: Option<String>,
    /// Name given to the address.
    pub name: Option<String>,
    /// The public address.
    pub public_ip: String,
    /// Id of the NAT rule for outgoing traffic.
    pub snat_rule_id: Option<String>,
    extra: Extra,
}

record! {
    SddcPublicIp, goes_back: false,
    member allocation_id: "allocation_id",
    member associated_private_ip: "associated_private_ip",
    member dnat_rule_id: "dnat_rule_id",
    member name: "name",
    member public_ip: "public_ip",
    member snat_rule_id: "snat_rule_id",
}

/// Security level of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcSecurity {
    /// Whether the SDDC is hardened.
    pub hardened: Option<bool>,
    /// Security profile: the ordinary one, or the one for payment card data (PCI).
    pub profile: Option<SecurityProfile>,
    extra: Extra,
}

record! {
    SddcSecurity, goes_back: false,
    member hardened: "hardened",
    member profile: "profile",
}

/// Size of the management appliances of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcSize {
    /// Size of the NSX appliances.
    pub nsx_size: Option<NsxSize>,
    /// Size of the SDDC. Requests spell the values in lower case.
    pub size: Option<SddcSizeValue>,
    /// Size of the vCenter appliance.
    pub vc_size: Option<VcSize>,
    extra: Extra,
}

record! {
    SddcSize, goes_back: false,
    member nsx_size: "nsx_size",
    member size: "size",
    member vc_size: "vc_size",
}

/// Stored configuration of an SDDC, from which another can be deployed.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcTemplate {
    /// When the record was created.
    pub created: Timestamp,
    /// Id of the record; usually a UUID.
    pub id: String,
    /// When the record was last changed.
    pub updated: Timestamp,
    /// Id of the user who last changed the record.
    pub updated_by_user_id: Option<String>,
    /// Name of the user who last changed the record.
    pub updated_by_user_name: Option<String>,
    /// Id of the user who created the record.
    pub user_id: String,
    /// Name of the user who created the record.
    pub user_name: Option<String>,
    /// Revision number of the record.
    pub version: i64,
    /// Connected accounts and subnets of the SDDC.
    pub account_link_sddc_configs: Vec<AccountLinkSddcConfig>,
    /// Name of the template.
    pub name: Option<String>,
    /// `network_template`.
    pub network_template: Option<NetworkTemplate>,
    /// Id of the org.
    pub org_id: Option<String>,
    /// `sddc`.
    pub sddc: Option<Sddc>,
    /// Id of the SDDC that the template was made from.
    pub source_sddc_id: Option<String>,
    /// State of the template.
    pub state: Option<SddcTemplateState>,
    extra: Extra,
}

record! {
    SddcTemplate, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member account_link_sddc_configs: "account_link_sddc_configs",
    member name: "name",
    member network_template: "network_template",
    member org_id: "org_id",
    member sddc: "sddc",
    member source_sddc_id: "source_sddc_id",
    member state: "state",
}

/// Error of a service that took part in a task.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceError {
    /// Text of the error in the default language.
    pub default_message: Option<String>,
    /// Text of the error in the caller's language.
    pub localized_message: Option<String>,
    /// Name of the service that failed.
    pub original_service: Option<String>,
    /// Code that this service gave.
    pub original_service_error_code: Option<String>,
    extra: Extra,
}

record! {
    ServiceError, goes_back: false,
    member default_message: "default_message",
    member localized_message: "localized_message",
    member original_service: "original_service",
    member original_service_error_code: "original_service_error_code",
}

/// AWS subnet with its route tables.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subnet {
    /// Name of the subnet.
    pub name: Option<String>,
    /// Route tables of the subnet.
    pub route_tables: Vec<SubnetRouteTableInfo>,
    /// AWS id of the subnet.
    pub subnet_id: Option<String>,
    extra: Extra,
}

record! {
    Subnet, goes_back: false,
    member name: "name",
    member route_tables: "route_tables",
    member subnet_id: "subnet_id",
}

/// Tie between an AWS subnet and a route table.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetRouteTableInfo {
    /// AWS id of the tie.
    pub association_id: Option<String>,
    /// AWS id of the route table.
    pub routetable_id: Option<String>,
    /// AWS id of the subnet.
    pub subnet_id: Option<String>,
    extra: Extra,
}

record! {
    SubnetRouteTableInfo, goes_back: false,
    member association_id: "association_id",
    member routetable_id: "routetable_id",
    member subnet_id: "subnet_id",
}

/// Long-running work on a resource. Poll it until `status` is `FINISHED`, `FAILED` or `CANCELED`.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// When the record was created.
    pub created: Timestamp,
    /// Id of the record; usually a UUID.
    pub id: String,
    /// When the record was last changed.
    pub updated: Timestamp,
    /// Id of the user who last changed the record.
    pub updated_by_user_id: Option<String>,
    /// Name of the user who last changed the record.
    pub updated_by_user_name: Option<String>,
    /// Id of the user who created the record.
    pub user_id: String,
    /// Name of the user who created the record.
    pub user_name: Option<String>,
    /// Revision number of the record.
    pub version: i64,
    /// Id that ties this task to related ones.
    pub correlation_id: Option<String>,
    /// Why the task failed, worded for the customer.
    pub customer_error_message: Option<String>,
    /// Revision number of the resource when the task ended.
    pub end_resource_entity_version: Option<i64>,
    /// When the task ended.
    pub end_time: Option<Timestamp>,
    /// Why the task failed.
    pub error_message: Option<String>,
    /// Minutes that the task is expected to go on; -1 if unknown.
    pub estimated_remaining_minutes: Option<i64>,
    /// Why the task failed, in the caller's language.
    pub localized_error_message: Option<String>,
    /// Id of the org.
    pub org_id: Option<String>,
    /// Kind of org.
    pub org_type: Option<String>,
    /// Parameters of the task; their shape depends on the task's type.
    pub params: Option<Value>,
    /// Id of the task that this one is a part of.
    pub parent_task_id: Option<String>,
    /// Name of the phase that is under way.
    pub phase_in_progress: Option<String>,
    /// Progress of the whole task, 0 to 100.
    pub progress_percent: Option<i64>,
    /// Id of the resource that the task works on; for the creation of an SDDC, the id of the new SDDC.
    pub resource_id: Option<String>,
    /// Type of the resource that the task works on.
    pub resource_type: Option<String>,
    /// Errors of the services that took part.
    pub service_errors: Vec<ServiceError>,
    /// Revision number of the resource when the task started.
    pub start_resource_entity_version: Option<i64>,
    /// When the task started.
    pub start_time: Option<Timestamp>,
    /// State of the task. `STARTED` and `CANCELING` go on, the others are final. Servers send further
    /// values at times.
    pub status: Option<TaskStatus>,
    /// Finer state within `status`.
    pub sub_status: Option<String>,
    /// Phases of the task.
    pub task_progress_phases: Vec<TaskProgressPhase>,
    /// Type of the task; tells what it does.
    pub task_type: Option<String>,
    /// Version of the task.
    pub task_version: Option<String>,
    extra: Extra,
}

record! {
    Task, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member correlation_id: "correlation_id",
    member customer_error_message: "customer_error_message",
    member end_resource_entity_version: "end_resource_entity_version",
    member end_time: "end_time",
    member error_message: "error_message",
    member estimated_remaining_minutes: "estimated_remaining_minutes",
    member localized_error_message: "localized_error_message",
    member org_id: "org_id",
    member org_type: "org_type",
    member params: "params",
    member parent_task_id: "parent_task_id",
    member phase_in_progress: "phase_in_progress",
    member progress_percent: "progress_percent",
    member resource_id: "resource_id",
    member resource_type: "resource_type",
    member service_errors: "service_errors",
    member start_resource_entity_version: "start_resource_entity_version",
    member start_time: "start_time",
    member status: "status",
    member sub_status: "sub_status",
    member task_progress_phases: "task_progress_phases",
    member task_type: "task_type",
    member task_version: "task_version",
}

/// Phase of a task.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskProgressPhase {
    /// Id of the phase.
    pub id: String,
    /// Name of the phase for display.
    pub name: String,
    /// Progress of this phase, 0 to 100.
    pub progress_percent: i64,
    extra: Extra,
}

record! {
    TaskProgressPhase, goes_back: false,
    member id: "id",
    member name: "name",
    member progress_percent: "progress_percent",
}

/// VPC of an SDDC with what belongs to it on AWS. Ids are those of AWS.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcInfo {
    /// Id that ties the API subnet to its route table.
    ///
    /// Deprecated by the vendor.
    pub api_association_id: Option<String>,
    /// Id of the API subnet.
    ///
    /// Deprecated by the vendor.
    pub api_subnet_id: Option<String>,
    /// Id that ties the subnet to its route table.
    ///
    /// Deprecated by the vendor.
    pub association_id: Option<String>,
    /// Availability zones of the VPC with their subnets.
    pub available_zones: Vec<AvailableZoneInfo>,
    /// Id that ties the edge subnet to its route table.
    ///
    /// Deprecated by the vendor.
    pub edge_association_id: Option<String>,
    /// Id of the edge subnet.
    ///
    /// Deprecated by the vendor.
    pub edge_subnet_id: Option<String>,
    /// Id of the security group for the hosts' public side.
    pub esx_public_security_group_id: Option<String>,
    /// Id of the security group of the hosts.
    pub esx_security_group_id: Option<String>,
    /// Id of the VPC.
    pub id: Option<String>,
    /// Id of the internet gateway.
    pub internet_gateway_id: Option<String>,
    /// Type of the network.
    pub network_type: Option<String>,
    /// Id of the peering connection.
    ///
    /// Deprecated by the vendor.
    pub peering_connection_id: Option<String>,
    /// Id that ties the private subnet to its route table.
    ///
    /// Deprecated by the vendor.
    pub private_association_id: Option<String>,
    /// Id of the private subnet.
    ///
    /// Deprecated by the vendor.
    pub private_subnet_id: Option<String>,
    /// Cloud provider.
    pub provider: Option<String>,
    /// Id of the route table.
    ///
    /// Deprecated by the vendor.
    pub route_table_id: Option<String>,
    /// Route tables, by key.
    pub routetables: BTreeMap<String, RouteTableInfo>,
    /// Id of the security group.
    pub security_group_id: Option<String>,
    /// Id of the subnet.
    ///
    /// Deprecated by the vendor.
    pub subnet_id: Option<String>,
    /// Addresses for the transit gateway, by key.
    pub tgw_ips: BTreeMap<String, Vec<String>>,
    /// Addresses of the edge VMs of traffic groups.
    pub traffic_group_edge_vm_ips: Vec<String>,
    /// Network interfaces for VMware Cloud Disaster Recovery.
    pub vcdr_enis: Vec<EniInfo>,
    /// Id of the virtual private gateway.
    pub vgw_id: Option<String>,
    /// Id of the virtual private gateway's route table.
    ///
    /// Deprecated by the vendor.
    pub vgw_route_table_id: Option<String>,
    /// Ids of the virtual interfaces.
    pub vif_ids: Vec<String>,
    /// Id of the security group of the VMs.
    pub vm_security_group_id: Option<String>,
    /// CIDR block of the VPC.
    pub vpc_cidr: Option<String>,
    extra: Extra,
}

record! {
    VpcInfo, goes_back: false,
    member api_association_id: "api_association_id",
    member api_subnet_id: "api_subnet_id",
    member association_id: "association_id",
    member available_zones: "available_zones",
    member edge_association_id: "edge_association_id",
    member edge_subnet_id: "edge_subnet_id",
    member esx_public_security_group_id: "esx_public_security_group_id",
    member esx_security_group_id: "esx_security_group_id",
    member id: "id",
    member internet_gateway_id: "internet_gateway_id",
    member network_type: "network_type",
    member peering_connection_id: "peering_connection_id",
    member private_association_id: "private_association_id",
    member private_subnet_id: "private_subnet_id",
    member provider: "provider",
    member route_table_id: "route_table_id",
    member routetables: "routetables",
    member security_group_id: "security_group_id",
    member subnet_id: "subnet_id",
    member tgw_ips: "tgw_ips" | "tgwIps",
    member traffic_group_edge_vm_ips: "traffic_group_edge_vm_ips" | "trafficGroupEdgeVmIps",
    member vcdr_enis: "vcdr_enis",
    member vgw_id: "vgw_id",
    member vgw_route_table_id: "vgw_route_table_id",
    member vif_ids: "vif_ids",
    member vm_security_group_id: "vm_security_group_id",
    member vpc_cidr: "vpc_cidr",
}

/// IPsec VPN of a gateway. Holds a secret.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpn {
    /// How the ends prove who they are; `PSK` is a pre-shared key.
    pub authentication: Option<Authentication>,
    /// `channel_status`.
    pub channel_status: Option<VpnChannelStatus>,
    /// Diffie-Hellman group of the key exchange.
    pub dh_group: Option<DhGroup>,
    /// Digest of the key exchange.
    pub digest_algorithm: Option<DigestAlgorithm>,
    /// Whether the VPN is on.
    pub enabled: Option<bool>,
    /// Cipher of the tunnel.
    pub encryption: Option<Encryption>,
    /// Id of the VPN.
    pub id: Option<String>,
    /// Version of the IKE protocol.
    pub ike_option: Option<IkeOption>,
    /// Ids of the SDDC's networks that use the VPN.
    pub internal_network_ids: Vec<String>,
    /// Name of the VPN.
    pub name: Option<String>,
    /// Public address of the gateway at the customer's site.
    pub on_prem_gateway_ip: Option<String>,
    /// Address of that gateway behind NAT.
    pub on_prem_nat_ip: Option<String>,
    /// CIDR block of the network at the customer's site.
    pub on_prem_network_cidr: Option<String>,
    /// Whether perfect forward secrecy is on.
    pub pfs_enabled: Option<bool>,
    /// Pre-shared key; a secret, never print it.
    pub pre_shared_key: Option<String>,
    /// State of the VPN.
    pub state: Option<VpnState>,
    /// State of the single tunnels.
    pub tunnel_statuses: Vec<VpnTunnelStatus>,
    /// Version of the VPN's configuration.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    Vpn, goes_back: false,
    member authentication: "authentication",
    member channel_status: "channel_status",
    member dh_group: "dh_group",
    member digest_algorithm: "digest_algorithm",
    member enabled: "enabled",
    member encryption: "encryption",
    member id: "id",
    member ike_option: "ike_option",
    member internal_network_ids: "internal_network_ids",
    member name: "name",
    member on_prem_gateway_ip: "on_prem_gateway_ip",
    member on_prem_nat_ip: "on_prem_nat_ip",
    member on_prem_network_cidr: "on_prem_network_cidr",
    member pfs_enabled: "pfs_enabled",
    member pre_shared_key: "pre_shared_key",
    member state: "state",
    member tunnel_statuses: "tunnel_statuses",
    member version: "version",
}

/// State of the control channel of a VPN.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnChannelStatus {
    /// State of the channel, as the gateway words it.
    pub channel_state: Option<String>,
    /// Whether the channel is up.
    pub channel_status: Option<TunnelStatus>,
    /// Why the channel is down.
    pub failure_message: Option<String>,
    /// Last notice about the channel.
    pub last_info_message: Option<String>,
    extra: Extra,
}

record! {
    VpnChannelStatus, goes_back: false,
    member channel_state: "channel_state",
    member channel_status: "channel_status",
    member failure_message: "failure_message",
    member last_info_message: "last_info_message",
}

/// State of one tunnel of a VPN.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelStatus {
    /// Why the tunnel is down.
    pub failure_message: Option<String>,
    /// Last notice about the tunnel.
    pub last_info_message: Option<String>,
    /// Subnet on the SDDC's side.
    pub local_subnet: Option<String>,
    /// Subnet at the customer's site.
    pub on_prem_subnet: Option<String>,
    /// `traffic_stats`.
    pub traffic_stats: Option<VpnTunnelTrafficStats>,
    /// State of the tunnel, as the gateway words it.
    pub tunnel_state: Option<String>,
    /// Whether the tunnel is up.
    pub tunnel_status: Option<TunnelStatus>,
    extra: Extra,
}

record! {
    VpnTunnelStatus, goes_back: false,
    member failure_message: "failure_message",
    member last_info_message: "last_info_message",
    member local_subnet: "local_subnet",
    member on_prem_subnet: "on_prem_subnet",
    member traffic_stats: "traffic_stats",
    member tunnel_state: "tunnel_state",
    member tunnel_status: "tunnel_status",
}

/// Counters of a VPN tunnel; all are numbers written as strings.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelTrafficStats {
    /// Packets that could not be decrypted.
    pub decryption_failures: Option<String>,
    /// Packets that could not be encrypted.
    pub encryption_failures: Option<String>,
    /// Packets that failed the integrity check.
    pub integrity_errors: Option<String>,
    /// Errors on receiving.
    pub packet_received_errors: Option<String>,
    /// Errors on sending.
    pub packet_sent_errors: Option<String>,
    /// Packets received.
    pub packets_in: Option<String>,
    /// Packets sent.
    pub packets_out: Option<String>,
    /// Packets dropped as replayed.
    pub replay_errors: Option<String>,
    /// Bytes received.
    pub rx_bytes_on_local_subnet: Option<String>,
    /// Errors because the sequence numbers ran out.
    pub sequence_number_over_flow_errors: Option<String>,
    /// Bytes sent.
    pub tx_bytes_from_local_subnet: Option<String>,
    extra: Extra,
}

record! {
    VpnTunnelTrafficStats, goes_back: false,
    member decryption_failures: "decryption_failures",
    member encryption_failures: "encryption_failures",
    member integrity_errors: "integrity_errors",
    member packet_received_errors: "packet_received_errors",
    member packet_sent_errors: "packet_sent_errors",
    member packets_in: "packets_in",
    member packets_out: "packets_out",
    member replay_errors: "replay_errors",
    member rx_bytes_on_local_subnet: "rx_bytes_on_local_subnet",
    member sequence_number_over_flow_errors: "sequence_number_over_flow_errors",
    member tx_bytes_from_local_subnet: "tx_bytes_from_local_subnet",
}

/// Encryption of vSAN.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsanEncryptionConfig {
    /// Certificate for the key service.
    pub certificate: Option<String>,
    /// Port of the key service.
    pub port: Option<i64>,
    extra: Extra,
}

record! {
    VsanEncryptionConfig, goes_back: false,
    member certificate: "certificate",
    member port: "port",
}

/// Kubernetes workload management (Tanzu) on a cluster.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WcpDetails {
    /// CIDR block for outgoing traffic.
    pub egress_cidr: Option<String>,
    /// CIDR block for incoming traffic.
    pub ingress_cidr: Option<String>,
    /// CIDR block of the pods.
    pub pod_cidr: Option<String>,
    /// CIDR block of the services.
    pub service_cidr: Option<String>,
    /// State of workload management on the cluster.
    pub wcp_status: Option<WcpStatus>,
    extra: Extra,
}

record! {
    WcpDetails, goes_back: false,
    member egress_cidr: "egress_cidr",
    member ingress_cidr: "ingress_cidr",
    member pod_cidr: "pod_cidr",
    member service_cidr: "service_cidr",
    member wcp_status: "wcp_status",
}

/// Elastic network interface that joins a host to the customer's VPC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct XEniInfo {
    /// AWS id that ties the interface to the trunk.
    pub association_id: Option<String>,
    /// AWS id of the trunk interface.
    pub trunk_eni_id: Option<String>,
    /// AWS id of the interface.
    pub x_eni_id: Option<String>,
    extra: Extra,
}

record! {
    XEniInfo, goes_back: false,
    member association_id: "association_id",
    member trunk_eni_id: "trunk_eni_id",
    member x_eni_id: "x_eni_id",
}

/// Values of `EsxState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EsxState {
    /// `DEPLOYING`
    Deploying,
    /// `INITIALIZING`
    Initializing,
    /// `PROVISIONED`
    Provisioned,
    /// `READY`
    Ready,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `ADDING_TO_VCENTER`
    AddingToVcenter,
    /// `DELETING_FROM_VCENTER`
    DeletingFromVcenter,
    /// `PENDING_CLOUD_DELETION`
    PendingCloudDeletion,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    EsxState,
    Deploying: "DEPLOYING",
    Initializing: "INITIALIZING",
    Provisioned: "PROVISIONED",
    Ready: "READY",
    Deleting: "DELETING",
    Deleted: "DELETED",
    Failed: "FAILED",
    AddingToVcenter: "ADDING_TO_VCENTER",
    DeletingFromVcenter: "DELETING_FROM_VCENTER",
    PendingCloudDeletion: "PENDING_CLOUD_DELETION",
}

/// Values of `HostInstanceType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostInstanceType {
    /// `i3.metal`
    I3Metal,
    /// `r5.metal`
    R5Metal,
    /// `i3en.metal`
    I3enMetal,
    /// `i4i.metal`
    I4iMetal,
    /// `c6i.metal`
    C6iMetal,
    /// `m7i.metal-48xl`
    M7iMetal48xl,
    /// `m7i.metal-24xl`
    M7iMetal24xl,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    HostInstanceType,
    I3Metal: "i3.metal",
    R5Metal: "r5.metal",
    I3enMetal: "i3en.metal",
    I4iMetal: "i4i.metal",
    C6iMetal: "c6i.metal",
    M7iMetal48xl: "m7i.metal-48xl",
    M7iMetal24xl: "m7i.metal-24xl",
}

/// Values of `Provider`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// `AWS`
    Aws,
    /// `ZEROCLOUD`
    Zerocloud,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Provider,
    Aws: "AWS",
    Zerocloud: "ZEROCLOUD",
}

/// Values of `AvailabilityType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailabilityType {
    /// `SINGLE_AZ`
    SingleAz,
    /// `MULTI_AZ`
    MultiAz,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AvailabilityType,
    SingleAz: "SINGLE_AZ",
    MultiAz: "MULTI_AZ",
}

/// Values of `WitnessState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WitnessState {
    /// `DEPLOYING`
    Deploying,
    /// `PROVISIONED`
    Provisioned,
    /// `DELETING`
    Deleting,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    WitnessState,
    Deploying: "DEPLOYING",
    Provisioned: "PROVISIONED",
    Deleting: "DELETING",
    Ready: "READY",
    Failed: "FAILED",
}

/// Values of `ClusterState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterState {
    /// `DEPLOYING`
    Deploying,
    /// `ADDING_HOSTS`
    AddingHosts,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ClusterState,
    Deploying: "DEPLOYING",
    AddingHosts: "ADDING_HOSTS",
    Ready: "READY",
    Failed: "FAILED",
}

/// Values of `FirewallRuleAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirewallRuleAction {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    FirewallRuleAction,
    Allow: "ALLOW",
    Deny: "DENY",
}

/// Values of `RuleType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// `USER`
    User,
    /// `DEFAULT`
    Default,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    RuleType,
    User: "USER",
    Default: "DEFAULT",
}

/// Values of `VnicGroupIds`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VnicGroupIds {
    /// `vse`
    Vse,
    /// `internal`
    Internal,
    /// `external`
    External,
    /// `vnic-index-0`
    VnicIndex0,
    /// `vnic-index-1`
    VnicIndex1,
    /// `vnic-index-2`
    VnicIndex2,
    /// `vnic-index-3`
    VnicIndex3,
    /// `vnic-index-4`
    VnicIndex4,
    /// `vnic-index-5`
    VnicIndex5,
    /// `vnic-index-6`
    VnicIndex6,
    /// `vnic-index-7`
    VnicIndex7,
    /// `vnic-index-8`
    VnicIndex8,
    /// `vnic-index-9`
    VnicIndex9,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    VnicGroupIds,
    Vse: "vse",
    Internal: "internal",
    External: "external",
    VnicIndex0: "vnic-index-0",
    VnicIndex1: "vnic-index-1",
    VnicIndex2: "vnic-index-2",
    VnicIndex3: "vnic-index-3",
    VnicIndex4: "vnic-index-4",
    VnicIndex5: "vnic-index-5",
    VnicIndex6: "vnic-index-6",
    VnicIndex7: "vnic-index-7",
    VnicIndex8: "vnic-index-8",
    VnicIndex9: "vnic-index-9",
}

/// Values of `NetworkType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkType {
    /// `HOSTED`
    Hosted,
    /// `ROUTED`
    Routed,
    /// `EXTENDED`
    Extended,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    NetworkType,
    Hosted: "HOSTED",
    Routed: "ROUTED",
    Extended: "EXTENDED",
}

/// Values of `MsftLicensing`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsftLicensing {
    /// `DISABLED`
    Disabled,
    /// `CUSTOMER_SUPPLIED`
    CustomerSupplied,
    /// `ENABLED`
    Enabled,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    MsftLicensing,
    Disabled: "DISABLED",
    CustomerSupplied: "CUSTOMER_SUPPLIED",
    Enabled: "ENABLED",
}

/// Values of `NatRuleAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatRuleAction {
    /// `dnat`
    Dnat,
    /// `snat`
    Snat,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    NatRuleAction,
    Dnat: "dnat",
    Snat: "snat",
}

/// Values of `PopAmiInfoType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PopAmiInfoType {
    /// `CENTOS`
    Centos,
    /// `POP`
    Pop,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    PopAmiInfoType,
    Centos: "CENTOS",
    Pop: "POP",
}

/// Values of `OsType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OsType {
    /// `CENTOS`
    Centos,
    /// `AMAZON`
    Amazon,
    /// `PHOTON`
    Photon,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    OsType,
    Centos: "CENTOS",
    Amazon: "AMAZON",
    Photon: "PHOTON",
}

/// Values of `AccountLinkState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountLinkState {
    /// `DELAYED`
    Delayed,
    /// `LINKED`
    Linked,
    /// `UNLINKED`
    Unlinked,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AccountLinkState,
    Delayed: "DELAYED",
    Linked: "LINKED",
    Unlinked: "UNLINKED",
}

/// Values of `SddcState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SddcState {
    /// `DEPLOYING`
    Deploying,
    /// `READY`
    Ready,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// `READY_FOR_GLCM_BRINGUP`
    ReadyForGlcmBringup,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SddcState,
    Deploying: "DEPLOYING",
    Ready: "READY",
    Deleting: "DELETING",
    Deleted: "DELETED",
    Failed: "FAILED",
    Canceled: "CANCELED",
    ReadyForGlcmBringup: "READY_FOR_GLCM_BRINGUP",
}

/// Values of `SecurityProfile`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityProfile {
    /// `PROFILE_DEFAULT`
    ProfileDefault,
    /// `PROFILE_PCI_COMMERCIAL`
    ProfilePciCommercial,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SecurityProfile,
    ProfileDefault: "PROFILE_DEFAULT",
    ProfilePciCommercial: "PROFILE_PCI_COMMERCIAL",
}

/// Values of `NsxSize`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NsxSize {
    /// `small`
    Small,
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    NsxSize,
    Small: "small",
    Medium: "medium",
    Large: "large",
}

/// Values of `SddcSizeValue`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SddcSizeValue {
    /// `NSX_SMALL`
    NsxSmall,
    /// `MEDIUM`
    Medium,
    /// `LARGE`
    Large,
    /// `NSX_LARGE`
    NsxLarge,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SddcSizeValue,
    NsxSmall: "NSX_SMALL",
    Medium: "MEDIUM",
    Large: "LARGE",
    NsxLarge: "NSX_LARGE",
}

/// Values of `VcSize`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VcSize {
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    VcSize,
    Medium: "medium",
    Large: "large",
}

/// Values of `SddcTemplateState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SddcTemplateState {
    /// `INITIALIZATION`
    Initialization,
    /// `AVAILABLE`
    Available,
    /// `INUSE`
    Inuse,
    /// `APPLIED`
    Applied,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SddcTemplateState,
    Initialization: "INITIALIZATION",
    Available: "AVAILABLE",
    Inuse: "INUSE",
    Applied: "APPLIED",
    Deleting: "DELETING",
    Deleted: "DELETED",
    Failed: "FAILED",
}

/// Values of `TunnelStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TunnelStatus {
    /// `CONNECTED`
    Connected,
    /// `DISCONNECTED`
    Disconnected,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    TunnelStatus,
    Connected: "CONNECTED",
    Disconnected: "DISCONNECTED",
    Unknown: "UNKNOWN",
}

/// Values of `TaskStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `STARTED`
    Started,
    /// `CANCELING`
    Canceling,
    /// `FINISHED`
    Finished,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    TaskStatus,
    Started: "STARTED",
    Canceling: "CANCELING",
    Finished: "FINISHED",
    Failed: "FAILED",
    Canceled: "CANCELED",
}

/// Values of `Authentication`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Authentication {
    /// `PSK`
    Psk,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Authentication,
    Psk: "PSK",
    Unknown: "UNKNOWN",
}

/// Values of `DhGroup`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DhGroup {
    /// `DH2`
    Dh2,
    /// `DH5`
    Dh5,
    /// `DH14`
    Dh14,
    /// `DH15`
    Dh15,
    /// `DH16`
    Dh16,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DhGroup,
    Dh2: "DH2",
    Dh5: "DH5",
    Dh14: "DH14",
    Dh15: "DH15",
    Dh16: "DH16",
    Unknown: "UNKNOWN",
}

/// Values of `DigestAlgorithm`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DigestAlgorithm {
    /// `SHA1`
    Sha1,
    /// `SHA_256`
    Sha256,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DigestAlgorithm,
    Sha1: "SHA1",
    Sha256: "SHA_256",
}

/// Values of `Encryption`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encryption {
    /// `AES`
    Aes,
    /// `AES256`
    Aes256,
    /// `AES_GCM`
    AesGcm,
    /// `TRIPLE_DES`
    TripleDes,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Encryption,
    Aes: "AES",
    Aes256: "AES256",
    AesGcm: "AES_GCM",
    TripleDes: "TRIPLE_DES",
    Unknown: "UNKNOWN",
}

/// Values of `IkeOption`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IkeOption {
    /// `IKEV1`
    Ikev1,
    /// `IKEV2`
    Ikev2,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    IkeOption,
    Ikev1: "IKEV1",
    Ikev2: "IKEV2",
}

/// Values of `VpnState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnState {
    /// `CONNECTED`
    Connected,
    /// `DISCONNECTED`
    Disconnected,
    /// `PARTIALLY_CONNECTED`
    PartiallyConnected,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    VpnState,
    Connected: "CONNECTED",
    Disconnected: "DISCONNECTED",
    PartiallyConnected: "PARTIALLY_CONNECTED",
    Unknown: "UNKNOWN",
}

/// Values of `WcpStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WcpStatus {
    /// `CERTIFICATE_REVOKE_FAILED`
    CertificateRevokeFailed,
    /// `CERTIFICATE_REVOKE_IN_PROGRESS`
    CertificateRevokeInProgress,
    /// `CERTIFICATE_UPDATE_FAILED`
    CertificateUpdateFailed,
    /// `CERTIFICATE_UPDATE_IN_PROGRESS`
    CertificateUpdateInProgress,
    /// `CERTIFICATE_UPDATE_PENDING`
    CertificateUpdatePending,
    /// `DISABLED`
    Disabled,
    /// `DISABLE_FAILED`
    DisableFailed,
    /// `DISABLE_IN_PROGRESS`
    DisableInProgress,
    /// `DISABLE_PENDING`
    DisablePending,
    /// `ENABLED`
    Enabled,
    /// `ENABLE_FAILED`
    EnableFailed,
    /// `ENABLE_IN_PROGRESS`
    EnableInProgress,
    /// `ENABLE_PENDING`
    EnablePending,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    WcpStatus,
    CertificateRevokeFailed: "CERTIFICATE_REVOKE_FAILED",
    CertificateRevokeInProgress: "CERTIFICATE_REVOKE_IN_PROGRESS",
    CertificateUpdateFailed: "CERTIFICATE_UPDATE_FAILED",
    CertificateUpdateInProgress: "CERTIFICATE_UPDATE_IN_PROGRESS",
    CertificateUpdatePending: "CERTIFICATE_UPDATE_PENDING",
    Disabled: "DISABLED",
    DisableFailed: "DISABLE_FAILED",
    DisableInProgress: "DISABLE_IN_PROGRESS",
    DisablePending: "DISABLE_PENDING",
    Enabled: "ENABLED",
    EnableFailed: "ENABLE_FAILED",
    EnableInProgress: "ENABLE_IN_PROGRESS",
    EnablePending: "ENABLE_PENDING",
}
