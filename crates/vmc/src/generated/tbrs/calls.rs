// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;
use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the scheduled maintenance of SDDCs.
    ///
    /// `POST /vmc/api/orgs/{org}/tbrs/reservation`
    ///
    /// A query sent by POST; it changes nothing.
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_tbrs_reservations(
        &self,
        org: impl Into<String>,
    ) -> ListTbrsReservations {
        ListTbrsReservations {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            body: None,
        }
    }
}

/// The call of [`Client::list_tbrs_reservations`].
///
/// `POST /vmc/api/orgs/{org}/tbrs/reservation`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTbrsReservations {
    client: Client,
    options: CallOptions,
    org: String,
    body: Option<types::SddcStateRequest>,
}

impl ListTbrsReservations {
    /// Sends a body.
    ///
    /// Which SDDCs and states to list; may be left out.
    pub fn body(mut self, body: types::SddcStateRequest) -> Self {
        self.body = Some(body);
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
    ) -> CallWithResponse<BTreeMap<String, Vec<types::ReservationWindow>>> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/tbrs/reservation", self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().json_if_given(self.body.as_ref()).build()
    }
}

impl IntoFuture for ListTbrsReservations {
    type Output = Result<BTreeMap<String, Vec<types::ReservationWindow>>, Error>;
    type IntoFuture = Call<BTreeMap<String, Vec<types::ReservationWindow>>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_TBRS_RESERVATIONS, request, self.options)
    }
}

impl Client {
    /// List the support windows to choose from.
    ///
    /// `GET /vmc/api/orgs/{org}/tbrs/support-window`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such org, or nothing found for it.
    #[inline]
    pub fn list_support_windows(&self, org: impl Into<String>) -> ListSupportWindows {
        ListSupportWindows {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            created_by: None,
            minimum_seats_available: None,
        }
    }
}

/// The call of [`Client::list_support_windows`].
///
/// `GET /vmc/api/orgs/{org}/tbrs/support-window`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSupportWindows {
    client: Client,
    options: CallOptions,
    org: String,
    created_by: Option<String>,
    minimum_seats_available: Option<i64>,
}

impl ListSupportWindows {
    /// Sets the query parameter `createdBy`.
    ///
    /// Who created the windows.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }
    /// Sets the query parameter `minimumSeatsAvailable`.
    ///
    /// Leaves only windows with at least this many free seats.
    pub fn minimum_seats_available(
        mut self,
        minimum_seats_available: impl Into<i64>,
    ) -> Self {
        self.minimum_seats_available = Some(minimum_seats_available.into());
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::SupportWindow>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::SupportWindow> {
        let request = self.request();
        self.client.core.items(&operations::LIST_SUPPORT_WINDOWS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::SupportWindow>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_SUPPORT_WINDOWS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/tbrs/support-window", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("createdBy", &self.created_by)
            .query("minimumSeatsAvailable", &self.minimum_seats_available)
            .build()
    }
}

impl IntoFuture for ListSupportWindows {
    type Output = Result<Vec<types::SupportWindow>, Error>;
    type IntoFuture = Call<Vec<types::SupportWindow>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_SUPPORT_WINDOWS, request, self.options)
    }
}

impl Client {
    /// Move an SDDC to another support window.
    ///
    /// `PUT /vmc/api/orgs/{org}/tbrs/support-window/{id}`
    ///
    /// - `org`: Id of the org.
    /// - `id`: Id of the support window to move to.
    /// - `body`: The SDDC to move.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such SDDC or support window.
    #[inline]
    pub fn move_sddc_support_window(
        &self,
        org: impl Into<String>,
        id: impl Into<String>,
        body: types::SddcId,
    ) -> MoveSddcSupportWindow {
        MoveSddcSupportWindow {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            id: id.into(),
            body,
        }
    }
}

/// The call of [`Client::move_sddc_support_window`].
///
/// `PUT /vmc/api/orgs/{org}/tbrs/support-window/{id}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MoveSddcSupportWindow {
    client: Client,
    options: CallOptions,
    org: String,
    id: String,
    body: types::SddcId,
}

impl MoveSddcSupportWindow {
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
    pub fn with_response(self) -> CallWithResponse<types::SupportWindowId> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let id = path_segment("id", &self.id)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/tbrs/support-window/{id}", self.client.core.base_url()
        );
        RequestBuilder::put(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for MoveSddcSupportWindow {
    type Output = Result<types::SupportWindowId, Error>;
    type IntoFuture = Call<types::SupportWindowId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::MOVE_SDDC_SUPPORT_WINDOW, request, self.options)
    }
}
