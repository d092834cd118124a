//! From requests for catalog items to the deployments that they make.

use std::future::Future;

use client_core::{CallOptions, Error, ErrorKind, RequestBuilder, Value, path_segment};

use crate::types::CatalogItemRequest;
use crate::{Client, operations};

impl Client {
    /// Requests a catalog item: the ids of the deployments that it makes.
    ///
    /// `POST /catalog/api/items/{id}/request`
    ///
    /// The same as [`request_catalog_item`](Self::request_catalog_item), for servers of any age: those
    /// before 8.1, and later ones with an API version before 2020, answer an object, others an array.
    ///
    /// The deployments are not made yet when the answer comes, and may not even be found for a moment.
    /// `deployment::Client` waits for each of them by its id; the two crates share the session:
    ///
    /// ```no_run
    /// # use service_broker::{Error, Session, types::CatalogItemRequest};
    /// # async fn example(session: Session, item: &str, request: CatalogItemRequest) -> Result<(), Error> {
    /// let catalog = service_broker::Client::new(&session);
    /// let deployments = deployment::Client::new(&session);
    /// for id in catalog.request_deployments(item, request).await? {
    ///     let ready = deployments.wait_for_deployment(id).await?;
    ///     println!("{} is {:?}", ready.name, ready.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// - `id`: Id of the catalog item.
    /// - `body`: What to request: project, name, version and inputs.
    ///
    /// # Errors
    ///
    /// - Those of [`request_catalog_item`](Self::request_catalog_item).
    /// - [`Decode`](crate::ErrorKind::Decode): the answer names no deployment. Whether one is being made
    ///   is not known then.
    pub fn request_deployments(
        &self,
        id: impl AsRef<str>,
        body: CatalogItemRequest,
    ) -> impl Future<Output = Result<Vec<String>, Error>> + Send + 'static {
        let options = CallOptions::default();
        let request = path_segment("id", id.as_ref()).and_then(|id| {
            let url = format!("{}/catalog/api/items/{id}/request", self.core.base_url());
            RequestBuilder::post(url)
                .accept_json()
                .json(&body)
                .query("apiVersion", &self.core.api_version(&options))
                .build()
        });
        let operation = &operations::REQUEST_CATALOG_ITEM;
        let call = self.core.call::<Value>(operation, request, options);
        async move {
            let ids = deployment_ids(&call.await?);
            if ids.is_empty() {
                return Err(
                    Error::new(ErrorKind::Decode, "the answer names no deployment")
                        .with_operation(operation.label())
                        .with_outcome_unknown(true),
                );
            }
            Ok(ids)
        }
    }
}

/// The ids in an object or an array of such.
fn deployment_ids(answer: &Value) -> Vec<String> {
    let one = std::slice::from_ref(answer);
    answer
        .as_array()
        .map_or(one, Vec::as_slice)
        .iter()
        .filter_map(|made| made.get("deploymentId")?.as_str())
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use client_core::Value;

    use super::deployment_ids;

    #[test]
    fn ids_are_found_in_an_object_and_in_an_array() {
        for (answer, expected) in [
            (
                r#"{"deploymentId":"d1","deploymentName":"web"}"#,
                &["d1"][..],
            ),
            (
                r#"[{"deploymentId":"d1"},{"deploymentId":"d2","x":1}]"#,
                &["d1", "d2"],
            ),
            (
                r#"[{"deploymentId":null},{"deploymentId":""},{},7,null]"#,
                &[],
            ),
            ("[]", &[]),
            ("null", &[]),
        ] {
            let answer: Value = answer.parse().unwrap();
            assert_eq!(deployment_ids(&answer), expected, "{answer}");
        }
    }
}
