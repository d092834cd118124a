// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

mod client;
mod catalog_admin_items;
mod catalog_entitlements;
mod catalog_item_types;
mod catalog_items;
mod catalog_sources;
mod icons;
mod notification_scenario_configuration;
mod perspective_sync;
mod policies;
mod policy_decisions;
mod policy_types;
mod pricing_card_assignments;
mod pricing_cards;
mod shared;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::catalog_admin_items::types::*;
    pub use super::catalog_entitlements::types::*;
    pub use super::catalog_item_types::types::*;
    pub use super::catalog_items::types::*;
    pub use super::catalog_sources::types::*;
    pub use super::notification_scenario_configuration::types::*;
    pub use super::perspective_sync::types::*;
    pub use super::policies::types::*;
    pub use super::policy_decisions::types::*;
    pub use super::policy_types::types::*;
    pub use super::pricing_card_assignments::types::*;
    pub use super::pricing_cards::types::*;
    pub use super::shared::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::catalog_entitlements::calls::*;
    pub use super::catalog_admin_items::calls::*;
    pub use super::catalog_sources::calls::*;
    pub use super::catalog_items::calls::*;
    pub use super::catalog_item_types::calls::*;
    pub use super::icons::calls::*;
    pub use super::notification_scenario_configuration::calls::*;
    pub use super::policies::calls::*;
    pub use super::policy_decisions::calls::*;
    pub use super::policy_types::calls::*;
    pub use super::perspective_sync::calls::*;
    pub use super::pricing_card_assignments::calls::*;
    pub use super::pricing_cards::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::catalog_entitlements::operations::*;
    pub use super::catalog_admin_items::operations::*;
    pub use super::catalog_sources::operations::*;
    pub use super::catalog_items::operations::*;
    pub use super::catalog_item_types::operations::*;
    pub use super::icons::operations::*;
    pub use super::notification_scenario_configuration::operations::*;
    pub use super::policies::operations::*;
    pub use super::policy_decisions::operations::*;
    pub use super::policy_types::operations::*;
    pub use super::perspective_sync::operations::*;
    pub use super::pricing_card_assignments::operations::*;
    pub use super::pricing_cards::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &LIST_ENTITLEMENTS,
        &CREATE_ENTITLEMENT,
        &DELETE_ENTITLEMENT,
        &LIST_ADMIN_CATALOG_ITEMS,
        &GET_ADMIN_CATALOG_ITEM,
        &UPDATE_CATALOG_ITEM,
        &LIST_CATALOG_SOURCES,
        &CREATE_CATALOG_SOURCE,
        &GET_CATALOG_SOURCE,
        &DELETE_CATALOG_SOURCE,
        &LIST_CATALOG_ITEMS,
        &GET_CATALOG_ITEM,
        &REQUEST_CATALOG_ITEM,
        &REQUEST_UPFRONT_PRICES,
        &GET_UPFRONT_PRICES,
        &LIST_CATALOG_ITEM_VERSIONS,
        &GET_CATALOG_ITEM_VERSION,
        &LIST_CATALOG_TYPES,
        &GET_CATALOG_TYPE,
        &UPLOAD_ICON,
        &DOWNLOAD_ICON,
        &DELETE_ICON,
        &LIST_SCENARIO_CONFIGS,
        &SAVE_SCENARIO_CONFIG,
        &GET_SCENARIO_CONFIG,
        &DELETE_SCENARIO_CONFIG,
        &LIST_POLICIES,
        &CREATE_POLICY,
        &GET_POLICY,
        &DELETE_POLICY,
        &LIST_POLICY_DECISIONS,
        &GET_POLICY_DECISION,
        &LIST_POLICY_TYPES,
        &GET_POLICY_TYPE,
        &GET_POLICY_TYPE_SCOPE_SCHEMA,
        &SYNC_PERSPECTIVE_GROUP,
        &LIST_PRICING_CARD_ASSIGNMENTS,
        &CREATE_PRICING_CARD_ASSIGNMENT,
        &GET_PRICING_CARD_ASSIGNMENT_STRATEGY,
        &CREATE_PRICING_CARD_ASSIGNMENT_STRATEGY,
        &CHANGE_PRICING_CARD_ASSIGNMENT_STRATEGY,
        &GET_PRICING_CARD_ASSIGNMENT,
        &DELETE_PRICING_CARD_ASSIGNMENT,
        &PATCH_PRICING_CARD_ASSIGNMENT,
        &LIST_PRICING_CARDS,
        &CREATE_PRICING_CARD,
        &GET_PRICING_CARD,
        &UPDATE_PRICING_CARD,
        &DELETE_PRICING_CARD,
    ];
}
