/** One finding: a line that says what is wrong, and under it the words of both sides, why, and what to do. */

import { codeTitle } from "./codes.js";
import { copyText, el } from "./dom.js";
import { quoted } from "./passages.js";

const REASONS = ["reason_1", "reason_2", "reason_3"];

export class Card {
  constructor(host, finding, number) {
    this.host = host;
    this.finding = finding;
    const { t, language } = host;
    const body = `b-${number}`;
    this.button = el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": body, onclick: () => this._toggle() },
      el("span", { class: "number" }, number),
      el("span", { class: `badge ${finding.severity}` }, t(finding.severity)),
      el("span", { class: "title" }, codeTitle(finding.code, language)),
      el("span", { class: "message", lang: "en" }, finding.message),
    );
    this.body = el(
      "div",
      { class: "body", id: body, hidden: true },
      passages(host, finding),
      reasons(host, finding),
      this._buttons(),
      el("p", { class: "code" }, el("code", {}, finding.code), ` ${t("certainty", { n: Math.round(finding.confidence * 100) })}`),
    );
    this.node = el("li", { class: `card ${finding.severity}`, "data-id": finding.id }, el("h3", {}, this.button), this.body);
  }

  _toggle() {
    if (this.host.current === this.finding.id && !this.body.hidden) this.open(false);
    else this.host.open(this.finding.id);
  }

  open(yes) {
    this.body.hidden = !yes;
    this.button.setAttribute("aria-expanded", String(yes));
    this.node.classList.toggle("current", yes);
  }

  focus() {
    this.button.focus({ preventScroll: true });
  }

  _buttons() {
    const { host, finding } = this;
    const { t } = host;
    const button = (key, does, kind = "") => el("button", { type: "button", class: `act ${kind}`, onclick: does }, t(key));
    return el(
      "div",
      { class: "acts" },
      finding.article ? button("go_to", () => host.jump(finding, { far: true })) : null,
      button(finding.suggestion ? "copy" : "copy_note", () => this.copy()),
      host.mayDismiss ? button("dismiss", () => this.askReason(), "quietly") : null,
    );
  }

  /** The correction, or where the service proposes none a note that can be sent to the author. */
  async copy() {
    const { host, finding } = this;
    const text = finding.suggestion ?? note(host, finding);
    try {
      await copyText(text, host.shadowRoot);
      host.say(host.t("copied", { text }));
      this._flash(host.t("copied", { text: text.length > 60 ? `${text.slice(0, 60)}…` : text }));
    } catch {
      this._flash(host.t("copy_failed"));
    }
  }

  _flash(text) {
    this.flash?.remove();
    this.flash = el("p", { class: "flash" }, text);
    this.body.querySelector(".acts").after(this.flash);
  }

  /** A small form for the reason; Escape closes it and gives the focus back. */
  askReason() {
    if (!this.host.mayDismiss || this.form) return this.form?.querySelector("input").focus();
    const { host, finding } = this;
    const { t } = host;
    const field = el("input", { type: "text", name: "reason", maxlength: "2000", autocomplete: "off", required: true });
    const wrong = el("p", { class: "wrong", role: "alert" });
    const preset = (key) => el("button", { type: "button", class: "chip", onclick: () => { field.value = t(key); field.focus(); } }, t(key));
    const close = () => {
      this.form.remove();
      this.form = null;
      this.focus();
    };
    this.form = el(
      "form",
      { class: "dismiss", onsubmit: (event) => { event.preventDefault(); send(); } },
      el("p", { class: "ask" }, t("dismiss_title")),
      el("div", { class: "filters" }, REASONS.map(preset)),
      el("label", {}, t("reason"), field),
      wrong,
      el("div", { class: "acts" }, el("button", { type: "submit", class: "act strong" }, t("dismiss_do")),
        el("button", { type: "button", class: "act quietly", onclick: close }, t("cancel"))),
    );
    this.form.noValidate = true;
    this.form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { event.stopPropagation(); close(); }
    });
    const send = async () => {
      const reason = field.value.trim();
      if (!reason) {
        wrong.textContent = t("reason_needed");
        return field.focus();
      }
      try {
        await host.judge(finding, reason);
      } catch (error) {
        wrong.replaceChildren(...el("i", {}, t("not_saved", { detail: error.message })).childNodes);
      }
    };
    this.body.querySelector(".acts").after(this.form);
    field.focus();
  }
}

function languageName(code, inLanguage) {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(code);
  } catch {
    return code;
  }
}

function note(host, finding) {
  const { t } = host;
  const says = (key, spot) => (spot ? `${t(key)}: “${spot.text}”` : null);
  return [finding.message, says("article_says", finding.article), says("source_says", finding.source)].filter(Boolean).join("\n");
}

function pair(term, aside, ...value) {
  return el("div", {}, el("dt", {}, term, aside ? el("small", {}, aside) : null), el("dd", {}, value));
}

/** The words of both sides, each in its sentence, and the source's in English. */
export function passages(host, finding) {
  const { report, t } = host;
  const { article, source } = finding;
  const rows = [];
  if (article) {
    const quote = quoted(report.article.sentences[article.sentence], article, finding);
    rows.push(pair(t("article_says"), null, el("blockquote", { lang: report.article.language }, quote)));
  }
  if (source) {
    const origin = report.sources[source.source];
    const quote = quoted(origin.sentences[source.sentence], source, finding);
    rows.push(pair(t("source_says"), languageName(origin.language, host.language), el("blockquote", { lang: origin.language }, quote)));
    if (source.translation) rows.push(pair(t("in_english"), null, el("p", { class: "english", lang: "en" }, source.translation)));
  } else if (article) rows.push(pair(t("source_says"), null, el("p", { class: "quiet" }, t("nothing_answers"))));
  return el("dl", {}, rows);
}

/** Where nothing was translated: what the words of the source mean one by one. */
function gloss(finding, t) {
  const { source } = finding;
  if (!source?.gloss || source.translation) return null;
  return pair(t("word_by_word"), t("not_a_translation"), el("p", { class: "gloss", lang: "en" }, source.gloss));
}

function reasons(host, finding) {
  const { t } = host;
  return el(
    "dl",
    { class: "reasons" },
    finding.explanation ? pair(t("why"), null, el("p", { lang: "en" }, finding.explanation)) : null,
    finding.suggestion ? pair(t("suggestion"), null, el("p", { class: "suggestion", lang: "en" }, finding.suggestion)) : null,
    gloss(finding, t),
  );
}
