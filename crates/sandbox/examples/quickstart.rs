//! The first steps on VMware Cloud on AWS and on Aria Automation, each with what it sent and got.
//!
//! `cargo run -p vmw-sandbox --example quickstart` needs no account and no network: it starts a
//! local cloud, in which the two hours that an SDDC takes pass in seconds. With `-- --live` the
//! same calls go to the real services, and `-- --help` tells the rest.

use std::error::Error as StdError;
use std::fmt::Display;
use std::io::{IsTerminal, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use blueprint::types::{Blueprint, BlueprintValidationRequest, PropertyDefinition};
use clap::Parser;
use client_core::{Answered, Error, ErrorKind, Operation, RequestBuilder, Service, Session, Value};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sandbox::{Clock, Sandbox};
use tokio::time::sleep;
use vmc::types::{AwsSddcConfig, Provider, Sddc, Task, TaskStatus};

/// How much faster time passes in the local cloud: two hours in six seconds.
const SANDBOX_SPEED: f64 = 1200.0;
const SANDBOX_POLL: Duration = Duration::from_millis(250);
const LIVE_POLL: Duration = Duration::from_secs(10);

/// A blueprint of one machine, with two inputs that its user chooses.
const BLUEPRINT_CONTENT: &str = "\
formatVersion: 1
inputs:
  image:
    type: string
    title: Operating system
    enum: [ubuntu, photon]
    default: ubuntu
  count:
    type: integer
    title: Number of machines
    minimum: 1
    maximum: 5
resources:
  web:
    type: Cloud.Machine
    properties:
      image: ${input.image}
      flavor: small
      count: ${input.count}
";

/// The first steps on VMware Cloud on AWS and on Aria Automation.
///
/// Without options they run in a local cloud that is started for them, without an account.
#[derive(Debug, Parser)]
struct Arguments {
    /// Go to the real services with the API token in API_TOKEN, to read and validate only
    #[arg(long)]
    live: bool,
    /// Also create the SDDC and the blueprint there; the SDDC's hosts are charged to the org
    #[arg(long, requires = "live")]
    apply: bool,
    /// Where all the services are, in place of VMware's own addresses
    #[arg(long, value_name = "URL", requires = "live")]
    host: Option<String>,
    /// Where VMware Cloud on AWS is
    #[arg(long, value_name = "URL", requires = "live")]
    vmc_url: Option<String>,
    /// Where the Cloud Services Platform is, which exchanges the API token
    #[arg(long, value_name = "URL", requires = "live")]
    csp_url: Option<String>,
    /// Where Aria Automation is
    #[arg(long, value_name = "URL", requires = "live")]
    automation_url: Option<String>,
    /// Trust the certificates in this PEM file too: those of a private CA
    #[arg(long, value_name = "FILE", requires = "live")]
    ca: Option<PathBuf>,
    /// Trust any certificate; whoever is on the way can then read the tokens
    #[arg(long, requires = "live")]
    insecure: bool,
    /// Project for the new blueprint [default: the first one that the services list]
    #[arg(long, value_name = "ID", requires = "apply")]
    project: Option<String>,
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
    if !arguments.live {
        return run_locally().await;
    }
    let session = live_session(arguments)?;
    if arguments.apply {
        create_everything(&session, LIVE_POLL, arguments.project.clone()).await?;
    } else {
        change_nothing(&session, LIVE_POLL).await?;
        println!("\nNothing was changed; --live --apply creates an SDDC and a blueprint.");
    }
    Ok(())
}

async fn run_locally() -> Result<(), Box<dyn StdError>> {
    let cloud = Sandbox::builder()
        .clock(Clock::faster(SANDBOX_SPEED))
        .start()
        .await?;
    println!("A local cloud runs at {}.\n", cloud.url());
    let session = Session::builder()
        .api_token(cloud.api_token())
        .base_url(Service::Vmc, cloud.url())
        .base_url(Service::Csp, cloud.url())
        .base_url(Service::Automation, cloud.url())
        .build()?;
    create_everything(&session, SANDBOX_POLL, None).await?;
    cloud.stop().await;
    Ok(())
}

/// A session with the real services. A credential is all it needs; the rest is for those whose
/// services are elsewhere.
fn live_session(arguments: &Arguments) -> Result<Session, Error> {
    let api_token = std::env::var("API_TOKEN").unwrap_or_default();
    if api_token.trim().is_empty() {
        return Err(
            Error::config("--live needs an API token, and API_TOKEN is not set").with_hint(
                "make one in the console under My Account > API Tokens, and export API_TOKEN",
            ),
        );
    }
    let mut session = Session::builder()
        .api_token(api_token)
        .danger_accept_invalid_certs(arguments.insecure);
    if let Some(file) = &arguments.ca {
        session = session.extra_ca_file(file);
    }
    for (service, own_url) in [
        (Service::Vmc, &arguments.vmc_url),
        (Service::Csp, &arguments.csp_url),
        (Service::Automation, &arguments.automation_url),
    ] {
        if let Some(url) = own_url.as_ref().or(arguments.host.as_ref()) {
            session = session.base_url(service, url);
        }
    }
    session.build()
}

/// The whole story: from an API token to an SDDC and a blueprint.
async fn create_everything(
    session: &Session,
    poll: Duration,
    project: Option<String>,
) -> Result<(), Error> {
    let mut steps = Steps::default();

    let vmc = vmc::Client::new(session);
    exchange_api_token(&mut steps, session).await?;
    let org = list_orgs(&mut steps, &vmc).await?;
    let task = create_sddc(&mut steps, &vmc, &org).await?;
    let task = watch_task(&mut steps, &vmc, &org, &task.id, poll).await?;
    let sddc = task.resource_id.unwrap_or_default();
    get_sddc(&mut steps, &vmc, &org, &sddc).await?;

    let blueprints = blueprint::Client::new(session);
    log_in_to_automation(&mut steps, session).await?;
    let project = match project {
        Some(project) => project,
        None => first_project(&mut steps, session).await?,
    };
    let blueprint = create_blueprint(&mut steps, &blueprints, &project).await?;
    read_inputs_schema(&mut steps, &blueprints, &blueprint).await?;
    list_blueprints(&mut steps, &blueprints).await?;
    Ok(())
}

/// The same way through the services, with checks where the whole story creates.
async fn change_nothing(session: &Session, poll: Duration) -> Result<(), Error> {
    let mut steps = Steps::default();

    let vmc = vmc::Client::new(session);
    exchange_api_token(&mut steps, session).await?;
    let org = list_orgs(&mut steps, &vmc).await?;
    let task = validate_sddc(&mut steps, &vmc, &org).await?;
    if !task.id.is_empty() {
        watch_task(&mut steps, &vmc, &org, &task.id, poll).await?;
    }
    if let Some(sddc) = list_sddcs(&mut steps, &vmc, &org).await? {
        get_sddc(&mut steps, &vmc, &org, &sddc).await?;
    }

    let blueprints = blueprint::Client::new(session);
    log_in_to_automation(&mut steps, session).await?;
    validate_blueprint(&mut steps, &blueprints).await?;
    if let Some(blueprint) = list_blueprints(&mut steps, &blueprints).await? {
        read_inputs_schema(&mut steps, &blueprints, &blueprint).await?;
    }
    Ok(())
}

// VMware Cloud on AWS

/// A session exchanges its API token when a call needs it, and renews what it got; nobody has to
/// ask for it as it is done here.
async fn exchange_api_token(steps: &mut Steps, session: &Session) -> Result<(), Error> {
    let token = session.access_token_for(Service::Vmc).await?;
    let path = "/csp/gateway/am/api/auth/api-tokens/authorize";
    steps.print("POST", path, "ok");
    detail(format!("access token {}", lifetime(token.valid_for())));
    Ok(())
}

/// Lists the orgs of the API token; the id of the first one.
async fn list_orgs(steps: &mut Steps, vmc: &vmc::Client) -> Result<String, Error> {
    let orgs = vmc.list_orgs().with_response().await?;
    steps.answered(&vmc::operations::LIST_ORGS, &orgs);
    for org in &orgs.value {
        detail(format!("{}  {}", org.id, text(&org.display_name)));
    }
    let first = orgs.value.into_iter().next();
    first.map(|org| org.id).ok_or_else(|| {
        Error::config("the API token belongs to no org of VMware Cloud on AWS")
            .with_hint("make the token in the console while the right organization is chosen")
    })
}

/// What to deploy: what a call requires is an argument, what it allows has a name.
fn small_sddc() -> AwsSddcConfig {
    AwsSddcConfig::new("quickstart", 1, Provider::Aws)
        .sddc_type("1NODE")
        .region("US_WEST_2")
}

/// Starts the deployment of an SDDC. What comes back is not the SDDC but the task that makes it.
async fn create_sddc(steps: &mut Steps, vmc: &vmc::Client, org: &str) -> Result<Task, Error> {
    let task = vmc.create_sddc(org, small_sddc()).with_response().await?;
    steps.answered(&vmc::operations::CREATE_SDDC, &task);
    detail(format!("task {}", task.value.id));
    Ok(task.value)
}

/// Has the same request checked, without deploying anything.
async fn validate_sddc(steps: &mut Steps, vmc: &vmc::Client, org: &str) -> Result<Task, Error> {
    let task = vmc
        .create_sddc(org, small_sddc())
        .validate_only(true)
        .with_response()
        .await?;
    steps.answered(&vmc::operations::CREATE_SDDC, &task);
    detail(format!("only validated, by task {}", task.value.id));
    Ok(task.value)
}

/// Waits for a task to finish. One that failed or was cancelled is an error as soon as it is seen.
async fn watch_task(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
    id: &str,
    poll: Duration,
) -> Result<Task, Error> {
    let first = poll_task(vmc, org, id, poll).await?;
    steps.answered(&vmc::operations::GET_TASK, &first);
    let mut progress = Progress::new();
    let mut task = first.value;
    loop {
        progress.show(&task);
        match task.status {
            Some(TaskStatus::Finished) => {
                progress.finish();
                return Ok(task);
            }
            Some(TaskStatus::Failed | TaskStatus::Canceled) => {
                progress.finish();
                return Err(failure_of(&task));
            }
            // Going on, in whatever words.
            _ => sleep(poll).await,
        }
        task = poll_task(vmc, org, id, poll).await?.value;
    }
}

/// Reads a task. In two hours a server may be busy for a moment, and right after a create it may
/// not know the task yet: a read can be repeated.
async fn poll_task(
    vmc: &vmc::Client,
    org: &str,
    id: &str,
    poll: Duration,
) -> Result<Answered<Task>, Error> {
    const TRIES: u32 = 6;
    for _ in 1..TRIES {
        match vmc.get_task(org, id).with_response().await {
            Err(error) if error.is_retryable() || error.is_not_found() => sleep(poll).await,
            answer => return answer,
        }
    }
    vmc.get_task(org, id).with_response().await
}

fn failure_of(task: &Task) -> Error {
    let status = task.status.as_ref().map_or("", TaskStatus::as_str);
    let message = [
        &task.customer_error_message,
        &task.localized_error_message,
        &task.error_message,
    ];
    let message = message.into_iter().flatten().find(|text| !text.is_empty());
    Error::new(
        ErrorKind::Failed,
        format!("task {} ended {status}", task.id),
    )
    .with_server_message(message.map_or("", String::as_str), None)
}

/// Lists the SDDCs of an org; the id of the first one, if there is any.
async fn list_sddcs(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
) -> Result<Option<String>, Error> {
    let sddcs = vmc.list_sddcs(org).with_response().await?;
    steps.answered(&vmc::operations::LIST_SDDCS, &sddcs);
    detail(format!("{} in all", sddcs.value.len()));
    Ok(sddcs.value.into_iter().next().map(|sddc| sddc.id))
}

async fn get_sddc(
    steps: &mut Steps,
    vmc: &vmc::Client,
    org: &str,
    id: &str,
) -> Result<Sddc, Error> {
    let sddc = vmc.get_sddc(org, id).with_response().await?;
    steps.answered(&vmc::operations::GET_SDDC, &sddc);
    let sddc = sddc.value;
    let state = sddc.sddc_state.as_ref().map(|state| state.as_str());
    detail(format!("name     {}", text(&sddc.name)));
    detail(format!("state    {}", state.unwrap_or("-")));
    if let Some(config) = &sddc.resource_config {
        detail(format!("region   {}", text(&config.region)));
        detail(format!("hosts    {}", config.esx_hosts.len()));
        detail(format!("vCenter  {}", text(&config.vc_url)));
    }
    Ok(sddc)
}

// Aria Automation

/// Automation has a login of its own. It too happens by itself when a call needs it.
async fn log_in_to_automation(steps: &mut Steps, session: &Session) -> Result<(), Error> {
    let token = session.access_token_for(Service::Automation).await?;
    steps.print("POST", "/iaas/api/login", "ok");
    detail(format!("access token {}", lifetime(token.valid_for())));
    Ok(())
}

/// The id of a project that the user sees. No client covers this address: a request built by hand
/// goes through the session, which puts the token on it.
async fn first_project(steps: &mut Steps, session: &Session) -> Result<String, Error> {
    let path = "/iaas/api/projects";
    let request = RequestBuilder::get(path.to_owned())
        .accept_json()
        .query("$top", &1)
        .build()?;
    let response = session.send(Service::Automation, request).await?;
    if !response.status().is_success() {
        return Err(Error::from_response(&response, None));
    }
    steps.print("GET", path, response.status().as_str());
    let projects: Value = serde_json::from_slice(response.body())
        .map_err(|error| Error::decode(&response, "$", error.to_string()))?;
    let first = &projects["content"][0];
    let id = first["id"].as_str().ok_or_else(|| {
        Error::config("no project is visible in Automation")
            .with_hint("give the id of one with --project")
    })?;
    detail(format!("{id}  {}", first["name"].as_str().unwrap_or("-")));
    Ok(id.to_owned())
}

/// Creates a blueprint in a project; its id.
async fn create_blueprint(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
    project: &str,
) -> Result<String, Error> {
    let wanted = Blueprint::new()
        .name("quickstart")
        .project_id(project)
        .content(BLUEPRINT_CONTENT);
    let created = blueprints.create_blueprint(wanted).with_response().await?;
    steps.answered(&blueprint::operations::CREATE_BLUEPRINT, &created);
    let created = created.value;
    let valid = created.valid.map_or("unknown", yes_or_no);
    detail(format!("blueprint {}, valid: {valid}", text(&created.id)));
    Ok(created.id.unwrap_or_default())
}

/// Has the content checked, without storing it.
async fn validate_blueprint(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
) -> Result<(), Error> {
    let content = BlueprintValidationRequest::new().content(BLUEPRINT_CONTENT);
    let checked = blueprints
        .validate_blueprint(content)
        .with_response()
        .await?;
    steps.answered(&blueprint::operations::VALIDATE_BLUEPRINT, &checked);
    let valid = checked.value.valid.map_or("unknown", yes_or_no);
    detail(format!("valid: {valid}"));
    for message in &checked.value.validation_messages {
        detail(text(&message.message));
    }
    Ok(())
}

/// Reads what someone who requests the blueprint is asked for.
async fn read_inputs_schema(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
    id: &str,
) -> Result<(), Error> {
    let schema = blueprints
        .get_blueprint_inputs_schema(id)
        .with_response()
        .await?;
    steps.answered(&blueprint::operations::GET_BLUEPRINT_INPUTS_SCHEMA, &schema);
    for (name, input) in &schema.value.properties {
        let required = schema.value.required.contains(name);
        detail(format!("{name}: {}", describe_input(input, required)));
    }
    Ok(())
}

fn describe_input(input: &PropertyDefinition, required: bool) -> String {
    let mut words = vec![text(&input.type_).to_owned()];
    if let (Some(minimum), Some(maximum)) = (input.minimum, input.maximum) {
        words.push(format!("{minimum} to {maximum}"));
    }
    if !input.enum_.is_empty() {
        let values: Vec<String> = input.enum_.iter().map(Value::to_string).collect();
        words.push(format!("one of {}", values.join(" ")));
    }
    if let Some(default) = &input.default_ {
        words.push(format!("default {default}"));
    }
    if required {
        words.push("required".to_owned());
    }
    words.join(", ")
}

/// Lists the first page of blueprints; the id of the first one, if there is any.
async fn list_blueprints(
    steps: &mut Steps,
    blueprints: &blueprint::Client,
) -> Result<Option<String>, Error> {
    let page = blueprints.list_blueprints().with_response().await?;
    steps.answered(&blueprint::operations::LIST_BLUEPRINTS, &page);
    let page = page.value;
    detail(format!(
        "{} in all",
        page.total_elements.unwrap_or_default()
    ));
    for blueprint in &page.content {
        detail(format!(
            "{}  {}",
            text(&blueprint.id),
            text(&blueprint.name)
        ));
    }
    Ok(page.content.into_iter().next().and_then(|first| first.id))
}

// What the terminal shows

/// Numbers the steps and prints the line that each begins with.
#[derive(Default)]
struct Steps {
    count: u32,
}

impl Steps {
    /// The table of operations knows method and path.
    fn answered<T>(&mut self, operation: &Operation, answer: &Answered<T>) {
        self.print(operation.method, operation.path, answer.status);
    }

    fn print(&mut self, method: &str, path: &str, status: impl Display) {
        self.count += 1;
        println!("{:2}. {method} {path} -> {status}", self.count);
    }
}

fn detail(what: impl Display) {
    println!("    {what}");
}

/// How far a task is: a bar on a terminal, elsewhere a line whenever it gets further.
enum Progress {
    Bar(ProgressBar),
    Lines { shown: Option<(i64, String)> },
}

impl Progress {
    fn new() -> Self {
        if !stdout().is_terminal() {
            return Self::Lines { shown: None };
        }
        let bar = ProgressBar::with_draw_target(Some(100), ProgressDrawTarget::stdout());
        let style = ProgressStyle::with_template("    [{bar:40}] {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self::Bar(bar)
    }

    fn show(&mut self, task: &Task) {
        let percent = task.progress_percent.unwrap_or_default();
        let stage = task.phase_in_progress.as_deref().unwrap_or_else(|| {
            let status = task.status.as_ref();
            status.map_or("-", TaskStatus::as_str)
        });
        let line = format!("{percent:3} %  {stage}{}", time_left(task));
        match self {
            Self::Bar(bar) => {
                bar.set_position(percent.clamp(0, 100).unsigned_abs());
                bar.set_message(line);
            }
            Self::Lines { shown } => {
                let now = Some((percent, stage.to_owned()));
                if *shown != now {
                    detail(line);
                    *shown = now;
                }
            }
        }
    }

    /// Leaves the bar as it is and the cursor below it.
    fn finish(&self) {
        if let Self::Bar(bar) = self {
            bar.abandon();
        }
    }
}

fn time_left(task: &Task) -> String {
    match task.estimated_remaining_minutes {
        Some(minutes @ 1..) => format!(", about {minutes} minutes left"),
        // -1 stands for unknown.
        _ => String::new(),
    }
}

fn lifetime(valid_for: Option<Duration>) -> String {
    match valid_for {
        // Some of it passed on the way here.
        Some(left) => format!("valid for {:.0} minutes", left.as_secs_f64() / 60.0),
        None => "of unknown lifetime".to_owned(),
    }
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("-")
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
