//! Pages as Spring makes them, asked for with `$top` and `$skip` or with `size` and `page`, with
//! what servers add.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;

const DEFAULT_SIZE: usize = 20;

/// Orders, cuts out and thins the items as the call asks.
pub(crate) fn answer(call: &Call<'_>, mut items: Vec<Value>) -> Outcome {
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
    Ok((skip, size))
}

/// `$orderby=name desc`, or `sort=name,DESC` as Spring has it, as a property and whether it
/// descends.
pub(crate) fn criteria<'a>(call: &'a Call<'_>) -> Vec<(&'a str, &'a str)> {
    let ordered = call.query_list("$orderby");
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
pub(crate) fn selected(call: &Call<'_>, item: Value) -> Value {
    let names = call.query_list("$select");
    if names.is_empty() || names.contains(&"*") {
        return item;
    }
    match item {
        Value::Object(properties) => properties
            .into_iter()
            .filter(|(name, _)| name == "id" || names.contains(&name.as_str()))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
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
