// Drives the sandbox through its API, then looks at its status page in a real browser: what was
// made must be there to be read, and the page must not complain.

import { launch } from 'puppeteer-core';

const url = process.env.SANDBOX_URL;
const apiToken = process.env.SANDBOX_API_TOKEN;
const PATIENCE = 60_000;

const steps = [];
const step = (name, check) => steps.push({ name, check });
const holds = (condition, what) => {
  if (!condition) throw new Error(what);
};

// Names that nothing else on the page has.
const SDDC = 'sddc <b>for</b> the "browser" & co';
const DEPLOYMENT = 'deployment-for-the-browser';

let token;

async function call(method, path, body) {
  const answer = await fetch(url + path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  holds(answer.ok, `${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
  return text ? JSON.parse(text) : undefined;
}

async function signIn() {
  const answer = await fetch(`${url}/iaas/api/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refreshToken: apiToken }),
  });
  holds(answer.ok, `sign-in: ${answer.status}`);
  token = (await answer.json()).token;
}

/** The text that a reader of the page sees. */
async function seen(page) {
  return page.evaluate(() => document.body.innerText);
}

/** Loads the page until its text is as it should be. */
async function until(page, what, isSo) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    await page.goto(url + '/', { waitUntil: 'networkidle0' });
    const text = await seen(page);
    if (await isSo(text)) return text;
    holds(Date.now() < deadline, `${what} is not on the page:\n${text.slice(0, 3000)}`);
    await new Promise((go) => setTimeout(go, 250));
  }
}

const complaints = [];
let org;
let task;
let execution;
let page;

step('the page is there, is HTML and has a title', async () => {
  const answer = await page.goto(url + '/', { waitUntil: 'networkidle0' });
  holds(answer.status() === 200, `the page answers ${answer.status()}`);
  const media = answer.headers()['content-type'] ?? '';
  holds(media.startsWith('text/html'), `the page is ${media}`);
  holds(await page.title(), 'the page has no title');
});

step('organizations are shown by their names', async () => {
  const orgs = await call('GET', '/vmc/api/orgs');
  org = orgs[0].id;
  await until(page, 'an organization', (text) =>
    orgs.every((one) => text.includes(one.display_name)),
  );
});

step('an SDDC that is being made is shown by its name, as text', async () => {
  task = await call('POST', `/vmc/api/orgs/${org}/sddcs`, {
    name: SDDC,
    provider: 'AWS',
    num_hosts: 1,
    region: 'US_WEST_2',
  });
  // Its name holds markup: a page that does not escape it shows something else.
  await until(page, 'the SDDC', (text) => text.includes(SDDC));
});

step('its task is shown with the progress that the API tells', async () => {
  const progress = async () =>
    (await call('GET', `/vmc/api/orgs/${org}/tasks/${task.id}`)).progress_percent;
  await until(page, 'the progress of the task', async (text) => {
    const percent = await progress();
    return text.includes(`${percent}%`) || text.includes(`${percent} %`);
  });
});

step('the progress moves on with the time of the sandbox', async () => {
  const first = (await call('GET', `/vmc/api/orgs/${org}/tasks/${task.id}`)).progress_percent;
  await until(page, 'a later progress', async (text) => {
    const now = (await call('GET', `/vmc/api/orgs/${org}/tasks/${task.id}`)).progress_percent;
    return now > first && (text.includes(`${now}%`) || text.includes(`${now} %`));
  });
});

step('a deployment is shown by its name', async () => {
  const projects = await call('GET', '/iaas/api/projects');
  await call('POST', '/blueprint/api/blueprint-requests', {
    deploymentName: DEPLOYMENT,
    projectId: projects.content[0].id,
    content:
      'formatVersion: 1\nresources:\n  vm:\n    type: Cloud.Machine\n    properties: {}\n',
  });
  await until(page, 'the deployment', (text) => text.includes(DEPLOYMENT));
});

step('an execution of a pipeline is shown', async () => {
  const pipelines = await call('GET', '/codestream/api/pipelines');
  const [link] = pipelines.links;
  const started = await call('POST', `${link}/executions`, {});
  execution = await call('GET', started.executionLink);
  await until(page, 'the execution', (text) => text.includes(execution.name));
});

step('the last requests are shown, and no token of theirs', async () => {
  const text = await until(page, 'a request', (shown) =>
    shown.includes('/codestream/api/pipelines'),
  );
  const source = await page.content();
  for (const secret of [token, apiToken]) {
    holds(!text.includes(secret) && !source.includes(secret), 'the page shows a token');
  }
});

step('the browser had nothing to complain about, and loaded nothing from elsewhere', async () => {
  holds(complaints.length === 0, complaints.join('\n'));
});

console.log(`steps ${steps.length}`);
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  // No port, and the browser ends when this does, however that happens.
  pipe: true,
  // As root, which CI often is, Chromium starts without its own walls only.
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
let at = 'the sign-in';
let failed;
try {
  await signIn();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A browser asks for an icon whether the page names one or not.
    const icon = message.location().url?.endsWith('/favicon.ico');
    if (['error', 'warn'].includes(message.type()) && !icon) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) {
      complaints.push(`asks elsewhere: ${request.url()}`);
    }
  });
  for (const { name, check } of steps) {
    at = name;
    await check();
    console.log(`ok ${name}`);
  }
} catch (error) {
  failed = error;
  console.log(`failed: ${at}: ${error.message}`);
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
