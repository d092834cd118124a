//! Stage 2: our corrections (OpenAPI Overlay 1.0). An action that matches nothing is
//! an error: the defect that it mends has moved or is gone.

use roas_overlay::apply::{Apply, ApplyError, ApplyErrorKind, ApplyOptions};
use roas_overlay::v1_0::Overlay;
use serde_json::Value;

use crate::fault::Fault;
use crate::load::Loaded;
use crate::stages::stage;

/// Applies the overlay; gives back how many places it changed.
pub fn apply(overlay: Loaded, document: &mut Value) -> Result<usize, Fault> {
    stage("overlay", || {
        let (shown, overlay) = read(overlay)?;
        let report = overlay
            .apply(document, ApplyOptions::ErrorOnZeroMatch.into())
            .map_err(|error| misfit(&error, error.action_index, &shown))?;
        Ok(report.actions.iter().map(|action| action.matched).sum())
    })
}

/// Applies the actions that fit a document for which the overlay was not made; gives back
/// what is wrong with each of the others.
pub fn apply_fitting(overlay: Loaded, document: &mut Value) -> Result<Vec<Fault>, Fault> {
    let (shown, mut overlay) = read(overlay)?;
    let mut indices: Vec<usize> = (0..overlay.actions.len()).collect();
    let mut misfits = Vec::new();
    while let Err(error) = overlay.apply(document, ApplyOptions::ErrorOnZeroMatch.into()) {
        let fault = misfit(&error, indices[error.action_index], &shown);
        match error.kind {
            ApplyErrorKind::ZeroMatch | ApplyErrorKind::PrimitiveActionTarget => {}
            _ => return Err(fault),
        }
        // Nothing was changed: the rest is tried from the start.
        overlay.actions.remove(error.action_index);
        indices.remove(error.action_index);
        misfits.push(fault);
    }
    Ok(misfits)
}

fn misfit(error: &ApplyError, index: usize, shown: &str) -> Fault {
    Fault::at(
        format!("/actions/{index}"),
        format!("target {}: {}", error.target, error.kind),
        "the document may have changed there: correct the target or delete the action",
    )
    .in_file(shown)
}

/// The overlay, and what messages call it.
fn read(overlay: Loaded) -> Result<(String, Overlay), Fault> {
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
    Ok((shown, overlay))
}
