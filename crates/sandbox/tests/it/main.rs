//! The sandbox as a client meets it: over a socket, at its address.

mod account_story;
mod api_docs;
mod binary;
mod blueprint_story;
mod catalog_story;
mod checked;
mod client;
mod credentials;
mod day_two_story;
mod deployment_story;
mod document;
mod errors;
mod faults;
mod history;
mod kept;
mod lists;
mod machine_story;
mod pipeline_story;
mod policy_story;
mod project_story;
mod property_group_story;
#[cfg(unix)]
mod readme;
mod repeatable;
mod sddc_settings_story;
mod sddc_story;
mod sign_in;
mod status_page;
mod trigger_story;
