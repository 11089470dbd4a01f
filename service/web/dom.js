/** Strangers' text made harmless, and elements made without markup: text only ever becomes text nodes. */

/* Controls, directions of writing, zero widths, halves of pairs, tag characters: as service/report/inert.py has them. */
const STEERING = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069" +
    "\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff\\u{e0000}-\\u{e007f}]",
  "gu",
);
const BREAKS = /[\t\n\r\u2028\u2029]+/g;
const SCHEME = /^https?:\/\/\S+$/i;

/** One line in which nothing is hidden: U+202E is shown as ‹U+202E›; line breaks and tabs become a space. */
export function visible(text) {
  return String(text)
    .replace(BREAKS, " ")
    .replace(STEERING, (c) => `‹U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}

/** The address if a link to it is harmless (http or https), else null. */
export function webAddress(url) {
  return url && SCHEME.test(url) && url === visible(url) ? url : null;
}

/**
 * An element. `given`: attributes; `on…` are listeners, `href` is kept only if harmless, null and false leave one out.
 * Children: nodes, texts (shown by `visible`), lists of these; null and false are left out.
 */
export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "href" && !String(value).startsWith("#") && !webAddress(value)) continue;
    else made.setAttribute(name, value === true ? "" : visible(value));
  }
  made.append(...nodes(children));
  return made;
}

function nodes(children) {
  return children.flat(Infinity).flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    return [child instanceof Node ? child : document.createTextNode(visible(child))];
  });
}

/** A link to a stranger's page, or its text where the address is not harmless. */
export function outside(url, text, lang) {
  const address = webAddress(url);
  if (!address) return el("span", { lang }, text ?? url);
  return el("a", { href: address, rel: "noreferrer noopener", target: "_blank", lang }, text ?? address);
}

/** Text to the clipboard; also where a page is not served securely and has no clipboard of its own. */
export async function copyText(text, near) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = el("textarea", { class: "unseen", readonly: true, "aria-hidden": "true" });
  field.value = text;
  near.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
