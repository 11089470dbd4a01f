"""The grammar of Vietnamese statements: who stands before the verb, after "theo" and after "dẫn lời"."""

from __future__ import annotations

from service.languages.tables import Verb
from service.languages.vi import statements as vi
from service.statements.speakers import Span, Speaker
from service.statements.tokens import Phrases, Token, flags, given_gender
from service.statements.vietnamese_names import HEAD, HIDDEN, PLACE, inner, starts
from service.statements.vietnamese_phrases import noun_phrase, outlet_phrase
from service.statements.vietnamese_subjects import VietnameseSubjects, relative, without_adverbs

Tokens = tuple[Token, ...]
_VERB: Phrases[Verb | None] = Phrases({**vi.VERBS, **dict.fromkeys(vi.NOT_VERBS)})
_ACCORDING, _CITE, _BREAK = flags(vi.ACCORDING), flags(vi.CITE), flags(vi.BREAKS)
_QUOTED = flags(("dẫn lời", "trích lời", "trích dẫn", "dẫn"))
_SAFE = frozenset({"viết", "kể", "đáp"})
"""Weak verbs of one syllable that do not need their quotation right behind them."""
_NEVER_NOUNS = frozenset({"cho biết", "cho hay", "cho rằng", "nói rằng", "cho biết thêm"})
_SUPPORT = 12
_PEOPLE = frozenset({"person", "office", "pronoun", "group", "anonymous", "body"})
_NO_CLAUSE = frozenset("về với cho trong trên tại ở vào và hoặc đến tới lên qua lại ra cùng hay theo của như".split())
"""What follows a verb that takes an object or an adverbial here, not what is said."""
_SUBORDINATE = frozenset({"để", "khi", "mà", "do", "vì", "nếu", "rằng", "dù"})
_BEFORE_VERB = frozenset({"phát biểu", "trả lời", "lên tiếng", "trao đổi", "viết", "ra thông báo", "phản hồi"})
"""Speech verbs that a second one may follow: "phát biểu nhấn mạnh"."""
_AFTER_SAID = frozenset(
    {"trong", "tại", "khi", "với", "sau", "trên", "hôm", "ngày", "về", "thêm", "như", "sáng", "chiều", "tối"}
)


