// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// Choose the address that a management VM resolves to.
    ///
    /// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/management-vms/{managementVmId}/dns/{ipType}`
    ///
    /// Answers a task to poll.
    ///
    /// - `org`: Id of the org.
    /// - `sddc`: Id of the SDDC.
    /// - `management_vm_id`: Id of the management VM.
    /// - `ip_type`: Whether the DNS record is to hold the public or the private address.
    ///
    /// # Errors
    ///
    /// - 400: The request is not valid.
    /// - 401: No access token was sent, or it is not valid or has expired.
    /// - 403: The caller lacks the right to do this.
    #[inline]
    pub fn set_management_vm_dns(
        &self,
        org: impl Into<String>,
        sddc: impl Into<String>,
        management_vm_id: impl Into<String>,
        ip_type: impl Into<types::IpType>,
    ) -> SetManagementVmDns {
        SetManagementVmDns {
            client: self.clone(),
            options: CallOptions::default(),
            org: org.into(),
            sddc: sddc.into(),
            management_vm_id: management_vm_id.into(),
            ip_type: ip_type.into(),
        }
    }
}

/// The call of [`Client::set_management_vm_dns`].
///
/// `PUT /vmc/api/orgs/{org}/sddcs/{sddc}/management-vms/{managementVmId}/dns/{ipType}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetManagementVmDns {
    client: Client,
    options: CallOptions,
    org: String,
    sddc: String,
    management_vm_id: String,
    ip_type: types::IpType,
}

impl SetManagementVmDns {
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
        let sddc = path_segment("sddc", &self.sddc)?;
        let management_vm_id = path_segment("managementVmId", &self.management_vm_id)?;
        let ip_type = path_segment("ipType", &self.ip_type)?;
        let url = format!(
            "{}/vmc/api/orgs/{org}/sddcs/{sddc}/management-vms/{management_vm_id}/dns/{ip_type}",
            self.client.core.base_url()
        );
        RequestBuilder::put(url).accept_json().build()
    }
}

impl IntoFuture for SetManagementVmDns {
    type Output = Result<types::Task, Error>;
    type IntoFuture = Call<types::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::SET_MANAGEMENT_VM_DNS, request, self.options)
    }
}
