//! `vmw diff`: what an import would change.

use std::collections::BTreeMap;

use client_core::Value;
use serde_json::json;

use super::plan::{Change, Files, Plan};
use super::server::{Server, Services};
use super::thing::Key;
use super::{Diff, document, kinds};
use crate::context::Context;
use crate::diff;
use crate::failure::Failure;
use crate::output::Column;
use crate::several::count;

const COLUMNS: &[Column] = &[
    Column::new("NAME", "name"),
    Column::new("CHANGE", "change"),
    Column::new("KIND", "kind"),
    Column::new("PROJECT", "project"),
    Column::new("FILE", "file"),
];

pub async fn run(wanted: Diff, context: &Context) -> Result<(), Failure> {
    let kinds = kinds(&wanted.only);
    let files = Files::read(&wanted.folder, &kinds, &wanted.mapped, context)?;
    let services = Services::new(context)?;
    let server = Server::read(&services, &kinds, Some(&files.projects())).await?;
    let plan = Plan::new(&files, &server, BTreeMap::new());
    plan.warn(context);
    let people = context.is_for_people();
    let mut rows = Vec::new();
    for change in &plan.changes {
        let text = unified(change)?;
        if people {
            diff::print(&text)?;
        }
        rows.push(row(
            &change.wanted.key,
            change.word(),
            json!(change.path.display().to_string()),
            json!(text),
        ));
    }
    for key in &plan.extra {
        if people {
            context
                .out
                .raw(format!("only on the server: {key}\n").as_bytes())?;
        }
        rows.push(row(key, "only on the server", Value::Null, Value::Null));
    }
    let differences = rows.len();
    if !people {
        context.out.value(rows.into(), COLUMNS)?;
    }
    if differences == 0 {
        return Ok(());
    }
    Err(Failure::Other(format!(
        "{}, {} the same",
        count(differences, "difference"),
        plan.unchanged
    )))
}

fn row(key: &Key, change: &str, file: Value, diff: Value) -> Value {
    json!({
        "kind": key.kind.word(), "project": key.project, "name": key.name, "copy": key.copy,
        "change": change, "file": file, "diff": diff,
    })
}

fn unified(change: &Change) -> Result<String, Failure> {
    let (old, title) = match &change.found {
        Some(found) => (
            document::write(&found.thing)?,
            format!("server: {}", change.wanted.key),
        ),
        None => (String::new(), "/dev/null".to_owned()),
    };
    let new = document::write(&change.wanted)?;
    let file = change.path.display().to_string();
    Ok(diff::unified((&title, &old), (&file, &new)))
}
