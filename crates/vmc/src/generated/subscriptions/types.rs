// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

/// Offers for a product.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferInstancesHolder {
    /// Offers with a term.
    pub offers: Vec<TermOfferInstance>,
    /// `on_demand`.
    pub on_demand: OnDemandOfferInstance,
    extra: Extra,
}

record! {
    OfferInstancesHolder, goes_back: false,
    member offers: "offers",
    member on_demand: "on_demand",
}

/// Offer without a term. Amounts of money are strings.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandOfferInstance {
    /// Currency of the prices.
    pub currency: String,
    /// Text about the offer.
    pub description: String,
    /// Cost of one month.
    pub monthly_cost: String,
    /// Name of the offer.
    pub name: String,
    /// Product that the offer is for.
    pub product: String,
    /// Type of product that the offer is for.
    ///
    /// Deprecated by the vendor.
    pub product_type: Option<String>,
    /// Region that the offer is for.
    pub region: String,
    /// Type within the product.
    pub type_: String,
    /// Price of one unit.
    pub unit_price: String,
    /// Version of the offer.
    pub version: String,
    extra: Extra,
}

record! {
    OnDemandOfferInstance, goes_back: false,
    member currency: "currency",
    member description: "description",
    member monthly_cost: "monthly_cost",
    member name: "name",
    member product: "product",
    member product_type: "product_type",
    member region: "region",
    member type_: "type",
    member unit_price: "unit_price",
    member version: "version",
}

/// Subscription of an org. Numbers and dates are strings.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// Day on which bills are made.
    pub anniversary_billing_date: Option<String>,
    /// Whether the subscription may renew itself, as a string.
    pub auto_renewed_allowed: Option<String>,
    /// How often bills are made.
    pub billing_frequency: Option<String>,
    /// Id of the subscription at the billing service.
    pub billing_subscription_id: Option<String>,
    /// Length of the term, in the unit `commitment_term_uom`.
    pub commitment_term: Option<String>,
    /// Unit of the term.
    pub commitment_term_uom: Option<String>,
    /// Id of the subscription at the identity service.
    pub csp_subscription_id: Option<String>,
    /// Text about the subscription.
    pub description: Option<String>,
    /// When the subscription ends.
    pub end_date: Option<Timestamp>,
    /// Name of the offer.
    pub offer_name: Option<String>,
    /// Whether the subscription is for a term or on demand.
    pub offer_type: Option<OfferType>,
    /// Version of the offer.
    pub offer_version: Option<String>,
    /// Id of the product.
    pub product_id: Option<String>,
    /// Name of the product.
    pub product_name: Option<String>,
    /// Number of units, as a string.
    pub quantity: Option<String>,
    /// Region that the subscription is for.
    pub region: Option<String>,
    /// When the subscription starts.
    pub start_date: Option<Timestamp>,
    /// State of the subscription; the server spells the last value as listed.
    pub status: Option<SubscriptionDetailsStatus>,
    extra: Extra,
}

record! {
    SubscriptionDetails, goes_back: false,
    member anniversary_billing_date: "anniversary_billing_date",
    member auto_renewed_allowed: "auto_renewed_allowed",
    member billing_frequency: "billing_frequency",
    member billing_subscription_id: "billing_subscription_id",
    member commitment_term: "commitment_term",
    member commitment_term_uom: "commitment_term_uom",
    member csp_subscription_id: "csp_subscription_id",
    member description: "description",
    member end_date: "end_date",
    member offer_name: "offer_name",
    member offer_type: "offer_type",
    member offer_version: "offer_version",
    member product_id: "product_id",
    member product_name: "product_name",
    member quantity: "quantity",
    member region: "region",
    member start_date: "start_date",
    member status: "status",
}

/// Product that can be subscribed to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionProducts {
    /// Name of the product.
    pub product: Option<String>,
    /// Types within the product.
    pub types: Vec<String>,
    extra: Extra,
}

record! {
    SubscriptionProducts, goes_back: false,
    member product: "product",
    member types: "types",
}

/// Subscription to buy; the values come from an offer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRequest {
    /// How often bills are to be made.
    pub billing_frequency: Option<String>,
    /// Length of the term, as a string.
    pub commitment_term: String,
    /// Id of the offer's context.
    pub offer_context_id: Option<String>,
    /// Name of the offer.
    pub offer_name: String,
    /// Version of the offer.
    pub offer_version: String,
    /// Price.
    pub price: Option<i64>,
    /// Product to subscribe to.
    pub product: Option<String>,
    /// Id of the product's charge.
    pub product_charge_id: Option<String>,
    /// Id of the product.
    pub product_id: Option<String>,
    /// Type of product to subscribe to.
    pub product_type: String,
    /// Number of units.
    pub quantity: i64,
    /// Region that the subscription is for.
    pub region: String,
    /// Type within the product.
    pub type_: Option<String>,
    extra: Extra,
}

