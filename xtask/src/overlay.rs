//! Stage 2: our corrections (OpenAPI Overlay 1.0). An action that matches nothing is
//! an error: the defect that it mends has moved or is gone.

use roas_overlay::apply::{Apply, ApplyOptions};
use roas_overlay::v1_0::Overlay;
use serde_json::Value;

use crate::fault::Fault;
use crate::load::Loaded;

/// Applies the overlay; gives back how many places it changed.
pub fn apply(overlay: Loaded, document: &mut Value) -> Result<usize, Fault> {
    let shown = overlay.name;
    for (index, action) in overlay.value["actions"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        let explained = action["description"]
            .as_str()
            .is_some_and(|text| !text.trim().is_empty());
        if !explained {
            return Err(Fault::at(
                format!("/actions/{index}"),
                "has no description",
                "every correction says why it is one",
            )
            .in_file(shown));
        }
    }
    let overlay: Overlay = serde_json::from_value(overlay.value).map_err(|error| {
        Fault::at(
            "",
            format!("is no OpenAPI Overlay 1.0: {error}"),
            "see the Overlay Specification 1.0.0",
        )
        .in_file(&shown)
    })?;
    let report = overlay
        .apply(document, ApplyOptions::ErrorOnZeroMatch.into())
        .map_err(|error| {
            Fault::at(
                format!("/actions/{}", error.action_index),
                format!("target {}: {}", error.target, error.kind),
                "the document may have changed there: correct the target or delete the action",
            )
            .in_file(&shown)
        })?;
    Ok(report.actions.iter().map(|action| action.matched).sum())
}
