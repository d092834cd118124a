//! What came with an object beyond the documented: unknown properties, and the
//! original of known ones that were not as documented.

use serde_json::{Map, Value};

/// Properties of an answer that its document does not mention, and the originals
/// of properties that were not of the documented type.
///
/// Empty for nearly every object, and then one pointer wide.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The value that came under `name`, as it came.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Puts a property that the document does not mention into the object; it is
    /// sent with the documented ones.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into());
    }

    /// Takes a property out, so that it is no longer sent.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.shift_remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Whether nothing undocumented came.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Name and value of each, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|members| members.iter())
            .map(|(name, value)| (name.as_str(), value))
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let members = self.0.as_deref().cloned().unwrap_or_default();
        super::fmt_record("Extra", &Value::Object(members), f)
    }
}
