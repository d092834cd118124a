//! `bench-times SECTION…`: what calls, lists and tokens take, beside the same by hand.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, bail, ensure};
use auth_core::{BoxFuture, Response, SendOptions, Service, Session, Transport, TransportError};
use bench::samples::{Samples, in_turns, processor, processors, wall};
use bench::server::{EXPANDED, ITEMS, Server};
use bench::{answers, by_hand, decoding, ours};
use tokio::runtime::Runtime;

/// How many small calls are made at once, and by how many tasks.
const CALLS: usize = 10_000;
const TASKS: usize = 64;

fn main() -> Result<()> {
    for section in std::env::args().skip(1) {
        match section.as_str() {
            "calls" => calls()?,
            "lists" => lists()?,
            "tokens" => tokens()?,
            other => bail!("there is no section {other}"),
        }
    }
    Ok(())
}

fn calls() -> Result<()> {
    const BATCH: usize = 100;
    let server = Server::start()?;
    let runtime = bench::on_this_thread()?;
    let ours = runtime.block_on(ours::client(&server.url))?;
    let theirs = by_hand::Client::new(&server.url)?;
    let id = answers::id(0);

    let taken = in_turns(
        60,
        || {
            runtime.block_on(async {
                for _ in 0..BATCH {
                    black_box(ours::small(&ours, &id).await?);
                }
                anyhow::Ok(())
            })
        },
        || {
            runtime.block_on(async {
                for _ in 0..BATCH {
                    black_box(theirs.small(&id).await?);
                }
                Ok(())
            })
        },
    )?;
    let each = 1e6 / 100.0;
    wall("calls.time", &taken, each).print()?;
    processor("calls.processor", &taken, each).print()?;

    let taken = in_turns(
        15,
        || {
            let page = runtime.block_on(ours::page(&ours, EXPANDED, 0))?;
            ensure!(
                page.content.len() == EXPANDED,
                "{} came",
                page.content.len()
            );
            Ok(())
        },
        || {
            let page = runtime.block_on(theirs.page(EXPANDED, 0))?;
            ensure!(
                page.content.len() == EXPANDED,
                "{} came",
                page.content.len()
            );
            Ok(())
        },
    )?;
    wall("calls.page", &taken, 1e3).print()?;
    processor("calls.page_processor", &taken, 1e3).print()?;
    drop(runtime);

    concurrent(&server)?;

    let page = answers::page(ITEMS, EXPANDED, 0, answers::expanded);
    let taken = in_turns(
        15,
        || {
            let read: deployment::types::PageOfDeployment = serde_json::from_slice(&page)?;
            black_box(read);
            anyhow::Ok(())
        },
        || {
            let read: by_hand::PageOfDeployment = serde_json::from_slice(&page)?;
            black_box(read);
            Ok(())
        },
    )?;
    processor("calls.decode_page", &taken, 1e3).print()?;
    for case in decoding::cases() {
        let taken = in_turns(
            30,
            || {
                ensure!(
                    (case.ours)(black_box(&case.body)),
                    "{}: not read",
                    case.name
                );
                Ok(())
            },
            || {
                ensure!(
                    (case.by_hand)(black_box(&case.body)),
                    "{}: not read",
                    case.name
                );
                Ok(())
            },
        )?;
        processor(&format!("calls.decode_{}", case.name), &taken, 1e3).print()?;
    }
    Ok(())
}

/// Many small calls by 64 tasks, on the runtime that `#[tokio::main]` makes.
fn concurrent(server: &Server) -> Result<()> {
    let runtime = Runtime::new()?;
    let ours = runtime.block_on(ours::client(&server.url))?;
    let theirs = by_hand::Client::new(&server.url)?;
    let id: Arc<str> = answers::id(0).into();
    let taken = in_turns(
        15,
        || {
            let (client, id) = (ours.clone(), id.clone());
            at_once(&runtime, move || {
                let (client, id) = (client.clone(), id.clone());
                async move {
                    black_box(ours::small(&client, &id).await?);
                    Ok(())
                }
            })
        },
        || {
            let (client, id) = (theirs.clone(), id.clone());
            at_once(&runtime, move || {
                let (client, id) = (client.clone(), id.clone());
                async move {
                    black_box(client.small(&id).await?);
                    Ok(())
                }
            })
        },
    )?;
    wall("calls.concurrent", &taken, 1e3).print()?;
    processors("calls.concurrent_processor", &taken, 1e3).print()?;
    Ok(())
}

