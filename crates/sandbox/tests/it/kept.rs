//! State that is kept in a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sandbox::{Clock, Sandbox, SandboxBuilder};
use serde_json::json;

use crate::client::{Caller, START, text};

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("vmw-sandbox-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("state.jsonl")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn builder(file: &Path) -> SandboxBuilder {
    Sandbox::builder()
        .clock(Clock::stepped_from(START))
        .state_file(file)
}

async fn everything(caller: &Caller) -> Vec<String> {
    let mut bodies = Vec::new();
    for path in [
        caller.org("/sddcs"),
        caller.org("/tasks"),
        "/blueprint/api/blueprints".to_owned(),
        "/deployment/api/deployments?expand=resources,lastRequest".to_owned(),
        "/catalog/api/items".to_owned(),
        "/codestream/api/variables".to_owned(),
        "/codestream/api/executions".to_owned(),
    ] {
        let reply = caller.get(&path).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        bodies.push(reply.body);
    }
    bodies
}

#[tokio::test]
async fn a_restart_changes_nothing() {
    let folder = Folder::new("restart");
    let mut caller = Caller::with(builder(&folder.file()).seed(7).start().await.unwrap()).await;
    let (sddc, _) = caller.create_sddc("kept").await;
    caller.wait(121).await;
    let body = json!({"name": "renamed"});
    let path = caller.org(&format!("/sddcs/{sddc}"));
    caller.call("PATCH", &path, Some(body)).await.expect(200);
    // What is refused draws ids too, and what a read begins is kept.
    caller
        .post(
            "/blueprint/api/blueprint-requests",
            json!({"deploymentName": "x"}),
        )
        .await
        .expect(400);
    caller
        .get(&caller.org("/account-link/compatible-subnets-async?linkedAccountId=a"))
        .await
        .expect(200);
    let blueprint =
        json!({"name": "b", "projectId": "p", "content": "resources: {vm: {type: Cloud.Machine}}"});
    let blueprint = caller
        .post("/blueprint/api/blueprints", blueprint)
        .await
        .expect(201);
    let body = json!({"deploymentName": "d", "blueprintId": text(&blueprint, "id")});
    caller
        .post("/blueprint/api/blueprint-requests", body)
        .await
        .expect(202);
    let variable = json!({"name": "v", "description": "", "type": "SECRET", "value": "hush"});
    caller
        .post("/codestream/api/variables", variable)
        .await
        .expect(200);
    // Leases end in between.
    caller.wait(40 * 24 * 60).await;
    let pipelines = caller.get("/codestream/api/pipelines").await.expect(200);
    let link = pipelines["links"][0].as_str().unwrap();
    caller
        .post(&format!("{link}/executions"), json!({}))
        .await
        .expect(202);
    caller.seconds(20).await;
    let before = everything(&caller).await;
    let (token, now) = (caller.sandbox.api_token().to_owned(), caller.sandbox.now());
    caller.sandbox.stop().await;

    // The seed is that of the file.
    let again = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    assert_eq!(again.sandbox.api_token(), token);
    assert_eq!(again.sandbox.now(), now);
    assert_eq!(everything(&again).await, before);
    // And it goes on from there.
    again.create_sddc("second").await;
    again.sandbox.stop().await;
    let third = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let sddcs = third.get(&third.org("/sddcs")).await.expect(200);
    assert_eq!(sddcs.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_change_is_written_soon_and_as_a_whole() {
    let folder = Folder::new("soon");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    caller.create_sddc("written").await;
    // Without a stop: as after a kill.
    let text = loop {
        let text = fs::read_to_string(folder.file()).unwrap();
        assert!(text.ends_with('\n'), "{text}");
        if text.lines().count() > 1 {
            break text;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    assert!(text.contains("written"));
    let other = folder.0.join("copy.jsonl");
    fs::write(&other, text).unwrap();
    let again = Caller::with(builder(&other).start().await.unwrap()).await;
    let sddcs = again.get(&again.org("/sddcs")).await.expect(200);
    assert_eq!(sddcs[0]["name"], "written");
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_reads_the_file() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new("private");
    let sandbox = builder(&folder.file()).start().await.unwrap();
    let mode = fs::metadata(folder.file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    sandbox.stop().await;
}

#[tokio::test]
async fn a_file_that_is_no_state_or_that_of_another_seed_is_left_alone() {
    let folder = Folder::new("wrong");
    fs::write(folder.file(), "shopping list\n").unwrap();
    let error = builder(&folder.file()).start().await.unwrap_err();
    let error = error.to_string();
    assert!(
        error.contains("line 1") && error.contains("state.jsonl"),
        "{error}"
    );
    assert_eq!(
        fs::read_to_string(folder.file()).unwrap(),
        "shopping list\n"
    );
    fs::remove_file(folder.file()).unwrap();
    builder(&folder.file())
        .seed(3)
        .start()
        .await
        .unwrap()
        .stop()
        .await;
    let error = builder(&folder.file()).seed(4).start().await.unwrap_err();
    assert!(error.to_string().contains("seed 3"), "{error}");
    let nowhere = builder(&folder.0.join("no/such/folder")).start().await;
    assert!(nowhere.unwrap_err().to_string().contains("can not be kept"));
}
