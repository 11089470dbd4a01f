/** The editor's page: ask, wait, read. One of the three is shown at a time. */

import { cited, kindOf, requestOf } from "./asked.js";
import { Client, Problem } from "./client.js";
import { el } from "./dom.js";
import { counts } from "./head.js";
import "./nguon-report.js";
import { EN } from "./page-words.en.js";
import { VI } from "./page-words.vi.js";
import { Progress } from "./progress.js";
import { filler, worder } from "./words.js";

const LANGUAGE = "nguon-language";
const FORMATS = ["html", "json", "sarif", "jsonld", "csv"];
const MAX_NOTE = 90;
const find = (id) => document.getElementById(id);
const client = new Client();
const form = find("ask");
const report = document.querySelector("nguon-report");
const progress = new Progress(find("progress"), (key) => t(key), () => running?.abort());
let t = filler(EN);
let running = null;
let shownProblem = null;

function show(name) {
  for (const id of ["ask", "progress", "result"]) find(id).hidden = id !== name;
  if (name !== "result") document.title = name === "progress" ? `${t("title_checking")} · Nguon` : "Nguon";
}

/* The language of the interface */

function speak(language) {
  t = filler(language === "vi" ? VI : EN, EN);
  document.documentElement.lang = language;
  report.lang = language;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", t(node.dataset.tLabel));
  for (const node of document.querySelectorAll("[data-language]")) node.setAttribute("aria-pressed", String(node.dataset.language === language));
  progress.draw();
  readBack();
  if (shownProblem) tell(...shownProblem);
  if (report.report && !find("result").hidden) entitle();
}

function choose(language) {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    /* refused to keep it: it holds for this page */
  }
  speak(language);
}

function chosen() {
  try {
    const kept = localStorage.getItem(LANGUAGE);
    if (kept) return kept;
  } catch {
    /* as above */
  }
  return navigator.language.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/* Asking */

function readBack() {
  const value = find("article").value;
  const kind = kindOf(value);
  const parts = [];
  if (kind !== "empty") parts.push(t(`read_${kind}`, { n: [...value].length.toLocaleString(document.documentElement.lang) }));
  if (kind === "text" || kind === "html") {
    const url = cited(value);
    if (url) parts.push(t("read_cites", { url: url.length > MAX_NOTE ? `${url.slice(0, MAX_NOTE)}…` : url }));
    else if (!find("source").value.trim()) parts.push(t("read_cites_none"));
  }
  find("article-read").replaceChildren(...el("i", {}, parts.join(" ")).childNodes);
}

async function check() {
  if (running) return null;
  forget();
  const article = find("article").value;
  if (!find("key-field").hidden) client.key = find("key").value.trim();
  if (kindOf(article) === "empty") {
    if (wanted()) return start();
    return tell(new Problem("empty-article"));
  }
  running = new AbortController();
  show("progress");
  progress.begin();
  try {
    const found = await client.verify(requestOf(article, find("source").value, find("published").value), (s) => progress.at(s), running.signal);
    const missing = unread(found);
    if (missing) {
      show("ask");
      tell(missing, [["show_anyway", () => read(found)]]);
    } else read(found);
  } catch (problem) {
    show("ask");
    tell(problem, problem.code === "service-down" ? [["again", check]] : []);
  } finally {
    running = null;
  }
  return null;
}

/** Without any source there is nothing to read in a report: the editor is better served at the source field. */
function unread(found) {
  if (found.sources.some((s) => s.sentences.length)) return null;
  const none = found.limits.find((limit) => limit.code === "no-source");
  if (none) return new Problem("no-source");
  const limit = found.limits.find((x) => ["fetch", "extract"].includes(x.stage));
  return limit ? new Problem("source-unread", limit.message) : null;
}

/* Problems */

function forget() {
  shownProblem = null;
  find("problem").replaceChildren();
  find("source-wrong").hidden = true;
  for (const id of ["article", "source", "key"]) find(id).removeAttribute("aria-invalid");
}

function tell(problem, actions = []) {
  forget();
  shownProblem = [problem, actions];
  if (problem.code === "key-wanted") find("key-field").hidden = false;
  const [known, said] = words(problem);
  const atSource = ["no-source", "source-unread"].includes(problem.code);
  const box = el("div", { class: "problem" }, atSource ? null : el("p", { class: "said" }, said),
    problem.message && (!known || problem.code !== "service-down") ? el("p", { class: "note", lang: "en" }, problem.message) : null,
    actions.map(([key, does]) => el("button", { type: "button", onclick: does }, t(key))));
  find("problem").replaceChildren(box);
  const field = find({ "key-wanted": "key", "no-source": "source", "source-unread": "source" }[problem.code] ?? "article");
  if (atSource) {
    find("source-wrong").hidden = false;
    find("source-wrong").textContent = said;
    find("source-wrong").after(find("problem"));
  } else form.querySelector(".go").before(find("problem"));
  if (atSource || ["key-wanted", "empty-article", "not-text", "not-an-article", "article-not-fetched"].includes(problem.code)) {
    field.setAttribute("aria-invalid", "true");
  }
  if (!form.hidden) field.focus();
}

function words(problem) {
  const key = `e_${(problem.code ?? "other").replaceAll("-", "_")}`;
  const said = t(key);
  return said === key ? [false, t("e_other")] : [true, said];
}

/* Reading */

function read(found) {
  report.actions = {
    dismiss: (finding, reason) => client.dismiss(found.id, finding.id, reason),
    restore: (finding) => client.restore(found.id, finding.id),
  };
  show("result");
  report.report = found;
  entitle();
  history.replaceState(null, "", `#${found.id}`);
  find("result-title").focus({ preventScroll: true });
  scrollTo(0, 0);
}

function entitle() {
  const standing = report.report.findings.filter((f) => !f.dismissed && f.category !== "omission");
  const w = worder(report.language);
  document.title = `${w(report.report.verdict)}: ${counts(standing, w)} · Nguon`;
}

function back(empty) {
  const { article } = report.report;
  if (empty) {
    form.reset();
    forget();
  } else if (!find("article").value.trim()) {
    find("article").value = article.text;
    find("published").value = article.published ?? "";
  }
  history.replaceState(null, "", location.pathname);
  show("ask");
  readBack();
  find("article").focus();
}

async function save(suffix) {
  find("tools-problem").textContent = "";
  try {
    const { id } = report.report;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await client.download(id, suffix));
    link.download = `nguon-${id}.${suffix}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch (problem) {
    find("tools-problem").textContent = words(problem)[1];
  }
}

/** The report that the address names, if it names one. */
function wanted() {
  const named = location.hash.slice(1);
  return named.startsWith("r-") ? named : null;
}

async function start() {
  if (wanted()) {
    try {
      return read(await client.report(wanted()));
    } catch (problem) {
      show("ask");
      return tell(problem);
    }
  }
  show("ask");
  find("article").focus();
  const refused = await client.greet();
  if (refused && ["key-wanted", "not-allowed", "service-down"].includes(refused.code)) tell(refused);
  return null;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) check();
});
form.addEventListener("input", readBack);
addEventListener("hashchange", () => wanted() && start());
find("edit").addEventListener("click", () => back(false));
find("another").addEventListener("click", () => back(true));
find("help").addEventListener("click", () => report.help());
report.addEventListener("nguon-dismiss", entitle);
for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => choose(button.dataset.language));
find("formats").append(...FORMATS.flatMap((f) => [el("button", { type: "button", class: "link", onclick: () => save(f) }, f.toUpperCase()), " "]));
speak(chosen());
start();
