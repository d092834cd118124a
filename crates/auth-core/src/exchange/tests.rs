//! What exchanges say of themselves to a store. What they ask of servers is tested from outside.

use std::collections::HashSet;

use super::*;
use crate::MemoryTransport;
use crate::redact::KnownSecrets;

fn servers(automation: &str) -> Servers {
    let parse = |service: Service, url: &str| BaseUrl::parse(service, url).unwrap();
    let bases = Service::ALL.map(|service| match service {
        Service::Automation => parse(service, automation),
        _ => parse(service, service.default_base_url()),
    });
    let transport = Arc::new(MemoryTransport::new(|_| MemoryTransport::json(500, "")));
    let at = |service: Service| TokenServer {
        transport: transport.clone(),
        base: bases[service.index()].clone(),
        secrets: KnownSecrets::default(),
    };
    Servers {
        csp: at(Service::Csp),
        automation: at(Service::Automation),
        bases: bases.clone(),
        org_id: None,
        learned: Learned::default(),
    }
}

fn exchange(credential: &Credential) -> Box<dyn Exchange> {
    servers("https://one.example")
        .exchange(credential, &[Service::Automation])
        .unwrap()
}

#[test]
fn an_account_is_that_of_one_credential_at_one_host_and_tells_no_secret() {
    let credentials = [
        Credential::api_token("hunter2-a"),
        Credential::api_token("hunter2-b"),
        Credential::oauth_app("app", "hunter2"),
        Credential::oauth_app("other", "hunter2"),
        Credential::oauth_app("app", "hunter2").org_id("org"),
        Credential::vra_password("ann", "hunter2"),
        Credential::vra_password("ann", "hunter2").domain("corp"),
        Credential::vra_password("ann\n corp", "hunter2"),
        Credential::vcf_tenant("acme", "hunter2"),
        Credential::vcf_tenant("other", "hunter2"),
        Credential::vcf_provider("hunter2"),
    ];
    let accounts: Vec<String> = credentials.iter().map(|c| exchange(c).account()).collect();
    let different: HashSet<&String> = accounts.iter().collect();
    assert_eq!(different.len(), accounts.len(), "{accounts:?}");
    for (credential, account) in credentials.iter().zip(&accounts) {
        assert!(!account.contains("hunter2"), "{account}");
        assert!(!account.contains('\n'), "{account}");
        assert_eq!(
            &exchange(credential).account(),
            account,
            "each time the same"
        );
    }
    let elsewhere = servers("https://two.example");
    let elsewhere = elsewhere.exchange(&credentials[5], &[Service::Automation]);
    assert_ne!(elsewhere.unwrap().account(), accounts[5]);
}

#[test]
fn only_what_cannot_be_had_again_is_guarded() {
    for (credential, rotates, anew) in [
        (Credential::api_token("a"), false, false),
        (Credential::oauth_app("a", "b"), false, false),
        (Credential::vra_refresh_token("a"), false, false),
        (Credential::vra_password("a", "b"), false, true),
        (Credential::vcf_tenant("a", "b"), true, false),
        (Credential::vcf_provider("a"), true, false),
    ] {
        let exchange = exchange(&credential);
        let found = (exchange.rotates(), exchange.signs_in_anew());
        assert_eq!(found, (rotates, anew), "{credential:?}");
    }
}
