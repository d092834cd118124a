//! Waiting for tasks. The polling is left to `client_core::wait`.

use client_core::wait::{About, Reading, Standing, Wait, Work, read};
use client_core::{BoxFuture, Error};

use crate::types::{ServiceError, Task, TaskAction, TaskStatus};
use crate::{Client, operations};

impl Client {
    /// Waits for a task to end: its last state, once it is `FINISHED`.
    ///
    /// Polls `GET /vmc/api/orgs/{org}/tasks/{task}`, about every 30 s in the end; an SDDC takes about
    /// two hours. Ids are all it takes, so a program that was restarted waits again with the id that
    /// it kept. [`cancel_when`](Wait::cancel_when) cancels with
    /// `POST /vmc/api/orgs/{org}/tasks/{task}?action=cancel`.
    ///
    /// - `org`: Id of the org.
    /// - `task`: Id of the task, as operations that start work answer it.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(vmc: vmc::Client, org: &str) -> Result<(), vmc::Error> {
    /// # let config = vmc::types::AwsSddcConfig::new("demo", 1, vmc::types::Provider::Aws);
    /// let task = vmc.create_sddc(org, config).await?;
    /// let done = vmc
    ///     .wait_for_task(org, &task.id)
    ///     .on_progress(|progress| println!("{progress}")) // 68 %, VCENTER_DEPLOYMENT, about 25 min left
    ///     .timeout(Duration::from_secs(3 * 60 * 60))
    ///     .await?;
    /// println!("the SDDC {:?} is ready", done.resource_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Failed`](crate::ErrorKind::Failed): the task is `FAILED`. The message is the first of
    ///   `customer_error_message`, `localized_error_message` and `error_message` that says something,
    ///   or that of the first of `service_errors`, whose code is the error's code.
    /// - [`Canceled`](crate::ErrorKind::Canceled): the task is `CANCELED`.
    /// - [`Timeout`](crate::ErrorKind::Timeout): it goes on after the time was up.
    /// - 404: No such task, a minute after the waiting began.
    pub fn wait_for_task(&self, org: impl Into<String>, task: impl Into<String>) -> Wait<Task> {
        Wait::new(TaskWork {
            client: self.clone(),
            org: org.into(),
            task: task.into(),
        })
    }
}

struct TaskWork {
    client: Client,
    org: String,
    task: String,
}

impl Work for TaskWork {
    type State = Task;

    fn about(&self) -> About {
        About::new("wait_for_task", "task", &self.task, &operations::GET_TASK)
            .at(self.client.core.base_url())
    }

    fn read(&self) -> BoxFuture<'static, Result<Reading<Task>, Error>> {
        read(self.client.get_task(&self.org, &self.task).with_response())
    }

    fn judge(task: &Task) -> Standing {
        let status = task.status.as_ref().map_or("", TaskStatus::as_str);
        // Casing differs between types: a task that has failed in lower case has failed.
        let standing = match TaskStatus::from(status.to_ascii_uppercase()) {
            TaskStatus::Started => Standing::running(status),
            TaskStatus::Canceling => Standing::canceling(status),
            TaskStatus::Finished => Standing::succeeded(status),
            TaskStatus::Failed => Standing::failed(status),
            TaskStatus::Canceled => Standing::canceled(status),
            _ => Standing::unknown(status),
        };
        let code = task.service_errors.iter().find_map(error_code);
        standing
            .percent(task.progress_percent)
            .phase(phase(task))
            .remaining_minutes(task.estimated_remaining_minutes)
            .reason(reason(task), code)
            .marks(&task.sub_status)
    }

    fn cancel(&self) -> Option<BoxFuture<'static, Result<(), Error>>> {
        let cancel = self.client.update_task(&self.org, &self.task);
        let cancel = cancel.action(TaskAction::Cancel);
        Some(Box::pin(async move { cancel.await.map(drop) }))
    }
}

/// What is being done: the phase, or else the finer state.
fn phase(task: &Task) -> Option<&str> {
    let phases = [&task.phase_in_progress, &task.sub_status];
    let mut phases = phases.into_iter().flatten().map(|text| text.trim());
    phases.find(|text| !text.is_empty())
}

/// What the server says about a failure, the words for the customer first.
fn reason(task: &Task) -> Option<&str> {
    let own = [
        &task.customer_error_message,
        &task.localized_error_message,
        &task.error_message,
    ];
    let services = task
        .service_errors
        .iter()
        .flat_map(|error| [&error.localized_message, &error.default_message]);
    own.into_iter()
        .chain(services)
        .flatten()
        .map(|text| text.trim())
        .find(|text| !text.is_empty())
}

fn error_code(error: &ServiceError) -> Option<&str> {
    error.original_service_error_code.as_deref()
}
