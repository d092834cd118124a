//! `vmw-sandbox`: a local VMware Cloud in a process of its own, until Ctrl-C.

mod quick_start;

use std::future::{Future as _, poll_fn};
use std::io::Write as _;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;

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
    // The first poll sets the signal's handler: whoever has read the text can rely on Ctrl-C.
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let early = poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context))).await;
    say(&introduction(&sandbox));
    let interrupted = match early {
        Poll::Ready(interrupted) => interrupted,
        Poll::Pending => interrupt.await,
    };
    if let Err(error) = interrupted {
        return failed(&error);
    }
    sandbox.stop().await;
    say("Stopped.\n");
    ExitCode::SUCCESS
}

fn introduction(sandbox: &Sandbox) -> String {
    let (url, api_token) = (sandbox.url(), sandbox.api_token());
    let (org_id, project_id) = (sandbox.org_id(), sandbox.project_id());
    let quick_starts = quick_start::text(url, api_token, project_id);
    format!(
        "A local VMware Cloud is running; Ctrl-C stops it.\n\n\
         VMware Cloud on AWS    {url}/vmc/api\n\
         Blueprints             {url}/blueprint/api\n\
         Deployments, catalog   {url}/deployment/api and {url}/catalog/api\n\
         Code Stream            {url}/codestream/api\n\
         Sign-in                {url}/csp/gateway/am/api and {url}/iaas/api/login\n\
         API token              {api_token}\n\
         Organization           {org_id}\n\
         Project                {project_id}\n\n\
         {quick_starts}"
    )
}

/// A reader that has gone away is no reason to stop serving.
fn say(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
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
