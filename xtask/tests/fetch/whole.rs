//! Documents that are as they should be, and what there is to read about them.

use crate::root::{Root, document};
use crate::server::{Reply, Server};
use crate::tree;

/// Where services.toml says that they are.
pub const BLUEPRINT: &str = "/blueprint/api/swagger/swagger-api-docs";
pub const CODE_STREAM: &str = "/pipeline/api/swagger/v2/api-docs";
pub const DEPLOYMENT: &str = "/deployment/api/swagger/swagger/v2/api-docs";

fn server() -> Server {
    Server::start([
        (BLUEPRINT, Reply::json(document("blueprint"))),
        (CODE_STREAM, Reply::json(document("code-stream"))),
    ])
}

#[test]
fn documents_come_to_the_byte_from_their_addresses_without_a_token() {
    let (root, server) = (Root::new(), server());
    let before = root.files();
    let only = ["--only", "blueprint", "code-stream"];
    let run = root.fetch(&server.url(), &only);
    assert!(run.success, "{run:?}");
    let folder = server.url().replace("http://", "").replace(':', "_");
    let came = tree::files(&root.path("target/fetch").join(folder));
    assert_eq!(came.len(), 2, "{:?}", came.keys());
    for entry in ["blueprint", "code-stream"] {
        let file = format!("{entry}.json");
        assert_eq!(
            came[file.as_ref() as &std::path::Path],
            document(entry).as_bytes()
        );
        assert!(run.stdout.contains(entry), "{}", run.stdout);
    }
    // The ledger has the hash of the same bytes.
    let ledger: serde_json::Value =
        serde_json::from_str(&root.read("specs/blueprint.ledger.json")).unwrap();
    let hash = ledger["inputs"]["blueprint.json"].as_str().unwrap();
    assert!(run.stdout.contains(hash), "{}", run.stdout);
    // Nothing was adopted.
    assert!(
        root.changed_since(&before)
            .iter()
            .all(|file| file.starts_with("target/"))
    );
    let asked = server.asked();
    assert!(asked.iter().all(|asked| asked.authorization.is_none()));
    let targets: Vec<&str> = asked.iter().map(|asked| asked.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/blueprint/api/swagger/swagger-api-docs?group=2019-09-12",
            "/pipeline/api/swagger/v2/api-docs?group=2019-10-17"
        ]
    );
    assert!(run.stderr.contains("asking http://"), "{}", run.stderr);
}

#[test]
fn a_document_in_one_line_is_adopted_in_lines_and_pinned() {
    let (root, server) = (Root::new(), server());
    let mut other: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
    other["info"]["version"] = "2030-01-01".into();
    other["host"] = "vra.example".into();
    server.answer(BLUEPRINT, Reply::json(other.to_string()));
    let before = root.files();
    let run = root.fetch(&server.url(), &["--only", "blueprint", "--into-specs"]);
    assert!(run.success, "{run:?}");
    assert_eq!(
        root.changed_since(&before),
        ["specs/blueprint.json", "specs/fetched.lock"]
    );
    let adopted = root.read("specs/blueprint.json");
    let lines = serde_json::to_string_pretty(&other).unwrap() + "\n";
    assert_eq!(adopted, lines);
    assert!(run.stdout.contains("changed, was "), "{}", run.stdout);
    assert!(
        run.stdout.contains("next: cargo xtask regen (blueprint)"),
        "{}",
        run.stdout
    );
    let lock = root.read("specs/fetched.lock");
    for part in [
        "[blueprint]",
        "version = \"2030-01-01\"",
        "group=2019-09-12",
    ] {
        assert!(lock.contains(part), "{lock}");
    }
}

#[test]
fn an_overlay_that_no_longer_fits_does_not_keep_the_document_away() {
    let (root, server) = (Root::new(), server());
    let mut other: serde_json::Value = serde_json::from_str(&document("blueprint")).unwrap();
    let corrected = "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease";
    other["paths"]
        .as_object_mut()
        .unwrap()
        .remove(corrected)
        .unwrap();
    server.answer(BLUEPRINT, Reply::json(other.to_string()));
    let run = root.fetch(&server.url(), &["--only", "blueprint"]);
    assert!(run.success, "{run:?}");
    assert!(
        run.stderr.contains("until they fit") && run.stderr.contains("/actions/0"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_entry_without_an_address_says_what_to_set() {
    let (root, server) = (Root::new(), server());
    let run = root.fetch(&server.url(), &["--only", "vmc"]);
    run.refuses(&[
        "vmc has no address to fetch from",
        "set `fetch` in specs/services.toml",
    ]);
    root.fetch(&server.url(), &["--only", "nobody"])
        .refuses(&["no entry `nobody`", "blueprint"]);
    assert!(server.asked().is_empty());
}

#[test]
fn the_list_has_our_addresses_and_those_of_the_index_html_or_json() {
    let (root, server) = (Root::new(), server());
    let list = || root.fetch(&server.url(), &["--list"]);
    let ours = format!("{}{BLUEPRINT}?group=2019-09-12", server.url());

    let run = list();
    assert!(run.success, "{run:?}");
    assert!(run.stdout.contains(&ours), "{}", run.stdout);
    assert!(
        run.stderr.contains("no index") && run.stderr.contains("404"),
        "{}",
        run.stderr
    );

    let html = format!(
        "<a href=\"{BLUEPRINT}?group=2019-09-12\">a</a><a href=\"{CODE_STREAM}?group=2031\">b</a>\
         <a href=\"/abx/api/swagger/v2/api-docs?group=1\">c</a>"
    );
    let json = serde_json::json!([
        {"url": format!("{BLUEPRINT}?group=2019-09-12")},
        {"url": format!("https://elsewhere.example{CODE_STREAM}?group=2031")},
        {"url": "/abx/api/swagger/v2/api-docs?group=1"}
    ]);
    for index in [
        Reply::of(200, "text/html", html),
        Reply::json(json.to_string()),
    ] {
        server.answer("/automation-ui/api-docs", index);
        let run = list();
        assert!(run.success, "{run:?}");
        let line = |start: &str| {
            let found = run.stdout.lines().find(|line| line.starts_with(start));
            found
                .unwrap_or_else(|| panic!("{start}: {}", run.stdout))
                .to_owned()
        };
        assert!(line("blueprint").ends_with("in the index"));
        assert!(line("code-stream").ends_with("with another version"));
        assert!(run.stdout.contains("/abx/api/swagger/v2/api-docs?group=1"));
    }
    assert!(!root.path("target").exists());
}
