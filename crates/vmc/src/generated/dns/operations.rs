// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/private`
pub const SET_DNS_PRIVATE: Operation = Operation::new(
    "set_dns_private",
    "PUT",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/dns/private",
    "dns",
    "Let all management VMs resolve to private addresses",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");

/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/dns/public`
pub const SET_DNS_PUBLIC: Operation = Operation::new(
    "set_dns_public",
    "PUT",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/dns/public",
    "dns",
    "Let all management VMs resolve to public addresses",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");
