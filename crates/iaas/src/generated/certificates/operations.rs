// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{Encoding, Operation, Parameter, ParameterType, Place};

/// `GET /iaas/api/certificates/{id}`
///
/// Needs the feature `certificates`.
pub const GET_CERTIFICATE: Operation = Operation::new(
    "get_certificate",
    "GET",
    "/iaas/api/certificates/{id}",
    "Certificates",
    "Get a certificate of an endpoint",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CertificateInfo")
    .idempotent();
