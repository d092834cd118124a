// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, Timestamp, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List deployments.
    ///
    /// `GET /deployment/api/deployments`
    ///
    /// Filters of different kinds narrow the list together. Without `expand`, properties such as
    /// `resources` and `lastRequest` are left out. The list can change between two pages, so that a
    /// deployment shows up twice; tell them apart by `id`.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_deployments(&self) -> ListDeployments {
        ListDeployments {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            cloud_accounts: Vec::new(),
            cloud_types: Vec::new(),
            created_at: None,
            deleted: None,
            expand: Vec::new(),
            expires_at: None,
            last_request_status: Vec::new(),
            last_updated_at: None,
            name: None,
            owned_by: Vec::new(),
            projects: Vec::new(),
            requested_by: Vec::new(),
            resource_types: Vec::new(),
            search: None,
            status: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// The call of [`Client::list_deployments`].
///
/// `GET /deployment/api/deployments`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeployments {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    cloud_accounts: Vec<String>,
    cloud_types: Vec<String>,
    created_at: Option<String>,
    deleted: Option<bool>,
    expand: Vec<types::DeploymentExpand>,
    expires_at: Option<String>,
    last_request_status: Vec<String>,
    last_updated_at: Option<String>,
    name: Option<String>,
    owned_by: Vec<String>,
    projects: Vec<String>,
    requested_by: Vec<String>,
    resource_types: Vec<String>,
    search: Option<String>,
    status: Vec<String>,
    tags: Vec<String>,
}

