// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the subscriptions of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/subscriptions`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 404: No such org, or nothing found for it.
    /// - 500: The server failed on the request.
    #[inline]
    pub fn list_subscriptions(&self, org: impl Into<String>) -> ListSubscriptions {
        ListSubscriptions {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            offer_type: None,
        }
    }
}

/// The call of [`Client::list_subscriptions`].
///
/// `GET /vmc/api/orgs/{org}/subscriptions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSubscriptions {
    client: Client,
    options: CallOptions,
    org: String,
    offer_type: Option<types::OfferType>,
}

impl ListSubscriptions {
    /// Sets the query parameter `offer_type`.
    ///
    /// Leaves only subscriptions of this type: for a term, or on demand.
    pub fn offer_type(mut self, offer_type: impl Into<types::OfferType>) -> Self {
        self.offer_type = Some(offer_type.into());
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::SubscriptionDetails>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::SubscriptionDetails> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SUBSCRIPTIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::SubscriptionDetails>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SUBSCRIPTIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/subscriptions", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("offer_type", &self.offer_type)
            .build()
    }
}

impl IntoFuture for ListSubscriptions {
    type Output = Result<Vec<types::SubscriptionDetails>, Error>;
    type IntoFuture = Call<Vec<types::SubscriptionDetails>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SUBSCRIPTIONS, request, self.options)
    }
}

impl Client {
    /// Buy a subscription.
    ///
    /// `POST /vmc/api/orgs/{org}/subscriptions`
    ///
    /// Commits the org to pay for the term. Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `body`: The offer, its amount and its term.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 500: The server failed on the request.
    #[inline]
    pub fn create_subscription(
        &self,
        org: impl Into<String>,
        body: types::SubscriptionRequest,
    ) -> CreateSubscription {
        CreateSubscription {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            body,
        }
    }
}

/// The call of [`Client::create_subscription`].
///
/// `POST /vmc/api/orgs/{org}/subscriptions`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSubscription {
    client: Client,
    options: CallOptions,
    org: String,
    body: types::SubscriptionRequest,
}

impl CreateSubscription {
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/subscriptions", self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for CreateSubscription {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_SUBSCRIPTION, request, self.options)
    }
}

impl Client {
    /// List the offers for a product.
    ///
    /// `GET /vmc/api/orgs/{org}/subscriptions/offer-instances`
    ///
    /// - `org`: Id of the org.
    /// - `product_type`: Type of product that the offers are for.
    /// - `region`: Region that the offers are for.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_offer_instances(
        &self,
        org: impl Into<String>,
        product_type: impl Into<String>,
        region: impl Into<String>,
    ) -> ListOfferInstances {
        ListOfferInstances {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            product_type: product_type.into(),
            region: region.into(),
            product: None,
            type_: None,
        }
    }
}

/// The call of [`Client::list_offer_instances`].
///
/// `GET /vmc/api/orgs/{org}/subscriptions/offer-instances`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOfferInstances {
    client: Client,
    options: CallOptions,
    org: String,
    product_type: String,
    region: String,
    product: Option<String>,
    type_: Option<String>,
}

impl ListOfferInstances {
    /// Sets the query parameter `product`.
    ///
    /// Product that the offers are for.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }
    /// Sets the query parameter `type`.
    ///
    /// Type within the product.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
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
    pub fn with_response(self) -> CallWithResponse<types::OfferInstancesHolder> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/subscriptions/offer-instances", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("product", &self.product)
            .query("product_type", &self.product_type)
            .query("region", &self.region)
            .query("type", &self.type_)
            .build()
    }
}

impl IntoFuture for ListOfferInstances {
    type Output = Result<types::OfferInstancesHolder, Error>;
    type IntoFuture = Call<types::OfferInstancesHolder>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_OFFER_INSTANCES, request, self.options)
    }
}

impl Client {
    /// List the products that can be subscribed to.
    ///
    /// `GET /vmc/api/orgs/{org}/subscriptions/products`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 500: The server failed on the request.
    #[inline]
    pub fn list_subscription_products(
        &self,
        org: impl Into<String>,
    ) -> ListSubscriptionProducts {
        ListSubscriptionProducts {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::list_subscription_products`].
///
/// `GET /vmc/api/orgs/{org}/subscriptions/products`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSubscriptionProducts {
    client: Client,
    options: CallOptions,
    org: String,
}

impl ListSubscriptionProducts {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::SubscriptionProducts>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::SubscriptionProducts> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_SUBSCRIPTION_PRODUCTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::SubscriptionProducts>> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_SUBSCRIPTION_PRODUCTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/subscriptions/products", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListSubscriptionProducts {
    type Output = Result<Vec<types::SubscriptionProducts>, Error>;
    type IntoFuture = Call<Vec<types::SubscriptionProducts>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_SUBSCRIPTION_PRODUCTS, request, self.options)
    }
}

impl Client {
    /// Get a subscription.
    ///
    /// `GET /vmc/api/orgs/{org}/subscriptions/{subscription}`
    ///
    /// - `org`: Id of the org.
    /// - `subscription`: Id of the subscription.
    ///
    /// # Errors
    ///
    /// - 404: No such subscription.
    /// - 500: The server failed on the request.
    #[inline]
    pub fn get_subscription(
        &self,
        org: impl Into<String>,
        subscription: impl Into<String>,
    ) -> GetSubscription {
        GetSubscription {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            subscription: subscription.into(),
        }
    }
}

/// The call of [`Client::get_subscription`].
///
/// `GET /vmc/api/orgs/{org}/subscriptions/{subscription}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSubscription {
    client: Client,
    options: CallOptions,
    org: String,
    subscription: String,
}

impl GetSubscription {
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
    pub fn with_response(self) -> CallWithResponse<types::SubscriptionDetails> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let subscription = path_segment("subscription", &self.subscription)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/subscriptions/{subscription}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetSubscription {
    type Output = Result<types::SubscriptionDetails, Error>;
    type IntoFuture = Call<types::SubscriptionDetails>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_SUBSCRIPTION, request, self.options)
    }
}
