/** What was checked and what was not, every limit, and where everything came from. */

import { el, outside } from "./dom.js";

export function fine(host) {
  return el("div", { class: "fine" }, coverage(host), provenance(host));
}

function coverage({ report, t }) {
  const c = report.coverage;
  const line = (key, n, of) => el("li", {}, `${t("of", { n, of })} ${t(key)}`);
  return el(
    "section",
    { "aria-label": t("checked") },
    el("h2", {}, t("checked")),
    el("ul", {}, line("c_sentences", c.aligned_sentences, c.article_sentences), line("c_figures", c.figures_compared, c.figures_read),
      line("c_statements", c.attributions_compared, c.attributions_read)),
    el("p", { class: "quiet" }, t("c_note")),
    el("h3", { id: "limits" }, t("limits")),
    report.limits.length
      ? el("ul", { class: "limits" }, report.limits.map((limit) => el("li", {}, el("span", { lang: "en" }, limit.message),
        limit.retryable ? ` ${t("retryable")}` : null, " ", el("code", {}, `${limit.stage}/${limit.code}`))))
      : el("p", { class: "quiet" }, t("no_limits")),
  );
}

function provenance({ report, t }) {
  const row = (key, value) => (value ? el("div", {}, el("dt", {}, key), el("dd", {}, value)) : null);
  const code = (text) => (text ? el("code", {}, text) : null);
  const sources = report.sources.map((s) => [
    el("h3", {}, t("d_source", { n: s.index + 1 })),
    el("dl", {},
      row(s.publisher ?? "URL", outside(s.final_url ?? s.url, s.final_url ?? s.url ?? t("given_text"))),
      row(t("d_published"), s.published), row(t("d_fetched"), moment(s.fetched_at)),
      row(t("d_read"), t(`q_${s.quality}`)), row(t("d_digest"), code(s.sha256))),
  ]);
  const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`).join(", ");
  return el(
    "details",
    { class: "group" },
    el("summary", {}, t("details")),
    sources,
    el("h3", {}, t("d_report")),
    el("dl", {}, row(t("d_report"), code(report.id)), row(t("d_made"), moment(report.created)),
      row(t("d_took"), t("seconds", { n: ((report.timings_ms.total ?? 0) / 1000).toFixed(1) })), row(t("d_with"), versions)),
  );
}

/** ISO 8601 as people read it: the day, the minute and the offset. */
function moment(value) {
  return value ? value.replace("T", " ").replace(/:\d\d(\.\d+)?(?=[Z+-]|$)/, "").replace(/(Z|\+00:00)$/, " UTC") : null;
}
