//! What a lock file freezes of one service: the names that users call, and the order of what
//! they give by position.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The frozen names of one service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// `GET /path` to the operation's name.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// A schema's name, or `Owner.property` of an inline one, to the type's name.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// `GET /path` to the required parameters beyond the path's, in the order of the method's
    /// arguments; only of operations that have several.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, Vec<String>>,
    /// A type, known as in `types`, to the properties that its `new` takes, in that order;
    /// only of types whose `new` takes several.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constructors: BTreeMap<String, Vec<String>>,
}

impl Names {
    /// Those of a document that has not been seen before.
    pub const fn none() -> Self {
        Names {
            operations: BTreeMap::new(),
            types: BTreeMap::new(),
            arguments: BTreeMap::new(),
            constructors: BTreeMap::new(),
        }
    }
}
