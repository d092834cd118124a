// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List the tasks of an org.
    ///
    /// `GET /vmc/api/orgs/{org}/tasks`
    ///
    /// There are no pages: the whole list comes in one answer.
    ///
    /// - `org`: Id of the org.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn list_tasks(&self, org: impl Into<String>) -> ListTasks {
        ListTasks {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            filter: None,
        }
    }
}

/// The call of [`Client::list_tasks`].
///
/// `GET /vmc/api/orgs/{org}/tasks`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTasks {
    client: Client,
    options: CallOptions,
    org: String,
    filter: Option<String>,
}

impl ListTasks {
    /// Sets the query parameter `$filter`.
    ///
    /// OData-style filter expression on the tasks.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
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
    pub fn with_response(self) -> CallWithResponse<Vec<types::Task>> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Task> {
        let request = self.request();
        self.client.core.items(&operations::LIST_TASKS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<Vec<types::Task>> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_TASKS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let url = format!("{}/vmc/api/orgs/{org}/tasks", self.client.core.base_url());
        RequestBuilder::get(url).accept_json().query("$filter", &self.filter).build()
    }
}

impl IntoFuture for ListTasks {
    type Output = Result<Vec<types::Task>, Error>;
    type IntoFuture = Call<Vec<types::Task>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_TASKS, request, self.options)
    }
}

impl Client {
    /// Get a task.
    ///
    /// `GET /vmc/api/orgs/{org}/tasks/{task}`
    ///
    /// This is what to poll after an operation that answers a task. The work is over once `status` is
    /// `FINISHED`, `FAILED` or `CANCELED`.
    ///
    /// - `org`: Id of the org.
    /// - `task`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such task, or not yet.
    #[inline]
    pub fn get_task(&self, org: impl Into<String>, task: impl Into<String>) -> GetTask {
        GetTask {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            task: task.into(),
        }
    }
}

/// The call of [`Client::get_task`].
///
/// `GET /vmc/api/orgs/{org}/tasks/{task}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTask {
    client: Client,
    options: CallOptions,
    org: String,
    task: String,
}

impl GetTask {
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
        let task = path_segment("task", &self.task)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/tasks/{task}", self.client.core.base_url()
        );
        RequestBuilder::get(url).accept_json().build()
    }
}

impl IntoFuture for GetTask {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_TASK, request, self.options)
    }
}

impl Client {
    /// Cancel a task.
    ///
    /// `POST /vmc/api/orgs/{org}/tasks/{task}`
    ///
    /// The answer does not mean that the task is over; poll it until its `status` is final.
    ///
    /// - `org`: Id of the org.
    /// - `task`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400: The task cannot be cancelled, or the request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    /// - 404: No such task.
    #[inline]
    pub fn update_task(
        &self,
        org: impl Into<String>,
        task: impl Into<String>,
    ) -> UpdateTask {
        UpdateTask {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            task: task.into(),
            action: None,
        }
    }
}

/// The call of [`Client::update_task`].
///
/// `POST /vmc/api/orgs/{org}/tasks/{task}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateTask {
    client: Client,
    options: CallOptions,
    org: String,
    task: String,
    action: Option<types::TaskAction>,
}

impl UpdateTask {
    /// Sets the query parameter `action`.
    ///
    /// What to do with the task.
    pub fn action(mut self, action: impl Into<types::TaskAction>) -> Self {
        self.action = Some(action.into());
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
    pub fn with_response(self) -> CallWithResponse<types::Task> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let org = path_segment("org", &self.org)?;
        let task = path_segment("task", &self.task)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/tasks/{task}", self.client.core.base_url()
        );
        RequestBuilder::post(url).accept_json().query("action", &self.action).build()
    }
}

impl IntoFuture for UpdateTask {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::UPDATE_TASK, request, self.options)
    }
}