impl ListDeployments {
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
    /// Sets the query parameter `cloudAccounts`.
    ///
    /// Cloud account to filter by: only deployments with resources in it are listed. Repeat the
    /// parameter for several cloud accounts; each may match.
    pub fn cloud_accounts(
        mut self,
        cloud_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_accounts = cloud_accounts.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `cloudTypes`.
    ///
    /// Type of cloud account to filter by. Repeat the parameter for several types; each may match.
    pub fn cloud_types(
        mut self,
        cloud_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_types = cloud_types.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `createdAt`.
    ///
    /// Time span in which the deployment was created: start and end as RFC 3339 times, with a comma
    /// between them.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets the query parameter `deleted`.
    ///
    /// Whether to list deleted deployments.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `blueprint`, `catalog`, `project`, `lastRequest`,
    /// `inprogressRequests` and `resources` fill the property of the same name. Repeat the parameter
    /// for several.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::DeploymentExpand>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `expiresAt`.
    ///
    /// Time span in which the lease of the deployment ends: start and end as RFC 3339 times, with a
    /// comma between them.
    pub fn expires_at(mut self, expires_at: impl Into<String>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets the query parameter `lastRequestStatus`.
    ///
    /// Status of the last request to filter by, one of the values of `status` of a request. Repeat the
    /// parameter for several statuses; each may match.
    pub fn last_request_status(
        mut self,
        last_request_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_request_status = last_request_status
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets the query parameter `lastUpdatedAt`.
    ///
    /// Time span in which the deployment was last updated: start and end as RFC 3339 times, with a
    /// comma between them.
    pub fn last_updated_at(mut self, last_updated_at: impl Into<String>) -> Self {
        self.last_updated_at = Some(last_updated_at.into());
        self
    }
    /// Sets the query parameter `name`.
    ///
    /// Name to filter by. Compare the names in the answer if it has to be exact.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets the query parameter `ownedBy`.
    ///
    /// User who owns the deployment. Repeat the parameter for several users; each may match.
    pub fn owned_by(
        mut self,
        owned_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.owned_by = owned_by.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `projects`.
    ///
    /// Id of a project: only deployments of the given projects are listed. Repeat the parameter for
    /// several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `requestedBy`.
    ///
    /// User who requested the deployment. Repeat the parameter for several users; each may match.
    pub fn requested_by(
        mut self,
        requested_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.requested_by = requested_by.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `resourceTypes`.
    ///
    /// Resource type to filter by: only deployments that hold a resource of it are listed. Repeat the
    /// parameter for several types; each may match.
    pub fn resource_types(
        mut self,
        resource_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = resource_types.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the deployments; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Sets the query parameter `status`.
    ///
    /// Status of the deployment to filter by. Repeat the parameter for several statuses; each may
    /// match.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status = status.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `tags`.
    ///
    /// Tag to filter by. Repeat the parameter for several tags; each may match.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfDeployment> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Deployment> {
        let request = self.request();
        self.client.core.items(&operations::LIST_DEPLOYMENTS, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfDeployment> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_DEPLOYMENTS, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/deployment/api/deployments", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("cloudAccounts", &self.cloud_accounts)
            .query("cloudTypes", &self.cloud_types)
            .query("createdAt", &self.created_at)
            .query("deleted", &self.deleted)
            .query("expand", &self.expand)
            .query("expiresAt", &self.expires_at)
            .query("lastRequestStatus", &self.last_request_status)
            .query("lastUpdatedAt", &self.last_updated_at)
            .query("name", &self.name)
            .query("ownedBy", &self.owned_by)
            .query("projects", &self.projects)
            .query("requestedBy", &self.requested_by)
            .query("resourceTypes", &self.resource_types)
            .query("search", &self.search)
            .query("status", &self.status)
            .query("tags", &self.tags)
            .build()
    }
}

impl IntoFuture for ListDeployments {
    type Output = Result<types::PageOfDeployment, Error>;
    type IntoFuture = Call<types::PageOfDeployment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_DEPLOYMENTS, request, self.options)
    }
}

impl Client {
    /// List the filters for deployments.
    ///
    /// `GET /deployment/api/deployments/filters`
    ///
    /// Tells by what deployments can be filtered and, for each filter, the first values that occur. The
    /// parameters describe the locale of the names in the answer.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_deployment_filters(&self) -> ListDeploymentFilters {
        ListDeploymentFilters {
            client: self.clone(),
            options: CallOptions::default(),
            iso3_country: None,
            iso3_language: None,
            country: None,
            display_country: None,
            display_language: None,
            display_name: None,
            display_script: None,
            display_variant: None,
            language: None,
            script: None,
            unicode_locale_attributes: Vec::new(),
            unicode_locale_keys: Vec::new(),
            variant: None,
        }
    }
}

/// The call of [`Client::list_deployment_filters`].
///
/// `GET /deployment/api/deployments/filters`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeploymentFilters {
    client: Client,
    options: CallOptions,
    iso3_country: Option<String>,
    iso3_language: Option<String>,
    country: Option<String>,
    display_country: Option<String>,
    display_language: Option<String>,
    display_name: Option<String>,
    display_script: Option<String>,
    display_variant: Option<String>,
    language: Option<String>,
    script: Option<String>,
    unicode_locale_attributes: Vec<String>,
    unicode_locale_keys: Vec<String>,
    variant: Option<String>,
}

impl ListDeploymentFilters {
    /// Sets the query parameter `ISO3Country`.
    ///
    /// Three-letter ISO 3166 code of the country of the locale.
    pub fn iso3_country(mut self, iso3_country: impl Into<String>) -> Self {
        self.iso3_country = Some(iso3_country.into());
        self
    }
    /// Sets the query parameter `ISO3Language`.
    ///
    /// Three-letter ISO 639-2 code of the language of the locale.
    pub fn iso3_language(mut self, iso3_language: impl Into<String>) -> Self {
        self.iso3_language = Some(iso3_language.into());
        self
    }
    /// Sets the query parameter `country`.
    ///
    /// Country or region code of the locale, such as `US`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// Sets the query parameter `displayCountry`.
    ///
    /// Name of the country of the locale.
    pub fn display_country(mut self, display_country: impl Into<String>) -> Self {
        self.display_country = Some(display_country.into());
        self
    }
    /// Sets the query parameter `displayLanguage`.
    ///
    /// Name of the language of the locale.
    pub fn display_language(mut self, display_language: impl Into<String>) -> Self {
        self.display_language = Some(display_language.into());
        self
    }
    /// Sets the query parameter `displayName`.
    ///
    /// Name of the locale as a whole.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// Sets the query parameter `displayScript`.
    ///
    /// Name of the script of the locale.
    pub fn display_script(mut self, display_script: impl Into<String>) -> Self {
        self.display_script = Some(display_script.into());
        self
    }
    /// Sets the query parameter `displayVariant`.
    ///
    /// Name of the variant of the locale.
    pub fn display_variant(mut self, display_variant: impl Into<String>) -> Self {
        self.display_variant = Some(display_variant.into());
        self
    }
    /// Sets the query parameter `language`.
    ///
    /// Language code of the locale, such as `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets the query parameter `script`.
    ///
    /// Four-letter ISO 15924 script code of the locale.
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Sets the query parameter `unicodeLocaleAttributes`.
    ///
    /// Unicode attribute of the locale. Repeat the parameter for several.
    pub fn unicode_locale_attributes(
        mut self,
        unicode_locale_attributes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unicode_locale_attributes = unicode_locale_attributes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets the query parameter `unicodeLocaleKeys`.
    ///
    /// Unicode extension key of the locale. Repeat the parameter for several.
    pub fn unicode_locale_keys(
        mut self,
        unicode_locale_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unicode_locale_keys = unicode_locale_keys
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets the query parameter `variant`.
    ///
    /// Variant code of the locale.
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
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
    pub fn with_response(self) -> CallWithResponse<types::FilterSchema> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/deployment/api/deployments/filters", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("ISO3Country", &self.iso3_country)
            .query("ISO3Language", &self.iso3_language)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("country", &self.country)
            .query("displayCountry", &self.display_country)
            .query("displayLanguage", &self.display_language)
            .query("displayName", &self.display_name)
            .query("displayScript", &self.display_script)
            .query("displayVariant", &self.display_variant)
            .query("language", &self.language)
            .query("script", &self.script)
            .query("unicodeLocaleAttributes", &self.unicode_locale_attributes)
            .query("unicodeLocaleKeys", &self.unicode_locale_keys)
            .query("variant", &self.variant)
            .build()
    }
}

impl IntoFuture for ListDeploymentFilters {
    type Output = Result<types::FilterSchema, Error>;
    type IntoFuture = Call<types::FilterSchema>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DEPLOYMENT_FILTERS, request, self.options)
    }
}

impl Client {
    /// List the values of a deployment filter.
    ///
    /// `GET /deployment/api/deployments/filters/{filterId}`
    ///
    /// - `filter_id`: Id of the filter, as the list of filters gives it.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn get_deployment_filter(
        &self,
        filter_id: impl Into<String>,
    ) -> GetDeploymentFilter {
        GetDeploymentFilter {
            client: self.clone(),
            options: CallOptions::default(),
            filter_id: filter_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            projects: Vec::new(),
            search: None,
        }
    }
}

/// The call of [`Client::get_deployment_filter`].
///
/// `GET /deployment/api/deployments/filters/{filterId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeploymentFilter {
    client: Client,
    options: CallOptions,
    filter_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    projects: Vec<String>,
    search: Option<String>,
}

