"""Is an English word what its clause says of somebody, or only somebody or something that it speaks of?

A negation turns a predicate round. A noun that a preposition or an article leads in may stand in the affirmative beside any
negation of the source ("a choice of languages", "its members"), so it proves nothing.
"""

from __future__ import annotations

import re

from service.languages.en.predicates import ADVERBS, AUXILIARIES, BEING, LEADING, OBJECT, SUBJECTS

_WORD = re.compile(r"[\w’'-]+")


def predicate(text: str, start: int, word: str) -> bool:
    """``start``: where ``word`` stands in ``text``."""
    before = [m.group().lower() for m in _WORD.finditer(re.split(r"[.;:!?]\s|[\"“”]", text[:start])[-1])]
    while before and (before[-1] in ADVERBS or (before[-1].endswith("ly") and len(before[-1]) > 4)):
        before.pop()
    low = word.lower()
    if not before:
        after = _WORD.match(text, start + len(word) + 1)
        # the clause opens with it: a headline, a quotation cut short; not the subject of what follows
        return not low.endswith("s") and (
            text[:start].strip() != "" or after is None or after.group().lower() not in BEING | AUXILIARIES
        )
    last = before[-1]
    if OBJECT.search(" ".join(before[-4:]) + " "):
        return True
    if last in ("a", "an", "any", "the") and len(before) > 2 and (before[-3] in AUXILIARIES or before[-3] == "to"):
        return True  # the object makes one predicate with its verb: will make a decision, would turn a profit
    if last in LEADING or last.endswith(("'s", "’s")):
        return False
    if last in BEING or last in AUXILIARIES or last in SUBJECTS:
        return True
    if last == "to":
        return not low.endswith("s")
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return (
            re.search(r"[A-ZÀ-ỸĐ][\w’'-]*\s$", text[:start]) is not None and word[0].islower()
        )  # "Iran denies", not "six states"
    return True
