//! Help: of `vmw api` itself, and of one operation, in the words of its document.

use clap::CommandFactory as _;
use client_core::{AnswerContent, BodyContent, Operation, Place, Value};

use super::document::{self, Document};
use super::parameters;
use super::services::ApiService;
use crate::arguments::Vmw;
use crate::context::Context;
use crate::failure::Failure;

/// How wide text is where the terminal does not say, and how wide it is at most: longer lines are
/// hard to read.
const WIDTH: usize = 100;

/// How deep the properties of a body are shown.
const DEEP: usize = 3;

/// The help that clap has.
pub fn of_command(context: &Context) -> Result<(), Failure> {
    let mut vmw = Vmw::command();
    vmw.build();
    let help = vmw
        .find_subcommand_mut("api")
        .map(|api| api.render_long_help());
    context
        .out
        .raw(help.unwrap_or_default().to_string().as_bytes())
}

/// What there is to know of an operation.
pub fn of_operation(
    service: ApiService,
    operation: &Operation,
    context: &Context,
) -> Result<(), Failure> {
    let document = Document::of(service)?;
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let page = page(service, operation, &document, width.unwrap_or(WIDTH));
    context.out.raw(page.as_bytes())
}

fn page(service: ApiService, operation: &Operation, document: &Document, width: usize) -> String {
    let told = document.operation(operation);
    let mut page = Page {
        written: String::new(),
        width: width.clamp(40, WIDTH),
    };
    page.text(0, operation.summary);
    let description = text(&told["description"]);
    if description.trim_end_matches('.') != operation.summary.trim_end_matches('.') {
        page.text(0, &description);
    }
    page.gap();
    page.line(0, &format!("{} {}", operation.method, operation.path));
    page.line(0, &usage(service, operation));
    if told["deprecated"] == true {
        page.line(0, "It is deprecated.");
    }
    parameters_of(service, operation, document, &mut page);
    body_of(operation, document, &mut page);
    answers_of(operation, told, &mut page);
    if let Some(kind) = operation.waits_for {
        page.gap();
        page.text(
            0,
            &format!("What it starts goes on after the answer: a {kind}."),
        );
    }
    page.written
}

/// The shortest call.
fn usage(service: ApiService, operation: &Operation) -> String {
    let mut usage = format!("vmw api {} {}", service.name, operation.id);
    for parameter in operation.parameters.iter().filter(|one| one.required) {
        let at = if parameter.place == Place::Form {
            "@"
        } else {
            ""
        };
        let value = parameter.name.trim_start_matches('$').to_uppercase();
        usage.push_str(&format!(" -p {}={at}{value}", parameter.name));
    }
    if operation
        .body
        .is_some_and(|body| body.required && body.content != BodyContent::Multipart)
    {
        usage.push_str(" --body @FILE");
    }
    usage
}

fn parameters_of(service: ApiService, operation: &Operation, document: &Document, page: &mut Page) {
    if operation.parameters.is_empty() {
        return;
    }
    page.title("Parameters");
    for parameter in operation.parameters {
        let told = document.parameter(operation, parameter.name);
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Form => "form",
            _ => "elsewhere",
        };
        let mut kind = match told["type"].as_str() {
            Some(_) => document::type_of(told),
            None => parameters::a(parameter.value).to_owned(),
        };
        if told["type"] == "array" {
            kind.push_str(", again for each item");
        }
        let required = if parameter.required { ", required" } else { "" };
        page.line(1, &format!("{}  {place}, {kind}{required}", parameter.name));
        page.text(3, &text(&told["description"]));
        if !parameter.values.is_empty() {
            page.text(3, &format!("One of: {}", parameter.values.join(", ")));
        }
        if let Some(default) = told.get("default") {
            page.text(3, &format!("Unless given: {}", plain(default)));
        }
        if parameter.name == "apiVersion"
            && let Some(version) = service.api_version()
        {
            page.text(3, &format!("Unless given, vmw sends {version}."));
        }
    }
}

fn body_of(operation: &Operation, document: &Document, page: &mut Page) {
    let (Some(body), Some(told)) = (operation.body, document.body(operation)) else {
        return;
    };
    let schema = &told["schema"];
    let required = if body.required { ", required" } else { "" };
    page.title("Body");
    page.line(
        1,
        &format!(
            "{}, {}{required}",
            document::type_of(schema),
            body.media_type
        ),
    );
    page.text(1, &text(&told["description"]));
    properties(schema, document, 1, &mut Vec::new(), page);
    if body.content == BodyContent::Json {
        page.gap();
        page.line(1, "--body-template prints one to fill in.");
    }
}

