//! The program `vmw` as its users run it: a process with arguments, an environment and a home of its
//! own, at a local cloud.

mod api;
mod blueprint;
mod blueprint_versions;
mod catalog;
mod completion;
mod deployment;
mod files;
mod first_steps;
mod interrupt;
mod local_cloud;
mod looks;
mod org;
mod pipeline;
mod project;
mod report;
mod sddc;
mod secrets;
mod sign_in;
mod support;
mod task;
mod terminal;
