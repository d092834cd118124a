//! Listeners, triggers and webhooks of Code Stream, and what executions ask their approvers.

use serde_json::{Value, json};

use crate::client::{Caller, text};

const API: &str = "/codestream/api";

#[tokio::test]
async fn each_kind_is_made_found_changed_and_deleted() {
    let caller = Caller::new().await;
    for (folder, more) in [
        (
            "gerrit-listeners",
            json!({"endpoint": "gerrit", "apiToken": "hunter2"}),
        ),
        (
            "gerrit-triggers",
            json!({"listener": "l", "gerritProject": "g", "branch": "main"}),
        ),
        (
            "git-webhooks",
            json!({"pipeline": "Deploy web", "secretToken": "hunter2"}),
        ),
        (
            "registry-webhooks",
            json!({"pipeline": "Deploy web", "secretToken": "hunter2"}),
        ),
    ] {
        let path = format!("{API}/{folder}");
        let mut body = json!({"name": "on push", "description": "d"});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let made = caller.post(&path, body.clone()).await.expect(200);
        caller.post(&path, body.clone()).await.expect(400);
        assert_eq!(made["project"], "Sandbox Project");
        assert!(!made.to_string().contains("hunter2"), "{made}");
        let by_id = format!("{path}/{}", text(&made, "id"));
        let by_name = format!("{path}/Sandbox%20Project/on%20push");
        assert_eq!(caller.get(&by_id).await.expect(200), made);
        assert_eq!(caller.get(&by_name).await.expect(200), made);
        let filter = "%24filter=name%20eq%20%27on%20push%27";
        let list = caller.get(&format!("{path}?{filter}")).await.expect(200);
        assert_eq!(list["documents"][text(&made, "_link")], made);

        // A masked secret comes back as the one that there was.
        let mut changed = made.clone();
        changed["description"] = json!("changed");
        let updated = caller
            .call("PUT", &by_name, Some(changed))
            .await
            .expect(200);
        assert_eq!(
            (&updated["description"], &updated["version"]),
            (&json!("changed"), &json!("2"))
        );
        assert_eq!(
            caller.call("DELETE", &by_id, None).await.expect(200),
            updated
        );
        assert_eq!(caller.get(&by_name).await.status, 404);
    }
}

#[tokio::test]
async fn listeners_and_triggers_are_switched_and_copied() {
    let caller = Caller::new().await;
    let listener = json!({"name": "l", "description": "", "endpoint": "e", "apiToken": "t"});
    let trigger = json!({
        "name": "l", "description": "", "listener": "l", "gerritProject": "g", "branch": "b",
    });
    for (folder, body, switch, before) in [
        ("gerrit-listeners", listener.clone(), "connected", false),
        ("gerrit-triggers", trigger, "enabled", true),
    ] {
        let made = caller
            .post(&format!("{API}/{folder}"), body)
            .await
            .expect(200);
        assert_eq!(made[switch], before);
        let path = format!("{API}/{folder}/{}", text(&made, "id"));
        let patch = json!({switch: !before});
        let patched = caller.call("PATCH", &path, Some(patch)).await.expect(200);
        assert_eq!(patched[switch], !before);
        let copy = json!({"requestType": "clone", "name": "copy"});
        let copy = caller.post(&path, copy).await.expect(200);
        assert_eq!(
            (&copy["name"], &copy[switch]),
            (&json!("copy"), &json!(!before))
        );
        assert_ne!(copy["id"], made["id"]);
    }
    let webhook = json!({"name": "w", "description": ""});
    let path = format!("{API}/registry-webhooks");
    let made = caller.post(&path, webhook).await.expect(200);
    let off = json!({"enabled": false});
    let by_name = format!("{path}/Sandbox%20Project/w");
    let patched = caller.call("PATCH", &by_name, Some(off)).await.expect(200);
    assert_eq!(
        (&made["enabled"], &patched["enabled"]),
        (&json!(true), &json!(false))
    );

    // A check keeps nothing, and says what is wrong.
    let check = format!("{API}/gerrit-listeners/validate");
    let mut other = listener.clone();
    other["name"] = json!("other");
    assert_eq!(
        caller.post(&check, other).await.expect(200)["name"],
        "other"
    );
    caller.post(&check, listener).await.expect(400);
    let all = caller
        .get(&format!("{API}/gerrit-listeners"))
        .await
        .expect(200);
    assert_eq!(all["totalCount"], 2);
    caller
        .get(&format!("{API}/gerrit-listeners/none/projects"))
        .await
        .expect(404);
}

