//! Waiting for executions, and following their stages and tasks. The polling is left to
//! `client_core::wait`.

mod executions;
mod steps;

pub use steps::ExecutionStep;
