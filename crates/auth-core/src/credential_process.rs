//! Credentials from a command, for vaults: runs it, and reads what it prints. When it is run is
//! left to the exchange of what a provider gives.

use std::ffi::OsString;
use std::future::{Future as _, poll_fn};
use std::io;
use std::pin::pin;
use std::process::{ExitStatus, Stdio};
use std::task::Poll;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Map, Value};
use tokio::io::AsyncReadExt as _;
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use crate::credential::{Credential, CredentialProvider};
use crate::credential_settings::Given;
use crate::error::io_words;
use crate::redact::redact;
use crate::transport::BoxFuture;
use crate::{Error, ErrorKind, Secret, rfc3339};

/// More than any credential; what goes on printing is no credential process.
const LONGEST_OUTPUT: usize = 1024 * 1024;

/// How long to read on when the program has ended and its output has not.
const AFTER_ITS_END: Duration = Duration::from_secs(1);

/// A program and its arguments, run without a shell.
#[derive(Clone)]
pub(crate) struct CommandLine {
    program: OsString,
    arguments: Vec<OsString>,
}

impl CommandLine {
    pub(crate) fn new(program: OsString, arguments: Vec<OsString>) -> Self {
        Self { program, arguments }
    }

    /// For messages: the program alone, because arguments may hold secrets.
    pub(crate) fn name(&self) -> String {
        let program = redact(&self.program.to_string_lossy());
        format!("the credential process {program}")
    }

    /// Program and arguments, to tell one process from another.
    pub(crate) fn whole(&self) -> Secret {
        Secret::from(format!("{:?} {:?}", self.program, self.arguments))
    }

    /// What the program prints. It gets no input; its errors go where those of this process go.
    /// When the future is dropped, the program is killed; where no terminal is there, with all that
    /// it has started.
    pub(crate) async fn output(&self) -> Result<Secret, Error> {
        // A program in a group of its own is stopped when it asks at the terminal for a password,
        // and does not hear of Ctrl-C there.
        #[cfg(unix)]
        let own_group = std::fs::File::open("/dev/tty").is_err();
        #[cfg(not(unix))]
        let own_group = false;
        self.run(own_group).await
    }

    async fn run(&self, own_group: bool) -> Result<Secret, Error> {
        let name = self.name();
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true);
        #[cfg(unix)]
        if own_group {
            command.process_group(0);
        }
        let mut child = command.spawn().map_err(|error| {
            // The kind alone: the text of the error is the system's.
            let what = format!("{name} could not be started: {}", io_words(error.kind()));
            Error::setting(what)
                .with_hint("is it installed, executable, and on the PATH of this program?")
        })?;
        let mut group = Group::of(&child, own_group);
        let failed = |error: io::Error| {
            let what = format!("the output of {name} could not be read: {}", error.kind());
            Error::own(ErrorKind::Transport, what)
        };
        let mut printed = Vec::new();
        let stdout = child.stdout.take();
        let status = {
            let mut reading = pin!(read_all(stdout, &mut printed));
            let mut ending = pin!(child.wait());
            let first = poll_fn(|cx| match reading.as_mut().poll(cx) {
                Poll::Ready(read) => Poll::Ready(First::Read(read)),
                Poll::Pending => ending.as_mut().poll(cx).map(First::Ended),
            });
            match first.await {
                First::Read(read) => {
                    if !read.map_err(failed)? {
                        return Err(of_no_use(&name, "it prints more than a credential"));
                    }
                    let status = ending.await.map_err(failed)?;
                    group.ended();
                    status
                }
                First::Ended(status) => {
                    group.ended();
                    // What it has started may keep its output open for good, as agents do.
                    if let Ok(read) = timeout(AFTER_ITS_END, reading).await {
                        read.map_err(failed)?;
                    }
                    status.map_err(failed)?
                }
            }
        };
        if printed.len() > LONGEST_OUTPUT {
            return Err(of_no_use(&name, "it prints more than a credential"));
        }
        if !status.success() {
            // "exit status: 3", "signal: 9 (SIGKILL)".
            let what = format!("{name} failed ({status})");
            return Err(Error::own(ErrorKind::Authentication, what).with_hint(
                "what it said is on the standard error output; run it by hand to see why",
            ));
        }
        match String::from_utf8(printed) {
            Ok(text) => Ok(Secret::from(text)),
            Err(_) => Err(of_no_use(&name, "it prints something that is no text")),
        }
    }
}

/// What came first of a running program.
enum First {
    Read(io::Result<bool>),
    Ended(io::Result<ExitStatus>),
}

