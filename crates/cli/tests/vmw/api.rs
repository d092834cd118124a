//! `vmw api`.

use crate::support::Vmw;

#[test]
fn an_operation_is_called_by_its_name() {
    let vmw = Vmw::start();
    let orgs = vmw.json(&["api", "vmc", "list_orgs"]);
    assert_eq!(orgs[0]["id"], vmw.cloud.org_id());
    let org = format!("org={}", vmw.cloud.org_id());
    let one = vmw.json(&["api", "vmc", "get_org", "--param", &org]);
    assert_eq!(one["id"], vmw.cloud.org_id());
}

#[test]
fn what_is_missing_or_unknown_is_told_with_its_status() {
    let vmw = Vmw::start();
    assert!(
        vmw.fails(2, &["api", "vmc", "get_org"])
            .contains("the parameter `org` is missing")
    );
    assert!(
        vmw.fails(4, &["api", "vmc", "get_orgs"])
            .contains("no operation")
    );
    assert!(
        vmw.fails(
            4,
            &["api", "vmc", "get_task", "-p", "org=o", "-p", "task=t"]
        )
        .contains("404")
    );
    assert!(
        vmw.fails(2, &["api", "vmc", "list_orgs", "--query", "[["])
            .contains("--query")
    );
}
