// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

mod client;
mod about;
mod project;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::about::types::*;
    pub use super::project::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::about::calls::*;
    pub use super::project::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::about::operations::*;
    pub use super::project::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &GET_ABOUT,
        &LIST_PROJECTS,
        &CREATE_PROJECT,
        &GET_PROJECT,
        &DELETE_PROJECT,
        &UPDATE_PROJECT,
        &UPDATE_PROJECT_COST,
        &UPDATE_PROJECT_PRINCIPALS,
        &GET_PROJECT_RESOURCE_METADATA,
        &UPDATE_PROJECT_RESOURCE_METADATA,
        &SYNC_PROJECT_PRINCIPALS,
    ];
}
