//! What can be written on the command line. Each module has its own subcommands.

use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::engine::ArgValueCandidates;

/// VMware Cloud on AWS and Aria Automation from the command line.
///
/// Signs in as `vmw login` has set up, or as the environment says (VMW_API_TOKEN and the like).
///
/// Exit status: 0 done, 1 failed or not allowed, 2 wrong use, 3 not signed in, 4 not found, 5 out of
/// time, 130 interrupted.
#[derive(Debug, Parser)]
#[command(
    name = "vmw",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
pub struct Vmw {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    // Those without a line here are described where their arguments are.
    Login(Box<crate::login::Wanted>),
    Logout(crate::login::LogoutWanted),
    /// Show who is signed in, and print tokens
    #[command(subcommand)]
    Auth(crate::auth::Wanted),
    /// Show organizations
    #[command(subcommand)]
    Org(crate::org::Wanted),
    /// List, create and delete SDDCs, add and remove hosts
    #[command(subcommand)]
    Sddc(crate::sddc::Wanted),
    /// Follow and cancel tasks, the long work of VMware Cloud on AWS
    #[command(subcommand)]
    Task(crate::task::Wanted),
    /// List, create and delete projects
    #[command(subcommand)]
    Project(crate::project::Wanted),
    /// Write, check, release and deploy blueprints
    #[command(subcommand)]
    Blueprint(crate::blueprint::Wanted),
    /// Request items of the catalog
    #[command(subcommand)]
    Catalog(crate::catalog::Wanted),
    /// List, change, prolong and delete deployments
    #[command(subcommand)]
    Deployment(crate::deployment::Wanted),
    /// Run pipelines of Code Stream and follow their executions
    #[command(subcommand)]
    Pipeline(crate::pipeline::Wanted),
    Export(crate::files::Export),
    Import(crate::files::Import),
    Diff(crate::files::Diff),
    /// Report what there is and what it costs
    #[command(subcommand)]
    Report(crate::report::Wanted),
    Api(crate::api::Wanted),
    /// Run a local cloud to try things at
    #[command(subcommand)]
    Sandbox(crate::local_cloud::Wanted),
    Completion(crate::completion::Wanted),
}

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Profile of ~/.config/vmw/config.toml to sign in with
    #[arg(long, global = true, value_name = "NAME", value_parser = filled, add = ArgValueCandidates::new(crate::completion::profiles))]
    pub profile: Option<String>,
    /// Address of all services, in place of those of the profile
    #[arg(long, global = true, value_name = "URL", value_parser = filled)]
    pub host: Option<String>,
    /// Organization, by name or id: of VMware Cloud on AWS any that the token can reach; all else is in
    /// that of the token, and is refused when this is another one
    #[arg(long, global = true, value_name = "ORG", value_parser = filled)]
    pub org: Option<String>,
    /// Form of what is printed
    #[arg(short, long, global = true, value_enum, default_value_t)]
    pub output: Format,
    /// JMESPath expression that picks from the answer
    #[arg(long, global = true, value_name = "EXPRESSION", value_parser = query)]
    pub query: Option<String>,
    /// Print results and errors only
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print each request as a line for curl, without its secrets; `vmw auth token` gives $VMW_TOKEN
    #[arg(long, global = true)]
    pub debug: bool,
}

/// Forms in which results are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people; the columns that fit
    #[default]
    Table,
    /// The whole answer
    Json,
    /// The whole answer
    Yaml,
    /// The columns of the table, for spreadsheets
    Csv,
    /// Names alone, one a line, for scripts
    Name,
}

/// What commands that change something take.
#[derive(Debug, Clone, Copy, Args)]
pub struct Changing {
    /// Do not ask before something is destroyed
    #[arg(short, long)]
    pub yes: bool,
    /// Check what would be done, and do not do it
    #[arg(long)]
    pub dry_run: bool,
}

/// What commands that start long work take.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Waiting {
    /// Wait until it is done; so it is, unless --no-wait says otherwise
    #[arg(long, overrides_with = "no_wait")]
    wait: bool,
    /// Return as soon as the server has taken it
    #[arg(long)]
    no_wait: bool,
    /// How long to wait at most, such as 90s, 30m, 4h
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// How often to ask the server how far it is; by default it is asked less and less often
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    pub poll_interval: Option<Duration>,
}

impl Waiting {
    pub fn is_wanted(self) -> bool {
        self.wait || !self.no_wait
    }
}

/// Text that is not empty: nothing is called that, and a shell variable that is not set looks so.
pub fn filled(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("must not be empty".to_owned());
    }
    Ok(text.to_owned())
}

/// A number with its unit.
pub fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || "must be a number with a unit: 500ms, 90s, 30m, 4h, 2d".to_owned();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let milliseconds = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60 * 1000,
        "h" => 60 * 60 * 1000,
        "d" => 24 * 60 * 60 * 1000,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    let all = number.checked_mul(milliseconds).ok_or_else(wrong)?;
    Ok(Duration::from_millis(all))
}

/// An expression that can be read; kept as text, because the rest of the line is not known yet.
fn query(text: &str) -> Result<String, String> {
    match crate::output::query_fault(text) {
        None => Ok(text.to_owned()),
        Some(fault) => Err(fault),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_commands_fit_together() {
        Vmw::command().debug_assert();
    }

    #[test]
    fn durations_have_a_unit() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("2d"), Ok(Duration::from_secs(172_800)));
        for wrong in [
            "",
            "5",
            "h",
            "1.5h",
            "-1s",
            "99999999999999999999s",
            "9999999999999999999d",
            "5µ",
        ] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
