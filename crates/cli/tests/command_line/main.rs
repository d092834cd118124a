//! Every operation of every document, called by the program `vmw`, judged by the original document.
//! The judge, its examples and its server are those of the conformance tests.
//!
//! Some operations, drawn anew in each run: `VMW_TESTS_SEED` draws those of an earlier run again,
//! `VMW_TESTS_ALL=1` takes all of them, as `cargo xtask referee` does.

mod line;

#[path = "../../../../tests/conformance/judge.rs"]
#[expect(dead_code, reason = "what the tests of the crates ask beyond this one")]
mod judge;
#[path = "../../../../tests/conformance/sample.rs"]
mod sample;
#[path = "../../../../tests/conformance/server.rs"]
mod server;
#[path = "../../../../tests/conformance/suite.rs"]
#[expect(
    dead_code,
    reason = "the calls of the crates, of which there are none here"
)]
mod suite;
#[path = "../../../../tests/conformance/verdict.rs"]
mod verdict;

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::{env, fs, thread};

use client_core::{CallOptions, MemoryTransport, Operation, Service, ServiceClient, Session};
use judge::Judge;
use line::{Call, Form};
use sample::Example;
use server::Server;
use suite::Suite;
use tokio::runtime::Runtime;

/// How many operations a run tries unless it tries all.
const DRAWN: usize = 100;

/// A seed in place of a new one.
const SEED: &str = "VMW_TESTS_SEED";

/// Whether all operations are tried.
const ALL: &str = "VMW_TESTS_ALL";

/// A file that gets a line of JSON for each operation.
const REPORT: &str = "VMW_TESTS_REPORT";

/// The calls of one operation: by its name, and by its method and path. One that is drawn gets the
/// examples that differ most.
fn calls(all: bool) -> Vec<(Form, Example)> {
    let mut calls = match all {
        true => Example::EVERY.map(|example| (Form::Name, example)).to_vec(),
        false => vec![(Form::Name, Example::All), (Form::Name, Example::Required)],
    };
    calls.push((Form::Path, Example::Odd));
    calls
}

#[test]
fn an_operation_called_by_the_program_is_called_as_its_document_asks() {
    let suites = suites();
    let mut tried: Vec<(usize, &'static Operation)> = Vec::new();
    for (number, suite) in suites.iter().enumerate() {
        tried.extend(
            suite
                .operations
                .iter()
                .map(|operation| (number, *operation)),
        );
    }
    let there = tried.len();
    let all = env::var(ALL).is_ok_and(|value| value == "1");
    let seed = env::var(SEED).map_or_else(
        |_| fastrand::u64(..),
        |seed| seed.parse().expect("a seed is a number"),
    );
    if !all {
        fastrand::Rng::with_seed(seed).shuffle(&mut tried);
        tried.truncate(DRAWN);
    }
    let calls = calls(all);
    println!(
        "{} of {there} operations; {SEED}={seed} tries them again",
        tried.len()
    );

    let folder = Folder::new();
    let runtime = Runtime::new().expect("a runtime");
    let judges: Vec<Arc<Judge>> = suites
        .iter()
        .map(|suite| Arc::new(Judge::new(suite)))
        .collect();
    let next = AtomicUsize::new(0);
    let failed: Mutex<Vec<(usize, String)>> = Mutex::default();
    let workers = thread::available_parallelism()
        .map_or(2, usize::from)
        .clamp(2, 4);
    thread::scope(|scope| {
        for worker in 0..workers {
            let (next, failed, calls) = (&next, &failed, &calls);
            let (tried, judges, suites, runtime) = (&tried, &judges, &suites, &runtime);
            let folder = folder.0.join(worker.to_string());
            scope.spawn(move || {
                fs::create_dir_all(&folder).expect("a folder");
                let server = runtime.block_on(Server::start());
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some((suite, operation)) = tried.get(number) else {
                        return;
                    };
                    for &(form, example) in calls {
                        let call = Call {
                            service: suites[*suite].name,
                            operation,
                            judge: &judges[*suite],
                            form,
                            example,
                            number,
                        };
                        if let Err(why) = call.made(&server, &folder) {
                            let why = format!("{form:?}, {example:?}: {why}");
                            failed.lock().expect("no panic").push((number, why));
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("no panic");
    report(&suites, &tried, &failed);
    let shown: Vec<String> = failed
        .iter()
        .map(|(number, why)| {
            let (suite, operation) = tried[*number];
            format!("{} {}, {why}", suites[suite].name, operation.id)
        })
        .collect();
    assert!(
        failed.is_empty(),
        "{} of {} calls failed, with {SEED}={seed}:\n{}",
        failed.len(),
        tried.len() * calls.len(),
        shown.join("\n")
    );
}

/// Writes down what came of each operation, if somebody wants to read it.
fn report(suites: &[Suite], tried: &[(usize, &Operation)], failed: &[(usize, String)]) {
    let Ok(path) = env::var(REPORT) else {
        return;
    };
    let mut report = File::create(path).expect("the report can be written");
    for (number, (suite, operation)) in tried.iter().enumerate() {
        let failures = failed.iter().filter(|(of, _)| *of == number);
        let line = serde_json::json!({
            "service": suites[*suite].name,
            "operation": operation.id,
            "failures": failures.map(|(_, why)| why).collect::<Vec<_>>(),
        });
        writeln!(report, "{line}").expect("the report can be written");
    }
}

/// The documents and the tables; but for the calls of the crates, which are not made here.
fn suites() -> Vec<Suite> {
    macro_rules! suites {
        ($($name:literal $crate_name:ident $service:ident)*) => {
            vec![$(suite(
                $name,
                Service::$service,
                $crate_name::operations::ALL,
                |session| $crate_name::Client::new(session).service_client().clone(),
            )),*]
        };
    }
    suites! {
        "vmc" vmc Vmc
        "blueprint" blueprint Automation
        "deployment" deployment Automation
        "service-broker" service_broker Automation
        "code-stream" code_stream Automation
        "iaas" iaas Automation
        "project" project Automation
    }
}

fn suite(
    name: &'static str,
    service: Service,
    operations: &'static [&'static Operation],
    client: fn(&Session) -> ServiceClient,
) -> Suite {
    let (_, document) = sandbox::documents()
        .find(|(known, _)| *known == name)
        .expect("the sandbox has all documents");
    let client = client(&Session::with_transport(MemoryTransport::queue([])));
    let options = CallOptions::default();
    let api_version = client.api_version(&options);
    Suite {
        name,
        document,
        paths: &[],
        service,
        api_version: api_version.map(|version| &*version.to_owned().leak()),
        operations,
        cases: Vec::new(),
        updates: Vec::new(),
    }
}

#[test]
fn the_tables_have_every_operation_of_the_documents() {
    let mut total = 0;
    for suite in suites() {
        let mut declared = Judge::new(&suite).operations();
        let operations = suite.operations.iter();
        let mut known: Vec<(String, String)> = operations
            .map(|operation| (operation.method.to_owned(), operation.path.to_owned()))
            .collect();
        declared.sort();
        known.sort();
        assert_eq!(known, declared, "{}", suite.name);
        total += known.len();
    }
    assert!(total >= 569, "only {total} operations");
}

/// A folder that is gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("vmw-command-line-{}", std::process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
