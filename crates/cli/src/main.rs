//! `vmw`: VMware Cloud on AWS and Aria Automation from the command line.

mod api;
mod arguments;
mod ask;
mod auth;
mod blueprint;
mod catalog;
mod clock;
mod completion;
mod context;
mod curl;
mod deployed;
mod deployment;
mod diff;
mod failure;
mod files;
mod given;
mod inputs;
mod local_cloud;
mod login;
mod names;
mod org;
mod output;
mod pipeline;
mod progress;
mod project;
mod report;
mod sddc;
mod several;
mod task;
mod warnings;
mod whole_file;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Command, Vmw};
use context::Context;
use failure::Failure;

fn main() -> ExitCode {
    // A shell that asks for completions gets them here, and nothing else happens.
    completion::answer();
    let Vmw { global, command } = Vmw::parse();
    let context = Context::new(global);
    warnings::show();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return context.failed(&Failure::from(error)),
    };
    match runtime.block_on(run(command, &context)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => context.failed(&failure),
    }
}

async fn run(command: Command, context: &Context) -> Result<(), Failure> {
    // The others name the organization to the server, or work in none.
    if let Command::Auth(_)
    | Command::Project(_)
    | Command::Blueprint(_)
    | Command::Catalog(_)
    | Command::Deployment(_)
    | Command::Pipeline(_)
    | Command::Export(_)
    | Command::Import(_)
    | Command::Diff(_)
    | Command::Report(_) = command
    {
        context.is_of_org().await?;
    }
    match command {
        Command::Login(wanted) => login::run(*wanted, context).await,
        Command::Logout(wanted) => login::logout(wanted, context).await,
        Command::Auth(wanted) => auth::run(wanted, context).await,
        Command::Org(wanted) => org::run(wanted, context).await,
        Command::Sddc(wanted) => sddc::run(wanted, context).await,
        Command::Task(wanted) => task::run(wanted, context).await,
        Command::Project(wanted) => project::run(wanted, context).await,
        Command::Blueprint(wanted) => blueprint::run(wanted, context).await,
        Command::Catalog(wanted) => catalog::run(wanted, context).await,
        Command::Deployment(wanted) => deployment::run(wanted, context).await,
        Command::Pipeline(wanted) => pipeline::run(wanted, context).await,
        Command::Export(wanted) => files::export(wanted, context).await,
        Command::Import(wanted) => files::import(wanted, context).await,
        Command::Diff(wanted) => files::diff(wanted, context).await,
        Command::Report(wanted) => report::run(wanted, context).await,
        Command::Api(wanted) => api::run(wanted, context).await,
        Command::Sandbox(wanted) => local_cloud::run(wanted).await,
        Command::Completion(wanted) => completion::run(&wanted, context),
    }
}
