//! Subnets of connected AWS accounts that an SDDC can be attached to.

use vmc::types::{AccountLinkSddcConfig, AwsSddcConfig, SubnetInfo};

use super::Place;
use crate::failure::Failure;
use crate::names;

/// What was said about it.
pub struct Sought<'a> {
    pub account: Option<&'a str>,
    pub subnets: &'a [String],
    /// In how many availability zones the SDDC lies.
    pub zones: usize,
}

/// The subnets that were named, or the first that will do, with their account.
pub async fn find(
    sought: &Sought<'_>,
    config: &AwsSddcConfig,
    place: &Place<'_>,
) -> Result<Option<AccountLinkSddcConfig>, Failure> {
    let accounts = place.vmc.list_connected_accounts(&place.org).await?;
    let accounts = match sought.account {
        Some(wanted) => {
            let found = names::one("connected account", wanted, &accounts, |account| {
                (account.id.as_str(), account.account_number.as_deref())
            })?;
            std::slice::from_ref(found)
        }
        None => &accounts[..],
    };
    for account in accounts {
        let mut call = place.vmc.get_compatible_subnets(&place.org, &account.id);
        call = call.num_of_hosts(config.num_hosts);
        if let Some(region) = &config.region {
            call = call.region(region);
        }
        if let Some(kind) = &config.host_instance_type {
            call = call.instance_type(kind.as_str());
        }
        if let Some(kind) = &config.sddc_type {
            call = call.sddc_type(kind.as_str());
        }
        let answer = call.await?;
        let vpcs = answer.vpc_map.into_values().map(|vpc| vpc.subnets);
        let chosen = if sought.subnets.is_empty() {
            let mut vpcs = vpcs;
            vpcs.find_map(|subnets| fitting(&subnets, sought.zones))
        } else {
            named(&vpcs.flatten().collect::<Vec<_>>(), sought.subnets)?
        };
        if let Some(subnets) = chosen {
            place.context.out.say(format_args!(
                "attached to {} of account {}",
                subnets.join(", "),
                account.account_number.as_deref().unwrap_or(&account.id)
            ));
            let link = AccountLinkSddcConfig::new().connected_account_id(&account.id);
            return Ok(Some(link.customer_subnet_ids(subnets)));
        }
    }
    Ok(None)
}

/// The first that will do, each in a zone of its own.
fn fitting(subnets: &[SubnetInfo], zones: usize) -> Option<Vec<String>> {
    let mut chosen: Vec<&SubnetInfo> = Vec::new();
    for one in subnets.iter().filter(|one| one.compatible == Some(true)) {
        let zone = &one.availability_zone;
        if one.subnet_id.is_some() && chosen.iter().all(|other| other.availability_zone != *zone) {
            chosen.push(one);
        }
    }
    let ids = chosen.iter().filter_map(|one| one.subnet_id.clone());
    let ids: Vec<String> = ids.take(zones).collect();
    (ids.len() == zones).then_some(ids)
}

/// Those that were named, if the account has them. One that will not do is told with the server's
/// reason.
fn named(subnets: &[SubnetInfo], wanted: &[String]) -> Result<Option<Vec<String>>, Failure> {
    for id in wanted {
        let found = subnets
            .iter()
            .find(|one| one.subnet_id.as_ref() == Some(id));
        match found {
            None => return Ok(None),
            Some(one) if one.compatible == Some(false) => {
                let note = one.note.as_deref().unwrap_or("the server does not say why");
                return Err(Failure::Usage(format!(
                    "this SDDC cannot be attached to {id}: {note}"
                )));
            }
            Some(_) => {}
        }
    }
    Ok(Some(wanted.to_vec()))
}
