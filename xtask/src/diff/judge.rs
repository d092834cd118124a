//! How much a change matters, by the decoding rule: values and properties that a program
//! does not know are kept, missing ones are empty, mistyped ones absent; what is sent is
//! strict. Structs and enumerations are `#[non_exhaustive]`, required arguments positional.

use serde_json::Value;

use super::change::Class::{Additive, Breaking, Neutral};
use super::change::{Class, Verdict};

/// Which ways a type goes. One that goes both ways gets the stricter judgement, which is
/// that of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// In requests.
    pub sent: bool,
    /// In answers.
    pub answered: bool,
}

/// On the wire and in Rust.
pub fn both(on_the_wire: Class, in_rust: Class) -> Verdict {
    Verdict {
        on_the_wire,
        in_rust,
    }
}

/// Breaking where something in Rust is another, neutral where it is the same.
pub fn unless_same(same: bool) -> Class {
    if same { Neutral } else { Breaking }
}

/// What is documented changes and no program does: statuses, defaults, tags, deprecated
/// properties.
pub fn documented() -> Verdict {
    both(Neutral, Neutral)
}

/// Something that is only in Rust: its order, its name.
pub fn only_in_rust(class: Class) -> Verdict {
    both(Neutral, class)
}

/// An argument or a property of requests is new.
pub fn added_to_requests(required: bool) -> Verdict {
    if required {
        both(Breaking, Breaking)
    } else {
        both(Additive, Additive)
    }
}

/// An argument is required from now on, or no longer. In Rust it moves between the
/// positional ones and the setters.
pub fn argument_required(now: bool) -> Verdict {
    both(if now { Breaking } else { Additive }, Breaking)
}

/// An argument has another type. `wider`: all that the old one could say is still said.
pub fn sent_type(wider: bool, same_in_rust: bool) -> Verdict {
    both(
        if wider { Additive } else { Breaking },
        unless_same(same_in_rust),
    )
}

/// A property is new. `demanded`: requests cannot do without it.
pub fn property_added(ways: Ways, demanded: bool) -> Verdict {
    added_to_requests(ways.sent && demanded)
}

/// A property is gone. `sent`: requests could have it.
pub fn property_removed(sent: bool) -> Verdict {
    both(if sent { Breaking } else { Neutral }, Breaking)
}

/// A property has another type: in answers it becomes absent, and is logged.
pub fn property_type(sent: bool, wider: bool, same_in_rust: bool) -> Verdict {
    if sent {
        sent_type(wider, same_in_rust)
    } else {
        both(Neutral, unless_same(same_in_rust))
    }
}

/// A property is required from now on, or no longer. `sent`: a constructor takes it.
pub fn property_required(sent: bool, now: bool, same_in_rust: bool) -> Verdict {
    match (sent, now) {
        (true, _) => argument_required(now),
        (false, _) => both(Neutral, unless_same(same_in_rust)),
    }
}

/// Only the server sets a property from now on (`now`), or no longer alone.
pub fn property_read_only(ways: Ways, required: bool, now: bool, same_in_rust: bool) -> Verdict {
    match (ways.sent, now) {
        (false, _) => both(Neutral, unless_same(same_in_rust)),
        (true, true) => both(Breaking, Breaking),
        (true, false) => {
            let added = added_to_requests(required);
            both(
                added.on_the_wire,
                added.in_rust.max(unless_same(same_in_rust)),
            )
        }
    }
}

/// An answer has another type. `keeps`: it is read as the old one was, and what is missing is
/// empty.
pub fn answer_type(keeps: bool, same_in_rust: bool) -> Verdict {
    both(unless_same(keeps), unless_same(same_in_rust))
}

/// An answer may lack its body from now on, or no longer.
pub fn answer_optional(now: bool) -> Verdict {
    both(if now { Breaking } else { Neutral }, Breaking)
}

