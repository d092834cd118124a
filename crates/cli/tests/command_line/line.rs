//! One call: the words of the command line, and whether the server and the reader got what they
//! should.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use client_core::{BodyContent, Operation, ParameterType};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::judge::{Judge, TOKEN};
use crate::sample::{Direction, Example, Extent};
use crate::server::{Plan, Server};
use crate::suite::Sample;

/// Bodies up to here may stand on the command line; it has little room.
const SHORT: usize = 2000;

/// How an operation is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Service and operation.
    Name,
    /// Method and path.
    Path,
}

/// One call to be made.
pub struct Call<'a> {
    pub service: &'static str,
    pub operation: &'static Operation,
    pub judge: &'a Arc<Judge>,
    pub form: Form,
    pub example: Example,
    /// By which the ways to give a body take turns.
    pub number: usize,
}

impl Call<'_> {
    /// Makes it, and says what is wrong with it.
    pub fn made(&self, server: &Server, folder: &Path) -> Result<(), String> {
        let Operation { method, path, .. } = *self.operation;
        let takes_form = self.takes(BodyContent::Multipart);
        if self.form == Form::Path && takes_form {
            return self.refused(folder);
        }
        let sample = self.judge.sample(method, path, self.example);
        let mut successes = self.judge.successes(method, path);
        if self.example == Example::Required {
            successes.reverse();
        }
        let (status, schema) = *successes.first().ok_or("the document has no success")?;
        let answer = schema.map(|schema| {
            let value = self.judge.value(schema, Extent::All, Direction::Answer);
            let (media, bytes) = self.judge.answer(method, path, &value);
            (value, media, bytes)
        });
        let (judge, expected) = (self.judge.clone(), sample.clone());
        server.expect(Plan {
            judge: Box::new(move |arrived| judge.judge(method, path, &expected, arrived)),
            status,
            body: answer.clone().map(|(_, media, bytes)| (media, bytes)),
        });
        let (mut words, input) = self.words(&sample, folder);
        words.extend(["-o".into(), "json".into()]);
        let output = ran(&words, &input, &server.url, folder);
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let printed = match answer {
            None => output.stdout.is_empty(),
            Some((value, media, bytes)) => match value.as_str() {
                // Text comes out as it is, whether or not a server makes JSON of it.
                Some(text) if self.operation.answer == Some("String") => {
                    output.stdout == text.as_bytes()
                }
                _ if media.contains("json") => {
                    serde_json::from_slice(&output.stdout).ok() == Some(value)
                }
                _ => output.stdout == bytes,
            },
        };
        if printed {
            return Ok(());
        }
        Err(format!(
            "it prints {}",
            String::from_utf8_lossy(&output.stdout)
        ))
    }

    /// A form needs the names of its fields, which a path does not tell apart from a query.
    fn refused(&self, folder: &Path) -> Result<(), String> {
        let words = ["api", self.operation.method, self.operation.path].map(str::to_owned);
        let output = ran(&words, "", "http://127.0.0.1:1", folder);
        let error = String::from_utf8_lossy(&output.stderr);
        if output.status.code() == Some(2) && error.contains(self.operation.id) {
            return Ok(());
        }
        Err(format!("a form is not refused: {error}"))
    }

    fn takes(&self, content: BodyContent) -> bool {
        self.operation
            .body
            .is_some_and(|body| body.content == content)
    }

    /// The words of the command line, and what is in standard input.
    fn words(&self, sample: &Sample, folder: &Path) -> (Vec<String>, String) {
        let mut words = vec!["api".to_owned()];
        match self.form {
            Form::Name => words.extend([self.service.into(), self.operation.id.into()]),
            Form::Path => words.extend([
                self.operation.method.to_lowercase(),
                filled(self.operation, sample),
            ]),
        }
        for ((place, name), value) in &sample.parameters {
            // Of headers the documents have only the token.
            if place == "header" || (place == "path" && self.form == Form::Path) {
                continue;
            }
            let is_file =
                self.operation.parameters.iter().any(|parameter| {
                    parameter.name == name && parameter.value == ParameterType::File
                });
            let items = value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice);
            for item in items {
                let text = item
                    .as_str()
                    .map_or_else(|| item.to_string(), str::to_owned);
                let text = if is_file {
                    written(folder, "a file.bin", &text)
                } else {
                    text
                };
                words.extend(["-p".into(), format!("{name}={text}")]);
            }
        }
        let Some(body) = &sample.body else {
            return (words, String::new());
        };
        let (text, name) = match body {
            Value::String(text) if self.takes(BodyContent::Text) => (text.clone(), "body.txt"),
            body => (body.to_string(), "body.json"),
        };
        words.push("--body".into());
        match self.number % 3 {
            0 if text.len() < SHORT && !text.starts_with(['@', '-']) => words.push(text),
            1 => {
                words.push("-".into());
                return (words, text);
            }
            _ => words.push(written(folder, name, &text)),
        }
        (words, String::new())
    }
}

/// The path with its values.
fn filled(operation: &Operation, sample: &Sample) -> String {
    let mut path = operation.path.to_owned();
    for ((place, name), value) in &sample.parameters {
        if place == "path" {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let escaped = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
            path = path.replace(&format!("{{{name}}}"), &escaped);
        }
    }
    path
}

/// A file, as it is named on the command line.
fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).expect("the file can be written");
    format!("@{}", path.display())
}

fn ran(words: &[String], input: &str, url: &str, home: &Path) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vmw"))
        .args(words)
        .env_clear()
        .env("HOME", home)
        .env("VMW_ACCESS_TOKEN", TOKEN)
        .envs(["VMW_VMC_URL", "VMW_CSP_URL", "VMW_AUTOMATION_URL"].map(|name| (name, url)))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // One that does not read its input closes it.
    let _ = child
        .stdin
        .take()
        .expect("it is piped")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}
