// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{UnknownValue, open_enum, record, wire::Extra};

/// The certificate of an endpoint, and whether it can be trusted.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// The certificate, in PEM format.
    pub certificate: String,
    /// Why the certificate is not trusted: `UNTRUSTED_CERTIFICATE` if its issuer is not known,
    /// `EXPIRED_CERTIFICATE` or `NOT_YET_VALID_CERTIFICATE` if it is outside its time,
    /// `KEYSTORE_TAMPERED_OR_PASSWORD_INCORRECT` if the store of trusted certificates could not be
    /// read. Absent if there is no error.
    pub certificate_error_detail: Option<CertificateErrorDetail>,
    /// Facts about the certificate, by name. All values are strings.
    pub properties: BTreeMap<String, String>,
    extra: Extra,
}

record! {
    CertificateInfo, goes_back: false,
    member certificate: "certificate",
    member certificate_error_detail: "certificateErrorDetail",
    member properties: "properties",
}

/// Values of `CertificateErrorDetail`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateErrorDetail {
    /// `UNTRUSTED_CERTIFICATE`
    UntrustedCertificate,
    /// `EXPIRED_CERTIFICATE`
    ExpiredCertificate,
    /// `NOT_YET_VALID_CERTIFICATE`
    NotYetValidCertificate,
    /// `KEYSTORE_TAMPERED_OR_PASSWORD_INCORRECT`
    KeystoreTamperedOrPasswordIncorrect,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    CertificateErrorDetail,
    UntrustedCertificate: "UNTRUSTED_CERTIFICATE",
    ExpiredCertificate: "EXPIRED_CERTIFICATE",
    NotYetValidCertificate: "NOT_YET_VALID_CERTIFICATE",
    KeystoreTamperedOrPasswordIncorrect: "KEYSTORE_TAMPERED_OR_PASSWORD_INCORRECT",
}
