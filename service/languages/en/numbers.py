"""English numerals, scales, units, currencies and the words that hedge them.

Both spellings of the trade (British and American), newsroom short forms ("bn", "sq.m") and South Asian scales.
"""

from __future__ import annotations

from decimal import Decimal

from service.languages.en.hedges import HEDGES, POST_HEDGES
from service.languages.en.units import LENGTHS, MONEY, UNITS
from service.languages.figures import NumberTables
from service.languages.shared import CURRENCIES, GLUED_SCALES
from service.languages.tokens import Phrases, phrases, words

_DIGITS = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
         "ninety": 90}  # fmt: skip
_SCALES = {
    "dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "score": 20, "hundred": 100, "hundreds": 100, "thousand": 10**3,
    "thousands": 10**3, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "cr": 10**7, "koti": 10**7,
    "krore": 10**7, "krores": 10**7, "million": 10**6, "millions": 10**6, "mn": 10**6, "mln": 10**6, "billion": 10**9,
    "billions": 10**9, "bn": 10**9, "bln": 10**9, "trillion": 10**12, "trillions": 10**12, "tn": 10**12, "trn": 10**12,
    "tln": 10**12, "quadrillion": 10**15,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip


_STOP = words(
    """
    and or but of in on at to from for with by as than that which who whom whose when where while because if so
    since until after before over under above below between during through into onto about against per a an the
    this these those his her its their our my your is are was were be been being has have had do does did will
    would can could may might must shall should not no up down out off all each every both either more less
    fewer rose fell said says saying hit died left now today yesterday also still already only just even back
    early late around here there following including compared according among across within without toward
    towards via versus vs amid despite helped made took came went got gave put set saw began started remain
    remained remains agreed voted signed joined live lived worked won lost next last ago earlier later again too
    taking needed received arrived earned attended go goes sat sit face faces faced wait waits need needs happen
    happened say lives otherwise x
    """
)
_LABELS: dict[str, str] = (
    dict.fromkeys(
        phrases(
            "boeing|airbus|article|articles|resolution|decree|circular|directive|interstate|apollo|windows|iphone|bbc|covid",
            "proposition|amendment|cop|apec|asiad|euro|world cup|super bowl|formula|xbox|playstation|psalm|version|v|ios",
            "android|g|annex|appendix|law no|vostok|soyuz|falcon|chang'e|gen|catch|blink|number|no|no.|nos|nos.|sea games",
        ),
        "name",
    )
    | dict.fromkeys(
        phrases(
            "games|section|clause|chapter|decision|highway|route|road|district|ward|zone|flight|channel|radio|title|room",
            "gate|terminal|page|volume|figure|table|chart|type|group|pool|block|lot|line|metro line|bus|lane|area|building",
            "unit|pier|platform|track|court|verse|paragraph|law|sector|model|ring road|generation|studio|part|parts|episode",
            "season|book|step|station|pump station|plant|reactor|berth|hall|tower|camp|site|shaft|gallery|floor|depot",
        ),
        "noun",
    )
    | dict.fromkeys(
        phrases("category|level|grade|phase|stage|tier|class|alarm level|alert level|top|force|ranked|rank|round"),
        "level",
    )
    | dict.fromkeys(phrases("kilometre|kilometer|minute|week|day|matchday|lap"), "place")
)
_MULTIPLES: dict[str, int | str] = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "twofold": 2, "triple": 3, "tripled": 3,
    "triples": 3, "tripling": 3, "threefold": 3, "treble": 3, "trebled": 3, "trebling": 3, "thrice": 3, "quadruple": 4,
    "quadrupled": 4, "quadrupling": 4, "fourfold": 4, "quintuple": 5, "quintupled": 5, "fivefold": 5, "sixfold": 6,
    "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100, "half as many": "0.5", "half as much": "0.5",
    "half as many again": "1.5", "half as much again": "1.5", "half again as many": "1.5", "half again as much": "1.5", "as much again": 2,
    "as many again": 2, "halved": "0.5", "halving": "0.5",
}  # fmt: skip

