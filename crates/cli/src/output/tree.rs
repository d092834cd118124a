//! Whole answers: picked from with JMESPath, and written as YAML.

use std::str::FromStr as _;

use client_core::Value;
use jmespath::ast::Ast;
use jmespath::{Context, DEFAULT_RUNTIME, ErrorReason, Rcvar, RuntimeError, Variable};

use crate::failure::Failure;

/// What is wrong with an expression, whatever it is to pick from: when the answer is there, what was
/// asked for may have been done.
pub fn fault(query: &str) -> Option<String> {
    match jmespath::compile(query) {
        Ok(compiled) => wrong_call(query, compiled.as_ast()),
        Err(error) => Some(error.to_string()),
    }
}

/// The first call of a function that there is not, or that takes another number of arguments.
fn wrong_call(query: &str, ast: &Ast) -> Option<String> {
    let inner = |ast: &Ast| wrong_call(query, ast);
    match ast {
        Ast::Function { name, args, .. } => {
            let Some(function) = DEFAULT_RUNTIME.get_function(name) else {
                return Some(format!("there is no function {name}"));
            };
            // Arguments are counted before they are looked at.
            let nothing = vec![Rcvar::new(Variable::Null); args.len()];
            let tried = function.evaluate(&nothing, &mut Context::new(query, &DEFAULT_RUNTIME));
            match tried.map_err(|error| error.reason) {
                Err(ErrorReason::Runtime(
                    RuntimeError::NotEnoughArguments { expected, actual }
                    | RuntimeError::TooManyArguments { expected, actual },
                )) => Some(format!(
                    "the function {name} takes {expected}, not {actual} in parentheses"
                )),
                _ => args.iter().find_map(inner),
            }
        }
        Ast::MultiList { elements, .. } => elements.iter().find_map(inner),
        Ast::MultiHash { elements, .. } => elements.iter().find_map(|pair| inner(&pair.value)),
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => inner(lhs).or_else(|| inner(rhs)),
        Ast::Condition {
            predicate, then, ..
        } => inner(predicate).or_else(|| inner(then)),
        Ast::Expref { ast, .. } => inner(ast),
        Ast::Flatten { node, .. } | Ast::Not { node, .. } | Ast::ObjectValues { node, .. } => {
            inner(node)
        }
        Ast::Identity { .. }
        | Ast::Field { .. }
        | Ast::Index { .. }
        | Ast::Literal { .. }
        | Ast::Slice { .. } => None,
    }
}

/// What an expression picks.
pub fn search(query: &str, value: &Value) -> Result<Value, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::Other(format!(
            "--query {query:?} does not fit what came, which is printed whole: {error}"
        ))
    };
    let expression = jmespath::compile(query).map_err(|error| wrong(&error))?;
    // By text: the expression has values of its own, and this keeps all digits of numbers.
    let data = jmespath::Variable::from_json(&value.to_string()).map_err(|error| wrong(&error))?;
    let found = expression.search(data).map_err(|error| wrong(&error))?;
    Value::from_str(&found.to_string()).map_err(|error| wrong(&error))
}

/// As YAML, with texts of several lines as blocks.
pub fn yaml(value: &Value) -> Result<String, Failure> {
    let options = serde_saphyr::ser_options! {
        prefer_block_scalars: true,
    };
    serde_saphyr::to_string_with_options(value, options)
        .map_err(|error| Failure::Other(format!("the answer cannot be written as YAML: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn expressions_pick_and_their_faults_are_told() {
        let value =
            json!({"content": [{"name": "a", "n": 12_345_678_901_234_567_u64}, {"name": "b"}]});
        assert_eq!(search("content[].name", &value).unwrap(), json!(["a", "b"]));
        assert_eq!(
            search("content[0].n", &value).unwrap(),
            json!(12_345_678_901_234_567_u64)
        );
        assert_eq!(search("absent", &value).unwrap(), Value::Null);
        assert_eq!(search("abs(name)", &value).unwrap_err().exit_status(), 1);
    }

    #[test]
    fn a_call_that_can_never_be_made_is_a_fault_wherever_it_stands() {
        for (query, part) in [
            ("[[", "Parse error"),
            ("nope(@)", "no function nope"),
            ("a[?b == nope(c)].d", "no function nope"),
            ("sort_by(a, &nope(b))", "no function nope"),
            ("{a: [b, !nope(c)[]]}", "no function nope"),
            ("a.*.nope(b) || c", "no function nope"),
            ("join(a)", "join takes 2, not 1"),
            ("length(a, b)", "length takes 1, not 2"),
        ] {
            let told = fault(query).unwrap_or_default();
            assert!(told.contains(part), "{query}: {told}");
        }
        for query in [
            "a.b",
            "not_null(a, b, c)",
            "max_by(a, &b)",
            "join('', a)",
            "merge(a, b)",
        ] {
            assert_eq!(fault(query), None, "{query}");
        }
    }

    #[test]
    fn yaml_reads_back_as_what_it_was() {
        for value in [
            json!({"content": "formatVersion: 1\ninputs: {}\n", "yes": "yes", "no": "0x1", "empty": {}, "list": []}),
            json!([
                "1",
                1,
                1.5,
                null,
                true,
                "true",
                "",
                " a ",
                "a: b",
                "# c",
                "tab\there",
                "two\n\nlines",
                "end  \n  "
            ]),
            json!({"date": "2026-01-01", "time": "12:30:45", "tilde": "~", "n": "null", "y": {"on": "on"}}),
        ] {
            let text = yaml(&value).unwrap();
            let read: Value = serde_saphyr::from_str(&text).unwrap();
            assert_eq!(read, value, "{text}");
        }
    }
}
