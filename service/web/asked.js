/** What an editor pasted, as a request: text, HTML and addresses are told apart by their looks. */

const ADDRESS = /^https?:\/\/\S+$/i;
const MARKUP = /<(?:!doctype|html|body|article|main|section|div|p|h[1-6]|ul|ol|table|figure|blockquote|a\s[^>]*href)\b[^>]*>/i;
const CITED = /(?:sources?|original(?: article| story)?|via|nguồn(?: tin)?|bài gốc|link gốc)\s*[:：(-]?\s*(https?:\/\/[^\s<>"')\]]+)/iu;
const LINK = /https?:\/\/[^\s<>"')\]]+/i;

/** "empty", "url", "html" or "text". */
export function kindOf(value) {
  const given = value.trim();
  if (!given) return "empty";
  if (ADDRESS.test(given)) return "url";
  return MARKUP.test(given) ? "html" : "text";
}

/** The address that the article seems to cite, for the reader's eye only: the service decides. */
export function cited(value) {
  return value.match(CITED)?.[1] ?? value.match(LINK)?.[0] ?? null;
}

function sources(value) {
  const kind = kindOf(value);
  if (kind === "empty") return [];
  const lines = value.split(/\s+/).filter(Boolean);
  if (lines.every((line) => ADDRESS.test(line))) return lines.map((url) => ({ url }));
  return [kind === "html" ? { html: value } : { text: value }];
}

/** The body of `POST /verify`. Text goes as it was pasted, so that places in it stay true. */
export function requestOf(article, source, published) {
  const kind = kindOf(article);
  const given = kind === "url" ? { url: article.trim() } : { [kind]: article };
  if (published) given.published = published;
  const named = sources(source);
  return named.length ? { article: given, sources: named } : { article: given };
}
