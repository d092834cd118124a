"""What is there in the sandbox, by the parameters that name it. Made-up ids name nothing, and an
operation that only ever answers 404 is not judged: requests get ids from here, made when missing."""

import re
import time

import requests

BLUEPRINT = """formatVersion: 1
inputs: {}
resources:
  vm:
    type: Cloud.Machine
    properties: {}
"""
PATIENCE = 30
SDDC = {"name": "known", "provider": "AWS", "num_hosts": 3, "region": "US_WEST_2"}


class Missing(Exception):
    """The sandbox has nothing of this kind, and none could be made."""


class Known:
    """Finds things or makes them, and remembers them until it is told to forget."""

    def __init__(self, url, token):
        self.url = url
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer " + token
        self.found = {}
        self.names = 0
        self.start = None

    def call(self, method, path, body=None):
        answer = self.session.request(method, self.url + path, json=body, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def fresh(self):
        """A name that nothing has."""
        self.names += 1
        return f"known {self.names}"

    def forget(self):
        self.found.clear()

    def get(self, kind):
        if kind not in self.found:
            self.found[kind] = getattr(self, kind)()
        return self.found[kind]

    def parameters(self, method, path):
        """The values of a path template's parameters, as far as they are known."""
        values = {}
        if method == "DELETE":
            values.update({name: getattr(self, kind)() for name, kind in REMOVED.get(path, {}).items()})
        for pattern, kinds in PLACES:
            if re.match(pattern, path):
                for name, kind in kinds.items():
                    if "{" + name + "}" in path and name not in values:
                        values[name] = self.get(kind)
        if path.startswith("/iaas/api/") and "{" in path:
            values.update(self.of_infrastructure(path))
        return values

    def until(self, look, what):
        """Polls for what takes a moment: the sandbox's time runs fast."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = look()
            if found:
                return found
            time.sleep(0.05)
        raise Missing(what)

    # VMware Cloud on AWS

    def org(self):
        return self.call("GET", "/vmc/api/orgs")[0]["id"]

    def sddcs(self):
        sddcs = self.call("GET", f"/vmc/api/orgs/{self.get('org')}/sddcs")
        return [sddc for sddc in sddcs if sddc["sddc_state"] == "READY"]

    def whole_sddc(self):
        if not self.sddcs():
            self.call("POST", f"/vmc/api/orgs/{self.get('org')}/sddcs", SDDC)
        return self.until(self.sddcs, "an SDDC")[0]

    def sddc(self):
        return self.get("whole_sddc")["id"]

    def cluster(self):
        return self.get("whole_sddc")["resource_config"]["clusters"][0]["cluster_id"]

    def second_cluster(self):
        """The first one of an SDDC goes with it only."""
        def second():
            clusters = self.whole_sddc()["resource_config"]["clusters"][1:]
            return [one["cluster_id"] for one in clusters if one["cluster_state"] == "READY"]

        if not second():
            path = f"/vmc/api/orgs/{self.get('org')}/sddcs/{self.get('sddc')}/clusters"
            self.call("POST", path, {"num_hosts": 3})
        return self.until(second, "a second cluster")[0]

    def task(self):
        self.get("sddc")
        return self.call("GET", f"/vmc/api/orgs/{self.get('org')}/tasks")[0]["id"]

    # Blueprints

    def project(self):
        return self.call("GET", "/iaas/api/projects")["content"][0]["id"]

    def project_name(self):
        return self.call("GET", "/iaas/api/projects")["content"][0]["name"]

    def blueprint(self):
        body = {"name": "known", "projectId": self.get("project"), "content": BLUEPRINT}
        return self.call("POST", "/blueprint/api/blueprints", body)["id"]

    def blueprint_version(self):
        path = f"/blueprint/api/blueprints/{self.get('blueprint')}/versions"
        self.call("POST", path, {"version": "known"})
        return "known"

    def blueprint_request(self):
        body = {
            "blueprintId": self.get("blueprint"),
            "projectId": self.get("project"),
            "deploymentName": self.fresh(),
        }
        return self.call("POST", "/blueprint/api/blueprint-requests", body)["id"]

    # Deployments

    def deployments(self):
        """Those that have a machine: a network has no actions."""
        path = "/deployment/api/deployments?expand=resources&$orderby=createdAt desc"
        return [
            one["id"]
            for one in self.call("GET", path)["content"]
            if one["status"].endswith("_SUCCESSFUL") and machines(one["resources"])
        ]

    def deployment(self):
        if not self.deployments():
            self.blueprint_request()
        return self.until(self.deployments, "a deployment with a machine")[0]

    def deployment_name(self):
        path = f"/deployment/api/deployments/{self.get('deployment')}"
        return self.call("GET", path)["name"]

    def of_deployment(self, what):
        return self.call("GET", f"/deployment/api/deployments/{self.get('deployment')}/{what}")

    def resource(self):
        return machines(self.of_deployment("resources")["content"])[0]["id"]

    def deployment_action(self):
        return without_inputs(self.of_deployment("actions"))

    def idle_deployment(self):
        """It takes no request before the one before it has ended."""
        path = f"/deployment/api/deployments/{self.get('deployment')}"
        self.until(lambda: not self.call("GET", path)["status"].endswith("_INPROGRESS"), "an end")

    def resource_action(self):
        path = f"/deployment/api/resources/{self.get('resource')}/actions"
        return without_inputs(self.call("GET", path))

    def deployment_request(self):
        return self.of_deployment("requests")["content"][0]["id"]

    def event(self):
        path = f"/deployment/api/requests/{self.get('deployment_request')}/events"
        return self.call("GET", path)["content"][0]["id"]

    # Catalog

    def item(self):
        return self.call("GET", "/catalog/api/items")["content"][0]["id"]

    def item_version(self):
        return self.call("GET", f"/catalog/api/items/{self.get('item')}/versions")["content"][0]["id"]

    def item_type(self):
        return self.call("GET", "/catalog/api/types")["content"][0]["id"]

    def source(self):
        return self.call("GET", "/catalog/api/admin/sources")["content"][0]["id"]

    def icon(self):
        path = self.url + "/icon/api/icons"
        answer = self.session.post(path, files={"file": ("icon.png", b"known")}, timeout=30)
        answer.raise_for_status()
        return answer.headers["Location"].rpartition("/")[2]

    # Code Stream

    def entity(self, collection, body):
        path = f"/codestream/api/{collection}"
        links = self.call("GET", path)["links"]
        if not links:
            body = {"project": self.get("project_name"), "name": self.fresh(), **body}
            self.call("POST", path, body)
            links = self.call("GET", path)["links"]
        return links[0]

    def pipeline_link(self):
        return self.entity("pipelines", self.runnable())

    def runnable(self):
        """What runs, of the pipeline that is there from the start: requests may spoil that one."""
        if self.start is None:
            path = self.call("GET", "/codestream/api/pipelines")["links"][0]
            pipeline = self.call("GET", path)
            self.start = {name: pipeline[name] for name in ("stageOrder", "stages", "input")}
        return {"description": "", "enabled": True, **self.start}

    def variable_link(self):
        return self.entity("variables", {"type": "REGULAR", "description": "", "value": "known"})

    def endpoint_link(self):
        return self.entity("endpoints", {"type": "git", "description": "", "properties": {}})

    def execution_link(self):
        body = {"project": self.get("project_name"), "name": self.fresh(), **self.runnable()}
        pipeline = self.call("POST", "/codestream/api/pipelines", body)
        path = f"/codestream/api/pipelines/{pipeline['id']}/executions"
        started = self.call("POST", path, {})
        return started["executionLink"]

    def ended_execution(self):
        """A running one is not deleted."""
        link = self.execution_link()
        self.until(lambda: self.call("GET", link)["status"] == "COMPLETED", "an end")
        return link.rpartition("/")[2]

    def execution_index(self):
        return self.call("GET", self.get("execution_link"))["index"]

    # Infrastructure

    def spare_project(self):
        return self.call("POST", "/iaas/api/projects", {"name": self.fresh()})["id"]

    def region(self):
        return self.call("GET", "/iaas/api/regions")["content"][0]["id"]

    def of_infrastructure(self, path):
        """One of the things that a path is about, and a disk and a snapshot of it: to begin with
        there are some of most kinds."""
        collection = path.split("/")[3]
        if collection == "projects":
            return {"id": self.get("spare_project")}
        if collection in UNLISTED:
            return {}
        try:
            return self.thing(collection, path)
        except requests.HTTPError as error:
            # What an earlier request deletes goes while this looks: then it is another one's turn.
            if error.response.status_code != 404:
                raise
            return self.thing(collection, path)

    def thing(self, collection, path):
        place = f"/iaas/api/{collection}"
        things = self.call("GET", place + VERSION).get("content", [])
        if not things and collection in MADE:
            self.call("POST", place + VERSION, {
                "name": self.fresh(), "projectId": self.get("project"), **MADE[collection]
            })
            things = self.until(lambda: self.call("GET", place + VERSION)["content"], collection)
        values = {"id": things[0]["id"]} if things and "id" in things[0] else {}
        if collection in ("machines", "block-devices") and "{id}" in path:
            own = f"{place}/{values['id']}"
            if "{snapshotId}" in path or "{id1}" in path:
                if not self.call("GET", own + "/snapshots"):
                    self.call("POST", own + "/operations/snapshots", {"name": "known"})
                snapshots = self.until(lambda: self.call("GET", own + "/snapshots"), "a snapshot")
                values["snapshotId"] = values["id1"] = snapshots[0]["id"]
            if "{diskId}" in path:
                disks = self.call("GET", own + "/disks")["content"]
                values["diskId"] = disks[0]["id"] if disks else "none"
        return values

    def __getattr__(self, name):
        """`pipeline_id` and `pipeline_name`, from `pipeline_link`."""
        thing, _, part = name.rpartition("_")
        if part == "id":
            return lambda: self.get(thing + "_link").rpartition("/")[2]
        if part == "name":
            return lambda: self.call("GET", self.get(thing + "_link"))["name"]
        raise AttributeError(name)


VERSION = "?apiVersion=2021-07-15"
# Those whose things the document has no list of.
UNLISTED = ("certificates", "naming")
# What only a request brings into being, and the least that it says beside a name and a project.
MADE = {
    "block-devices": {"capacityInGB": 1},
    "cloud-accounts-aws": {"accessKeyId": "k", "secretAccessKey": "s", "regions": []},
    "compute-gateways": {"networks": [], "natRules": []},
    "compute-nats": {"gateway": "g", "natRules": []},
    "integrations": {"integrationType": "t", "integrationProperties": {}},
    "load-balancers": {"nics": [], "routes": []},
    "machines": {"image": "ubuntu", "flavor": "small"},
    "networks": {},
    "security-groups": {"rules": []},
}


def machines(resources):
    return [one for one in resources or [] if one["type"] == "Cloud.Machine"]


def without_inputs(actions):
    """One that nothing has to be said about, and that leaves things where they are."""
    ids = [
        one["id"]
        for one in actions
        if one["valid"] and not (one.get("schema") or {}).get("required")
    ]
    return next((one for one in ids if not one.endswith(".Delete")), ids[0])


# What only the removal of a thing asks for.
REMOVED = {
    "/vmc/api/orgs/{org}/sddcs/{sddc}/clusters/{cluster}": {"cluster": "second_cluster"},
    "/codestream/api/executions/{id}": {"id": "ended_execution"},
}

PLACES = [
    (r"/vmc/", {"org": "org", "sddc": "sddc", "sddcId": "sddc", "task": "task", "cluster": "cluster"}),
    (r"/blueprint/api/blueprints/", {"blueprintId": "blueprint", "version": "blueprint_version"}),
    (r"/blueprint/api/blueprint-requests/", {"requestId": "blueprint_request"}),
    (r"/deployment/", {
        "deploymentId": "deployment",
        "resourceId": "resource",
        "requestId": "deployment_request",
        "eventId": "event",
        "name": "deployment_name",
    }),
    (r"/deployment/.*/\{resourceId\}/actions/", {"actionId": "resource_action"}),
    (r"/deployment/api/deployments/\{deploymentId\}/actions/", {"actionId": "deployment_action"}),
    (r"/catalog/api/(admin/)?items/", {"id": "item", "versionId": "item_version"}),
    (r"/catalog/api/types/", {"id": "item_type"}),
    (r"/catalog/api/admin/sources/", {"sourceId": "source"}),
    (r"/icon/api/icons/", {"id": "icon"}),
    (r"/project-service/", {"id": "spare_project"}),
    (r"/codestream/api/.*\{project\}", {"project": "project_name"}),
    (r"/codestream/api/pipelines/", {"id": "pipeline_id", "name": "pipeline_name", "index": "execution_index"}),
    (r"/codestream/api/variables/", {"id": "variable_id", "name": "variable_name"}),
    (r"/codestream/api/endpoints/", {"id": "endpoint_id", "name": "endpoint_name"}),
    (r"/codestream/api/executions/", {"id": "execution_id"}),
]
