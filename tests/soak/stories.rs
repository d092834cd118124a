//! What a client does in a round: something with every service, with what it has written read back
//! after each step.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::api::{Api, Stop, text};
use crate::client::{Client, Progress};
use crate::thing::{Expect, PAUSE, Thing};

/// How long work of the sandbox may take; it is quick, but the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(120);

impl Client {
    /// A round, in another order each time.
    pub(crate) async fn story(&mut self) -> Result<(), Stop> {
        self.round += 1;
        self.progress = Progress::default();
        // What a round that went wrong has left behind goes first.
        if let Some(api) = &mut self.api {
            api.goes_on();
            self.tidy().await?;
        }
        self.forget();
        self.api = Some(Api::sign_in(&self.load).await?);
        let mut chapters = [0, 1, 2, 3, 4, 5];
        self.random.shuffle(&mut chapters);
        for chapter in chapters {
            match chapter {
                0 => self.blueprint().await?,
                1 => self.variable().await?,
                2 => self.pipeline().await?,
                3 => self.shared_things().await?,
                4 => self.catalog().await?,
                // Two hours of the sandbox's time: not in every round.
                _ if (self.number as u64 + self.round) % 4 == 0 => self.sddc().await?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Like nobody else's, and like none that this client has used before.
    fn name(&mut self, what: &str) -> String {
        let (number, round) = (self.number, self.round);
        format!("{what}-{number}-{round}-{}", self.random.u32(..))
    }

    /// Makes something: where it is kept in mind, and the answer.
    async fn make(
        &mut self,
        path: &str,
        body: &Value,
        (status, id): (u16, &str),
        folder: &str,
        expect: Expect,
    ) -> Result<(usize, String, Value), Stop> {
        let answer = self.api().call("POST", path, Some(body), &[status]).await?;
        let change = self.number_of(&answer)?;
        let id = text(&answer.body[id]);
        self.load.new_id(&id);
        let index = self.made(Thing::new(format!("{folder}/{id}"), change, expect));
        Ok((index, id, answer.body))
    }

    async fn blueprint(&mut self) -> Result<(), Stop> {
        const FOLDER: &str = "/blueprint/api/blueprints";
        let (name, project) = (self.name("blueprint"), self.api().project.clone());
        let body = |content: &str| json!({"name": name, "projectId": project, "content": content});
        let is = |content: &str| {
            let properties = [("name", json!(name)), ("content", json!(content))];
            Expect::Is(properties.to_vec())
        };
        let first = "resources: {}";
        let (index, id, _) = self
            .make(FOLDER, &body(first), (201, "id"), FOLDER, is(first))
            .await?;
        let path = format!("{FOLDER}/{id}");
        for turn in 0..2 {
            self.things[index].check(self.api()).await?;
            let content = format!(
                "# {turn}\ninputs: {{size: {{type: string, default: small}}}}\nresources:\n  \
                 vm: {{type: Cloud.Machine, properties: {{flavor: '${{input.size}}'}}}}\n"
            );
            let (body, expect) = (body(&content), is(&content));
            self.change(index, ("PUT", &path, Some(&body)), &[200], expect)
                .await?;
        }
        self.things[index].check(self.api()).await?;
        let found = self.api().get(&format!("{FOLDER}?name={name}")).await?;
        self.has(&found["totalElements"], &json!(1), "blueprints of one name")?;
        let version = json!({"version": "1", "release": true});
        let answer = self
            .api()
            .call("POST", &format!("{path}/versions"), Some(&version), &[201])
            .await?;
        self.load.new_id(&text(&answer.body["id"]));
        let items = format!("/catalog/api/items?search={name}");
        let found = self.api().get(&items).await?;
        self.has(&found["totalElements"], &json!(1), "catalog items of it")?;
        let request = json!({"deploymentName": format!("of-{name}"), "blueprintId": id});
        let requests = "/blueprint/api/blueprint-requests";
        self.deployment(requests, request, 202).await?;
        self.delete(index).await
    }

    /// A deployment that a request makes, through its life.
    async fn deployment(&mut self, path: &str, body: Value, status: u16) -> Result<(), Stop> {
        const FOLDER: &str = "/deployment/api/deployments";
        let name = body["deploymentName"].clone();
        let answer = self
            .api()
            .call("POST", path, Some(&body), &[status])
            .await?;
        let change = self.number_of(&answer)?;
        // A catalog answers an array.
        let made = answer.body.get(0).unwrap_or(&answer.body);
        let id = text(&made["deploymentId"]);
        self.load.new_id(&id);
        let mut thing = Thing::new(
            format!("{FOLDER}/{id}"),
            change,
            Expect::Is(vec![("name", name.clone())]),
        );
        thing.takes_time = true;
        let index = self.made(thing);
        let path = format!("{FOLDER}/{id}");
        self.is_idle(&path, false).await?;
        let shown = self.api().get(&format!("{path}?expand=resources")).await?;
        self.has(&shown["status"], &json!("CREATE_SUCCESSFUL"), "its status")?;
        let description = json!(format!("described in round {}", self.round));
        let patch = json!({"description": description});
        let mut is = vec![("name", name), ("description", description)];
        self.change(
            index,
            ("PATCH", &path, Some(&patch)),
            &[200],
            Expect::Is(is.clone()),
        )
        .await?;
        let lease = format!("2099-0{}-01T00:00:00.000000Z", 1 + self.random.u8(..9));
        let action = json!({
            "actionId": "Deployment.ChangeLease", "inputs": {"Lease Expiration Date": lease},
        });
        is.push(("leaseExpireAt", json!(lease)));
        let requests = format!("{path}/requests");
        self.change(
            index,
            ("POST", &requests, Some(&action)),
            &[200],
            Expect::Is(is),
        )
        .await?;
        self.things[index].check(self.api()).await?;
        self.delete(index).await
    }

    async fn catalog(&mut self) -> Result<(), Stop> {
        let items = self
            .api()
            .get("/catalog/api/items?search=Web%20Server")
            .await?;
        let items = items["content"].as_array().cloned().unwrap_or_default();
        let item = items.iter().find(|item| item["name"] == "Web Server");
        let Some(item) = item else {
            self.load
                .miss(format!("there is no Web Server in {items:?}"));
            return Err(Stop::Missed);
        };
        let path = format!("/catalog/api/items/{}/request", text(&item["id"]));
        let body = json!({
            "deploymentName": self.name("web"), "projectId": self.api().project,
            "inputs": {"count": 2},
        });
        self.deployment(&path, body, 200).await
    }

    async fn variable(&mut self) -> Result<(), Stop> {
        const FOLDER: &str = "/codestream/api/variables";
        let name = self.name("variable");
        let body = |value: &str| json!({"name": name, "type": "REGULAR", "description": "", "value": value});
        let is = |value: &str, version: &str| {
            Expect::Is(vec![("value", json!(value)), ("version", json!(version))])
        };
        let (index, id, _) = self
            .make(FOLDER, &body("a"), (200, "id"), FOLDER, is("a", "1"))
            .await?;
        let path = format!("{FOLDER}/{id}");
        for (value, version) in [("b", "2"), ("c", "3")] {
            let body = body(value);
            self.change(
                index,
                ("PUT", &path, Some(&body)),
                &[200],
                is(value, version),
            )
            .await?;
            self.things[index].check(self.api()).await?;
        }
        let filter = format!("{FOLDER}?$filter=name%20eq%20'{name}'");
        let found = self.api().get(&filter).await?;
        self.has(&found["totalCount"], &json!(1), "variables of one name")?;
        self.delete(index).await
    }

    async fn pipeline(&mut self) -> Result<(), Stop> {
        const FOLDER: &str = "/codestream/api/pipelines";
        let name = self.name("pipeline");
        let body = json!({
            "name": name, "description": "", "enabled": true, "state": "ENABLED",
            "stageOrder": ["Build"],
            "stages": {"Build": {
                "description": "", "taskOrder": ["make", "test"],
                "tasks": {"make": {"type": "CI"}, "test": {"type": "CI"}},
            }},
        });
        let expect = Expect::Is(vec![("name", json!(name)), ("state", json!("ENABLED"))]);
        let (pipeline, id, _) = self
            .make(FOLDER, &body, (200, "id"), FOLDER, expect)
            .await?;
        self.things[pipeline].check(self.api()).await?;
        let runs = format!("{FOLDER}/{id}/executions");
        let expect = Expect::Is(vec![("name", json!(name)), ("index", json!(1))]);
        let folder = "/codestream/api/executions";
        let (run, _, _) = self
            .make(&runs, &json!({}), (202, "executionId"), folder, expect)
            .await?;
        self.things[run].check(self.api()).await?;
        let path = self.things[run].path.clone();
        self.until(&path, "status", &["COMPLETED"]).await?;
        self.delete(run).await?;
        self.delete(pipeline).await
    }

    async fn sddc(&mut self) -> Result<(), Stop> {
        let folder = format!("/vmc/api/orgs/{}/sddcs", self.api().org);
        let name = self.name("sddc");
        let body = json!({"name": name, "provider": "AWS", "num_hosts": 3, "region": "US_WEST_2"});
        let expect = |name: &str| Expect::Is(vec![("name", json!(name))]);
        let (index, id, task) = self
            .make(&folder, &body, (202, "resource_id"), &folder, expect(&name))
            .await?;
        self.things[index].takes_time = true;
        self.load.new_id(&text(&task["id"]));
        let path = format!("{folder}/{id}");
        self.things[index].check(self.api()).await?;
        self.progress.path = format!(
            "/vmc/api/orgs/{}/tasks/{}",
            self.api().org,
            text(&task["id"])
        );
        let begun = Instant::now();
        loop {
            let task = self.api().get(&self.progress.path).await?;
            let progress = task["progress_percent"].as_i64().unwrap_or_default();
            if progress < self.progress.seen {
                self.load.miss(format!(
                    "a task went back from {} % to {progress} %",
                    self.progress.seen
                ));
            }
            self.progress.seen = progress;
            if task["status"] == "FINISHED" {
                break;
            }
            if begun.elapsed() > PATIENCE {
                self.load.miss(format!("a task does not end: {task}"));
                return Err(Stop::Missed);
            }
            // A change after each look: what is written with it includes how far the task was.
            let renamed = self.name("sddc");
            let patch = json!({"name": renamed});
            self.change(
                index,
                ("PATCH", &path, Some(&patch)),
                &[200],
                expect(&renamed),
            )
            .await?;
            tokio::time::sleep(3 * PAUSE).await;
        }
        self.progress = Progress::default();
        self.things[index].check(self.api()).await?;
        self.until(&path, "sddc_state", &["READY"]).await?;
        self.delete(index).await
    }

    /// Waits until nothing goes on with a deployment or an SDDC; whether it is there then.
    pub(crate) async fn is_idle(&self, path: &str, may_go: bool) -> Result<bool, Stop> {
        let begun = Instant::now();
        let ended = ["SUCCESSFUL", "FAILED", "READY"];
        loop {
            let shown = format!("{path}?expand=lastRequest");
            let shown = self.api().call("GET", &shown, None, &[200, 404]).await?;
            let state = match &shown.body["sddc_state"] {
                Value::Null => &shown.body["lastRequest"]["status"],
                state => state,
            };
            let is_there = shown.status == 200;
            if is_there && ended.contains(&text(state).as_str()) {
                return Ok(true);
            }
            if !is_there && may_go {
                return Ok(false);
            }
            if begun.elapsed() > PATIENCE {
                self.load
                    .miss(format!("{path} does not come to rest: {}", shown.body));
                return Err(Stop::Missed);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until a property has one of these values.
    async fn until(&self, path: &str, name: &str, wanted: &[&str]) -> Result<(), Stop> {
        let begun = Instant::now();
        loop {
            let shown = self.api().get(path).await?;
            if wanted.contains(&text(&shown[name]).as_str()) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                self.load
                    .miss(format!("GET {path}: {name} never is {wanted:?}: {shown}"));
                return Err(Stop::Missed);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    fn has(&self, value: &Value, wanted: &Value, what: &str) -> Result<(), Stop> {
        if value == wanted {
            return Ok(());
        }
        self.load
            .miss(format!("{what}: {value} in the place of {wanted}"));
        Err(Stop::Missed)
    }
}
