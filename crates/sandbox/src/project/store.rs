//! What a project is, whoever asks for it: its name, its users, its zones, its settings.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::constraints::Constraints;
use crate::answer::Refusal;
use crate::call::Call;
use crate::clock::Millis;
use crate::cloud::{Cloud, USER_NAME};
use crate::deployment;
use crate::iaas;
use crate::private::Private;
use crate::random::Random;
use crate::status_page::Line;

/// A project, which blueprints, deployments and machines belong to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) users: Vec<User>,
    pub(crate) shared_resources: bool,
    /// In seconds; 0 for none.
    pub(crate) operation_timeout: i64,
    pub(crate) constraints: Constraints,
    pub(crate) properties: Private<Map<String, Value>>,
    pub(crate) naming_template: Option<String>,
    pub(crate) placement_policy: String,
    /// Assigned zones with their limits, as they came.
    pub(crate) zones: Vec<Value>,
    pub(crate) cost: Value,
    pub(crate) tags: Value,
    pub(crate) created: Millis,
    pub(crate) updated: Millis,
}

/// Somebody who has a role in a project.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) email: String,
    /// `user` or `group`.
    pub(crate) kind: String,
    pub(crate) role: Role,
}

/// What a user may do in a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Role {
    Administrator,
    Member,
    Viewer,
    Supervisor,
}

impl Role {
    /// Each with the property that holds such users.
    pub(crate) const ALL: [(Self, &str); 4] = [
        (Self::Administrator, "administrators"),
        (Self::Member, "members"),
        (Self::Viewer, "viewers"),
        (Self::Supervisor, "supervisors"),
    ];

    /// As the project service spells it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Member => "member",
            Self::Viewer => "viewer",
            Self::Supervisor => "supervisor",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        let found = all.find(|(role, _)| role.as_str().eq_ignore_ascii_case(name))?;
        Some(found.0)
    }
}

impl Project {
    pub(crate) fn new(random: &mut Random, name: &str, now: Millis) -> Self {
        Self {
            id: random.uuid(),
            name: name.to_owned(),
            description: String::new(),
            users: vec![User {
                email: USER_NAME.to_owned(),
                kind: "user".to_owned(),
                role: Role::Administrator,
            }],
            shared_resources: true,
            operation_timeout: 0,
            constraints: Constraints::new(),
            properties: Private::default(),
            naming_template: None,
            placement_policy: "DEFAULT".to_owned(),
            zones: Vec::new(),
            cost: Value::Null,
            tags: json!([]),
            created: now,
            updated: now,
        }
    }

    /// Those of a role, as both services show them.
    pub(crate) fn users_of(&self, role: Role) -> Value {
        let users = self.users.iter().filter(|user| user.role == role);
        users
            .map(|user| json!({"email": user.email, "type": user.kind}))
            .collect()
    }

    /// Takes over what a body says in the properties that both services have.
    pub(crate) fn change(&mut self, body: &Map<String, Value>, now: Millis) {
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        if let Some(name) = text("name") {
            name.clone_into(&mut self.name);
        }
        if let Some(description) = text("description") {
            description.clone_into(&mut self.description);
        }
        if let Some(Value::Bool(shared)) = body.get("sharedResources") {
            self.shared_resources = *shared;
        }
        if let Some(timeout) = body.get("operationTimeout").and_then(Value::as_i64) {
            self.operation_timeout = timeout;
        }
        for (role, property) in Role::ALL {
            if let Some(Value::Array(given)) = body.get(property) {
                self.users.retain(|user| user.role != role);
                self.users
                    .extend(given.iter().map(|one| User::read(one, role)));
            }
        }
        self.updated = now;
    }
}

impl User {
    pub(crate) fn read(given: &Value, role: Role) -> Self {
        Self {
            email: given["email"].as_str().unwrap_or_default().to_owned(),
            kind: given["type"].as_str().unwrap_or("user").to_owned(),
            role,
        }
    }
}

/// The project that the path names.
pub(crate) fn find<'a>(cloud: &'a mut Cloud, call: &Call<'_>) -> Result<&'a mut Project, Refusal> {
    let id = call.parameter("id");
    let found = cloud.projects.iter_mut().find(|project| project.id == id);
    found.ok_or_else(|| Refusal::not_found(format!("Project {id} does not exist")))
}

/// Refuses a name that another project has, or that is none.
pub(crate) fn check_name(
    cloud: &Cloud,
    call: &Call<'_>,
    body: &Map<String, Value>,
) -> Result<(), Refusal> {
    let Some(name) = body.get("name").and_then(Value::as_str) else {
        return Ok(());
    };
    if name.trim().is_empty() {
        return Err(Refusal::bad_request("name must not be empty"));
    }
    let own = call.parameter("id");
    let mut others = cloud.projects.iter().filter(|project| project.id != own);
    if others.any(|project| project.name == name) {
        let message = format!("A project named '{name}' exists already");
        let status = if call.operation.documents(409) {
            409
        } else {
            400
        };
        return Err(Refusal::new(status, "name_taken", message));
    }
    Ok(())
}

/// Refuses to delete a project while something is in it.
pub(crate) fn check_is_unused(cloud: &Cloud, id: &str, now: Millis) -> Result<(), Refusal> {
    let deployments = deployment::count_in_project(cloud, id, now);
    let machines = iaas::count_in_project(cloud, id);
    let mut held = Vec::new();
    for (count, what) in [(deployments, "deployments"), (machines, "machines")] {
        if count > 0 {
            held.push(format!("{what} ({count})"));
        }
    }
    // The items of the catalog, and the pipelines that are there to begin with.
    if id == cloud.project().id {
        held.push("the catalog".to_owned());
    }
    if held.is_empty() {
        return Ok(());
    }
    let message = format!(
        "Project {id} can not be deleted while it holds {}",
        held.join(", ")
    );
    Err(Refusal::new(409, "in_use", message))
}

/// Removes the project that the path names.
pub(crate) fn remove(cloud: &mut Cloud, call: &Call<'_>) -> Result<(), Refusal> {
    let id = find(cloud, call)?.id.clone();
    check_is_unused(cloud, &id, call.now)?;
    cloud.projects.retain(|project| project.id != id);
    Ok(())
}

/// For the status page.
pub(crate) fn lines(cloud: &Cloud, now: Millis) -> Vec<Line> {
    let line = |project: &Project| Line {
        id: project.id.clone(),
        name: project.name.clone(),
        state: String::new(),
        progress: None,
        note: format!(
            "deployments: {}, machines: {}",
            deployment::count_in_project(cloud, &project.id, now),
            iaas::count_in_project(cloud, &project.id),
        ),
    };
    cloud.projects.iter().map(line).collect()
}
