//! Stage 4: habits of documents that would give poor or broken code are put right by
//! rule. Each pass is a function of the whole document and counts what it did.
//!
//! Afterwards a schema is one of: a reference, a string, integer, number or boolean, an
//! array, a map (`additionalProperties` alone), any JSON (`{}`), or, by name only, an
//! object with properties or an enumeration of strings.

pub mod answers;
mod hoist;
mod inheritance;
mod parameters;
mod references;
mod schemas;
pub mod servers;

use serde_json::{Value, json};

use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::stages::stage;

/// Marks what a pass moved out of the schema for the documentation or for shaping.
pub mod marks {
    /// An answer that may have no body although one is documented.
    pub const OPTIONAL_ANSWER: &str = "x-vmw-optional";
    /// The media type to ask for.
    pub const ACCEPT: &str = "x-vmw-accept";
    /// Limits, in words.
    pub const LIMITS: &str = "x-vmw-limits";
    /// The default, as the document has it.
    pub const DEFAULT: &str = "x-vmw-default";
    /// Where a schema that had no name stood: `[owner, property]`.
    pub const PLACES: &str = "x-vmw-places";
    /// Older names of a property, which servers may still send.
    pub const FORMER_NAMES: &str = "x-former-names";
    /// How an array is written, in the words of Swagger 2.0: where OpenAPI 3.0 has none.
    pub const COLLECTION: &str = "x-collectionFormat";
    /// Deprecated, in documents whose version cannot say so.
    pub const DEPRECATED: &str = "x-deprecated";
}

/// Runs the passes.
pub fn normalise(document: Value, paths: &[String], ledger: &mut Ledger) -> Result<Value, Fault> {
    stage("normalise", || passes(document, paths, ledger))
}

fn passes(mut document: Value, paths: &[String], ledger: &mut Ledger) -> Result<Value, Fault> {
    servers::base_path_into_paths(&mut document, ledger);
    parameters::select_paths(&mut document, paths, ledger);
    parameters::leave_trace_out(&mut document, ledger);
    parameters::inline_components(&mut document, ledger);
    references::lead_to_named_schemas(&mut document, ledger);
    parameters::leave_credentials_to_the_session(&mut document, ledger);
    schemas::move_enums_to_items(&mut document, ledger);
    inheritance::flatten(&mut document, ledger)?;
    schemas::unions_become_any(&mut document, ledger);
    schemas::free_objects_become_any(&mut document, ledger);
    schemas::formats_become_lenient(&mut document, ledger);
    schemas::limits_become_words(&mut document, ledger);
    schemas::defaults_become_words(&mut document, ledger);
    parameters::arguments_are_texts(&mut document, ledger);
    answers::one_media_type(&mut document, ledger);
    answers::one_success(&mut document, ledger);
    answers::errors_are_read_by_their_shape(&mut document, ledger);
    hoist::objects(&mut document, ledger);
    hoist::enums(&mut document, ledger);
    schemas::drop_unused(&mut document, ledger);
    Ok(document)
}

/// What an entry has of a plain OpenAPI 3.0 document, as it is written there: the operations
/// on its paths, the schemas that these need and the words on their tags; the head where the
/// document is the entry's alone.
pub fn part(mut document: Value, paths: &[String]) -> Value {
    let mut ledger = Ledger::default();
    servers::base_path_into_paths(&mut document, &mut ledger);
    parameters::select_paths(&mut document, paths, &mut ledger);
    parameters::inline_components(&mut document, &mut ledger);
    references::lead_to_named_schemas(&mut document, &mut ledger);
    schemas::drop_unused(&mut document, &mut ledger);
    let used: Vec<&Value> = crate::document::operations(&document)
        .iter()
        .filter_map(|at| at.operation["tags"].as_array())
        .flatten()
        .collect();
    let tags: Vec<&Value> = document["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|tag| used.contains(&&tag["name"]))
        .collect();
    let head = paths.is_empty().then(|| &document["info"]);
    json!({
        "head": head,
        "tags": tags,
        "paths": document["paths"],
        "schemas": document["components"]["schemas"],
    })
}
