/** The interface's words by language; `worder(lang)` gives `t(key, values)`. A key that is missing is shown in English. */

import { EN } from "./words.en.js";
import { VI } from "./words.vi.js";

export const TABLES = { en: EN, vi: VI };

/** A `t` of the report's own tables. */
export function worder(language) {
  return filler(TABLES[language] ?? EN, EN);
}

/** `t("of", {n: 3, of: 4})`: the words with {n} and {of} filled in. `{n|one|many}` chooses by n. */
export function filler(table, spare = table) {
  return (key, values = {}) =>
    (table[key] ?? spare[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
      if (!(name in values)) return whole;
      if (one === undefined) return String(values[name]);
      return Number(values[name]) === 1 ? one : many;
    });
}
