/** Single keys, and the help that lists them. They can be switched off (WCAG 2.1.4); the choice is kept. */

import { el } from "./dom.js";

const KEPT = "nguon-keys";
const ROWS = [
  [["n", "j"], "key_next"], [["p", "k"], "key_previous"], [["g"], "key_go"], [["d"], "key_dismiss"], [["c"], "key_copy"],
  [["?"], "key_help"], [["Esc"], "key_close"],
];

export class Shortcuts {
  constructor(host) {
    this.host = host;
    this._key = (event) => this._pressed(event);
  }

  listen() {
    this.place = this.host.getAttribute("keys") === "page" ? document : this.host;
    this.place.addEventListener("keydown", this._key);
  }

  forget() {
    this.place?.removeEventListener("keydown", this._key);
    this.dialog?.remove();
    this.dialog = null;
  }

  get on() {
    return kept() !== "off";
  }

  _pressed(event) {
    const { host } = this;
    if (!host.report || host.hidden || host.checkVisibility?.() === false || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = event.composedPath()[0];
    if (at instanceof Element && at.closest("input, textarea, select, [contenteditable], dialog")) return;
    if (event.key === "?") this.help();
    else if (!this.on || !this._do(event.key)) return;
    event.preventDefault();
  }

  _do(key) {
    const { host } = this;
    const card = host._findings.cards.get(host.current);
    const does = { n: () => host.step(1), j: () => host.step(1), p: () => host.step(-1), k: () => host.step(-1),
      g: () => this._goOrReturn(card), d: () => card?.askReason(), c: () => card?.copy() }[key];
    does?.();
    return Boolean(does);
  }

  _goOrReturn(card) {
    if (!card) return;
    if (this.host.shadowRoot.activeElement?.closest(".texts")) this.host.open(card.finding.id, { jump: false });
    else this.host.jump(card.finding, { far: true });
  }

  /** The table of keys, with the switch. */
  help() {
    const { host } = this;
    const { t } = host;
    this.dialog?.remove();
    const box = el("input", { type: "checkbox", id: "keys-on" });
    box.checked = this.on;
    box.addEventListener("change", () => keep(box.checked ? "on" : "off"));
    const rows = ROWS.map(([keys, word]) => el("tr", {}, el("td", {}, keys.flatMap((k, n) => [n ? " " : null, el("kbd", {}, k)])), el("td", {}, t(word))));
    this.dialog = el(
      "dialog",
      { class: "help", "aria-labelledby": "help-title" },
      el("h2", { id: "help-title" }, t("keys")),
      el("table", {}, el("tbody", {}, rows)),
      el("label", { class: "switch" }, box, " ", t("keys_on")),
      el("form", { method: "dialog" }, el("button", { class: "act strong" }, t("close"))),
    );
    this.dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.dialog.close();
    });
    host.shadowRoot.querySelector(".report").append(this.dialog);
    this.dialog.showModal();
  }
}

/* Storage may be refused to a page; then the choice holds for this page only. */
let remembered = null;

function kept() {
  try {
    return localStorage.getItem(KEPT) ?? remembered;
  } catch {
    return remembered;
  }
}

function keep(value) {
  remembered = value;
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    /* see above */
  }
}
