"""Check of the article's own text: tokens and letters that a broken pipeline left behind. Needs no source.

INT-PLACEHOLDER: masked numbers and template holes (``DNUM_DIZ``, ``{{amount}}``, ``%s``) that stand where a word should.
INT-ENCODING: letters damaged on the way ("Ä‘á»“ng", U+FFFD). INT-UNTRANSLATED: Vietnamese left in an English article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.comparison import Comparison
from service.types import CHECKED_ROLES, ArticleEvidence, Finding, Sentence

_PLACEHOLDER = re.compile(
    r"(?<![@#/\w.])_{0,2}[A-Z]{2,12}(?:_[A-Z0-9]{1,24})+_{0,2}(?![/@\w])"
    r"|\{\{\s*[\w .-]{1,40}\s*\}\}|\$\{[\w .-]{1,40}\}|<(?:unk|num|mask|pad|ph|x|g)\s*(?:id=\"?\d+\"?)?\s*/?>|\[(?:UNK|MASK|NUM|PAD)\]"
    r"|%(?:\d\$)?[sd](?![\w%])|⟦[^⟦⟧]{0,40}⟧|⸨[^⸨⸩]{0,40}⸩|\bLOREM IPSUM\b",
)
_BROKEN = re.compile(
    r"\ufffd+|(?:Ã[\x80-\xbf¡-¿]|Ä[‘\x80-\xbf]|á[»º][\x80-\xbf‘’“”•–—˜™š›œžŸ¡-¿]?|â€[œ™˜\x9d“”¦]?|Æ[°¡]){1,}"
)
_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ]|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_MIN_UNTRANSLATED = 6
"""Vietnamese words in lower case before a run counts as untranslated: names and dishes are shorter or capitalised."""


def check(comparison: Comparison) -> Iterator[Finding]:
    """All integrity findings of the article."""
    for sentence in comparison.article.sentences:  # captions and datelines too: an editor must not print them so
        yield from _placeholders(sentence)
        yield from _encoding(sentence)
        if comparison.article.language == "en" and sentence.role in CHECKED_ROLES:
            yield from _untranslated(sentence)


def _placeholders(sentence: Sentence) -> Iterator[Finding]:
    for match in _PLACEHOLDER.finditer(sentence.text):
        token = match.group()
        yield Finding(
            "INT-PLACEHOLDER",
            0.97,
            f"'{token}' looks like a placeholder left in the text",
            f"'{token}' is not a word: tools that mask numbers or names before translation leave such tokens when the value is"
            " not put back. Look the value up in the source.",
            _evidence(sentence, match.start(), match.end()),
            None,
            {"token": token},
        )


def _encoding(sentence: Sentence) -> Iterator[Finding]:
    match = _BROKEN.search(sentence.text)
    if match:
        yield Finding(
            "INT-ENCODING",
            0.8,
            f"'{match.group()}' is damaged text",
            "These characters come of text that was decoded with the wrong character set; the original letters are lost here.",
            _evidence(sentence, match.start(), match.end()),
            None,
        )


def _untranslated(sentence: Sentence) -> Iterator[Finding]:
    run: list[re.Match[str]] = []
    best: list[re.Match[str]] = []
    for word in _WORD.finditer(sentence.text):
        plain = word.group()
        if plain[0].islower() and (_VIETNAMESE.search(plain) or (run and len(plain) <= 6)):
            run.append(word)
        else:
            run = []
        if len(run) > len(best):
            best = list(run)
    marked = sum(bool(_VIETNAMESE.search(w.group())) for w in best)
    if len(best) >= _MIN_UNTRANSLATED and marked * 2 >= len(best):
        yield Finding(
            "INT-UNTRANSLATED",
            0.8,
            "A passage was left in Vietnamese",
            f"{len(best)} Vietnamese words in a row stand untranslated in the English text.",
            _evidence(sentence, best[0].start(), best[-1].end()),
            None,
        )


def _evidence(sentence: Sentence, start: int, end: int) -> ArticleEvidence:
    return ArticleEvidence(sentence.index, sentence.start + start, sentence.start + end, sentence.text[start:end])
