//! The credentials that the program prints: each signs in, by the variables that sessions read.

use client_core::{Service, Session};

use crate::binary::introduced;

/// Where sessions read their variables.
const READ: &str = include_str!("../../../auth-core/src/environment.rs");

/// The variables of each line that sets some.
fn exported(introduction: &str) -> Vec<Vec<(&str, &str)>> {
    let lines = introduction.lines();
    let lines = lines.filter_map(|line| line.strip_prefix("export "));
    lines
        .map(|line| {
            let words = line.split(' ');
            words.map(|word| word.split_once('=').unwrap()).collect()
        })
        .collect()
}

/// A session as these variables describe it, with the sandbox at an address.
fn session(variables: &[(&str, &str)], url: &str) -> Session {
    let value = |name: &str| variables.iter().find(|(set, _)| *set == name).unwrap().1;
    let builder = Session::builder();
    let builder = match variables[0].0 {
        "VMW_API_TOKEN" => builder.api_token(value("VMW_API_TOKEN")),
        "VMW_CLIENT_ID" => builder
            .oauth_app(value("VMW_CLIENT_ID"), value("VMW_CLIENT_SECRET"))
            .org_id(value("VMW_ORG_ID")),
        "VMW_USERNAME" => builder
            .vra_password(value("VMW_USERNAME"), value("VMW_PASSWORD"))
            .domain(value("VMW_DOMAIN")),
        _ if variables[1].0 == "VMW_VCF_PROVIDER" => {
            builder.vcf_provider(value("VMW_REFRESH_TOKEN"))
        }
        _ => builder.vcf_tenant(value("VMW_VCF_TENANT"), value("VMW_REFRESH_TOKEN")),
    };
    builder
        .base_url(Service::Vmc, url)
        .base_url(Service::Automation, url)
        .base_url(Service::Csp, url)
        .build()
        .unwrap()
}

#[tokio::test]
async fn every_credential_that_is_printed_signs_in() {
    let (mut child, introduction) = introduced();
    let lines = exported(&introduction);
    assert_eq!(lines.len(), 6, "{introduction}");
    let (addresses, credentials) = lines.split_first().unwrap();
    for variables in &lines {
        for (name, value) in variables {
            assert!(
                READ.contains(&format!("\"{name}\"")),
                "no session reads {name}"
            );
            assert!(!value.is_empty(), "{name}");
        }
    }
    for variables in credentials {
        let session = session(variables, addresses[0].1);
        let token = session.access_token_for(Service::Automation).await;
        assert!(token.is_ok(), "{:?}: {token:?}", variables[0].0);
    }
    child.kill().unwrap();
    child.wait().unwrap();
}
