"""The life of an SDDC, by VMware's own client: what it sends and understands is not ours."""

import os
import sys
import time

import requests
from com.vmware.vapi.std.errors_client import InvalidRequest, NotFound
from com.vmware.vmc.model_client import (
    AwsSddcConfig,
    AwsSddcResourceConfig,
    Organization,
    Sddc,
    SddcPatchRequest,
    Task,
)
from vmware.vapi.vmc.client import VmcClient

URL = os.environ["SANDBOX_URL"]
API_TOKEN = os.environ["SANDBOX_API_TOKEN"]
TOKEN_HEADERS = ("csp-auth-token", "Authorization")
PATIENCE = 120
ENDED = (Task.STATUS_FINISHED, Task.STATUS_FAILED, Task.STATUS_CANCELED)
STEPS = []


def step(check):
    """One thing that must hold; each gets what the ones before it found."""
    STEPS.append(check)
    return check


class Watched(requests.Session):
    """The client's HTTP session: counts token exchanges, and can let the token be a stale one."""

    exchanges = 0
    stale = False

    def send(self, request, **settings):
        if request.url.endswith("/api-tokens/authorize"):
            self.exchanges += 1
            self.stale = False
        elif self.stale:
            for name in TOKEN_HEADERS:
                if name in request.headers:
                    request.headers[name] = "stale"
        return super().send(request, **settings)


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what} is {found!r}, not {expected!r}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


def ended(client, org, task):
    """Polls a task to its end; all progress on the way."""
    seen = [task.progress_percent]
    deadline = time.monotonic() + PATIENCE
    while task.status not in ENDED:
        holds(time.monotonic() < deadline, f"{task.task_type} did not end in {PATIENCE} s")
        time.sleep(0.1)
        task = client.orgs.Tasks.get(org, task.id)
        holds(isinstance(task, Task), f"a task, not {type(task)}")
        if task.progress_percent != seen[-1]:
            seen.append(task.progress_percent)
    return task, seen


@step
def logs_in_and_lists_the_organizations(world):
    world.session = Watched()
    world.client = VmcClient(world.session, API_TOKEN, URL, URL)
    orgs = world.client.Orgs.list()
    holds(len(orgs) >= 1 and all(isinstance(org, Organization) for org in orgs), f"{orgs}")
    world.org = orgs[0].id
    equal(world.session.exchanges, 1, "the number of token exchanges")


@step
def reads_one_organization(world):
    org = world.client.Orgs.get(world.org)
    holds(isinstance(org, Organization), f"an organization, not {type(org)}")
    equal(org.id, world.org, "the id")
    holds(org.display_name, "the organization has no name")


@step
def has_a_configuration_validated_without_making_anything(world):
    before = len(world.client.orgs.Sddcs.list(world.org))
    config = AwsSddcConfig(name="checked", num_hosts=1, provider="AWS", region="US_WEST_2")
    world.client.orgs.Sddcs.create(world.org, config, validate_only=True)
    equal(len(world.client.orgs.Sddcs.list(world.org)), before, "the number of SDDCs")


@step
def creates_an_sddc(world):
    config = AwsSddcConfig(name="from Python", num_hosts=1, provider="AWS", region="US_WEST_2")
    task = world.client.orgs.Sddcs.create(world.org, config)
    holds(isinstance(task, Task), f"a task, not {type(task)}")
    equal(task.status, Task.STATUS_STARTED, "the status")
    world.task = task


@step
def polls_its_task_to_the_end(world):
    task, seen = ended(world.client, world.org, world.task)
    equal(task.status, Task.STATUS_FINISHED, f"the status ({task.error_message})")
    equal(task.progress_percent, 100, "the progress")
    holds(seen == sorted(seen) and len(seen) > 2, f"progress went {seen}")
    holds(task.resource_id, "the task names no SDDC")
    world.sddc = task.resource_id


@step
def finds_the_task_in_the_list(world):
    tasks = world.client.orgs.Tasks.list(world.org)
    holds(world.task.id in [task.id for task in tasks], "the task is not listed")


@step
def reads_the_sddc_with_its_resources(world):
    sddc = world.client.orgs.Sddcs.get(world.org, world.sddc)
    holds(isinstance(sddc, Sddc), f"an SDDC, not {type(sddc)}")
    equal(sddc.name, "from Python", "the name")
    equal(sddc.sddc_state, Sddc.SDDC_STATE_READY, "the state")
    # The client chooses the type by the discriminator `provider`.
    resources = sddc.resource_config
    holds(isinstance(resources, AwsSddcResourceConfig), f"resources, not {type(resources)}")
    equal(resources.region, "US_WEST_2", "the region")
    holds(resources.vc_url and resources.nsx_mgr_url, "vCenter or NSX has no address")
    holds(resources.vpc_info and resources.vpc_info.vpc_cidr, "there is no VPC")
    clusters = resources.clusters
    equal(len(clusters), 1, "the number of clusters")
    equal(len(clusters[0].esx_host_list), 1, "the number of hosts")


@step
def renames_it(world):
    renamed = world.client.orgs.Sddcs.patch(world.org, world.sddc, SddcPatchRequest(name="renamed"))
    equal(renamed.name, "renamed", "the name in the answer")
    equal(world.client.orgs.Sddcs.get(world.org, world.sddc).name, "renamed", "the name")


@step
def is_told_what_is_not_there_in_an_error_of_its_own(world):
    for call in (world.client.orgs.Sddcs.get, world.client.orgs.Tasks.get):
        try:
            found = call(world.org, "11111111-2222-3333-4444-555555555555")
        except (NotFound, InvalidRequest):
            continue
        raise AssertionError(f"found {found}")


@step
def deletes_it(world):
    task = world.client.orgs.Sddcs.delete(world.org, world.sddc)
    holds(isinstance(task, Task), f"a task, not {type(task)}")
    task, _ = ended(world.client, world.org, task)
    equal(task.status, Task.STATUS_FINISHED, f"the status ({task.error_message})")
    left = [sddc.id for sddc in world.client.orgs.Sddcs.list(world.org)]
    holds(world.sddc not in left, "the SDDC is still listed")


@step
def gets_another_token_once_the_one_it_has_is_refused(world):
    before = world.session.exchanges
    world.session.stale = True
    equal(world.client.Orgs.list()[0].id, world.org, "the organization")
    equal(world.session.exchanges, before + 1, "the number of token exchanges")


class World:
    """What the steps find."""


def main():
    print(f"steps {len(STEPS)}")
    world = World()
    for check in STEPS:
        name = check.__name__.replace("_", " ")
        try:
            check(world)
        except Exception as error:
            print(f"failed: {name}: {type(error).__name__}: {error}", flush=True)
            sys.exit(1)
        print("ok", name, flush=True)


if __name__ == "__main__":
    main()