/// The properties of an object, and below them those of theirs.
fn properties<'a>(
    schema: &'a Value,
    document: &'a Document,
    indent: usize,
    through: &mut Vec<&'a str>,
    page: &mut Page,
) {
    let name = document::name_within(schema);
    if through.len() >= DEEP || name.is_some_and(|name| through.contains(&name)) {
        return;
    }
    through.push(name.unwrap_or_default());
    let object = document.object(document::innermost(schema));
    for (property, told) in &object.properties {
        let itself = document.resolved(told);
        if told["readOnly"] == true || itself["readOnly"] == true {
            continue;
        }
        let required = if object.requires(property) {
            ", required"
        } else {
            ""
        };
        let kind = document::type_of(told);
        page.line(indent, &format!("{property}  {kind}{required}"));
        let description = match text(&told["description"]) {
            none if none.is_empty() => text(&itself["description"]),
            some => some,
        };
        page.text(indent + 2, &description);
        let innermost = document.resolved(document::innermost(told));
        let values: Vec<String> = innermost["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .map(plain)
            .collect();
        if !values.is_empty() {
            page.text(indent + 2, &format!("One of: {}", values.join(", ")));
        }
        properties(told, document, indent + 2, through, page);
    }
    through.pop();
}

fn answers_of(operation: &Operation, told: &Value, page: &mut Page) {
    let Some(answers) = told["responses"].as_object() else {
        return;
    };
    page.title("Answers");
    for (status, answer) in answers {
        let kind = match answer.get("schema") {
            Some(_)
                if status.starts_with('2') && operation.answer_content == AnswerContent::Bytes =>
            {
                "bytes".to_owned()
            }
            Some(schema) => document::type_of(schema),
            None => "no body".to_owned(),
        };
        page.line(1, &format!("{status}  {kind}"));
        page.text(3, &text(&answer["description"]));
    }
}

/// A text of a document on one line: it must not write elsewhere on the terminal.
fn text(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(char::is_control, "")
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Text that is as wide as the terminal at most.
struct Page {
    written: String,
    width: usize,
}

impl Page {
    fn gap(&mut self) {
        self.written.push('\n');
    }

    fn title(&mut self, title: &str) {
        self.gap();
        self.line(0, &format!("{title}:"));
    }

    fn line(&mut self, indent: usize, line: &str) {
        self.written.push_str(&"  ".repeat(indent));
        self.written.push_str(line);
        self.written.push('\n');
    }

    /// Text, broken between words.
    fn text(&mut self, indent: usize, text: &str) {
        let room = self.width - 2 * indent.min(8);
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                self.line(indent, &std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            self.line(indent, &line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::services::SERVICES;
    use super::*;

    #[test]
    fn every_operation_is_told_of_with_its_parameters_and_answers() {
        let mut count = 0;
        for service in SERVICES {
            let document = Document::of(*service).unwrap();
            for operation in service.operations() {
                let page = page(*service, operation, &document, 60);
                let has = |text: &str| assert!(page.contains(text), "{text} in {page}");
                has(&format!("{} {}", operation.method, operation.path));
                has("\nAnswers:\n  2");
                for parameter in operation.parameters {
                    has(&format!("\n  {}  ", parameter.name));
                    parameter.values.iter().for_each(|value| has(value));
                }
                let body = operation
                    .body
                    .filter(|body| body.content != BodyContent::Multipart);
                assert_eq!(page.contains("\nBody:\n"), body.is_some(), "{page}");
                count += 1;
            }
        }
        assert_eq!(count, 569);
    }

    #[test]
    fn a_body_is_told_of_with_what_is_in_it() {
        let vmc = ApiService::named("vmc").unwrap();
        let create = vmc.operation("create_sddc").unwrap();
        let page = page(vmc, create, &Document::of(vmc).unwrap(), 80);
        for line in [
            "vmw api vmc create_sddc -p org=ORG --body @FILE",
            "  num_hosts  integer, required",
            "  account_link_sddc_config  array of AccountLinkSddcConfig",
            "      customer_subnet_ids  array of string",
            "      One of: SingleAZ, MultiAZ",
        ] {
            assert!(page.lines().any(|there| there == line), "{line} in {page}");
        }
        let wide = page.lines().find(|line| line.chars().count() > 80);
        assert_eq!(wide, None);
    }
}
