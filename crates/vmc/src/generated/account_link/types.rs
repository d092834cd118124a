// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

/// Subnets of a connected AWS account, grouped by VPC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCompatibleSubnets {
    /// Availability zones of the customer's account.
    pub customer_available_zones: Vec<String>,
    /// VPCs with their subnets; the key is the VPC id.
    pub vpc_map: BTreeMap<String, VpcInfoSubnets>,
    extra: Extra,
}

record! {
    AwsCompatibleSubnets, goes_back: false,
    member customer_available_zones: "customer_available_zones",
    member vpc_map: "vpc_map",
}

/// AWS account of the customer that is connected to the org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCustomerConnectedAccount {
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
    /// AWS account number.
    pub account_number: Option<String>,
    /// Name of the CloudFormation stack that connected the account.
    pub cf_stack_name: Option<String>,
    /// Id of the org that the account is connected to.
    pub org_id: Option<String>,
    /// External id used when the service takes on the roles in the customer's account.
    pub policy_external_id: Option<String>,
    /// ARN of the IAM role for the payer account.
    pub policy_payer_arn: Option<String>,
    /// ARN of the IAM role for the account linked to the payer.
    pub policy_payer_linked_arn: Option<String>,
    /// ARN of the IAM role for the service.
    pub policy_service_arn: Option<String>,
    /// By region, the availability zones of the customer's account and the zone of the service's own
    /// account that each corresponds to.
    pub region_to_az_to_shadow_mapping: BTreeMap<String, BTreeMap<String, String>>,
    /// Whether the connection works (`ACTIVE`), does not (`BROKEN`) or has been removed (`DELETED`).
    pub state: Option<ConnectedAccountState>,
    extra: Extra,
}

record! {
    AwsCustomerConnectedAccount, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member account_number: "account_number",
    member cf_stack_name: "cf_stack_name",
    member org_id: "org_id",
    member policy_external_id: "policy_external_id",
    member policy_payer_arn: "policy_payer_arn",
    member policy_payer_linked_arn: "policy_payer_linked_arn",
    member policy_service_arn: "policy_service_arn",
    member region_to_az_to_shadow_mapping: "region_to_az_to_shadow_mapping",
    member state: "state",
}

/// Connection between an SDDC and a subnet of a connected AWS account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSddcConnection {
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
    /// Whether there is a compute gateway.
    pub cgw_present: Option<bool>,
    /// CIDR block of the subnet.
    pub cidr_block_subnet: Option<String>,
    /// CIDR block of the VPC.
    pub cidr_block_vpc: Option<String>,
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// Rank of this connection among those of the SDDC.
    pub connection_order: Option<i64>,
    /// Elastic network interfaces in the customer's account that carry the connection.
    pub customer_eni_infos: Vec<CustomerEniInfo>,
    /// AWS id of the VPC's main route table.
    pub default_route_table: Option<String>,
    /// Group of the network interfaces.
    ///
    /// Deprecated by the vendor.
    pub eni_group: Option<String>,
    /// Id of the org.
    pub org_id: Option<String>,
    /// Id of the SDDC.
    pub sddc_id: Option<String>,
    /// Whether the connection works (`ACTIVE`), does not (`BROKEN`) or has been removed (`DELETED`).
    pub state: Option<ConnectedAccountState>,
    /// Availability zone of the subnet.
    pub subnet_availability_zone: Option<String>,
    /// AWS id of the subnet.
    pub subnet_id: Option<String>,
    /// AWS id of the VPC.
    pub vpc_id: Option<String>,
    extra: Extra,
}

record! {
    AwsSddcConnection, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member cgw_present: "cgw_present",
    member cidr_block_subnet: "cidr_block_subnet",
    member cidr_block_vpc: "cidr_block_vpc",
    member connected_account_id: "connected_account_id",
    member connection_order: "connection_order",
    member customer_eni_infos: "customer_eni_infos",
    member default_route_table: "default_route_table",
    member eni_group: "eni_group",
    member org_id: "org_id",
    member sddc_id: "sddc_id",
    member state: "state",
    member subnet_availability_zone: "subnet_availability_zone",
    member subnet_id: "subnet_id",
    member vpc_id: "vpc_id",
}

/// Subnet of a connected AWS account.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSubnet {
    /// Availability zone of the subnet.
    pub availability_zone: Option<String>,
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// Whether the subnet suits the SDDC.
    pub is_compatible: Option<bool>,
    /// Name of the subnet.
    pub name: Option<String>,
    /// AWS region of the subnet.
    pub region_name: Option<String>,
    /// CIDR block of the subnet.
    pub subnet_cidr_block: Option<String>,
    /// AWS id of the subnet.
    pub subnet_id: Option<String>,
    /// CIDR block of the VPC.
    pub vpc_cidr_block: Option<String>,
    /// AWS id of the VPC.
    pub vpc_id: Option<String>,
    extra: Extra,
}

impl AwsSubnet {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `availability_zone`.
    #[must_use]
    pub fn availability_zone(mut self, availability_zone: impl Into<String>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
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
    /// Sets `is_compatible`.
    #[must_use]
    pub fn is_compatible(mut self, is_compatible: bool) -> Self {
        self.is_compatible = Some(is_compatible);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `region_name`.
    #[must_use]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }
    /// Sets `subnet_cidr_block`.
    #[must_use]
    pub fn subnet_cidr_block(mut self, subnet_cidr_block: impl Into<String>) -> Self {
        self.subnet_cidr_block = Some(subnet_cidr_block.into());
        self
    }
    /// Sets `subnet_id`.
    #[must_use]
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }
    /// Sets `vpc_cidr_block`.
    #[must_use]
    pub fn vpc_cidr_block(mut self, vpc_cidr_block: impl Into<String>) -> Self {
        self.vpc_cidr_block = Some(vpc_cidr_block.into());
        self
    }
    /// Sets `vpc_id`.
    #[must_use]
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }
}

