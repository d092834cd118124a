use std::fs;

use super::*;

fn inputs(given: &[&str], file: Option<&str>) -> Inputs {
    Inputs {
        given: given.iter().map(|pair| Pair((*pair).to_owned())).collect(),
        inputs_file: file.map(str::to_owned),
    }
}

fn fit(schema: &Value, given: &[&str]) -> Result<Value, String> {
    let written = inputs(given, None).read().unwrap();
    let fitting = written.fit(schema, "blueprint \"web\"");
    fitting
        .map(|fitting| fitting.values)
        .map_err(|failure| failure.to_string())
}

/// What one input of this schema becomes.
fn one(schema: Value, text: &str) -> Result<Value, String> {
    let schema = json!({"properties": {"it": schema}});
    let faults = "the inputs do not fit blueprint \"web\":\n  it: ";
    fit(&schema, &[&format!("it={text}")])
        .map(|values| values["it"].clone())
        .map_err(|message| message.strip_prefix(faults).unwrap_or(&message).to_owned())
}

fn file(name: &str, text: &str) -> String {
    let path = std::env::temp_dir().join(format!("vmw-inputs-{}-{name}", std::process::id()));
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn texts_become_what_the_schema_says() {
    for (schema, text, value) in [
        (json!({"type": "integer"}), "2", json!(2)),
        (json!({"type": "integer"}), "-7", json!(-7)),
        (json!({"type": "integer"}), "2.0", json!(2)),
        (json!({"type": "integer"}), "-1e1", json!(-10)),
        (json!({"type": "integer"}), "1e20", json!(1e20)),
        (json!({"type": "number"}), "1e0", json!(1.0)),
        (json!({"type": "number"}), "0.5", json!(0.5)),
        (json!({"type": "boolean"}), "true", json!(true)),
        (json!({"type": "string"}), "01234", json!("01234")),
        (json!({"type": "string"}), "12", json!("12")),
        (json!({"type": "string"}), "true", json!("true")),
        (json!({"type": "string"}), "", json!("")),
        (json!({"type": "string"}), "a=b", json!("a=b")),
        (
            json!({"type": "array", "items": {"type": "integer"}}),
            "[10,20]",
            json!([10, 20]),
        ),
        (
            json!({"type": "array", "items": {"type": "integer"}}),
            "10,20",
            json!([10, 20]),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            "a,01",
            json!(["a", "01"]),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            "[\"a,b\"]",
            json!(["a,b"]),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            "",
            json!([]),
        ),
        (
            json!({"type": "object"}),
            r#"{"a": [1]}"#,
            json!({"a": [1]}),
        ),
        (json!({"type": ["string", "integer"]}), "2", json!(2)),
        (json!({"type": ["string", "integer"]}), "x", json!("x")),
        (json!({"type": ["string", "null"]}), "x", json!("x")),
        (json!({"type": ["string", "null"]}), "null", json!(null)),
        (json!({"enum": [1, 2]}), "2", json!(2)),
        (
            json!({"properties": {"a": {"type": "integer"}}}),
            r#"{"a": 1}"#,
            json!({"a": 1}),
        ),
        (json!({"type": "secureString"}), "12", json!("12")),
        // Nobody says what it is.
        (json!({}), "2", json!(2)),
        (json!({}), "01234", json!("01234")),
        (json!({"$ref": "/ref/other"}), "x", json!("x")),
    ] {
        assert_eq!(one(schema.clone(), text), Ok(value), "{schema} {text}");
    }
}

#[test]
fn what_does_not_fit_is_told_with_what_is_allowed() {
    for (schema, text, fault) in [
        (
            json!({"type": "integer", "minimum": 1, "maximum": 5}),
            "6",
            "must be a whole number from 1 to 5",
        ),
        (
            json!({"type": "integer", "minimum": 1, "maximum": 5}),
            "two",
            "must be a whole number from 1 to 5",
        ),
        (json!({"type": "integer"}), "1.5", "must be a whole number"),
        (
            json!({"type": "number", "exclusiveMinimum": 0}),
            "0",
            "must be a number above 0",
        ),
        (
            json!({"type": "number", "maximum": 1.5, "exclusiveMaximum": true}),
            "1.5",
            "must be a number below 1.5",
        ),
        (json!({"type": "boolean"}), "yes", "must be true or false"),
        (
            json!({"type": "string", "minLength": 3}),
            "ab",
            "must be text of at least 3 characters",
        ),
        (
            json!({"type": "string", "maxLength": 3}),
            "äöüß",
            "must be text of at most 3 characters",
        ),
        (
            json!({"type": "string", "pattern": "^[a-z]+$"}),
            "A",
            "must be text that matches ^[a-z]+$",
        ),
        (
            json!({"type": "string", "enum": ["small", "large"]}),
            "huge",
            "must be one of small, large",
        ),
        (
            json!({"type": "string", "oneOf": [{"title": "S", "const": "s"}, {"const": "l"}]}),
            "m",
            "must be one of s, l",
        ),
        (
            json!({"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 2}),
            "1,2,3",
            "must be a list of 1 to 2 items, each a whole number",
        ),
        (
            json!({"type": "array", "items": {"type": "string"}, "uniqueItems": true}),
            "a,a",
            "must be a list, all different, each text",
        ),
        (
            json!({"type": "object", "properties": {"size": {"type": "integer"}}}),
            "[]",
            "must be an object with size",
        ),
        (
            json!({"type": "object"}),
            "{",
            "must be an object, as JSON: EOF while parsing an object at line 1 column 1",
        ),
    ] {
        assert_eq!(
            one(schema.clone(), text),
            Err(fault.to_owned()),
            "{schema} {text}"
        );
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_place() {
    let disk = json!({
        "type": "object",
        "required": ["size", "kind"],
        "additionalProperties": false,
        "properties": {"size": {"type": "integer"}, "kind": {"type": "string", "default": "thin"}},
    });
    let schema = json!({
        "type": "object",
        "required": ["zip", "image", "size", "owner"],
        "properties": {
            "zip": {"type": "string"},
            "image": {"type": "string", "enum": ["ubuntu"]},
            "size": {"type": "integer", "default": 1},
            "owner": {"type": "string", "$dynamicDefault": "/users/me"},
            "count": {"type": "integer", "maximum": 5},
            "disks": {"type": "array", "items": disk},
            "tags": {"type": "object"},
        },
    });
    let given = [
        "count=9",
        "siz=2",
        r#"disks=[{"size": 1}, {"size": "x", "speed": 1}, {}]"#,
        "tags={",
    ];
    assert_eq!(
        fit(&schema, &given).unwrap_err(),
        "the inputs do not fit blueprint \"web\":\n  \
         tags: must be an object, as JSON: EOF while parsing an object at line 1 column 1\n  \
         siz: there is no input of that name; similar: size\n  \
         zip: is required, text\n  \
         image: is required, ubuntu\n  \
         count: must be a whole number of at most 5\n  \
         disks[1].size: must be a whole number\n  \
         disks[1].speed: there is no such property of disks[1]\n  \
         disks[2].size: is required, a whole number"
    );
}

#[test]
fn patterns_that_are_not_understood_are_left_to_the_server() {
    let schema = json!({"type": "string", "pattern": "^(?=.*[0-9]).+$"});
    assert_eq!(one(schema, "x"), Ok(json!("x")));
}

#[test]
fn without_a_schema_the_server_judges() {
    for schema in [json!(null), json!({}), json!({"type": "object"})] {
        let values = fit(&schema, &["count=2", "name=web"]);
        assert_eq!(values, Ok(json!({"count": 2, "name": "web"})));
    }
    let none = json!({"type": "object", "properties": {}});
    assert!(fit(&none, &["count=2"]).unwrap_err().contains("no input"));
}

#[test]
fn files_hold_json_or_yaml_and_the_command_line_goes_before() {
    let schema = json!({"properties": {
        "count": {"type": "integer"}, "size": {"type": "string"}, "ha": {"type": "boolean"},
        "disks": {"type": "array", "items": {"type": "integer"}}, "none": {"type": "string"},
    }});
    let yaml = "count: 2\nsize: small\nha: true\ndisks:\n  - 10\n  - 20\nnone:\n";
    let json = r#"{
	"count": 2, "size": "small", "ha": true, "disks": [10, 20], "none": null}"#;
    for (name, text) in [("it.yaml", yaml), ("it.json", json)] {
        let path = file(name, text);
        let written = inputs(&["count=3"], Some(&path)).read().unwrap();
        let values = written.fit(&schema, "it").map(|fitting| fitting.values);
        assert_eq!(
            values.unwrap(),
            json!({"count": 3, "size": "small", "ha": true, "disks": [10, 20]})
        );
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn numbers_in_files_are_no_texts() {
    let path = file("zip.yaml", "zip: 1234\n");
    let written = inputs(&[], Some(&path)).read().unwrap();
    let schema = json!({"properties": {"zip": {"type": "string"}}});
    let failure = written.fit(&schema, "it").err().unwrap();
    assert!(failure.to_string().ends_with("zip: must be text"));
    fs::remove_file(path).unwrap();
}

#[test]
fn what_cannot_be_read_is_told_without_what_it_holds() {
    let broken = file("broken.yaml", "password: hunter2\n\t- [hunter2\n");
    let list = file("list.yaml", "[hunter2]");
    for (given, from, told) in [
        (&["hunter2"][..], None, "--input must be NAME=VALUE"),
        (&["=hunter2"], None, "--input must be NAME=VALUE"),
        (&["p=hunter2", "p=x"], None, "--input p is there twice"),
        (
            &["p=@env:VMW_TEST_THAT_IS_NOT_SET"],
            None,
            "the variable VMW_TEST_THAT_IS_NOT_SET: it is not set",
        ),
        (
            &["p=@file:/nowhere/p"],
            None,
            "p cannot be read from /nowhere/p",
        ),
        (&[], Some("/nowhere/inputs.yaml"), "/nowhere/inputs.yaml"),
        (&[], Some(broken.as_str()), "it is no YAML"),
        (&[], Some(list.as_str()), "must be NAME: VALUE"),
    ] {
        let failure = inputs(given, from).read().err().unwrap();
        assert_eq!(failure.exit_status(), 2);
        let message = failure.to_string();
        assert!(message.contains(told), "{message}");
        assert!(!message.contains("hunter2"), "{message}");
    }
    fs::remove_file(broken).unwrap();
    fs::remove_file(list).unwrap();
}

#[test]
fn secrets_come_from_elsewhere_and_are_never_shown() {
    let path = file("password", "hunter2\r\n");
    let schema = json!({"properties": {
        "password": {"type": "string", "encrypted": true, "enum": ["other"], "default": "hunter3"},
        "login": {"type": "object", "properties": {"key": {"type": "string", "writeOnly": true}}},
    }});
    let wrong = [format!("password=@file:{path}")];
    let wrong = inputs(&[&wrong[0]], None).read().unwrap();
    let message = wrong.fit(&schema, "it").err().unwrap().to_string();
    let told = "password: must be one of the values that the schema lists";
    assert!(message.ends_with(told), "{message}");

    let password = format!("password=@file:{path}");
    let login = r#"login={"key": "hunter2", "user": "me"}"#;
    let given = inputs(&[&password, login], None);
    assert!(!format!("{given:?}").contains("hunter2"));
    let mut open = schema.clone();
    open["properties"]["password"] = json!({"type": "string", "format": "password"});
    let fitting = given.read().unwrap().fit(&open, "it").ok().unwrap();
    assert_eq!(fitting.values["password"], "hunter2");
    assert_eq!(
        fitting.shown(),
        json!({"password": "***", "login": {"key": "***", "user": "me"}})
    );
    assert!(fitting.exposed.is_empty());
    let plain = inputs(&["password=hunter2"], None).read().unwrap();
    assert_eq!(plain.fit(&open, "it").ok().unwrap().exposed, ["password"]);

    let rows = listed(&schema).to_string();
    assert!(!rows.contains("hunter3"), "{rows}");
    fs::remove_file(path).unwrap();
}
