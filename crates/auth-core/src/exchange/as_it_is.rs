//! An access token that a provider gave: there is nothing to exchange.

use http::HeaderMap;
use serde_json::Value;
use tokio::time::Instant;

use super::lifetime::lifetime;
use super::{Exchange, Granted, Minted, fingerprint};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, Secret};

pub(super) struct AsItIs {
    pub(super) token: Secret,
    pub(super) expires: Option<Instant>,
}

impl AsItIs {
    fn granted(&self) -> Granted {
        let lifetime = match self.expires {
            Some(end) => end.saturating_duration_since(Instant::now()),
            None => lifetime(&Value::Null, &self.token, &HeaderMap::new()),
        };
        Granted {
            token: Ok(Minted {
                secret: self.token.clone(),
                lifetime,
            }),
            rotated: None,
        }
    }
}

impl Exchange for AsItIs {
    fn exchange(&self, _: Option<Secret>, _: SendOptions) -> BoxFuture<'_, Result<Granted, Error>> {
        Box::pin(std::future::ready(Ok(self.granted())))
    }

    fn account(&self) -> String {
        format!("access-token {}", fingerprint(&self.token))
    }
}
