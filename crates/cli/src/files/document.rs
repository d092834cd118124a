//! Things as YAML: the same thing always in the same bytes, texts of several lines as they are read.

use client_core::Value;

use super::thing::Thing;
use crate::failure::Failure;

/// The text of a thing's file.
pub fn write(thing: &Thing) -> Result<String, Failure> {
    let document = thing.document();
    let options = serde_saphyr::ser_options! {
        prefer_block_scalars: true,
        // A long line stays one, as in the text that it is of.
        folded_wrap_chars: usize::MAX,
    };
    let written = serde_saphyr::to_string_with_options(&document, options);
    // Whatever a server sends has to come back out of the file byte for byte. JSON is YAML too.
    match written {
        Ok(text) if read_value(&text).is_ok_and(|read| read == document) => Ok(text),
        _ => {
            let text = format!("{document:#}\n");
            match read_value(&text) {
                Ok(read) if read == document => Ok(text),
                _ => Err(Failure::Other(format!(
                    "{} has something in it that YAML cannot hold",
                    thing.key
                ))),
            }
        }
    }
}

/// The thing in a file.
pub fn read(text: &str) -> Result<Thing, String> {
    // Some editors begin every file with a mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Thing::from_document(read_value(text)?)
}

fn read_value(text: &str) -> Result<Value, String> {
    // The message is more than a line, and shows part of the file.
    let options = serde_saphyr::options! {
        // Of version 1.2: a project may be called `no`.
        strict_booleans: true,
        // A number that begins with a zero would come back as another.
        leading_zero_numbers_as_strings: true,
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let line = error.location().map(|at| at.line());
        let line = line.and_then(|line| usize::try_from(line).ok());
        let (why, line) = match line.and_then(|line| tab(text, line)) {
            Some(line) => ("a tab stands there where only spaces indent", Some(line)),
            None => (why(&error), line),
        };
        match line {
            Some(line) => format!("it is no YAML that can be used: {why}, at line {line}"),
            None => format!("it is no YAML that can be used: {why}"),
        }
    })
}

/// What is wrong with a text, without what stands in it.
fn why(error: &serde_saphyr::Error) -> &'static str {
    use serde_saphyr::Error;

    match error.without_snippet() {
        Error::DuplicateMappingKey { .. } => "a key stands there for the second time",
        Error::MultipleDocuments { .. } => "a second document begins with `---`",
        Error::UnknownAnchor { .. } => "an alias (`*`) names no anchor before it",
        Error::Eof { .. } => "nothing is in it",
        Error::Budget { .. } => "it is too large or too deeply nested",
        _ => "a mistake in the syntax, such as an indentation that fits nothing before it",
    }
}

