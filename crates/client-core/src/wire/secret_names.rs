//! Which names stand for secrets: one rule, for properties at run time and for arguments
//! when calls are generated, where xtask includes this file.

/// Whether a property of this name may hold a secret. Case, `_`, `-` and `.` make
/// no difference: `admin_password`, `clientSecret`, `X-Api-Key`.
#[must_use]
pub fn looks_secret(name: &str) -> bool {
    const SECRETS: [&str; 16] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "token",
        "credential",
        "privatekey",
        "apikey",
        "accesskey",
        "authorization",
        "preshared",
        "passcode",
        "kubeconfig",
        "userinfo",
        "environmentvariables",
        "pwd",
    ];
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    SECRETS.iter().any(|secret| plain.contains(secret))
}
