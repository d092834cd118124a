//! The sandbox as a program: its arguments, what it prints, and its end. Which program that is, is
//! left to whoever parses the arguments.

use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;

use clap::Args;

use crate::{Clock, Fault, Requests, Sandbox, credentials, quick_start};

/// Eleven days in a second: nothing takes longer than a lease.
const FASTEST: f64 = 1e6;

/// A local VMware Cloud for demos and tests, on 127.0.0.1 only.
//
// This is what --help begins with: all else is at `run`.
#[derive(Debug, Args)]
pub struct Program {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,

    /// The API token to take, in the place of one made from the seed: letters, digits, `-._~`.
    #[arg(long, value_name = "TOKEN", value_parser = api_token)]
    api_token: Option<String>,

    /// Listen with https too, on this port; 0 takes a free one. Needs a build with `--features https`.
    #[arg(long, value_name = "PORT", num_args = 0..=1, default_missing_value = "8443")]
    https: Option<u16>,

    /// Where to write the CA that clients of the https port have to trust, in PEM.
    #[arg(long, value_name = "FILE", requires = "https")]
    ca_out: Option<PathBuf>,

    /// Seed of all ids and made-up values: the same requests then get the same ids. 1, or that of
    /// the state, if it is not given.
    #[arg(long)]
    seed: Option<u64>,

    /// Seconds that pass in the sandbox for each real one, at most a million; with 600 an SDDC is
    /// ready after 12 seconds.
    #[arg(long, default_value_t = 1.0, value_parser = speed)]
    speed: f64,

    /// Keep the cloud in this file and begin with what is in it. A kill loses what was answered
    /// after the last write, about a tenth of a second; Ctrl-C loses nothing. Only one sandbox at a
    /// time can have it: FILE.lock beside it tells the others.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Let requests go wrong: which ones, a colon, and how. `*@10%:503` fails one in ten,
    /// `get_task@3:truncated` the first three of an operation, `POST /vmc/:reset` all posts there.
    /// Can be repeated.
    #[arg(long, value_name = "REQUESTS:FAULT", value_parser = trouble)]
    fault: Vec<(Requests, Fault)>,

    /// How many requests are remembered for the status page.
    #[arg(long, value_name = "COUNT", default_value_t = 1000)]
    log: usize,
}

impl Program {
    /// Runs a sandbox as these arguments say, until Ctrl-C or, on Unix, SIGTERM. Once it can be
    /// asked, its addresses and credentials are printed, with lines to paste into a shell.
    ///
    /// # Errors
    /// [`ProgramError`] if it cannot start, if the file for the CA cannot be written, or if the
    /// state could not be kept at the end.
    pub async fn run(self) -> Result<(), ProgramError> {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .clock(Clock::faster(self.speed))
            .remember(self.log);
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        if let Some(token) = self.api_token {
            builder = builder.api_token(token);
        }
        if let Some(port) = self.https {
            builder = builder.https_port(port);
        }
        if let Some(file) = self.state {
            builder = builder.state_file(file);
        }
        let sandbox = builder.start().await?;
        for (requests, fault) in self.fault {
            sandbox.fault(requests, fault);
        }
        if let (Some(file), Some(pem)) = (self.ca_out, sandbox.ca_pem()) {
            std::fs::write(&file, pem).map_err(|error| {
                let message = format!("{} can not be written: {error}", file.display());
                io::Error::other(message)
            })?;
        }
        // The first poll sets the signals' handlers: whoever has read the text can rely on them.
        let mut stop = pin!(told_to_stop());
        let early = poll_fn(|context| Poll::Ready(stop.as_mut().poll(context))).await;
        say(&introduction(&sandbox));
        match early {
            Poll::Ready(told) => told?,
            Poll::Pending => stop.await?,
        }
        sandbox.finish().await?;
        say("Stopped.\n");
        Ok(())
    }
}

/// Why the [`Program`] could not do its work.
#[derive(Debug)]
pub struct ProgramError(Box<dyn Error + Send + Sync>);

impl fmt::Display for ProgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for ProgramError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl From<io::Error> for ProgramError {
    fn from(error: io::Error) -> Self {
        Self(error.into())
    }
}

impl From<crate::StartError> for ProgramError {
    fn from(error: crate::StartError) -> Self {
        Self(error.into())
    }
}

impl From<crate::StopError> for ProgramError {
    fn from(error: crate::StopError) -> Self {
        Self(error.into())
    }
}

/// Ctrl-C, or what a service manager sends.
#[cfg(unix)]
async fn told_to_stop() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_stop() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

fn introduction(sandbox: &Sandbox) -> String {
    let (url, api_token) = (sandbox.url(), sandbox.api_token());
    let (org_id, project_id) = (sandbox.org_id(), sandbox.project_id());
    let credentials = credentials::text(sandbox);
    let quick_starts = quick_start::text(url, api_token);
    let https = sandbox.https_url().map_or(String::new(), |url| {
        format!("The same, with https   {url}\n")
    });
    format!(
        "A local VMware Cloud is running; Ctrl-C stops it.\n\n\
         What is in it          {url}/\n\
         {https}\
         VMware Cloud on AWS    {url}/vmc/api\n\
         Blueprints             {url}/blueprint/api\n\
         Deployments, catalog   {url}/deployment/api and {url}/catalog/api\n\
         Code Stream            {url}/codestream/api\n\
         Sign-in                {url}/csp/gateway/am/api and {url}/iaas/api/login\n\
         API documents          {url}/automation-ui/api-docs\n\
         API token              {api_token}\n\
         Organization           {org_id}\n\
         Project                {project_id}\n\n\
         {credentials}\n\
         {quick_starts}"
    )
}

/// A reader that has gone away is no reason to stop serving.
fn say(text: &str) {
    let mut output = io::stdout().lock();
    let _ = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if speed > 0.0 && speed <= FASTEST => Ok(speed),
        _ => Err(format!("must be a number above 0 and at most {FASTEST}")),
    }
}

/// What goes into a form, JSON and a shell as it is: the lines that are printed put it there.
fn api_token(text: &str) -> Result<String, String> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
    if !text.is_empty() && text.chars().all(plain) {
        return Ok(text.to_owned());
    }
    Err("must be letters, digits and -._~ only, as in real tokens: others would need quoting in the lines to paste".to_owned())
}

fn trouble(text: &str) -> Result<(Requests, Fault), String> {
    let (requests, fault) = text
        .rsplit_once(':')
        .ok_or("must be requests, a colon and a fault, such as *@10%:503")?;
    let requests = requests.parse().map_err(|error| format!("{error}"))?;
    let fault = fault.parse().map_err(|error| format!("{error}"))?;
    Ok((requests, fault))
}
