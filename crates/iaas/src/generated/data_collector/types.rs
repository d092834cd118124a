// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// A data collector: an appliance through which the service reaches endpoints in a private network.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataCollector {
    /// Id of the data collector, given by the service. Cloud accounts take it as `dcid` or `dcId`.
    pub dc_id: String,
    /// Host name of the data collector.
    pub host_name: String,
    /// IP address of the data collector.
    pub ip_address: String,
    /// Name of the data collector.
    pub name: String,
    /// State of the data collector, such as `ACTIVE`. No values are listed.
    pub status: String,
    extra: Extra,
}

record! {
    DataCollector, goes_back: false,
    member dc_id: "dcId",
    member host_name: "hostName",
    member ip_address: "ipAddress",
    member name: "name",
    member status: "status",
}

/// What is needed to set up a new data collector.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataCollectorRegistration {
    /// Key that the appliance registers itself with. A secret.
    pub key: String,
    /// Address to download the appliance from, an OVA file.
    pub ova_link: String,
    extra: Extra,
}

record! {
    DataCollectorRegistration, goes_back: false,
    member key: "key",
    member ova_link: "ovaLink",
}

/// Data collectors, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataCollectorResult {
    /// The data collectors that were asked for; a part of all where the list is paged.
    pub content: Vec<DataCollector>,
    /// Number of data collectors in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of data collectors in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    DataCollectorResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