/// Another media type is asked for. `*/*` is whatever comes.
pub fn answer_media_type(old: &str, new: &str, same_in_rust: bool) -> Verdict {
    let open = old == "*/*" || new == "*/*" || old.is_empty() || new.is_empty();
    both(unless_same(open && same_in_rust), unless_same(same_in_rust))
}

/// An enumeration lists one more value.
pub fn value_added(ways: Ways) -> Verdict {
    both(if ways.sent { Additive } else { Neutral }, Additive)
}

/// An enumeration lists a value no longer.
pub fn value_removed(ways: Ways) -> Verdict {
    both(if ways.sent { Breaking } else { Neutral }, Breaking)
}

/// Whether two limits are the same: the order of listed values is nothing.
pub fn same_limits(old: &str, new: &str) -> bool {
    let listed = |limits: &str| -> Vec<String> {
        let parts = limits
            .split(", ")
            .map(|part| part.trim_start_matches("one of "));
        let mut parts: Vec<String> = parts.map(str::to_owned).collect();
        parts.sort_unstable();
        parts
    };
    old == new || (old.starts_with("one of ") && listed(old) == listed(new))
}

/// Limits changed, which no type enforces. An old program may send what is refused now,
/// unless they are wider for certain.
pub fn limits(sent: bool, old: &str, new: &str) -> Verdict {
    let wire = match (sent, wider(old, new)) {
        (false, _) => Neutral,
        (true, true) => Additive,
        (true, false) => Breaking,
    };
    both(wire, Neutral)
}

/// Keywords of schemas that limit what is sent, beside the limits that the model knows.
pub fn is_limit(keyword: &str) -> bool {
    LOWER.contains(&keyword)
        || UPPER.contains(&keyword)
        || [
            "pattern",
            "enum",
            "multipleOf",
            "uniqueItems",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "additionalProperties",
            "nullable",
        ]
        .contains(&keyword)
}

