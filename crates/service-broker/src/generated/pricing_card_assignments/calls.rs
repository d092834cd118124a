// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List pricing card assignments.
    ///
    /// `GET /price/api/private/pricing-card-assignments`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_pricing_card_assignments(&self) -> ListPricingCardAssignments {
        ListPricingCardAssignments {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            refresh_entities: None,
        }
    }
}

/// The call of [`Client::list_pricing_card_assignments`].
///
/// `GET /price/api/private/pricing-card-assignments`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPricingCardAssignments {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    refresh_entities: Option<bool>,
}

impl ListPricingCardAssignments {
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
    /// Sets the query parameter `refreshEntities`.
    ///
    /// Whether to bring the assigned projects or cloud zones up to date before answering. The server's
    /// default is `true`.
    pub fn refresh_entities(mut self, refresh_entities: bool) -> Self {
        self.refresh_entities = Some(refresh_entities);
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
    pub fn with_response(
        self,
    ) -> CallWithResponse<types::PageOfMeteringPolicyAssignment> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::MeteringPolicyAssignment> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_PRICING_CARD_ASSIGNMENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfMeteringPolicyAssignment> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_PRICING_CARD_ASSIGNMENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-card-assignments", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("refreshEntities", &self.refresh_entities)
            .build()
    }
}

impl IntoFuture for ListPricingCardAssignments {
    type Output = Result<types::PageOfMeteringPolicyAssignment, Error>;
    type IntoFuture = Call<types::PageOfMeteringPolicyAssignment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_PRICING_CARD_ASSIGNMENTS, request, self.options)
    }
}

impl Client {
    /// Create a pricing card assignment.
    ///
    /// `POST /price/api/private/pricing-card-assignments`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_pricing_card_assignment(&self) -> CreatePricingCardAssignment {
        CreatePricingCardAssignment {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::create_pricing_card_assignment`].
///
/// `POST /price/api/private/pricing-card-assignments`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePricingCardAssignment {
    client: Client,
    options: CallOptions,
    body: Option<types::MeteringPolicyAssignment>,
}

impl CreatePricingCardAssignment {
    /// Sends a body.
    ///
    /// The assignment: the pricing card, and what it is for. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringPolicyAssignment) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicyAssignment> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-card-assignments", self.client.core.base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePricingCardAssignment {
    type Output = Result<types::MeteringPolicyAssignment, Error>;
    type IntoFuture = Call<types::MeteringPolicyAssignment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CREATE_PRICING_CARD_ASSIGNMENT, request, self.options)
    }
}

impl Client {
    /// Get the pricing card assignment strategy.
    ///
    /// `GET /price/api/private/pricing-card-assignments/strategy`
    ///
    /// The strategy says to which kind of entity pricing cards are assigned.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: No strategy was found.
    #[inline]
    pub fn get_pricing_card_assignment_strategy(
        &self,
    ) -> GetPricingCardAssignmentStrategy {
        GetPricingCardAssignmentStrategy {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }
}

/// The call of [`Client::get_pricing_card_assignment_strategy`].
///
/// `GET /price/api/private/pricing-card-assignments/strategy`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPricingCardAssignmentStrategy {
    client: Client,
    options: CallOptions,
}

impl GetPricingCardAssignmentStrategy {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringAssignmentStrategy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-card-assignments/strategy", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPricingCardAssignmentStrategy {
    type Output = Result<types::MeteringAssignmentStrategy, Error>;
    type IntoFuture = Call<types::MeteringAssignmentStrategy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::GET_PRICING_CARD_ASSIGNMENT_STRATEGY,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Create the pricing card assignment strategy.
    ///
    /// `POST /price/api/private/pricing-card-assignments/strategy`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_pricing_card_assignment_strategy(
        &self,
    ) -> CreatePricingCardAssignmentStrategy {
        CreatePricingCardAssignmentStrategy {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::create_pricing_card_assignment_strategy`].
///
/// `POST /price/api/private/pricing-card-assignments/strategy`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePricingCardAssignmentStrategy {
    client: Client,
    options: CallOptions,
    body: Option<types::MeteringAssignmentStrategy>,
}

