//! The state of a sandbox in a file: the seed, and every request that has changed something, with
//! its time. Done again in their order they make the same cloud, to the last id, because a sandbox
//! draws everything from its seed and its clock.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::call::Call;
use crate::clock::Millis;
use crate::server::Shared;

/// Of the file; others are refused.
const FORMAT: u64 = 1;
/// How long changes are gathered before they are written.
const GATHERING: Duration = Duration::from_millis(100);

/// The changes of a run and of those before it, as lines of the file. Bodies may hold secrets of
/// callers: not for `Debug`.
pub(crate) struct Journal {
    path: PathBuf,
    seed: u64,
    opened_at: Millis,
    lines: String,
    changed: Arc<Notify>,
    /// Held while the file is written: two at once would write one file.
    writing: Arc<Mutex<()>>,
}

/// One request that changed something.
pub(crate) struct Entry {
    pub(crate) at: Millis,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) content_type: String,
    pub(crate) body: Vec<u8>,
}

/// What a file holds.
pub(crate) struct Kept {
    pub(crate) seed: u64,
    pub(crate) opened_at: Millis,
    /// The time that the earlier run had reached when it last wrote.
    pub(crate) now: Millis,
    pub(crate) entries: Vec<Entry>,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Journal")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Entry {
    pub(crate) fn of(call: &Call<'_>, method: &str) -> Self {
        Self {
            at: call.now,
            method: method.to_owned(),
            path: call.path.to_owned(),
            query: call.query.clone(),
            content_type: call.content_type.to_owned(),
            body: call.body.to_owned(),
        }
    }

    fn line(&self) -> String {
        let mut line = json!({
            "at": self.at,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "type": self.content_type,
        });
        match std::str::from_utf8(&self.body) {
            Ok(text) => line["body"] = json!(text),
            Err(_) => line["base64"] = json!(STANDARD.encode(&self.body)),
        }
        format!("{line}\n")
    }

    fn read(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let text = |name: &str| line[name].as_str().map(str::to_owned);
        let body = match line["base64"].as_str() {
            Some(encoded) => STANDARD.decode(encoded).ok()?,
            None => text("body")?.into_bytes(),
        };
        let pair = |pair: &Value| {
            let part = |index: usize| pair[index].as_str().map(str::to_owned);
            Some((part(0)?, part(1)?))
        };
        Some(Self {
            at: line["at"].as_i64()?,
            method: text("method")?,
            path: text("path")?,
            query: line["query"]
                .as_array()?
                .iter()
                .map(pair)
                .collect::<Option<_>>()?,
            content_type: text("type")?,
            body,
        })
    }
}

impl Kept {
    /// Reads a file; none if there is none yet.
    pub(crate) fn read(path: &Path) -> io::Result<Option<Self>> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let wrong = |line: usize| {
            let message = format!("line {line} is not the state of a sandbox of this version");
            io::Error::new(io::ErrorKind::InvalidData, message)
        };
        let mut lines = text.lines();
        let head: Value = lines
            .next()
            .and_then(|line| serde_json::from_str(line).ok())
            .ok_or_else(|| wrong(1))?;
        let (Some(FORMAT), Some(seed), Some(opened_at), Some(now)) = (
            head["format"].as_u64(),
            head["seed"].as_u64(),
            head["opened"].as_i64(),
            head["now"].as_i64(),
        ) else {
            return Err(wrong(1));
        };
        let entries = lines
            .zip(2..)
            .map(|(line, number)| Entry::read(line).ok_or_else(|| wrong(number)))
            .collect::<Result<_, _>>()?;
        Ok(Some(Self {
            seed,
            opened_at,
            now,
            entries,
        }))
    }
}

impl Journal {
    /// A journal that goes on after what has been kept.
    pub(crate) fn new(path: PathBuf, seed: u64, opened_at: Millis, kept: &[Entry]) -> Self {
        Self {
            path,
            seed,
            opened_at,
            lines: kept.iter().map(Entry::line).collect(),
            changed: Arc::default(),
            writing: Arc::default(),
        }
    }

    pub(crate) fn add(&mut self, entry: &Entry) {
        self.lines.push_str(&entry.line());
        self.changed.notify_one();
    }

    fn text(&self, now: Millis) -> String {
        let head = json!({
            "format": FORMAT, "seed": self.seed, "opened": self.opened_at, "now": now,
        });
        format!("{head}\n{}", self.lines)
    }
}

/// Writes changes to the file soon after they happen, for as long as it is polled.
pub(crate) async fn keep(shared: Arc<Shared>) {
    let changed = shared
        .world()
        .journal
        .as_ref()
        .map(|journal| Arc::clone(&journal.changed));
    let Some(changed) = changed else {
        return std::future::pending().await;
    };
    loop {
        changed.notified().await;
        tokio::time::sleep(GATHERING).await;
        let shared = Arc::clone(&shared);
        let written = tokio::task::spawn_blocking(move || write(&shared)).await;
        if let Ok(Err(error)) = written {
            eprintln!("vmw-sandbox: the state could not be written: {error}");
        }
    }
}

/// Writes the file as a whole, or leaves the old one: it takes its place when it is complete.
pub(crate) fn write(shared: &Shared) -> io::Result<()> {
    let writing = match &shared.world().journal {
        Some(journal) => Arc::clone(&journal.writing),
        None => return Ok(()),
    };
    let _one_at_a_time = writing.lock().unwrap_or_else(PoisonError::into_inner);
    let (path, text) = {
        let world = shared.world();
        let Some(journal) = &world.journal else {
            return Ok(());
        };
        (journal.path.clone(), journal.text(shared.clock.now()))
    };
    let mut beside = path.clone().into_os_string();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut file = private_file(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, &path)
}

/// Writes the file for the first time; says which one if that fails.
pub(crate) fn try_out(shared: &Shared) -> Result<(), (PathBuf, io::Error)> {
    write(shared).map_err(|error| {
        let world = shared.world();
        let path = world.journal.as_ref().map(|journal| journal.path.clone());
        (path.unwrap_or_default(), error)
    })
}

/// What callers sent may be secret: nobody else reads it.
fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
