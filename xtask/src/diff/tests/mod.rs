//! What tests of several modules share.

use serde_json::Value;

use crate::load;
use crate::name::Names;
use crate::regen::{self, Understood};
use crate::services::{Auth, Service};

/// A document, as `diff` understands it.
pub fn understood(document: Value) -> Understood {
    named(&document, &Names::default())
}

/// A document with names that are given already.
pub fn named(document: &Value, frozen: &Names) -> Understood {
    let loaded = load::from_bytes(document.to_string().as_bytes(), "a.json").unwrap();
    let service = Service::plain("a.json", Auth::Vmc);
    regen::understand(loaded, None, &service, frozen).unwrap()
}

mod mutations;
mod surface;
