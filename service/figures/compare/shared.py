"""Owners dealt out in order: "Ghana and Ivory Coast rose 53 % and 96 % respectively", "X outnumbered Y by A to B"."""

from __future__ import annotations

from collections.abc import Sequence

from service.figures.compare.words import Token

_DEALERS = {"en": ("respectively",), "vi": ("lần lượt", "tương ứng")}
_JOINERS = {"en": frozenset({"and", ","}), "vi": frozenset({"và", ",", "-"})}
_OUTNUMBER = frozenset({"outnumber", "outscor", "outpac", "outweigh"})
_LONGEST_OWNER, _VERB_REACH = 6, {"en": 2, "vi": 4}
Span = tuple[int, int]


def shared_owners(words: Sequence[Token], figures: Sequence[Span], language: str) -> dict[int, tuple[Span, ...]]:
    """Figure index → its owners' word ranges, for the figures that such a construction deals out; else empty."""
    if len(figures) < 2:
        return {}
    if language == "en":
        found = _outnumbered(words, figures)
        if found:
            return found
    lowered = " ".join(w.lower for w in words)
    if not any(dealer in lowered for dealer in _DEALERS[language]):
        return {}
    run = _run(words, figures, language)
    if len(run) < 2:
        return {}
    stop = figures[run[0]][0]
    owners = _list_before(words, stop, len(run), language) or _counted_before(figures, run, stop)
    return {figure: (owner,) for figure, owner in zip(run, owners, strict=False)}


def _run(words: Sequence[Token], figures: Sequence[Span], language: str) -> list[int]:
    """The last run of figures joined by nothing but "and" and commas."""
    best: list[int] = []
    current = [0]
    for i in range(1, len(figures)):
        between = [w.lower for w in words[figures[i - 1][1] : figures[i][0]]]
        if len(between) <= 3 and all(w in _JOINERS[language] or not w[0].isalnum() for w in between):
            current.append(i)
        else:
            best, current = (current if len(current) > 1 else best), [i]
    return current if len(current) > 1 else best


def _list_before(words: Sequence[Token], stop: int, count: int, language: str) -> list[Span]:
    """The ``count`` members of the last list before ``stop``, split at its joiners."""
    joiner = "and" if language == "en" else "và"
    near = stop - _VERB_REACH[language]  # a joiner just before the figures opens their clause, it joins no owners
    places = [i for i in range(near) if words[i].lower == joiner]
    if language == "vi" and not places:
        places = [i for i in range(near) if words[i].lower in ("với", ",", "-")]
    if not places:
        return []
    last = places[-1]
    cuts = [last]
    for i in range(last - 1, -1, -1):
        if len(cuts) == count - 1:
            break
        if words[i].lower == ",":
            cuts.insert(0, i)
    if len(cuts) != count - 1:
        return []
    first = max(0, cuts[0] - _LONGEST_OWNER)
    for i in range(cuts[0] - 1, first, -1):
        if words[i].lower in ",;:.()":
            first = i + 1
            break
    bounds = [first, *cuts, min(stop, last + 1 + _LONGEST_OWNER)]
    return [(bounds[i] + (1 if i else 0), bounds[i + 1]) for i in range(count)]


def _counted_before(figures: Sequence[Span], run: Sequence[int], stop: int) -> list[Span]:
    """ "486 cases against 1,214 defendants, up 12% and 18% respectively": the figures before, each with its words."""
    before = list(range(run[0] - len(run), run[0]))
    if before[0] < 0:
        return []
    starts = [figures[i][0] for i in before]
    return list(zip(starts, [*starts[1:], stop], strict=True))


def _outnumbered(words: Sequence[Token], figures: Sequence[Span]) -> dict[int, tuple[Span, ...]]:
    for i, word in enumerate(words):
        if word.stem not in _OUTNUMBER:
            continue
        after = [n for n, (first, _) in enumerate(figures) if first > i]
        if len(after) < 2:
            continue
        one, two = figures[after[0]], figures[after[1]]
        if [w.lower for w in words[one[1] : two[0]]] == ["to"]:
            return {after[0]: ((max(0, i - 3), i),), after[1]: ((i + 1, min(one[0], i + 4)),)}
    return {}
