// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, NetworkInterfaceSpecification, Tag};

/// How a load balancer finds out whether a machine can take traffic.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckConfiguration {
    /// Number of successes in a row after which a machine gets traffic again.
    pub healthy_threshold: Option<i64>,
    /// HTTP method of the check, such as `GET`. For `HTTP` and `HTTPS` only.
    pub http_method: Option<String>,
    /// Time between two checks, in seconds.
    pub interval_seconds: Option<i64>,
    /// Whether machines are judged by how they deal with real traffic instead of by checks of their
    /// own.
    pub passive_monitor: Option<bool>,
    /// Port that is checked, a number in a string.
    pub port: Option<String>,
    /// Protocol of the check, such as `HTTP`, `HTTPS`, `TCP` or `UDP`.
    pub protocol: Option<String>,
    /// Body that is sent with the check.
    pub request_body: Option<String>,
    /// Text that is expected in the answer.
    pub response_body: Option<String>,
    /// How long to wait for an answer, in seconds.
    pub timeout_seconds: Option<i64>,
    /// Number of failures in a row after which a machine gets no more traffic.
    pub unhealthy_threshold: Option<i64>,
    /// Path that is requested. For `HTTP` and `HTTPS` only.
    pub url_path: Option<String>,
    extra: Extra,
}

impl HealthCheckConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `healthyThreshold`.
    #[must_use]
    pub fn healthy_threshold(mut self, healthy_threshold: impl Into<i64>) -> Self {
        self.healthy_threshold = Some(healthy_threshold.into());
        self
    }
    /// Sets `httpMethod`.
    #[must_use]
    pub fn http_method(mut self, http_method: impl Into<String>) -> Self {
        self.http_method = Some(http_method.into());
        self
    }
    /// Sets `intervalSeconds`.
    #[must_use]
    pub fn interval_seconds(mut self, interval_seconds: impl Into<i64>) -> Self {
        self.interval_seconds = Some(interval_seconds.into());
        self
    }
    /// Sets `passiveMonitor`.
    #[must_use]
    pub fn passive_monitor(mut self, passive_monitor: bool) -> Self {
        self.passive_monitor = Some(passive_monitor);
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
    /// Sets `requestBody`.
    #[must_use]
    pub fn request_body(mut self, request_body: impl Into<String>) -> Self {
        self.request_body = Some(request_body.into());
        self
    }
    /// Sets `responseBody`.
    #[must_use]
    pub fn response_body(mut self, response_body: impl Into<String>) -> Self {
        self.response_body = Some(response_body.into());
        self
    }
    /// Sets `timeoutSeconds`.
    #[must_use]
    pub fn timeout_seconds(mut self, timeout_seconds: impl Into<i64>) -> Self {
        self.timeout_seconds = Some(timeout_seconds.into());
        self
    }
    /// Sets `unhealthyThreshold`.
    #[must_use]
    pub fn unhealthy_threshold(mut self, unhealthy_threshold: impl Into<i64>) -> Self {
        self.unhealthy_threshold = Some(unhealthy_threshold.into());
        self
    }
    /// Sets `urlPath`.
    #[must_use]
    pub fn url_path(mut self, url_path: impl Into<String>) -> Self {
        self.url_path = Some(url_path.into());
        self
    }
}

record! {
    HealthCheckConfiguration, goes_back: true,
    member healthy_threshold: "healthyThreshold",
    member http_method: "httpMethod",
    member interval_seconds: "intervalSeconds",
    member passive_monitor: "passiveMonitor",
    member port: "port",
    member protocol: "protocol",
    member request_body: "requestBody",
    member response_body: "responseBody",
    member timeout_seconds: "timeoutSeconds",
    member unhealthy_threshold: "unhealthyThreshold",
    member url_path: "urlPath",
}

/// A load balancer that was provisioned for a deployment. It spreads traffic over machines.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Links to the load balancer itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Address that traffic is sent to, an IP address or a host name.
    pub address: Option<String>,
    /// Ids of the cloud accounts that the load balancer belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the load balancer, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the load balancer belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the load balancer.
    pub description: Option<String>,
    /// Id of the load balancer in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the load balancer, given by the service.
    pub id: String,
    /// What the load balancer logs, such as `ERROR` or `DEBUG`, where the cloud has such levels.
    pub logging_level: Option<String>,
    /// Name of the load balancer.
    pub name: Option<String>,
    /// Id of the organization that the load balancer belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the load balancer; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the load balancer belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the load balancer has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// How traffic is passed on, port by port.
    pub routes: Vec<RouteConfiguration>,
    /// Tags of the load balancer, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Size of the load balancer where the cloud has sizes, such as `SMALL` in NSX-T.
    pub type_: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    LoadBalancer, goes_back: false,
    member links: "_links",
    member address: "address",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member id: "id",
    member logging_level: "loggingLevel",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member routes: "routes",
    member tags: "tags",
    member type_: "type",
    member updated_at: "updatedAt",
}

