//! Schemas as real documents write them, in either version.

use serde_json::{Map, Value, json};

use crate::draw::Draw;

/// How deep schemas nest where nobody asks for more.
const USUAL_DEPTH: usize = 3;

impl Draw {
    /// The named schemas.
    pub fn named_schemas(&mut self, count: usize) -> Map<String, Value> {
        for _ in 0..count {
            let name = self.schema_name();
            if !self.schemas.contains(&name) && name != "$ref" {
                self.schemas.push(name);
            }
        }
        let mut schemas = Map::new();
        for (index, name) in self.schemas.clone().into_iter().enumerate() {
            let schema = match self.below(20) {
                0..=9 => self.object(USUAL_DEPTH),
                // Of earlier ones only: nothing is a part of itself.
                10..=12 if index > 0 => self.heir(index),
                13 if index > 0 => self.reference_among(index),
                14 => self.enumeration(),
                15 => self.list(USUAL_DEPTH),
                16 => self.map(USUAL_DEPTH),
                17 => self.page(),
                _ => self.leaf(),
            };
            schemas.insert(name, schema);
        }
        schemas
    }

    /// Any schema.
    pub fn schema(&mut self, depth: usize) -> Value {
        let mut schema = match self.below(20) {
            0..=8 => self.leaf(),
            _ if depth == 0 => self.leaf(),
            9 | 10 => self.list(depth),
            11 | 12 => self.object(depth - 1),
            13 => self.map(depth),
            14 => self.union(depth),
            15 if !self.schemas.is_empty() => {
                json!({"allOf": [self.reference()]})
            }
            _ => self.reference_or_leaf(),
        };
        self.decorate(&mut schema);
        schema
    }

    /// Deeper than anyone writes by hand.
    pub fn deep_schema(&mut self) -> Value {
        let mut schema = self.leaf();
        for level in 0..10 {
            schema = match self.below(4) {
                0 => json!({"type": "array", "items": schema}),
                1 => json!({"type": "object", "additionalProperties": schema}),
                _ => {
                    json!({"type": "object", "properties": {format!("level{level}"): schema, "id": {"type": "string"}}})
                }
            };
        }
        schema
    }

    pub fn reference(&mut self) -> Value {
        let all = self.schemas.len();
        self.reference_among(all)
    }

