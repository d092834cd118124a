// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{record, wire::Extra};

/// Payment method of an org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodInfo {
    /// Whether this is the default payment method.
    pub default_flag: Option<bool>,
    /// Id of the payment method.
    pub payment_method_id: Option<String>,
    /// Type of the payment method.
    pub type_: Option<String>,
    extra: Extra,
}

record! {
    PaymentMethodInfo, goes_back: false,
    member default_flag: "default_flag",
    member payment_method_id: "payment_method_id" | "paymentMethodId",
    member type_: "type",
}
