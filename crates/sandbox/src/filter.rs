//! `$filter`, as all services take it whose documents have it: comparisons such as
//! `name eq 'Deploy*'` and functions such as `startswith(name, 'Deploy')`, put together with `and`,
//! `or`, `not` and brackets.

use std::cmp::Ordering;

use serde_json::Value;

use crate::answer::Refusal;

/// A condition on items.
#[derive(Debug, PartialEq)]
pub(crate) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
    Compare(String, Comparison, Operand),
    /// A property, and what its text has to have.
    Text(String, Part, String),
}

/// What a property is compared with.
#[derive(Debug, PartialEq)]
pub(crate) enum Operand {
    Null,
    Text(String),
}

/// Where in a text a part of it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Start,
    End,
    Anywhere,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Comma,
    Word(String),
    Quoted(String),
}

/// Brackets and `not` within each other that are read: each takes a part of the stack.
const DEEPEST: usize = 64;

/// What is still to be read, the next of it last.
struct Rest {
    tokens: Vec<Token>,
    /// How many brackets and `not` are open.
    depth: usize,
}

impl Rest {
    fn next(&mut self) -> Option<Token> {
        self.tokens.pop()
    }

    fn begins_with(&self, word: &str) -> bool {
        matches!(self.tokens.last(), Some(Token::Word(next)) if next.eq_ignore_ascii_case(word))
    }
}

impl Filter {
    pub(crate) fn read(text: &str) -> Result<Self, Refusal> {
        let wrong = |what: String| {
            Refusal::bad_request(format!(
                "$filter must be comparisons such as name eq 'Deploy' or startswith(name, 'De'), put \
                 together with and, or, not and brackets: {what}"
            ))
        };
        let mut tokens = tokens(text).map_err(wrong)?;
        tokens.reverse();
        let mut rest = Rest { tokens, depth: 0 };
        let filter = any(&mut rest).map_err(wrong)?;
        match rest.next() {
            None => Ok(filter),
            Some(token) => Err(wrong(format!("nothing is expected at {token:?}"))),
        }
    }

    pub(crate) fn covers(&self, item: &Value) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.covers(item)),
            Self::Any(parts) => parts.iter().any(|part| part.covers(item)),
            Self::Not(inner) => !inner.covers(item),
            Self::Compare(property, comparison, Operand::Null) => {
                let absent = found(item, property).is_null();
                match comparison {
                    Comparison::Equal => absent,
                    Comparison::NotEqual => !absent,
                    _ => false,
                }
            }
            Self::Compare(property, comparison, Operand::Text(wanted)) => {
                let value = found(item, property);
                match (value.as_array(), comparison) {
                    // A list has what one of its items is.
                    (Some(items), Comparison::Equal) => items
                        .iter()
                        .any(|one| compare(one, Comparison::Equal, wanted)),
                    _ => compare(value, *comparison, wanted),
                }
            }
            Self::Text(property, part, wanted) => {
                let has = |value: &Value| {
                    let text = text_of(value).to_lowercase();
                    match part {
                        Part::Start => text.starts_with(wanted),
                        Part::End => text.ends_with(wanted),
                        Part::Anywhere => text.contains(wanted),
                    }
                };
                match found(item, property) {
                    Value::Array(items) => items.iter().any(has),
                    value => has(value),
                }
            }
        }
    }
}

/// The property of an item that a path of names leads to; the services take points and slashes.
fn found<'a>(item: &'a Value, property: &str) -> &'a Value {
    property
        .split(['.', '/'])
        .fold(item, |inner, name| &inner[name])
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn compare(value: &Value, comparison: Comparison, wanted: &str) -> bool {
    let text = text_of(value);
    let equal = || matches(&text.to_lowercase(), &wanted.to_lowercase());
    let ordering = || match (text.parse::<f64>(), wanted.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.partial_cmp(&other).unwrap_or(Ordering::Equal),
        _ => text.as_str().cmp(wanted),
    };
    match comparison {
        Comparison::Equal => equal(),
        Comparison::NotEqual => !equal(),
        Comparison::Less => ordering().is_lt(),
        Comparison::LessOrEqual => ordering().is_le(),
        Comparison::Greater => ordering().is_gt(),
        Comparison::GreaterOrEqual => ordering().is_ge(),
    }
}

