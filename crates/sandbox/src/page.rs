//! Pages as Spring makes them, asked for with `$top` and `$skip`, with what servers add.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;

const DEFAULT_SIZE: usize = 20;

/// Orders, cuts out and thins the items as the call asks.
pub(super) fn answer(call: &Call<'_>, mut items: Vec<Value>) -> Outcome {
    order(&mut items, &call.query_list("$orderby"))?;
    let size = call.query_count("$top")?.unwrap_or(DEFAULT_SIZE);
    if size == 0 {
        return Err(Refusal::bad_request("$top must be at least 1"));
    }
    let skip = call.query_count("$skip")?.unwrap_or(0);
    let total = items.len();
    let content: Vec<Value> = items
        .into_iter()
        .skip(skip)
        .take(size)
        .map(|item| selected(call, item))
        .collect();
    let count = content.len();
    let sorted = call.query("$orderby").is_some();
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

/// Only the properties that `$select` names, and the id; all of them without it, or with `*`.
pub(super) fn selected(call: &Call<'_>, item: Value) -> Value {
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

fn order(items: &mut [Value], criteria: &[&str]) -> Result<(), Refusal> {
    // The last criterion first: sorting is stable.
    for criterion in criteria.iter().rev() {
        let mut words = criterion.split_whitespace();
        let property = words.next().unwrap_or_default();
        let descending = match words.next().map(str::to_lowercase).as_deref() {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(_) => {
                return Err(Refusal::bad_request(format!(
                    "$orderby must be a property and ASC or DESC, not '{criterion}'"
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