/// The line that is indented by a tab, if that is what is wrong at a line: some mistakes are found
/// at the end of the line before.
fn tab(text: &str, line: usize) -> Option<usize> {
    let indented = |line: &usize| {
        let text = line
            .checked_sub(1)
            .and_then(|index| text.lines().nth(index));
        text.is_some_and(|text| text.trim_start_matches(' ').starts_with('\t'))
    };
    [line, line + 1].into_iter().find(indented)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::files::thing::{Key, Kind};

    fn thing(kind: Kind, spec: Value) -> Thing {
        let key = Key {
            kind,
            project: "p".to_owned(),
            name: "n: \"1\" #".to_owned(),
            copy: 1,
        };
        let Value::Object(spec) = spec else {
            unreachable!()
        };
        Thing::from_server(key, spec)
    }

    #[test]
    fn a_file_reads_well_and_says_nothing_of_its_server() {
        let thing = thing(
            Kind::Blueprint,
            json!({
                "content": "formatVersion: 1\ninputs: {}\n", "id": "1", "createdAt": "2026", "_links": {}, "requestScopeOrg": false,
                "newerFlag": true, "iconId": "7", "name": "n", "projectId": "9",
                "versions": [{"content": "a: 1\n", "released": true, "changeLog": "", "version": "1", "description": "d"}],
            }),
        );
        assert_eq!(
            write(&thing).unwrap(),
            "kind: blueprint\nproject: p\nname: \"n: \\\"1\\\" #\"\ndescription: \"\"\nrequestScopeOrg: false\n\
             content: |\n  formatVersion: 1\n  inputs: {}\n\
             versions:\n- version: \"1\"\n  released: true\n  description: d\n  changeLog: \"\"\n  content: |\n    a: 1\n\
             newerFlag: true\n"
        );
    }

    #[test]
    fn a_content_with_other_line_ends_reads_as_well() {
        let content = "formatVersion: 1\r\ninputs: {}\r\n";
        let versions = json!([{"version": "1", "content": "a: 1\r\nb: 2"}]);
        let thing = thing(
            Kind::Blueprint,
            json!({"content": content, "versions": versions}),
        );
        let text = write(&thing).unwrap();
        assert!(
            text.ends_with(
                "lineEnds: crlf\ncontent: |\n  formatVersion: 1\n  inputs: {}\nversions:\n\
                 - version: \"1\"\n  lineEnds: crlf\n  content: |-\n    a: 1\n    b: 2\n"
            ),
            "{text}"
        );
        assert_eq!(read(&text).unwrap(), thing);
        assert!(read(&text.replace("crlf", "lf")).is_err());
    }

    #[test]
    fn any_text_comes_back_byte_for_byte() {
        let long = "word ".repeat(60);
        for content in [
            "",
            " ",
            "\n",
            "\n\n",
            " \n ",
            "a",
            "a\n",
            "a\n\n\n",
            "\na",
            "  indented\nless\n",
            "\ttab\n\tb",
            "a\tb\n",
            "a\r\nb\r\n",
            "a\r\nb\nc\r",
            "trailing  \nspaces \n",
            "no end",
            "# c\n---\n...\n",
            "a: b\n- c\n",
            "é\u{301} ✓ 漢字 🦀\n",
            "\u{feff}mark\n",
            "\u{85}\u{2028}\u{2029}\n",
            "\u{0}\u{1}\u{1b}[31m\u{7f}\n",
            "\u{fffe}\u{ffff}\n",
            "~",
            "null",
            "true",
            "1e3",
            "0x1f",
            "012",
            "1_000",
            "2026-01-01",
            "12:30:45",
            "=",
            "<<",
            "!tag",
            "&a",
            "*a",
            "@a",
            "`a`",
            "%a",
            "'",
            "\"",
            "\\n",
            "{a",
            "[b",
            "a #b",
            "- ",
            "? a",
            ": a",
            "|",
            ">",
            "   \n\n  x",
            "x\n   ",
            &long,
        ] {
            for spec in [
                json!({"content": content}),
                json!({"content": "", "versions": [{"version": "1", "released": true, "content": content}]}),
            ] {
                let thing = thing(Kind::Blueprint, spec);
                let text = write(&thing).unwrap();
                assert_eq!(read(&text).unwrap(), thing, "{text}");
                // As git may check it out on Windows.
                let theirs = text.replace('\n', "\r\n");
                assert_eq!(read(&theirs).unwrap(), thing, "{theirs}");
            }
        }
    }

    #[test]
    fn any_name_and_number_comes_back() {
        let mut properties = Map::new();
        for name in [
            "",
            " ",
            "a b",
            "1",
            "true",
            "~",
            "<<",
            "a: b",
            "#",
            "-",
            "é",
            "\n",
            "x".repeat(2000).as_str(),
        ] {
            properties.insert(
                name.to_owned(),
                json!([1, -1.5, 1e300, u64::MAX, i64::MIN, 0.1, 1.0, true, null, [], {}, [[]], [{"a": []}]]),
            );
        }
        let thing = thing(
            Kind::Endpoint,
            json!({"type": "t", "properties": properties}),
        );
        let text = write(&thing).unwrap();
        assert_eq!(read(&text).unwrap(), thing, "{text}");
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told() {
        for (text, part) in [
            ("a: [", "no YAML"),
            ("a: 1\nb: hush\na: hush", "for the second time, at line 3"),
            ("a:\n  b: 1\n\thush: 2", "indent, at line 3"),
            ("a:\n    b: 1\n  hush: 2", "indentation"),
            ("a: 1\n---\nb: hush", "second document"),
            ("- a", "begin with"),
            ("kind: blueprint\nproject: p", "`name` is missing"),
            ("kind: host\nproject: p\nname: n", "`kind` must be"),
            ("kind: blueprint\nproject: p\nname: 1", "quotes"),
            (
                "kind: blueprint\nproject: p\nname: n\nversions: [{version: 1}]",
                "quotes",
            ),
            (
                "kind: blueprint\nproject: p\nname: n\nversions: [{version: '1'}]",
                "no `content`",
            ),
            ("kind: variable\nproject: p\nname: n", "`type` is missing"),
            (
                "kind: variable\nproject: p\nname: n\ncopy: 2\ntype: REGULAR",
                "only blueprints",
            ),
            (
                "kind: variable\nproject: p\nname: n\ntype: SECRET\nvalue: hush",
                "/value looks like a secret",
            ),
            (
                "kind: endpoint\nproject: p\nname: n\ntype: t\nproperties: {password: hush}",
                "/properties/password looks",
            ),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
            assert!(!error.contains("hush"), "{error}");
        }
        let zip = read("kind: pipeline\nproject: p\nname: n\ninput: {zip: 012}").unwrap();
        assert_eq!(zip.spec["input"]["zip"], "012");
        let bare = read("kind: variable\nproject: p\nname: n\ntype: SECRET").unwrap();
        assert_eq!(bare.secrets, ["/value"]);
    }
}