/// Whether a text is like a pattern, in which `*` stands for anything.
fn matches(text: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return text == pattern;
    };
    let Some(mut text) = text.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.ends_with(end)
}

fn any(rest: &mut Rest) -> Result<Filter, String> {
    joined(rest, "or", all, Filter::Any)
}

fn all(rest: &mut Rest) -> Result<Filter, String> {
    joined(rest, "and", one, Filter::All)
}

fn joined(
    rest: &mut Rest,
    by: &str,
    part: fn(&mut Rest) -> Result<Filter, String>,
    together: fn(Vec<Filter>) -> Filter,
) -> Result<Filter, String> {
    let mut parts = vec![part(rest)?];
    while rest.begins_with(by) {
        rest.next();
        parts.push(part(rest)?);
    }
    Ok(together(parts))
}

fn one(rest: &mut Rest) -> Result<Filter, String> {
    if rest.depth == DEEPEST {
        return Err(format!("it is nested deeper than {DEEPEST} levels"));
    }
    rest.depth += 1;
    let filter = condition(rest);
    rest.depth -= 1;
    filter
}

fn condition(rest: &mut Rest) -> Result<Filter, String> {
    let word = match rest.next() {
        Some(Token::Open) => return closed(rest),
        Some(Token::Word(word)) => word,
        _ => return Err("a property is missing".to_owned()),
    };
    if word.eq_ignore_ascii_case("not") {
        return Ok(Filter::Not(Box::new(one(rest)?)));
    }
    if matches!(rest.tokens.last(), Some(Token::Open)) {
        rest.next();
        return function(&word, rest);
    }
    let property = word;
    let comparison = match rest.next() {
        Some(Token::Word(word)) => match word.to_lowercase().as_str() {
            "eq" => Comparison::Equal,
            "ne" => Comparison::NotEqual,
            "lt" => Comparison::Less,
            "le" => Comparison::LessOrEqual,
            "gt" => Comparison::Greater,
            "ge" => Comparison::GreaterOrEqual,
            _ => return Err(format!("'{word}' does not compare")),
        },
        _ => return Err(format!("{property} is not compared")),
    };
    let operand = match rest.next() {
        Some(Token::Word(word)) if word == "null" => Operand::Null,
        Some(Token::Word(value) | Token::Quoted(value)) => Operand::Text(value),
        _ => return Err(format!("{property} is compared with nothing")),
    };
    Ok(Filter::Compare(property, comparison, operand))
}

/// What stands in brackets that are open.
fn closed(rest: &mut Rest) -> Result<Filter, String> {
    let inner = any(rest)?;
    match rest.next() {
        Some(Token::Close) => Ok(inner),
        _ => Err("a bracket is not closed".to_owned()),
    }
}