/// Whether all was read, or more than a credential is.
async fn read_all(stdout: Option<ChildStdout>, printed: &mut Vec<u8>) -> io::Result<bool> {
    let Some(mut stdout) = stdout else {
        return Ok(true);
    };
    while stdout.read_buf(printed).await? > 0 {
        if printed.len() > LONGEST_OUTPUT {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The group of processes of a program that was given one, killed when this is dropped before the
/// program has ended: after that, the system may give its number to others.
struct Group {
    #[cfg(unix)]
    leader: Option<rustix::process::Pid>,
}

impl Group {
    #[cfg(unix)]
    fn of(child: &Child, is_own: bool) -> Self {
        let id = child.id().filter(|_| is_own);
        let leader = id.and_then(|id| rustix::process::Pid::from_raw(id.try_into().ok()?));
        Self { leader }
    }

    #[cfg(not(unix))]
    fn of(_: &Child, _: bool) -> Self {
        Self {}
    }

    fn ended(&mut self) {
        #[cfg(unix)]
        {
            self.leader = None;
        }
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        if let Some(leader) = self.leader {
            let _ = rustix::process::kill_process_group(leader, rustix::process::Signal::KILL);
        }
    }
}

/// A command that prints a credential as JSON.
pub(crate) struct CredentialProcess {
    name: String,
    command: CommandLine,
}

impl CredentialProcess {
    pub(crate) fn given(command: CommandLine) -> Given {
        let identity = command.whole();
        let process = Self {
            name: command.name(),
            command,
        };
        Given::provider("credential_process", process, identity)
    }
}

impl CredentialProvider for CredentialProcess {
    fn name(&self) -> &str {
        &self.name
    }

    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
        Box::pin(async {
            let printed = self.command.output().await?;
            read(printed.expose()).map_err(|what| of_no_use(&self.name, &what))
        })
    }
}

fn of_no_use(name: &str, what: &str) -> Error {
    Error::setting(format!("{name} gave no credential: {what}")).with_hint(
        "it has to print one JSON object, as described at SessionBuilder::credential_process",
    )
}

/// A credential from its JSON. The message never quotes a value.
fn read(printed: &str) -> Result<Credential, String> {
    let object = match serde_json::from_str(printed.trim_start_matches('\u{feff}')) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return Err("it prints JSON, but no object".to_owned()),
        Err(_) if printed.trim().is_empty() => return Err("it prints nothing".to_owned()),
        // serde's own words quote what it found.
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            return Err(format!(
                "its output is not JSON at line {line}, column {column}"
            ));
        }
    };
    let text = |key: &str| text_at(&object, key);
    // The whole answer of a token server is understood: a refresh token beside an access token
    // does not count.
    if let Some(token) = text("access_token")? {
        return with_end(Credential::access_token(token), &object);
    }
    let given = |key: &str| object.get(key).is_some_and(|value| !value.is_null());
    let mut kinds = ["api_token", "client_id", "username", "refresh_token"]
        .into_iter()
        .filter(|key| given(key));
    let kind = kinds.next().ok_or(
        "none of access_token, api_token, client_id, username and refresh_token is in what it prints",
    )?;
    if let Some(other) = kinds.next() {
        return Err(format!("it prints both {kind} and {other}"));
    }
    let required = |key: &str| text(key)?.ok_or_else(|| format!("{key} is missing"));
    match kind {
        "api_token" => Ok(Credential::api_token(required(kind)?)),
        "client_id" => {
            let app = Credential::oauth_app(required(kind)?, required("client_secret")?);
            Ok(match text("org_id")? {
                Some(org_id) => app.org_id(org_id),
                None => app,
            })
        }
        "username" => {
            let user = Credential::vra_password(required(kind)?, required("password")?);
            Ok(match text("domain")? {
                Some(domain) => user.domain(domain),
                None => user,
            })
        }
        _ => {
            let token = required(kind)?;
            let is_provider = match object.get("vcf_provider") {
                None | Some(Value::Null) => false,
                Some(Value::Bool(is_provider)) => *is_provider,
                Some(_) => return Err("vcf_provider is neither true nor false".to_owned()),
            };
            match (text("vcf_tenant")?, is_provider) {
                (Some(org), false) => Ok(Credential::vcf_tenant(org, token)),
                (None, true) => Ok(Credential::vcf_provider(token)),
                (None, false) => Ok(Credential::vra_refresh_token(token)),
                (Some(_), true) => Err("it prints both vcf_tenant and vcf_provider".to_owned()),
            }
        }
    }
}

fn text_at<'a>(object: &'a Map<String, Value>, key: &str) -> Result<Option<&'a str>, String> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("{key} is no text")),
    }
}

