// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/management-vms/{managementVmId}/dns/{ipType}`
pub const SET_MANAGEMENT_VM_DNS: Operation = Operation::new(
    "set_management_vm_dns",
    "PUT",
    "/vmc/api/orgs/{org}/sddcs/{sddc}/management-vms/{managementVmId}/dns/{ipType}",
    "management_vms",
    "Choose the address that a management VM resolves to",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("sddc", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("managementVmId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("ipType", Place::Path, ParameterType::String, Encoding::Single, true, &["public", "private"]),
    ])
    .answer("Task")
    .idempotent()
    .waits_for("task");
