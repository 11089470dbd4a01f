"""English words before a predicate, and words that lead in a noun."""

from __future__ import annotations

import re

BEING = frozenset(
    "is are was were be been being am isn't aren't wasn't weren't it's that's he's she's they're we're i'm you're there's".split()
)
AUXILIARIES = frozenset(
    "has have had having do does did will would can could may might must shall should get gets got getting gotten let lets helped help i've we've "
    "they've he'd she'd they'd we'd i'd we'll they'll he'll she'll it'll i'll you'll you've become becomes became remain remains remained "
    "seem seems appear appears stay stays feels felt".split()
)
SUBJECTS = frozenset(
    "i he she it they we you who which that this these those everyone everybody nobody and or but".split()
)
LEADING = frozenset(
    "the a an of for in on at by with from into over under about against between among its his her their our your my any some every each several "
    "many few most all both no enough too only other such these those this more less as than after before during through despite via per out off".split()
) - frozenset(("these", "those", "this"))
ADVERBS = frozenset(
    "also still already ever yet even just again now then soon once often always further only back long well so too first".split()
)
OBJECT = re.compile(
    r"\b(?:(?:there|it|this|that|he|she|they|we|i|which|who) (?:is|are|was|were|has|have|had|will be|would be)|(?:is|are|was|were)|there['’]s|"
    r"it['’]s|has|have|had) (?!(?:of|in|on|at|for|by|with|from|to) )(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What stands before a noun that the clause is about: there is evidence, it was a mistake, she has a licence."""
