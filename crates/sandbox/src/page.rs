//! Pages as Spring makes them, asked for with `$top` and `$skip` or with `size` and `page`, with
//! what servers add.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Content, Outcome, Refusal};
use crate::call::Call;
use crate::code_stream::listing;
use crate::filter::Filter;

const DEFAULT_SIZE: usize = 20;

/// Narrows, orders, cuts out and thins the items as the call asks.
pub(crate) fn answer(call: &Call<'_>, mut items: Vec<Value>) -> Outcome {
    narrow(call, &mut items)?;
    let criteria = criteria(call);
    order(&mut items, &criteria)?;
    let (skip, size) = window(call)?;
    let total = items.len();
    let content: Vec<Value> = items
        .into_iter()
        .skip(skip)
        .take(size)
        .map(|item| selected(call, item))
        .collect();
    let count = content.len();
    let sorted = !criteria.is_empty();
    let sort = json!({"empty": !sorted, "sorted": sorted, "unsorted": !sorted});
    Ok(Answer::json(
        200,
        json!({
            "content": content,
            "pageable": {
                "offset": skip,
                "pageNumber": skip / size,
                "pageSize": size,
                "paged": true,
                "unpaged": false,
                "sort": sort,
            },
            "totalElements": total,
            "totalPages": total.div_ceil(size),
            "numberOfElements": count,
            "number": skip / size,
            "size": size,
            "first": skip == 0,
            "last": skip.saturating_add(count) >= total,
            "empty": count == 0,
            "sort": sort,
        }),
    ))
}

/// Like [`answer`], as Infrastructure does it: no word on which page it is, and all at once where
/// the document knows no pages.
pub(crate) fn short(call: &Call<'_>, mut items: Vec<Value>) -> Outcome {
    narrow(call, &mut items)?;
    order(&mut items, &criteria(call))?;
    let total = items.len();
    let (skip, size) = if call.operation.takes("$top") {
        window(call)?
    } else {
        (0, total)
    };
    let cut = items.into_iter().skip(skip).take(size);
    let content: Vec<Value> = cut.map(|item| selected(call, item)).collect();
    let count = content.len();
    Ok(Answer::json(
        200,
        json!({"content": content, "totalElements": total, "numberOfElements": count}),
    ))
}

/// Keeps the items that `$filter` covers. Without it, or without anything in it, all are kept.
pub(crate) fn narrow(call: &Call<'_>, items: &mut Vec<Value>) -> Result<(), Refusal> {
    if let Some(text) = call.query("$filter").filter(|text| !text.trim().is_empty()) {
        let filter = Filter::read(text)?;
        items.retain(|item| filter.covers(item));
    }
    Ok(())
}

/// Does to the page that was made up for a call what [`answer`] does to others, as far as such a
/// page has room for it: not every service says how many pages there are.
pub(crate) fn recut(call: &Call<'_>, body: Value) -> Outcome {
    let whole = |mut items: Vec<Value>| {
        if let Some(part) = call.query("search").map(str::to_lowercase) {
            items.retain(|item| holds(item, &part));
        }
        items
    };
    let status = call.operation.success().0;
    let mut body = match body {
        Value::Array(items) => {
            let mut items = whole(items);
            narrow(call, &mut items)?;
            return Ok(Answer::json(status, items.into()));
        }
        Value::Object(body) => body,
        other => return Ok(Answer::json(status, other)),
    };
    if body.contains_key("totalElements") {
        if let Some(Value::Array(items)) = body.get_mut("content") {
            let page = answer(call, whole(std::mem::take(items)))?;
            if let Content::Json(Value::Object(page)) = page.content {
                for (name, value) in page {
                    if let Some(slot) = body.get_mut(&name).filter(|_| name != "pageable") {
                        *slot = value;
                    }
                }
            }
        }
    } else if let Some(Value::Object(documents)) = body.get_mut("documents") {
        let items = std::mem::take(documents);
        let mut items: Vec<Value> = items
            .into_iter()
            .map(|(link, mut item)| {
                if let Value::Object(item) = &mut item {
                    item.entry("_link").or_insert_with(|| json!(link));
                }
                item
            })
            .collect();
        narrow(call, &mut items)?;
        order(&mut items, &criteria(call))?;
        let (skip, size) = window(call)?;
        let total = items.len();
        let shown = items.into_iter().skip(skip).take(size).collect();
        if let Value::Object(list) = listing::list(shown, total) {
            body.extend(list);
        }
    }
    Ok(Answer::json(status, body.into()))
}

