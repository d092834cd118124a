//! Inputs of blueprints, catalog items, actions and pipelines: read from the command line, the
//! environment and files, and made into what a schema says. All that is wrong with them is told at once, and nothing is sent
//! before nothing is. What a schema says is left to `schema`.

mod schema;

use std::convert::Infallible;
use std::fmt;

use clap::Args;
use client_core::Value;
use serde_json::{Map, json};

use crate::arguments::filled;
use crate::curl;
use crate::failure::Failure;
use crate::given::{self, Elsewhere};
use crate::names;
use crate::output::{Column, Output};

/// Where inputs are given.
#[derive(Debug, Args)]
pub struct Inputs {
    /// Value of an input, once for each
    ///
    /// The input says of which type it is: count=2 is a number and ha=true a boolean, but zip=01234
    /// stays text where text is asked for. Lists and objects are JSON: disks=[10,20]; where a schema
    /// says that a list has plain items, commas alone will do: tags=a,b.
    ///
    /// NAME=@file:PATH takes the value from a file, without the newline at its end, and
    /// NAME=@env:VARIABLE from the environment: so that passwords are no arguments, which others
    /// can see.
    #[arg(long = "input", value_name = "NAME=VALUE", value_parser = pair)]
    given: Vec<Pair>,
    /// File of JSON or YAML with values by the names of inputs, or - for standard input; --input goes
    /// before it
    #[arg(long, value_name = "FILE|-", value_parser = filled, value_hint = clap::ValueHint::FilePath)]
    inputs_file: Option<String>,
}

/// `NAME=VALUE`. The value may be a password.
#[derive(Clone)]
struct Pair(String);

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.split_once('=').map_or("", |(name, _)| name);
        write!(f, "{name}=…")
    }
}

/// Told apart later: what is wrong would be shown with all its text here.
#[allow(clippy::unnecessary_wraps)] // What a value parser has to return.
fn pair(text: &str) -> Result<Pair, Infallible> {
    Ok(Pair(text.to_owned()))
}

/// Inputs as they were written, before their types are known.
pub struct Written {
    texts: Vec<Text>,
    values: Map<String, Value>,
}

struct Text {
    name: String,
    text: String,
    /// Whether it stands on the command line itself.
    is_argument: bool,
}

impl Inputs {
    /// Reads the files and the environment that they are in.
    pub fn read(self) -> Result<Written, Failure> {
        let mut texts: Vec<Text> = Vec::new();
        for Pair(pair) in &self.given {
            let text = Text::read(pair)?;
            if texts.iter().any(|known| known.name == text.name) {
                return Err(Failure::usage(format!(
                    "--input {} is there twice; a list is one value: {0}=a,b",
                    text.name
                )));
            }
            texts.push(text);
        }
        let values = self.inputs_file.as_deref().map(from_file).transpose()?;
        let mut values = values.unwrap_or_default();
        // Nothing is what null stands for.
        values.retain(|name, value| {
            !value.is_null() && !texts.iter().any(|known| known.name == *name)
        });
        Ok(Written { texts, values })
    }
}

impl Text {
    fn read(pair: &str) -> Result<Self, Failure> {
        let Some((name, value)) = pair.split_once('=').filter(|(name, _)| !name.is_empty()) else {
            return Err(Failure::usage("--input must be NAME=VALUE"));
        };
        let (text, is_argument) = match Elsewhere::named(value) {
            Some(elsewhere) => {
                let text = elsewhere.read(&format!("--input {name}"))?;
                // Whatever the schema says: it was not to be seen.
                curl::conceal(&text);
                (text, false)
            }
            None => (value.to_owned(), true),
        };
        Ok(Text {
            name: name.to_owned(),
            text,
            is_argument,
        })
    }
}

fn from_file(path: &str) -> Result<Map<String, Value>, Failure> {
    match given::read("inputs", path)? {
        Value::Object(values) => Ok(values),
        Value::Null => Ok(Map::new()),
        _ => Err(Failure::usage(format!(
            "inputs in {path} must be NAME: VALUE, one for each input"
        ))),
    }
}

/// Values that fit a schema.
pub struct Fitting<'a> {
    pub values: Value,
    schema: &'a Value,
    /// Secrets that stand on the command line.
    exposed: Vec<String>,
}