/// Load balancers, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerResult {
    /// The load balancers that were asked for; a part of all where the list is paged.
    pub content: Vec<LoadBalancer>,
    /// Number of load balancers in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of load balancers in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    LoadBalancerResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A load balancer to create, or how an existing one is to be after it was scaled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerSpecification {
    /// Further properties to set on the load balancer, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the load balancer into.
    pub deployment_id: Option<String>,
    /// Free text about the load balancer.
    pub description: Option<String>,
    /// Whether the load balancer is to be reachable from the internet.
    pub internet_facing: Option<bool>,
    /// What the load balancer logs, such as `ERROR` or `DEBUG`, where the cloud has such levels.
    pub logging_level: Option<String>,
    /// Name of the load balancer.
    pub name: String,
    /// Network interfaces that the load balancer is to have.
    pub nics: Vec<NetworkInterfaceSpecification>,
    /// Id of the project to create the load balancer in.
    pub project_id: String,
    /// How traffic is passed on, port by port.
    pub routes: Vec<RouteConfiguration>,
    /// Tags that the load balancer is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    /// Links of the machines that traffic is spread over, or of their network interfaces.
    pub target_links: Option<Vec<String>>,
    /// Size of the load balancer where the cloud has sizes, such as `SMALL` in NSX-T.
    pub type_: Option<String>,
    extra: Extra,
}

impl LoadBalancerSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        nics: impl IntoIterator<Item = impl Into<NetworkInterfaceSpecification>>,
        project_id: impl Into<String>,
        routes: impl IntoIterator<Item = impl Into<RouteConfiguration>>,
    ) -> Self {
        Self {
            name: name.into(),
            nics: nics.into_iter().map(Into::into).collect(),
            project_id: project_id.into(),
            routes: routes.into_iter().map(Into::into).collect(),
            ..Self::empty()
        }
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
    /// Sets `deploymentId`.
    #[must_use]
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `internetFacing`.
    #[must_use]
    pub fn internet_facing(mut self, internet_facing: bool) -> Self {
        self.internet_facing = Some(internet_facing);
        self
    }
    /// Sets `loggingLevel`.
    #[must_use]
    pub fn logging_level(mut self, logging_level: impl Into<String>) -> Self {
        self.logging_level = Some(logging_level.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `targetLinks`.
    #[must_use]
    pub fn target_links(
        mut self,
        target_links: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_links = Some(target_links.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    LoadBalancerSpecification, goes_back: true,
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member internet_facing: "internetFacing",
    member logging_level: "loggingLevel",
    member name: "name",
    member nics: "nics",
    member project_id: "projectId",
    member routes: "routes",
    member tags: "tags",
    member target_links: "targetLinks",
    member type_: "type",
}

/// How a load balancer passes on the traffic that comes to one port.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteConfiguration {
    /// How a machine is chosen, such as `ROUND_ROBIN` or `LEAST_CONNECTION`. Which there are depends on
    /// the cloud.
    pub algorithm: Option<String>,
    /// Parameters of the algorithm in one string, where it takes any.
    pub algorithm_parameters: Option<String>,
    /// `healthCheckConfiguration`.
    pub health_check_configuration: Option<HealthCheckConfiguration>,
    /// Port of the machine that traffic is passed on to, a number in a string.
    pub member_port: Option<String>,
    /// Protocol that traffic is passed on with.
    pub member_protocol: Option<String>,
    /// Port that traffic comes to, a number in a string.
    pub port: Option<String>,
    /// Protocol of the traffic that comes in, such as `TCP`, `UDP`, `HTTP` or `HTTPS`.
    pub protocol: Option<String>,
    extra: Extra,
}

impl RouteConfiguration {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        member_port: impl Into<String>,
        member_protocol: impl Into<String>,
        port: impl Into<String>,
        protocol: impl Into<String>,
    ) -> Self {
        Self {
            member_port: Some(member_port.into()),
            member_protocol: Some(member_protocol.into()),
            port: Some(port.into()),
            protocol: Some(protocol.into()),
            ..Self::empty()
        }
    }
    /// Sets `algorithm`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: impl Into<String>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }
    /// Sets `algorithmParameters`.
    #[must_use]
    pub fn algorithm_parameters(
        mut self,
        algorithm_parameters: impl Into<String>,
    ) -> Self {
        self.algorithm_parameters = Some(algorithm_parameters.into());
        self
    }
    /// Sets `healthCheckConfiguration`.
    #[must_use]
    pub fn health_check_configuration(
        mut self,
        health_check_configuration: HealthCheckConfiguration,
    ) -> Self {
        self.health_check_configuration = Some(health_check_configuration);
        self
    }
}

record! {
    RouteConfiguration, goes_back: true,
    member algorithm: "algorithm",
    member algorithm_parameters: "algorithmParameters",
    member health_check_configuration: "healthCheckConfiguration",
    member member_port: "memberPort",
    member member_protocol: "memberProtocol",
    member port: "port",
    member protocol: "protocol",
}
