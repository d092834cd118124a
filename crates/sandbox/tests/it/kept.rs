//! State that is kept in a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use sandbox::{Clock, Sandbox, SandboxBuilder};
use serde_json::{Value, json};

use crate::client::{Caller, FORM, START, send, text};

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
        "/iaas/api/projects".to_owned(),
        "/iaas/api/cloud-accounts".to_owned(),
        "/iaas/api/machines".to_owned(),
        "/iaas/api/request-tracker".to_owned(),
        "/properties/api/property-groups".to_owned(),
        "/policy/api/policies".to_owned(),
        caller.org("/account-link/connected-accounts"),
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
    let accounts = caller.org("/account-link/connected-accounts");
    let account = text(&caller.get(&accounts).await.expect(200)[0], "id");
    let search = format!("/account-link/compatible-subnets-async?linkedAccountId={account}");
    caller.get(&caller.org(&search)).await.expect(200);
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
    let dns = caller.org(&format!("/sddcs/{sddc}/dns/private"));
    caller.call("PUT", &dns, None).await.expect(200);
    let group = json!({"name": "g", "type": "INPUT"});
    let groups = "/properties/api/property-groups";
    caller.post(groups, group).await.expect(201);
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
    let project = json!({"name": "kept", "customProperties": {"a": "b"}});
    let project = caller.post("/iaas/api/projects", project).await.expect(201);
    let machine =
        json!({"name": "m", "projectId": project["id"], "image": "photon", "flavor": "small"});
    let tracker = caller.post("/iaas/api/machines", machine).await.expect(202);
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
    let mut again = again;
    again.wait(3).await;
    let tracker = again.get(&text(&tracker, "selfLink")).await.expect(200);
    assert_eq!(tracker["status"], "FINISHED");
    let machine = tracker["resources"][0].as_str().unwrap();
    assert_eq!(again.get(machine).await.expect(200)["powerState"], "ON");
    again.create_sddc("second").await;
    again.sandbox.stop().await;
    let third = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let sddcs = third.get(&third.org("/sddcs")).await.expect(200);
    assert_eq!(sddcs.as_array().unwrap().len(), 2);
}

/// The first line of the file.
fn head(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap();
    serde_json::from_str(text.lines().next().unwrap()).unwrap()
}

