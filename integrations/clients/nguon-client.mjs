// Ask a Nguon service about an article. Needs fetch (Node 20, Deno, Bun). Call it on your server: a key is no business of a browser.

export class NguonError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code; // stable: "key-wanted", "empty-article", …
  }
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** [response, JSON] of one call; asks again until `until` while the service is busy (429, 503). */
export async function call(base, path, { body, key, method, until = 0 } = {}) {
  const headers = { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) };
  for (;;) {
    const response = await fetch(base.replace(/\/$/, "") + path, {
      method: method ?? (body ? "POST" : "GET"), headers, body: body && JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({})); // a proxy answers in HTML
    if (response.ok) return [response, answer];
    const wait = 1000 * Number(response.headers.get("retry-after") ?? 0);
    if (![429, 503].includes(response.status) || Date.now() + wait > until) {
      throw new NguonError(answer.code ?? "http", answer.detail ?? response.statusText);
    }
    await sleep(wait);
  }
}

/** The report on `request`, as `POST /verify` takes it. Throws NguonError where there is none. */
export async function verify(base, request, { key, patienceMs = 120_000 } = {}) {
  const until = Date.now() + patienceMs;
  let [response, answer] = await call(base, "/verify", { body: request, key, until });
  if (response.status === 200) return answer;
  const job = response.headers.get("location");
  while (["queued", "running"].includes(answer.status) && Date.now() < until) {
    [, answer] = await call(base, `${job}?wait=30`, { key, until });
  }
  if (answer.status !== "succeeded") {
    throw new NguonError(answer.error?.code ?? answer.status, answer.error?.message ?? `the job is ${answer.status}`);
  }
  return (await call(base, `/reports/${answer.report_id}`, { key, until }))[1];
}

/** Say that a finding is none; it stays dismissed when the article is verified again. */
export async function dismiss(base, reportId, findingId, reason, { key } = {}) {
  return (await call(base, `/reports/${reportId}/findings/${findingId}/dismissal`, { body: { reason }, key }))[1];
}
