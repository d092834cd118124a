//! The keyring of the system: a secret by the names of a service and of a user in it.

use crate::Secret;

/// A secret, or why there is none.
pub(super) fn secret(service: &str, user: &str) -> Result<Secret, String> {
    let (service, user) = (service.to_owned(), user.to_owned());
    // Some keyrings are asked over a bus whose client blocks on a runtime of its own, which must
    // not be inside another one.
    let asked = std::thread::spawn(move || {
        let found = ::keyring::Entry::new(&service, &user).and_then(|entry| entry.get_password());
        found.map(Secret::from).map_err(|error| match error {
            ::keyring::Error::NoEntry => {
                format!("holds nothing for the service {service} and the user {user}")
            }
            ::keyring::Error::NoStorageAccess(_) => {
                "it cannot be opened: is it running, and unlocked?".to_owned()
            }
            ::keyring::Error::Ambiguous(_) => {
                format!("holds more than one secret for the service {service} and the user {user}")
            }
            // The causes of others may quote what they found.
            _ => "it could not be asked".to_owned(),
        })
    });
    asked
        .join()
        .unwrap_or_else(|_| Err("asking it ended in a panic".to_owned()))
}