impl GetDeploymentFilter {
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
    /// Sets the query parameter `projects`.
    ///
    /// Id of a project to take values from. Repeat the parameter for several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the values; part of a value can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfFilterEntry> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::FilterEntry> {
        let request = self.request();
        self.client.core.items(&operations::GET_DEPLOYMENT_FILTER, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfFilterEntry> {
        let request = self.request();
        self.client.core.pages(&operations::GET_DEPLOYMENT_FILTER, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let filter_id = path_segment("filterId", &self.filter_id)?;
        let url = format!(
            "{}/deployment/api/deployments/filters/{filter_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projects", &self.projects)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for GetDeploymentFilter {
    type Output = Result<types::PageOfFilterEntry, Error>;
    type IntoFuture = Call<types::PageOfFilterEntry>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_DEPLOYMENT_FILTER, request, self.options)
    }
}

impl Client {
    /// Check whether a deployment name is taken.
    ///
    /// `GET /deployment/api/deployments/names`
    ///
    /// The status is the answer: 200 if a deployment has the name, 404 if none has. The name goes into
    /// the query, so that it may hold any character.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: No deployment has this name.
    #[inline]
    pub fn check_deployment_name_exists(&self) -> CheckDeploymentNameExists {
        CheckDeploymentNameExists {
            client: self.clone(),
            options: CallOptions::default(),
            name: None,
        }
    }
}

/// The call of [`Client::check_deployment_name_exists`].
///
/// `GET /deployment/api/deployments/names`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckDeploymentNameExists {
    client: Client,
    options: CallOptions,
    name: Option<String>,
}

impl CheckDeploymentNameExists {
    /// Sets the query parameter `name`.
    ///
    /// Name to look for.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    pub fn with_response(self) -> CallWithResponse<()> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!(
            "{}/deployment/api/deployments/names", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("name", &self.name)
            .build()
    }
}

