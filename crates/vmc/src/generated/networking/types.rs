// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{UnknownValue, open_enum, record, wire::{Extra, Record}};

/// A single connectivity test.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityAgentValidation {
    /// Path for tests that make a web request.
    pub path: Option<String>,
    /// Packet size for tests that send packets.
    pub pktsize: Option<String>,
    /// Ports to try.
    pub ports: Option<Vec<String>>,
    /// Component of the SDDC that the test starts from: vCenter, Site Recovery Manager (`SRM`) or
    /// vSphere Replication (`VR`).
    pub source: Option<ValidationSource>,
    /// What the test does.
    pub type_: Option<ConnectivityAgentValidationType>,
    extra: Extra,
}

impl ConnectivityAgentValidation {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Sets `pktsize`.
    #[must_use]
    pub fn pktsize(mut self, pktsize: impl Into<String>) -> Self {
        self.pktsize = Some(pktsize.into());
        self
    }
    /// Sets `ports`.
    #[must_use]
    pub fn ports(mut self, ports: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ports = Some(ports.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<ValidationSource>) -> Self {
        self.source = Some(source.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ConnectivityAgentValidationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    ConnectivityAgentValidation, goes_back: true,
    member path: "path",
    member pktsize: "pktsize",
    member ports: "ports",
    member source: "source",
    member type_: "type",
}

/// Connectivity tests that serve one purpose.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityValidationGroup {
    /// Purpose of the group: hybrid linked mode (`HLM`) or disaster recovery (`DRAAS`).
    pub id: Option<ConnectivityValidationGroupId>,
    /// Display name of the group.
    pub name: Option<String>,
    /// Parts of the group.
    pub sub_groups: Option<Vec<ConnectivityValidationSubGroup>>,
    extra: Extra,
}

impl ConnectivityValidationGroup {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<ConnectivityValidationGroupId>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `sub_groups`.
    #[must_use]
    pub fn sub_groups(
        mut self,
        sub_groups: impl IntoIterator<Item = impl Into<ConnectivityValidationSubGroup>>,
    ) -> Self {
        self.sub_groups = Some(sub_groups.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ConnectivityValidationGroup, goes_back: true,
    member id: "id",
    member name: "name",
    member sub_groups: "sub_groups",
}

/// All groups of connectivity tests.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityValidationGroups {
    /// The groups.
    pub groups: Vec<ConnectivityValidationGroup>,
    extra: Extra,
}

record! {
    ConnectivityValidationGroups, goes_back: false,
    member groups: "groups",
}

/// Value that a connectivity test asks for.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityValidationInput {
    /// Kind of value.
    pub id: Option<ConnectivityValidationInputId>,
    /// Display name of the field.
    pub label: Option<String>,
    /// The value; filled in by the caller before the tests are run.
    pub value: Option<String>,
    extra: Extra,
}

impl ConnectivityValidationInput {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<ConnectivityValidationInputId>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    ConnectivityValidationInput, goes_back: true,
    member id: "id",
    member label: "label",
    member value: "value",
}

/// Connectivity tests against one target.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectivityValidationSubGroup {
    /// Hint for the user.
    pub help: Option<String>,
    /// Target of the tests.
    pub id: Option<ConnectivityValidationSubGroupId>,
    /// Values that the tests need.
    pub inputs: Option<Vec<ConnectivityValidationInput>>,
    /// Display name of the sub-group.
    pub label: Option<String>,
    /// The tests.
    pub tests: Option<Vec<ConnectivityAgentValidation>>,
    extra: Extra,
}

impl ConnectivityValidationSubGroup {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `help`.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<ConnectivityValidationSubGroupId>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `inputs`.
    #[must_use]
    pub fn inputs(
        mut self,
        inputs: impl IntoIterator<Item = impl Into<ConnectivityValidationInput>>,
    ) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `tests`.
    #[must_use]
    pub fn tests(
        mut self,
        tests: impl IntoIterator<Item = impl Into<ConnectivityAgentValidation>>,
    ) -> Self {
        self.tests = Some(tests.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ConnectivityValidationSubGroup, goes_back: true,
    member help: "help",
    member id: "id",
    member inputs: "inputs",
    member label: "label",
    member tests: "tests",
}

/// Values of `ValidationSource`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationSource {
    /// `VCENTER`
    Vcenter,
    /// `SRM`
    Srm,
    /// `VR`
    Vr,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ValidationSource,
    Vcenter: "VCENTER",
    Srm: "SRM",
    Vr: "VR",
}

/// Values of `ConnectivityAgentValidationType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectivityAgentValidationType {
    /// `PING`
    Ping,
    /// `TRACEROUTE`
    Traceroute,
    /// `DNS`
    Dns,
    /// `CONNECTIVITY`
    Connectivity,
    /// `CURL`
    Curl,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConnectivityAgentValidationType,
    Ping: "PING",
    Traceroute: "TRACEROUTE",
    Dns: "DNS",
    Connectivity: "CONNECTIVITY",
    Curl: "CURL",
}

/// Values of `ConnectivityValidationGroupId`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectivityValidationGroupId {
    /// `HLM`
    Hlm,
    /// `DRAAS`
    Draas,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConnectivityValidationGroupId,
    Hlm: "HLM",
    Draas: "DRAAS",
}

/// Values of `ConnectivityValidationInputId`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectivityValidationInputId {
    /// `HOSTNAME`
    Hostname,
    /// `HOST_IP`
    HostIp,
    /// `HOSTNAME_OR_IP`
    HostnameOrIp,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConnectivityValidationInputId,
    Hostname: "HOSTNAME",
    HostIp: "HOST_IP",
    HostnameOrIp: "HOSTNAME_OR_IP",
}

/// Values of `ConnectivityValidationSubGroupId`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectivityValidationSubGroupId {
    /// `PRIMARY_DNS`
    PrimaryDns,
    /// `SECONDARY_DNS`
    SecondaryDns,
    /// `ONPREM_VCENTER`
    OnpremVcenter,
    /// `ONPREM_PSC`
    OnpremPsc,
    /// `ACTIVE_DIRECTORY`
    ActiveDirectory,
    /// `ONPREM_ESX`
    OnpremEsx,
    /// `DRAAS_ONPREM_VCENTER`
    DraasOnpremVcenter,
    /// `DRAAS_ONPREM_PSC`
    DraasOnpremPsc,
    /// `DRAAS_ONPREM_SRM`
    DraasOnpremSrm,
    /// `DRAAS_ONPREM_VR`
    DraasOnpremVr,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConnectivityValidationSubGroupId,
    PrimaryDns: "PRIMARY_DNS",
    SecondaryDns: "SECONDARY_DNS",
    OnpremVcenter: "ONPREM_VCENTER",
    OnpremPsc: "ONPREM_PSC",
    ActiveDirectory: "ACTIVE_DIRECTORY",
    OnpremEsx: "ONPREM_ESX",
    DraasOnpremVcenter: "DRAAS_ONPREM_VCENTER",
    DraasOnpremPsc: "DRAAS_ONPREM_PSC",
    DraasOnpremSrm: "DRAAS_ONPREM_SRM",
    DraasOnpremVr: "DRAAS_ONPREM_VR",
}

/// Values of `RunConnectivityTestsAction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunConnectivityTestsAction {
    /// `start`
    Start,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    RunConnectivityTestsAction,
    Start: "start",
}
