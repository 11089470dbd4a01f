"""One quantity on its own: whether it counts something here, and as what."""

from __future__ import annotations

from service.figures.drafts import Draft
from service.figures.numerals import Numeral
from service.figures.quantities import Quantity
from service.figures.special import age_by_place
from service.languages.figures import NumberTables
from service.languages.tokens import NUMBER, WORD, Tokens, words
from service.types import FigureKind


def single(t: Tokens, q: Quantity, tables: NumberTables) -> Draft | None:
    numeral = q.numeral
    rules = [*numeral.rules, *q.rules]
    kind: FigureKind = q.unit.kind if q.unit else ("fraction" if numeral.fraction else "cardinal")
    draft = Draft(
        kind, q.value, q.value, q.unit.name if q.unit else None, "exact", numeral.digits, q.first, q.after, rules
    )
    if _bare_multiple(t, q, tables):
        after = numeral.after + (t.low[numeral.after] in tables.times)
        return Draft(
            "multiple",
            numeral.value,
            numeral.value,
            None,
            "exact",
            numeral.digits,
            q.first,
            after,
            [*rules, "multiple:times"],
        )
    if q.unit is not None:
        rules.append(f"unit:{kind}")
        if (
            not numeral.written
            and t.low[numeral.first] in (*tables.one_words, *tables.articles)
            and numeral.after == numeral.first + 1
        ):
            rules.append("weak:one")
        return draft
    if numeral.fraction:
        return draft if _fraction_stands(t, numeral, tables) else None
    if t.low[q.after] in tables.times:
        before = t.low[_before_hedge(t, q.first, tables) - 1] if q.first else ""
        if t.low[q.after + 1] in tables.times_after or before in tables.times_before or _compares(t, q.after + 1):
            draft.kind, draft.after = "multiple", q.after + 1
            rules.append("multiple:times")
            return draft
    if age_by_place(t, q.first, q.after, tables):
        draft.kind, draft.unit = "age", "year"
        rules.append("age:by-place")
        return draft
    draft.counts = True
    if not numeral.written and numeral.scale == 1:
        weak = _bare_words(t, numeral, tables)
        if weak is None:
            return None
        rules += weak
    return draft


def _bare_multiple(t: Tokens, q: Quantity, tables: NumberTables) -> bool:
    """ "gấp 3 tháng trước", "gấp hơn 2,5 lần": what stands behind the number is no unit of it."""
    if tables.language != "vi" or not q.first or q.numeral.scale != 1 or q.numeral.fraction:
        return False
    length = q.unit is None or q.unit.kind == "duration"
    return length and t.low[_before_hedge(t, q.first, tables) - 1] == "gấp"


def _compares(t: Tokens, i: int) -> bool:
    return t.low[i] == "so" and t.low[i + 1] == "với"


def _before_hedge(t: Tokens, i: int, tables: NumberTables) -> int:
    found = tables.hedges.before(t, i)
    return found[1] if found is not None else i


_HALF_OF_GAME = words("top bottom other first second front back upper lower latter final opening better")


def _fraction_stands(t: Tokens, numeral: Numeral, tables: NumberTables) -> bool:
    """A lone "half" is a share only with a hedge before it or its whole after it."""
    word = t.low[numeral.first]
    if word not in tables.half_words or numeral.after > numeral.first + 1:
        return True
    after = t.low[numeral.after]
    if t.low[numeral.first - 1] in _HALF_OF_GAME:
        return False
    if tables.hedges.before(t, numeral.first) is not None:
        return True
    if tables.language == "vi":
        return after in ("số", "dân", "diện", "thời", "tổng", "giá", "lượng", "trong", "quân", "thế")
    return after in ("of", "the", "its", "their", "that", "what") or t.low[numeral.first - 1] in ("by", "in")


_FAMILY = words("tôi mình em con anh chị cô cháu nó họ bạn mẹ má ấy tao mày bé bà ông nội ngoại lan đình tư tri vì")
_YEAR_BEFORE = words("hàng hằng vài mấy mỗi cả một đầu cuối giữa cùng nhiều từng các trong")
"""Before Vietnamese "năm": it is a year rather than five."""


_JOINS = words("and or plus và hoặc cùng")
_MORE = words("more fewer less")
_MARGIN = words("hơn kém")


def _one_of_several(t: Tokens, i: int, tables: NumberTables) -> bool:
    """ "one underground station and nine elevated ones", "one game more", "nhiều hơn một trận": one that counts."""
    if t.low[i + 1] in _MORE and t.low[i + 2] == "than":
        return True
    if t.kind[i + 1] != WORD or t.low[i + 1] in tables.stop_words:
        return False
    if t.low[i + 2] in _MORE or (t.low[i - 1] in _MARGIN and i > 1):
        return True
    for step, near in ((1, range(i + 2, i + 7)), (-1, range(i - 1, max(0, i - 7), -1))):
        for k in near:
            if t.low[k] in _JOINS:
                beyond = range(k + 1, k + 2) if step > 0 else range(k - 1, max(-1, k - 6), -1)
                if any(t.kind[n] == NUMBER or (t.low[n] in tables.digits and n != i) for n in beyond):
                    return True
                break
            if t.kind[k] != WORD:
                break
    return False


def _bare_words(t: Tokens, numeral: Numeral, tables: NumberTables) -> list[str] | None:
    """Whether a small number in words counts something here; the rules that say how surely."""
    i, j = numeral.first, numeral.after
    word, after = t.low[i], t.low[j]
    alone = i == 0 and j == t.size
    if word in tables.one_words and j == i + 1:
        if (
            alone
            or t.low[i - 1] in ("minus", "negative", "âm")
            or after in tables.one_nouns
            or t.low[i - 1] in ("only", "just", "chỉ")
            or _one_of_several(t, i, tables)
        ):
            return ["weak:one"]
        return None
    if alone:
        return []
    before = t.low[i - 1] if i else ""
    if (
        tables.language == "vi"
        and t.raw[i][:1].isupper()
        and i > 0
        and t.kind[i - 1] == WORD
        and t.raw[i - 1][:1].isupper()
    ):
        return None  # "Quân đoàn Mười", "Hai Bà Trưng"
    rules = ["weak:anaphoric"] if before in tables.anaphors or after in tables.anaphoric_nouns else []
    if tables.language != "vi" or j > i + 1 or numeral.value >= 10:
        return rules
    if t.kind[j] != WORD or (after in tables.not_counted and t.low[j : j + 2] not in tables.stop_exceptions):
        return None
    if word == "năm" and after in tables.year_after:
        return None
    of_many = before == "trong" and i > 1 and (t.kind[i - 2] == NUMBER or t.low[i - 2] in tables.digits)
    if word == "năm" and not of_many and before in _YEAR_BEFORE:
        return None
    if t.raw[i][:1].isupper() and i > 0 and t.kind[i - 1] == WORD:
        return None  # "Ba Đình", "Hai Bà Trưng"
    if (
        after in tables.stop_words
        and word in ("năm", "ba", "chín", "không")
        and t.low[j : j + 2] not in tables.stop_exceptions
    ):
        return None
    if word in ("không", "chín") or (word == "ba" and before in ("ông", "người", "cha")):
        return None
    if word == "ba" and before == "của" and (after in _FAMILY or t.kind[j] != WORD):
        return None  # "của ba tôi": father's, but "của ba liên danh"
    return rules
