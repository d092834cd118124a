//! Where a secret comes from: somebody types it, or it is piped, or it stays where it is.

use std::io::Read as _;
use std::path::PathBuf;

use auth_core::Secret;
use clap::Args;

use super::credential::Kind;
use super::prompt;
use crate::arguments::filled;
use crate::ask;
use crate::failure::Failure;

/// More than any secret.
const LONGEST: u64 = 1 << 20;

#[derive(Debug, Args)]
pub struct Origin {
    /// Take the token (password, client secret) from this variable, now and later
    #[arg(long, value_name = "VAR", value_parser = filled, group = "from")]
    token_env: Option<String>,
    /// Take it from this file, now and later; from standard input, once, if it is -
    #[arg(long, value_name = "FILE", value_parser = filled, group = "from", value_hint = clap::ValueHint::FilePath)]
    token_file: Option<String>,
    /// Take it from what this program prints, now and later: program and arguments, without a shell
    #[arg(long, value_name = "COMMAND", value_parser = filled, group = "from")]
    token_process: Option<String>,
    /// Keep it in the keyring of the system, and not in a file
    #[arg(long, conflicts_with_all = ["token_env", "token_process"])]
    keyring: bool,
}

/// Where a secret comes from.
#[derive(Debug)]
pub enum Source {
    Variable(String),
    File(PathBuf),
    Process(Vec<String>),
    /// It is here, and is to be kept in a file.
    Typed(Secret),
    /// It is here, and is to be kept in the keyring.
    Keyring(Secret),
}

impl Origin {
    /// Asks for the secret, unless it stays where it is; `now` if it has to be there by now.
    pub async fn read(&self, kind: &Kind, now: bool) -> Result<Source, Failure> {
        if self.keyring && !cfg!(feature = "keyring") {
            return Err(Failure::usage(
                "this vmw was built without the keyring: build it with `--features keyring`, or leave --keyring out",
            ));
        }
        if let Some(variable) = &self.token_env {
            return named(variable, now);
        }
        if let Some(command) = &self.token_process {
            return process(command);
        }
        let secret = match self.token_file.as_deref() {
            Some("-") => piped()?,
            Some(file) if self.keyring => read(file)?,
            Some(file) => {
                if now {
                    read(file)?;
                }
                return Ok(Source::File(std::path::absolute(file)?));
            }
            None => typed(kind).await?,
        };
        if secret.expose().is_empty() {
            return Err(Failure::usage(format!("the {} is empty", kind.secret())));
        }
        Ok(if self.keyring {
            Source::Keyring(secret)
        } else {
            Source::Typed(secret)
        })
    }
}

/// People put the secret itself there: it is not repeated.
fn named(variable: &str, now: bool) -> Result<Source, Failure> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if !variable.bytes().all(is_part) || variable.starts_with(|first: char| first.is_ascii_digit())
    {
        return Err(Failure::usage(
            "--token-env takes the name of a variable, and this is none: letters, digits and _",
        ));
    }
    if now && std::env::var_os(variable).is_none_or(|value| value.is_empty()) {
        return Err(Failure::usage(
            "--token-env takes the name of a variable, and this one is not set",
        ));
    }
    Ok(Source::Variable(variable.to_owned()))
}

fn process(command: &str) -> Result<Source, Failure> {
    let mut words = shlex::split(command)
        .filter(|words| !words.is_empty())
        .ok_or_else(|| {
            Failure::usage("--token-process: a quotation mark has no end, or there is no program")
        })?;
    // Relative ones are meant from here, and those of a profile from the config file.
    if words[0].contains('/') && !words[0].starts_with("~/") {
        let program = std::path::absolute(&words[0])?.into_os_string();
        words[0] = program
            .into_string()
            .map_err(|_| Failure::usage("--token-process: the path of the program is no text"))?;
    }
    Ok(Source::Process(words))
}

async fn typed(kind: &Kind) -> Result<Secret, Failure> {
    let what = kind.secret();
    if !ask::somebody_is_there() {
        return Err(Failure::usage(format!(
            "nobody is there to be asked for the {what}: pipe it in with --token-file -, or say where it is with --token-file, --token-env or --token-process"
        )));
    }
    let capital = what[..1].to_uppercase() + &what[1..];
    match prompt::secret(&capital).await {
        Ok(text) => Ok(one_line(&text)),
        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {
            Err(Failure::Interrupted("nothing was written".to_owned()))
        }
        Err(error) => {
            let why = format!("the {what} could not be read: {error}");
            Err(Failure::Other(why))
        }
    }
}

fn piped() -> Result<Secret, Failure> {
    text(std::io::stdin().lock(), "standard input")
}

fn read(file: &str) -> Result<Secret, Failure> {
    let wrong = |error| Failure::usage(format!("{file} cannot be read: {error}"));
    text(std::fs::File::open(file).map_err(wrong)?, file)
}

fn text(input: impl std::io::Read, name: &str) -> Result<Secret, Failure> {
    let mut text = String::new();
    // The error of what is no text does not quote it.
    input
        .take(LONGEST)
        .read_to_string(&mut text)
        .map_err(|error| Failure::usage(format!("{name} cannot be read: {error}")))?;
    Ok(one_line(&text))
}

/// Files and programs end what they say with a line feed, which no secret ends with.
fn one_line(text: &str) -> Secret {
    let line = text.strip_suffix('\n').unwrap_or(text);
    Secret::from(line.strip_suffix('\r').unwrap_or(line))
}
