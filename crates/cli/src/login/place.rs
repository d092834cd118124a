//! Where the secrets of profiles are kept: beside the token store, or in the keyring.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;

use auth_core::{Secret, SessionBuilder, TokenStore};

use super::private_file;
use crate::context::Context;
use crate::failure::Failure;

/// Under what the keyring has our secrets.
pub const SERVICE: &str = "vmw";

/// Where a profile keeps its secret.
#[derive(Debug)]
pub struct Place {
    pub file: PathBuf,
    /// The user that the keyring knows it by.
    pub user: String,
}

impl Place {
    pub fn of(profile: &str) -> Result<Self, Failure> {
        let mut name = file_name(profile);
        // Another config file may have a profile of this name.
        if std::env::var_os("VMW_CONFIG").is_some_and(|path| !path.is_empty()) {
            let mut hasher = DefaultHasher::new();
            std::path::absolute(SessionBuilder::config_file()?)?.hash(&mut hasher);
            name = format!("{name}-{:016x}", hasher.finish());
        }
        Ok(Place {
            file: folder()?.join(&name),
            user: name,
        })
    }

    #[cfg(feature = "keyring")]
    pub fn put_into_keyring(&self, secret: &Secret) -> Result<(), Failure> {
        let secret = secret.clone();
        in_keyring(&self.user, move |entry| entry.set_password(secret.expose()))
            .map_err(|why| Failure::Other(format!("the keyring does not take it: {why}")))
    }

    #[cfg(not(feature = "keyring"))]
    pub fn put_into_keyring(&self, _: &Secret) -> Result<(), Failure> {
        Err(Failure::usage("this vmw was built without the keyring"))
    }
}

/// Where a secret is that a profile refers to.
#[derive(Debug, PartialEq, Eq)]
pub enum Kept {
    File(PathBuf),
    Keyring { user: String },
}

impl Kept {
    /// Removes a secret that a login has put into the place of its profile. Files of others stay, as
    /// do the places of other profiles, which may be named by hand.
    pub fn remove_if_in(&self, place: &Place, context: &Context) -> Result<(), Failure> {
        match self {
            Kept::File(path) if *path == place.file => private_file::remove(path)?,
            Kept::Keyring { user } if *user == place.user => {
                if let Err(why) = remove_from_keyring(user) {
                    context.out.warn(format_args!(
                        "the secret of {user} stays in the keyring: {why}"
                    ));
                }
            }
            Kept::File(path) if path.parent() == Some(&*folder()?) => context.out.warn(
                format_args!("{} stays: it was not kept for this profile", path.display()),
            ),
            Kept::File(_) | Kept::Keyring { .. } => {}
        }
        Ok(())
    }

    /// Whether both are the same secret, however their paths are written.
    pub fn is_same(&self, other: &Kept) -> bool {
        let real = |path: &PathBuf| path.canonicalize().ok();
        match (self, other) {
            (Kept::File(one), Kept::File(other)) => {
                one == other || real(one).is_some_and(|one| Some(one) == real(other))
            }
            _ => self == other,
        }
    }
}

fn folder() -> Result<PathBuf, Failure> {
    let store = TokenStore::default_location()?;
    Ok(store.path().with_file_name("credentials"))
}

/// A profile may be called as it likes, a file may not.
fn file_name(profile: &str) -> String {
    let plain = |at: usize, byte: u8| {
        byte.is_ascii_alphanumeric() || b"-_".contains(&byte) || (byte == b'.' && at > 0)
    };
    let bytes = profile.bytes().enumerate();
    bytes
        .map(|(at, byte)| match plain(at, byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

/// Some keyrings are asked over a bus whose client blocks on a runtime of its own, which must not be
/// inside another one.
#[cfg(feature = "keyring")]
fn in_keyring(
    user: &str,
    work: impl FnOnce(keyring::Entry) -> keyring::Result<()> + Send + 'static,
) -> Result<(), &'static str> {
    let user = user.to_owned();
    let asked = std::thread::spawn(move || keyring::Entry::new(SERVICE, &user).and_then(work));
    match asked.join() {
        Ok(Ok(()) | Err(keyring::Error::NoEntry)) => Ok(()),
        Ok(Err(keyring::Error::NoStorageAccess(_))) => {
            Err("it cannot be opened: is it running, and unlocked?")
        }
        // The causes of others may quote what they were given.
        _ => Err("it could not be asked"),
    }
}

#[cfg(feature = "keyring")]
fn remove_from_keyring(user: &str) -> Result<(), &'static str> {
    in_keyring(user, |entry| entry.delete_credential())
}

#[cfg(not(feature = "keyring"))]
fn remove_from_keyring(_: &str) -> Result<(), &'static str> {
    Err("this vmw was built without the keyring")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_profile_has_a_file_of_its_own_in_the_folder() {
        for (profile, file) in [
            ("default", "default"),
            ("lab.2", "lab.2"),
            ("..", "%2E."),
            ("a/b", "a%2Fb"),
            ("a%2Fb", "a%252Fb"),
            ("ä", "%C3%A4"),
        ] {
            assert_eq!(file_name(profile), file);
        }
    }
}
