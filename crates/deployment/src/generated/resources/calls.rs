// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use std::future::IntoFuture;
use std::time::Duration;

use client_core::{Call, CallOptions, CallWithResponse, Error, Items, Pages, Request, RequestBuilder, RetryPolicy, path_segment};

use super::operations;
use crate::Client;
use crate::types;

impl Client {
    /// List resources.
    ///
    /// `GET /deployment/api/resources`
    ///
    /// Lists resources whatever deployment they belong to. Filters of different kinds narrow the list
    /// together.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn list_resources(&self) -> ListResources {
        ListResources {
            client: self.clone(),
            options: CallOptions::default(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            cloud_accounts: Vec::new(),
            cloud_types: Vec::new(),
            expand: Vec::new(),
            projects: Vec::new(),
            resource_types: Vec::new(),
            search: None,
            tags: Vec::new(),
        }
    }
}

/// The call of [`Client::list_resources`].
///
/// `GET /deployment/api/resources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResources {
    client: Client,
    options: CallOptions,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    cloud_accounts: Vec<String>,
    cloud_types: Vec<String>,
    expand: Vec<types::ResourcesExpand>,
    projects: Vec<String>,
    resource_types: Vec<String>,
    search: Option<String>,
    tags: Vec<String>,
}

impl ListResources {
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
    /// Cloud account to filter by. Repeat the parameter for several cloud accounts; each may match.
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
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `project`, `deployment` and `currentRequest` fill the property of
    /// the same name. Repeat the parameter for several.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::ResourcesExpand>>,
    ) -> Self {
        self.expand = expand.into_iter().map(Into::into).collect();
        self
    }
    /// Sets the query parameter `projects`.
    ///
    /// Id of a project: only resources of the given projects are listed. Repeat the parameter for
    /// several projects.
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.projects = projects.into_iter().map(Into::into).collect();
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
    /// Sets the query parameter `search`.
    ///
    /// Text to search for among the resources; part of a name can match.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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
    pub fn with_response(self) -> CallWithResponse<types::PageOfResource> {
        self.into_future().with_response()
    }
    /// Every item of every page, one after the other.
    #[inline]
    pub fn items(self) -> Items<types::Resource> {
        let request = self.request();
        self.client.core.items(&operations::LIST_RESOURCES, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfResource> {
        let request = self.request();
        self.client.core.pages(&operations::LIST_RESOURCES, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/deployment/api/resources", self.client.core.base_url());
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("cloudAccounts", &self.cloud_accounts)
            .query("cloudTypes", &self.cloud_types)
            .query("expand", &self.expand)
            .query("projects", &self.projects)
            .query("resourceTypes", &self.resource_types)
            .query("search", &self.search)
            .query("tags", &self.tags)
            .build()
    }
}

impl IntoFuture for ListResources {
    type Output = Result<types::PageOfResource, Error>;
    type IntoFuture = Call<types::PageOfResource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_RESOURCES, request, self.options)
    }
}

impl Client {
    /// Create a resource.
    ///
    /// `POST /deployment/api/resources`
    ///
    /// Starts a request; the answer holds its id, and the ids of the resource and of the deployment
    /// that it belongs to.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn create_resource(&self) -> CreateResource {
        CreateResource {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }
}

/// The call of [`Client::create_resource`].
///
/// `POST /deployment/api/resources`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateResource {
    client: Client,
    options: CallOptions,
    body: Option<types::ResourceSpecification>,
}

impl CreateResource {
    /// Sends a body.
    ///
    /// The resource to create. The document lets the body be left out, although name and type are
    /// required inside it.
    pub fn body(mut self, body: types::ResourceSpecification) -> Self {
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
    pub fn with_response(self) -> CallWithResponse<types::ResourceRequestResponse> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let url = format!("{}/deployment/api/resources", self.client.core.base_url());
        RequestBuilder::post(url)
            .accept_json()
            .json_if_given(self.body.as_ref())
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .build()
    }
}

impl IntoFuture for CreateResource {
    type Output = Result<types::ResourceRequestResponse, Error>;
    type IntoFuture = Call<types::ResourceRequestResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::CREATE_RESOURCE, request, self.options)
    }
}

impl Client {
    /// List the filters for resources.
    ///
    /// `GET /deployment/api/resources/filters`
    ///
    /// Tells by what resources can be filtered and, for each filter, the first values that occur. All
    /// parameters but `resourceTypes` describe the locale of the names in the answer.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn list_resource_filters(&self) -> ListResourceFilters {
        ListResourceFilters {
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
            resource_types: Vec::new(),
            script: None,
            unicode_locale_attributes: Vec::new(),
            unicode_locale_keys: Vec::new(),
            variant: None,
        }
    }
}

/// The call of [`Client::list_resource_filters`].
///
/// `GET /deployment/api/resources/filters`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResourceFilters {
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
    resource_types: Vec<String>,
    script: Option<String>,
    unicode_locale_attributes: Vec<String>,
    unicode_locale_keys: Vec<String>,
    variant: Option<String>,
}

