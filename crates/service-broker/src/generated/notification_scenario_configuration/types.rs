// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

use crate::types::{Sort};

/// Settings for one occasion on which notifications are sent.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationScenarioConfig {
    /// Template of the text of the notification.
    pub body: Option<String>,
    /// Whether notifications are sent.
    pub enabled: Option<bool>,
    /// Category that the scenario belongs to.
    pub scenario_category: Option<String>,
    /// Free text about the scenario.
    pub scenario_description: Option<String>,
    /// Id of the scenario.
    pub scenario_id: Option<String>,
    /// Name of the scenario for display.
    pub scenario_name: Option<String>,
    /// Template of the subject of the notification.
    pub subject: Option<String>,
    extra: Extra,
}

impl NotificationScenarioConfig {
    /// With what the document requires.
    #[must_use]
    pub fn new(enabled: bool, scenario_id: impl Into<String>) -> Self {
        Self {
            enabled: Some(enabled),
            scenario_id: Some(scenario_id.into()),
            ..Self::empty()
        }
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
    /// Sets `scenarioCategory`.
    #[must_use]
    pub fn scenario_category(mut self, scenario_category: impl Into<String>) -> Self {
        self.scenario_category = Some(scenario_category.into());
        self
    }
    /// Sets `scenarioDescription`.
    #[must_use]
    pub fn scenario_description(
        mut self,
        scenario_description: impl Into<String>,
    ) -> Self {
        self.scenario_description = Some(scenario_description.into());
        self
    }
    /// Sets `scenarioName`.
    #[must_use]
    pub fn scenario_name(mut self, scenario_name: impl Into<String>) -> Self {
        self.scenario_name = Some(scenario_name.into());
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

record! {
    NotificationScenarioConfig, goes_back: true,
    member body: "body",
    member enabled: "enabled",
    member scenario_category: "scenarioCategory",
    member scenario_description: "scenarioDescription",
    member scenario_id: "scenarioId",
    member scenario_name: "scenarioName",
    member subject: "subject",
}

/// One page of a list of notification scenario configurations.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfNotificationScenarioConfig {
    /// The notification scenario configurations of this page.
    pub content: Vec<NotificationScenarioConfig>,
    /// Whether this page holds no notification scenario configuration.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of notification scenario configurations in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of notification scenario configurations in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfNotificationScenarioConfig, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}
