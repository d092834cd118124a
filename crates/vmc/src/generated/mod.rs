// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

mod client;
mod account_link;
mod addons;
mod aws;
mod clusters;
mod customer_support;
mod dns;
mod enablements;
mod esxs;
mod locale;
mod management_vms;
mod networking;
mod orgs;
mod payment_methods;
mod providers;
mod reservations;
mod sddc_templates;
mod sddcs;
mod shared;
mod storage;
mod subscriptions;
mod tasks;
mod tbrs;
mod tos;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::account_link::types::*;
    pub use super::addons::types::*;
    pub use super::aws::types::*;
    pub use super::clusters::types::*;
    pub use super::customer_support::types::*;
    pub use super::enablements::types::*;
    pub use super::esxs::types::*;
    pub use super::locale::types::*;
    pub use super::management_vms::types::*;
    pub use super::networking::types::*;
    pub use super::orgs::types::*;
    pub use super::payment_methods::types::*;
    pub use super::providers::types::*;
    pub use super::reservations::types::*;
    pub use super::sddcs::types::*;
    pub use super::shared::types::*;
    pub use super::storage::types::*;
    pub use super::subscriptions::types::*;
    pub use super::tasks::types::*;
    pub use super::tbrs::types::*;
    pub use super::tos::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::customer_support::calls::*;
    pub use super::locale::calls::*;
    pub use super::orgs::calls::*;
    pub use super::account_link::calls::*;
    pub use super::aws::calls::*;
    pub use super::payment_methods::calls::*;
    pub use super::providers::calls::*;
    pub use super::reservations::calls::*;
    pub use super::sddc_templates::calls::*;
    pub use super::sddcs::calls::*;
    pub use super::addons::calls::*;
    pub use super::clusters::calls::*;
    pub use super::dns::calls::*;
    pub use super::enablements::calls::*;
    pub use super::esxs::calls::*;
    pub use super::management_vms::calls::*;
    pub use super::networking::calls::*;
    pub use super::storage::calls::*;
    pub use super::subscriptions::calls::*;
    pub use super::tasks::calls::*;
    pub use super::tbrs::calls::*;
    pub use super::tos::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::customer_support::operations::*;
    pub use super::locale::operations::*;
    pub use super::orgs::operations::*;
    pub use super::account_link::operations::*;
    pub use super::aws::operations::*;
    pub use super::payment_methods::operations::*;
    pub use super::providers::operations::*;
    pub use super::reservations::operations::*;
    pub use super::sddc_templates::operations::*;
    pub use super::sddcs::operations::*;
    pub use super::addons::operations::*;
    pub use super::clusters::operations::*;
    pub use super::dns::operations::*;
    pub use super::enablements::operations::*;
    pub use super::esxs::operations::*;
    pub use super::management_vms::operations::*;
    pub use super::networking::operations::*;
    pub use super::storage::operations::*;
    pub use super::subscriptions::operations::*;
    pub use super::tasks::operations::*;
    pub use super::tbrs::operations::*;
    pub use super::tos::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &GET_CUSTOMER_SUPPORT_INPUTS,
        &SET_LOCALE,
        &LIST_ORGS,
        &GET_ORG,
        &GET_ACCOUNT_LINK,
        &GET_COMPATIBLE_SUBNETS,
        &SET_COMPATIBLE_SUBNET,
        &GET_COMPATIBLE_SUBNETS_ASYNC,
        &SET_COMPATIBLE_SUBNET_ASYNC,
        &LIST_CONNECTED_ACCOUNTS,
        &DELETE_CONNECTED_ACCOUNT,
        &MAP_CUSTOMER_ZONES,
        &LIST_SDDC_CONNECTIONS,
        &LIST_SERVICE_QUOTA_REQUESTS,
        &GET_SERVICE_QUOTA_REQUEST,
        &LIST_PAYMENT_METHODS,
        &LIST_PROVIDERS,
        &LIST_RESERVATIONS,
        &GET_MAINTENANCE_WINDOW,
        &UPDATE_MAINTENANCE_WINDOW,
        &LIST_SDDC_TEMPLATES,
        &DELETE_SDDC_TEMPLATE,
        &GET_SDDC_TEMPLATE,
        &LIST_SDDCS,
        &CREATE_SDDC,
        &GET_PROVISION_SPEC,
        &LIST_ADDON_CREDENTIALS,
        &CREATE_ADDON_CREDENTIALS,
        &GET_ADDON_CREDENTIALS,
        &UPDATE_ADDON_CREDENTIALS,
        &DELETE_SDDC,
        &GET_SDDC,
        &PATCH_SDDC,
        &ADD_HOSTS_PRECHECK,
        &CREATE_CLUSTER,
        &DELETE_CLUSTER,
        &GET_CLUSTER_CONFIG_CONSTRAINTS,
        &PUBLISH_MSFT_LICENSING,
        &RECONFIGURE_CLUSTER,
        &CONVERT_SDDC,
        &SET_DNS_PRIVATE,
        &SET_DNS_PUBLIC,
        &LIST_ENABLEMENTS,
        &ENABLE_DISABLE_ADDON,
        &UPDATE_ESXS,
        &SET_MANAGEMENT_VM_DNS,
        &GET_CONNECTIVITY_TESTS,
        &RUN_CONNECTIVITY_TESTS,
        &GET_PRIMARY_CLUSTER,
        &GET_SDDC_TEMPLATE_BY_SDDC,
        &GET_STORAGE_CLUSTER_CONSTRAINTS,
        &LIST_SUBSCRIPTIONS,
        &CREATE_SUBSCRIPTION,
        &LIST_OFFER_INSTANCES,
        &LIST_SUBSCRIPTION_PRODUCTS,
        &GET_SUBSCRIPTION,
        &LIST_TASKS,
        &GET_TASK,
        &UPDATE_TASK,
        &LIST_TBRS_RESERVATIONS,
        &LIST_SUPPORT_WINDOWS,
        &MOVE_SDDC_SUPPORT_WINDOW,
        &GET_TERMS_OF_SERVICE,
    ];
}
