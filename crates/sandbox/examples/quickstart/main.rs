//! The first steps on VMware Cloud on AWS and on Aria Automation, each with what it sent and got.
//!
//! `cargo run -p vmw-sandbox --example quickstart` needs no account and no network: it starts a
//! local cloud, in which the two hours that an SDDC takes pass in seconds. With `-- --live` the
//! same calls go to the real services, and `-- --help` tells the rest.

#[path = "../script/arguments.rs"]
pub mod arguments;
mod automation;
mod aws;
#[path = "../script/local.rs"]
mod local;
mod pipelines;
#[path = "../script/services.rs"]
mod services;
mod terminal;

use std::error::Error as StdError;
use std::process::ExitCode;
use std::time::Duration;

use arguments::filled;
use auth_core::SessionBuilder;
use clap::Parser;
use client_core::{Error, Session};
use services::Services;
use terminal::Steps;

const SANDBOX_POLL: Duration = Duration::from_millis(250);
const LIVE_POLL: Duration = Duration::from_secs(10);

/// The first steps on VMware Cloud on AWS and on Aria Automation.
///
/// Without options they run in a local cloud that is started for them, without an account.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    services: Services,
    /// Project for the new blueprint [default: one that is created]
    #[arg(long, value_name = "ID", requires = "apply", value_parser = filled)]
    project: Option<String>,
    /// Pipeline to run; on the real services none is run unless it is named
    #[arg(long, value_name = "ID", requires = "apply", value_parser = filled)]
    pipeline: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line: what failed, where, what the server said, and what to do.
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn StdError>> {
    if !arguments.services.live {
        return run_locally().await;
    }
    let credential = SessionBuilder::from_env()?;
    let session = arguments.services.settle(credential).build()?;
    if arguments.services.apply {
        let pipeline = arguments
            .pipeline
            .clone()
            .map_or(Pipeline::None, Pipeline::Named);
        create_everything(&session, LIVE_POLL, arguments.project.clone(), pipeline).await?;
    } else {
        change_nothing(&session, LIVE_POLL).await?;
        println!(
            "\nNothing was changed; --live --apply creates an SDDC, a project and a blueprint."
        );
    }
    Ok(())
}

async fn run_locally() -> Result<(), Box<dyn StdError>> {
    let (cloud, session) = local::start().await?;
    println!("A local cloud runs at {}.\n", cloud.url());
    create_everything(&session, SANDBOX_POLL, None, Pipeline::First).await?;
    cloud.stop().await;
    Ok(())
}

/// The whole story: from an API token to an SDDC, a blueprint and a pipeline that ran.
async fn create_everything(
    session: &Session,
    poll: Duration,
    project: Option<String>,
    pipeline: Pipeline,
) -> Result<(), Error> {
    let mut steps = Steps::default();

    let vmc = vmc::Client::new(session);
    aws::exchange_api_token(&mut steps, session).await?;
    let org = aws::list_orgs(&mut steps, &vmc).await?;
    let task = aws::create_sddc(&mut steps, &vmc, &org).await?;
    let task = aws::watch_task(&mut steps, &vmc, &org, &task.id, poll).await?;
    let sddc = task.resource_id.unwrap_or_default();
    aws::get_sddc(&mut steps, &vmc, &org, &sddc).await?;

    let blueprints = blueprint::Client::new(session);
    automation::log_in(&mut steps, session).await?;
    let project = match project {
        Some(project) => project,
        None => automation::create_project(&mut steps, &iaas::Client::new(session)).await?,
    };
    let blueprint = automation::create_blueprint(&mut steps, &blueprints, &project).await?;
    automation::read_inputs_schema(&mut steps, &blueprints, &blueprint).await?;
    automation::list_blueprints(&mut steps, &blueprints).await?;

    automation::list_deployments(&mut steps, &deployment::Client::new(session)).await?;
    let code_stream = code_stream::Client::new(session);
    let first = pipelines::list_pipelines(&mut steps, &code_stream).await?;
    let chosen = match pipeline {
        Pipeline::Named(id) => Some(id),
        Pipeline::First => first,
        Pipeline::None => None,
    };
    if let Some(pipeline) = chosen {
        let execution = pipelines::execute_pipeline(&mut steps, &code_stream, &pipeline).await?;
        // Minutes, not hours.
        let poll = poll / 10;
        pipelines::watch_execution(&mut steps, &code_stream, &execution, poll).await?;
    }
    Ok(())
}

/// Which pipeline runs.
enum Pipeline {
    Named(String),
    First,
    None,
}

/// The same way through the services, with checks where the whole story creates.
async fn change_nothing(session: &Session, poll: Duration) -> Result<(), Error> {
    let mut steps = Steps::default();

    let vmc = vmc::Client::new(session);
    aws::exchange_api_token(&mut steps, session).await?;
    let org = aws::list_orgs(&mut steps, &vmc).await?;
    let task = aws::validate_sddc(&mut steps, &vmc, &org).await?;
    if !task.id.is_empty() {
        aws::watch_task(&mut steps, &vmc, &org, &task.id, poll).await?;
    }
    if let Some(sddc) = aws::list_sddcs(&mut steps, &vmc, &org).await? {
        aws::get_sddc(&mut steps, &vmc, &org, &sddc).await?;
    }

    let blueprints = blueprint::Client::new(session);
    automation::log_in(&mut steps, session).await?;
    automation::validate_blueprint(&mut steps, &blueprints).await?;
    if let Some(blueprint) = automation::list_blueprints(&mut steps, &blueprints).await? {
        automation::read_inputs_schema(&mut steps, &blueprints, &blueprint).await?;
    }

    automation::list_deployments(&mut steps, &deployment::Client::new(session)).await?;
    pipelines::list_pipelines(&mut steps, &code_stream::Client::new(session)).await?;
    Ok(())
}
