//! The program `vmw` as its users run it: a process with arguments, an environment and a home of its
//! own, at a local cloud.

mod api;
mod blueprint;
mod blueprint_versions;
mod catalog;
mod completion;
mod files;
mod interrupt;
mod looks;
mod pipeline;
mod sddc;
mod support;
mod task;
mod terminal;