impl SubscriptionRequest {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        commitment_term: impl Into<String>,
        offer_name: impl Into<String>,
        offer_version: impl Into<String>,
        product_type: impl Into<String>,
        quantity: impl Into<i64>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            commitment_term: commitment_term.into(),
            offer_name: offer_name.into(),
            offer_version: offer_version.into(),
            product_type: product_type.into(),
            quantity: quantity.into(),
            region: region.into(),
            ..Self::empty()
        }
    }
    /// Sets `billing_frequency`.
    #[must_use]
    pub fn billing_frequency(mut self, billing_frequency: impl Into<String>) -> Self {
        self.billing_frequency = Some(billing_frequency.into());
        self
    }
    /// Sets `offer_context_id`.
    #[must_use]
    pub fn offer_context_id(mut self, offer_context_id: impl Into<String>) -> Self {
        self.offer_context_id = Some(offer_context_id.into());
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, price: impl Into<i64>) -> Self {
        self.price = Some(price.into());
        self
    }
    /// Sets `product`.
    #[must_use]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }
    /// Sets `product_charge_id`.
    #[must_use]
    pub fn product_charge_id(mut self, product_charge_id: impl Into<String>) -> Self {
        self.product_charge_id = Some(product_charge_id.into());
        self
    }
    /// Sets `product_id`.
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    SubscriptionRequest, goes_back: true,
    member billing_frequency: "billing_frequency",
    member commitment_term: "commitment_term",
    member offer_context_id: "offer_context_id",
    member offer_name: "offer_name",
    member offer_version: "offer_version",
    member price: "price",
    member product: "product",
    member product_charge_id: "product_charge_id",
    member product_id: "product_id",
    member product_type: "product_type",
    member quantity: "quantity",
    member region: "region",
    member type_: "type",
}

/// How a term offer can be paid.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermBillingOptions {
    /// How often bills are made.
    pub billing_frequency: Option<String>,
    /// Price of one unit, as a string.
    pub unit_price: Option<String>,
    extra: Extra,
}

record! {
    TermBillingOptions, goes_back: false,
    member billing_frequency: "billing_frequency",
    member unit_price: "unit_price",
}

/// Offer with a term. Amounts of money are strings.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermOfferInstance {
    /// Ways to pay.
    pub billing_options: Vec<TermBillingOptions>,
    /// Length of the term.
    pub commitment_term: i64,
    /// Currency of the prices.
    pub currency: String,
    /// Text about the offer.
    pub description: String,
    /// Name of the offer.
    pub name: String,
    /// Id of the offer's context.
    pub offer_context_id: Option<String>,
    /// Product that the offer is for.
    pub product: String,
    /// Id of the product's charge.
    pub product_charge_id: Option<String>,
    /// Id of the product.
    pub product_id: Option<String>,
    /// Type of product that the offer is for.
    ///
    /// Deprecated by the vendor.
    pub product_type: Option<String>,
    /// Region that the offer is for.
    pub region: String,
    /// Type within the product.
    pub type_: String,
    /// Price of one unit; the billing options tell it too.
    ///
    /// Deprecated by the vendor.
    pub unit_price: String,
    /// Version of the offer.
    pub version: String,
    extra: Extra,
}

record! {
    TermOfferInstance, goes_back: false,
    member billing_options: "billing_options",
    member commitment_term: "commitment_term",
    member currency: "currency",
    member description: "description",
    member name: "name",
    member offer_context_id: "offer_context_id",
    member product: "product",
    member product_charge_id: "product_charge_id",
    member product_id: "product_id",
    member product_type: "product_type",
    member region: "region",
    member type_: "type",
    member unit_price: "unit_price",
    member version: "version",
}

/// Values of `OfferType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferType {
    /// `TERM`
    Term,
    /// `ON_DEMAND`
    OnDemand,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    OfferType,
    Term: "TERM",
    OnDemand: "ON_DEMAND",
}

/// Values of `SubscriptionDetailsStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionDetailsStatus {
    /// `CREATED`
    Created,
    /// `ACTIVATED`
    Activated,
    /// `FAILED`
    Failed,
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
    Expired,
    /// `PENDING_PROVISIONING`
    PendingProvisioning,
    /// `ORDER_SUBMITTED`
    OrderSubmitted,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// `UKNOWN`
    Uknown,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    SubscriptionDetailsStatus,
    Created: "CREATED",
    Activated: "ACTIVATED",
    Failed: "FAILED",
    Cancelled: "CANCELLED",
    Expired: "EXPIRED",
    PendingProvisioning: "PENDING_PROVISIONING",
    OrderSubmitted: "ORDER_SUBMITTED",
    Suspended: "SUSPENDED",
    Terminated: "TERMINATED",
    Uknown: "UKNOWN",
}
