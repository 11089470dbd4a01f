"""English academic and military degrees and the Vietnamese ones that a newsroom writes for them."""

from __future__ import annotations

from service.languages.tables import phrases


def _table(rows: str) -> dict[str, frozenset[str]]:
    split = (entry.partition(":") for entry in phrases(rows))
    return {
        form.strip(): frozenset(part.strip() for part in theirs.split(",")) for forms, _, theirs in split
        for form in forms.split("|")
    }  # fmt: skip


ACADEMIC: dict[str, frozenset[str]] = _table(
    """
    assistant professor: assistant; associate professor|assoc. prof.|assoc prof: associate;
    professor emeritus|emeritus professor|professor|prof.|prof: full
    """
)
MILITARY: dict[str, frozenset[str]] = _table(
    """
    senior lieutenant general|senior lt. gen.|colonel general|colonel-general: thượng tướng;
    lieutenant general|lieutenant-general|lt. gen.|lt gen: trung tướng;
    major general|major-general|maj. gen.|maj gen: thiếu tướng;
    brigadier general|brigadier|brig. gen.: chuẩn tướng, thiếu tướng, lữ đoàn trưởng;
    general|gen.|gen: đại tướng, thống tướng, tướng; senior colonel: đại tá; colonel|col.: đại tá, thượng tá;
    senior lieutenant colonel: thượng tá;
    lieutenant colonel|lieutenant-colonel|lt. col.|lt col: trung tá, thượng tá; major|maj.: thiếu tá;
    senior captain: đại úy, đại uý; captain|capt.: đại úy, đại uý, thượng úy, thượng uý, đại tá, thuyền trưởng;
    admiral|adm.: đô đốc, đại tướng, thượng tướng;
    vice admiral|vice-admiral: phó đô đốc, trung tướng; rear admiral: chuẩn đô đốc, thiếu tướng
    """
)
"""Vietnam's officers have four grades where English armies have three, so that "thượng tá" has two English names."""
LOOSE: frozenset[str] = frozenset({"general", "gen.", "gen", "colonel", "col.", "admiral", "adm.", "lieutenant"})
"""Short forms of longer ranks, once the full one has been given."""
