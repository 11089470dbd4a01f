/** The list of findings: filters, one card each, then what was dismissed and what the article leaves out. */

import { Card, passages } from "./card.js";
import { el } from "./dom.js";
import { LEVELS } from "./passages.js";

const FEW = 5;
/* With no more findings than this, choosing among kinds is more to read than the findings. */

export class Findings {
  constructor(host, groups, numbered) {
    this.host = host;
    this.level = null;
    this.kind = null;
    const { t } = host;
    this.cards = new Map(numbered.map(({ finding, number }) => [finding.id, new Card(host, finding, number)]));
    this.all = groups.standing;
    this.title = el("h2", { tabindex: "-1" }, t("findings"));
    this.empty = el("p", { class: "quiet", hidden: true }, t("none_shown"));
    this.list = el("ol", { class: "cards" }, [...this.cards.values()].map((card) => card.node));
    this.node = el(
      "section",
      { class: "findings", "aria-label": t("findings") },
      el("div", { class: "bar-top" }, this.title, this.all.length > 1 ? this._stepper() : null),
      this.all.length > 1 ? this._filters() : null,
      this.all.length ? [this.list, this.empty] : el("p", { class: "quiet" }, t("none")),
      this._group("omitted_group", "omitted_note", groups.omitted, (f) => passages(host, f)),
      this._group("dismissed_group", "dismissed_note", groups.dismissed, (f) => this._dismissed(f)),
    );
  }

  _stepper() {
    const { host } = this;
    this.position = el("span", { class: "position" });
    const button = (key, by, sign) =>
      el("button", { type: "button", class: "icon", "aria-label": host.t(key), title: host.t(key), onclick: () => host.step(by) }, sign);
    return el("div", { class: "stepper" }, button("previous", -1, "↑"), this.position, button("next", 1, "↓"));
  }

  _filters() {
    const { t } = this.host;
    const levels = LEVELS.filter((level) => this.all.some((f) => f.severity === level));
    const kinds = [...new Set(this.all.map((f) => f.category))];
    const row = el("div", { class: "filters", role: "group", "aria-label": t("filter") });
    if (levels.length > 1) {
      for (const level of [null, ...levels]) {
        const n = this.all.filter((f) => !level || f.severity === level).length;
        const button = el("button", { type: "button", class: `chip ${level ?? ""}`, "aria-pressed": String(level === null) },
          t(level ? `f_${level}` : "all", { n }));
        button.addEventListener("click", () => {
          this.level = level;
          row.querySelectorAll(".chip").forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
          this._filter();
        });
        row.append(button);
      }
    }
    if (kinds.length > 1 && this.all.length > FEW) {
      const select = el("select", { "aria-label": t("kind"), onchange: () => { this.kind = select.value || null; this._filter(); } },
        el("option", { value: "" }, t("every_kind")), kinds.map((k) => el("option", { value: k }, t(k))));
      row.append(select);
    }
    return row.childNodes.length ? row : null;
  }

  _filter() {
    for (const card of this.cards.values()) {
      const { severity, category } = card.finding;
      card.node.hidden = Boolean((this.level && severity !== this.level) || (this.kind && category !== this.kind));
    }
    const shown = this.shown();
    this.empty.hidden = shown.length > 0;
    if (shown.length && !shown.includes(this.host.current)) this.host.open(shown[0], { focus: false, jump: false });
    else this._place();
  }

  _group(title, note, findings, body) {
    if (!findings.length) return null;
    const { t } = this.host;
    return el("details", { class: "group" }, el("summary", {}, t(title, { n: findings.length })), el("p", { class: "quiet" }, t(note)),
      el("ul", {}, findings.map((f) => el("li", { "data-id": f.id }, body(f)))));
  }

  _dismissed(finding) {
    const { host } = this;
    const { t } = host;
    const given = finding.dismissed;
    const back = el("button", { type: "button", class: "plain" }, t("restore"));
    back.addEventListener("click", () => host.judge(finding, null).catch((e) => host.say(t("not_saved", { detail: e.message }))));
    return [
      el("p", { lang: "en" }, finding.message, " ", el("code", {}, finding.code)),
      el("p", { class: "quiet" }, t("dismissed_at", { day: given.at.slice(0, 10), reason: given.reason })),
      host.mayDismiss ? back : null,
    ];
  }

  /** Ids of the findings that the filter lets through, in order. */
  shown() {
    return [...this.cards.values()].filter((card) => !card.node.hidden).map((card) => card.finding.id);
  }

  open(id, focus) {
    for (const [own, card] of this.cards) card.open(own === id);
    const card = this.cards.get(id);
    if (card && focus) {
      card.focus();
      card.node.scrollIntoView({ block: "nearest" });
    }
    if (!card && focus) this._openGroup(id);
    this._place();
  }

  _openGroup(id) {
    const item = [...this.node.querySelectorAll("[data-id]")].find((li) => li.dataset.id === id);
    item?.closest("details").setAttribute("open", "");
    item?.scrollIntoView({ block: "nearest" });
  }

  focus() {
    this.title.focus();
  }

  _place() {
    const shown = this.shown();
    const at = shown.indexOf(this.host.current);
    if (this.position) this.position.textContent = this.host.t("position", { n: at < 0 ? "–" : at + 1, of: shown.length });
  }
}
