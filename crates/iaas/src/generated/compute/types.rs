// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Constraint, DiskAttachmentSpecification, Href, NetworkInterfaceSpecification, Tag};

/// A machine, whether it was provisioned by the service or discovered in a cloud account.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// Links to the machine itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Primary IP address of the machine. Absent until it has one.
    pub address: Option<String>,
    /// `bootConfig`.
    pub boot_config: Option<MachineBootConfig>,
    /// Ids of the cloud accounts that the machine belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the machine, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the machine belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the machine.
    pub description: Option<String>,
    /// Id of the machine in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Host name of the machine.
    pub hostname: Option<String>,
    /// Id of the machine, given by the service.
    pub id: String,
    /// Name of the machine.
    pub name: Option<String>,
    /// Id of the organization that the machine belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the machine; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Power state of the machine: `ON`, `OFF`, `GUEST_OFF` if the operating system was shut down,
    /// `SUSPEND`, or `UNKNOWN`.
    pub power_state: PowerState,
    /// Id of the project that the machine belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the machine has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// `saltConfiguration`.
    pub salt_configuration: Option<SaltConfiguration>,
    /// Tags of the machine, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Machine, goes_back: false,
    member links: "_links",
    member address: "address",
    member boot_config: "bootConfig",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member hostname: "hostname",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member power_state: "powerState",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member salt_configuration: "saltConfiguration",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// What a machine is to do when it boots for the first time.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineBootConfig {
    /// Commands for cloud-init, in YAML. Can hold secrets.
    pub content: Option<String>,
    extra: Extra,
}

impl MachineBootConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

record! {
    MachineBootConfig, goes_back: true,
    member content: "content",
}

/// Whether and how long to wait until a machine has done what its boot configuration tells.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineBootConfigSettings {
    /// Whether the deployment fails if cloud-init reports an error.
    pub deployment_fail_on_cloud_config_runtime_error: Option<bool>,
    /// Whether the deployment fails if no report comes in time.
    pub phone_home_fail_on_timeout: Option<bool>,
    /// Whether to wait until the machine reports that cloud-init has ended.
    pub phone_home_should_wait: Option<bool>,
    /// How long to wait for the report, in seconds.
    pub phone_home_timeout_seconds: Option<i64>,
    extra: Extra,
}

impl MachineBootConfigSettings {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `deploymentFailOnCloudConfigRuntimeError`.
    #[must_use]
    pub fn deployment_fail_on_cloud_config_runtime_error(
        mut self,
        deployment_fail_on_cloud_config_runtime_error: bool,
    ) -> Self {
        self.deployment_fail_on_cloud_config_runtime_error = Some(
            deployment_fail_on_cloud_config_runtime_error,
        );
        self
    }
    /// Sets `phoneHomeFailOnTimeout`.
    #[must_use]
    pub fn phone_home_fail_on_timeout(
        mut self,
        phone_home_fail_on_timeout: bool,
    ) -> Self {
        self.phone_home_fail_on_timeout = Some(phone_home_fail_on_timeout);
        self
    }
    /// Sets `phoneHomeShouldWait`.
    #[must_use]
    pub fn phone_home_should_wait(mut self, phone_home_should_wait: bool) -> Self {
        self.phone_home_should_wait = Some(phone_home_should_wait);
        self
    }
    /// Sets `phoneHomeTimeoutSeconds`.
    #[must_use]
    pub fn phone_home_timeout_seconds(
        mut self,
        phone_home_timeout_seconds: impl Into<i64>,
    ) -> Self {
        self.phone_home_timeout_seconds = Some(phone_home_timeout_seconds.into());
        self
    }
}

record! {
    MachineBootConfigSettings, goes_back: true,
    member deployment_fail_on_cloud_config_runtime_error: "deploymentFailOnCloudConfigRuntimeError",
    member phone_home_fail_on_timeout: "phoneHomeFailOnTimeout",
    member phone_home_should_wait: "phoneHomeShouldWait",
    member phone_home_timeout_seconds: "phoneHomeTimeoutSeconds",
}

