"""Whether an answer can be the translation of what was asked. A doubtful one is dropped: none misleads less."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import lru_cache

from service.languages.detect import detect
from service.languages.en.words import FUNCTION_WORDS
from service.lexicon import load_lexicon
from service.translate.failures import BadAnswer

_TAG = re.compile(r"</?[a-zA-Z][\w:-]*(?:\s[^<>]*)?/?>|<!--.*?-->|<!DOCTYPE[^>]*>", re.DOTALL)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGITS = re.compile(r"\d+")
_LEAST_RATIO, _MOST_RATIO = 0.2, 5.0
_LEAST_LENGTH = 25
LEAST_SUPPORT = 0.16
"""Share of the answer's words that the lexicon expects. Measured on the translations of 997 news sentences by four
systems: 9 of 3,988 true ones are dropped; of another story's answers none passes, whole requests being refused."""
_LEAST_WORDS = 6
_LEAST_LENGTH_OF_LANGUAGE, _SURE_OF_LANGUAGE = 40, 0.97
_WRONG_ENOUGH, _WRONG_SHARE = 2, 0.34


def check_answers(texts: Sequence[str], answers: object, source: str, target: str) -> tuple[str | None, ...]:
    """The answers, cleaned; ``None`` for one that cannot be right.

    ``BadAnswer`` if their number is wrong, or if so many are wrong that the rest, too short to be told, is doubtful:
    another caller's answer, or all shifted by one.
    """
    if not isinstance(answers, list | tuple):
        raise BadAnswer("sent an answer that cannot be read")
    if len(answers) != len(texts):
        raise BadAnswer(f"sent {len(answers)} answers to {len(texts)} sentences")
    checked = tuple(check_answer(t, a, source, target) for t, a in zip(texts, answers, strict=True))
    wrong = sum(c is None for c in checked)
    if wrong >= _WRONG_ENOUGH and wrong >= _WRONG_SHARE * len(texts):
        raise BadAnswer(f"sent {wrong} answers of {len(texts)} that are no translation of what was asked")
    return checked


def check_answer(text: str, answer: object, source: str, target: str) -> str | None:
    """``answer`` without entities and outer white space, or ``None``: empty, markup, or another text's translation."""
    if not isinstance(answer, str):
        return None
    clean = " ".join(answer.split())
    if _ENTITY.search(clean) and not _ENTITY.search(text):
        clean = html.unescape(clean)
    if not clean or (_TAG.search(clean) and not _TAG.search(text)):
        return None
    return clean if is_plausible(text, clean, source, target) else None


def is_plausible(text: str, answer: str, source: str, target: str) -> bool:
    """Whether ``answer`` may translate ``text``: lengths, digits, its language and, from Vietnamese,
    words that the lexicon expects.

    Made to catch half an answer and another caller's answer, not to grade translations: it passes anything that
    shares a little with the original. Short texts pass, for there is nothing to tell them by.
    """
    if len(text) >= _LEAST_LENGTH and source != "zh" and not _LEAST_RATIO <= len(answer) / len(text) <= _MOST_RATIO:
        return False
    asked, given = _figures(text), _figures(answer)
    if len(asked) >= 2 and len(given) >= 1 and not asked & given:
        return False
    if len(asked) >= 3 and not given & asked and len(text) >= _LEAST_LENGTH:
        return False
    if len(answer) >= _LEAST_LENGTH_OF_LANGUAGE:
        language, sure = detect(answer)
        if language != target and sure >= _SURE_OF_LANGUAGE:
            return False
    if source == "vi" and target == "en":
        share = support(text, answer)
        return share is None or share >= LEAST_SUPPORT
    return True


def _figures(text: str) -> set[str]:
    """Digit groups without separators' zeros: "1.200.000" and "1.2 million" share their "1"."""
    return {d.lstrip("0") or "0" for d in _DIGITS.findall(text)}


def support(text: str, answer: str) -> float | None:
    """Share of the English words of ``answer`` that the lexicon expects of the Vietnamese ``text``; ``None`` if there are
    too few words to tell."""
    words, wanted = words_of(answer), expected(text)
    if len(words) < _LEAST_WORDS or len(wanted) < _LEAST_WORDS:
        return None
    return len(words & wanted) / len(words)


def words_of(answer: str) -> set[str]:
    """The English words that say something, lower-case."""
    return {w.lower() for w in _WORD.findall(answer)} - FUNCTION_WORDS


@lru_cache(maxsize=512)
def expected(text: str) -> frozenset[str]:
    """English words that the lexicon gives for the Vietnamese words and pairs of ``text``, and its own Latin names."""
    lexicon = load_lexicon()
    tokens = [w.lower() for w in _WORD.findall(text)]
    phrases = {" ".join(tokens[i : i + n]) for n in (1, 2, 3) for i in range(len(tokens) - n + 1)}
    found = set(tokens)
    for phrase in phrases:
        for pair in lexicon.english(phrase)[:12]:
            found.update(pair.en.split())
    return frozenset(found - FUNCTION_WORDS)
