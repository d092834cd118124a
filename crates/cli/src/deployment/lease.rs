//! `vmw deployment lease`: leases that end later, and earlier only where that is wanted.

use std::cell::Cell;
use std::time::{Duration, SystemTime};

use clap::Args;
use client_core::{Timestamp, Value};
use deployment::Client;
use deployment::types::{Deployment, ResourceAction, ResourceActionRequest};
use serde_json::json;

use super::filters::Filters;
use super::requests::{self, Patience, Target};
use super::{chosen, patience, show};
use crate::arguments::{Changing, Waiting, duration, filled};
use crate::ask;
use crate::clock;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{Column, line};
use crate::progress;
use crate::several::{Work, count, each, outcome, unless_interrupted};

const ACTION: &str = "Deployment.ChangeLease";
/// How often a lease is changed whose request nobody answers. Doing it twice does no harm.
const TRIES: usize = 3;

#[derive(Debug, Args)]
pub struct Lease {
    /// Deployments, by name or id
    #[arg(value_name = "DEPLOYMENT", value_parser = filled, required_unless_present = "filters", conflicts_with = "filters")]
    names: Vec<String>,
    #[command(flatten)]
    filters: Filters,
    /// End so long from now, such as 30d
    #[arg(long, value_name = "DURATION", value_parser = duration, required_unless_present = "until")]
    to: Option<Duration>,
    /// End at this date or time, such as 2027-02-20
    #[arg(long, value_name = "DATE", value_parser = clock::moment, conflicts_with = "to")]
    until: Option<SystemTime>,
    /// Shorten leases that end later than that, too
    #[arg(long)]
    shorten: bool,
    /// Why, for those who read the history of the deployment
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    reason: Option<String>,
    #[command(flatten)]
    changing: Changing,
    #[command(flatten)]
    waiting: Waiting,
}

/// What a lease is to be.
#[derive(Debug)]
struct Wish {
    until: SystemTime,
    shorten: bool,
    reason: Option<String>,
    patience: Patience,
}

const LEASES: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("ID", "id"),
    Column::until("LEASE UNTIL", "leaseExpireAt"),
    Column::new("OUTCOME", "outcome"),
];

pub async fn run(wanted: Lease, context: &Context) -> Result<(), Failure> {
    let client = context.deployments()?;
    let now = clock::at_server(&client).await?;
    let until = match (wanted.to, wanted.until) {
        (Some(to), _) => clock::after(now, to)?,
        (None, Some(until)) => until,
        (None, None) => return Err(Failure::usage("say --to or --until when leases are to end")),
    };
    if until <= now {
        let until = Timestamp::from(until);
        return Err(Failure::usage(format!(
            "{until} is over: leases end in the future"
        )));
    }
    let wish = Wish {
        until,
        shorten: wanted.shorten,
        reason: wanted.reason,
        patience: patience(context, wanted.waiting),
    };
    let all = chosen(context, &client, &wanted.names, &wanted.filters).await?;
    if wanted.changing.dry_run {
        return would_change(context, &client, &all, &wish).await;
    }
    if all.is_empty() {
        context.out.say("no lease is to be changed");
        return context.out.value(json!([]), LEASES);
    }
    // To a few that were named nothing is done that could not be undone.
    if wanted.filters.are_given() || wish.shorten {
        show(context, wanted.changing, &all);
        let (leases, end) = (count(all.len(), "lease"), Timestamp::from(until));
        let question = format!("Change {leases} to end at {end}");
        ask::confirmed(wanted.changing, &question)?;
    }
    let mut ended = together(context, &client, &all, &wish).await?;
    for (one, ended) in all.iter().zip(&mut ended) {
        // What was named is wanted; what filters covered may well be gone.
        if matches!(ended, Ok(Changed::Gone)) && !wanted.filters.are_given() {
            *ended = Err(Failure::NotFound(format!(
                "deployment {} is gone",
                one.name
            )));
        }
    }
    let rows = all.iter().zip(&ended).map(|(one, ended)| row(one, ended));
    context.out.value(rows.collect(), LEASES)?;
    let failures = ended.into_iter().filter_map(Result::err).collect();
    outcome("lease", "changed", failures, all.len())
}