/// Machines, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineResult {
    /// The machines that were asked for; a part of all where the list is paged.
    pub content: Vec<Machine>,
    /// Number of machines in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of machines in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    MachineResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A machine to create, or several alike. Its image is given by name or by reference, and so is its
/// flavor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MachineSpecification {
    /// `bootConfig`.
    pub boot_config: Option<MachineBootConfig>,
    /// `bootConfigSettings`.
    pub boot_config_settings: Option<MachineBootConfigSettings>,
    /// Constraints on where the machine is put, matched against tags.
    pub constraints: Option<Vec<Constraint>>,
    /// Further properties to set on the machine, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the machine into.
    pub deployment_id: Option<String>,
    /// Free text about the machine.
    pub description: Option<String>,
    /// Existing disks to attach to the machine.
    pub disks: Option<Vec<DiskAttachmentSpecification>>,
    /// Name of the flavor, as flavor profiles define it. Called required, although `flavorRef` can
    /// stand for it.
    pub flavor: Option<String>,
    /// Reference of the instance type in the cloud, for one that no flavor profile defines. Called
    /// required, although `flavor` can stand for it.
    pub flavor_ref: Option<String>,
    /// Name of the image, as image profiles define it. Called required, although `imageRef` can stand
    /// for it.
    pub image: Option<String>,
    /// Constraints on where the disk of the image is put.
    pub image_disk_constraints: Option<Vec<Constraint>>,
    /// Reference of the image in the cloud, for one that no image profile defines. Called required,
    /// although `image` can stand for it.
    pub image_ref: Option<String>,
    /// Number of machines to create. One if it is left out.
    pub machine_count: Option<i64>,
    /// Name of the machine. The service can add to it to make it unique.
    pub name: String,
    /// Network interfaces that the machine is to have. The service chooses a network if there are none.
    pub nics: Option<Vec<NetworkInterfaceSpecification>>,
    /// Id of the project to create the machine in.
    pub project_id: String,
    /// `remoteAccess`.
    pub remote_access: Option<RemoteAccessSpecification>,
    /// `saltConfiguration`.
    pub salt_configuration: Option<SaltConfiguration>,
    /// Tags that the machine is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl MachineSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `bootConfig`.
    #[must_use]
    pub fn boot_config(mut self, boot_config: MachineBootConfig) -> Self {
        self.boot_config = Some(boot_config);
        self
    }
    /// Sets `bootConfigSettings`.
    #[must_use]
    pub fn boot_config_settings(
        mut self,
        boot_config_settings: MachineBootConfigSettings,
    ) -> Self {
        self.boot_config_settings = Some(boot_config_settings);
        self
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
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
    /// Sets `disks`.
    #[must_use]
    pub fn disks(
        mut self,
        disks: impl IntoIterator<Item = impl Into<DiskAttachmentSpecification>>,
    ) -> Self {
        self.disks = Some(disks.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `flavor`.
    #[must_use]
    pub fn flavor(mut self, flavor: impl Into<String>) -> Self {
        self.flavor = Some(flavor.into());
        self
    }
    /// Sets `flavorRef`.
    #[must_use]
    pub fn flavor_ref(mut self, flavor_ref: impl Into<String>) -> Self {
        self.flavor_ref = Some(flavor_ref.into());
        self
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
    /// Sets `imageDiskConstraints`.
    #[must_use]
    pub fn image_disk_constraints(
        mut self,
        image_disk_constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.image_disk_constraints = Some(
            image_disk_constraints.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `imageRef`.
    #[must_use]
    pub fn image_ref(mut self, image_ref: impl Into<String>) -> Self {
        self.image_ref = Some(image_ref.into());
        self
    }
    /// Sets `machineCount`.
    #[must_use]
    pub fn machine_count(mut self, machine_count: impl Into<i64>) -> Self {
        self.machine_count = Some(machine_count.into());
        self
    }
    /// Sets `nics`.
    #[must_use]
    pub fn nics(
        mut self,
        nics: impl IntoIterator<Item = impl Into<NetworkInterfaceSpecification>>,
    ) -> Self {
        self.nics = Some(nics.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `remoteAccess`.
    #[must_use]
    pub fn remote_access(mut self, remote_access: RemoteAccessSpecification) -> Self {
        self.remote_access = Some(remote_access);
        self
    }
    /// Sets `saltConfiguration`.
    #[must_use]
    pub fn salt_configuration(mut self, salt_configuration: SaltConfiguration) -> Self {
        self.salt_configuration = Some(salt_configuration);
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
    MachineSpecification, goes_back: true,
    member boot_config: "bootConfig",
    member boot_config_settings: "bootConfigSettings",
    member constraints: "constraints",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member disks: "disks",
    member flavor: "flavor",
    member flavor_ref: "flavorRef",
    member image: "image",
    member image_disk_constraints: "imageDiskConstraints",
    member image_ref: "imageRef",
    member machine_count: "machineCount",
    member name: "name",
    member nics: "nics",
    member project_id: "projectId",
    member remote_access: "remoteAccess",
    member salt_configuration: "saltConfiguration",
    member tags: "tags",
}

/// How users reach a new machine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteAccessSpecification {
    /// Way of signing in: `usernamePassword`, `publicPrivateKey` with the key in `sshKey`,
    /// `keyPairName` with the key pair in `keyPair`, or `generatedPublicPrivateKey` to have keys
    /// generated.
    pub authentication: String,
    /// Name of a key pair that exists in the cloud.
    pub key_pair: Option<String>,
    /// Password for `username`; sent, never returned.
    pub password: Option<String>,
    /// Public SSH key of the user, as one line of an `authorized_keys` file.
    pub ssh_key: Option<String>,
    /// User to sign in as.
    pub username: Option<String>,
    extra: Extra,
}

impl RemoteAccessSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(authentication: impl Into<String>) -> Self {
        Self {
            authentication: authentication.into(),
            ..Self::empty()
        }
    }
    /// Sets `keyPair`.
    #[must_use]
    pub fn key_pair(mut self, key_pair: impl Into<String>) -> Self {
        self.key_pair = Some(key_pair.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `sshKey`.
    #[must_use]
    pub fn ssh_key(mut self, ssh_key: impl Into<String>) -> Self {
        self.ssh_key = Some(ssh_key.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! {
    RemoteAccessSpecification, goes_back: true,
    member authentication: "authentication",
    member key_pair: "keyPair",
    member password: "password",
    member ssh_key: "sshKey",
    member username: "username",
}

/// How a machine is put under the control of Salt.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaltConfiguration {
    /// Further settings for authentication, by name. All values are strings; they can hold secrets.
    pub additional_auth_params: Option<BTreeMap<String, String>>,
    /// Further settings of the minion, by name. All values are strings.
    pub additional_minion_params: Option<BTreeMap<String, String>>,
    /// Name of the file that installs the minion.
    pub installer_file_name: Option<String>,
    /// Id of the Salt master that the machine is to answer to.
    pub master_id: Option<String>,
    /// Id of the Salt minion on the machine.
    pub minion_id: Option<String>,
    /// Name of the Salt environment that pillar data come from.
    pub pillar_environment: Option<String>,
    /// Name of the Salt environment that the state files come from.
    pub salt_environment: Option<String>,
    /// Paths of the state files to apply to the machine.
    pub state_files: Option<Vec<String>>,
    /// Values for the state files, by name. All values are strings; they can hold secrets.
    pub variables: Option<BTreeMap<String, String>>,
    extra: Extra,
}

impl SaltConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `additionalAuthParams`.
    #[must_use]
    pub fn additional_auth_params(
        mut self,
        additional_auth_params: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_auth_params = Some(
            additional_auth_params
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `additionalMinionParams`.
    #[must_use]
    pub fn additional_minion_params(
        mut self,
        additional_minion_params: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_minion_params = Some(
            additional_minion_params
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `installerFileName`.
    #[must_use]
    pub fn installer_file_name(
        mut self,
        installer_file_name: impl Into<String>,
    ) -> Self {
        self.installer_file_name = Some(installer_file_name.into());
        self
    }
    /// Sets `masterId`.
    #[must_use]
    pub fn master_id(mut self, master_id: impl Into<String>) -> Self {
        self.master_id = Some(master_id.into());
        self
    }
    /// Sets `minionId`.
    #[must_use]
    pub fn minion_id(mut self, minion_id: impl Into<String>) -> Self {
        self.minion_id = Some(minion_id.into());
        self
    }
    /// Sets `pillarEnvironment`.
    #[must_use]
    pub fn pillar_environment(mut self, pillar_environment: impl Into<String>) -> Self {
        self.pillar_environment = Some(pillar_environment.into());
        self
    }
    /// Sets `saltEnvironment`.
    #[must_use]
    pub fn salt_environment(mut self, salt_environment: impl Into<String>) -> Self {
        self.salt_environment = Some(salt_environment.into());
        self
    }
    /// Sets `stateFiles`.
    #[must_use]
    pub fn state_files(
        mut self,
        state_files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.state_files = Some(state_files.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `variables`.
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.variables = Some(
            variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

record! {
    SaltConfiguration, goes_back: true,
    member additional_auth_params: "additionalAuthParams",
    member additional_minion_params: "additionalMinionParams",
    member installer_file_name: "installerFileName",
    member master_id: "masterId",
    member minion_id: "minionId",
    member pillar_environment: "pillarEnvironment",
    member salt_environment: "saltEnvironment",
    member state_files: "stateFiles",
    member variables: "variables",
}

/// A snapshot of a machine, which it can be reverted to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Links to the snapshot itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the snapshot.
    pub description: Option<String>,
    /// Id of the snapshot, given by the service.
    pub id: String,
    /// Whether the present state of the machine builds on this snapshot.
    pub is_current: Option<bool>,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Id of the organization that the snapshot belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the snapshot; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Snapshot, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member description: "description",
    member id: "id",
    member is_current: "isCurrent",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

/// A snapshot of a machine to create. The document gives this body the properties of an entity as
/// well.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotSpecification {
    /// Part of what the service tells about an entity. The document lists it for this request as well,
    /// and calls it required.
    pub links: Option<BTreeMap<String, Href>>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub created_at: Option<Timestamp>,
    /// Further properties to set on the snapshot, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the snapshot.
    pub description: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well,
    /// and calls it required.
    pub id: Option<String>,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub org_id: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub owner: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub owner_type: Option<String>,
    /// Whether the memory of the machine is to be part of the snapshot.
    pub snapshot_memory: Option<bool>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

impl SnapshotSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `_links`.
    #[must_use]
    pub fn links(
        mut self,
        links: impl IntoIterator<Item = (impl Into<String>, impl Into<Href>)>,
    ) -> Self {
        self.links = Some(
            links.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    /// Sets `ownerType`.
    #[must_use]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }
    /// Sets `snapshotMemory`.
    #[must_use]
    pub fn snapshot_memory(mut self, snapshot_memory: bool) -> Self {
        self.snapshot_memory = Some(snapshot_memory);
        self
    }
    /// Sets `updatedAt`.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}

record! {
    SnapshotSpecification, goes_back: true,
    member links: "_links",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member snapshot_memory: "snapshotMemory",
    member updated_at: "updatedAt",
}

/// Properties of a machine to change. What is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMachineSpecification {
    /// `bootConfig`.
    pub boot_config: Option<MachineBootConfig>,
    /// Further properties to set on the machine, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// New free text about the machine.
    pub description: Option<String>,
    /// Tags that the machine is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateMachineSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `bootConfig`.
    #[must_use]
    pub fn boot_config(mut self, boot_config: MachineBootConfig) -> Self {
        self.boot_config = Some(boot_config);
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
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UpdateMachineSpecification, goes_back: true,
    member boot_config: "bootConfig",
    member custom_properties: "customProperties",
    member description: "description",
    member tags: "tags",
}

/// Values of `PowerState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PowerState {
    /// `ON`
    On,
    /// `OFF`
    Off,
    /// `GUEST_OFF`
    GuestOff,
    /// `UNKNOWN`
    Unknown,
    /// `SUSPEND`
    Suspend,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    PowerState,
    On: "ON",
    Off: "OFF",
    GuestOff: "GUEST_OFF",
    Unknown: "UNKNOWN",
    Suspend: "SUSPEND",
}
