//! Code Stream: pipelines in and out, and executions from their start to their end.

use serde_json::{Value, json};

use crate::client::{Caller, Reply, send, text};

const ALL: &str = "/codestream/api/pipelines";
const YAML: &str = "Content-Type: application/x-yaml";

/// A pipeline with one stage a list of steps, such as `["a", "b,c"]`.
fn pipeline(name: &str, stages: &[&[&str]]) -> Value {
    let names: Vec<String> = (0..stages.len())
        .map(|number| format!("S{number}"))
        .collect();
    let stages: Value = names
        .iter()
        .zip(stages)
        .map(|(stage, steps)| {
            let tasks: Value = steps
                .iter()
                .flat_map(|step| step.split(','))
                .map(|task| {
                    let kind = if task == "ask" {
                        "UserOperation"
                    } else {
                        "REST"
                    };
                    (
                        task.to_owned(),
                        json!({"type": kind, "ignoreFailure": task == "fail-softly"}),
                    )
                })
                .collect::<serde_json::Map<_, _>>()
                .into();
            (stage.clone(), json!({"taskOrder": steps, "tasks": tasks}))
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    json!({
        "name": name, "description": "d", "project": "Sandbox Project", "stageOrder": names,
        "stages": stages, "x-own": {"kept": true},
    })
}

async fn create(caller: &Caller, name: &str, stages: &[&[&str]]) -> Value {
    caller.post(ALL, pipeline(name, stages)).await.expect(200)
}

/// Starts an execution: its path.
async fn start(caller: &Caller, pipeline: &Value) -> String {
    let path = format!("{}/executions", text(pipeline, "_link"));
    let body = json!({"input": {"a": 1}, "comments": "go"});
    text(&caller.post(&path, body).await.expect(202), "executionLink")
}

async fn act(caller: &Caller, execution: &str, action: &str) -> Reply {
    caller
        .post(&format!("{execution}?action={action}"), json!({}))
        .await
}

async fn import(caller: &Caller, text: &str) -> Reply {
    let token = format!("Authorization: Bearer {}", caller.bearer());
    send(
        caller.sandbox.url(),
        "POST",
        "/codestream/api/import",
        &[&token, YAML],
        text,
    )
    .await
}

#[tokio::test]
async fn the_pipeline_that_is_there_is_found_by_name_and_run() {
    let mut caller = Caller::new().await;
    let list = caller
        .get(&format!("{ALL}?$filter=name%20eq%20%27Deploy%20web%27"))
        .await
        .expect(200);
    assert_eq!(
        (&list["count"], &list["totalCount"]),
        (&json!(1), &json!(1))
    );
    let pipeline = &list["documents"][list["links"][0].as_str().unwrap()];
    assert_eq!(pipeline["project"], caller.sandbox.project_name());
    assert_eq!(pipeline["_projectId"], caller.sandbox.project_id());
    assert_eq!(pipeline["createdAt"], "2026-02-28 00:00:00.000");
    assert_eq!(pipeline["_createTimeInMicros"], 1_772_236_800_000_000_i64);
    assert_eq!(pipeline["_link"], format!("{ALL}/{}", text(pipeline, "id")));

    let path = format!("{ALL}/Sandbox%20Project/Deploy%20web/executions");
    let started = caller
        .post(&path, json!({"input": {"version": "2"}}))
        .await
        .expect(202);
    let execution = text(&started, "executionLink");
    assert!(execution.ends_with(&text(&started, "executionId")));
    let shown = caller.get(&execution).await.expect(200);
    assert_eq!(
        (&shown["status"], &shown["index"]),
        (&json!("NOT_STARTED"), &json!(1))
    );
    assert_eq!(shown["input"]["version"], "2");
    let tasks = |shown: &Value| {
        ["compile", "unit", "lint"]
            .map(|name| text(&shown["stages"]["Build"]["tasks"][name], "status"))
    };
    caller.seconds(40).await;
    let shown = caller.get(&execution).await.expect(200);
    assert_eq!(shown["status"], "RUNNING");
    assert_eq!(tasks(&shown), ["COMPLETED", "RUNNING", "RUNNING"]);
    assert_eq!(shown["stages"]["Build"]["status"], "RUNNING");
    assert_eq!(shown["stages"]["Deploy"]["status"], "NOT_STARTED");
    let compile = &shown["stages"]["Build"]["tasks"]["compile"];
    assert_eq!(compile["_startTime"], 1_772_323_202_000_000_i64);
    assert_eq!(compile["_durationInMicros"], 30_000_000);
    caller.seconds(52).await;
    let shown = caller.get(&format!("{path}/1")).await.expect(200);
    assert_eq!(shown["status"], "COMPLETED");
    assert_eq!(shown["stages"]["Deploy"]["status"], "COMPLETED");
    assert_eq!(shown["output"]["deployed"], "2");
    assert_eq!(shown["_durationInMicros"], 90_000_000);
}

#[tokio::test]
async fn a_pipeline_is_kept_as_it_was_sent() {
    let mut caller = Caller::new().await;
    let made = create(&caller, "mine", &[&["a"]]).await;
    let path = text(&made, "_link");
    assert_eq!(made["x-own"]["kept"], true);
    assert_eq!(
        (&made["enabled"], &made["version"]),
        (&json!(true), &json!("1"))
    );
    assert_eq!(caller.post(ALL, pipeline("mine", &[])).await.status, 400);
    caller.seconds(9).await;
    let mut changed = made.clone();
    changed["description"] = json!("new");
    let updated = caller.call("PUT", &path, Some(changed)).await.expect(200);
    assert_eq!(
        (&updated["description"], &updated["version"]),
        (&json!("new"), &json!("2"))
    );
    assert_eq!(updated["stages"], made["stages"]);
    assert_eq!(updated["x-own"], made["x-own"]);
    assert_eq!(updated["_createTimeInMicros"], made["_createTimeInMicros"]);
    assert_eq!(updated["updatedAt"], "2026-03-01 00:00:09.000");

    let by_name = format!("{ALL}/Sandbox%20Project/mine");
    assert_eq!(caller.get(&by_name).await.expect(200), updated);
    let off = caller
        .call("PATCH", &path, Some(json!({"state": "DISABLED"})))
        .await
        .expect(200);
    assert_eq!(
        (&off["enabled"], &off["state"]),
        (&json!(false), &json!("DISABLED"))
    );
    let refused = caller
        .post(&format!("{path}/executions"), json!({}))
        .await
        .expect(400);
    assert!(text(&refused, "message").contains("disabled"));
    let on = caller
        .call(
            "PATCH",
            &by_name,
            Some(json!({"enabled": true, "tags": ["t"]})),
        )
        .await
        .expect(200);
    assert_eq!(
        (&on["state"], &on["tags"]),
        (&json!("ENABLED"), &json!(["t"]))
    );

    let copy = json!({"requestType": "CLONE", "name": "copy"});
    let copy = caller.post(&path, copy).await.expect(200);
    assert_eq!(copy["stages"], made["stages"]);
    assert_ne!(copy["id"], made["id"]);
    assert_eq!(
        caller.post(&path, json!({"name": "copy"})).await.status,
        400
    );

    let deleted = caller.call("DELETE", &path, None).await.expect(200);
    assert_eq!(deleted["id"], made["id"]);
    assert_eq!(caller.get(&path).await.status, 404);
    assert_eq!(caller.get(&by_name).await.status, 404);
}

#[tokio::test]
async fn lists_are_filtered_ordered_and_paged() {
    let caller = Caller::new().await;
    for name in ["b", "a", "c"] {
        create(&caller, name, &[]).await;
    }
    let mut other = pipeline("d", &[]);
    other["project"] = json!("Other");
    caller.post(ALL, other).await.expect(200);
    let names = async |query: &str| -> (Vec<String>, Value) {
        let list = caller.get(&format!("{ALL}?{query}")).await.expect(200);
        let links = list["links"].as_array().unwrap();
        assert_eq!(list["count"], links.len());
        let names = links
            .iter()
            .map(|link| text(&list["documents"][link.as_str().unwrap()], "name"));
        (names.collect(), list["totalCount"].clone())
    };
    let all = ["Deploy web", "b", "a", "c", "d"];
    assert_eq!(names("").await.0, all);
    assert_eq!(
        names("$filter=project%20eq%20%27Other%27").await,
        (vec!["d".to_owned()], json!(1))
    );
    let both = "$filter=(name%20eq%20%27a%27%20or%20name%20eq%20%27d%27)%20and%20project%20ne%20%27Other%27";
    assert_eq!(names(both).await.0, ["a"]);
    assert_eq!(
        names("$orderby=name%20desc&$top=2").await,
        (vec!["Deploy web".to_owned(), "d".to_owned()], json!(5))
    );
    assert_eq!(names("$top=2&$skip=3").await.0, ["c", "d"]);
    assert_eq!(names("$top=2&page=1").await.0, ["a", "c"]);
    assert_eq!(names("$top=2&page=9").await.0, [""; 0]);
    let error = caller.get(&format!("{ALL}?$filter=name")).await.expect(400);
    assert_eq!(
        (&error["status"], &error["error"]),
        (&json!(400), &json!("Bad Request"))
    );
}

#[tokio::test]
async fn refusals_have_the_shape_of_the_framework() {
    let caller = Caller::new().await;
    let error = caller.get(&format!("{ALL}/none")).await.expect(404);
    assert_eq!(error["timestamp"], "2026-03-01T00:00:00.000+0000");
    assert_eq!(
        (&error["error"], &error["path"]),
        (
            &json!("Not Found"),
            &json!("/codestream/api/pipelines/none")
        )
    );
    assert_eq!(
        caller.get("/pipeline/api/pipelines/none").await.expect(404)["status"],
        404
    );
    let mut dangling = pipeline("x", &[&["a"]]);
    dangling["stageOrder"] = json!(["S0", "S9"]);
    for body in [json!({}), json!({"name": 3}), dangling] {
        assert_eq!(caller.post(ALL, body).await.status, 400);
    }
    assert_eq!(
        caller
            .post("/codestream/api/variables", json!({"name": "v"}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_failing_task_ends_an_execution_unless_it_may_fail() {
    let mut caller = Caller::new().await;
    let fails = create(&caller, "fails", &[&["a", "fail-here,b"], &["c"]]).await;
    let softly = create(&caller, "softly", &[&["fail-softly"], &["c"]]).await;
    let failing = start(&caller, &fails).await;
    let lenient = start(&caller, &softly).await;
    caller.wait(3).await;
    let shown = caller.get(&failing).await.expect(200);
    assert_eq!(shown["status"], "FAILED");
    assert_eq!(
        shown["statusMessage"],
        "S0.fail-here: Task 'fail-here' failed: its script ended with exit code 1"
    );
    let stage = &shown["stages"]["S0"];
    assert_eq!(stage["status"], "FAILED");
    assert_eq!(
        stage["tasks"]["fail-here"]["failureMessage"],
        stage["statusMessage"]
    );
    assert_eq!(stage["tasks"]["b"]["status"], "COMPLETED");
    assert_eq!(shown["stages"]["S1"]["tasks"]["c"]["status"], "NOT_STARTED");
    assert_eq!(shown["_durationInMicros"], 60_000_000);
    let shown = caller.get(&lenient).await.expect(200);
    assert_eq!(shown["status"], "COMPLETED");
    assert_eq!(
        shown["stages"]["S0"]["tasks"]["fail-softly"]["status"],
        "FAILED_CONTINUE"
    );
    assert_eq!(shown["stages"]["S0"]["status"], "COMPLETED");
}

#[tokio::test]
async fn an_execution_is_paused_resumed_and_canceled() {
    let mut caller = Caller::new().await;
    let pipeline = create(&caller, "long", &[&["a", "b"]]).await;
    let execution = start(&caller, &pipeline).await;
    let status = async |caller: &Caller| {
        let shown = caller.get(&execution).await.expect(200);
        (
            text(&shown, "status"),
            text(&shown["stages"]["S0"]["tasks"]["a"], "status"),
        )
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    caller.seconds(10).await;
    assert_eq!(act(&caller, &execution, "resume").await.status, 400);
    assert_eq!(
        act(&caller, &execution, "PAUSE").await.expect(200)["status"],
        "PAUSING"
    );
    caller.wait(60).await;
    assert_eq!(status(&caller).await, pair("PAUSED", "PAUSED"));
    assert_eq!(
        act(&caller, &execution, "RESUME").await.expect(200)["status"],
        "RESUMING"
    );
    caller.seconds(6).await;
    assert_eq!(status(&caller).await, pair("RUNNING", "RUNNING"));
    assert_eq!(caller.call("DELETE", &execution, None).await.status, 400);
    let body = json!({"reason": "enough"});
    let canceled = caller
        .post(&format!("{execution}?action=CANCEL"), body)
        .await
        .expect(200);
    assert_eq!(
        (&canceled["status"], &canceled["reason"]),
        (&json!("CANCELING"), &json!("enough"))
    );
    caller.seconds(5).await;
    assert_eq!(status(&caller).await, pair("CANCELED", "CANCELED"));
    assert_eq!(act(&caller, &execution, "cancel").await.status, 400);
    assert_eq!(act(&caller, &execution, "sing").await.status, 400);

    let asking = create(&caller, "asking", &[&["a", "ask"]]).await;
    let waiting = start(&caller, &asking).await;
    caller.wait(99).await;
    let shown = caller.get(&waiting).await.expect(200);
    assert_eq!(
        (
            &shown["status"],
            &shown["stages"]["S0"]["tasks"]["ask"]["status"]
        ),
        (&json!("WAITING"), &json!("WAITING"))
    );
    act(&caller, &waiting, "resume").await.expect(200);
    caller.seconds(30).await;
    assert_eq!(
        caller.get(&waiting).await.expect(200)["status"],
        "COMPLETED"
    );
}

#[tokio::test]
async fn executions_are_listed_and_deleted() {
    let mut caller = Caller::new().await;
    let one = create(&caller, "one", &[&["a"]]).await;
    let two = create(&caller, "two", &[&["fail"]]).await;
    let first = start(&caller, &one).await;
    start(&caller, &one).await;
    start(&caller, &two).await;
    let list = caller
        .get(&format!("{}/executions", text(&one, "_link")))
        .await
        .expect(200);
    assert_eq!(list["count"], 2);
    let latest = &list["documents"][list["links"][0].as_str().unwrap()];
    assert_eq!(
        (&latest["index"], &latest["comments"]),
        (&json!(2), &json!("go"))
    );
    assert_eq!(latest["_pipelineLink"], one["_link"]);
    assert_eq!(latest["stages"], Value::Null);
    caller.wait(1).await;
    let all = "/codestream/api/executions";
    let failed = caller
        .get(&format!("{all}?$filter=status%20eq%20%27FAILED%27"))
        .await
        .expect(200);
    assert_eq!(failed["totalCount"], 1);
    let deleted = caller.call("DELETE", &first, None).await.expect(200);
    assert_eq!(deleted["_link"], first.as_str());
    assert_eq!(caller.get(&first).await.status, 404);
    start(&caller, &one).await;
    let gone = caller.call("DELETE", all, None).await.expect(202);
    assert_eq!(gone["count"], 2);
    assert_eq!(caller.get(all).await.expect(200)["totalCount"], 1);
    let path = format!("{}/executions/9", text(&one, "_link"));
    assert_eq!(caller.get(&path).await.status, 404);
}

#[tokio::test]
async fn pipelines_travel_as_yaml() {
    let caller = Caller::new().await;
    let export = "/codestream/api/export?project=Sandbox%20Project&pipelines=Deploy%20web";
    let exported = caller.get(export).await;
    assert_eq!(
        (exported.status, exported.header("content-type")),
        (200, Some("application/x-yaml"))
    );
    let start = "---\nproject: Sandbox Project\nkind: PIPELINE\nname: Deploy web\n";
    assert!(exported.body.starts_with(start), "{}", exported.body);

    let renamed = exported
        .body
        .replace("name: Deploy web", "name: Deployed anew");
    let answer = import(&caller, &renamed).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/x-yaml"))
    );
    assert!(
        answer.body.contains("status: CREATE_SUCCESS\n"),
        "{}",
        answer.body
    );
    let again = caller
        .get(&export.replace("Deploy%20web", "Deployed%20anew"))
        .await
        .body;
    assert_eq!(again, renamed);
    let changed = renamed.replace("There from the start", "changed");
    assert!(
        import(&caller, &changed)
            .await
            .body
            .contains("status: UPDATE_SUCCESS\n")
    );
    let by_name = format!("{ALL}/Sandbox%20Project/Deployed%20anew");
    let pipeline = caller.get(&by_name).await.expect(200);
    assert_eq!(
        (&pipeline["description"], &pipeline["version"]),
        (&json!("changed"), &json!("2"))
    );

    let three = "---\nkind: VARIABLE\nproject: P\nname: v\ntype: SECRET\nvalue: hush\n\
        ---\nkind: NOTHING\nproject: P\nname: n\n---\nkind: ENDPOINT\nname: e\n";
    let answer = import(&caller, three).await.body;
    assert_eq!(
        answer.matches("status: CREATE_ERROR\n").count(),
        2,
        "{answer}"
    );
    assert_eq!(
        answer.matches("status: CREATE_SUCCESS\n").count(),
        1,
        "{answer}"
    );
    assert_eq!(
        import(&caller, "a: [1").await.expect(400)["error"],
        "Bad Request"
    );
    assert_eq!(import(&caller, "").await.status, 400);
    assert_eq!(
        caller
            .get("/codestream/api/export?pipelines=none")
            .await
            .status,
        404
    );
    assert_eq!(
        caller
            .get("/codestream/api/export")
            .await
            .body
            .matches("kind: PIPELINE")
            .count(),
        2
    );
}

#[tokio::test]
async fn variables_and_endpoints_do_not_give_their_secrets_back() {
    let caller = Caller::new().await;
    let variables = "/codestream/api/variables";
    let open = json!({"name": "a", "description": "", "type": "REGULAR", "value": "seen"});
    assert_eq!(
        caller.post(variables, open).await.expect(200)["value"],
        "seen"
    );
    let secret = json!({"name": "b", "description": "", "type": "SECRET", "value": "hush-hush"});
    let made = caller.post(variables, secret).await.expect(200);
    assert_eq!(made["value"], "*****");
    let path = text(&made, "_link");
    let updated = caller
        .call("PUT", &path, Some(made.clone()))
        .await
        .expect(200);
    assert_eq!(updated["version"], "2");
    let by_name = format!("{variables}/Sandbox%20Project/b");
    assert_eq!(caller.get(&by_name).await.expect(200)["id"], made["id"]);
    assert_eq!(caller.get(variables).await.expect(200)["count"], 2);

    let endpoint = json!({
        "name": "git", "description": "", "type": "git",
        "properties": {"url": "https://git.invalid", "privateToken": "hush-hush"},
    });
    let made = caller
        .post("/codestream/api/endpoints", endpoint)
        .await
        .expect(200);
    assert_eq!(made["properties"]["url"], "https://git.invalid");
    assert_eq!(made["properties"]["privateToken"], "*****");
    assert!(!format!("{:?}", caller.sandbox).contains("hush-hush"));
    caller.call("DELETE", &path, None).await.expect(200);
    assert_eq!(caller.get(&path).await.status, 404);
}

#[tokio::test]
async fn null_is_absent_in_what_is_kept_and_wrong_types_are_refused() {
    let caller = Caller::new().await;
    let made = caller.post(ALL, pipeline("mine", &[])).await.expect(200);
    let link = text(&made, "_link");
    let nulls = json!({"description": null, "name": null, "tags": null});
    let patched = caller.call("PATCH", &link, Some(nulls)).await.expect(200);
    for name in ["name", "description", "tags"] {
        assert_eq!(patched[name], made[name], "{name}");
    }
    let mut body = pipeline("mine", &[]);
    body["icon"] = Value::Null;
    body["input"] = json!({"a": null, "b": "c"});
    let put = caller.call("PUT", &link, Some(body)).await.expect(200);
    assert_eq!(
        (&put["icon"], &put["input"]),
        (&json!(""), &json!({"b": "c"}))
    );
    let start = json!({"tags": [null, "a"], "comments": null});
    let path = format!("{link}/executions");
    let started = caller.post(&path, start).await.expect(202);
    let execution = caller
        .get(&text(&started, "executionLink"))
        .await
        .expect(200);
    assert_eq!(
        (&execution["tags"], &execution["comments"]),
        (&json!(["a"]), &json!(""))
    );
    let wrong = json!({"tags": [{}]});
    let error = caller.call("PATCH", &link, Some(wrong)).await.expect(400);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("tags[0] must be a string"), "{message}");
}
