// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{CertificateInfoSpecification, Href, Tag};

/// An integration: the connection to another system, such as an IP address manager or a source
/// repository.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// Links to the integration itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the integration, by name. All values are strings.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the integration.
    pub description: Option<String>,
    /// Id of the integration, given by the service.
    pub id: String,
    /// Properties that the type of integration has, by name, such as `hostName` or `url`. All values
    /// are strings; they can hold secrets.
    pub integration_properties: BTreeMap<String, String>,
    /// Type of the integration, such as `activedirectory`, `com.github.saas` or `saltstack`.
    pub integration_type: String,
    /// Name of the integration.
    pub name: Option<String>,
    /// Id of the organization that the integration belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the integration; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the integration, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Integration, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member id: "id",
    member integration_properties: "integrationProperties",
    member integration_type: "integrationType",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Integrations, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegrationResult {
    /// The integrations that were asked for; a part of all where the list is paged.
    pub content: Vec<Integration>,
    /// Number of integrations in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of integrations in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    IntegrationResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// An integration to create: the connection to another system, such as an IP address manager or a
/// source repository.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationSpecification {
    /// Ids of the cloud accounts to associate with the integration.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Further properties to set on the integration, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the integration.
    pub description: Option<String>,
    /// Properties that the type of integration asks for, by name, such as `hostName` or `url`. All
    /// values are strings; they can hold secrets.
    pub integration_properties: BTreeMap<String, String>,
    /// Type of the integration, such as `activedirectory`, `com.github.saas` or `saltstack`.
    pub integration_type: String,
    /// Name of the integration.
    pub name: String,
    /// Secret part of the credential, such as a password or a token. Sent, never returned.
    pub private_key: Option<String>,
    /// Public part of the credential, such as a user name.
    pub private_key_id: Option<String>,
    /// Tags that the integration is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl IntegrationSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        integration_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
        integration_type: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            integration_properties: integration_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            integration_type: integration_type.into(),
            name: name.into(),
            ..Self::empty()
        }
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
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
    /// Sets `privateKey`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Sets `privateKeyId`.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    IntegrationSpecification, goes_back: true,
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member custom_properties: "customProperties",
    member description: "description",
    member integration_properties: "integrationProperties",
    member integration_type: "integrationType",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member tags: "tags",
}

/// Properties of an integration to change. What is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIntegrationSpecification {
    /// Ids of the cloud accounts to associate with the integration.
    pub associated_cloud_account_ids: Option<Vec<String>>,
    /// `certificateInfo`.
    pub certificate_info: Option<CertificateInfoSpecification>,
    /// Further properties to set on the integration, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// New free text about the integration.
    pub description: Option<String>,
    /// Properties that the type of integration asks for, by name, such as `hostName` or `url`. All
    /// values are strings.
    pub integration_properties: Option<BTreeMap<String, String>>,
    /// New name of the integration.
    pub name: Option<String>,
    /// Secret part of the credential, as the type of integration has it: a password, a token or a key.
    /// Sent, never returned.
    pub private_key: Option<String>,
    /// Public part of the credential, as the type of integration has it: a user name, or the id of a
    /// key.
    pub private_key_id: Option<String>,
    /// Tags that the integration is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateIntegrationSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `associatedCloudAccountIds`.
    #[must_use]
    pub fn associated_cloud_account_ids(
        mut self,
        associated_cloud_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_cloud_account_ids = Some(
            associated_cloud_account_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `certificateInfo`.
    #[must_use]
    pub fn certificate_info(
        mut self,
        certificate_info: CertificateInfoSpecification,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
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
    /// Sets `integrationProperties`.
    #[must_use]
    pub fn integration_properties(
        mut self,
        integration_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.integration_properties = Some(
            integration_properties
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
    /// Sets `privateKey`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Sets `privateKeyId`.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateIntegrationSpecification, goes_back: true,
    member associated_cloud_account_ids: "associatedCloudAccountIds",
    member certificate_info: "certificateInfo",
    member custom_properties: "customProperties",
    member description: "description",
    member integration_properties: "integrationProperties",
    member name: "name",
    member private_key: "privateKey",
    member private_key_id: "privateKeyId",
    member tags: "tags",
}