class Vietnamese(VietnameseSubjects):
    """What marks a statement in Vietnamese: verbs, carriers, breaks, nouns that look like verbs."""

    not_names = frozenset(
        {*vi.HONORIFICS, *vi.PLACES, *(w for t in vi.HEADS + vi.ACADEMIC + vi.MODIFIERS for w in t.split())}
    )

    def relative_at(self, tokens: Tokens, i: int) -> bool:
        return relative(tokens, i)

    def place_end(self, tokens: Tokens, i: int, stop: int) -> int | None:
        hit = PLACE.at(tokens, i, stop)
        return hit[0] if hit else None

    def gender(self, name: Tokens) -> str:
        return given_gender(name, vi.GENDERS)

    def verb_at(self, tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
        if (tokens[i].capital and not starts(tokens, i)) or inner(tokens, i):
            return None
        if tokens[i].low == "cho" and not _VERB.at(tokens, i):
            return _told_around(tokens, i)
        if (hidden := _veil_end(tokens, i)) is not None:
            return hidden, None
        hit = _VERB.at(tokens, i)
        title = HEAD.at(tokens, i)
        if hit and title and title[0] > hit[0]:
            return title[0], None  # "phát ngôn nhân"
        if hit and hit[0] - i == 1 and hit[0] < len(tokens) and inner(tokens, hit[0]):
            return None
        return hit

    def according_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _ACCORDING.at(tokens, i)
        if hit is None or hit[0] >= len(tokens) or tokens[hit[0]].low in vi.NOT_SOURCES:
            return None
        return None if i and tokens[i - 1].low in vi.NOT_ACCORDING else hit[0]

    def cite_at(self, tokens: Tokens, i: int) -> int | None:
        hit = _CITE.at(tokens, i)
        if hit is None or (i and (tokens[i - 1].low in vi.NOT_CITING or tokens[i - 1].low == "được")):
            return None
        end = hit[0]
        if end < len(tokens) and tokens[end].low in vi.NOT_CITED:
            return None
        if tokens[end - 1].low in ("tin", "nguồn") or (end - i > 1 and tokens[end - 1].low == "tin"):
            return i + 1  # the source belongs to the speaker: "dẫn nguồn tin quân đội"
        if end == i + 1 and noun_phrase(tokens, end, len(tokens)) is None:
            return None  # "dẫn" alone leads to many things
        return end

    def break_at(self, tokens: Tokens, i: int) -> int | None:
        if _veil_end(tokens, i) is not None:
            return None
        if tokens[i].low in ("bị", "được") and i + 1 < len(tokens):
            return i + 1 if noun_phrase(tokens, i + 1, min(i + 12, len(tokens))) else None
        if (tokens[i].capital and not starts(tokens, i)) or inner(tokens, i):
            return None
        hit = _BREAK.at(tokens, i)
        if (
            hit
            and i
            and tokens[i - 1].capital
            and " ".join(t.low for t in tokens[i : hit[0]]) in ("sau đó", "trước đó")
        ):
            return None  # "ông X sau đó bác bỏ"
        if hit and hit[0] < len(tokens) and tokens[hit[0]].low in ("ấy", "đó", "này", "nãy"):
            return None
        return hit[0] if hit else None

    def hides_after(self, tokens: Tokens, end: int) -> bool:
        return False  # anonymity stands beside the speaker

    def closes_phrase(self, tokens: Tokens, i: int) -> bool:
        if tokens[i].low in ("rằng", "thì", "là"):
            return True
        hit = self.verb_at(tokens, i)
        return bool(hit and hit[1] and not hit[1].weak and not tokens[i].capital)

    def is_noun(self, tokens: Tokens, i: int, end: int) -> bool:
        follows = tokens[end].low if end < len(tokens) else ""
        if i > 1 and tokens[i - 1].low == "người" and tokens[i - 2].low in ("những", "các", "nhiều", "số"):
            return True  # "những người phản đối"
        if follows in ("này", "chung", "riêng") or (follows == "của" and end - i > 1):
            return True
        if not i or " ".join(t.low for t in tokens[i:end]) in _NEVER_NOUNS:
            return False
        if self._agent(tokens, i):
            return True
        back = tokens[i - 1]
        if (not back.capital or i == 1) and (back.low in ("bị", "được") or back.low in vi.NOUN_BEFORE):
            return True
        if tokens[i].low == "cam" and any(t.low == "giữa" for t in tokens[max(0, i - 6) : i]):
            return True
        nominal = " ".join(t.low for t in tokens[i:end]) in vi.NOMINAL
        for k in (i - 1, i - 2):
            hit = self.verb_at(tokens, k) if k >= 0 else None
            if hit and hit[0] == i and hit[1]:
                said = " ".join(t.low for t in tokens[k:i])
                return hit[1].stance == "deny" or (nominal and said not in _BEFORE_VERB)
        return False

    def _agent(self, tokens: Tokens, i: int) -> bool:
        """Whether the subject only tells who did something to the thing spoken of: "số vụ được các nước thông báo"."""
        for k in range(i - 1, max(-1, i - 12), -1):
            if tokens[k].low in ("được", "do") and not tokens[k].capital:
                found = noun_phrase(tokens, k + 1, i)
                return found is not None and found.last == i
        return False

    def supported(self, tokens: Tokens, i: int, end: int, speaker: Speaker | None) -> bool:
        beside = speaker is not None and without_adverbs(tokens, min(speaker.last, i), i) <= speaker.last
        said = " ".join(t.low for t in tokens[i:end])
        if speaker and said in vi.PERSONAL and not self.planned(tokens, i):
            if speaker.kind in ("person", "office") and said not in vi.BESIDE:
                return True
            follows = tokens[end] if end < len(tokens) else None
            if beside and speaker.kind in _PEOPLE and follows and follows.word and follows.low not in _NO_CLAUSE:
                return True  # "bà X thông tin Quốc hội chưa …", "nhiều tiểu thương than sức mua giảm"
        written = said in vi.WRITTEN
        if speaker and speaker.kind == "document" and written and beside:
            return True  # "cáo trạng xác định", "báo cáo chỉ ra"
        told = end - i > 1 or tokens[i].low in _SAFE
        if told and speaker and speaker.kind == "person" and i and tokens[i - 1].text == ",":
            return True  # "ông X, Phó Giám đốc Y, thông tin …"
        ahead = tokens[end : end + _SUPPORT]
        if not ahead:
            return any(t.quoted for t in tokens[max(0, i - 25) : i])
        if end - i == 1 and tokens[i].low not in _SAFE:
            if tokens[i].low in vi.FOLLOWERS:
                likened = any(t.low in ("là", "như", "rằng") for t in ahead)
                return (likened and any(t.quoted for t in ahead)) or ahead[0].quoted
            return ahead[0].low in ("rằng", ":") or ahead[0].quoted or ahead[0].text in "\"“'‘«"
        if ahead[0].low in ("rằng", "là", ":") or any(t.quoted or t.text == ":" or t.low == "rằng" for t in ahead):
            return True
        return any(t.quoted for t in tokens[max(0, i - 25) : i])

    def shares(self, tokens: Tokens, i: int, low: int) -> bool:
        k = without_adverbs(tokens, low, i)
        if any(t.low in ("và", "nhưng", "song", "rồi", "đồng") for t in tokens[k:i]):
            return True
        if k > low:
            return tokens[k - 1].text in ",;"
        return not low or tokens[low - 1].low not in _SUBORDINATE

    def joined(self, tokens: Tokens, i: int, low: int) -> bool:
        k = i
        while (
            k > low and not tokens[k - 1].capital and tokens[k - 1].low in ("đã", "cũng", "lại", "đồng", "thời", "còn")
        ):
            k -= 1
        return k > low and tokens[k - 1].low in ("và", "nhưng", "song", "rồi")

    def trails(self, tokens: Tokens, first: int, end: int, low: int) -> bool:
        if first == 0:
            return False
        follows = tokens[end] if end < len(tokens) else None
        quoted = any(t.quoted for t in tokens[max(0, first - 4) : first])
        ends = follows is None or follows.text in ".,;" or follows.low in _AFTER_SAID
        return ends and (quoted or tokens[first - 1].text == ",") and any(t.word for t in tokens[:first])

    def negated(self, tokens: Tokens, i: int) -> bool:
        back = tokens[max(0, i - 2) : i]
        return bool(back) and (back[-1].low in ("không", "chưa", "chẳng") or back[-1].low == "hề")

    def told(self, tokens: Tokens, i: int, end: int) -> Span | None:
        for k in range(i, min(end + 6, len(tokens) - 1)):
            if tokens[k].low in vi.TOLD and (found := outlet_phrase(tokens, k + 1, k + 1, len(tokens), False)):
                return found.outlet
            if not tokens[k].word or tokens[k].quoted:
                break
        return None

    def participle(self, tokens: Tokens, i: int) -> bool:
        return False

    def planned(self, tokens: Tokens, i: int) -> bool:
        return i > 0 and tokens[i - 1].low in ("sẽ", "để", "nhằm", "nên")

    def bare(self, tokens: Tokens, i: int) -> bool:
        return False

    def disagrees(self, tokens: Tokens, i: int, speaker: Speaker) -> bool:
        return False

    def passive(self, tokens: Tokens, i: int) -> tuple[int, Verb, Speaker] | None:
        return None  # the agent stands before the verb: "bị X cáo buộc"

    def quoted(self, tokens: Tokens, i: int) -> tuple[int, int, Span | None] | None:
        if tokens[i].low != "được":
            return None
        found = outlet_phrase(tokens, i + 1, i + 1, len(tokens), False) if i + 1 < len(tokens) else None
        hit = _QUOTED.at(tokens, found.last if found else i + 1)
        bare = hit is not None and found is None and hit[0] == i + 2
        return (i, hit[0], found.outlet if found else None) if hit and not bare else None


def _veil_end(tokens: Tokens, i: int) -> int | None:
    """End of the words around ``i`` that keep a name back: "chưa được công bố danh tính"."""
    for k in range(max(0, i - 6), i + 1):
        if (hidden := HIDDEN.at(tokens, k)) and hidden[0] > i:
            return hidden[0]
    return None


def _told_around(tokens: Tokens, i: int) -> tuple[int, Verb | None] | None:
    """ "cho Reuters biết": the verb stands around whom it tells."""
    for k in range(i + 2, min(i + 8, len(tokens))):
        if not tokens[k].word:
            return None
        if tokens[k].low == "biết" and tokens[i + 1].capital:
            return k + 1, Verb("neutral")
    return None