impl CreatePricingCardAssignmentStrategy {
    /// Sends a body.
    ///
    /// The strategy. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringAssignmentStrategy) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringAssignmentStrategy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-card-assignments/strategy", self.client.core
            .base_url()
        );
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreatePricingCardAssignmentStrategy {
    type Output = Result<types::MeteringAssignmentStrategy, Error>;
    type IntoFuture = Call<types::MeteringAssignmentStrategy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::CREATE_PRICING_CARD_ASSIGNMENT_STRATEGY,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Change the pricing card assignment strategy.
    ///
    /// `PATCH /price/api/private/pricing-card-assignments/strategy`
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn change_pricing_card_assignment_strategy(
        &self,
    ) -> ChangePricingCardAssignmentStrategy {
        ChangePricingCardAssignmentStrategy {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::change_pricing_card_assignment_strategy`].
///
/// `PATCH /price/api/private/pricing-card-assignments/strategy`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangePricingCardAssignmentStrategy {
    client: Client,
    options: CallOptions,
    body: Option<types::MeteringAssignmentStrategy>,
}

impl ChangePricingCardAssignmentStrategy {
    /// Sends a body.
    ///
    /// The strategy as it is to be. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringAssignmentStrategy) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringAssignmentStrategy> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/price/api/private/pricing-card-assignments/strategy", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for ChangePricingCardAssignmentStrategy {
    type Output = Result<types::MeteringAssignmentStrategy, Error>;
    type IntoFuture = Call<types::MeteringAssignmentStrategy>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(
                &operations::CHANGE_PRICING_CARD_ASSIGNMENT_STRATEGY,
                request,
                self.options,
            )
    }
}

impl Client {
    /// Get a pricing card assignment.
    ///
    /// `GET /price/api/private/pricing-card-assignments/{id}`
    ///
    /// - `id`: Id of the assignment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The assignment was not found.
    #[inline]
    pub fn get_pricing_card_assignment(
        &self,
        id: impl Into<String>,
    ) -> GetPricingCardAssignment {
        GetPricingCardAssignment {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::get_pricing_card_assignment`].
///
/// `GET /price/api/private/pricing-card-assignments/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPricingCardAssignment {
    client: Client,
    options: CallOptions,
    id: String,
}

impl GetPricingCardAssignment {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicyAssignment> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/price/api/private/pricing-card-assignments/{id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetPricingCardAssignment {
    type Output = Result<types::MeteringPolicyAssignment, Error>;
    type IntoFuture = Call<types::MeteringPolicyAssignment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_PRICING_CARD_ASSIGNMENT, request, self.options)
    }
}

impl Client {
    /// Delete a pricing card assignment.
    ///
    /// `DELETE /price/api/private/pricing-card-assignments/{id}`
    ///
    /// - `id`: Id of the assignment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The assignment was not found.
    #[inline]
    pub fn delete_pricing_card_assignment(
        &self,
        id: impl Into<String>,
    ) -> DeletePricingCardAssignment {
        DeletePricingCardAssignment {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
        }
    }
}

/// The call of [`Client::delete_pricing_card_assignment`].
///
/// `DELETE /price/api/private/pricing-card-assignments/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePricingCardAssignment {
    client: Client,
    options: CallOptions,
    id: String,
}

impl DeletePricingCardAssignment {
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
            "{}/price/api/private/pricing-card-assignments/{id}", self.client.core
            .base_url()
        );
        RequestBuilder::delete(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeletePricingCardAssignment {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_PRICING_CARD_ASSIGNMENT, request, self.options)
    }
}

impl Client {
    /// Update a pricing card assignment.
    ///
    /// `PATCH /price/api/private/pricing-card-assignments/{id}`
    ///
    /// - `id`: Id of the assignment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn patch_pricing_card_assignment(
        &self,
        id: impl Into<String>,
    ) -> PatchPricingCardAssignment {
        PatchPricingCardAssignment {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body: None,
        }
    }
}

/// The call of [`Client::patch_pricing_card_assignment`].
///
/// `PATCH /price/api/private/pricing-card-assignments/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchPricingCardAssignment {
    client: Client,
    options: CallOptions,
    id: String,
    body: Option<types::MeteringPolicyAssignment>,
}

impl PatchPricingCardAssignment {
    /// Sends a body.
    ///
    /// The properties to change. The document lets the body be left out.
    pub fn body(mut self, body: types::MeteringPolicyAssignment) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::MeteringPolicyAssignment> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/price/api/private/pricing-card-assignments/{id}", self.client.core
            .base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchPricingCardAssignment {
    type Output = Result<types::MeteringPolicyAssignment, Error>;
    type IntoFuture = Call<types::MeteringPolicyAssignment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::PATCH_PRICING_CARD_ASSIGNMENT, request, self.options)
    }
}
