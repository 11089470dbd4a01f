"""The grammar of English statements: who stands before the verb, after it, after "according to" and "citing"."""

from __future__ import annotations

from service.languages.en import statements as en
from service.languages.tables import Verb
from service.statements.english_cues import acts, put_at, quoted_by
from service.statements.english_names import PLACES
from service.statements.english_phrases import OUTLET, PLACE_PAIR, VERB, finite, noun_phrase, relative, strip_right
from service.statements.english_subjects import EnglishSubjects
from service.statements.speakers import Span, Speaker
from service.statements.tokens import Token, flags, given_gender

Tokens = tuple[Token, ...]
_HIDDEN, _BREAK, _ACCORDING = flags(en.ANONYMOUS), flags(en.BREAKS), flags(en.ACCORDING)
_SOON = 10
_BEYOND = frozenset("at in for on with from after before as to over since during".split())
_AGENTS = frozenset({"person", "office", "body", "place", "outlet", "group", "anonymous"})
_BE = frozenset({"was", "were", "been", "is", "be", "are", "being"})
_MODALS = frozenset("to will would could can may might should must won't wouldn't couldn't can't shall".split())
_STANDING = frozenset("some many several others another that this both".split())
"""Articles that can stand alone as a subject: "some say"."""
_WRITTEN = frozenset("show shows showed indicate indicates indicated find finds found say says said".split())
_CLAUSE = frozenset("he she they it the a an his her their its no there both some".split())
_PLURAL_BODIES = frozenset({"police", "authorities", "staff", "media", "forces", "troops", "guards"})


