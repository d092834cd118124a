//! What the exchanges of a session have learned of its servers. Credentials are not kept here, and
//! nothing is lost with it but a few requests.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::vcf::Address;
use crate::Error;

/// How long a refused password is not tried again: directories lock accounts after a few failures.
const PASSWORD_REST: Duration = Duration::from_secs(5 * 60);

#[derive(Clone, Default)]
pub(crate) struct Learned(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    addresses: HashMap<String, Address>,
    refused_passwords: HashMap<String, (Error, Instant)>,
}

impl Learned {
    /// Where the tokens of a realm were had last.
    pub(super) fn address(&self, realm: &str) -> Option<Address> {
        self.state().addresses.get(realm).copied()
    }

    pub(super) fn note_address(&self, realm: &str, address: Option<Address>) {
        let mut state = self.state();
        match address {
            Some(address) => state.addresses.insert(realm.to_owned(), address),
            None => state.addresses.remove(realm),
        };
    }

    /// Why a password was refused, if that was lately.
    pub(super) fn refused_password(&self, whose: &str) -> Option<Error> {
        let mut state = self.state();
        let now = Instant::now();
        state
            .refused_passwords
            .retain(|_, (_, at)| now < *at + PASSWORD_REST);
        let (error, _) = state.refused_passwords.get(whose)?;
        Some(error.clone())
    }

    pub(super) fn note_refused_password(&self, whose: String, error: &Error) {
        let refused = (error.clone(), Instant::now());
        self.state().refused_passwords.insert(whose, refused);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