fn at_once<C, F>(runtime: &Runtime, call: C) -> Result<()>
where
    C: Fn() -> F + Clone + Send + 'static,
    F: Future<Output = Result<()>> + Send,
{
    let left = Arc::new(AtomicUsize::new(CALLS));
    let one_less = |n: usize| n.checked_sub(1);
    let task = |_| {
        let (call, left) = (call.clone(), left.clone());
        runtime.spawn(async move {
            while left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less)
                .is_ok()
            {
                call().await?;
            }
            anyhow::Ok(())
        })
    };
    let tasks: Vec<_> = (0..TASKS).map(task).collect();
    runtime.block_on(async {
        for task in tasks {
            task.await??;
        }
        Ok(())
    })
}

fn lists() -> Result<()> {
    let server = Server::start()?;
    let runtime = Runtime::new()?;
    let ours = runtime.block_on(ours::client(&server.url))?;
    let theirs = by_hand::Client::new(&server.url)?;
    let mut most = [0; 2];
    for (latency, rounds) in [(0, 5), (20, 3), (100, 1)] {
        server.set_latency(latency);
        for (at, concurrency) in [1, 8].into_iter().enumerate() {
            let mut in_flight = 0;
            let taken = in_turns(
                rounds,
                || {
                    let _ = server.most_in_flight();
                    let read = runtime.block_on(
                        ours.list_deployments()
                            .items()
                            .concurrency(concurrency)
                            .try_collect(),
                    )?;
                    in_flight = in_flight.max(server.most_in_flight());
                    in_order(read.iter().map(|item| item.id.as_deref()))
                },
                || {
                    let read = runtime.block_on(theirs.list())?;
                    in_order(read.iter().map(|item| item.id.as_deref()))
                },
            )?;
            most[at] = most[at].max(in_flight);
            wall(&format!("lists.items{concurrency}_{latency}"), &taken, 1e3).print()?;
        }
    }
    for (at, asked) in [1, 8].into_iter().enumerate() {
        let figure = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        Samples::exact(
            &format!("lists.in_flight{asked}"),
            figure(most[at]),
            figure(asked),
        )
        .print()?;
    }
    Ok(())
}

/// Requests on a transport that answers at once: with a token that was exchanged and is shared, and
/// with one that was given ready-made.
fn tokens() -> Result<()> {
    const REQUESTS: u32 = 20_000;
    let runtime = Runtime::new()?;
    let exchanged = Session::builder()
        .api_token("an-api-token-of-some-length")
        .transport(AtOnce)
        .build()?;
    runtime.block_on(exchanged.access_token_for(Service::Automation))?;
    let ready_made = Session::with_transport(AtOnce);
    for callers in [1, 100, 10_000] {
        let each = REQUESTS / callers;
        let run = |session: &Session| -> Result<()> {
            let caller = |_| {
                let session = session.clone();
                runtime.spawn(async move {
                    for _ in 0..each {
                        let request = http::Request::get("/deployment/api/deployments").body(())?;
                        black_box(session.send(Service::Automation, request).await?);
                    }
                    anyhow::Ok(())
                })
            };
            let callers: Vec<_> = (0..callers).map(caller).collect();
            runtime.block_on(async {
                for caller in callers {
                    caller.await??;
                }
                Ok(())
            })
        };
        let taken = in_turns(15, || run(&exchanged), || run(&ready_made))?;
        let line = format!("tokens.callers{callers}");
        wall(&line, &taken, 1e6 / f64::from(REQUESTS)).print()?;
    }
    Ok(())
}

/// Answers everything at once, also what asks for a token.
struct AtOnce;

impl Transport for AtOnce {
    fn send(
        &self,
        _: auth_core::Request,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let answer = format!(
            r#"{{"access_token":"{0}","token":"{0}","expires_in":1800}}"#,
            "t0"
        );
        Box::pin(std::future::ready(Ok(Response::new(answer.into()))))
    }
}

/// Every item, once, at its place.
fn in_order<'a>(ids: impl Iterator<Item = Option<&'a str>>) -> Result<()> {
    let mut read = 0;
    for id in ids {
        ensure!(id == Some(&answers::id(read)), "{id:?} came at {read}");
        read += 1;
    }
    ensure!(read == ITEMS, "{read} items came");
    Ok(())
}
