//! A load of many clients on a sandbox that runs outside, each of which verifies what it has
//! written. `cargo xtask soak` starts the sandbox, kills it, starts it again, and tells this test by
//! lines on its input; this test tells by lines on its output how it goes.
//!
//! What is verified of a change rests on its number, which answers carry in `X-Sandbox-Change`:
//! after a kill all changes up to the number in the file have to be there, and none after it.

mod api;
mod client;
mod load;
mod shared;
mod stories;
mod thing;

use std::io::BufRead as _;
use std::sync::Arc;
use std::time::Duration;

use client::Client;
use load::{Load, Stage, say};
use serde_json::json;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs the sandbox that `cargo xtask soak` starts"]
async fn many_clients_find_everything_that_they_have_written() {
    let load = Load::from_environment();
    let mut orders = orders();
    shared::make(&load).await;
    let mut clients = JoinSet::new();
    for number in 0..load.clients {
        clients.spawn(Client::new(&load, number).live());
    }
    say("ready", &json!({}));
    let mut ticks = tokio::time::interval(Duration::from_secs(1));
    loop {
        let order = tokio::select! {
            order = orders.recv() => order,
            _ = ticks.tick() => {
                say("tick", &load.counts());
                continue;
            }
        };
        // Without anybody who gives orders there is nothing to go on for.
        let order = order.unwrap_or_else(|| "stop".to_owned());
        match order.split_once(' ').unwrap_or((&order, "")) {
            ("killed", _) => {
                load.enter(Stage::Dead);
                load.is_silent().await;
                say("dead", &load.counts());
            }
            ("started", changes) => {
                let changes = changes.parse().expect("the number of the last change");
                load.enter(Stage::Looking { changes });
                load.all_have_looked().await;
                shared::look(&load, changes).await;
                load.enter(Stage::Running);
                say("verified", &load.counts());
            }
            ("stop", _) => break,
            _ => panic!("'{order}' is no order"),
        }
    }
    load.enter(Stage::Ending);
    while let Some(ended) = clients.join_next().await {
        ended.expect("a client does not panic");
    }
    shared::end(&load).await;
    say("done", &load.counts());
    let misses = load.misses();
    assert!(misses.is_empty(), "{misses:#?}");
}

/// Lines of the input, as they come.
fn orders() -> Receiver<String> {
    let (sender, orders) = channel(8);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.blocking_send(line).is_err() {
                break;
            }
        }
    });
    orders
}

/// What the whole test shares.
type Shared = Arc<Load>;
