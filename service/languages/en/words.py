"""English words that say little about what a sentence is about."""

from __future__ import annotations

FUNCTION_WORDS: frozenset[str] = frozenset(
    """a an the this that these those it its he him his she her hers they them their we us our you your i me my who whom
    whose which what when where why how there here
    of to in on at for by from with without into onto over under after before about between among during through
    against within upon up down out off as than per via
    and or but nor so if because while although though since until unless whether also both either neither not no
    is are was were be been being am has have had having do does did will would shall should can could may might must
    then now just only even still very more most much many some any all each every other another such same own too
    while however meanwhile according including""".split()
)
