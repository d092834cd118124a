// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{EntityType, Sort};

/// A price that does not depend on what is used.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedPrice {
    /// Length of time that `rate` is for.
    pub charge_period: Option<ChargePeriod>,
    /// Price for one `chargePeriod`.
    pub rate: Option<f64>,
    extra: Extra,
}

impl FixedPrice {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `chargePeriod`.
    #[must_use]
    pub fn charge_period(mut self, charge_period: impl Into<ChargePeriod>) -> Self {
        self.charge_period = Some(charge_period.into());
        self
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, rate: impl Into<f64>) -> Self {
        self.rate = Some(rate.into());
        self
    }
}

record! {
    FixedPrice, goes_back: true,
    member charge_period: "chargePeriod",
    member rate: "rate",
}

/// How the use of something is charged for.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metering {
    /// Price for one `unit` in one `chargePeriod`.
    pub base_rate: Option<f64>,
    /// What the charge is computed from.
    pub charge_based_on: Option<ChargeBasedOn>,
    /// In which power states is charged: `ALWAYS`, `ONLY_WHEN_POWERED_ON`, or whenever it was on at
    /// least once in the period (`POWERED_ON_AT_LEAST_ONCE`).
    pub charge_on_power_state: Option<ChargeOnPowerState>,
    /// Length of time that the rate is for.
    pub charge_period: Option<ChargePeriod>,
    /// Price that is charged whatever the use.
    pub fixed_price: Option<f64>,
    /// Unit that the use is measured in.
    pub unit: Option<String>,
    extra: Extra,
}

impl Metering {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `baseRate`.
    #[must_use]
    pub fn base_rate(mut self, base_rate: impl Into<f64>) -> Self {
        self.base_rate = Some(base_rate.into());
        self
    }
    /// Sets `chargeBasedOn`.
    #[must_use]
    pub fn charge_based_on(mut self, charge_based_on: impl Into<ChargeBasedOn>) -> Self {
        self.charge_based_on = Some(charge_based_on.into());
        self
    }
    /// Sets `chargeOnPowerState`.
    #[must_use]
    pub fn charge_on_power_state(
        mut self,
        charge_on_power_state: impl Into<ChargeOnPowerState>,
    ) -> Self {
        self.charge_on_power_state = Some(charge_on_power_state.into());
        self
    }
    /// Sets `chargePeriod`.
    #[must_use]
    pub fn charge_period(mut self, charge_period: impl Into<ChargePeriod>) -> Self {
        self.charge_period = Some(charge_period.into());
        self
    }
    /// Sets `fixedPrice`.
    #[must_use]
    pub fn fixed_price(mut self, fixed_price: impl Into<f64>) -> Self {
        self.fixed_price = Some(fixed_price.into());
        self
    }
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

record! {
    Metering, goes_back: true,
    member base_rate: "baseRate",
    member charge_based_on: "chargeBasedOn",
    member charge_on_power_state: "chargeOnPowerState",
    member charge_period: "chargePeriod",
    member fixed_price: "fixedPrice",
    member unit: "unit",
}

/// An item that is charged for by its use.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteringItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// `metering`.
    pub metering: Option<Metering>,
    extra: Extra,
}

impl MeteringItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `metering`.
    #[must_use]
    pub fn metering(mut self, metering: Metering) -> Self {
        self.metering = Some(metering);
        self
    }
}

record! {
    MeteringItem, goes_back: true,
    member item_name: "itemName",
    member metering: "metering",
}

/// A pricing card: a named set of rates that prices and expenses are computed with.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteringPolicy {
    /// Model that the card charges by.
    pub charge_model: Option<ChargeModel>,
    /// When the card was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the card. Set by the service.
    pub created_by: Option<String>,
    /// Free text about the card.
    pub description: Option<String>,
    /// `fixedPrice`.
    pub fixed_price: Option<FixedPrice>,
    /// Id of the card, given by the service.
    pub id: Option<String>,
    /// When the card was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// Rates for items.
    pub metering_items: Option<Vec<MeteringItem>>,
    /// Name of the card.
    pub name: Option<String>,
    /// Rates for items, several under names of their own.
    pub named_metering_items: Option<Vec<NamedMeteringItem>>,
    /// Charges that are made once.
    pub one_time_metering_items: Option<Vec<OneTimeMeteringItem>>,
    /// Id of the organization that the card belongs to.
    pub org_id: Option<String>,
    /// `pricingCardAssignmentInfo`.
    pub pricing_card_assignment_info: Option<MeteringPolicyAssignmentInfo>,
    /// Rates that hold where a tag is set.
    pub tag_based_metering_items: Option<Vec<TagBasedMeteringItem>>,
    /// Charges that are made once where a tag is set.
    pub tag_based_one_time_metering_items: Option<Vec<TagBasedOneTimeMeteringItem>>,
    /// Factors on other rates where a tag is set.
    pub tag_based_rate_factor_items: Option<Vec<TagBasedRateFactorItem>>,
    extra: Extra,
}