/// What became of a lease.
#[derive(Debug, Clone, PartialEq)]
enum Changed {
    To(Timestamp),
    Requested(Timestamp),
    /// It ends late enough as it is.
    Kept(Option<Timestamp>),
    /// It was deleted meanwhile, and has none any more.
    Gone,
}

fn row(one: &Deployment, ended: &Result<Changed, Failure>) -> Value {
    let (outcome, lease, why) = match ended {
        Ok(Changed::To(lease)) => ("changed", Some(lease), Value::Null),
        Ok(Changed::Requested(lease)) => ("requested", Some(lease), Value::Null),
        Ok(Changed::Kept(lease)) => ("kept", lease.as_ref(), Value::Null),
        Ok(Changed::Gone) => ("gone", None, Value::Null),
        Err(failure) => (
            "failed",
            one.lease_expire_at.as_ref(),
            failure.to_string().into(),
        ),
    };
    let lease = lease.map(Timestamp::as_str);
    json!({"name": one.name, "id": one.id, "leaseExpireAt": lease, "outcome": outcome, "error": why})
}

/// Those that it would change, and what would be sent.
async fn would_change(
    context: &Context,
    client: &Client,
    all: &[Deployment],
    wish: &Wish,
) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for one in all.iter().filter(|one| wish.changes(one)) {
        let id = one.id.as_deref().unwrap_or_default();
        let action = client.get_deployment_action(id, ACTION).await?;
        let request = wish.request(&action)?;
        rows.push(json!({
            "name": one.name,
            "id": id,
            "leaseExpireAt": Timestamp::from(wish.until).as_str(),
            "outcome": "would be changed",
            "request": {"actionId": ACTION, "inputs": request.inputs, "reason": request.reason},
        }));
    }
    let what = count(rows.len(), "lease");
    context.out.say(format_args!("{what} would be changed"));
    context.out.value(rows.into(), LEASES)
}

/// Side by side; a line tells of each of several that has ended.
async fn together(
    context: &Context,
    client: &Client,
    all: &[Deployment],
    wish: &Wish,
) -> Result<Vec<Result<Changed, Failure>>, Failure> {
    if let [one] = all {
        let changed = wish.come_true(Some(context), client, one).await;
        // Of one alone is told why it failed when all has ended.
        if changed.is_ok() {
            tell(context, &one.name, &changed);
        }
        return Ok(vec![changed]);
    }
    let ended = Cell::new(0);
    let work = all.iter().map(|one| -> Work<'_, Result<Changed, Failure>> {
        let ended = &ended;
        Box::pin(async move {
            let changed = wish.come_true(None, client, one).await;
            ended.set(ended.get() + 1);
            let place = format!("{}/{} {}", ended.get(), all.len(), one.name);
            tell(context, &place, &changed);
            changed
        })
    });
    unless_interrupted(each(work.collect()), || {
        let all = count(all.len(), "lease");
        format!(
            "{} of {all} had been seen to; what was requested goes on at the server",
            ended.get()
        )
    })
    .await
}

/// What became of one of them.
fn tell(context: &Context, name: &str, changed: &Result<Changed, Failure>) {
    let what = match changed {
        Ok(Changed::To(lease)) => format!("{name} ends at {lease}"),
        Ok(Changed::Requested(lease)) => format!("{name} will end at {lease}"),
        Ok(Changed::Kept(Some(lease))) => {
            format!("{name} ends at {lease} as it is; --shorten has leases end earlier")
        }
        Ok(Changed::Kept(None)) => {
            format!("{name} does not end; --shorten has leases end earlier")
        }
        Ok(Changed::Gone) => format!("{name} is gone"),
        Err(failure) => return context.out.error(line(&format!("{name}: {failure}"))),
    };
    context.out.say(line(&what));
}

