//! `--org`.

use sandbox::Sandbox;

use crate::support::Vmw;

/// What the cloud was asked but for signing in and for organizations.
fn asked(vmw: &Vmw) -> Vec<String> {
    let received = vmw.cloud.received().into_iter();
    let others = received.filter(|one| {
        !one.path.starts_with("/csp/")
            && one.path != "/vmc/api/orgs"
            && one.path != "/iaas/api/login"
    });
    others.map(|one| one.path).collect()
}

#[test]
fn an_organization_that_is_not_that_of_the_token_is_refused_before_anything() {
    let vmw = Vmw::start();
    for (org, status, part) in [
        ("nope", 4, "there is no organization \"nope\""),
        (
            "Sandbox Lab",
            2,
            "the token is for the organization Sandbox,",
        ),
    ] {
        for command in [
            "project create x",
            "deployment delete web --yes",
            "deployment list",
            "import .",
            "export a",
            "auth token",
            "report usage",
            "api deployment list_deployments",
            "api POST /iaas/api/projects -b {}",
        ] {
            let mut line = vec!["--org", org];
            line.extend(command.split(' '));
            let told = vmw.fails(status, &line);
            assert!(told.contains(part), "{command}: {told}");
        }
    }
    assert_eq!(asked(&vmw), [""; 0]);
    // That of the token is none, however it is called.
    for org in ["Sandbox", "sandbox", vmw.cloud.org_id()] {
        vmw.ok(&["--org", org, "project", "list"]);
        vmw.ok(&["--org", org, "api", "GET", "/iaas/api/projects"]);
    }
}

#[test]
fn an_operation_that_names_an_organization_gets_that_of_the_option() {
    let vmw = Vmw::with(Sandbox::builder().seed(3));
    let list = ["api", "vmc", "list_sddcs", "--dry-run"];
    let shown = vmw.json(&[&["--org", "Sandbox"], &list[..]].concat());
    let path = format!("/vmc/api/orgs/{}/sddcs", vmw.cloud.org_id());
    let url = shown["url"].as_str().unwrap();
    assert!(url.contains(&path), "{url}");
    vmw.ok(&["--org", "Sandbox Lab", "api", "vmc", "list_sddcs"]);
    vmw.fails(4, &[&["--org", "nope"], &list[..]].concat());
    let two = ["--org", "Sandbox Lab", "-p", "org=o"];
    let told = vmw.fails(2, &[&list[..], &two].concat());
    assert!(told.contains("name two organizations"), "{told}");
}