impl MeteringPolicy {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `chargeModel`.
    #[must_use]
    pub fn charge_model(mut self, charge_model: impl Into<ChargeModel>) -> Self {
        self.charge_model = Some(charge_model.into());
        self
    }
    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `fixedPrice`.
    #[must_use]
    pub fn fixed_price(mut self, fixed_price: FixedPrice) -> Self {
        self.fixed_price = Some(fixed_price);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `lastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(mut self, last_updated_at: impl Into<Timestamp>) -> Self {
        self.last_updated_at = Some(last_updated_at.into());
        self
    }
    /// Sets `meteringItems`.
    #[must_use]
    pub fn metering_items(
        mut self,
        metering_items: impl IntoIterator<Item = impl Into<MeteringItem>>,
    ) -> Self {
        self.metering_items = Some(metering_items.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `namedMeteringItems`.
    #[must_use]
    pub fn named_metering_items(
        mut self,
        named_metering_items: impl IntoIterator<Item = impl Into<NamedMeteringItem>>,
    ) -> Self {
        self.named_metering_items = Some(
            named_metering_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `oneTimeMeteringItems`.
    #[must_use]
    pub fn one_time_metering_items(
        mut self,
        one_time_metering_items: impl IntoIterator<Item = impl Into<OneTimeMeteringItem>>,
    ) -> Self {
        self.one_time_metering_items = Some(
            one_time_metering_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `pricingCardAssignmentInfo`.
    #[must_use]
    pub fn pricing_card_assignment_info(
        mut self,
        pricing_card_assignment_info: MeteringPolicyAssignmentInfo,
    ) -> Self {
        self.pricing_card_assignment_info = Some(pricing_card_assignment_info);
        self
    }
    /// Sets `tagBasedMeteringItems`.
    #[must_use]
    pub fn tag_based_metering_items(
        mut self,
        tag_based_metering_items: impl IntoIterator<
            Item = impl Into<TagBasedMeteringItem>,
        >,
    ) -> Self {
        self.tag_based_metering_items = Some(
            tag_based_metering_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `tagBasedOneTimeMeteringItems`.
    #[must_use]
    pub fn tag_based_one_time_metering_items(
        mut self,
        tag_based_one_time_metering_items: impl IntoIterator<
            Item = impl Into<TagBasedOneTimeMeteringItem>,
        >,
    ) -> Self {
        self.tag_based_one_time_metering_items = Some(
            tag_based_one_time_metering_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `tagBasedRateFactorItems`.
    #[must_use]
    pub fn tag_based_rate_factor_items(
        mut self,
        tag_based_rate_factor_items: impl IntoIterator<
            Item = impl Into<TagBasedRateFactorItem>,
        >,
    ) -> Self {
        self.tag_based_rate_factor_items = Some(
            tag_based_rate_factor_items.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    MeteringPolicy, goes_back: true,
    member charge_model: "chargeModel",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member fixed_price: "fixedPrice",
    member id: "id",
    member last_updated_at: "lastUpdatedAt",
    member metering_items: "meteringItems",
    member name: "name",
    member named_metering_items: "namedMeteringItems",
    member one_time_metering_items: "oneTimeMeteringItems",
    member org_id: "orgId",
    member pricing_card_assignment_info: "pricingCardAssignmentInfo",
    member tag_based_metering_items: "tagBasedMeteringItems",
    member tag_based_one_time_metering_items: "tagBasedOneTimeMeteringItems",
    member tag_based_rate_factor_items: "tagBasedRateFactorItems",
}

/// How many entities a pricing card is assigned to.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteringPolicyAssignmentInfo {
    /// Number of entities.
    pub count: Option<i64>,
    /// Kind of the entities.
    pub entity_type: Option<EntityType>,
    extra: Extra,
}

impl MeteringPolicyAssignmentInfo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: impl Into<EntityType>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }
}

record! {
    MeteringPolicyAssignmentInfo, goes_back: true,
    member count: "count",
    member entity_type: "entityType",
}

/// A rate with a name.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedMetering {
    /// `metering`.
    pub metering: Option<Metering>,
    /// Name of the rate.
    pub name: Option<String>,
    extra: Extra,
}

impl NamedMetering {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `metering`.
    #[must_use]
    pub fn metering(mut self, metering: Metering) -> Self {
        self.metering = Some(metering);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    NamedMetering, goes_back: true,
    member metering: "metering",
    member name: "name",
}

/// An item with several rates, each under a name.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedMeteringItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// The rates.
    pub named_meterings: Option<Vec<NamedMetering>>,
    extra: Extra,
}

impl NamedMeteringItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `namedMeterings`.
    #[must_use]
    pub fn named_meterings(
        mut self,
        named_meterings: impl IntoIterator<Item = impl Into<NamedMetering>>,
    ) -> Self {
        self.named_meterings = Some(
            named_meterings.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    NamedMeteringItem, goes_back: true,
    member item_name: "itemName",
    member named_meterings: "namedMeterings",
}

/// A charge that is made once.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneTimeMetering {
    /// Price that is charged once.
    pub one_time_fixed_price: Option<f64>,
    extra: Extra,
}

impl OneTimeMetering {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `oneTimeFixedPrice`.
    #[must_use]
    pub fn one_time_fixed_price(mut self, one_time_fixed_price: impl Into<f64>) -> Self {
        self.one_time_fixed_price = Some(one_time_fixed_price.into());
        self
    }
}

record! {
    OneTimeMetering, goes_back: true,
    member one_time_fixed_price: "oneTimeFixedPrice",
}

/// An item that is charged for once.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneTimeMeteringItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// `oneTimeMetering`.
    pub one_time_metering: Option<OneTimeMetering>,
    extra: Extra,
}

impl OneTimeMeteringItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `oneTimeMetering`.
    #[must_use]
    pub fn one_time_metering(mut self, one_time_metering: OneTimeMetering) -> Self {
        self.one_time_metering = Some(one_time_metering);
        self
    }
}

record! {
    OneTimeMeteringItem, goes_back: true,
    member item_name: "itemName",
    member one_time_metering: "oneTimeMetering",
}

/// One page of a list of pricing cards.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfMeteringPolicy {
    /// The pricing cards of this page.
    pub content: Vec<MeteringPolicy>,
    /// Whether this page holds no pricing card.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of pricing cards in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of pricing cards in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfMeteringPolicy, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}

/// A factor on the rate of a metered item.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateFactor {
    /// Metered item whose rate the factor is for.
    pub context_metering_item: Option<String>,
    /// The factor.
    pub rate_factor: Option<f64>,
    extra: Extra,
}

impl RateFactor {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `contextMeteringItem`.
    #[must_use]
    pub fn context_metering_item(
        mut self,
        context_metering_item: impl Into<String>,
    ) -> Self {
        self.context_metering_item = Some(context_metering_item.into());
        self
    }
    /// Sets `rateFactor`.
    #[must_use]
    pub fn rate_factor(mut self, rate_factor: impl Into<f64>) -> Self {
        self.rate_factor = Some(rate_factor.into());
        self
    }
}

record! {
    RateFactor, goes_back: true,
    member context_metering_item: "contextMeteringItem",
    member rate_factor: "rateFactor",
}

/// A factor on a rate that holds where a tag is set.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateFactorItem {
    /// Key of the tag.
    pub key: Option<String>,
    /// `rateFactor`.
    pub rate_factor: Option<RateFactor>,
    /// Value of the tag.
    pub value: Option<String>,
    extra: Extra,
}

impl RateFactorItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets `rateFactor`.
    #[must_use]
    pub fn rate_factor(mut self, rate_factor: RateFactor) -> Self {
        self.rate_factor = Some(rate_factor);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    RateFactorItem, goes_back: true,
    member key: "key",
    member rate_factor: "rateFactor",
    member value: "value",
}

/// A rate that holds where a tag is set.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasedMetering {
    /// Key of the tag.
    pub key: Option<String>,
    /// `metering`.
    pub metering: Option<Metering>,
    /// Value of the tag.
    pub value: Option<String>,
    extra: Extra,
}

impl TagBasedMetering {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets `metering`.
    #[must_use]
    pub fn metering(mut self, metering: Metering) -> Self {
        self.metering = Some(metering);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    TagBasedMetering, goes_back: true,
    member key: "key",
    member metering: "metering",
    member value: "value",
}

/// An item whose rate depends on tags.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasedMeteringItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// The rates, by tag.
    pub tag_based_meterings: Option<Vec<TagBasedMetering>>,
    extra: Extra,
}

impl TagBasedMeteringItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `tagBasedMeterings`.
    #[must_use]
    pub fn tag_based_meterings(
        mut self,
        tag_based_meterings: impl IntoIterator<Item = impl Into<TagBasedMetering>>,
    ) -> Self {
        self.tag_based_meterings = Some(
            tag_based_meterings.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    TagBasedMeteringItem, goes_back: true,
    member item_name: "itemName",
    member tag_based_meterings: "tagBasedMeterings",
}

/// A charge that is made once where a tag is set.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasedOneTimeMetering {
    /// Key of the tag.
    pub key: Option<String>,
    /// `oneTimeMetering`.
    pub one_time_metering: Option<OneTimeMetering>,
    /// Value of the tag.
    pub value: Option<String>,
    extra: Extra,
}

impl TagBasedOneTimeMetering {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets `oneTimeMetering`.
    #[must_use]
    pub fn one_time_metering(mut self, one_time_metering: OneTimeMetering) -> Self {
        self.one_time_metering = Some(one_time_metering);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    TagBasedOneTimeMetering, goes_back: true,
    member key: "key",
    member one_time_metering: "oneTimeMetering",
    member value: "value",
}

/// An item with charges that are made once and depend on tags.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasedOneTimeMeteringItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// The charges, by tag.
    pub one_time_meterings: Option<Vec<TagBasedOneTimeMetering>>,
    extra: Extra,
}

impl TagBasedOneTimeMeteringItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `oneTimeMeterings`.
    #[must_use]
    pub fn one_time_meterings(
        mut self,
        one_time_meterings: impl IntoIterator<Item = impl Into<TagBasedOneTimeMetering>>,
    ) -> Self {
        self.one_time_meterings = Some(
            one_time_meterings.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    TagBasedOneTimeMeteringItem, goes_back: true,
    member item_name: "itemName",
    member one_time_meterings: "oneTimeMeterings",
}

/// An item with factors on other rates that depend on tags.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasedRateFactorItem {
    /// What is charged for, by the name of the metered item.
    pub item_name: Option<String>,
    /// The factors, by tag.
    pub rate_factors: Option<Vec<RateFactorItem>>,
    extra: Extra,
}

impl TagBasedRateFactorItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `itemName`.
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }
    /// Sets `rateFactors`.
    #[must_use]
    pub fn rate_factors(
        mut self,
        rate_factors: impl IntoIterator<Item = impl Into<RateFactorItem>>,
    ) -> Self {
        self.rate_factors = Some(rate_factors.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    TagBasedRateFactorItem, goes_back: true,
    member item_name: "itemName",
    member rate_factors: "rateFactors",
}

/// Values of `ChargePeriod`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargePeriod {
    /// `HOURLY`
    Hourly,
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ChargePeriod,
    Hourly: "HOURLY",
    Daily: "DAILY",
    Weekly: "WEEKLY",
    Monthly: "MONTHLY",
}

/// Values of `ChargeBasedOn`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeBasedOn {
    /// `USAGE`
    Usage,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ChargeBasedOn,
    Usage: "USAGE",
}

/// Values of `ChargeOnPowerState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeOnPowerState {
    /// `ALWAYS`
    Always,
    /// `ONLY_WHEN_POWERED_ON`
    OnlyWhenPoweredOn,
    /// `POWERED_ON_AT_LEAST_ONCE`
    PoweredOnAtLeastOnce,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ChargeOnPowerState,
    Always: "ALWAYS",
    OnlyWhenPoweredOn: "ONLY_WHEN_POWERED_ON",
    PoweredOnAtLeastOnce: "POWERED_ON_AT_LEAST_ONCE",
}

/// Values of `ChargeModel`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeModel {
    /// `PAY_AS_YOU_GO`
    PayAsYouGo,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ChargeModel,
    PayAsYouGo: "PAY_AS_YOU_GO",
}
