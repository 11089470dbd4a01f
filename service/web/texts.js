/** The article beside the sentences of its source that answer it, row by row, so that both sides scroll together. */

import { el } from "./dom.js";
import { marked, marks } from "./passages.js";

const CHECKED = new Set(["headline", "body"]);

export class Texts {
  constructor(host, numbered, omitted) {
    this.host = host;
    const { report, t } = host;
    const others = omitted.map((finding) => ({ finding, number: null }));
    this.here = bySentence(marks(numbered));
    this.there = report.sources.map((s) => bySentence(marks([...numbered, ...others], s.index)));
    const rows = groups(report).map((group) => this._row(group));
    this.node = el(
      "section",
      { class: "texts", "aria-label": t("texts") },
      el("h2", {}, t("texts")),
      rows.length ? el("div", { class: "pair names", "aria-hidden": "true" }, el("p", {}, t("article")), el("p", {}, t("source"))) : null,
      rows.length ? rows : el("p", { class: "quiet" }, t("texts_gone")),
      this._rest(),
    );
    this.node.addEventListener("click", (event) => {
      const mark = event.target.closest("mark, .ref");
      const id = mark?.dataset.findings?.split(" ")[0];
      if (id && document.getSelection().isCollapsed) host.open(id, { jump: false });
    });
  }

  _row(group) {
    const { report, t } = this.host;
    const sentences = group.map((i) => report.article.sentences[i]);
    const { role } = sentences[0];
    const left = sentences.flatMap((s) => [marked(s, this.here.get(s.index) ?? [], (m) => this._number(m)), " "]);
    const answers = answering(report, group);
    let right = answers.map(([source, index]) => this._answer(source, index));
    if (!right.length) {
      const unmatched = report.sources.length ? "unmatched" : "no_source_read";
      const said = CHECKED.has(role) ? unmatched : ["caption", "boilerplate", "source_line"].includes(role) ? `role_${role}` : "role_other";
      right = el("p", { class: "quiet" }, t(said));
    }
    return el(
      "div",
      { class: `pair ${CHECKED.has(role) ? role : "aside"}` },
      el("div", { class: "left" }, el("p", { lang: report.article.language }, left)),
      el("div", { class: "right" }, right),
    );
  }

  _answer(source, index) {
    const { report } = this.host;
    const origin = report.sources[source];
    const sentence = origin.sentences[index];
    const spots = this.there[source].get(index) ?? [];
    const which = report.sources.length > 1 ? el("span", { class: "which" }, source + 1) : null;
    return [
      el("p", { lang: origin.language }, which, marked(sentence, spots, (m) => (m.number ? this._number(m) : null))),
      sentence.translation ? el("p", { class: "english", lang: "en" }, sentence.translation) : this._gloss(spots),
    ];
  }

  /** Without a translation, the word-by-word reading of a sentence that a finding is about. */
  _gloss(spots) {
    const gloss = spots.map((m) => m.finding.source.gloss).find(Boolean);
    return gloss ? el("p", { class: "gloss", lang: "en" }, gloss) : null;
  }

  _number({ finding, number }) {
    const label = this.host.t("finding_n", { n: number });
    const button = el("button", { type: "button", class: `ref ${finding.severity}`, "data-findings": finding.id, "aria-label": label }, number);
    return el("sup", {}, button);
  }

  /** Sentences of the sources that answer nothing: the source can be read whole. */
  _rest() {
    const { report, t } = this.host;
    const used = new Set(report.alignments.flatMap((a) => a.sentences.map((i) => `${a.source} ${i}`)));
    const rest = report.sources.flatMap((s) => s.sentences.filter((x) => !used.has(`${s.index} ${x.index}`)).map((x) => [s.index, x.index]));
    if (!rest.length) return null;
    return el("details", { class: "group rest" }, el("summary", {}, t("rest", { n: rest.length })), rest.map(([s, i]) => this._answer(s, i)));
  }

  /** Set off the passages of one finding. */
  show(id) {
    for (const mark of this.node.querySelectorAll("mark, .ref")) mark.classList.toggle("current", has(mark, id));
    for (const pair of this.node.querySelectorAll(".pair")) pair.classList.toggle("current", Boolean(pair.querySelector(".current")));
  }

  /** Scroll to a finding's passage; where list and texts stand one under the other only if `far`, and with the focus. */
  reveal(id, far) {
    const found = [...this.node.querySelectorAll("mark")].find((m) => has(m, id));
    if (!found) return;
    found.closest("details")?.setAttribute("open", "");
    const list = this.host.shadowRoot.querySelector(".findings").getBoundingClientRect();
    const beside = this.node.getBoundingClientRect().left >= list.right - 1;
    if (!beside && !far) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    found.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    if (far) [...this.node.querySelectorAll(".ref")].find((r) => has(r, id))?.focus({ preventScroll: true });
  }
}

const has = (node, id) => (node.dataset.findings ?? "").split(" ").includes(id);

function bySentence(spots) {
  const out = new Map();
  for (const spot of spots) out.set(spot.sentence, [...(out.get(spot.sentence) ?? []), spot]);
  return out;
}

/** Runs of article sentences that are answered together. */
function groups(report) {
  const joined = new Set();
  for (const { article } of report.alignments) {
    for (let i = Math.min(...article) + 1; i <= Math.max(...article); i += 1) joined.add(i);
  }
  const out = [];
  for (const { index } of report.article.sentences) {
    if (out.length && joined.has(index)) out.at(-1).push(index);
    else out.push([index]);
  }
  return out;
}

function answering(report, group) {
  const found = new Map();
  for (const a of report.alignments) {
    if (a.article.some((i) => group.includes(i))) for (const i of a.sentences) found.set(`${a.source} ${i}`, [a.source, i]);
  }
  return [...found.values()].sort(([s, i], [t, j]) => s - t || i - j);
}
