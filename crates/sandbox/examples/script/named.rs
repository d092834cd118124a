//! Finds by name what servers know by id. They compare parts of names, or words of descriptions;
//! this compares the whole name.

use client_core::wire::Wire;
use client_core::{Error, Items};

/// The one of that name among those that a server found for it.
pub async fn exactly<T: Wire>(
    name: &str,
    mut similar: Items<T>,
    name_of: impl Fn(&T) -> Option<&String>,
) -> Result<Option<T>, Error> {
    while let Some(one) = similar.next().await.transpose()? {
        if name_of(&one).is_some_and(|its| its == name) {
            return Ok(Some(one));
        }
    }
    Ok(None)
}
