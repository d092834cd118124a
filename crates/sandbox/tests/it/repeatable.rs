//! One seed, one story: the same requests get the same answers, to the byte.

use sandbox::{Clock, Sandbox};
use serde_json::json;

use crate::client::{Caller, START};

async fn transcript(seed: u64) -> Vec<String> {
    let builder = Sandbox::builder()
        .seed(seed)
        .clock(Clock::stepped_from(START));
    let mut caller = Caller::with(builder.start().await.unwrap()).await;
    let mut bodies = vec![caller.bearer().to_owned()];
    let (sddc, task) = caller.create_sddc("demo").await;
    caller.wait(121).await;
    for path in [
        format!("/sddcs/{sddc}"),
        format!("/tasks/{task}"),
        "/reservations".to_owned(),
    ] {
        bodies.push(caller.get(&caller.org(&path)).await.body);
    }
    let body = json!({"name": "b", "projectId": caller.sandbox.project_id()});
    bodies.push(caller.post("/blueprint/api/blueprints", body).await.body);
    bodies.push(caller.get("/blueprint/api/blueprints/none").await.body);
    bodies
}

#[tokio::test]
async fn one_seed_gives_one_transcript() {
    let first = transcript(7).await;
    assert_eq!(first, transcript(7).await);
    let other = transcript(8).await;
    assert!(first.iter().zip(&other).all(|(one, other)| one != other));
}
