// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{record, wire::{Extra, Record}};

use crate::types::{HostInstanceType, MsftLicensingConfig};

/// Configuration of a cluster to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfig {
    /// Availability zones to place the cluster in.
    pub availability_zones: Option<Vec<String>>,
    /// Number of CPU cores to switch on per host; the possible counts depend on the host type.
    pub host_cpu_cores_count: Option<i64>,
    /// EC2 instance type of the hosts.
    pub host_instance_type: Option<HostInstanceType>,
    /// `msft_license_config`.
    pub msft_license_config: Option<MsftLicensingConfig>,
    /// Number of hosts.
    pub num_hosts: i64,
    /// Storage to provide for the cluster in GiB, for host types whose storage is not built in.
    pub storage_capacity: Option<i64>,
    extra: Extra,
}

impl ClusterConfig {
    /// With what the document requires.
    #[must_use]
    pub fn new(num_hosts: impl Into<i64>) -> Self {
        Self {
            num_hosts: num_hosts.into(),
            ..Self::empty()
        }
    }
    /// Sets `availability_zones`.
    #[must_use]
    pub fn availability_zones(
        mut self,
        availability_zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.availability_zones = Some(
            availability_zones.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `host_cpu_cores_count`.
    #[must_use]
    pub fn host_cpu_cores_count(mut self, host_cpu_cores_count: impl Into<i64>) -> Self {
        self.host_cpu_cores_count = Some(host_cpu_cores_count.into());
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
    /// Sets `storage_capacity`.
    #[must_use]
    pub fn storage_capacity(mut self, storage_capacity: impl Into<i64>) -> Self {
        self.storage_capacity = Some(storage_capacity.into());
        self
    }
}

record! {
    ClusterConfig, goes_back: true,
    member availability_zones: "availability_zones",
    member host_cpu_cores_count: "host_cpu_cores_count",
    member host_instance_type: "host_instance_type",
    member msft_license_config: "msft_license_config",
    member num_hosts: "num_hosts",
    member storage_capacity: "storage_capacity",
}

/// What a cluster is to become.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterReconfigureParams {
    /// Id of the preference that decides between several ways of reconfiguring.
    pub bias: Option<String>,
    /// Number of hosts after the change.
    pub num_hosts: i64,
    /// Storage of the cluster after the change, in GiB.
    pub storage_capacity: Option<i64>,
    extra: Extra,
}

impl ClusterReconfigureParams {
    /// With what the document requires.
    #[must_use]
    pub fn new(num_hosts: impl Into<i64>) -> Self {
        Self {
            num_hosts: num_hosts.into(),
            ..Self::empty()
        }
    }
    /// Sets `bias`.
    #[must_use]
    pub fn bias(mut self, bias: impl Into<String>) -> Self {
        self.bias = Some(bias.into());
        self
    }
    /// Sets `storage_capacity`.
    #[must_use]
    pub fn storage_capacity(mut self, storage_capacity: impl Into<i64>) -> Self {
        self.storage_capacity = Some(storage_capacity.into());
        self
    }
}

record! {
    ClusterReconfigureParams, goes_back: true,
    member bias: "bias",
    member num_hosts: "num_hosts",
    member storage_capacity: "storage_capacity",
}

/// Storage capacity that a cluster can be given.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsanAvailableCapacity {
    /// How costly the choice is.
    pub cost: String,
    /// How good the choice is.
    pub quality: String,
    /// Storage capacity.
    pub size: i64,
    extra: Extra,
}

record! {
    VsanAvailableCapacity, goes_back: false,
    member cost: "cost",
    member quality: "quality",
    member size: "size",
}

/// Preference that decides between several ways of reconfiguring a cluster.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsanClusterReconfigBias {
    /// Text about the preference, in full.
    pub full_description: String,
    /// Id of the preference; what the reconfiguration takes as `bias`.
    pub id: String,
    /// Text about the preference, in short.
    pub short_description: String,
    extra: Extra,
}

record! {
    VsanClusterReconfigBias, goes_back: false,
    member full_description: "full_description",
    member id: "id",
    member short_description: "short_description",
}

/// Limits for reconfiguring a cluster.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsanClusterReconfigConstraints {
    /// Storage capacities to choose from; the key is the id of a preference.
    pub available_capacities: BTreeMap<String, Vec<VsanAvailableCapacity>>,
    /// Storage capacity taken by default; the key is the id of a preference.
    pub default_capacities: BTreeMap<String, VsanAvailableCapacity>,
    /// Id of the preference taken by default.
    pub default_reconfig_bias_id: String,
    /// Number of hosts that the limits are for.
    pub hosts: i64,
    /// Preferences to choose from.
    pub reconfig_biases: Vec<VsanClusterReconfigBias>,
    extra: Extra,
}

record! {
    VsanClusterReconfigConstraints, goes_back: false,
    member available_capacities: "available_capacities",
    member default_capacities: "default_capacities",
    member default_reconfig_bias_id: "default_reconfig_bias_id",
    member hosts: "hosts",
    member reconfig_biases: "reconfig_biases",
}
