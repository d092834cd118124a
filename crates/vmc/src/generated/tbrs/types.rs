// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

/// Scheduled maintenance of an SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservationWindow {
    /// Length in hours.
    pub duration_hours: Option<i64>,
    /// Whether this is an emergency maintenance.
    pub emergency: Option<bool>,
    /// Greatest expected length in hours.
    pub estimated_duration_hours_maximum: Option<i64>,
    /// Least expected length in hours.
    pub estimated_duration_hours_minimum: Option<i64>,
    /// `maintenance_properties`.
    pub maintenance_properties: Option<ReservationWindowMaintenanceProperties>,
    /// Id of the manifest that is applied.
    pub manifest_id: Option<String>,
    /// Further data as key and value.
    pub metadata: BTreeMap<String, String>,
    /// State of the maintenance.
    pub reservation_state: Option<ReservationState>,
    /// Id of the reservation.
    pub reserve_id: Option<String>,
    /// Id of the SDDC.
    pub sddc_id: Option<String>,
    /// Day on which the maintenance starts, as a string.
    pub start_date: Option<Timestamp>,
    /// Hour at which the maintenance starts.
    pub start_hour: Option<i64>,
    extra: Extra,
}

record! {
    ReservationWindow, goes_back: false,
    member duration_hours: "duration_hours",
    member emergency: "emergency",
    member estimated_duration_hours_maximum: "estimated_duration_hours_maximum",
    member estimated_duration_hours_minimum: "estimated_duration_hours_minimum",
    member maintenance_properties: "maintenance_properties",
    member manifest_id: "manifest_id",
    member metadata: "metadata",
    member reservation_state: "reservation_state",
    member reserve_id: "reserve_id",
    member sddc_id: "sddc_id",
    member start_date: "start_date",
    member start_hour: "start_hour",
}

/// Details of a scheduled maintenance.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservationWindowMaintenanceProperties {
    /// Status of the maintenance.
    pub status: Option<String>,
    extra: Extra,
}

record! {
    ReservationWindowMaintenanceProperties, goes_back: false,
    member status: "status",
}

/// Reference to an SDDC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcId {
    /// Id of the SDDC.
    pub sddc_id: Option<String>,
    extra: Extra,
}

impl SddcId {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `sddc_id`.
    #[must_use]
    pub fn sddc_id(mut self, sddc_id: impl Into<String>) -> Self {
        self.sddc_id = Some(sddc_id.into());
        self
    }
}

record! {
    SddcId, goes_back: true,
    member sddc_id: "sddc_id",
}

/// Which scheduled maintenance to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcStateRequest {
    /// Ids of the SDDCs.
    pub sddcs: Option<Vec<String>>,
    /// States of the maintenance.
    pub states: Option<Vec<ReservationStatus>>,
    extra: Extra,
}

impl SddcStateRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `sddcs`.
    #[must_use]
    pub fn sddcs(mut self, sddcs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sddcs = Some(sddcs.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `states`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<ReservationStatus>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    SddcStateRequest, goes_back: true,
    member sddcs: "sddcs",
    member states: "states",
}

/// Weekly time at which SDDCs can be maintained.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportWindow {
    /// Length of the window in hours.
    pub duration_hours: Option<i64>,
    /// Further data; its shape is left open.
    pub metadata: Option<Value>,
    /// Ids of the SDDCs that have a seat in the window.
    pub sddcs: Vec<String>,
    /// Number of SDDCs that the window has room for.
    pub seats: Option<i64>,
    /// Day on which the window starts.
    pub start_day: Option<StartDay>,
    /// Hour at which the window starts.
    pub start_hour: Option<i64>,
    /// Id of the window.
    pub support_window_id: Option<String>,
    extra: Extra,
}

record! {
    SupportWindow, goes_back: false,
    member duration_hours: "duration_hours",
    member metadata: "metadata",
    member sddcs: "sddcs",
    member seats: "seats",
    member start_day: "start_day",
    member start_hour: "start_hour",
    member support_window_id: "support_window_id",
}

/// Reference to a support window.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportWindowId {
    /// Id of the window.
    pub window_id: Option<String>,
    extra: Extra,
}

record! {
    SupportWindowId, goes_back: false,
    member window_id: "window_id",
}

/// Values of `ReservationState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReservationState {
    /// `SCHEDULED`
    Scheduled,
    /// `RUNNING`
    Running,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `TERMINATED`
    Terminated,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ReservationState,
    Scheduled: "SCHEDULED",
    Running: "RUNNING",
    Canceled: "CANCELED",
    Completed: "COMPLETED",
    Terminated: "TERMINATED",
}

/// Values of `ReservationStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReservationStatus {
    /// `SCHEDULED`
    Scheduled,
    /// `RUNNING`
    Running,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ReservationStatus,
    Scheduled: "SCHEDULED",
    Running: "RUNNING",
    Canceled: "CANCELED",
    Completed: "COMPLETED",
}

/// Values of `StartDay`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartDay {
    /// `MONDAY`
    Monday,
    /// `TUESDAY`
    Tuesday,
    /// `WEDNESDAY`
    Wednesday,
    /// `THURSDAY`
    Thursday,
    /// `FRIDAY`
    Friday,
    /// `SATURDAY`
    Saturday,
    /// `SUNDAY`
    Sunday,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    StartDay,
    Monday: "MONDAY",
    Tuesday: "TUESDAY",
    Wednesday: "WEDNESDAY",
    Thursday: "THURSDAY",
    Friday: "FRIDAY",
    Saturday: "SATURDAY",
    Sunday: "SUNDAY",
}
