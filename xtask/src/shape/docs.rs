//! Prose of documents becomes doc comments: no accidental code block, link or HTML tag,
//! whatever the document's author wrote in.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes for these paragraphs; empty ones are left out.
pub fn attributes(paragraphs: &[String]) -> TokenStream {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs
        .iter()
        .filter(|paragraph| !paragraph.trim().is_empty())
    {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(paragraph.lines().map(str::to_owned));
    }
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// A name or a title as safe Markdown, in one line.
pub fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escaped(&visible(&words.join(" ")))
}

/// A name or a value as code, in one line.
pub fn code(text: &str) -> String {
    let text = if text.trim().is_empty() || text != visible(text) || text.contains('\n') {
        visible(&format!("{text:?}"))
    } else {
        text.to_owned()
    };
    if text.contains('`') {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        format!("{fence} {text} {fence}")
    } else {
        format!("`{text}`")
    }
}

/// Without control characters and those that turn the direction of text: rustc refuses
/// them in comments.
fn visible(text: &str) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.replace('\t', " ")
        .chars()
        .filter(|c| !hidden(*c))
        .collect()
}

/// A document's prose as safe Markdown: lines not indented, brackets, angle brackets
/// and backslashes escaped outside code, addresses made links.
pub fn prose(text: &str) -> String {
    let text = visible(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut out: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            // Anything in a fence is text, never a doctest.
            out.push(if fenced {
                "```".to_owned()
            } else {
                "```text".to_owned()
            });
            fenced = !fenced;
        } else if fenced {
            out.push(line.to_owned());
        } else {
            out.push(escaped(line));
        }
    }
    if fenced {
        out.push("```".to_owned());
    }
    wrap(&out)
}

fn escaped(line: &str) -> String {
    // An odd number of backticks is no code.
    let code = line.matches('`').count().is_multiple_of(2);
    let mut out = String::new();
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            out.push_str(if code { "`" } else { "\\`" });
        }
        if code && index % 2 == 1 {
            out.push_str(part);
        } else {
            let words: Vec<String> = part.split(' ').map(escaped_word).collect();
            out.push_str(&words.join(" "));
        }
    }
    out
}

fn escaped_word(word: &str) -> String {
    if let Some(at) = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| word.find(scheme))
        .min()
    {
        let (before, rest) = word.split_at(at);
        let end = rest
            .find(['<', '>', '"', ')', ']', ',', ';'])
            .unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let (address, dots) = address.split_at(address.trim_end_matches(['.', ':']).len());
        return format!(
            "{}<{address}>{}",
            escaped_word(before),
            escaped_word(&format!("{dots}{after}"))
        );
    }
    let mut out = String::new();
    for c in word.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '\\' | '*' | '_') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Lines of at most 100 characters, so that a changed word is a small diff.
fn wrap(lines: &[String]) -> String {
    let mut out = Vec::new();
    let mut fenced = false;
    for line in lines {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        if fenced || line.len() <= 96 {
            out.push(line.clone());
            continue;
        }
        let mut current = String::new();
        let mut in_code = false;
        for word in line.split(' ') {
            let torn = !current.is_empty() && !in_code && current.len() + 1 + word.len() > 96;
            if torn {
                out.push(std::mem::take(&mut current));
            }
            if !current.is_empty() {
                current.push(' ');
            }
            // What stood within a line starts no list.
            match marker(&format!("{word} ")) {
                Some(width) if torn => {
                    let (number, sign) = word.split_at(width - 2);
                    current.push_str(&format!("{number}\\{sign}"));
                }
                _ => current.push_str(word),
            }
            in_code ^= word.matches('`').count() % 2 == 1;
        }
        out.push(current);
    }
    let mut fenced = false;
    let mut hanging = 0;
    let mut text: Vec<String> = Vec::new();
    for line in &out {
        let fence = line.starts_with("```");
        if line.is_empty() && !fenced {
            hanging = 0;
        } else if let Some(width) = marker(line).filter(|_| !fenced) {
            // What follows an item belongs to it, and stands below its text.
            hanging = width;
            text.push(line.clone());
            continue;
        }
        let line = if fence || fenced {
            line.clone()
        } else {
            guarded(line)
        };
        fenced ^= fence;
        text.push(if line.is_empty() {
            line
        } else {
            format!("{}{line}", " ".repeat(hanging))
        });
    }
    text.join("\n")
}

/// How wide the mark is that a list's item starts with.
fn marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let marked = match digits {
        0 => rest.starts_with("- ") || rest.starts_with("+ "),
        1..=9 => rest.starts_with(". ") || rest.starts_with(") "),
        _ => false,
    };
    marked.then_some(digits + 2)
}

fn guarded(line: &str) -> String {
    let heading = line.starts_with('#');
    let rule = line.starts_with("==") || line.starts_with("--");
    if heading || rule {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_never_code_a_link_or_a_tag_by_accident() {
        for (text, safe) in [
            ("    indented\r\nnext", "indented\nnext"),
            ("a list[0] of <b>x</b>", "a list\\[0\\] of \\<b\\>x\\</b\\>"),
            ("see https://a.example/x_y.", "see <https://a.example/x_y>."),
            ("(https://a.example)", "(<https://a.example>)"),
            ("code `a[0] <b>` stays", "code `a[0] <b>` stays"),
            ("one ` tick [x]", "one \\` tick \\[x\\]"),
            ("```\nlet x = 1;\n", "```text\nlet x = 1;\n```"),
            ("# title", "\\# title"),
            ("snake_case *x*", "snake\\_case \\*x\\*"),
        ] {
            assert_eq!(prose(text), safe);
        }
    }

    #[test]
    fn long_lines_are_wrapped_but_code_is_not_torn() {
        let text = format!("{} `a {} b` end", "word ".repeat(17).trim(), "x".repeat(20));
        let wrapped = prose(&text);
        assert!(wrapped.lines().count() > 1);
        assert!(
            wrapped.lines().any(|line| line.matches('`').count() == 2),
            "{wrapped}"
        );
    }
}
