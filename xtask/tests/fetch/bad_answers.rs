//! What is no document of an entry leaves the good one alone, and says what to do.

use crate::root::{Root, document};
use crate::server::{Reply, Server};
use crate::whole::{BLUEPRINT, CODE_STREAM, DEPLOYMENT};

/// Adopts from there, which has to be refused in these words; nothing may have changed.
fn is_refused(root: &Root, host: &str, says: &[&str]) {
    let before = root.files();
    let run = root.fetch(host, &["--into-specs", "--update", "--only", "blueprint"]);
    assert!(!run.success, "{says:?}: {run:?}");
    let refused: Vec<&str> = run
        .stderr
        .lines()
        .filter(|line| line.starts_with("refused: "))
        .collect();
    assert_eq!(refused.len(), 1, "{run:?}");
    let address = format!("refused: blueprint: {host}{BLUEPRINT}?group=2019-09-12");
    assert!(refused[0].starts_with(&address), "{}", refused[0]);
    for part in says {
        assert!(refused[0].contains(part), "{part:?} in {}", refused[0]);
    }
    for advice in ["save it", "indentation", "by hand"] {
        assert!(!refused[0].contains(advice), "{}", refused[0]);
    }
    assert_eq!(root.changed_since(&before), [""; 0]);
}

#[test]
fn a_bad_answer_leaves_the_good_document_and_says_what_to_do() {
    let root = Root::new();
    let good = document("blueprint");
    let other = document("code-stream");
    let half = &good[..good.len() / 2];
    let broken = good.replacen("#/definitions/BlueprintAbout", "#/definitions/Nowhere", 1);
    let no_paths = r#"{"swagger":"2.0","info":{"title":"a","version":"1"},"paths":{}}"#;
    let here: &[&str] = &["not valid JSON", "cut off", "--host", "`fetch`"];
    let cases: [(Reply, &[&str]); 16] = [
        (
            Reply::of(200, "text/html", "<!DOCTYPE html><title>Sign in</title>"),
            &["a page", "sign-in", "--host"],
        ),
        (
            Reply::of(404, "text/html", "gone"),
            &["status 404", "--list"],
        ),
        (
            Reply::of(500, "text/plain", ""),
            &["status 500", "try again later"],
        ),
        (
            Reply::of(503, "text/html", "<p>"),
            &["status 503", "try again later"],
        ),
        (
            Reply::of(204, "text/plain", ""),
            &["status 204", "expected 200"],
        ),
        (Reply::json(""), &["answered with nothing"]),
        (
            Reply::json(r#"{"message":"hunter2","statusCode":500}"#),
            &["no API document", "try again"],
        ),
        (Reply::json(half), here),
        (
            Reply::json(&b"{\"swagger\": \"2.0\xff\"}"[..]),
            &["not UTF-8 at line 1 column", "--host", "`fetch`"],
        ),
        (
            Reply::of(200, "text/yaml", "swagger: '2.0'\n info: [\n"),
            &["not valid YAML", "--host", "`fetch`"],
        ),
        (
            Reply::of(200, "text/plain", "Hello"),
            &["not an object", "--host", "`fetch`"],
        ),
        (
            Reply::json("{\"swagger\":\"1.2\",\"paths\":{}}"),
            &["/swagger", "expected \"2.0\""],
        ),
        (Reply::json(broken), &["/$ref", "leads nowhere", "Nowhere"]),
        (Reply::json(no_paths), &["no operation", "another service"]),
        (
            Reply::json(other),
            &[
                "none of the operations that specs/blueprint.json has",
                "`fetch`",
            ],
        ),
        (
            Reply {
                missing: 1000,
                ..Reply::json(good.clone())
            },
            &["broke off after", "try again"],
        ),
    ];
    let server = Server::start([]);
    for (reply, says) in cases {
        server.answer(BLUEPRINT, reply);
        is_refused(&root, &server.url(), says);
    }
    // It is not the test that is wrong.
    server.answer(BLUEPRINT, Reply::json(good));
    let run = root.fetch(&server.url(), &["--into-specs", "--only", "blueprint"]);
    assert!(run.success, "{run:?}");
}

#[test]
fn what_is_larger_than_any_document_is_refused() {
    // More than the clients of the services take, too.
    let huge = Reply {
        times: 300,
        ..Reply::json(vec![b' '; 1 << 20])
    };
    let server = Server::start([(BLUEPRINT, huge)]);
    is_refused(
        &Root::new(),
        &server.url(),
        &["larger than 64 MiB", "`fetch` in specs/services.toml"],
    );
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = Server::start([(BLUEPRINT, Reply::json(document("blueprint")))]);
    let mut reply = Reply::of(302, "text/html", "");
    let to = format!("Location: {}{BLUEPRINT}?secret=hunter2", elsewhere.url());
    reply.headers.push(to);
    let server = Server::start([(BLUEPRINT, reply)]);
    let to = format!("to {}{BLUEPRINT};", elsewhere.url());
    is_refused(&Root::new(), &server.url(), &["302", &to, "--host"]);
    assert!(elsewhere.asked().is_empty());
}

#[test]
fn a_host_that_is_not_there_is_named_with_what_to_check() {
    let root = Root::new();
    let gone = Server::start([]).url();
    is_refused(
        &root,
        &gone,
        &["could not connect", "check --host", "HTTPS_PROXY"],
    );
    // No name is that long: nobody has to be asked for it.
    let host = format!("https://{}.example", "a".repeat(64));
    is_refused(&root, &host, &["could not connect", "check --host"]);
}

#[test]
fn one_bad_document_does_not_keep_the_others_away() {
    let root = Root::new();
    let server = Server::start([
        (BLUEPRINT, Reply::of(500, "text/plain", "")),
        (CODE_STREAM, Reply::json(document("code-stream"))),
    ]);
    let out = root.path("out");
    let run = root.fetch(&server.url(), &["--out", out.to_str().unwrap()]);
    assert!(!run.success);
    assert!(out.join("code-stream.json").exists());
    assert!(!out.join("blueprint.json").exists());
    // Two entries, one address.
    let both = "refused: deployment, service-broker: ";
    assert_eq!(run.stderr.matches(both).count(), 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("note: vmc has no address"),
        "{}",
        run.stderr
    );
    assert_eq!(server.asked().len(), 5);
}

#[test]
fn a_document_that_has_nothing_on_the_paths_of_an_entry_is_not_the_entrys() {
    let root = Root::new();
    let before = root.files();
    // Half of what the vendor serves there.
    let server = Server::start([(DEPLOYMENT, Reply::json(document("deployment")))]);
    let both = ["--into-specs", "--only", "deployment", "service-broker"];
    let run = root.fetch(&server.url(), &both);
    assert!(!run.success);
    assert!(run.stdout.starts_with("deployment "), "{}", run.stdout);
    let refused = run
        .stderr
        .lines()
        .find(|line| line.starts_with("refused: service-broker: "));
    assert!(
        refused
            .unwrap()
            .contains("has no operation below /catalog, "),
        "{}",
        run.stderr
    );
    assert_eq!(root.changed_since(&before), ["specs/fetched.lock"]);
    assert!(!root.read("specs/fetched.lock").contains("[service-broker]"));
}

#[test]
fn a_host_that_cannot_be_trusted_is_refused_before_anything_is_sent() {
    let root = Root::new();
    root.fetch("http://vra.example", &[])
        .refuses(&["plain http", "--insecure"]);
    let run = root.fetch("https://ann:hunter2@vra.example", &[]);
    run.refuses(&["user name or password"]);
    assert!(!run.stderr.contains("hunter2"));
}
