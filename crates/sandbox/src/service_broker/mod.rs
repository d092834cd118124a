//! The catalog of Aria Automation, which requests make deployments from: the operations that have
//! state. All others are answered from the document.

mod icons;
mod items;
mod sources;

pub(crate) use icons::Icon;
pub(crate) use items::Catalog;

use crate::answer::Outcome;
use crate::call::{Call, Handler};
use crate::cloud::Cloud;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 14] = [
    ("getCatalogItemsUsingGET_5", items::list),
    ("getCatalogItemsUsingGET_4", items::list),
    ("getCatalogItemUsingGET_5", items::get),
    ("getCatalogItemUsingGET_4", items::get),
    ("getVersionsUsingGET_2", items::versions),
    ("getVersionByIdUsingGET_2", items::version),
    ("requestCatalogItemInstancesUsingPOST_1", items::request),
    ("getPageUsingGET_2", sources::list),
    ("getUsingGET_2", sources::get),
    ("getTypesUsingGET_4", sources::types),
    ("getTypeByIdUsingGET_2", sources::kind),
    ("upload_2", icons::upload),
    ("download_2", icons::download),
    ("delete_2", icons::delete),
];

/// Answers an operation that has no handler. The item that it names has to exist.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if call.operation.path.starts_with("/catalog/api/items/{id}") {
        items::find(cloud, call)?;
    }
    synthesis::answer(call)
}
