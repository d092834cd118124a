//! `vmw sddc create`: from flags, or from a configuration that they override. What subnet it is
//! attached to is found in `subnet`.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use client_core::Value;
use client_core::wire::{from_value, to_value};
use serde_json::Map;
use vmc::types::{AccountLinkConfig, AwsSddcConfig, DeploymentType, Provider};

use super::{Place, subnet};
use crate::arguments::{Waiting, filled};
use crate::failure::Failure;
use crate::{given, task};

#[derive(Debug, Args)]
pub struct Wanted {
    /// Name of the new SDDC
    #[arg(long, value_parser = filled)]
    name: Option<String>,
    /// AWS region, such as US_WEST_2
    #[arg(long, value_parser = filled)]
    region: Option<String>,
    /// Number of hosts, each of which is charged to the organization
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    hosts: Option<u16>,
    /// Kind of SDDC: 1NODE for one with a single host; left out for an ordinary one
    #[arg(long = "type", value_name = "TYPE", value_parser = filled)]
    sddc_type: Option<String>,
    /// EC2 instance type of the hosts, such as i4i.metal
    #[arg(long, value_name = "TYPE", value_parser = filled)]
    host_type: Option<String>,
    /// Connected AWS account, by its id or number, to attach it to
    #[arg(long, value_parser = filled)]
    account: Option<String>,
    /// Subnet to attach it to, by id; again for an SDDC in two zones. If left out, one that will do
    /// is found
    #[arg(long, value_name = "ID", value_parser = filled)]
    subnet: Vec<String>,
    /// CIDR block of the management network, such as 10.2.0.0/16
    #[arg(long, value_name = "CIDR", value_parser = filled)]
    vpc_cidr: Option<String>,
    /// SingleAZ or MultiAZ
    #[arg(long, value_name = "ZONES", value_parser = filled)]
    deployment_type: Option<String>,
    /// Cloud provider: AWS, or ZEROCLOUD
    #[arg(long, value_parser = filled)]
    provider: Option<String>,
    /// Whole configuration as JSON or YAML (AwsSddcConfig of the API), which the flags override
    #[arg(long, value_name = "@FILE|-", value_parser = filled, add = ArgValueCompleter::new(crate::completion::file_after_at))]
    config: Option<String>,
    /// Let the server check the configuration, and create nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    waiting: Waiting,
}

pub async fn run(wanted: Wanted, place: &Place<'_>) -> Result<(), Failure> {
    let (vmc, org, out) = (&place.vmc, &place.org, &place.context.out);
    let mut config = wanted.config()?;
    let known = config.extra().iter().map(|(name, _)| name);
    for name in known {
        out.warn(format_args!(
            "the configuration's {name:?} is not as the API describes it; it is sent as it is"
        ));
    }
    let same = vmc.list_sddcs(org).items().try_collect().await?;
    let same = same
        .iter()
        .find(|one| one.name.as_ref() == Some(&config.name));
    if let Some(there) = same {
        return Err(Failure::Other(format!(
            "there is an SDDC {:?} already, of the id {}",
            config.name, there.id
        )));
    }
    config = wanted.attached(config, place).await?;

    // This creates nothing, and fails where the creation would.
    let check = vmc.create_sddc(org, config.clone()).validate_only(true);
    let title = format!("check of SDDC {}", config.name);
    place.check(&title, check.await?, wanted.waiting).await?;
    if wanted.dry_run {
        out.say(format_args!("SDDC {} could be created", config.name));
        return out.value(to_value(&config), &[]);
    }
    let title = format!("creation of SDDC {}", config.name);
    let created = vmc.create_sddc(org, config).await;
    let task = created.inspect_err(|error| {
        if error.outcome_unknown() {
            out.say("it may have been begun all the same: `vmw sddc list` tells");
        }
    })?;
    if !wanted.waiting.is_wanted() {
        return out.one(&task, task::COLUMNS);
    }
    let done = place.finish(&title, &task.id, wanted.waiting).await?;
    let id = done.resource_id.or(task.resource_id);
    place.print(&id.unwrap_or_default()).await
}