/// An execution that waits for two approvers at a time, between two other steps.
async fn waiting(caller: &mut Caller, name: &str) -> String {
    let ask = |summary: &str| {
        let input = json!({"summary": summary, "approvers": ["ann"], "description": "why"});
        json!({"type": "UserOperation", "input": input})
    };
    let pipeline = json!({
        "name": name, "description": "", "enabled": true, "stageOrder": ["Gate"],
        "stages": {"Gate": {"taskOrder": ["build", "ops,security", "ship"], "tasks": {
            "build": {"type": "CI"}, "ship": {"type": "CI"},
            "ops": ask("Ops agree?"), "security": ask("Security agrees?"),
        }}},
    });
    let made = caller
        .post(&format!("{API}/pipelines"), pipeline)
        .await
        .expect(200);
    let path = format!("{API}/pipelines/{}/executions", text(&made, "id"));
    let execution = caller.post(&path, json!({})).await.expect(202);
    let path = format!("{API}/user-operations");
    assert_eq!(
        caller.get(&path).await.expect(200)["totalCount"],
        0,
        "not asked yet"
    );
    caller.seconds(40).await;
    text(&execution, "executionLink")
}

/// Those that are asked, in their order.
async fn asked(caller: &Caller) -> Vec<Value> {
    let list = caller
        .get(&format!("{API}/user-operations"))
        .await
        .expect(200);
    let documents = list["documents"].as_object().unwrap();
    let links = list["links"].as_array().unwrap().iter();
    let mut asked: Vec<Value> = links
        .map(|link| documents[link.as_str().unwrap()].clone())
        .collect();
    asked.sort_by_key(|one| text(one, "name"));
    asked
}

#[tokio::test]
async fn an_execution_goes_on_when_all_have_approved() {
    let mut caller = Caller::new().await;
    let execution = waiting(&mut caller, "gated").await;
    assert_eq!(
        caller.get(&execution).await.expect(200)["status"],
        "WAITING"
    );
    let all = asked(&caller).await;
    let [ops, security] = all.as_slice() else {
        panic!("{all:?}")
    };
    assert_eq!(
        (&ops["status"], &ops["summary"]),
        (&json!("ACTIVE"), &json!("Ops agree?"))
    );
    assert_eq!(ops["executionLink"], execution.as_str());
    let filter = "%24filter=status%20eq%20%27ACTIVE%27";
    let active = caller.get(&format!("{API}/user-operations?{filter}")).await;
    assert_eq!(active.expect(200)["totalCount"], 2);

    let yes = json!({"status": "Approved", "responseMessage": "fine"});
    let given = caller
        .post(&text(ops, "_link"), yes.clone())
        .await
        .expect(200);
    assert_eq!(
        (&given["status"], &given["message"]),
        (&json!("APPROVED"), &json!("fine"))
    );
    assert_eq!(
        (&given["stageKey"], &given["taskKey"]),
        (&json!("Gate"), &json!("ops"))
    );
    assert_eq!(
        caller.get(&execution).await.expect(200)["status"],
        "WAITING"
    );
    // The same again is fine; another answer comes too late.
    caller
        .post(&text(ops, "_link"), yes.clone())
        .await
        .expect(200);
    let no = json!({"status": "REJECTED"});
    caller.post(&text(ops, "_link"), no).await.expect(400);
    let unknown = json!({"status": "PERHAPS"});
    caller
        .post(&text(security, "_link"), unknown)
        .await
        .expect(400);
    caller
        .call("DELETE", &text(security, "_link"), None)
        .await
        .expect(400);

    let link = text(security, "_link");
    caller.call("PATCH", &link, Some(yes)).await.expect(200);
    assert_eq!(
        caller.get(&execution).await.expect(200)["status"],
        "RUNNING"
    );
    caller.seconds(60).await;
    assert_eq!(
        caller.get(&execution).await.expect(200)["status"],
        "COMPLETED"
    );
    let one = caller.get(&link).await.expect(200);
    assert_eq!(
        (&one["status"], &one["responseMessage"]),
        (&json!("APPROVED"), &json!("fine"))
    );
    caller.call("DELETE", &link, None).await.expect(200);
    caller.get(&link).await.expect(404);
}