impl IntoFuture for CheckDeploymentNameExists {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::CHECK_DEPLOYMENT_NAME_EXISTS, request, self.options)
    }
}

impl Client {
    /// Check whether a deployment name in the path is taken.
    ///
    /// `GET /deployment/api/deployments/names/{name}`
    ///
    /// The status is the answer: 200 if a deployment has the name, 404 if none has. Give the name in
    /// the query instead if it holds characters that paths do not carry well.
    ///
    /// - `name`: Name to look for.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: No deployment has this name.
    #[deprecated = "deprecated by the vendor"]
    #[inline]
    pub fn check_deployment_name(&self, name: impl Into<String>) -> CheckDeploymentName {
        CheckDeploymentName {
            client: self.clone(),
            options: CallOptions::default(),
            name: name.into(),
        }
    }
}

/// The call of [`Client::check_deployment_name`].
///
/// `GET /deployment/api/deployments/names/{name}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckDeploymentName {
    client: Client,
    options: CallOptions,
    name: String,
}

impl CheckDeploymentName {
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
        let name = path_segment("name", &self.name)?;
        let url = format!(
            "{}/deployment/api/deployments/names/{name}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CheckDeploymentName {
    type Output = Result<(), Error>;
    type IntoFuture = Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CHECK_DEPLOYMENT_NAME, request, self.options)
    }
}

impl Client {
    /// Get a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}`
    ///
    /// For a moment after a deployment was requested it may not be found yet. To follow one that is
    /// being created, poll `status` or, more exactly, its last request.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found, or not yet.
    #[inline]
    pub fn get_deployment(&self, deployment_id: impl Into<String>) -> GetDeployment {
        GetDeployment {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            deleted: None,
            expand: Vec::new(),
        }
    }
}

/// The call of [`Client::get_deployment`].
///
/// `GET /deployment/api/deployments/{deploymentId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeployment {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    deleted: Option<bool>,
    expand: Vec<types::DeploymentExpand>,
}

impl GetDeployment {
    /// Sets the query parameter `deleted`.
    ///
    /// Whether the deployment is looked for among the deleted ones.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `blueprint`, `catalog`, `project`, `lastRequest`,
    /// `inprogressRequests` and `resources` fill the property of the same name. Repeat the parameter
    /// for several.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::DeploymentExpand>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
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
    pub fn with_response(self) -> CallWithResponse<types::Deployment> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("deleted", &self.deleted)
            .query("expand", &self.expand)
            .build()
    }
}

impl IntoFuture for GetDeployment {
    type Output = Result<types::Deployment, Error>;
    type IntoFuture = Call<types::Deployment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_DEPLOYMENT, request, self.options)
    }
}

impl Client {
    /// Delete a deployment.
    ///
    /// `DELETE /deployment/api/deployments/{deploymentId}`
    ///
    /// Starts a request that destroys the resources and then the deployment. While another request for
    /// the deployment is in progress the answer is 409; try again once that has ended.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The deployment was not found; it may be deleted already.
    /// - 409: The deployment cannot be deleted now, for instance because another request is in progress.
    #[inline]
    pub fn delete_deployment(
        &self,
        deployment_id: impl Into<String>,
    ) -> DeleteDeployment {
        DeleteDeployment {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
        }
    }
}

/// The call of [`Client::delete_deployment`].
///
/// `DELETE /deployment/api/deployments/{deploymentId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDeployment {
    client: Client,
    options: CallOptions,
    deployment_id: String,
}

impl DeleteDeployment {
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
    pub fn with_response(self) -> CallWithResponse<types::Request> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}", self.client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDeployment {
    type Output = Result<types::Request, Error>;
    type IntoFuture = Call<types::Request>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::DELETE_DEPLOYMENT, request, self.options)
    }
}