impl ListResourceFilters {
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
    /// Sets the query parameter `resourceTypes`.
    ///
    /// Resource type to list filters for. Repeat the parameter for several types; each may match.
    pub fn resource_types(
        mut self,
        resource_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = resource_types.into_iter().map(Into::into).collect();
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
            "{}/deployment/api/resources/filters", self.client.core.base_url()
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
            .query("resourceTypes", &self.resource_types)
            .query("script", &self.script)
            .query("unicodeLocaleAttributes", &self.unicode_locale_attributes)
            .query("unicodeLocaleKeys", &self.unicode_locale_keys)
            .query("variant", &self.variant)
            .build()
    }
}

impl IntoFuture for ListResourceFilters {
    type Output = Result<types::FilterSchema, Error>;
    type IntoFuture = Call<types::FilterSchema>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::LIST_RESOURCE_FILTERS, request, self.options)
    }
}

impl Client {
    /// List the values of a resource filter.
    ///
    /// `GET /deployment/api/resources/filters/{filterId}`
    ///
    /// - `filter_id`: Id of the filter, as the list of filters gives it.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    #[inline]
    pub fn get_resource_filter(
        &self,
        filter_id: impl Into<String>,
    ) -> GetResourceFilter {
        GetResourceFilter {
            client: self.clone(),
            options: CallOptions::default(),
            filter_id: filter_id.into(),
            orderby: Vec::new(),
            skip: None,
            top: None,
            projects: Vec::new(),
            resource_types: Vec::new(),
            search: None,
        }
    }
}

/// The call of [`Client::get_resource_filter`].
///
/// `GET /deployment/api/resources/filters/{filterId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetResourceFilter {
    client: Client,
    options: CallOptions,
    filter_id: String,
    orderby: Vec<String>,
    skip: Option<i64>,
    top: Option<i64>,
    projects: Vec<String>,
    resource_types: Vec<String>,
    search: Option<String>,
}

impl GetResourceFilter {
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
    /// Sets the query parameter `resourceTypes`.
    ///
    /// Resource type to take values from. Repeat the parameter for several types; each may match.
    pub fn resource_types(
        mut self,
        resource_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_types = resource_types.into_iter().map(Into::into).collect();
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
        self.client.core.items(&operations::GET_RESOURCE_FILTER, request, self.options)
    }
    /// The pages as the server sends them, one after the other.
    #[inline]
    pub fn pages(self) -> Pages<types::PageOfFilterEntry> {
        let request = self.request();
        self.client.core.pages(&operations::GET_RESOURCE_FILTER, request, self.options)
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let filter_id = path_segment("filterId", &self.filter_id)?;
        let url = format!(
            "{}/deployment/api/resources/filters/{filter_id}", self.client.core
            .base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("$orderby", &self.orderby)
            .query("$skip", &self.skip)
            .query("$top", &self.top)
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("projects", &self.projects)
            .query("resourceTypes", &self.resource_types)
            .query("search", &self.search)
            .build()
    }
}

impl IntoFuture for GetResourceFilter {
    type Output = Result<types::PageOfFilterEntry, Error>;
    type IntoFuture = Call<types::PageOfFilterEntry>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_RESOURCE_FILTER, request, self.options)
    }
}

impl Client {
    /// Get a resource.
    ///
    /// `GET /deployment/api/resources/{resourceId}`
    ///
    /// - `resource_id`: Id of the resource.
    ///
    /// # Errors
    ///
    /// - 401: The access token is missing, invalid or expired. The body may be empty or not JSON.
    /// - 403: The caller is not permitted to do this.
    #[inline]
    pub fn get_resource(&self, resource_id: impl Into<String>) -> GetResource {
        GetResource {
            client: self.clone(),
            options: CallOptions::default(),
            resource_id: resource_id.into(),
            expand: Vec::new(),
        }
    }
}

/// The call of [`Client::get_resource`].
///
/// `GET /deployment/api/resources/{resourceId}`
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetResource {
    client: Client,
    options: CallOptions,
    resource_id: String,
    expand: Vec<types::ResourcesExpand>,
}

impl GetResource {
    /// Sets the query parameter `expand`.
    ///
    /// What to fill in beyond ids: `project`, `deployment` and `currentRequest` fill the property of
    /// the same name. Repeat the parameter for several.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<types::ResourcesExpand>>,
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
    pub fn with_response(self) -> CallWithResponse<types::Resource> {
        self.into_future().with_response()
    }
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let resource_id = path_segment("resourceId", &self.resource_id)?;
        let url = format!(
            "{}/deployment/api/resources/{resource_id}", self.client.core.base_url()
        );
        RequestBuilder::get(url)
            .accept_json()
            .query("apiVersion", &self.client.core.api_version(&self.options))
            .query("expand", &self.expand)
            .build()
    }
}

impl IntoFuture for GetResource {
    type Output = Result<types::Resource, Error>;
    type IntoFuture = Call<types::Resource>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let request = self.request();
        self.client.core.call(&operations::GET_RESOURCE, request, self.options)
    }
}