record! {
    AwsSubnet, goes_back: true,
    member availability_zone: "availability_zone",
    member connected_account_id: "connected_account_id",
    member is_compatible: "is_compatible",
    member name: "name",
    member region_name: "region_name",
    member subnet_cidr_block: "subnet_cidr_block",
    member subnet_id: "subnet_id",
    member vpc_cidr_block: "vpc_cidr_block",
    member vpc_id: "vpc_id",
}

/// Elastic network interface in the customer's AWS account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerEniInfo {
    /// AWS id of the interface.
    pub eni_id: Option<String>,
    /// First private address.
    pub primary_ip_address: Option<String>,
    /// Further private addresses.
    pub secondary_ip_addresses: Vec<String>,
    extra: Extra,
}

record! {
    CustomerEniInfo, goes_back: false,
    member eni_id: "eni_id",
    member primary_ip_address: "primary_ip_address",
    member secondary_ip_addresses: "secondary_ip_addresses",
}

/// Link with which a customer connects an AWS account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkRequest {
    /// When the link stops working.
    pub expiration_date: Option<Timestamp>,
    /// Address at which the CloudFormation template is run in the AWS console.
    pub template_execution_url: Option<String>,
    /// Address of the CloudFormation template.
    pub template_url: Option<String>,
    /// Id of the task that follows the linking.
    pub tracking_task: Option<String>,
    extra: Extra,
}

record! {
    LinkRequest, goes_back: false,
    member expiration_date: "expiration_date",
    member template_execution_url: "template_execution_url",
    member template_url: "template_url",
    member tracking_task: "tracking_task",
}

/// Request to map the availability zones of a connected account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapZonesRequest {
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// Id of the org.
    pub org_id: Option<String>,
    /// Regions whose zones are to be mapped.
    pub petronas_regions_to_map: Option<Vec<String>>,
    extra: Extra,
}

impl MapZonesRequest {
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
    /// Sets `org_id`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `petronas_regions_to_map`.
    #[must_use]
    pub fn petronas_regions_to_map(
        mut self,
        petronas_regions_to_map: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.petronas_regions_to_map = Some(
            petronas_regions_to_map.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    MapZonesRequest, goes_back: true,
    member connected_account_id: "connected_account_id",
    member org_id: "org_id",
    member petronas_regions_to_map: "petronas_regions_to_map",
}

/// Subnet of a connected AWS account, with a mark whether an SDDC can be attached to it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetInfo {
    /// Name of the availability zone, which may mean another zone in another AWS account.
    pub availability_zone: Option<String>,
    /// AWS id of the availability zone, the same for all AWS accounts.
    pub availability_zone_id: Option<String>,
    /// Whether the subnet suits the SDDC.
    pub compatible: Option<bool>,
    /// Id of the connected account; not the AWS account number.
    pub connected_account_id: Option<String>,
    /// Name of the subnet.
    pub name: Option<String>,
    /// Remark on the subnet, such as why it does not suit.
    pub note: Option<String>,
    /// AWS region of the subnet.
    pub region_name: Option<String>,
    /// CIDR block of the subnet.
    pub subnet_cidr_block: Option<String>,
    /// AWS id of the subnet; what the attachment of an SDDC asks for.
    pub subnet_id: Option<String>,
    /// CIDR block of the VPC.
    pub vpc_cidr_block: Option<String>,
    /// AWS id of the VPC.
    pub vpc_id: Option<String>,
    extra: Extra,
}

record! {
    SubnetInfo, goes_back: false,
    member availability_zone: "availability_zone",
    member availability_zone_id: "availability_zone_id",
    member compatible: "compatible",
    member connected_account_id: "connected_account_id",
    member name: "name",
    member note: "note",
    member region_name: "region_name",
    member subnet_cidr_block: "subnet_cidr_block",
    member subnet_id: "subnet_id",
    member vpc_cidr_block: "vpc_cidr_block",
    member vpc_id: "vpc_id",
}

/// VPC of a connected AWS account with its subnets.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcInfoSubnets {
    /// CIDR block of the VPC.
    pub cidr_block: Option<String>,
    /// Text about the VPC, such as its name.
    pub description: Option<String>,
    /// Subnets of the VPC.
    pub subnets: Vec<SubnetInfo>,
    /// AWS id of the VPC.
    pub vpc_id: Option<String>,
    extra: Extra,
}

record! {
    VpcInfoSubnets, goes_back: false,
    member cidr_block: "cidr_block",
    member description: "description",
    member subnets: "subnets",
    member vpc_id: "vpc_id",
}

/// Values of `ConnectedAccountState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectedAccountState {
    /// `ACTIVE`
    Active,
    /// `BROKEN`
    Broken,
    /// `DELETED`
    Deleted,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConnectedAccountState,
    Active: "ACTIVE",
    Broken: "BROKEN",
    Deleted: "DELETED",
}

/// Values of `SddcType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SddcType {
    /// `1NODE`
    Value1node,
    /// `SingleAZ`
    SingleAz,
    /// `MultiAZ`
    MultiAz,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SddcType,
    Value1node: "1NODE",
    SingleAz: "SingleAZ",
    MultiAz: "MultiAZ",
}

/// Values of `ListConnectedAccountsProvider`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListConnectedAccountsProvider {
    /// `AWS`
    Aws,
    /// `ZeroCloud`
    ZeroCloud,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ListConnectedAccountsProvider,
    Aws: "AWS",
    ZeroCloud: "ZeroCloud",
}
