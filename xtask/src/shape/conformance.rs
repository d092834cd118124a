//! Conformance.
use crate::model::Model;
use crate::services::Service;
use anyhow::Result;
use serde_json::Value;
/// File.
pub fn file(_model: &Model, _entry: &str, _service: &Service, _original: &Value) -> Result<String> {
    Ok(String::new())
}
