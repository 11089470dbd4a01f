/**
 * <nguon-report>: one report of Nguon to read and to judge. Load this file as a module; the files beside it come along.
 *
 * Properties
 *   report    the report's JSON as `GET /reports/{id}` gives it; null shows nothing. Setting it draws anew.
 *   actions   what the reader may do: {dismiss(finding, reason), restore(finding)}, each a promise of {verdict}
 *             (what the service answers); a rejection's `message` is shown. Without it, and without `base`, nobody
 *             can dismiss. Set it before `report`.
 *   current   the id of the finding that is open, null for none.
 *
 * Attributes
 *   lang      "en" (default) or "vi": the language of the interface.
 *   view      "full" (default): findings, texts side by side, coverage. "findings": for a narrow sidebar, without texts.
 *   base      address of the service: dismissals go to `{base}/reports/…` with the page's own credentials.
 *   keys      "page": single-key shortcuts wherever the focus is, with a switch in the help. Otherwise they work
 *             while the focus is inside the element.
 *
 * Methods
 *   open(id, {focus, jump})   open a finding, focus it (default true), bring its passage into view (default true).
 *   step(+1 | -1)             the next or previous finding of those that the filter shows.
 *   help()                    the table of keys.
 *
 * Events (they bubble and leave the shadow root)
 *   nguon-jump      detail {finding, side: "article"}: the reader wants to see the passage. The finding's `article`
 *                   has start, end, text, prefix, suffix (null for an omission). preventDefault() keeps the element
 *                   from scrolling its own texts.
 *   nguon-select    detail {finding}: another finding was opened.
 *   nguon-dismiss   detail {finding, reason, dismissed, verdict}: a dismissal was saved (dismissed: true) or taken
 *                   back (false, reason null). The element's own report is up to date by then.
 *
 * Looks: everything is in a shadow root with nguon-report.css. Light and dark follow prefers-color-scheme; an attribute
 * theme="light" or "dark" overrides it. The layout follows the width of the element, not of the window.
 * Needs no inline script or style: works under script-src 'self'; style-src 'self'. Report text is never read as markup.
 */

import { el } from "./dom.js";
import { Findings } from "./findings.js";
import { fine } from "./fine-print.js";
import { head } from "./head.js";
import { Shortcuts } from "./shortcuts.js";
import { sorted } from "./passages.js";
import { Texts } from "./texts.js";
import { Tip } from "./tip.js";
import { worder } from "./words.js";

const STYLE = new URL("./nguon-report.css", import.meta.url).href;

export class NguonReport extends HTMLElement {
  static observedAttributes = ["lang", "view"];

  constructor() {
    super();
    this.actions = null;
    this._report = null;
    this._current = null;
    const root = this.attachShadow({ mode: "open" });
    this._body = el("div", { class: "report" });
    this._status = el("p", { class: "unseen", role: "status" });
    const link = el("link", { rel: "stylesheet" });
    link.href = STYLE;
    root.append(link, this._body, this._status);
    this._shortcuts = new Shortcuts(this);
  }

  connectedCallback() {
    this._shortcuts.listen();
    this._draw();
  }

  disconnectedCallback() {
    this._shortcuts.forget();
  }

  attributeChangedCallback(name, before, after) {
    if (before !== after && this.isConnected) this._draw();
  }

  get report() {
    return this._report;
  }

  set report(value) {
    this._report = value;
    this._current = null;
    this._draw();
  }

  get current() {
    return this._current;
  }

  /** The interface's language. */
  get language() {
    return this.lang.toLowerCase().startsWith("vi") ? "vi" : "en";
  }

  get full() {
    return this.getAttribute("view") !== "findings";
  }

  get mayDismiss() {
    return Boolean(this.actions || this.hasAttribute("base"));
  }

  _draw() {
    if (!this.isConnected) return;
    this._tip?.forget();
    this._body.replaceChildren();
    if (!this._report) return;
    this.t = worder(this.language);
    this._groups = sorted(this._report);
    this._numbered = this._groups.standing.map((finding, n) => ({ finding, number: n + 1 }));
    this._findings = new Findings(this, this._groups, this._numbered);
    const parts = [head(this), this._findings.node];
    this._texts = this.full ? new Texts(this, this._numbered, this._groups.omitted) : null;
    if (this._texts) parts.push(this._texts.node);
    parts.push(fine(this));
    this._body.setAttribute("lang", this.language);
    this._body.classList.toggle("full", this.full);
    this._body.classList.toggle("calm", !this._report.findings.length);
    this._body.append(...parts);
    this._tip = this._texts ? new Tip(this, this._texts.node) : null;
    const first = this._current ?? this._numbered[0]?.finding.id;
    if (first) this.open(first, { focus: false, jump: false });
  }

  /** See the top of the file. */
  open(id, { focus = true, jump = true } = {}) {
    const finding = this._report?.findings.find((f) => f.id === id);
    if (!finding) return;
    const other = this._current !== id;
    this._current = id;
    this._findings.open(id, focus);
    this._texts?.show(id);
    if (jump) this.jump(finding);
    if (other) this._emit("nguon-select", { finding });
  }

  step(by) {
    const shown = this._findings.shown();
    if (!shown.length) return;
    const at = shown.indexOf(this._current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    this.open(shown[next]);
  }

  help() {
    this._shortcuts.help();
  }

  /** Bring a finding's passage into view; `far`: also where that means to leave the list. */
  jump(finding, { far = false } = {}) {
    if (!this._emit("nguon-jump", { finding, side: "article" })) return;
    this._texts?.reveal(finding.id, far);
  }

  /** Tell those who do not see the page. */
  say(text) {
    this._status.textContent = "";
    requestAnimationFrame(() => this._status.replaceChildren(...el("i", {}, text).childNodes));
  }

  /** Save a dismissal, or take it back (`reason` null); the page shows it when the service has it. */
  async judge(finding, reason) {
    const actions = this.actions ?? overHttp(this.getAttribute("base"), this._report.id);
    const answer = await (reason === null ? actions.restore(finding) : actions.dismiss(finding, reason));
    const at = new Date().toISOString();
    if (reason === null) delete finding.dismissed;
    else finding.dismissed = { reason, by: null, at };
    if (answer?.verdict) this._report.verdict = answer.verdict;
    const after = this._after(finding, reason);
    this._current = after;
    this._draw();
    if (after) this._findings.open(after, true);
    else this._findings.focus();
    this.say(this.t(reason === null ? "was_restored" : "was_dismissed"));
    this._emit("nguon-dismiss", { finding, reason, dismissed: reason !== null, verdict: this._report.verdict });
  }

  /** What is open after a judgement: what was taken back, or the finding that came next. */
  _after(finding, reason) {
    if (reason === null) return finding.id;
    const ids = this._numbered.map(({ finding: f }) => f.id);
    const at = ids.indexOf(finding.id);
    return ids[at + 1] ?? ids[at - 1] ?? null;
  }

  _emit(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }
}

function overHttp(base, reportId) {
  const call = async (method, finding, body) => {
    const address = `${base.replace(/\/$/, "")}/reports/${encodeURIComponent(reportId)}/findings/${encodeURIComponent(finding.id)}/dismissal`;
    const answer = await fetch(address, {
      method,
      headers: body ? { "content-type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.detail ?? answer.statusText);
    return told;
  };
  return {
    dismiss: (finding, reason) => call("POST", finding, { reason }),
    restore: (finding) => call("DELETE", finding),
  };
}

customElements.define("nguon-report", NguonReport);