/// A function of two arguments, whose bracket is open; `eq true` may follow it.
fn function(name: &str, rest: &mut Rest) -> Result<Filter, String> {
    let (first, comma, second, close) = (rest.next(), rest.next(), rest.next(), rest.next());
    if comma != Some(Token::Comma) || close != Some(Token::Close) {
        return Err(format!("{name} takes two arguments"));
    }
    // The oldest of them has its arguments the other way round.
    let (part, property, wanted) = match name.to_lowercase().as_str() {
        "startswith" => (Part::Start, first, second),
        "endswith" => (Part::End, first, second),
        "contains" => (Part::Anywhere, first, second),
        "substringof" => (Part::Anywhere, second, first),
        _ => return Err(format!("there is no function '{name}'")),
    };
    let (Some(Token::Word(property)), Some(Token::Quoted(wanted))) = (property, wanted) else {
        return Err(format!("{name} takes a property and a text in quotes"));
    };
    let filter = Filter::Text(property, part, wanted.to_lowercase());
    if !rest.begins_with("eq") {
        return Ok(filter);
    }
    rest.next();
    match rest.next() {
        Some(Token::Word(word)) if word == "true" => Ok(filter),
        Some(Token::Word(word)) if word == "false" => Ok(Filter::Not(Box::new(filter))),
        _ => Err(format!("{name} is true or false")),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '(' => tokens.push(Token::Open),
            ')' => tokens.push(Token::Close),
            ',' => tokens.push(Token::Comma),
            quote @ ('\'' | '"') => {
                let mut value = String::new();
                loop {
                    match letters.next() {
                        // Doubled, a quote stands for itself.
                        Some(next) if next == quote => {
                            if letters.next_if_eq(&quote).is_none() {
                                break;
                            }
                            value.push(quote);
                        }
                        Some(next) => value.push(next),
                        None => return Err("a quote is not closed".to_owned()),
                    }
                }
                tokens.push(Token::Quoted(value));
            }
            blank if blank.is_whitespace() => {}
            first => {
                let mut word = first.to_string();
                while let Some(next) =
                    letters.next_if(|next| !next.is_whitespace() && !"(),'\"".contains(*next))
                {
                    word.push(next);
                }
                tokens.push(Token::Word(word));
            }
        }
    }
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn conditions_are_evaluated() {
        let item = json!({
            "name": "Deploy it's web", "project": "P", "index": 12, "tags": ["a", "b"],
            "enabled": true, "in": {"side": "x"},
        });
        for (text, expected) in [
            ("name eq 'Deploy it''s web'", true),
            ("name eq \"deploy it's WEB\"", true),
            ("name eq 'Deploy'", false),
            ("name eq 'Deploy*'", true),
            ("name eq '*it*w*b'", true),
            ("name eq '*it*x*'", false),
            ("name ne 'Deploy'", true),
            ("(name eq 'x' or project eq P) and index gt 9", true),
            ("name eq 'x' or project eq 'P' and index lt 9", false),
            ("index ge 12 AND index le '12'", true),
            ("tags eq 'b'", true),
            ("tags eq 'c'", false),
            ("enabled eq true", true),
            ("in.side eq 'x'", true),
            ("in/side eq 'x'", true),
            ("nothing eq 'x'", false),
            ("nothing eq null", true),
            ("name ne null and not (nothing ne null)", true),
            ("not name eq 'x' and enabled eq true", true),
            ("startswith(name,'deploy it''s')", true),
            ("startswith(name, 'web')", false),
            ("endswith(name, 'WEB')", true),
            ("contains(name, \"it's\") eq true", true),
            ("contains(name, 'it') eq false", false),
            ("substringof('it', name) and contains(tags, 'a')", true),
            ("not substringof('it', name) or index lt 3", false),
        ] {
            let filter = Filter::read(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
            assert_eq!(filter.covers(&item), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for text in [
            "name",
            "name eq",
            "name is 'x'",
            "name eq 'x",
            "(a eq b",
            "a eq b c",
            "a eq b)",
            "and",
            "not",
            "contains(name)",
            "contains(name, 'x'",
            "contains('x', name)",
            "length(name, 'x')",
            "contains(name, 'x') eq 3",
            "a, b",
        ] {
            assert!(Filter::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_nested_too_deeply_is_refused_and_does_not_end_the_process() {
        let refused = |text: &str| Filter::read(text).unwrap_err().said();
        for text in ["(".repeat(100_000), "not ".repeat(100_000)] {
            assert!(refused(&text).contains("deeper than 64 levels"));
        }
        let flat = vec!["not (a eq 'b')"; 1_000].join(" and ");
        assert!(Filter::read(&flat).is_ok());
    }
}