impl Client {
    /// Update a deployment.
    ///
    /// `PATCH /deployment/api/deployments/{deploymentId}`
    ///
    /// Changes name, description or icon. Properties that are left out keep their values; resources are
    /// not touched.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn patch_deployment(&self, deployment_id: impl Into<String>) -> PatchDeployment {
        PatchDeployment {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            body: None,
        }
    }
}

/// The call of [`Client::patch_deployment`].
///
/// `PATCH /deployment/api/deployments/{deploymentId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PatchDeployment {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    body: Option<types::DeploymentUpdate>,
}

impl PatchDeployment {
    /// Sends a body.
    ///
    /// The properties to change.
    pub fn body(mut self, body: types::DeploymentUpdate) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::Deployment> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}", self.client.core.base_url()
        );
        RequestBuilder::patch(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for PatchDeployment {
    type Output = Result<types::Deployment, Error>;
    type IntoFuture = Call<types::Deployment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::PATCH_DEPLOYMENT, request, self.options)
    }
}

impl Client {
    /// Get the expense history of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/expense-history`
    ///
    /// Answers one value for each interval of the time span.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn get_deployment_expense_history(
        &self,
        deployment_id: impl Into<String>,
    ) -> GetDeploymentExpenseHistory {
        GetDeploymentExpenseHistory {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            from_: None,
            interval: None,
            to: None,
        }
    }
}

/// The call of [`Client::get_deployment_expense_history`].
///
/// `GET /deployment/api/deployments/{deploymentId}/expense-history`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeploymentExpenseHistory {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    from_: Option<Timestamp>,
    interval: Option<String>,
    to: Option<Timestamp>,
}

impl GetDeploymentExpenseHistory {
    /// Sets the query parameter `from`.
    ///
    /// Start of the time span, in RFC 3339.
    pub fn from_(mut self, from_: impl Into<Timestamp>) -> Self {
        self.from_ = Some(from_.into());
        self
    }
    /// Sets the query parameter `interval`.
    ///
    /// Length of time that each value stands for: `daily`, `weekly` or `monthly`.
    pub fn interval(mut self, interval: impl Into<String>) -> Self {
        self.interval = Some(interval.into());
        self
    }
    /// Sets the query parameter `to`.
    ///
    /// End of the time span, in RFC 3339.
    pub fn to(mut self, to: impl Into<Timestamp>) -> Self {
        self.to = Some(to.into());
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
    pub fn with_response(self) -> CallWithResponse<types::DeploymentExpenseHistory> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/expense-history", self.client
            .core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("from", &self.from_)
            .query("interval", &self.interval)
            .query("to", &self.to)
            .build()
    }
}

impl IntoFuture for GetDeploymentExpenseHistory {
    type Output = Result<types::DeploymentExpenseHistory, Error>;
    type IntoFuture = Call<types::DeploymentExpenseHistory>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_DEPLOYMENT_EXPENSE_HISTORY, request, self.options)
    }
}

