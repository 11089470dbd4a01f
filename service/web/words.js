/** The interface's words by language; `worder(lang)` gives `t(key, values)`. A key that is missing is shown in English. */

import { EN } from "./words.en.js";
import { VI } from "./words.vi.js";

export const TABLES = { en: EN, vi: VI };

/** `t("matched", {n: 3, of: 4})`: the words with {n} and {of} filled in. `{n|one|many}` chooses by n. */
export function worder(language) {
  const table = TABLES[language] ?? EN;
  return (key, values = {}) =>
    (table[key] ?? EN[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
      if (!(name in values)) return whole;
      if (one === undefined) return String(values[name]);
      return Number(values[name]) === 1 ? one : many;
    });
}
