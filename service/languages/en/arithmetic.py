"""Words beside an English figure that say how it was worked out from others: the rest, a total, a change, the level before."""

from __future__ import annotations

REST = frozenset(
    "remaining remainder rest other others leaves leave leaving left not yet still without undecided neither unsold "
    "outstanding remained go".split()
)
UNLIKE = frozenset("not no none neither without other others rest remaining never n't".split())
"""Words of a sentence that tells of those left over."""
LACKING = frozenset("lack lacks lacking missing leaves leaving left outstanding".split())
OTHER_SIDE = (
    UNLIKE | LACKING | frozenset("outside elsewhere beyond except excluding abroad yet still short nor instead".split())
)
"""Words around a share that may be the other side of the source's."""
OLD_LEVEL = frozenset("from with against".split())
COMPARED = frozenset("compared against instead".split())
"""Right before the level that something rose or fell from, or is compared with."""
TOTAL = frozenset(
    "total totalled totaled totalling totaling combined altogether all both together overall sum aggregate board between "
    "amounted jointly".split()
)
ADDED = frozenset("including and plus comprising worth accounted supplied whole".split())
CHANGE = frozenset(
    "more fewer less higher lower above below ahead behind longer shorter short over under gap difference lead margin by "
    "extra further additional beyond faster slower older younger exceed exceeded exceeding exceeds surplus deficit "
    "hotter cooler warmer colder shortfall excess missed bigger smaller inside clear again better worse off adrift back apart".split()
)
MOVED = frozenset(
    "up down rise rose increase increased fall fell drop dropped cut cutting reduced reduction decline declined gained lost "
    "shrank narrowed widened added raised lowered slip slipped".split()
)
BEFORE = frozenset(
    "from previously earlier before was were used compared against versus ago had prior previous last initially "
    "originally when since than formerly old former".split()
)
BALANCE = frozenset("surplus deficit gap margin lead difference balance outweighed net".split())
"""What one part of a whole has over the rest."""
RATE = frozenset("a an per each every daily average averaging apiece day week month year hourly hour".split())