class English(EnglishSubjects):
    """What marks a statement in English: verbs, carriers, breaks, nouns that look like verbs."""

    not_names = (
        en.HEADS | en.TITLE_MODIFIERS | en.FIELDS | en.DEMONYMS | en.PLACES | frozenset(r.strip(".") for r in en.RANKS)
    )

    def relative_at(self, tokens: Tokens, i: int) -> bool:
        return i < len(tokens) and (relative(tokens[i]) or tokens[i].low in ("where", "when"))

    def place_end(self, tokens: Tokens, i: int, stop: int) -> int | None:
        pair = PLACE_PAIR.at(tokens, i, stop)
        return pair[0] if pair else i + 1 if tokens[i].low in PLACES else None

    def gender(self, name: Tokens) -> str:
        return given_gender(name, en.GENDERS)

    def verb_at(self, tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
        if tokens[i].capital and i > 0 and tokens[i - 1].word:
            return None
        for k in range(max(0, i - 4), i + 1):
            if (hidden := _HIDDEN.at(tokens, k)) and hidden[0] > i:
                return hidden[0], None
        return VERB.at(tokens, i)

    def according_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _ACCORDING.at(tokens, i)
        return hit[0] if hit else None

    def cite_at(self, tokens: Tokens, i: int) -> int | None:
        low = tokens[i].low
        if low in ("citing", "quoting"):
            return i + 1
        if low not in ("quoted", "cited", "quotes", "cites") or (i and tokens[i - 1].low in _BE):
            return None
        if any(t.low == "as" for t in tokens[i + 1 : i + 25]):
            return i + 1
        origin = self.after(tokens, i + 1, len(tokens)) if low in ("cited", "cites") else None
        return i + 1 if origin and origin.kind in _AGENTS else None

    def participle(self, tokens: Tokens, i: int) -> bool:
        k = i
        while k > 0 and (tokens[k - 1].low.endswith("ly") or tokens[k - 1].low in ("instead", "also", "later", "then")):
            k -= 1
        return k > 0 and tokens[i].low.endswith("ing") and tokens[k - 1].text == ","

    def planned(self, tokens: Tokens, i: int) -> bool:
        return False  # infinitives are no reports at all

    def bare(self, tokens: Tokens, i: int) -> bool:
        negated = i > 0 and (tokens[i - 1].low == "not" or tokens[i - 1].low.endswith("n't"))
        return tokens[i].low in en.BASES and tokens[i].low not in en.PASTS and not negated

    def disagrees(self, tokens: Tokens, i: int, speaker: Speaker) -> bool:
        if not self.bare(tokens, i) or (i and tokens[i - 1].low in ("did", "do", "does")):
            return False
        plural = speaker.kind == "group" or speaker.head in _PLURAL_BODIES or speaker.gender == "c"
        return not plural and not (
            speaker.kind in ("other", "document", "anonymous") and tokens[i - 1].low.endswith("s")
        )

    def passive(self, tokens: Tokens, i: int) -> tuple[int, Verb, Speaker] | None:
        hit = VERB.at(tokens, i) if tokens[i].low.endswith("ed") or tokens[i].low in en.PASTS else None
        k = i
        while k > 0 and tokens[k - 1].low.endswith("ly"):
            k -= 1
        if hit is None or hit[1] is None or not k or tokens[k - 1].low not in _BE or tokens[i].low in en.BASES:
            return None
        by = next((n for n in range(hit[0], min(hit[0] + 4, len(tokens))) if tokens[n].low == "by"), None)
        if by is None or by + 1 >= len(tokens) or not all(t.word for t in tokens[i:by]):
            return None
        if hit[1].weak and hit[1].stance in ("neutral", "agree", "suggest", "demand", "promise"):
            return None
        beyond = (n for n in range(by + 2, len(tokens)) if tokens[n].low in _BEYOND or tokens[n].low.endswith("ing"))
        agent = self.after(tokens, by + 1, next(beyond, len(tokens)))
        return (hit[0], hit[1], agent) if agent and agent.kind in _AGENTS else None

    def quoted(self, tokens: Tokens, i: int) -> tuple[int, int, Span | None] | None:
        if tokens[i].low not in ("quoted", "cited") or not i:
            return None
        if tokens[i - 1].low not in _BE:
            return quoted_by(tokens, i)
        saying = next((k for k in range(i + 1, min(i + 14, len(tokens))) if tokens[k].low == "as"), None)
        if saying is None:
            return None
        outlet = None
        if i + 1 < len(tokens) and tokens[i + 1].low == "by":
            found = noun_phrase(tokens, i + 2, saying)
            outlet = found.outlet if found else None
        return strip_right(tokens, 0, i), saying + 1, outlet

    def break_at(self, tokens: Tokens, i: int) -> int | None:
        if tokens[i].low == "with" and i and tokens[i - 1].text == ",":
            return i + 1
        if i and tokens[i].low in ("which", "where", "when", "whose") and tokens[i - 1].text == ",":
            return None  # a clause between commas does not part a subject from its verb
        hit = _BREAK.at(tokens, i)
        return hit[0] if hit else None

    def hides_after(self, tokens: Tokens, end: int) -> bool:
        for k in range(end, min(end + _SOON, len(tokens))):
            if tokens[k].quoted or (tokens[k].low in ("that", "who") and k > end):
                return False
            if tokens[k].low in ("on", "under", "asking", "requesting", "declining", "speaking") and _HIDDEN.at(
                tokens, k
            ):
                return True
        return False

    def closes_phrase(self, tokens: Tokens, i: int) -> bool:
        if finite(tokens[i]) or tokens[i].low in ("as", "saying") or relative(tokens[i]):
            return True
        hit = self.verb_at(tokens, i)
        return bool(
            hit and hit[1] and not hit[1].weak and (tokens[i].low in en.PASTS or tokens[i].low.endswith(("ed", "ing")))
        )

    def is_noun(self, tokens: Tokens, i: int, end: int) -> bool:
        low = tokens[i].low
        if not i or (low == "said" and end < len(tokens) and tokens[end].text == "to"):
            return bool(i)
        back, follows = tokens[i - 1], tokens[end].low if end < len(tokens) else ""
        if acts(tokens, i, end, follows):
            return True
        if low.endswith("ing") and (
            back.low in en.ARTICLES or back.low in en.PREPOSITIONS or back.low in _BE or back.low == "as"
        ):
            return True
        if low.endswith("ing") and end - i == 1 and not self._participle_of_speech(tokens, i):
            return True
        if low in en.BASES and end - i == 1:
            # An infinitive tells of what may come ("could not verify", "has yet to announce").
            k = i
            while k > 0 and (
                tokens[k - 1].low in ("not", "never", "also", "soon", "now") or tokens[k - 1].low.endswith("ly")
            ):
                k -= 1
            if k > 0 and tokens[k - 1].low in _MODALS:
                return True
        k = i
        while k > 0 and tokens[k - 1].low.endswith("ly"):
            k -= 1
        if k and tokens[k - 1].low in (*_BE, "get", "got"):
            return True  # passives name their speaker elsewhere
        previous = VERB.at(tokens, i - 1)
        if previous and previous[1] and not low.endswith("ing") and low in en.NOUNS:
            return True
        if low in en.NOUNS or low in (
            "state",
            "report",
            "claim",
            "estimate",
            "demand",
            "call",
            "request",
            "order",
            "warning",
        ):
            nominal = (
                back.low in en.ARTICLES
                or back.low in en.PREPOSITIONS
                or back.low.endswith("'s")
                or back.low in en.DETERMINERS
            )
            return nominal or follows in ("of", "from", "by")
        nominal = back.low in en.ARTICLES or back.low in en.PREPOSITIONS or back.low.endswith("'s")
        return nominal and not (back.low in _STANDING and low not in en.NOUNS and low not in ("project", "state"))

    def _participle_of_speech(self, tokens: Tokens, i: int) -> bool:
        """ ", saying", "while stressing", "with X saying": other -ing forms are nouns or belong to another verb."""
        k = i
        while k > 0 and (tokens[k - 1].low.endswith("ly") or tokens[k - 1].low in ("also", "then", "again", "later")):
            k -= 1
        if k > 0 and (
            tokens[k - 1].text in ",—–;" or tokens[k - 1].low in ("and", "but", "while", "or") or tokens[k - 1].quoted
        ):
            return True
        if k > 0 and tokens[k - 1].text in '"”’':
            return True
        return any(t.low in ("with", "despite", "by") for t in tokens[max(0, k - 12) : k])

    def supported(self, tokens: Tokens, i: int, end: int, speaker: Speaker | None) -> bool:
        ahead = tokens[end : end + 10]
        if any(t.quoted or t.low == "that" or t.text == ":" for t in ahead):
            return True
        if any(t.quoted for t in tokens[max(0, i - 12) : i]):
            return True
        verb = VERB.at(tokens, i)
        agent = speaker is not None and speaker.kind in _AGENTS
        low = tokens[i].low
        urging = (verb and verb[1] and verb[1].stance == "demand") or low.startswith(("advis", "remind", "encourag"))
        if agent and urging and any(t.low == "to" for t in ahead):
            return True  # "ordered two helicopters to be sent", "advised parents not to let"
        if agent and low in ("put", "puts", "putting") and put_at(tokens, end):
            return True
        if speaker and speaker.kind == "document" and low in _WRITTEN and ahead and ahead[0].low in _CLAUSE:
            return True  # "tracking data show he had been at the wheel"
        return speaker is not None and self.trails(tokens, speaker.first, end, 0)

    def negated(self, tokens: Tokens, i: int) -> bool:
        return i > 0 and (tokens[i - 1].low in ("not", "never") or tokens[i - 1].low.endswith("n't"))

    def shares(self, tokens: Tokens, i: int, low: int) -> bool:
        k = strip_right(tokens, low, i)
        if k > low:
            return tokens[k - 1].text in ",;" or tokens[k - 1].low in ("and", "but", "while", "or", "as")
        return not low or tokens[low - 1].low not in ("which", "that", "what", "how", "whether")

    def joined(self, tokens: Tokens, i: int, low: int) -> bool:
        k = i
        while k > low and (tokens[k - 1].low in en.ADVERBS or tokens[k - 1].low.endswith("ly")):
            k -= 1
        return (k > low and tokens[k - 1].low in ("and", "or")) or (
            k > 0 and tokens[k - 1].low in ("but", "yet") and k == low
        )

    def trails(self, tokens: Tokens, first: int, end: int, low: int) -> bool:
        if first == 0:
            return False
        follows = tokens[end] if end < len(tokens) else None
        ends = (
            follows is None or follows.text in ".,;—–" or follows.low in en.PREPOSITIONS or follows.low in en.AFTER_SAID
            or (follows.capital and self.told(tokens, end - 1, end) is not None)
        )  # fmt: skip
        return ends and (
            tokens[first - 1].text in ",;?!—–-" or tokens[first - 1].quoted or tokens[first - 1].text in "\"”’'"
        )

    def told(self, tokens: Tokens, i: int, end: int) -> Span | None:
        for k in range(i + 1, min(end + 8, len(tokens))):
            if not tokens[k].word or tokens[k].quoted:
                break
            hit = OUTLET.at(tokens, k)
            before = tokens[k - 1].low
            if (
                hit
                and tokens[hit[0] - 1].capital
                and before in ("told", "tells", "telling", "to", "with", "by", "on", "the", "informed")
            ):
                start = k + 1 if tokens[k].low == "the" else k
                return tokens[start].start, tokens[hit[0] - 1].end
        return None
