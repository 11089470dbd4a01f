/** The verdict, large; what it was checked against; how much was compared. */

import { el, outside } from "./dom.js";
import { LEVELS, titleOf } from "./passages.js";

export function head(host) {
  const { report, t } = host;
  const title = titleOf(report.article);
  const standing = report.findings.filter((f) => !f.dismissed && f.category !== "omission");
  return el(
    "header",
    { class: `head ${report.verdict}` },
    el(
      "div",
      { class: "told" },
      el("h2", { class: "verdict" }, t(report.verdict)),
      el("p", { class: "counts" }, counts(standing, t)),
      el("p", { class: "meaning" }, t(`${report.verdict}_means`)),
      title && host.full ? el("p", { class: "subject", lang: report.article.language }, title) : null,
      el("p", { class: "against" }, against(report, t)),
    ),
    meters(report.coverage, t),
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
      return el("li", {}, el("span", { class: "share" }, t("of", { n, of })), el("span", { class: "what" }, t(key)), bar);
    }),
  );
}
