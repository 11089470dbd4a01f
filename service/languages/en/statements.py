"""Who says what in English: reporting verbs with their stance, titles, offices, bodies, anonymity, pronouns.

Keys are lower case. Verbs are given by their base form; ``forms`` makes the others.
"""

from __future__ import annotations

from service.languages.en.given_names import GENDERS
from service.languages.en.speakers import (
    ANONYMOUS,
    BODIES,
    DEMONYMS,
    DOCUMENTS,
    FIELDS,
    HEADS,
    KINDS,
    OUTLET_KINDS,
    OUTLET_WORDS,
    OUTLETS,
    PLACE_PAIRS,
    PLACES,
    PLURALS,
    RANKS,
    TITLE_MODIFIERS,
)
from service.languages.en.verbs import BASES, NOT_VERBS, VERBS, forms
from service.languages.tables import pairs, phrases, words

__all__ = [
    "ACCORDING",
    "ADVERBS",
    "AFTER_NAME",
    "AFTER_SAID",
    "ANONYMOUS",
    "ARTICLES",
    "ASIDES",
    "BASES",
    "BODIES",
    "BREAKS",
    "CUTS",
    "DAYS",
    "DEMONYMS",
    "DETERMINERS",
    "DOCUMENTS",
    "FIELDS",
    "FINITE",
    "GENDERS",
    "HEADS",
    "KINDS",
    "LEADING",
    "LINKS",
    "NOT_VERBS",
    "NOUNS",
    "OCCASIONS",
    "OUTLETS",
    "OUTLET_KINDS",
    "OUTLET_WORDS",
    "PASTS",
    "PLACES",
    "PLACE_PAIRS",
    "PLURALS",
    "PREPOSITIONS",
    "PRONOUNS",
    "RANKS",
    "TITLE_MODIFIERS",
    "VERBS",
    "forms",
]

PRONOUNS = pairs("he: m; she: f; they: c; it: b; i: i; we: i; who: w")
FINITE = words(
    """
    is are was were has had have will would can could may might should must shall do does did isn't aren't
    wasn't weren't hasn't hadn't haven't won't wouldn't can't couldn't don't doesn't didn't be been being 's 'll
    've
    """
)
ADVERBS = words(
    """
    yet otherwise additionally meantime beforehand thereafter though morning afternoon evening
    also has had have later earlier then again repeatedly previously since reportedly publicly strongly firmly
    further only already simply would will could did does do not never just now today yesterday recently
    separately however meanwhile still clearly flatly quickly immediately bluntly formally officially jointly
    initially subsequently finally first both once always often reluctantly angrily briefly privately openly
    sharply specifically explicitly similarly likewise even turn to was is were are be been being himself
    herself itself themselves categorically vehemently swiftly tearfully frequently instead nonetheless
    nevertheless long rightly afterwards monday tuesday wednesday thursday friday saturday sunday on at merely
    too tonight may might must should can tersely hastily didn't hasn't haven't hadn't wouldn't couldn't don't
    doesn't on-record fully in last week month year night january february march april june july august
    september october november december
    """
)
LEADING = words(
    """
    but and while as however meanwhile although though when because after before since if that yet so then where
    also earlier later separately still moreover furthermore meantime whereas or nor once until unless what how
    why which whether now today yesterday recently instead nevertheless nonetheless indeed similarly likewise
    only even just not too additionally besides afterwards elsewhere thus hence
    """
)
PREPOSITIONS = words(
    """
    in on at by with after during for from under about amid despite over through within without around before
    since near off per until into following regarding concerning against among upon ahead than via like
    including alongside of to between behind beyond across toward towards
    """
)
LINKS = words("of for and the & on in at to")
BREAKS = phrases(
    """
    despite; while; but; although; though; because; after; before; when; whereas; as; if; that; since; which;
    where; even as; unless; until; yet; so that; how; why; whether; what; once
    """
)
ACCORDING = phrases("according to; in the words of; as per; in the view of")
DAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december
    """
)
ARTICLES = words(
    """
    the a an his her its their our this that these those some several many two three four five six other one
    another
    """
)
DETERMINERS = words(
    """
    no any new such more first own most few further fresh official recent earlier previous joint
    """
)
PASTS = words(
    """
    put said told wrote spoke took held made met came went began rose fell grew won lost left sent cut set led
    ran saw gave got kept brought built bought sold struck hit drew threw broke chose fought paid spent stood
    sat shot sank shut became found thought knew showed swore foresaw forecast heard felt flew drove fled dealt
    dug swept spread bore beat wore tore stole froze sought caught taught withdrew overtook undertook oversaw
    says say tells writes
    """
)
"""Past forms that do not end in -ed, and the commonest present ones."""
NOUNS = words(
    """
    voice list see claims reports demands estimates forecasts calls requests orders states records posts notes
    charges doubts answers questions fears hopes findings finding warnings comments remarks offers shows holds
    plans attacks objects backs blasts alerts views rates counts report claim demand estimate forecast call
    request order record post note charge doubt answer question fear hope comment remark offer show hold attack
    object blast alert view rate count warning state share shares speaking
    """
)
CUTS = words(
    "involved familiar speaking close based responsible working attending present briefed citing adding quoting directly"
)
"""Words that end the head of a phrase: "a prosecutor involved in the case"."""
ASIDES = frozenset(
    phrases(
        """
        by contrast; in contrast; in turn; in response; in reply; in addition; for his part; for her part; for its part; for
        their part; on the contrary; on the other hand; at the same time; at the time; in return; in fact; in effect; of
        course; at first; at last; once again; as well; at one point; in part; in private; in public; on background; for
        example; for instance; by phone; by telephone; by email; via email; over the phone; in writing; on air; on camera;
        on social media; on facebook; on telegram; on twitter; on x; on truth social; on instagram; on weibo; on television;
        on tv; on radio; on state television; on state tv; in parliament; in court; at court; under oath; on appeal
        """
    )
)
"""Adverbials that stand between a speaker and the verb."""
OCCASIONS = words(
    """
    statement interview press conference briefing report letter post tweet speech address article column note release
    message email e-mail ruling filing hearing meeting session call broadcast video podcast dispatch communique memo
    testimony remarks comments reply response announcement bulletin forum debate summit ceremony news talk
    """
)
"""What words are spoken or written in: "in a statement to Reuters", "at the press conference"."""
AFTER_SAID = words(
    "on reporters when as while monday tuesday wednesday thursday friday saturday sunday yesterday today late earlier afterwards"
)
AFTER_NAME = words("on during after before when while as amid late earlier yesterday today afterwards upon")
