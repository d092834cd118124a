//! What the scripts refuse before they begin: words and numbers that nobody means.

use clap::Parser;
use clap::error::ErrorKind;

use crate::{
    change_hosts, clean_up, create_sddc, day_two_action, deploy_blueprint, extend_leases,
    request_catalog_item, run_pipeline,
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
