//! `vmw-sandbox`: a local VMware Cloud in a process of its own, until Ctrl-C.

mod quick_start;

use std::process::ExitCode;

use clap::Parser;
use sandbox::{Clock, Sandbox};

/// A local VMware Cloud for demos and tests, on 127.0.0.1 only.
#[derive(Debug, Parser)]
#[command(name = "vmw-sandbox", version)]
struct Arguments {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,

    /// Seed of all ids and made-up values: the same requests then get the same ids.
    #[arg(long, default_value_t = 1)]
    seed: u64,

    /// Seconds that pass in the sandbox for each real one; with 600 an SDDC is ready after 12 seconds.
    #[arg(long, default_value_t = 1.0, value_parser = speed)]
    speed: f64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    runtime.block_on(run(arguments))
}

async fn run(arguments: Arguments) -> ExitCode {
    let builder = Sandbox::builder()
        .port(arguments.port)
        .seed(arguments.seed)
        .clock(Clock::faster(arguments.speed));
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => return failed(&error),
    };
    introduce(&sandbox);
    if let Err(error) = tokio::signal::ctrl_c().await {
        return failed(&error);
    }
    sandbox.stop().await;
    println!("Stopped.");
    ExitCode::SUCCESS
}

fn introduce(sandbox: &Sandbox) {
    let url = sandbox.url();
    println!("A local VMware Cloud is running; Ctrl-C stops it.");
    println!();
    println!("VMware Cloud on AWS    {url}/vmc/api");
    println!("Blueprints             {url}/blueprint/api");
    println!("Sign-in                {url}/csp/gateway/am/api and {url}/iaas/api/login");
    println!("API token              {}", sandbox.api_token());
    println!("Organization           {}", sandbox.org_id());
    println!("Project                {}", sandbox.project_id());
    println!();
    print!(
        "{}",
        quick_start::text(url, sandbox.api_token(), sandbox.project_id())
    );
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("vmw-sandbox: {error}");
    ExitCode::FAILURE
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if speed.is_finite() && speed > 0.0 => Ok(speed),
        _ => Err("must be a number above 0".to_owned()),
    }
}
