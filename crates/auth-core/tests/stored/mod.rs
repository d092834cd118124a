//! Sessions on a store, for the tests of what they make of it.

#![allow(dead_code, unreachable_pub)] // every test binary uses a part of it

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use auth_core::{Error, MemoryTransport, Response, Service, Session, SessionBuilder, TokenStore};

use crate::cloud::{API_TOKEN, Cloud, get, seen_token};
use crate::folder::Folder;
use crate::log;

/// The settings of a session without its credential. As those of another process would, it shares
/// nothing with others but the file.
pub fn settings(transport: &MemoryTransport, store: &Path) -> SessionBuilder {
    log::set_up();
    Session::builder()
        .transport(transport.clone())
        .token_store(TokenStore::at(store))
}

pub fn session(transport: &MemoryTransport, store: &Path) -> Session {
    let settings = settings(transport, store).api_token(API_TOKEN);
    settings.build().unwrap()
}

pub async fn call(session: &Session) -> Result<Response, Error> {
    session.send(Service::Vmc, get("/vmc/api/orgs")).await
}

pub async fn token_of_call(session: &Session) -> String {
    seen_token(&call(session).await.unwrap()).to_owned()
}

pub fn now() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since_1970.as_secs()
}

/// A folder with a store that was used once.
pub async fn used() -> Folder {
    let (_cloud, transport) = Cloud::new();
    let folder = Folder::new();
    call(&session(&transport, &folder.store())).await.unwrap();
    folder
}

/// A write cannot succeed, not even that of root: something is where the draft would be.
pub fn make_unwritable(folder: &Folder) {
    fs::create_dir(folder.store().with_extension("json.new")).unwrap();
}