const LOWER: [&str; 4] = ["minLength", "minimum", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maxLength", "maximum", "maxItems", "maxProperties"];

/// One limit of requests by its keyword: what is no wider for certain is narrower.
pub fn limit(keyword: &str, old: Option<&Value>, new: Option<&Value>) -> Class {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    let is = |value: Option<&Value>, flag: bool| value.and_then(Value::as_bool) == Some(flag);
    let wider = match keyword {
        // Absent, they let everything through and nothing.
        "additionalProperties" => new.is_none() || is(new, true) || is(old, false),
        "nullable" => is(new, true),
        "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum" => new.is_none() || is(new, false),
        _ if new.is_none() => true,
        _ if LOWER.contains(&keyword) => number(old) >= number(new) && old.is_some(),
        _ if UPPER.contains(&keyword) => number(old) <= number(new) && old.is_some(),
        "enum" => {
            let listed = |value: Option<&Value>| value.and_then(Value::as_array).cloned();
            listed(old)
                .zip(listed(new))
                .is_some_and(|(old, new)| old.iter().all(|value| new.contains(value)))
        }
        _ => false,
    };
    if wider { Additive } else { Breaking }
}

/// Other credentials are asked for. `accepted`: those of the old document still do.
pub fn security(accepted: bool) -> Verdict {
    both(if accepted { Additive } else { Breaking }, Neutral)
}

/// Whether all that old limits let through passes the new ones.
fn wider(old: &str, new: &str) -> bool {
    let (old, new) = (parts(old), parts(new));
    new.iter().all(|(unit, new)| {
        let of_old = old.iter().find(|(other, _)| other == unit);
        match (new, of_old.map(|(_, range)| range)) {
            (_, None) => false,
            (Some(new), Some(Some(old))) => new.0 <= old.0 && new.1 >= old.1,
            (None, Some(None)) => true,
            _ => false,
        }
    })
}

/// Limits by what they limit, as a range where they are one: `1 to 9 characters`.
fn parts(limits: &str) -> Vec<(String, Option<(f64, f64)>)> {
    // A pattern and listed values are one whole: they may hold commas.
    let whole = ["matching ", "one of "]
        .iter()
        .filter_map(|start| limits.find(start))
        .min();
    let (ranges, rest) = limits.split_at(whole.unwrap_or(limits.len()));
    let mut parts: Vec<(String, Option<(f64, f64)>)> = ranges
        .split(", ")
        .filter(|part| !part.is_empty())
        .map(range)
        .collect();
    if !rest.is_empty() {
        parts.push((rest.to_owned(), None));
    }
    parts
}

fn range(part: &str) -> (String, Option<(f64, f64)>) {
    let words: Vec<&str> = part.split(' ').collect();
    let number = |at: usize| words.get(at).and_then(|word| word.parse::<f64>().ok());
    let unit = |from: usize| words.get(from..).unwrap_or_default().join(" ");
    match words.as_slice() {
        ["at", "least", ..] if number(2).is_some() => {
            (unit(3), number(2).map(|low| (low, f64::INFINITY)))
        }
        ["at", "most", ..] if number(2).is_some() => {
            (unit(3), number(2).map(|high| (f64::NEG_INFINITY, high)))
        }
        [_, "to", ..] => (unit(3), number(0).zip(number(2))),
        _ => (part.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENT: Ways = Ways {
        sent: true,
        answered: false,
    };
    const ANSWERED: Ways = Ways {
        sent: false,
        answered: true,
    };
    const BOTH: Ways = Ways {
        sent: true,
        answered: true,
    };

    #[test]
    fn a_new_value_is_kept_by_old_programs_and_lets_new_ones_send_it() {
        assert_eq!(value_added(ANSWERED), both(Neutral, Additive));
        assert_eq!(value_added(SENT), both(Additive, Additive));
        assert_eq!(value_added(BOTH), value_added(SENT));
    }

    #[test]
    fn a_value_that_is_gone_is_refused_only_where_it_was_sent() {
        assert_eq!(value_removed(ANSWERED), both(Neutral, Breaking));
        assert_eq!(value_removed(SENT), both(Breaking, Breaking));
        assert_eq!(value_removed(BOTH), value_removed(SENT));
    }

    #[test]
    fn a_new_argument_is_breaking_only_if_it_is_required() {
        assert_eq!(added_to_requests(true), both(Breaking, Breaking));
        assert_eq!(added_to_requests(false), both(Additive, Additive));
    }

    #[test]
    fn an_argument_that_moves_between_positions_and_setters_is_breaking_in_rust() {
        assert_eq!(argument_required(true), both(Breaking, Breaking));
        assert_eq!(argument_required(false), both(Additive, Breaking));
    }

    #[test]
    fn a_new_property_is_breaking_only_if_requests_cannot_do_without_it() {
        assert_eq!(property_added(ANSWERED, true), both(Additive, Additive));
        assert_eq!(property_added(SENT, false), both(Additive, Additive));
        assert_eq!(property_added(BOTH, true), both(Breaking, Breaking));
    }

    #[test]
    fn a_property_that_is_gone_is_empty_in_answers() {
        assert_eq!(property_removed(false), both(Neutral, Breaking));
        assert_eq!(property_removed(true), both(Breaking, Breaking));
    }

    #[test]
    fn a_property_of_another_type_is_absent_in_answers_and_refused_in_requests() {
        assert_eq!(property_type(false, false, false), both(Neutral, Breaking));
        assert_eq!(property_type(true, false, false), both(Breaking, Breaking));
        assert_eq!(property_type(true, true, false), both(Additive, Breaking));
        assert_eq!(property_type(true, true, true), both(Additive, Neutral));
    }

    #[test]
    fn what_an_answer_requires_matters_only_to_the_type_of_the_field() {
        assert_eq!(property_required(false, true, true), both(Neutral, Neutral));
        assert_eq!(
            property_required(false, false, false),
            both(Neutral, Breaking)
        );
        assert_eq!(
            property_required(true, true, true),
            both(Breaking, Breaking)
        );
        assert_eq!(
            property_required(true, false, false),
            both(Additive, Breaking)
        );
    }

    #[test]
    fn what_only_the_server_sets_is_sent_no_longer() {
        let judged = |ways, now| property_read_only(ways, false, now, true);
        assert_eq!(judged(BOTH, true), both(Breaking, Breaking));
        assert_eq!(judged(BOTH, false), both(Additive, Additive));
        assert_eq!(judged(ANSWERED, true), both(Neutral, Neutral));
        assert_eq!(
            property_read_only(SENT, true, false, true),
            both(Breaking, Breaking)
        );
    }

    #[test]
    fn an_answer_of_another_type_is_breaking_unless_it_only_has_more() {
        assert_eq!(answer_type(true, false), both(Neutral, Breaking));
        assert_eq!(answer_type(false, false), both(Breaking, Breaking));
        assert_eq!(answer_optional(true), both(Breaking, Breaking));
        assert_eq!(answer_optional(false), both(Neutral, Breaking));
    }

    #[test]
    fn a_server_that_answers_anything_answers_what_was_asked_for() {
        let json = "application/json";
        assert_eq!(answer_media_type(json, "*/*", true), both(Neutral, Neutral));
        assert_eq!(
            answer_media_type(json, "application/hal+json", true),
            both(Breaking, Neutral)
        );
        assert_eq!(
            answer_media_type(json, "text/plain", false),
            both(Breaking, Breaking)
        );
    }

    #[test]
    fn only_limits_that_are_wider_for_certain_refuse_nothing() {
        for (old, new, is_wider) in [
            ("1 to 9 characters", "", true),
            ("1 to 9 characters", "0 to 9 characters", true),
            ("1 to 9 characters", "1 to 8 characters", false),
            ("at most 10", "at most 20", true),
            ("at most 10", "at least 1", false),
            ("1 to 5", "at least 1", true),
            ("", "at most 5 items", false),
            ("at most 5 items", "at most 5 characters", false),
            ("matching `a, b`", "matching `a, b`", true),
            ("matching `a`", "matching `b`", false),
            ("1 to 9 characters, matching `a`", "1 to 9 characters", true),
            ("one of 1, 2", "one of 1, 2, 3", false),
        ] {
            assert_eq!(wider(old, new), is_wider, "{old:?} -> {new:?}");
        }
        assert_eq!(limits(false, "", "at most 1"), both(Neutral, Neutral));
        assert_eq!(limits(true, "", "at most 1"), both(Breaking, Neutral));
        assert_eq!(limits(true, "at most 1", ""), both(Additive, Neutral));
    }

    #[test]
    fn a_limit_by_its_keyword_is_wider_or_narrower() {
        use serde_json::json;
        let none = Value::Null;
        for (keyword, old, new, class) in [
            ("maxLength", json!(5), json!(9), Additive),
            ("maxLength", json!(9), json!(5), Breaking),
            ("maxItems", none.clone(), json!(5), Breaking),
            ("maxItems", json!(5), none.clone(), Additive),
            ("minimum", json!(1), json!(0), Additive),
            ("minProperties", none.clone(), json!(1), Breaking),
            ("pattern", json!("^a"), json!("^b"), Breaking),
            ("pattern", json!("^a"), none.clone(), Additive),
            ("uniqueItems", none.clone(), json!(true), Breaking),
            ("exclusiveMaximum", json!(true), json!(false), Additive),
            ("additionalProperties", none.clone(), json!(false), Breaking),
            ("additionalProperties", json!(false), none.clone(), Additive),
            ("nullable", json!(true), none.clone(), Breaking),
            ("nullable", none.clone(), json!(true), Additive),
            ("enum", json!([1, 2]), json!([1, 2, 3]), Additive),
            ("enum", json!([1, 2]), json!([1]), Breaking),
        ] {
            assert!(is_limit(keyword));
            let [was, is] = [&old, &new].map(|value| Some(value).filter(|value| !value.is_null()));
            assert_eq!(limit(keyword, was, is), class, "{keyword} {old} {new}");
        }
    }
}
