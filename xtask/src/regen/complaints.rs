//! What a run complains of: it fails, and says what to write where.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Understood, crate_folder};
use crate::ledger::Ledger;
use crate::services::Service;
use crate::shape;

/// All that is wrong with an entry, its name in front. `shown` is what messages call its document.
pub(super) fn of(
    root: &Path,
    entry: &str,
    shown: &str,
    service: &Service,
    understood: &mut Understood,
) -> Result<Vec<String>> {
    let model = &understood.model;
    let mut complaints = Vec::new();
    complaints.extend(model.without_order(service).map(|name| {
        format!("specs/services.toml has a `stable_order` for {name}: no list of that name takes `$orderby` or `sort`")
    }));
    complaints.extend(model.needlessly_harmless(service).map(|name| {
        format!("specs/services.toml has a `changes_nothing` for {name}: no operation of that name is sent by POST or PATCH")
    }));
    complaints.extend(unexplained(shown, service, &mut understood.ledger));
    if service.tag_features {
        let manifest = crate_folder(entry, service).join("Cargo.toml");
        let declared = declared_features(root, &manifest)?;
        let wanted = shape::features::all(model);
        let amiss = features_amiss(&declared, &wanted).into_iter();
        complaints.extend(amiss.map(|what| format!("{}: {what}", manifest.display())));
    }
    for complaint in &mut complaints {
        complaint.insert_str(0, &format!("[{entry}] "));
    }
    Ok(complaints)
}

/// What nobody has explained: it fails the run.
fn unexplained(shown: &str, service: &Service, ledger: &mut Ledger) -> Vec<String> {
    let mut complaints: Vec<String> = ledger
        .explain(&service.allow)
        .iter()
        .map(|idle| {
            format!(
                "specs/services.toml allows {} although nothing is dropped there: delete the entry",
                idle.pointer
            )
        })
        .collect();
    complaints.extend(ledger.unexplained().map(|entry| {
        format!("{shown} at {}: {}; put an `allow` with the reason into specs/services.toml, or mend it", entry.pointer, entry.what)
    }));
    if ledger.operations.emitted < ledger.operations.selected {
        complaints.push(format!(
            "{shown}: {} of {} operations emitted",
            ledger.operations.emitted, ledger.operations.selected
        ));
    }
    complaints
}

/// The features of a manifest, with what each brings.
fn declared_features(root: &Path, manifest: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        #[serde(default)]
        features: BTreeMap<String, Vec<String>>,
    }
    let text = std::fs::read_to_string(root.join(manifest))
        .with_context(|| format!("{}: cannot be read", manifest.display()))?;
    let manifest: Manifest = toml::from_str(&text)
        .map_err(|error| anyhow::anyhow!("{}: {error}", manifest.display()))?;
    Ok(manifest.features)
}

/// How the features of a manifest, which people write, differ from the tags of the document.
fn features_amiss(declared: &BTreeMap<String, Vec<String>>, tags: &[String]) -> Vec<String> {
    let none = Vec::new();
    let full = declared.get("full").unwrap_or(&none);
    let missing = tags.iter().filter(|tag| !declared.contains_key(*tag)).map(|tag| {
        format!("has no feature `{tag}`, which is a tag of the document; add `{tag} = []`, and name it in `full`")
    });
    let left_out = tags
        .iter()
        .filter(|tag| declared.contains_key(*tag) && !full.contains(tag))
        .map(|tag| format!("`full` lacks the feature `{tag}`; name it there"));
    let gone = full.iter().filter(|feature| !tags.contains(feature)).map(|feature| {
        format!("`full` names `{feature}`, which is no tag of the document any more; take it out, and the feature with it")
    });
    missing.chain(left_out).chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_follow_the_tags_of_the_document() {
        let features = |list: &[(&str, &[&str])]| -> BTreeMap<String, Vec<String>> {
            let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            list.iter()
                .map(|(name, brings)| ((*name).to_owned(), owned(brings)))
                .collect()
        };
        let tags = ["compute".to_owned(), "disk".to_owned()];
        let right = features(&[
            ("full", &["compute", "disk"]),
            ("compute", &[]),
            ("disk", &["compute"]),
            ("ring", &[]),
        ]);
        assert_eq!(features_amiss(&right, &tags), Vec::<String>::new());

        let wrong = features(&[("full", &["network"]), ("compute", &[])]);
        let amiss = features_amiss(&wrong, &tags);
        assert_eq!(amiss.len(), 3, "{amiss:?}");
        assert!(amiss[0].contains("no feature `disk`"), "{amiss:?}");
        assert!(
            amiss[1].contains("`full` lacks the feature `compute`"),
            "{amiss:?}"
        );
        assert!(amiss[2].contains("`network`, which is no tag"), "{amiss:?}");
    }
}
