/** The arithmetic at a mark: on hover, and when its number has the focus. Escape closes it; the pointer may enter it. */

import { codeTitle } from "./codes.js";
import { el } from "./dom.js";

const LINGER_MS = 160;

export class Tip {
  constructor(host, texts) {
    this.host = host;
    this.node = el("div", { class: "tip", role: "tooltip", id: "tip", hidden: true });
    texts.append(this.node);
    const over = (event) => this._over(event.target.closest("mark, .ref"));
    texts.addEventListener("mouseover", over);
    texts.addEventListener("focusin", over);
    texts.addEventListener("focusout", () => this._later());
    texts.addEventListener("mouseout", () => this._later());
    this.node.addEventListener("mouseenter", () => clearTimeout(this.timer));
    this.node.addEventListener("mouseleave", () => this._later());
    this.escape = (event) => {
      if (event.key === "Escape") this.hide();
    };
    document.addEventListener("keydown", this.escape);
  }

  _over(at) {
    if (!at) return;
    clearTimeout(this.timer);
    const ids = at.dataset.findings.split(" ");
    const findings = this.host.report.findings.filter((f) => ids.includes(f.id));
    this.node.replaceChildren(...findings.map((f) => this._about(f)));
    this.hide();
    this.described = at.matches(".ref") ? at : null;
    this.described?.setAttribute("aria-describedby", "tip");
    this.node.hidden = false;
    this._place(at.getClientRects()[0]);
  }

  _about(finding) {
    const { language } = this.host;
    return el(
      "div",
      { class: finding.severity },
      el("p", { class: "tip-title" }, codeTitle(finding.code, language)),
      el("p", { lang: "en" }, finding.explanation || finding.message),
    );
  }

  _place(at) {
    const frame = this.node.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
    const width = this.node.offsetWidth;
    const left = Math.max(0, Math.min(at.left - frame.left, frame.width - width));
    const under = at.bottom + this.node.offsetHeight + 12 < innerHeight;
    this.node.style.left = `${left}px`;
    this.node.style.top = `${under ? at.bottom - frame.top + 6 : at.top - frame.top - this.node.offsetHeight - 6}px`;
  }

  _later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), LINGER_MS);
  }

  hide() {
    clearTimeout(this.timer);
    this.node.hidden = true;
    this.described?.removeAttribute("aria-describedby");
    this.described = null;
  }

  forget() {
    clearTimeout(this.timer);
    document.removeEventListener("keydown", this.escape);
  }
}
