//! The clients of a sandbox whose clock goes in step with tokio's paused one.

use std::ops::Deref;
use std::time::Duration;

use sandbox::{Clock, Sandbox};
use vmw_tests::in_step::InStep;

pub(crate) struct Cloud {
    pub(crate) vmc: vmc::Client,
    pub(crate) blueprints: blueprint::Client,
    pub(crate) catalog: service_broker::Client,
    pub(crate) deployments: deployment::Client,
    pub(crate) pipelines: code_stream::Client,
    pub(crate) iaas: iaas::Client,
    cloud: InStep,
}

impl Cloud {
    pub(crate) async fn new() -> Self {
        let sandbox = Sandbox::builder().clock(Clock::stepped());
        let cloud = InStep::start(sandbox).await.unwrap();
        let session = cloud.new_session();
        Self {
            vmc: vmc::Client::new(&session),
            blueprints: blueprint::Client::new(&session),
            catalog: service_broker::Client::new(&session),
            deployments: deployment::Client::new(&session),
            pipelines: code_stream::Client::new(&session),
            iaas: iaas::Client::new(&session),
            cloud,
        }
    }
}

impl Deref for Cloud {
    type Target = InStep;

    fn deref(&self) -> &InStep {
        &self.cloud
    }
}

#[tokio::test(start_paused = true)]
async fn the_clocks_go_in_step() {
    let cloud = Cloud::new().await;
    let before = cloud.sandbox.now();
    cloud.vmc.list_orgs().await.unwrap();
    assert_eq!(cloud.elapsed(), Duration::ZERO, "a request takes no time");
    tokio::time::sleep(Duration::from_secs(3600)).await;
    cloud.vmc.list_orgs().await.unwrap();
    let passed = cloud.sandbox.now().duration_since(before).unwrap();
    assert_eq!(passed, Duration::from_secs(3600));
    assert_eq!(
        cloud.sandbox.exchanges(),
        2,
        "the token has expired meanwhile"
    );
}