impl Wish {
    /// Whether a lease would change; what has none does not end, and would be shortened.
    fn changes(&self, one: &Deployment) -> bool {
        let ends = one
            .lease_expire_at
            .as_ref()
            .and_then(Timestamp::to_system_time);
        match ends {
            // To the millisecond that was sent.
            Some(ends) => ends < self.until || (self.shorten && ends > self.until),
            None => self.shorten,
        }
    }

    /// The request, with the one input that is a time: servers call it differently, and say how.
    fn request(&self, action: &ResourceAction) -> Result<ResourceActionRequest, Failure> {
        let inputs = action
            .schema
            .as_ref()
            .and_then(|schema| schema["properties"].as_object());
        let mut inputs = inputs.into_iter().flatten();
        let time = inputs.find(|(_, input)| input["format"] == "date-time");
        let (name, _) = time.ok_or_else(|| {
            Failure::Other(format!(
                "{ACTION} takes no time here: it cannot change a lease"
            ))
        })?;
        let end = Timestamp::from(self.until);
        let mut request = ResourceActionRequest::new()
            .action_id(ACTION)
            .inputs(Value::from_iter([(name.as_str(), end.as_str())]));
        request.reason.clone_from(&self.reason);
        Ok(request)
    }

    /// Changes a lease, unless it is so already. With a context, its progress is shown.
    async fn come_true(
        &self,
        shown: Option<&Context>,
        client: &Client,
        one: &Deployment,
    ) -> Result<Changed, Failure> {
        let id = one.id.as_deref().unwrap_or_default();
        let mut tried = 0;
        loop {
            // Something may go on there, perhaps what an earlier run asked for. However that ends,
            // what counts is the lease after it.
            let Some(now) = requests::idle(client, id, self.patience).await? else {
                return Ok(Changed::Gone);
            };
            if !self.changes(&now) {
                return Ok(Changed::Kept(now.lease_expire_at));
            }
            tried += 1;
            match self.change(shown, client, &now).await {
                Err(Failure::Call(error)) if error.outcome_unknown() && tried < TRIES => {}
                ended => return ended,
            }
        }
    }

    async fn change(
        &self,
        shown: Option<&Context>,
        client: &Client,
        one: &Deployment,
    ) -> Result<Changed, Failure> {
        let deployment = one.id.as_deref().unwrap_or_default();
        let action = client.get_deployment_action(deployment, ACTION).await?;
        let request = self.request(&action)?;
        let target = Target {
            deployment,
            resource: None,
        };
        let request = target.submit(client, &request, self.patience).await?;
        let end = Timestamp::from(self.until);
        if !self.patience.waiting.is_wanted() {
            return Ok(Changed::Requested(end));
        }
        let wait = client.wait_for_request(request.id.unwrap_or_default());
        match shown {
            Some(context) => {
                let title = format!("the lease of {}", one.name);
                let resume = format!("vmw deployment events {deployment} --follow");
                progress::finish(context, &title, &resume, self.patience.waiting, wait).await?;
            }
            None => {
                self.patience.with(wait).await?;
            }
        }
        Ok(Changed::To(end))
    }
}

#[cfg(test)]
mod tests {
    use client_core::wire::from_value;

    use super::*;

    fn changes(lease: Option<&str>, shorten: bool) -> bool {
        let one: Deployment = from_value(&json!({"name": "web", "leaseExpireAt": lease}))
            .value()
            .unwrap();
        let until = clock::moment("2027-01-31").unwrap();
        let waiting = Waiting::default();
        let quiet = true;
        Wish {
            until,
            shorten,
            reason: None,
            patience: Patience { waiting, quiet },
        }
        .changes(&one)
    }

    #[test]
    fn a_lease_gets_shorter_only_where_that_is_wanted() {
        let (earlier, same, later) = ("2027-01-30", "2027-01-31T00:00:00Z", "2027-02-01");
        assert_eq!(
            [earlier, same, later].map(|end| changes(Some(end), false)),
            [true, false, false]
        );
        assert_eq!(
            [earlier, same, later].map(|end| changes(Some(end), true)),
            [true, false, true]
        );
        assert!(!changes(None, false), "without end");
        assert!(changes(None, true));
    }
}