#[tokio::test]
async fn a_rejection_ends_an_execution() {
    let mut caller = Caller::new().await;
    let execution = waiting(&mut caller, "gated").await;
    let all = asked(&caller).await;
    let no = json!({"status": "REJECTED", "responseMessage": "not today"});
    caller.post(&text(&all[1], "_link"), no).await.expect(200);
    let ended = caller.get(&execution).await.expect(200);
    assert_eq!(ended["status"], "FAILED");
    assert!(
        text(&ended, "statusMessage").ends_with("it was rejected"),
        "{ended}"
    );
    let tasks = &ended["stages"]["Gate"]["tasks"];
    assert_eq!(tasks["build"]["status"], "COMPLETED");
    assert_eq!(tasks["ship"]["status"], "NOT_STARTED");
    let all = asked(&caller).await;
    let statuses: Vec<String> = all.iter().map(|one| text(one, "status")).collect();
    assert_eq!(statuses, ["CANCELED", "REJECTED"]);
    caller.seconds(600).await;
    assert_eq!(caller.get(&execution).await.expect(200)["status"], "FAILED");
}

#[tokio::test]
async fn many_are_answered_at_once_and_a_resumption_approves() {
    let mut caller = Caller::new().await;
    let execution = waiting(&mut caller, "one").await;
    let ids: Vec<String> = asked(&caller)
        .await
        .iter()
        .map(|one| text(one, "id"))
        .collect();
    let body = json!({"status": "APPROVED", "ids": [ids[0], ids[1], "none"]});
    let path = format!("{API}/batch-user-operations");
    let answer = caller.post(&path, body).await.expect(200);
    assert_eq!(
        (&answer["success"], &answer["failure"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(answer["errors"][0]["id"], "none");
    assert_eq!(
        caller.get(&execution).await.expect(200)["status"],
        "RUNNING"
    );

    for link in asked(&caller).await.iter().map(|one| text(one, "_link")) {
        caller.call("DELETE", &link, None).await.expect(200);
    }
    let execution = waiting(&mut caller, "two").await;
    let resume = format!("{execution}?action=RESUME");
    caller.post(&resume, json!({})).await.expect(200);
    let statuses = asked(&caller).await;
    assert!(
        statuses.iter().all(|one| one["status"] == "APPROVED"),
        "{statuses:?}"
    );
}

#[tokio::test]
async fn what_a_canceled_execution_asked_is_canceled() {
    let mut caller = Caller::new().await;
    let execution = waiting(&mut caller, "gated").await;
    let cancel = format!("{execution}?action=CANCEL");
    caller.post(&cancel, json!({})).await.expect(200);
    caller.seconds(10).await;
    let all = asked(&caller).await;
    assert!(all.iter().all(|one| one["status"] == "CANCELED"), "{all:?}");
    let yes = json!({"status": "APPROVED"});
    caller.post(&text(&all[0], "_link"), yes).await.expect(400);
}
