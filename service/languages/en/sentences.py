"""English: after which full stops a sentence goes on. All entries lower-cased, without their last full stop."""

from __future__ import annotations

BEFORE_NAMES: frozenset[str] = frozenset(
    """mr mrs ms mx messrs mmes dr prof st ste sr sra fr rev revd hon gov govs sen sens rep reps pres amb atty supt
    gen lt col maj capt cmdr cdr adm sgt cpl pvt brig insp det constable lieut ens mt ft""".split()
)
"""Titles and the like, written with a capital before a name."""

BEFORE_NUMBERS: frozenset[str] = frozenset(
    "no nos nr art arts fig figs vol vols ch sec secs para paras p pp ref approx est ca c op".split()
)
"""Abbreviations only where a number follows: "No. 5", but "She said no."."""

NEVER_LAST: frozenset[str] = frozenset("vs v cf viz al e.g i.e ie eg incl excl".split())

SOMETIMES_LAST: frozenset[str] = frozenset(
    """a.m p.m am pm u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y p.r.c d.p.r.k r.o.k a.d b.c b.c.e c.e
    ph.d m.d b.a m.a b.s m.s m.b.a j.d d.phil esq jr sr
    inc corp co ltd llc plc bros cos dept univ assn intl natl
    etc et al ave blvd rd st sq hwy
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
    tex vt va wash wis wyo
    oz lb lbs kg km cu min max hr hrs""".split()
)
"""Abbreviations that may close a sentence; they do where a word of ``OPENERS`` follows with a capital."""

OPENERS: frozenset[str] = frozenset(
    """the a an this that these those there here it he she they we you i his her its their our my your who what when
    where why how which while although though if as after before since until because but and or so yet nor for in on
    at by from with without under over between among during despite according about around more most many some several
    all both each every no not one two three four five six seven eight nine ten only even then now today yesterday
    meanwhile however moreover also still later earlier last next other others another officials police authorities
    analysts experts critics asked once to of under unlike instead nearly almost such""".split()
)