TABLES = NumberTables(
    language="en",
    decimal_mark=".",
    group_mark=",",
    digits=_DIGITS,
    tens=_TENS,
    ten_marks=frozenset(),
    hundreds=frozenset({"hundred"}),
    after_tens={},
    zero_joins=frozenset({"and"}),
    never_last=frozenset(),
    scales=Phrases({k: Decimal(v) for k, v in _SCALES.items()}),
    glued_scales=GLUED_SCALES,
    plural_scales={
        "dozens": Decimal(10),
        "scores": Decimal(20),
        "hundreds": Decimal(100),
        "thousands": Decimal(1000),
        "millions": Decimal(10**6),
        "billions": Decimal(10**9),
        "trillions": Decimal(10**12),
        "tens": Decimal(10),
    },
    articles=frozenset({"a", "an"}),
    halves=Phrases(
        {
            "and a half": Decimal("0.5"),
            "and one half": Decimal("0.5"),
            "and a quarter": Decimal("0.25"),
            "and one quarter": Decimal("0.25"),
            "and three quarters": Decimal("0.75"),
            "and one fourth": Decimal("0.25"),
            "and - a - half": Decimal("0.5"),
        }
    ),
    half_words=frozenset({"half"}),
    denominators={
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourth": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "ninth": 9,
        "ninths": 9,
        "tenth": 10,
        "tenths": 10,
        "twentieth": 20,
        "twentieths": 20,
        "hundredth": 100,
        "hundredths": 100,
    },
    ordinals=_ORDINALS,
    units=Phrases(UNITS | {name.replace(" ", "-"): unit for name, unit in UNITS.items() if " " in name}),
    currencies=Phrases(MONEY),
    prefix_currencies=Phrases(CURRENCIES | {"malaysian ringgit": "MYR", "malaysia ringgits": "MYR"}),
    hedges=Phrases(HEDGES),
    post_hedges=Phrases(POST_HEDGES),
    range_words=frozenset({"to", "-", "—"}),
    per_words=frozenset({"/", "per", "a", "an", "each", "every"}),
    stop_words=_STOP,
    stop_exceptions=frozenset(),
    labels=Phrases(_LABELS),
    multiples=Phrases({k: Decimal(v) for k, v in _MULTIPLES.items()}),
    per_units=Phrases(
        {
            "share": "share",
            "barrel": "barrel",
            "person": "person",
            "head": "head",
            "unit": "unit",
            "piece": "item",
            "ticket": "ticket",
            "household": "household",
            "capita": "person",
            "student": "person",
            "item": "item",
            "credit": "credit",
            "container": "container",
            "bag": "bag",
            "sack": "bag",
            "apartment": "unit",
            "passenger": "person",
            "worker": "person",
            "family": "household",
            "pupil": "person",
            "visit": "visit",
            "sq.m": "square_meter",
            "sq m": "square_meter",
            "portion": "portion",
            "bowl": "portion",
            "shift": "shift",
            "vehicle": "item",
            "egg": "item",
            "dozen": "dozen",
            "guest": "person",
            "kwh": "kilowatt_hour",
        }
    ),
    weak_currencies=frozenset(
        {"won", "mark", "marks", "real", "reais", "rand", "le", "sen", "baht", "quid", "kip", "lira", "pound"}
    ),
    idioms=Phrases(
        dict.fromkeys(
            phrases(
                "one of|no one|one another|one by one|number one|one day|at one point|square one|day one|one-way|",
                "one-sided|two-way|one-off|one's|first lady|world war two|world war one|second world war|",
                "first world war|third world|first instance|first-instance|first aid|second-hand|first-hand|firsthand|secondhand|at first|",
                "first of all|first minister|first-class|sixth sense|24/7|9/11|fifty-fifty|50/50|50-50|",
                "one-on-one|one and the same|one or the other|the one|this one|that one|which one|any one|",
                "every one|each one|the only one|round of 16|last 16|last eight|final four|big four|group of seven|group of 20|one that|one who|one which|one way or another|one thing|on the one hand|",
                "one side|two sides|one-time|zero-sum|zero tolerance|four-letter|seven seas|",
                "in the first place|first things first|second thoughts|second to none|half-brother|half-sister|half-time|halftime|",
                "half time|half-hearted|halfway|better half|first half|second half|one-man|one-party|two-party|",
                "two-state|third party|third parties|third-party|third way|fourth estate|fifth avenue|first name|",
                "second nature|minutes later|five-star|four-star|three-star|one-size-fits-all|one more|",
                "at sixes and sevens|on all fours|two-faced|net zero|net-zero|ground zero|zero-covid|zero covid|",
                "zero carbon|split second|one day|double standard|double standards|double check|",
                "double-check|double agent|double down|doubles|triple jump|double bed|double room|",
                "double fault|double-edged|double fisting|body double|triple-a|third reich|third country|",
                "third countries|second gentleman|second-guess|first-person|one moment",
            )
        )
    ),
    one_words=frozenset({"one"}),
    one_nouns=frozenset(
        {
            "person",
            "people",
            "child",
            "man",
            "woman",
            "boy",
            "girl",
            "soldier",
            "other",
            "death",
            "civilian",
            "worker",
            "victim",
            "body",
            "student",
            "officer",
            "passenger",
            "injured",
            "dead",
        }
    ),
    not_counted=frozenset(),
    year_after=frozenset(),
    order_words=frozenset({"several", "few", "many", "some", "couple"}),
    anaphors=frozenset({"the", "these", "those", "both", "his", "her", "their", "its", "our", "all"}),
    anaphoric_nouns=frozenset(),
    times=frozenset({"times", "time"}),
    times_before=frozenset({"by"}),
    times_after=words(
        """
    as more higher larger greater bigger the faster that those this last average what over lower less fewer longer stronger
    its their normal worse better smaller
    """
    ),
    lengths=LENGTHS,
    heat_words=words(
        "temperature temperatures heat heatwave cold warming celsius fahrenheit degrees mercury hot freezing"
    ),
    implied_currency="",
    price_words=frozenset(),
    triggers=frozenset(
        [
            *_DIGITS,
            *_TENS,
            *_ORDINALS,
            *(phrase.split()[0] for phrase in _MULTIPLES),
            "half",
            "a",
            "an",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "trillions",
            "tens",
            "several",
            "few",
            "quarter",
            "minus",
            "negative",
            "mid",
            "hundred",
            "thousand",
            "couple",
            "hundred",
            "thousand",
            "single",
            "many",
        ]
    ),
)