/// Whether a text of an item has this in it, in any case.
fn holds(item: &Value, part: &str) -> bool {
    item.as_object()
        .into_iter()
        .flat_map(Map::values)
        .filter_map(Value::as_str)
        .any(|text| text.to_lowercase().contains(part))
}

/// How many items to pass over, and how many to show at most. Where both ways are used, which
/// documents describe together, `$top` and `$skip` count.
pub(crate) fn window(call: &Call<'_>) -> Result<(usize, usize), Refusal> {
    let top = call.query_count("$top")?;
    let size = match top {
        Some(top) => top,
        None => call.query_count("size")?.unwrap_or(DEFAULT_SIZE),
    };
    if size == 0 {
        let name = if top.is_some() { "$top" } else { "size" };
        return Err(Refusal::bad_request(format!("{name} must be at least 1")));
    }
    let skip = match call.query_count("$skip")? {
        Some(skip) => skip,
        None => call.query_count("page")?.unwrap_or(0).saturating_mul(size),
    };
    // As if an item had been added at the front since the page before.
    let skip = if call.overlaps {
        skip.saturating_sub(1)
    } else {
        skip
    };
    Ok((skip, size))
}

/// `$orderby=name desc`, or `sort=name,DESC` as Spring has it, as a property and whether it
/// descends.
pub(crate) fn criteria<'a>(call: &'a Call<'_>) -> Vec<(&'a str, &'a str)> {
    // Infrastructure writes it in another way.
    let mut ordered = call.query_list("$orderby");
    ordered.extend(call.query_list("$orderBy"));
    if !ordered.is_empty() {
        return ordered
            .into_iter()
            .map(|criterion| criterion.split_once(' ').unwrap_or((criterion, "")))
            .collect();
    }
    call.query
        .iter()
        .filter(|(name, _)| name == "sort")
        .map(|(_, criterion)| criterion.split_once(',').unwrap_or((criterion, "")))
        .collect()
}

/// Only the properties that `$select` names, and the id; all of them without it, or with `*`.
/// What the document requires of an answer stays in it all the same: services leave that out too,
/// but then the answer is not what its schema says, and a client does as well with more than it
/// asked for.
pub(crate) fn selected(call: &Call<'_>, item: Value) -> Value {
    let names = call.query_list("$select");
    if names.is_empty() || names.contains(&"*") {
        return item;
    }
    let required = required(call);
    let stays =
        |name: &String| name == "id" || names.contains(&name.as_str()) || required.contains(name);
    match item {
        Value::Object(properties) => properties
            .into_iter()
            .filter(|(name, _)| stays(name))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

/// What the document requires of a thing that a call answers, be it one of a page.
fn required(call: &Call<'_>) -> Vec<String> {
    let Some(schema) = call.operation.success().1 else {
        return Vec::new();
    };
    let answer = call.document.flatten(schema);
    // Blueprints have a `content`, too: a text.
    let content = answer.properties.get("content");
    let page = content.map(|content| call.document.flatten(content));
    match page.as_ref().and_then(|page| page.keywords.get("items")) {
        Some(item) => call.document.flatten(item).required,
        None => answer.required,
    }
}

/// Sorts by properties, the first of which counts most.
pub(crate) fn order(items: &mut [Value], criteria: &[(&str, &str)]) -> Result<(), Refusal> {
    // The last criterion first: sorting is stable.
    for (property, direction) in criteria.iter().rev() {
        let descending = match direction.trim().to_lowercase().as_str() {
            "" | "asc" => false,
            "desc" => true,
            other => {
                return Err(Refusal::bad_request(format!(
                    "A list is ordered by a property and ASC or DESC, not '{property} {other}'"
                )));
            }
        };
        let key = |item: &Value| match &item[property] {
            Value::String(text) => text.to_lowercase(),
            other => format!("{other:>20}"),
        };
        items.sort_by(|one, other| {
            let ordering = key(one).cmp(&key(other));
            if descending {
                ordering.reverse()
            } else {
                ordering
            }
        });
    }
    Ok(())
}
