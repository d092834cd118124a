//! The catalog of Aria Automation, which requests make deployments from: the operations that have
//! state. All others are answered from the document.

mod entitlements;
mod icons;
mod items;
mod notifications;
mod policies;
mod prices;
mod sources;

pub(crate) use icons::Icon;
pub(crate) use items::Catalog;
pub(crate) use policies::seed;

use crate::answer::Outcome;
use crate::call::{Call, Handler};
use crate::cloud::Cloud;
use crate::synthesis;

/// Operation ids and what answers them.
pub(crate) const HANDLERS: [(&str, Handler); 43] = [
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
    ("updateCatalogItemUsingPATCH_2", items::patch),
    ("postUsingPOST_2", sources::create),
    ("deleteUsingDELETE_4", sources::delete),
    ("getEntitlementsUsingGET_2", entitlements::list),
    ("createEntitlementUsingPOST_2", entitlements::create),
    ("deleteEntitlementUsingDELETE_2", entitlements::delete),
    ("getAllScenarioConfigsUsingGET_2", notifications::list),
    ("createOrUpdateUsingPOST_2", notifications::put),
    ("getScenarioConfigUsingGET_2", notifications::get),
    ("deleteUsingDELETE_5", notifications::delete),
    ("getPoliciesUsingGET_5", policies::list),
    ("dryRunPolicyUsingPOST_2", policies::put),
    ("getPolicyUsingGET_5", policies::get),
    ("deletePolicyUsingDELETE_5", policies::delete),
    ("getTypesUsingGET_5", policies::types),
    ("getPolicyTypeByIdUsingGET_2", policies::kind),
    ("getPoliciesUsingGET_4", prices::list_cards),
    ("createPolicyUsingPOST_2", prices::create_card),
    ("getPolicyUsingGET_4", prices::get_card),
    ("updatePolicyUsingPUT_2", prices::update_card),
    ("deletePolicyUsingDELETE_4", prices::delete_card),
    (
        "getAllMeteringPolicyAssignmentsUsingGET_2",
        prices::list_assignments,
    ),
    (
        "createMeteringPolicyAssignmentUsingPOST_2",
        prices::create_assignment,
    ),
    (
        "getMeteringPolicyAssignmentUsingGET_2",
        prices::get_assignment,
    ),
    (
        "patchMeteringPolicyAssignmentUsingPATCH_2",
        prices::patch_assignment,
    ),
    (
        "deleteMeteringPolicyAssignmentUsingDELETE_2",
        prices::delete_assignment,
    ),
    (
        "getMeteringAssignmentStrategyUsingGET_2",
        prices::get_strategy,
    ),
    (
        "createMeteringAssignmentStrategyUsingPOST_2",
        prices::set_strategy,
    ),
    (
        "changeMeteringAssignmentStrategyUsingPATCH_2",
        prices::set_strategy,
    ),
];

/// Answers an operation that has no handler. The item or type that it names has to
/// exist.
pub(crate) fn otherwise(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    if call.operation.path.starts_with("/catalog/api/items/{id}") {
        items::find(cloud, call)?;
    }
    if call
        .operation
        .path
        .starts_with("/policy/api/policyTypes/{id}")
    {
        policies::known_type(call)?;
    }
    synthesis::answer(call)
}
