//! The sandbox as a client meets it: over a socket, at its address.

mod binary;
mod blueprint_story;
mod catalog_story;
mod checked;
mod client;
mod day_two_story;
mod deployment_story;
mod errors;
mod faults;
mod history;
mod kept;
mod lists;
mod machine_story;
mod pipeline_story;
mod project_story;
mod repeatable;
mod sddc_story;
mod sign_in;
mod status_page;
