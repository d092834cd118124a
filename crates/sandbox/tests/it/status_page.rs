//! The page at `/`.

use sandbox::{Fault, Requests};
use serde_json::json;

use crate::client::{Caller, send};

#[tokio::test]
async fn it_shows_what_there_is_and_what_was_asked() {
    let mut caller = Caller::new().await;
    let (sddc, task) = caller.create_sddc("<script>alert(1)</script>&'\"").await;
    let project = caller.sandbox.project_id();
    let machine =
        json!({"name": "web-7", "projectId": project, "image": "photon", "flavor": "small"});
    caller.post("/iaas/api/machines", machine).await.expect(202);
    caller.wait(30).await;
    let pipelines = caller.get("/codestream/api/pipelines").await.expect(200);
    let link = pipelines["links"][0].as_str().unwrap();
    caller.post(&format!("{link}/executions"), json!({})).await;
    let wrong = json!({"num_hosts": "x"});
    caller.post(&caller.org("/sddcs"), wrong).await.expect(400);
    let once = Requests::operation("list_orgs");
    caller.sandbox.fault(once, Fault::RetryAfter(3));
    caller.get("/vmc/api/orgs").await.expect(429);
    let before = caller.sandbox.received().len();

    // Nobody has to sign in to see it.
    let page = send(caller.sandbox.url(), "GET", "/", &[], "").await;
    assert_eq!(page.status, 200);
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'"));
    for part in [
        "http-equiv=\"refresh\"",
        "Sandbox Lab",
        &sddc,
        &task,
        "value=\"21\"",
        "HOST_PROVISIONING",
        "&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;&quot;",
        "welcome",
        "CREATE_SUCCESSFUL",
        "Deploy web #1",
        "Sandbox Project",
        "deployments: 1, machines: 1",
        "web-7",
        "refused: name is required; ",
        "fault: retry-after=3",
    ] {
        assert!(page.body.contains(part), "{part}");
    }
    for part in [
        "<script",
        "http://",
        "https://",
        caller.bearer(),
        caller.sandbox.api_token(),
        "sandbox-no-secret",
    ] {
        assert!(!page.body.contains(part), "{part}");
    }
    assert_eq!(caller.sandbox.received().len(), before);
}
