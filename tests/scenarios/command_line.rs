//! What the scripts refuse before they begin: words and numbers that nobody means.

use clap::Parser;
use clap::error::ErrorKind;
use client_core::{MemoryTransport, Session};

use crate::stage::{Stage, Weather};
use crate::{
    change_hosts, clean_up, create_sddc, day_two_action, deploy_blueprint, extend_leases,
    request_catalog_item, run_pipeline, usage_report,
};

/// Why a script does not begin with these words.
fn refusal<W: Parser + std::fmt::Debug>(words: &[&str]) -> String {
    let words = ["script", "--live"].iter().chain(words);
    let error = W::try_parse_from(words).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ValueValidation, "{error}");
    error.to_string()
}

#[test]
fn no_name_and_no_id_may_be_blank() {
    type Refuses = fn(&[&str]) -> String;
    let scripts: [(Refuses, &[&str]); 8] = [
        (refusal::<clean_up::Wanted>, &["--project"]),
        (refusal::<create_sddc::Wanted>, &["--name", "--region"]),
        (refusal::<change_hosts::Wanted>, &["--name"]),
        (
            refusal::<day_two_action::Wanted>,
            &["--deployment", "--action"],
        ),
        (
            refusal::<deploy_blueprint::Wanted>,
            &["--blueprint", "--name"],
        ),
        (
            refusal::<request_catalog_item::Wanted>,
            &["--item", "--name"],
        ),
        (refusal::<run_pipeline::Wanted>, &["--pipeline", "--reason"]),
        (
            refusal::<extend_leases::Wanted>,
            &["--profile", "--host", "--vmc-url"],
        ),
    ];
    for (refuses, arguments) in scripts {
        for argument in arguments {
            for blank in ["", " ", "\t\n"] {
                let refused = refuses(&[argument, blank]);
                assert!(refused.contains(argument), "{refused}");
                assert!(refused.contains("it is empty"), "{refused}");
            }
        }
    }
}

#[test]
fn numbers_out_of_bounds_are_told_their_bounds() {
    type Refuses = fn(&[&str]) -> String;
    let days: [(Refuses, &str); 4] = [
        (refusal::<extend_leases::Wanted>, "--within"),
        (refusal::<extend_leases::Wanted>, "--to"),
        (refusal::<clean_up::Wanted>, "--older-than"),
        (refusal::<usage_report::Wanted>, "--days"),
    ];
    let hosts: [(Refuses, &str); 2] = [
        (refusal::<create_sddc::Wanted>, "--hosts"),
        (refusal::<change_hosts::Wanted>, "--hosts"),
    ];
    for (refuses, argument) in days {
        for number in ["-3", "3651", "4294967295", "4294967296", "1.5", "soon", ""] {
            let refused = refuses(&[argument, number]);
            assert!(refused.contains(argument), "{refused}");
            assert!(refused.contains("whole number from 0 to 3650"), "{refused}");
        }
    }
    for (refuses, argument) in hosts {
        for number in ["-1", "0", "1001"] {
            let refused = refuses(&[argument, number]);
            assert!(refused.contains("whole number from 1 to 1000"), "{refused}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_is_not_there_is_asked_once() {
    let nobody = MemoryTransport::queue([]);
    let credential = Session::builder().api_token("a").transport(nobody);
    let stage = Stage::set(Weather::Fair).await;
    let wanted = clean_up::Wanted::parse_from(Stage::typed(true, &["--project", "p"]));
    let now = stage.cloud.sandbox.now();
    let scenario = async |session: &_, script: &_| {
        let client = deployment::Client::new(session);
        clean_up::clean_up(&client, &wanted, script).await
    };
    let ended = clean_up::script::live(&wanted.place, credential, now, stage.out(), scenario).await;
    assert_eq!(ended.unwrap_err().kind(), client_core::ErrorKind::Connect);
    assert_eq!(stage.said(), "");
}
