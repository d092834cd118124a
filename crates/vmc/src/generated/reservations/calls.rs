// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the maintenance reservations of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/reservations`
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_reservations(&self, org: impl Into<String>) -> ListReservations {
        ListReservations {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
        }
    }
}

/// The call of [`Client::list_reservations`].
///
/// `GET /vmc/api/orgs/{org}/reservations`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListReservations {
    client: Client,
    options: CallOptions,
    org: String,
}

impl ListReservations {
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::MaintenanceWindowEntry>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::MaintenanceWindowEntry> {
        let request = self.request();
        self.client.core.items(&operations::LIST_RESERVATIONS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::MaintenanceWindowEntry>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_RESERVATIONS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/reservations", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for ListReservations {
    type Output = Result<Vec<types::MaintenanceWindowEntry>, Error>;
    type IntoFuture = Call<Vec<types::MaintenanceWindowEntry>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_RESERVATIONS, request, self.options)
    }
}

impl Client {
    /// Get the maintenance window of a reservation.
    ///
    /// `GET /vmc/api/orgs/{org}/reservations/{reservation}/mw`
    ///
    /// - `org`: Id of the org.
    /// - `reservation`: Id of the reservation.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn get_maintenance_window(
        &self,
        org: impl Into<String>,
        reservation: impl Into<String>,
    ) -> GetMaintenanceWindow {
        GetMaintenanceWindow {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            reservation: reservation.into(),
        }
    }
}

/// The call of [`Client::get_maintenance_window`].
///
/// `GET /vmc/api/orgs/{org}/reservations/{reservation}/mw`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMaintenanceWindow {
    client: Client,
    options: CallOptions,
    org: String,
    reservation: String,
}

impl GetMaintenanceWindow {
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
    pub fn with_response(self) -> CallWithResponse<types::MaintenanceWindowGet> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let reservation = path_segment("reservation", &self.reservation)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/reservations/{reservation}/mw", self.client.core
            .base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetMaintenanceWindow {
    type Output = Result<types::MaintenanceWindowGet, Error>;
    type IntoFuture = Call<types::MaintenanceWindowGet>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_MAINTENANCE_WINDOW, request, self.options)
    }
}

impl Client {
    /// Set the maintenance window of a reservation.
    ///
    /// `PUT /vmc/api/orgs/{org}/reservations/{reservation}/mw`
    ///
    /// - `org`: Id of the org.
    /// - `reservation`: Id of the reservation.
    /// - `body`: The new day and hour.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 409: The window cannot be changed at present.
    #[inline]
    pub fn update_maintenance_window(
        &self,
        org: impl Into<String>,
        reservation: impl Into<String>,
        body: types::MaintenanceWindow,
    ) -> UpdateMaintenanceWindow {
        UpdateMaintenanceWindow {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            reservation: reservation.into(),
            body,
        }
    }
}

/// The call of [`Client::update_maintenance_window`].
///
/// `PUT /vmc/api/orgs/{org}/reservations/{reservation}/mw`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateMaintenanceWindow {
    client: Client,
    options: CallOptions,
    org: String,
    reservation: String,
    body: types::MaintenanceWindow,
}

impl UpdateMaintenanceWindow {
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
    pub fn with_response(self) -> CallWithResponse<types::MaintenanceWindow> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let reservation = path_segment("reservation", &self.reservation)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/reservations/{reservation}/mw", self.client.core
            .base_url()
        );
        RequestBuilder::put(url).accept_json().json(&self.body).build()
    }
}

impl IntoFuture for UpdateMaintenanceWindow {
    type Output = Result<types::MaintenanceWindow, Error>;
    type IntoFuture = Call<types::MaintenanceWindow>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::UPDATE_MAINTENANCE_WINDOW, request, self.options)
    }
}
