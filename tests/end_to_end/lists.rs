//! Lists of the sandbox, read to their end over a socket.

use std::collections::BTreeSet;

use blueprint::types::{Blueprint, BlueprintRequest};
use code_stream::types::ExecutionRequest;

use crate::cloud::Cloud;

const CONTENT: &str = "formatVersion: 1\nresources: {}\n";

async fn create_blueprints(cloud: &Cloud, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for number in 0..count {
        let wanted = Blueprint::new()
            .name(format!("web {number:03}"))
            .project_id(cloud.sandbox.project_id())
            .content(CONTENT);
        let created = cloud.blueprints.create_blueprint(wanted).await.unwrap();
        ids.push(created.id.unwrap());
    }
    ids
}

#[tokio::test]
async fn all_blueprints_come_item_by_item_and_page_by_page() {
    let cloud = Cloud::new().await;
    let created = create_blueprints(&cloud, 45).await;
    let list = || cloud.blueprints.list_blueprints().name("web").top(10);

    for concurrency in [1, 4] {
        let mut items = list().items().concurrency(concurrency);
        let mut read = Vec::new();
        while let Some(blueprint) = items.next().await {
            read.push(blueprint.unwrap().id.unwrap());
        }
        assert_eq!(items.total(), Some(45));
        assert_eq!(read, created);
    }
    let pages = list().pages().try_collect().await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| page.content.len()).collect();
    assert_eq!(sizes, [10, 10, 10, 10, 5]);
    let rest = list().skip(40).items().try_collect().await.unwrap();
    assert_eq!(rest.len(), 5);
}

#[tokio::test]
async fn blueprints_that_stay_are_read_although_others_go() {
    let cloud = Cloud::new().await;
    let created = create_blueprints(&cloud, 60).await;
    let mut items = cloud.blueprints.list_blueprints().top(10).items();
    let mut read = BTreeSet::new();
    while let Some(blueprint) = items.next().await {
        assert!(read.insert(blueprint.unwrap().id.unwrap()), "it came twice");
        // What is in front of the reader goes away, one for every two read.
        if read.len() % 10 == 5 {
            let gone = read.len() / 10 * 5;
            for id in created.iter().skip(gone).take(5) {
                cloud.blueprints.delete_blueprint(id).await.unwrap();
            }
        }
    }
    let left = cloud.blueprints.list_blueprints().items();
    let left = left.try_collect().await.unwrap();
    assert!(left.len() < 40, "{} are left", left.len());
    for blueprint in left {
        assert!(read.contains(&blueprint.id.unwrap()), "one was missed");
    }
}

#[tokio::test]
async fn deployments_come_in_a_stable_order_where_pages_come_together() {
    let cloud = Cloud::new().await;
    let deployments = deployment::Client::new(&cloud.session);
    for number in 0..23 {
        let wanted = BlueprintRequest::new()
            .project_id(cloud.sandbox.project_id())
            .deployment_name(format!("site {number:02}"))
            .content(CONTENT);
        let request = cloud.blueprints.create_blueprint_request(wanted);
        request.await.unwrap();
        cloud.wait(10);
    }
    let list = || deployments.list_deployments().name("site").top(5);
    let all = list().items().concurrency(3).try_collect().await.unwrap();
    let names: Vec<String> = all.into_iter().map(|found| found.name).collect();
    let expected: Vec<String> = (0..23).map(|number| format!("site {number:02}")).collect();
    assert_eq!(names, expected);

    let last_first = list().orderby(["createdAt desc"]).items().concurrency(3);
    let last_first = last_first.try_collect().await.unwrap();
    assert!(
        last_first
            .iter()
            .map(|found| &found.name)
            .eq(expected.iter().rev())
    );

    let one_by_one = list().items().try_collect().await.unwrap();
    assert_eq!(one_by_one.len(), 23);
}

#[tokio::test]
async fn pipelines_and_executions_come_by_their_links() {
    let cloud = Cloud::new().await;
    let code_stream = code_stream::Client::new(&cloud.session);
    let pipelines = code_stream.list_pipelines().items();
    let pipelines = pipelines.try_collect().await.unwrap();
    assert_eq!(pipelines.len(), 1);
    let id = pipelines[0].id.clone().unwrap();
    let mut started = BTreeSet::new();
    for _ in 0..23 {
        let execution = code_stream.execute_pipeline(&id, ExecutionRequest::new());
        let execution = execution.await.unwrap();
        started.insert(execution.execution_id.unwrap());
    }
    for concurrency in [1, 3] {
        let list = code_stream.list_executions().top("5").items();
        let all = list.concurrency(concurrency).try_collect().await.unwrap();
        assert_eq!(all.len(), 23);
        let all: BTreeSet<String> = all.into_iter().map(|found| found.id.unwrap()).collect();
        assert_eq!(all, started);
    }
    let pages = code_stream.list_pipeline_executions(&id).top("10").pages();
    let pages = pages.try_collect().await.unwrap();
    let sizes: Vec<_> = pages.iter().map(|page| page.documents.len()).collect();
    assert_eq!(sizes, [10, 10, 3]);
}

#[tokio::test]
async fn catalog_items_and_their_versions_come_one_by_one() {
    let cloud = Cloud::new().await;
    let broker = service_broker::Client::new(&cloud.session);
    let all = broker.list_catalog_items().await.unwrap().content;
    assert!(all.len() >= 2, "{} items", all.len());
    let items = broker.list_catalog_items().top(1).items();
    let items = items.try_collect().await.unwrap();
    assert_eq!(items, all);
    let mut versions = 0;
    for item in &items {
        // Asked for by page and size.
        let list = broker.list_catalog_item_versions(&item.id).size(1).items();
        versions += list.try_collect().await.unwrap().len();
    }
    assert!(versions > items.len(), "{versions} versions");
}

#[tokio::test]
async fn a_list_without_pages_is_read_the_same_way() {
    let cloud = Cloud::new().await;
    let orgs = cloud.vmc.list_orgs().await.unwrap();
    let items = cloud.vmc.list_orgs().items().try_collect().await.unwrap();
    let pages = cloud.vmc.list_orgs().pages().try_collect().await.unwrap();
    assert_eq!(items, orgs);
    assert_eq!(pages, [orgs]);
}