impl Wanted {
    /// That of the file, with the flags put over it.
    fn config(&self) -> Result<AwsSddcConfig, Failure> {
        let mut members = match &self.config {
            None => Map::new(),
            Some(given) => match given::read("the configuration", from(given)?)? {
                Value::Object(members) => members,
                _ => return Err(Failure::usage("the configuration is not an object")),
            },
        };
        for (name, value) in [
            ("name", &self.name),
            ("region", &self.region),
            ("sddc_type", &self.sddc_type),
            ("host_instance_type", &self.host_type),
            ("vpc_cidr", &self.vpc_cidr),
            ("deployment_type", &self.deployment_type),
            ("provider", &self.provider),
        ] {
            if let Some(value) = value {
                members.insert(name.to_owned(), value.as_str().into());
            }
        }
        if let Some(hosts) = self.hosts {
            members.insert("num_hosts".to_owned(), hosts.into());
        }
        fill(&mut members);
        for (name, flag) in [("name", "--name"), ("num_hosts", "--hosts")] {
            if members.get(name).is_none_or(Value::is_null) {
                return Err(Failure::Usage(format!("say {flag}, or {name} in --config")));
            }
        }
        from_value(&Value::Object(members))
            .value()
            .ok_or_else(|| Failure::usage("the configuration is not an object"))
    }

    /// The configuration with what it is attached to, unless it says that itself.
    async fn attached(
        &self,
        config: AwsSddcConfig,
        place: &Place<'_>,
    ) -> Result<AwsSddcConfig, Failure> {
        let asked = self.account.is_some() || !self.subnet.is_empty();
        let said =
            config.account_link_sddc_config.is_some() || config.account_link_config.is_some();
        if !asked && (said || config.provider != Provider::Aws) {
            return Ok(config);
        }
        let sought = subnet::Sought {
            account: self.account.as_deref(),
            subnets: &self.subnet,
            zones: match config.deployment_type {
                Some(DeploymentType::MultiAz) => 2,
                _ => 1,
            },
        };
        if let Some(link) = subnet::find(&sought, &config, place).await? {
            return Ok(config.account_link_sddc_config([link]));
        }
        if asked || config.num_hosts > 1 {
            let region = config.region.as_deref().unwrap_or("its region");
            return Err(Failure::NotFound(format!(
                "no connected account has a subnet in {region} that this SDDC can be attached to; \
                 `vmw api vmc list_connected_accounts` lists the accounts"
            )));
        }
        // A single host may go without for a while.
        let out = &place.context.out;
        out.say("no connected account has a subnet for it, so it is linked to one later");
        Ok(config.account_link_config(AccountLinkConfig::new().delay_account_link(true)))
    }
}

/// What follows from the rest.
fn fill(members: &mut Map<String, Value>) {
    members.retain(|_, value| !value.is_null());
    let single = members.get("sddc_type").is_some_and(|kind| kind == "1NODE");
    if single && !members.contains_key("num_hosts") {
        members.insert("num_hosts".to_owned(), 1.into());
    }
    if members.get("num_hosts") == Some(&1.into()) && !members.contains_key("sddc_type") {
        members.insert("sddc_type".to_owned(), "1NODE".into());
    }
    if !members.contains_key("provider") {
        members.insert("provider".to_owned(), "AWS".into());
    }
}

/// The file of `@FILE`, or `-`.
fn from(given: &str) -> Result<&str, Failure> {
    match given.strip_prefix('@') {
        Some("") => Err(Failure::usage("--config @ names no file")),
        Some(file) => Ok(file),
        None if given == "-" => Ok("-"),
        None => Err(Failure::Usage(format!(
            "--config takes @FILE, or - for standard input: --config @{given}?"
        ))),
    }
}
