// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record, carry}};

/// Weekly time at which maintenance may start.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Day of the window.
    pub day_of_week: Option<DayOfWeek>,
    /// Hour at which the window starts, 0 to 23.
    pub hour_of_day: Option<i64>,
    extra: Extra,
}

impl MaintenanceWindow {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `day_of_week`.
    #[must_use]
    pub fn day_of_week(mut self, day_of_week: impl Into<DayOfWeek>) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }
    /// Sets `hour_of_day`.
    #[must_use]
    pub fn hour_of_day(mut self, hour_of_day: impl Into<i64>) -> Self {
        self.hour_of_day = Some(hour_of_day.into());
        self
    }
}

record! {
    MaintenanceWindow, goes_back: true,
    member day_of_week: "day_of_week",
    member hour_of_day: "hour_of_day",
}

/// For read, change and write at `/vmc/api/orgs/{org}/reservations/{reservation}/mw`: what the two types share is carried over, and what no
/// document mentions as well.
impl From<MaintenanceWindowGet> for MaintenanceWindow {
    #[inline]
    fn from(read: MaintenanceWindowGet) -> Self {
        carry(&read)
    }
}

/// Maintenance reservation of one SDDC.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowEntry {
    /// Whether maintenance is under way.
    pub in_maintenance_mode: Option<bool>,
    /// Whether the window is open now.
    pub in_maintenance_window: Option<bool>,
    /// Id of the reservation.
    pub reservation_id: Option<String>,
    /// `reservation_schedule`.
    pub reservation_schedule: Option<ReservationSchedule>,
    /// Id of the SDDC.
    pub sddc_id: Option<String>,
    extra: Extra,
}

record! {
    MaintenanceWindowEntry, goes_back: false,
    member in_maintenance_mode: "in_maintenance_mode",
    member in_maintenance_window: "in_maintenance_window",
    member reservation_id: "reservation_id",
    member reservation_schedule: "reservation_schedule",
    member sddc_id: "sddc_id",
}

/// Maintenance window as the server reports it.
///
/// Comes back, and is what an update is made of: what did not come stays absent, and properties
/// that the document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowGet {
    /// Day of the window.
    pub day_of_week: Option<DayOfWeek>,
    /// Hour at which the window starts, 0 to 23.
    pub hour_of_day: Option<i64>,
    /// Length of the window in minutes.
    pub duration_min: Option<i64>,
    /// Revision number of the window.
    pub version: Option<i64>,
    extra: Extra,
}

record! {
    MaintenanceWindowGet, goes_back: true,
    member day_of_week: "day_of_week",
    member hour_of_day: "hour_of_day",
    member duration_min: "duration_min",
    member version: "version",
}

/// Time reserved for maintenance.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reservation {
    /// When the reservation was made, as a string.
    pub create_time: Option<Timestamp>,
    /// Length of the reservation.
    pub duration: Option<i64>,
    /// Further data as key and value.
    pub metadata: BTreeMap<String, String>,
    /// Id of the reservation.
    pub rid: Option<String>,
    /// When the reservation starts.
    pub start_time: Option<Timestamp>,
    extra: Extra,
}

record! {
    Reservation, goes_back: false,
    member create_time: "create_time",
    member duration: "duration",
    member metadata: "metadata",
    member rid: "rid",
    member start_time: "start_time",
}

/// Maintenance reserved within the regular window.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservationInMw {
    /// When the reservation was made.
    pub create_time: Option<Timestamp>,
    /// Further data as key and value.
    pub metadata: BTreeMap<String, String>,
    /// Id of the reservation.
    pub rid: Option<String>,
    /// Week that the reservation falls in.
    pub week_of: Option<String>,
    extra: Extra,
}

record! {
    ReservationInMw, goes_back: false,
    member create_time: "create_time",
    member metadata: "metadata",
    member rid: "rid",
    member week_of: "week_of",
}

/// Maintenance window with the reservations made for it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservationSchedule {
    /// Day of the window.
    pub day_of_week: Option<DayOfWeek>,
    /// Hour at which the window starts, 0 to 23.
    pub hour_of_day: Option<i64>,
    /// Length of the window in minutes.
    pub duration_min: Option<i64>,
    /// Revision number of the window.
    pub version: Option<i64>,
    /// Reservations at times of their own.
    pub reservations: Vec<Reservation>,
    /// Reservations within the regular window.
    pub reservations_mw: Vec<ReservationInMw>,
    extra: Extra,
}

record! {
    ReservationSchedule, goes_back: false,
    member day_of_week: "day_of_week",
    member hour_of_day: "hour_of_day",
    member duration_min: "duration_min",
    member version: "version",
    member reservations: "reservations",
    member reservations_mw: "reservations_mw",
}

/// Values of `DayOfWeek`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `SUNDAY`
    Sunday,
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
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    DayOfWeek,
    Sunday: "SUNDAY",
    Monday: "MONDAY",
    Tuesday: "TUESDAY",
    Wednesday: "WEDNESDAY",
    Thursday: "THURSDAY",
    Friday: "FRIDAY",
    Saturday: "SATURDAY",
}
