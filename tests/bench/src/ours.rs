//! Our client as a program of a user makes it.

use auth_core::{Error, Service, Session};
use deployment::Client;
use deployment::types::{Deployment, PageOfDeployment};

/// A client of the server at `url`, which has its token already.
///
/// # Errors
/// Those of the exchange of the token.
pub async fn client(url: &str) -> Result<Client, Error> {
    let session = Session::builder()
        .api_token("an-api-token-of-some-length")
        .base_url(Service::Csp, url)
        .base_url(Service::Automation, url)
        .build()?;
    session.access_token_for(Service::Automation).await?;
    Ok(Client::new(&session))
}

/// One small call.
///
/// # Errors
/// Those of the call.
pub async fn small(client: &Client, id: &str) -> Result<Deployment, Error> {
    client.get_deployment(id).await
}

/// One page.
///
/// # Errors
/// Those of the call.
pub async fn page(client: &Client, top: usize, skip: usize) -> Result<PageOfDeployment, Error> {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    client
        .list_deployments()
        .top(number(top))
        .skip(number(skip))
        .await
}
