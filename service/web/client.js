/** The service over HTTP. Every failure is a `Problem` with a code that the page has words for. */

const KEPT = "nguon-key";
const BASE = new URL("./", document.baseURI);
/* Where the service is: behind a proxy perhaps not at the root. */
const ATTEMPTS = 4;
const STREAM = "text/event-stream";

export class Problem extends Error {
  constructor(code, detail = "", status = 0) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}

export class Client {
  get key() {
    return sessionStorage.getItem(KEPT) ?? "";
  }

  set key(value) {
    if (value) sessionStorage.setItem(KEPT, value);
    else sessionStorage.removeItem(KEPT);
  }

  /** Whether the service lets this page in: null, or the problem. */
  async greet() {
    return this._json("GET", "/reports?limit=1").then(() => null, (problem) => problem);
  }

  report(id) {
    return this._json("GET", `/reports/${encodeURIComponent(id)}`);
  }

  /** The report of a request. `onStage(stage)` hears how far it is; `signal` cancels it, on the service too. */
  async verify(request, onStage, signal) {
    const answer = await this._send("POST", "/verify", request, { prefer: "respond-async" });
    const first = await answer.json();
    if (answer.status === 200) return first;
    const path = `/jobs/${encodeURIComponent(first.id)}`;
    const stop = () => this._send("DELETE", path).catch(() => null);
    signal.addEventListener("abort", stop, { once: true });
    try {
      const job = await this._until(path, onStage, signal);
      if (job.status === "succeeded") return await this.report(job.report_id);
      throw new Problem(job.error?.code ?? "cancelled", job.error?.message);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** The job when it is done: told by the service, or asked for where the line breaks. */
  async _until(path, onStage, signal) {
    for (let failed = 0; ; ) {
      if (signal.aborted) throw new Problem("cancelled");
      try {
        const job = (await this._events(path, onStage, signal)) ?? (await this._json("GET", `${path}?wait=10`));
        if (["succeeded", "failed", "cancelled"].includes(job.status)) return job;
        failed = 0;
      } catch (problem) {
        if (signal.aborted) throw new Problem("cancelled");
        failed += 1;
        if (problem.code !== "service-down" || failed >= ATTEMPTS) throw problem;
        await new Promise((go) => setTimeout(go, 700 * failed));
      }
    }
  }

  async _events(path, onStage, signal) {
    const answer = await this._send("GET", `${path}/events`, null, { accept: STREAM }, signal);
    if (!answer.headers.get("content-type")?.startsWith(STREAM)) return null;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true }));
      if (done) return null;
      const blocks = (rest + value).split("\n\n");
      rest = blocks.pop();
      for (const block of blocks) {
        const data = block.match(/^data: (.*)$/m);
        if (!data) continue;
        const job = JSON.parse(data[1]);
        if (block.startsWith("event: done")) return job;
        onStage(job.progress.stage ?? (job.status === "queued" ? "queued" : null));
      }
    }
  }

  dismiss(reportId, findingId, reason) {
    return this._json("POST", dismissal(reportId, findingId), { reason });
  }

  restore(reportId, findingId) {
    return this._json("DELETE", dismissal(reportId, findingId));
  }

  /** A report as a file of the format with this suffix. */
  async download(reportId, suffix) {
    const answer = await this._send("GET", `/reports/${encodeURIComponent(reportId)}.${suffix}`);
    return answer.blob();
  }

  async _json(method, path, body) {
    const answer = await this._send(method, path, body);
    return answer.json();
  }

  async _send(method, path, body, more = {}, signal = null) {
    const headers = { ...more };
    if (this.key) headers.authorization = `Bearer ${this.key}`;
    if (body) headers["content-type"] = "application/json";
    let answer;
    try {
      answer = await fetch(new URL(path.slice(1), BASE), { method, headers, signal, body: body ? JSON.stringify(body) : undefined });
    } catch (error) {
      throw new Problem("service-down", error.message);
    }
    if (answer.ok) return answer;
    const told = await answer.json().catch(() => null);
    if (!told?.code) throw new Problem("service-down", answer.statusText, answer.status);
    throw new Problem(told.code, told.detail, answer.status);
  }
}

const dismissal = (report, finding) => `/reports/${encodeURIComponent(report)}/findings/${encodeURIComponent(finding)}/dismissal`;
