//! Whole documents: what stands around the paths, and how the text is written.

use serde_json::{Value, json};

use crate::draw::Draw;
use crate::operations::Shared;

/// One document that nobody wrote.
pub struct Arbitrary {
    /// The document.
    pub value: Value,
    /// The path that stands in front of every path.
    pub base: &'static str,
    /// How its text is written.
    pub style: Style,
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// In one line.
    Json,
    /// Indented, with a byte order mark and the line ends of Windows.
    WindowsJson,
    /// With statuses that are numbers.
    Yaml,
}

impl Style {
    pub fn extension(self) -> &'static str {
        match self {
            Style::Yaml => "yaml",
            _ => "json",
        }
    }

    pub fn text(self, value: &Value) -> String {
        match self {
            Style::Json => value.to_string(),
            Style::WindowsJson => {
                let text = serde_json::to_string_pretty(value).unwrap();
                format!("\u{feff}{}\r\n", text.replace('\n', "\r\n"))
            }
            Style::Yaml => {
                let text = serde_yaml_ng::to_string(value).unwrap();
                let lines = text
                    .lines()
                    .map(|line| match line.trim_start().strip_prefix('\'') {
                        Some(rest)
                            if rest.len() >= 5
                                && rest[3..].starts_with("':")
                                && rest.as_bytes()[..3].iter().all(u8::is_ascii_digit) =>
                        {
                            format!("{}{}", line.replacen('\'', "", 2), "\n")
                        }
                        _ => format!("{line}\n"),
                    });
                lines.collect()
            }
        }
    }
}

/// The document of a seed.
pub fn document(draw: &mut Draw) -> Arbitrary {
    // Now and then one that is large.
    let large = draw.chance(2);
    let (schemas, paths) = if large {
        (60, 60)
    } else {
        (2 + draw.below(7), 1 + draw.below(4))
    };
    let schemas = draw.named_schemas(schemas);
    let shared = draw.shared();
    let paths = draw.paths(paths, &shared);
    let mut info =
        json!({"title": draw.prose(), "version": draw.pick(&["1", "1.0.0-beta+2", "", "v*/1"])});
    if draw.chance(50) {
        info["description"] = json!(draw.prose());
        info["contact"] = json!({"name": "Someone", "url": "https://someone.example"});
    }
    let tags = json!([{"name": "Machines", "description": draw.prose()}, {"name": "Two Words"}]);
    let (mut value, base) = if draw.swagger {
        swagger(draw, shared)
    } else {
        openapi(draw, shared)
    };
    value["info"] = info;
    value["tags"] = tags;
    value["paths"] = Value::Object(paths);
    if draw.swagger {
        value["definitions"] = Value::Object(schemas);
    } else {
        value["components"]["schemas"] = Value::Object(schemas);
    }
    refer_into_the_midst(draw, &mut value);
    let style = match draw.below(5) {
        0 => Style::WindowsJson,
        1 | 2 => Style::Yaml,
        _ => Style::Json,
    };
    Arbitrary { value, base, style }
}

fn swagger(draw: &mut Draw, shared: Shared) -> (Value, &'static str) {
    let mut value = json!({
        "swagger": "2.0",
        "securityDefinitions": {
            "basic": {"type": "basic"},
            "key": {"type": "apiKey", "name": "Authorization", "in": "header"},
            "oauth": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://a.example/auth", "tokenUrl": "https://a.example/token", "scopes": {"read": "Reads."}}
        },
        "parameters": shared.parameters,
        "responses": shared.answers,
    });
    let base = match draw.below(5) {
        0 => {
            value["basePath"] = json!("/");
            ""
        }
        1 => {
            value["host"] = json!("api.example:8443");
            value["schemes"] = json!(["https", "http"]);
            value["basePath"] = json!("/base/v1");
            "/base/v1"
        }
        2 => {
            value["basePath"] = json!("/base/");
            "/base"
        }
        _ => "",
    };
    if draw.chance(40) {
        value["consumes"] = json!(["application/json"]);
        value["produces"] = json!(["application/json", "application/xml"]);
    }
    if draw.chance(40) {
        value["security"] = json!([{"basic": []}, {"oauth": ["read"]}]);
    }
    (value, base)
}

fn openapi(draw: &mut Draw, shared: Shared) -> (Value, &'static str) {
    let mut value = json!({
        "openapi": draw.pick(&["3.0.0", "3.0.1", "3.0.3"]),
        "components": {
            "parameters": shared.parameters,
            "responses": shared.answers,
            "requestBodies": shared.bodies,
            "headers": {"X-Rate": {"schema": {"type": "integer"}}},
            "examples": {"one": {"value": {"$ref": "data"}}},
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "key": {"type": "apiKey", "name": "k", "in": "cookie"},
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
                "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example/.well-known"}
            }
        }
    });
    let (servers, base) = match draw.below(6) {
        0 => (json!([]), ""),
        1 => (
            json!([{"url": "https://api.example/v2/"}, {"url": "/other"}]),
            "/v2",
        ),
        2 => (
            json!([{"url": "https://{region}.example", "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}}]),
            "",
        ),
        3 => (json!([{"url": "/"}]), ""),
        4 => (
            json!([{"url": "//api.example/v3", "description": draw.prose()}]),
            "/v3",
        ),
        _ => return (value, ""),
    };
    value["servers"] = servers;
    (value, base)
}

/// Tools that make one file of several leave references that lead into the midst of other things.
fn refer_into_the_midst(draw: &mut Draw, value: &mut Value) {
    if !draw.chance(15) {
        return;
    }
    let place = if draw.swagger {
        "definitions"
    } else {
        "components/schemas"
    };
    let mut inner = Vec::new();
    for (name, schema) in value
        .pointer(&format!("/{place}"))
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
            let plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if schema["properties"].is_object() && plain(name) && plain(property) {
                inner.push(format!("#/{place}/{name}/properties/{property}"));
            }
        }
    }
    let Some(target) = inner.first() else { return };
    let answer = if draw.swagger {
        json!({"description": "It.", "schema": {"$ref": target}})
    } else {
        json!({"description": "It.", "content": {"application/json": {"schema": {"$ref": target}}}})
    };
    value["paths"]["/midst"] = json!({"get": {"responses": {"200": answer}}});
}
