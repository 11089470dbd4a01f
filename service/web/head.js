/** The verdict, large; what it was checked against; how much was compared. */

import { el, outside } from "./dom.js";
import { LEVELS } from "./passages.js";

export function head(host) {
  const { report, t } = host;
  const headline = report.article.sentences.find((s) => s.role === "headline");
  const title = report.article.title ?? headline?.text;
  const standing = report.findings.filter((f) => !f.dismissed && f.category !== "omission");
  return el(
    "header",
    { class: `head ${report.verdict}` },
    el(
      "div",
      { class: "told" },
      el("div", { class: "line-up" }, el("h2", { class: "verdict" }, t(report.verdict)), el("p", { class: "counts" }, counts(standing, t))),
      el("p", { class: "meaning" }, t(`${report.verdict}_means`)),
      title && host.full ? el("p", { class: "subject", lang: report.article.language }, title) : null,
      el("p", { class: "against" }, against(report, t)),
    ),
    meters(report.coverage, t),
    notice(host),
  );
}

/** "1 error, 2 warnings". */
export function counts(findings, t) {
  const parts = LEVELS.map((level) => [level, findings.filter((f) => f.severity === level).length])
    .filter(([, n]) => n)
    .map(([level, n]) => t(`n_${level}`, { n }));
  return parts.join(", ") || t("no_findings");
}

function against(report, t) {
  if (!report.sources.length) return t("no_source_read");
  const names = report.sources.map((source, n) => [
    n ? "; " : " ",
    outside(source.final_url ?? source.url, source.title ?? source.url ?? t("given_text"), source.title ? source.language : null),
    source.publisher ? ` (${source.publisher})` : null,
  ]);
  return [t("against"), ...names];
}

/** What could not be checked: said at once where it decides the verdict, else pointed to. */
function notice(host) {
  const { report, t } = host;
  const n = report.limits.length;
  if (!n) return null;
  if (report.verdict === "inconclusive") {
    return el("ul", { class: "limits", "aria-label": t("limits") }, report.limits.map((x) => el("li", { lang: "en" }, x.message)));
  }
  const down = () => host.shadowRoot.querySelector("#limits").scrollIntoView({ block: "center" });
  return el("p", { class: "limited" }, el("button", { type: "button", class: "act quietly", onclick: down }, t("n_limits", { n }), " ↓"));
}

function meters(coverage, t) {
  const rows = [
    ["c_sentences", coverage.aligned_sentences, coverage.article_sentences],
    ["c_figures", coverage.figures_compared, coverage.figures_read],
    ["c_statements", coverage.attributions_compared, coverage.attributions_read],
  ];
  return el(
    "ul",
    { class: "meters" },
    rows.map(([key, n, of]) => {
      const bar = el("span", { class: "bar", "aria-hidden": "true" }, el("span", {}));
      bar.firstChild.style.inlineSize = `${of ? Math.round((100 * n) / of) : 0}%`;
      return el("li", {}, el("span", { class: "share" }, t("of", { n, of })), bar, el("span", { class: "what" }, t(key)));
    }),
  );
}
