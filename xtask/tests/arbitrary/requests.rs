//! Parameters and bodies, forms among them, in the words of either version.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::draw::Draw;
use crate::operations::{JSON_TYPES, OTHER_TYPES};

impl Draw {
    fn scalar(&mut self) -> Value {
        loop {
            let leaf = self.leaf();
            if leaf["type"].is_string() && leaf["type"] != "object" && leaf["format"] != "binary" {
                return leaf;
            }
        }
    }

    pub fn parameter(&mut self, name: &str, place: &str) -> Value {
        let mut parameter = json!({"name": name, "in": place});
        if place == "path" {
            // Some forget it; there is no other way to call it.
            if !self.chance(3) {
                parameter["required"] = json!(true);
            }
        } else if self.chance(25) {
            parameter["required"] = json!(true);
        }
        if self.chance(50) {
            parameter["description"] = json!(self.prose());
        }
        let is_list = self.chance(20);
        if self.swagger {
            let value = self.scalar();
            let value = if is_list {
                let mut list = json!({"type": "array", "items": value});
                if self.chance(70) {
                    let formats = ["csv", "ssv", "tsv", "pipes", "multi"];
                    let end = if place == "query" { 5 } else { 4 };
                    list["collectionFormat"] = json!(formats[self.below(end)]);
                }
                list
            } else {
                value
            };
            parameter
                .as_object_mut()
                .unwrap()
                .extend(value.as_object().unwrap().clone());
            return parameter;
        }
        let value = self.scalar();
        parameter["schema"] = match self.below(20) {
            _ if is_list => json!({"type": "array", "items": value}),
            0 if !self.schemas.is_empty() => self.reference(),
            1 => self.schema(1),
            2 if place == "query" => {
                parameter["style"] = json!("deepObject");
                self.object(0)
            }
            3 if place == "query" => self.object(1),
            4 => {
                parameter["content"] = json!({"application/json": {"schema": self.schema(1)}});
                return parameter;
            }
            _ => value,
        };
        if is_list && self.chance(60) {
            let styles: &[&str] = match place {
                "query" => &["form", "spaceDelimited", "pipeDelimited"],
                "path" => &["simple", "label", "matrix"],
                _ => &["simple"],
            };
            parameter["style"] = json!(self.pick(styles));
            parameter["explode"] = json!(self.chance(50));
        }
        parameter
    }

    pub fn swagger_body(&mut self, operation: &mut Value, parameters: &mut Vec<Value>) {
        if self.chance(70) {
            let depth = self.below(3);
            let mut body = json!({"name": self.name(), "in": "body", "schema": self.schema(depth)});
            if self.chance(70) {
                body["required"] = json!(true);
            }
            parameters.push(body);
            if self.chance(60) {
                let media = if self.chance(80) {
                    JSON_TYPES
                } else {
                    OTHER_TYPES
                };
                operation["consumes"] = json!([self.pick(media)]);
            }
            return;
        }
        let with_file = self.chance(50);
        let mut taken = BTreeSet::new();
        for _ in 0..1 + self.below(4) {
            let name = self.name();
            if taken.insert(name.clone()) {
                parameters.push(self.parameter(&name, "formData"));
            }
        }
        if with_file && taken.insert("file".to_owned()) {
            let file = json!({"name": "file", "in": "formData", "type": "file", "required": self.chance(60)});
            parameters.push(file);
        }
        operation["consumes"] = json!([if with_file {
            "multipart/form-data"
        } else {
            "application/x-www-form-urlencoded"
        }]);
    }

    pub fn body(&mut self) -> Value {
        let depth = self.below(4);
        let content = match self.below(10) {
            0 => {
                let mut form = self.object(1);
                if form["properties"].is_object() {
                    form["properties"]["file"] = json!({"type": "string", "format": "binary"});
                }
                json!({"multipart/form-data": {"schema": form, "encoding": {"file": {"contentType": "image/png"}}}})
            }
            1 => json!({"application/x-www-form-urlencoded": {"schema": self.object(1)}}),
            2 => {
                let form = self.reference_to_any();
                json!({self.pick(&["multipart/form-data", "application/x-www-form-urlencoded"]): {"schema": form}})
            }
            3 => json!({self.pick(OTHER_TYPES): {"schema": self.schema(depth)}}),
            4 => {
                json!({"application/xml": {"schema": self.schema(0)}, "application/json": {"schema": self.schema(depth)}})
            }
            5 => {
                json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
            }
            6 => json!({"application/json": {}}),
            _ => {
                json!({self.pick(JSON_TYPES): {"schema": self.schema(depth), "example": {"$ref": 1}}})
            }
        };
        let mut body = json!({"content": content});
        if self.chance(60) {
            body["required"] = json!(true);
        }
        if self.chance(40) {
            body["description"] = json!(self.prose());
        }
        body
    }

    pub fn reference_to_any(&mut self) -> Value {
        if self.schemas.is_empty() {
            self.object(1)
        } else {
            self.reference()
        }
    }
}