impl Written {
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.values.is_empty()
    }

    /// The values of the types that the schema says. `whose` is what they are for, such as
    /// `blueprint "web"`. Without a schema nothing is known, and the server has to judge.
    pub fn fit<'a>(self, schema: &'a Value, whose: &str) -> Result<Fitting<'a>, Failure> {
        let known = schema.get("properties").and_then(Value::as_object);
        let property = |name: &str| known.and_then(|known| known.get(name));
        let mut faults = Vec::new();
        let mut exposed = Vec::new();
        let mut values = self.values;
        for Text {
            name,
            text,
            is_argument,
        } in self.texts
        {
            let of = property(&name).unwrap_or(&Value::Null);
            if is_argument && schema::is_secret(of) {
                exposed.push(name.clone());
            }
            match schema::convert(of, text) {
                Ok(value) => drop(values.insert(name, value)),
                Err(fault) => faults.push(format!("{name}: {fault}")),
            }
        }
        let open = matches!(
            schema.get("additionalProperties"),
            Some(Value::Object(_) | Value::Bool(true))
        );
        if let Some(known) = known.filter(|_| !open) {
            let known: Vec<&str> = known.keys().map(String::as_str).collect();
            for name in values.keys() {
                faults.extend(unknown(name, &known));
            }
        }
        // What cannot be read has been told, and is not missing.
        let unread: Vec<String> = faults.iter().map(|fault| name_in(fault)).collect();
        let values = Value::Object(values);
        let judged = schema::faults(schema, &values);
        faults.extend(
            judged
                .into_iter()
                .filter(|fault| !unread.contains(&name_in(fault))),
        );
        if faults.is_empty() {
            schema::secrets_in(schema, &values, &mut curl::conceal);
            return Ok(Fitting {
                values,
                schema,
                exposed,
            });
        }
        Err(misfit(whose, &faults))
    }

    /// The values as `convert` makes them, for those whose inputs have no schema. It is given the name
    /// of an input, and its text or the value that a file has; what it says is wrong with one is a
    /// fault.
    pub fn converted(
        self,
        known: &[&str],
        convert: impl Fn(&str, Given<'_>) -> Result<Value, String>,
    ) -> (Map<String, Value>, Vec<String>) {
        let texts = self.texts.iter();
        let texts = texts.map(|one| (&one.name, Given::Text(&one.text)));
        let values = self.values.iter();
        let values = values.map(|(name, value)| (name, Given::Value(value)));
        let (mut made, mut faults) = (Map::new(), Vec::new());
        for (name, given) in texts.chain(values) {
            if let Some(fault) = unknown(name, known) {
                faults.push(fault);
                continue;
            }
            match convert(name, given) {
                Ok(value) => drop(made.insert(name.clone(), value)),
                Err(fault) => faults.push(format!("{name}: {fault}")),
            }
        }
        (made, faults)
    }
}

/// A value as it was given.
#[derive(Clone, Copy)]
pub enum Given<'a> {
    Text(&'a str),
    Value(&'a Value),
}

/// What is wrong with an input that is not among those that are known.
fn unknown(name: &str, known: &[&str]) -> Option<String> {
    let there_are = || names::others(name, known, "it has");
    (!known.contains(&name))
        .then(|| format!("{name}: there is no input of that name{}", there_are()))
}

/// What is wrong with all inputs that are given or missing.
pub fn misfit(whose: &str, faults: &[String]) -> Failure {
    let faults = faults.join("\n  ");
    Failure::usage(format!("the inputs do not fit {whose}:\n  {faults}"))
}

/// The place that a fault begins with.
fn name_in(fault: &str) -> String {
    fault.split(':').next().unwrap_or_default().to_owned()
}

impl Fitting<'_> {
    /// The values as they may be shown.
    pub fn shown(&self) -> Value {
        schema::masked(self.schema, &self.values)
    }

    /// Tells of secrets that others can see.
    pub fn warn(&self, out: &Output) {
        for name in &self.exposed {
            out.warn(format!(
                "the input {name} is a secret, and arguments can be seen by others on this machine: \
                 take --input {name}=@env:VARIABLE or {name}=@file:PATH"
            ));
        }
    }
}

/// The columns of a list of inputs.
pub const COLUMNS: &[Column] = &[
    Column::new("INPUT", "name"),
    Column::new("REQUIRED", "required"),
    Column::new("ALLOWED", "allowed"),
    Column::new("DEFAULT", "default"),
    Column::new("DESCRIPTION", "description"),
];

/// The inputs that a schema has, one an item, to be listed.
pub fn listed(schema: &Value) -> Value {
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.into_iter().flatten();
    properties
        .map(|(name, property)| {
            let mut property = property.clone();
            if schema::is_secret(&property) && !property["default"].is_null() {
                property["default"] = schema::MASK.into();
            }
            let text = |key: &str| property.get(key).filter(|text| text.is_string());
            json!({
                "name": name,
                "required": schema::requires(schema, name),
                "allowed": schema::described(&property),
                "default": property.get("default"),
                "description": text("description").or_else(|| text("title")),
                "secret": schema::is_secret(&property),
                "schema": property,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