/// Waits until the file is written up to a state that its first line shows. Only where the clock
/// of the runtime is paused: nothing really waits.
async fn written(file: &Path, is: impl Fn(&Value) -> bool) {
    for _ in 0..1000 {
        if is(&head(file)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{}", head(file));
}

/// What a kill would leave of the file just now, in a file of its own.
fn killed(folder: &Folder, name: &str) -> PathBuf {
    let copy = folder.0.join(name);
    fs::copy(folder.file(), &copy).unwrap();
    copy
}

/// Makes a blueprint: its id, and the number of that change.
async fn blueprint(caller: &Caller, name: &str) -> (String, u64) {
    let body = json!({"name": name, "projectId": "p", "content": "resources: {}"});
    let reply = caller.post("/blueprint/api/blueprints", body).await;
    let change = reply.header("x-sandbox-change").unwrap().parse().unwrap();
    (text(&reply.expect(201), "id"), change)
}

async fn status_of(caller: &Caller, blueprint: &str) -> u16 {
    let path = format!("/blueprint/api/blueprints/{blueprint}");
    caller.get(&path).await.status
}

#[tokio::test(start_paused = true)]
async fn a_kill_loses_what_came_after_the_last_write_and_nothing_else() {
    let folder = Folder::new("kill");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let (deleted, _) = blueprint(&caller, "deleted").await;
    let (changed, _) = blueprint(&caller, "before").await;
    let body = json!({"name": "after", "projectId": "p", "content": "resources: {}"});
    let path = format!("/blueprint/api/blueprints/{changed}");
    caller.call("PUT", &path, Some(body)).await.expect(200);
    let path = format!("/blueprint/api/blueprints/{deleted}");
    let reply = caller.call("DELETE", &path, None).await;
    let last: u64 = reply.header("x-sandbox-change").unwrap().parse().unwrap();
    written(&folder.file(), |head| head["changes"] == last).await;
    let page = send(caller.sandbox.url(), "GET", "/", &[], "").await.body;
    let kept = format!("{last} of {last} changes are written");
    assert!(page.contains(&kept), "{page}");

    let copy = killed(&folder, "after-kill.jsonl");
    let (lost, number) = blueprint(&caller, "lost").await;
    assert_eq!(number, last + 1);
    let read = caller.get("/blueprint/api/blueprints").await;
    assert_eq!(read.header("x-sandbox-change"), None);

    // The access token was issued before the kill, and nobody signs in again.
    let sandbox = builder(&copy).start().await.unwrap();
    let at_once = folder.0.join("killed-at-once.jsonl");
    fs::copy(&copy, &at_once).unwrap();
    let again = Caller::signed_in(sandbox, caller.bearer());
    assert_eq!(status_of(&again, &lost).await, 404);
    assert_eq!(status_of(&again, &deleted).await, 404);
    let path = format!("/blueprint/api/blueprints/{changed}");
    assert_eq!(again.get(&path).await.expect(200)["name"], "after");
    // What was lost leaves its id behind, and its number.
    let (new, number) = blueprint(&again, "new").await;
    assert!(![&lost, &deleted, &changed].contains(&&new), "{new}");
    assert_eq!(number, last + 1);
    // Killed before anything was written: not even then is an id drawn twice.
    let third = Caller::signed_in(builder(&at_once).start().await.unwrap(), caller.bearer());
    let (newer, _) = blueprint(&third, "newer").await;
    assert!(![&lost, &new].contains(&&newer), "{newer}");
}

#[tokio::test(start_paused = true)]
async fn work_goes_on_after_a_kill_where_it_was() {
    let folder = Folder::new("work");
    let mut caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let (_, task) = caller.create_sddc("half").await;
    let deployments = "/deployment/api/deployments?expand=lastRequest";
    let welcome = caller.get(deployments).await.expect(200)["content"][0].clone();
    let id = text(&welcome, "id");
    let body = json!({
        "actionId": "Deployment.ChangeLease",
        "inputs": {"Lease Expiration Date": "2026-05-17T08:00:00Z"},
    });
    let requests = format!("/deployment/api/deployments/{id}/requests");
    caller.post(&requests, body).await.expect(200);
    caller.wait(60).await;
    let task = caller.org(&format!("/tasks/{task}"));
    let (before, page) = (caller.get(&task).await, caller.get(deployments).await);
    let now = caller.sandbox.now().duration_since(UNIX_EPOCH).unwrap();
    let now = u64::try_from(now.as_millis()).unwrap();
    written(&folder.file(), |head| head["now"] == now).await;

    let copy = killed(&folder, "after-kill.jsonl");
    let sandbox = builder(&copy).start().await.unwrap();
    let mut again = Caller::signed_in(sandbox, caller.bearer());
    assert_eq!(before.json()["progress_percent"], 68);
    assert_eq!(again.get(&task).await.body, before.body);
    assert_eq!(again.get(deployments).await.body, page.body);
    assert!(page.body.contains("2026-05-17T08:00:00"), "{}", page.body);
    again.wait(60).await;
    let task = again.get(&task).await.expect(200);
    assert_eq!(task["status"], "FINISHED");
    // Two and a half months later that lease is over, and three days after it the deployment.
    again.wait(81 * 24 * 60).await;
    let path = format!("/deployment/api/deployments/{id}");
    again.get(&path).await.expect(404);
}

#[tokio::test(start_paused = true)]
async fn refresh_tokens_that_were_used_up_or_given_out_and_revocations_are_kept() {
    let folder = Folder::new("tokens");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let revoked = caller.bearer().to_owned();
    caller.sandbox.revoke_access_tokens();
    let used = caller.sandbox.vcf_provider_token();
    let url = "/oauth/provider/token";
    let form = |token: &str| format!("grant_type=refresh_token&refresh_token={token}");
    let from = caller.sandbox.url();
    let reply = send(from, "POST", url, &[FORM], &form(&used)).await;
    let answer = reply.expect(200);
    let (access, next) = (
        text(&answer, "access_token"),
        text(&answer, "refresh_token"),
    );
    // The sign-in, the revocation, and the exchange.
    written(&folder.file(), |head| head["changes"] == 3).await;

    let copy = killed(&folder, "after-kill.jsonl");
    let again = Caller::signed_in(builder(&copy).start().await.unwrap(), &access);
    again.get("/vmc/api/orgs").await.expect(200);
    let url_again = again.sandbox.url();
    let reply = send(url_again, "POST", url, &[FORM], &form(&used)).await;
    assert_eq!(reply.status, 400);
    let reply = send(url_again, "POST", url, &[FORM], &form(&next)).await;
    assert_ne!(text(&reply.expect(200), "access_token"), access);
    let late = Caller::signed_in(again.sandbox, &revoked);
    late.get("/vmc/api/orgs").await.expect(401);
}

#[tokio::test(start_paused = true)]
async fn the_file_is_as_large_as_the_cloud_and_not_as_its_past() {
    let folder = Folder::new("size");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let mut sizes = Vec::new();
    for _ in 0..3 {
        let mut last = 0;
        for _ in 0..100 {
            let (id, change) = blueprint(&caller, "short-lived").await;
            let path = format!("/blueprint/api/blueprints/{id}");
            caller.call("DELETE", &path, None).await.expect(204);
            last = change + 1;
        }
        written(&folder.file(), |head| head["changes"] == last).await;
        sizes.push(fs::metadata(folder.file()).unwrap().len());
    }
    // Some numbers get more digits.
    assert!(sizes[2] < sizes[0] + 32, "{sizes:?}");
}

#[tokio::test(start_paused = true)]
async fn a_file_that_can_not_be_written_for_a_while_is_written_when_it_can() {
    let folder = Folder::new("away");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    fs::remove_dir_all(&folder.0).unwrap();
    let (_, change) = blueprint(&caller, "waits").await;
    // Several times in vain.
    tokio::time::sleep(Duration::from_secs(5)).await;
    fs::create_dir_all(&folder.0).unwrap();
    while !folder.file().exists() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    written(&folder.file(), |head| head["changes"] == change).await;
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
async fn a_file_that_is_not_the_state_of_this_version_is_refused_and_left_alone() {
    let folder = Folder::new("wrong");
    let sandbox = builder(&folder.file()).seed(3).start().await.unwrap();
    sandbox.stop().await;
    let whole = fs::read_to_string(folder.file()).unwrap();
    let (line, state) = whole.split_once('\n').unwrap();
    let cut = whole[..whole.len() / 2].to_owned();
    let journal = "{\"format\":1,\"seed\":3,\"opened\":0,\"now\":0}\n".to_owned();
    let later = line.replace("\"format\":3", "\"format\":4") + "\n" + state;
    let endless = {
        let mut head: Value = serde_json::from_str(line).unwrap();
        head["changes"] = json!(u64::MAX);
        format!("{head}\n{state}")
    };
    let another = line.replace("vmw-sandbox", "something") + "\n" + state;
    let without_store = {
        let mut state: Value = serde_json::from_str(state).unwrap();
        state["cloud"].as_object_mut().unwrap().remove("sddcs");
        let state = format!("{state}\n");
        let mut head: Value = serde_json::from_str(line).unwrap();
        head["length"] = json!(state.len());
        format!("{head}\n{state}")
    };
    for (content, what) in [
        ("shopping list\n".to_owned(), "first line"),
        (String::new(), "first line"),
        (another, "first line"),
        (journal, "format 1"),
        (later, "format 4"),
        (cut, "cut short"),
        (line.to_owned(), "cut short"),
        (without_store, "`sddcs`"),
        (endless, "18446744073709551615 changes"),
    ] {
        fs::write(folder.file(), &content).unwrap();
        let error = builder(&folder.file()).start().await.unwrap_err();
        let error = error.to_string();
        for part in [what, "state.jsonl", "move this one away"] {
            assert!(error.contains(part), "{part}: {error}");
        }
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), content);
    }
    fs::write(folder.file(), whole).unwrap();
    let error = builder(&folder.file()).seed(4).start().await.unwrap_err();
    assert!(error.to_string().contains("seed 3"), "{error}");
    let nowhere = builder(&folder.0.join("no/such/folder")).start().await;
    assert!(nowhere.unwrap_err().to_string().contains("can not be kept"));
}

#[tokio::test]
async fn what_is_kept_is_never_too_deep_to_be_read_again() {
    let folder = Folder::new("deep");
    let caller = Caller::with(builder(&folder.file()).start().await.unwrap()).await;
    let nested = |levels: usize| {
        let inner = format!("{}1{}", "[".repeat(levels - 1), "]".repeat(levels - 1));
        let inner: Value = serde_json::from_str(&inner).unwrap();
        json!({"name": "deep", "provider": "AWS", "num_hosts": 1, "region": "US_WEST_2", "unknown": inner})
    };
    let path = caller.org("/sddcs");
    caller.post(&path, nested(32)).await.expect(202);
    let refused = caller.post(&path, nested(33)).await.expect(400);
    let message = refused["error_messages"][0].as_str().unwrap();
    assert!(message.contains("deeper than 32 levels"), "{refused}");
    // The deepest input in the deepest place of a blueprint.
    let content = format!(
        "inputs: {{i: {{}}}}\nresources:\n  a:\n    type: T\n    properties:\n      {}${{input.i}}",
        "- ".repeat(28)
    );
    let input = format!("{}1{}", "[".repeat(30), "]".repeat(30));
    let input: Value = serde_json::from_str(&input).unwrap();
    let project = caller.sandbox.project_id();
    let body = json!({"deploymentName": "deep", "projectId": project, "content": content, "inputs": {"i": input}});
    caller
        .post("/blueprint/api/blueprint-requests", body)
        .await
        .expect(202);
    caller.sandbox.stop().await;
    builder(&folder.file()).start().await.unwrap().stop().await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_a_state_stays_a_link_and_what_is_no_file_is_refused() {
    let folder = Folder::new("link");
    let link = folder.0.join("link");
    std::os::unix::fs::symlink(folder.file(), &link).unwrap();
    let nothing = builder(&link).start().await.unwrap_err().to_string();
    assert!(nothing.contains("link is not begun with"), "{nothing}");
    builder(&folder.file()).start().await.unwrap().stop().await;
    let before = fs::read(folder.file()).unwrap();
    let caller = Caller::with(builder(&link).start().await.unwrap()).await;
    caller.create_sddc("kept").await;
    let second = builder(&folder.file()).start().await.unwrap_err();
    assert!(second.to_string().contains("another sandbox's"), "{second}");
    caller.sandbox.stop().await;
    assert!(link.is_symlink());
    assert_ne!(fs::read(folder.file()).unwrap(), before);
    let pipe = folder.0.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [&pipe, &folder.0] {
        let error = builder(path).start().await.unwrap_err().to_string();
        assert!(error.contains("it is no file"), "{error}");
    }
}
