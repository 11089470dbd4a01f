/** Findings in reading order, and sentences with the words in question marked. Offsets count Unicode code points. */

import { el } from "./dom.js";

export const LEVELS = ["error", "warning", "info"];
const AROUND = 110;
/* Characters shown on each side of a mark in the list; the whole passage stands in the texts. */

const rank = (finding) => LEVELS.indexOf(finding.severity);
const place = (finding) => (finding.article ? finding.article.start : Infinity);

/** By severity, then by place. */
export function ordered(findings) {
  return [...findings].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** Findings that stand, those that the article merely leaves out, and those an editor dismissed. */
export function sorted(report) {
  const there = report.findings.filter((f) => !f.dismissed);
  return {
    standing: ordered(there.filter((f) => f.category !== "omission")),
    omitted: there.filter((f) => f.category === "omission"),
    dismissed: ordered(report.findings.filter((f) => f.dismissed)),
  };
}

/** A slicer of one text by code points. */
export function slicer(text) {
  if (!/[\ud800-\udfff]/.test(text)) return { length: text.length, slice: (a, b) => text.slice(a, b) };
  const points = Array.from(text);
  return { length: points.length, slice: (a, b) => points.slice(a, b).join("") };
}

/** The marks of findings in the article (`source` null) or in one source: {start, end, finding, number}. */
export function marks(numbered, source = null) {
  return numbered.flatMap(({ finding, number }) => {
    const spot = source === null ? finding.article : finding.source;
    if (!spot || (source !== null && spot.source !== source)) return [];
    return [{ start: spot.start, end: spot.end, sentence: spot.sentence, finding, number }];
  });
}

/** A sentence as nodes. `spots` as `marks` gives; `numberOf(mark)` makes what follows the end of a mark, or null. */
export function marked(sentence, spots, numberOf) {
  const { length, slice } = slicer(sentence.text);
  const here = spots
    .map((m) => ({ ...m, from: Math.max(0, m.start - sentence.start), to: Math.min(length, m.end - sentence.start) }))
    .filter((m) => m.from < m.to);
  if (!here.length) return [sentence.text];
  const edges = [...new Set([0, length, ...here.flatMap((m) => [m.from, m.to])])].sort((a, b) => a - b);
  const out = [];
  for (let n = 0; n + 1 < edges.length; n += 1) {
    const [first, last] = [edges[n], edges[n + 1]];
    const over = here.filter((m) => m.from <= first && last <= m.to);
    out.push(over.length ? mark(slice(first, last), over.map((m) => m.finding)) : slice(first, last));
    out.push(...here.filter((m) => m.to === last).map(numberOf));
  }
  return out;
}

function mark(text, findings) {
  const gravest = ordered(findings)[0];
  return el("mark", { class: gravest.severity, "data-findings": findings.map((f) => f.id).join(" ") }, text);
}

/** One finding's words in their sentence, cut to what is near them where the sentence is very long. */
export function quoted(sentence, spot, finding) {
  if (!sentence) return [el("mark", { class: finding.severity }, cut(spot.text))];
  const { length, slice } = slicer(sentence.text);
  const first = Math.max(0, spot.start - sentence.start);
  const last = Math.min(length, Math.max(first, spot.end - sentence.start));
  const low = first > AROUND + 40 ? wordStart(slice(first - AROUND, first), first - AROUND) : 0;
  const high = length - last > AROUND + 40 ? last + wordEnd(slice(last, last + AROUND)) : length;
  const words = slice(first, last);
  return [
    low ? "…" : null,
    slice(low, first),
    words ? el("mark", { class: finding.severity }, cut(words)) : null,
    slice(last, high),
    high < length ? "…" : null,
  ];
}

/* Cut between words where there is one nearby: half a word reads as another. */
function wordStart(text, at) {
  const space = text.indexOf(" ");
  return space >= 0 && space < 25 ? at + slicer(text.slice(0, space)).length + 1 : at;
}

function wordEnd(text) {
  const space = text.lastIndexOf(" ");
  const { length } = slicer(text);
  return space > text.length - 25 ? slicer(text.slice(0, space)).length : length;
}

function cut(words) {
  const { length, slice } = slicer(words);
  return length > 4 * AROUND ? `${slice(0, 2 * AROUND)} […] ${slice(length - 2 * AROUND, length)}` : words;
}