fn with_end(token: Credential, object: &Map<String, Value>) -> Result<Credential, String> {
    let number = |key: &str| match object.get(key) {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let given = |key: &str| object.get(key).is_some_and(|value| !value.is_null());
    if given("expires_at") {
        let moment = match number("expires_at") {
            Some(seconds) => span(seconds).and_then(|span| UNIX_EPOCH.checked_add(span)),
            None => text_at(object, "expires_at")?.and_then(rfc3339::parse),
        };
        let moment = moment.ok_or(
            "expires_at is neither a moment like 2026-03-01T12:00:00Z nor seconds since 1970",
        )?;
        return Ok(token.expires_at(moment));
    }
    if given("expires_in") {
        let left = number("expires_in").and_then(span);
        return Ok(token.expires_in(left.ok_or("expires_in is no number of seconds")?));
    }
    Ok(token)
}

/// Seconds that are told by somebody else: negative ones are over.
fn span(seconds: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(printed: &str) -> String {
        match read(printed) {
            Ok(credential) => {
                credential.check().unwrap();
                credential.name().to_owned()
            }
            Err(what) => what,
        }
    }

    #[test]
    fn every_kind_of_credential_is_read() {
        for (printed, name) in [
            (r#"{"api_token":"a"}"#, "api_token"),
            (r#"{"access_token":"a","expires_in":60}"#, "access_token"),
            (r#"{"access_token":"a","expires_in":"60"}"#, "access_token"),
            (
                r#"{"access_token":"a","expires_at":"2100-01-01T00:00:00Z"}"#,
                "access_token",
            ),
            (
                r#"{"access_token":"a","expires_at":4102444800}"#,
                "access_token",
            ),
            (
                r#"{"access_token":"a","refresh_token":"r","token_type":"bearer"}"#,
                "access_token",
            ),
            (r#"{"client_id":"a","client_secret":"b"}"#, "oauth_app"),
            (
                r#"{"client_id":"a","client_secret":"b","org_id":"c"}"#,
                "oauth_app",
            ),
            (
                r#"{"username":"a","password":" b ","domain":null}"#,
                "vra_password",
            ),
            (
                r#"{"username":"a","password":"b","domain":"c"}"#,
                "vra_password",
            ),
            (r#"{"refresh_token":"a"}"#, "vra_refresh_token"),
            (r#"{"refresh_token":"a","vcf_tenant":"org"}"#, "vcf_tenant"),
            (
                r#"{"refresh_token":"a","vcf_provider":true}"#,
                "vcf_provider",
            ),
            ("\u{feff}{\"api_token\":\"a\"}\n", "api_token"),
        ] {
            assert_eq!(kind(printed), name, "{printed}");
        }
    }

    #[test]
    fn what_is_no_credential_is_named_and_not_quoted() {
        for (printed, what) in [
            ("", "it prints nothing"),
            ("hunter2", "its output is not JSON at line 1, column 1"),
            (r#""hunter2""#, "it prints JSON, but no object"),
            (r#"{"api_token":["hunter2"]}"#, "api_token is no text"),
            (
                r#"{"api_token":"hunter2","username":"hunter2"}"#,
                "it prints both api_token and username",
            ),
            (r#"{"client_id":"hunter2"}"#, "client_secret is missing"),
            (
                r#"{"access_token":"a","expires_at":"hunter2"}"#,
                "expires_at is neither a moment like 2026-03-01T12:00:00Z nor seconds since 1970",
            ),
            (
                r#"{"access_token":"a","expires_in":true}"#,
                "expires_in is no number of seconds",
            ),
            (
                r#"{"refresh_token":"hunter2","vcf_provider":"hunter2"}"#,
                "vcf_provider is neither true nor false",
            ),
        ] {
            assert_eq!(kind(printed), what, "{printed}");
        }
        assert!(kind(r#"{"token":"hunter2"}"#).starts_with("none of access_token"));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_program_that_nobody_waits_for_any_more_is_killed() {
        is_killed_when_dropped(false).await;
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn what_a_program_in_a_group_of_its_own_has_started_is_killed_with_it() {
        is_killed_when_dropped(true).await;
    }

    #[cfg(unix)]
    async fn is_killed_when_dropped(own_group: bool) {
        use std::io::Read as _;

        let name = format!("vmw-killed-{own_group}-{}", std::process::id());
        let pipe = std::env::temp_dir().join(name);
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let script = format!("exec tail -f /dev/null > {}", pipe.display());
        let script = if own_group {
            // The shell stays, and what writes is its child.
            format!("tail -f /dev/null > {} & wait", pipe.display())
        } else {
            script
        };
        let command = CommandLine::new("sh".into(), vec!["-c".into(), script.into()]);

        let (tell, running) = tokio::sync::oneshot::channel();
        let path = pipe.clone();
        let reader = std::thread::spawn(move || {
            // Opens when the program does, and ends when it does.
            let mut pipe = std::fs::File::open(path).unwrap();
            tell.send(()).unwrap();
            pipe.read_to_end(&mut Vec::new()).unwrap()
        });
        tokio::select! {
            printed = command.run(own_group) => panic!("{printed:?}"),
            told = running => told.unwrap(),
        }
        assert_eq!(reader.join().unwrap(), 0);
        std::fs::remove_file(pipe).unwrap();
    }
}