impl Client {
    /// List the resources of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/resources`
    ///
    /// Filters of different kinds narrow the list together.
    ///
    /// - `deployment_id`: Id of the deployment.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment was not found.
    #[inline]
    pub fn list_deployment_resources(
        &self,
        deployment_id: impl Into<String>,
    ) -> ListDeploymentResources {
        ListDeploymentResources {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            expand: Vec::new(),
            names: Vec::new(),
            resource_types: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// The call of [`Client::list_deployment_resources`].
///
/// `GET /deployment/api/deployments/{deploymentId}/resources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDeploymentResources {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    expand: Vec<types::ResourceExpand>,
    names: Vec<String>,
    resource_types: Vec<String>,
    tags: Vec<String>,
}

impl ListDeploymentResources {
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
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `currentRequest` fills the property of that name.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::ResourceExpand>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `names`.
    ///
    /// Name of a resource to filter by. Repeat the parameter for several names; each may match.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `resourceTypes`.
    ///
    /// Resource type to filter by. Repeat the parameter for several types; each may match.
    pub fn resource_types(
        mut self,
        resource_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = resource_types.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `tags`.
    ///
    /// Tag to filter by. Repeat the parameter for several tags; each may match.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfDeploymentResource> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::DeploymentResource> {
        let request = self.request();
        self.client
            .core
            .items(&operations::LIST_DEPLOYMENT_RESOURCES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfDeploymentResource> {
        let request = self.request();
        self.client
            .core
            .pages(&operations::LIST_DEPLOYMENT_RESOURCES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .query("names", &self.names)
            .query("resourceTypes", &self.resource_types)
            .query("tags", &self.tags)
            .build()
    }
}

impl IntoFuture for ListDeploymentResources {
    type Output = Result<types::PageOfDeploymentResource, Error>;
    type IntoFuture = Call<types::PageOfDeploymentResource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::LIST_DEPLOYMENT_RESOURCES, request, self.options)
    }
}

impl Client {
    /// Get a resource of a deployment.
    ///
    /// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `resource_id`: Id of the resource.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 404: The deployment or the resource was not found.
    #[inline]
    pub fn get_deployment_resource(
        &self,
        deployment_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> GetDeploymentResource {
        GetDeploymentResource {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            resource_id: resource_id.into(),
            expand: Vec::new(),
        }
    }
}

/// The call of [`Client::get_deployment_resource`].
///
/// `GET /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDeploymentResource {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    resource_id: String,
    expand: Vec<types::ResourceExpand>,
}

impl GetDeploymentResource {
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `currentRequest` fills the property of that name.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::ResourceExpand>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
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
    pub fn with_response(self) -> CallWithResponse<types::DeploymentResource> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources/{resource_id}", self
            .client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .build()
    }
}

impl IntoFuture for GetDeploymentResource {
    type Output = Result<types::DeploymentResource, Error>;
    type IntoFuture = Call<types::DeploymentResource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_DEPLOYMENT_RESOURCE, request, self.options)
    }
}

impl Client {
    /// Delete a resource of a deployment.
    ///
    /// `DELETE /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
    ///
    /// Starts a request that deletes the resource; the deployment stays.
    ///
    /// - `deployment_id`: Id of the deployment.
    /// - `resource_id`: Id of the resource.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    /// - 404: The deployment or the resource was not found.
    #[inline]
    pub fn delete_deployment_resource(
        &self,
        deployment_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> DeleteDeploymentResource {
        DeleteDeploymentResource {
            client: self.clone(),
            options: CallOptions::default(),
            deployment_id: deployment_id.into(),
            resource_id: resource_id.into(),
        }
    }
}

/// The call of [`Client::delete_deployment_resource`].
///
/// `DELETE /deployment/api/deployments/{deploymentId}/resources/{resourceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDeploymentResource {
    client: Client,
    options: CallOptions,
    deployment_id: String,
    resource_id: String,
}

impl DeleteDeploymentResource {
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
    pub fn with_response(self) -> CallWithResponse<types::Request> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let deployment_id = path_segment("deploymentId", &self.deployment_id)?;
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/deployments/{deployment_id}/resources/{resource_id}", self
            .client.core.base_url()
        );
        RequestBuilder::delete(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for DeleteDeploymentResource {
    type Output = Result<types::Request, Error>;
    type IntoFuture = Call<types::Request>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::DELETE_DEPLOYMENT_RESOURCE, request, self.options)
    }
}

impl Client {
    /// Count the deployments of a project.
    ///
    /// `GET /deployment/api/projects/{projectId}/deployment-count`
    ///
    /// The count is `totalElements` of the answer.
    ///
    /// - `project_id`: Id of the project.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn get_project_deployment_count(
        &self,
        project_id: impl Into<String>,
    ) -> GetProjectDeploymentCount {
        GetProjectDeploymentCount {
            client: self.clone(),
            options: CallOptions::default(),
            project_id: project_id.into(),
        }
    }
}

/// The call of [`Client::get_project_deployment_count`].
///
/// `GET /deployment/api/projects/{projectId}/deployment-count`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProjectDeploymentCount {
    client: Client,
    options: CallOptions,
    project_id: String,
}

impl GetProjectDeploymentCount {
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
    pub fn with_response(self) -> CallWithResponse<types::Page> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let project_id = path_segment("projectId", &self.project_id)?;
        let url = format!(
            "{}/deployment/api/projects/{project_id}/deployment-count", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for GetProjectDeploymentCount {
    type Output = Result<types::Page, Error>;
    type IntoFuture = Call<types::Page>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client
            .core
            .call(&operations::GET_PROJECT_DEPLOYMENT_COUNT, request, self.options)
    }
}
