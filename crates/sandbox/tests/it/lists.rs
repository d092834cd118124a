//! Lists: what is asked of them, and how each service answers.

use serde_json::{Value, json};

use crate::client::Caller;

fn names(items: &Value) -> Vec<&str> {
    let items = items.as_array().unwrap().iter();
    items.map(|item| item["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn sddcs_and_tasks_are_filtered() {
    let mut caller = Caller::new().await;
    for name in ["Web one", "Web two", "Lab"] {
        caller.create_sddc(name).await;
    }
    caller.wait(1).await;
    for (filter, expected) in [
        ("name eq 'lab'", vec!["Lab"]),
        (
            "name ne 'Lab' and sddc_state eq 'DEPLOYING'",
            vec!["Web one", "Web two"],
        ),
        (
            "startswith(name, 'Web') and not endswith(name, 'two')",
            vec!["Web one"],
        ),
        (
            "substringof('o', name) or contains(name,'ab')",
            vec!["Web one", "Web two", "Lab"],
        ),
        ("resource_config.region eq 'NOWHERE'", vec![]),
        (
            "expiration_date eq null and version ge 1",
            vec!["Web one", "Web two", "Lab"],
        ),
    ] {
        let path = caller.org(&format!("/sddcs?$filter={}", filter.replace(' ', "%20")));
        let list = caller.get(&path).await.expect(200);
        assert_eq!(names(&list), expected, "{filter}");
    }
    let tasks = async |filter: &str| {
        let path = caller.org(&format!("/tasks?$filter={filter}"));
        caller.get(&path).await
    };
    let all = tasks("status%20eq%20'STARTED'").await.expect(200);
    assert_eq!(all.as_array().unwrap().len(), 3);
    let none = tasks("progress_percent%20gt%2050").await.expect(200);
    assert_eq!(none, json!([]));
    let error = tasks("status").await.expect(400);
    let message = error["error_messages"][0].as_str().unwrap();
    assert!(message.starts_with("$filter must be"), "{message}");
}

#[tokio::test]
async fn a_made_up_list_is_paged_and_searched_like_any_other() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/resource-types";
    let page = async |query: &str| caller.get(&format!("{path}?{query}")).await.expect(200);
    let first = page("").await;
    assert_eq!(first["numberOfElements"], 1);
    let second = page("$skip=1&$top=1").await;
    for (name, value) in [
        ("content", json!([])),
        ("number", json!(1)),
        ("numberOfElements", json!(0)),
        ("totalElements", json!(1)),
        ("last", json!(true)),
    ] {
        assert_eq!(second[name], value, "{name}");
    }
    assert_eq!(page("search=nothing-like-it").await["totalElements"], 0);
    let name = first["content"][0]["name"].as_str().unwrap();
    assert_eq!(page(&format!("search={name}")).await["totalElements"], 1);
    assert_eq!(caller.get(&format!("{path}?$top=few")).await.status, 400);

    let events = "/codestream/api/git-events";
    let all = caller.get(events).await.expect(200);
    assert_eq!((&all["count"], &all["totalCount"]), (&json!(1), &json!(1)));
    let none = caller.get(&format!("{events}?$skip=1")).await.expect(200);
    assert_eq!(
        (&none["count"], &none["totalCount"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(none["documents"], json!({}));
}

#[tokio::test]
async fn policies_know_no_second_page() {
    let caller = Caller::new().await;
    let path = "/policy/api/policies";
    let first = caller.get(path).await.expect(200);
    let second = caller.get(&format!("{path}?page=1&size=1")).await;
    assert_eq!(second.expect(200), first);
    assert_eq!(first["content"].as_array().unwrap().len(), 1);
}
