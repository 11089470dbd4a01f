"""The two places of the tone mark in Vietnamese: hòa and hoà, ủy and uỷ, khỏe and khoẻ."""

from __future__ import annotations

import re

_OLD = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()
_NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split()
_TURN = dict(zip((*_OLD, *_NEW), (*_NEW, *_OLD), strict=True))
_END = re.compile(rf"(?<![qQ])(?:{'|'.join(_TURN)})(?!\w)")


def spellings(phrase: str) -> tuple[str, ...]:
    """A lower-case phrase as it stands and, where it has such a syllable, with the mark in the other place."""
    other = _END.sub(lambda m: _TURN[m.group()], phrase)
    return (phrase,) if other == phrase else (phrase, other)