    fn reference_among(&mut self, first: usize) -> Value {
        let at = self.below(first);
        let name = self.schemas[at].replace('~', "~0").replace('/', "~1");
        let place = if self.swagger {
            "#/definitions/"
        } else {
            "#/components/schemas/"
        };
        // Some tools escape as URIs ask, others do not. A percent sign must be.
        let name = if self.chance(20) || name.contains('%') {
            name.bytes().fold(String::new(), |escaped, byte| {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    escaped + char::from(byte).to_string().as_str()
                } else {
                    format!("{escaped}%{byte:02X}")
                }
            })
        } else {
            name
        };
        json!({"$ref": format!("{place}{name}")})
    }

    fn reference_or_leaf(&mut self) -> Value {
        if self.schemas.is_empty() {
            self.leaf()
        } else {
            self.reference()
        }
    }

    /// Something without other schemas in it.
    pub fn leaf(&mut self) -> Value {
        match self.below(16) {
            0..=3 => json!({"type": "string"}),
            4 => {
                let format = self.pick(&[
                    "date-time",
                    "date",
                    "uuid",
                    "uri",
                    "byte",
                    "binary",
                    "password",
                    "email",
                    "odd",
                ]);
                json!({"type": "string", "format": format})
            }
            5 => {
                json!({"type": "string", "minLength": 1, "maxLength": 40, "pattern": "^[a-z`\\\\]{1,3}$"})
            }
            6 => {
                json!({"type": "integer", "format": self.pick(&["int32", "int64", "int128"]), "minimum": -1, "maximum": 1e20, "default": 7})
            }
            7 => {
                json!({"type": "number", "format": "double", "default": 0.5, "exclusiveMinimum": true, "minimum": 0})
            }
            8 => json!({"type": "boolean", "default": self.pick(&["true"])}),
            9 => json!({"type": "boolean"}),
            10 => json!({"type": "object"}),
            11 => json!({}),
            12 | 13 => self.enumeration(),
            14 => json!({"type": "integer", "enum": [1, 2, 3]}),
            _ => json!({"enum": ["a", 1, null, true, {"b": []}]}),
        }
    }

    pub fn enumeration(&mut self) -> Value {
        let count = 1 + self.below(5);
        let mut values: Vec<Value> = (0..count).map(|_| json!(self.value())).collect();
        match self.below(12) {
            0 => values.push(Value::Null),
            1 => values.push(json!(1)),
            2 => values.clear(),
            _ => {}
        }
        let mut schema = json!({"type": "string", "enum": values});
        if self.chance(10) {
            schema.as_object_mut().unwrap().remove("type");
        }
        if self.chance(20)
            && let Some(first) = values.first()
        {
            schema["default"] = first.clone();
        }
        schema
    }

    fn list(&mut self, depth: usize) -> Value {
        let items = self.schema(depth.saturating_sub(1));
        match self.below(8) {
            0 => json!({"type": "array"}),
            1 => {
                json!({"type": "array", "items": items, "minItems": 1, "maxItems": 5, "uniqueItems": true})
            }
            2 => json!({"type": "array", "items": {"type": "string"}, "enum": ["x", "y"]}),
            _ => json!({"type": "array", "items": items}),
        }
    }

    fn map(&mut self, depth: usize) -> Value {
        match self.below(6) {
            0 => json!({"type": "object", "additionalProperties": true}),
            1 => json!({"type": "object", "additionalProperties": false}),
            2 => json!({"type": "object", "additionalProperties": {}}),
            3 => json!({"additionalProperties": self.schema(depth.saturating_sub(1))}),
            _ => {
                json!({"type": "object", "additionalProperties": self.schema(depth.saturating_sub(1))})
            }
        }
    }

    fn union(&mut self, depth: usize) -> Value {
        let keyword = if self.swagger {
            "allOf"
        } else {
            self.pick(&["oneOf", "anyOf", "allOf"])
        };
        let parts = [self.reference_or_leaf(), self.object(depth - 1)];
        let mut schema = json!({keyword: parts});
        if keyword == "oneOf" && self.chance(40) {
            schema["discriminator"] = json!({"propertyName": "kind"});
        }
        schema
    }

    pub fn object(&mut self, depth: usize) -> Value {
        let count = self.below(6);
        let mut properties = Map::new();
        for _ in 0..count {
            let name = self.name();
            let schema = self.schema(depth);
            properties.insert(name, schema);
        }
        let mut required: Vec<Value> = Vec::new();
        for name in properties.keys() {
            if self.chance(25) {
                required.push(json!(name));
            }
        }
        if self.chance(3) {
            required.push(json!("noSuchProperty"));
        }
        let mut schema = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            schema["required"] = Value::Array(required);
        }
        match self.below(20) {
            0 => schema["additionalProperties"] = json!(false),
            1 => schema["additionalProperties"] = json!({"type": "string"}),
            2 => drop(schema.as_object_mut().unwrap().remove("type")),
            3 if self.swagger => schema["discriminator"] = json!("kind"),
            3 => schema["discriminator"] = json!({"propertyName": "kind", "mapping": {"a": "A"}}),
            _ => {}
        }
        self.decorate(&mut schema);
        schema
    }

    /// A type with parents.
    fn heir(&mut self, index: usize) -> Value {
        let mut parts: Vec<Value> = (0..1 + self.below(2))
            .map(|_| self.reference_among(index))
            .collect();
        let own = self.object(1);
        if self.chance(70) {
            parts.push(own);
            json!({"allOf": parts, "description": self.prose()})
        } else {
            json!({"allOf": parts, "type": "object", "properties": own["properties"]})
        }
    }

    /// What a list answers.
    fn page(&mut self) -> Value {
        let items = self.reference();
        let list = json!({"type": "array", "items": items});
        let properties = match self.below(4) {
            0 => {
                json!({"content": list, "last": {"type": "boolean"}, "totalElements": {"type": "integer"}})
            }
            1 => {
                json!({"documents": {"type": "object", "additionalProperties": items}, "links": {"type": "array", "items": {"type": "string"}}})
            }
            2 => json!({"results": list}),
            _ => json!({"content": items, "totalElements": {"type": "integer"}}),
        };
        json!({"type": "object", "properties": properties})
    }

    /// What stands beside the rest of a schema.
    fn decorate(&mut self, schema: &mut Value) {
        if !self.chance(35) {
            return;
        }
        let (keyword, value) = match self.below(12) {
            0..=3 => ("description", json!(self.prose())),
            4 => ("title", json!(self.prose())),
            5 | 6 => ("readOnly", json!(true)),
            7 if self.swagger => ("x-nullable", json!(true)),
            7 => ("nullable", json!(true)),
            8 => ("example", json!({"$ref": "of an example", "id": 1})),
            9 if self.swagger => ("x-deprecated", json!(true)),
            9 => ("deprecated", json!(true)),
            // Of version 3 of JSON Schema, and still seen.
            10 => ("required", json!(true)),
            _ => ("default", json!(null)),
        };
        if keyword != "required" || schema.get("properties").is_none() {
            schema[keyword] = value;
        }
    }
}
