// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List pricing cards.
    ///
    /// `GET /price/api/private/pricing-cards`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_pricing_cards(&self) -> ListPricingCards {
        ListPricingCards {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            expand_assignment_info: None,
            expand_pricing_card: None,
            search: None,
        }
    }
}

/// The call of [`Client::list_pricing_cards`].
///
/// `GET /price/api/private/pricing-cards`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPricingCards {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    expand_assignment_info: Option<bool>,
    expand_pricing_card: Option<bool>,
    search: Option<String>,
}

impl ListPricingCards {
    /// Sets the query parameter `$orderby`.
    ///
    /// Property to sort by, optionally followed by a space and `asc` or `desc`. Repeat the parameter to
    /// sort by several properties.
    pub fn orderby(
        mut self,
        orderby: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.orderby = orderby.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `$skip`.
    ///
    /// Number of items to pass over before the first one returned.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }
    /// Sets the query parameter `$top`.
    ///
    /// Largest number of items to return. The service applies its default if it is left out.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets the query parameter `expandAssignmentInfo`.
    ///
    /// Whether to fill `pricingCardAssignmentInfo` of each card.
    pub fn expand_assignment_info(mut self, expand_assignment_info: bool) -> Self {
        self.expand_assignment_info = Some(expand_assignment_info);
        self
    }
    /// Sets the query parameter `expandPricingCard`.
    ///
    /// Whether to return the cards with all their rates.
    pub fn expand_pricing_card(mut self, expand_pricing_card: bool) -> Self {
        self.expand_pricing_card = Some(expand_pricing_card);
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the pricing cards; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::PageOfMeteringPolicy> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::MeteringPolicy> {
        let request = self.request();
        self.client.core.items(&operations::LIST_PRICING_CARDS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfMeteringPolicy> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_PRICING_CARDS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-cards", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expandAssignmentInfo", &self.expand_assignment_info)
            .query("expandPricingCard", &self.expand_pricing_card)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for ListPricingCards {
    type Output = Result<types::PageOfMeteringPolicy, Error>;
    type IntoFuture = Call<types::PageOfMeteringPolicy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_PRICING_CARDS, request, self.options)
    }
}

impl Client {
    /// Create a pricing card.
    ///
    /// `POST /price/api/private/pricing-cards`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn create_pricing_card(&self) -> CreatePricingCard {
        CreatePricingCard {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::create_pricing_card`].
///
/// `POST /price/api/private/pricing-cards`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePricingCard {
    client: Client,
    options: CallOptions,
    body: Option<types::MeteringPolicy>,
}

impl CreatePricingCard {
    /// Sends a body.
    ///
    /// The pricing card to create. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringPolicy) -> Self {
        self.body = Some(body);
        self
    }
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-cards", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePricingCard {
    type Output = Result<types::MeteringPolicy, Error>;
    type IntoFuture = Call<types::MeteringPolicy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_PRICING_CARD, request, self.options)
    }
}

impl Client {
    /// Get a pricing card.
    ///
    /// `GET /price/api/private/pricing-cards/{id}`
    ///
    /// - `id`: Id of the pricing card.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The pricing card was not found.
    #[inline]
    pub fn get_pricing_card(&self, id: impl Into<String>) -> GetPricingCard {
        GetPricingCard {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_pricing_card`].
///
/// `GET /price/api/private/pricing-cards/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPricingCard {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPricingCard {
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/price/api/private/pricing-cards/{id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPricingCard {
    type Output = Result<types::MeteringPolicy, Error>;
    type IntoFuture = Call<types::MeteringPolicy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_PRICING_CARD, request, self.options)
    }
}

impl Client {
    /// Replace a pricing card.
    ///
    /// `PUT /price/api/private/pricing-cards/{id}`
    ///
    /// - `id`: Id of the pricing card.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The pricing card was not found.
    #[inline]
    pub fn update_pricing_card(&self, id: impl Into<String>) -> UpdatePricingCard {
        UpdatePricingCard {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body: None,
        }
    }
}

/// The call of [`Client::update_pricing_card`].
///
/// `PUT /price/api/private/pricing-cards/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePricingCard {
    client: Client,
    options: CallOptions,
    id: String,
    body: Option<types::MeteringPolicy>,
}

impl UpdatePricingCard {
    /// Sends a body.
    ///
    /// The pricing card as it is to be. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringPolicy) -> Self {
        self.body = Some(body);
        self
    }
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/price/api/private/pricing-cards/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for UpdatePricingCard {
    type Output = Result<types::MeteringPolicy, Error>;
    type IntoFuture = Call<types::MeteringPolicy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_PRICING_CARD, request, self.options)
    }
}

impl Client {
    /// Delete a pricing card.
    ///
    /// `DELETE /price/api/private/pricing-cards/{id}`
    ///
    /// - `id`: Id of the pricing card.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The pricing card was not found.
    #[inline]
    pub fn delete_pricing_card(&self, id: impl Into<String>) -> DeletePricingCard {
        DeletePricingCard {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_pricing_card`].
///
/// `DELETE /price/api/private/pricing-cards/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePricingCard {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeletePricingCard {
    /// Asks for another API version than the client's.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.options.api_version = Some(version.into());
        self
    }
    /// How long this call may take in all, with what is sent again.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
    /// Sends this call again as `policy` says, not as the client does.
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }
    /// Answers with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/price/api/private/pricing-cards/{id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePricingCard {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_PRICING_CARD, request, self.options)
    }
}
