/** The stages of a check, with the one it is at. */

import { el } from "./dom.js";

const STAGES = ["queued", "reading", "fetching", "translating", "comparing"];

export class Progress {
  /** `say(key)`: the words of the page; `stop()`: the reader gives up. */
  constructor(node, say, stop) {
    this.node = node;
    this.say = say;
    this.stage = "queued";
    node.querySelector("#stop").addEventListener("click", stop);
  }

  begin() {
    this.at("queued");
    this.node.querySelector("#progress-title").focus();
  }

  /** Stages only go forward; one that the service does not tell (null) changes nothing. */
  at(stage) {
    if (!STAGES.includes(stage)) return;
    this.stage = stage;
    this.draw();
    this.node.querySelector("#stage-now").textContent = this.say(`s_${stage}`);
  }

  draw() {
    const now = STAGES.indexOf(this.stage);
    const rows = STAGES.map((stage, n) =>
      el("li", { class: n < now ? "done" : null, "aria-current": n === now ? "step" : null }, this.say(`s_${stage}`)));
    this.node.querySelector("#stages").replaceChildren(...rows);
  }
}
