//! Lists as Code Stream makes them: links in their order, and the items by their links.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::page;

/// Narrows, orders and cuts out the items as the call asks. Each item has a `_link`.
pub(crate) fn answer(call: &Call<'_>, mut items: Vec<Value>) -> Outcome {
    page::narrow(call, &mut items)?;
    page::order(&mut items, &page::criteria(call))?;
    let (skip, size) = page::window(call)?;
    let total = items.len();
    let shown = items.into_iter().skip(skip).take(size).collect();
    Ok(Answer::json(200, list(shown, total)))
}

/// A list of items, out of a number of them.
pub(crate) fn list(items: Vec<Value>, total: usize) -> Value {
    let documents: Map<String, Value> = items
        .into_iter()
        .map(|item| (item["_link"].as_str().unwrap_or_default().to_owned(), item))
        .collect();
    let links: Vec<&String> = documents.keys().collect();
    json!({"count": links.len(), "totalCount": total, "links": links, "documents": documents})
}
