"""Words before and after a English figure that bound or soften it."""

from __future__ import annotations

from service.languages.figures import Hedge
from service.languages.tokens import phrases
from service.types import Bound


def _hedges(bound: Bound, names: str) -> dict[str, Hedge]:
    return {n: Hedge(bound, f"hedge:{bound}") for n in names.split("|")}


HEDGES = (
    _hedges(
        "about",
        "about|around|approximately|approx|approx.|roughly|some|circa|ca.|or so|in the region of|in the neighborhood of|"
        "in the vicinity of|on the order of|somewhere around|an average of about|~|≈|give or take|an approximate|near",
    )
    | _hedges("nearly", "nearly|almost|close to|just under|just below|just short of|a little under|a shade under|a touch under|fractionally under|not quite|little short of|little less than|slightly under|"
              "slightly less than|a little less than|just less than|approaching|shy of|just shy of|well-nigh|nearing")
    | _hedges(
        "over",
        "over|more than|above|just over|just above|well over|upwards of|upward of|in excess of|exceeding|exceeded|"
        "exceed|exceeds|topping|topped|surpassing|surpassed|surpass|greater than|larger than|well above|well more than|"
                    "a little over|a shade over|a touch over|fractionally over|little more than|slightly over|slightly more than|just more than|far more than|north of|"
            "higher than|a little more "
        "than|stronger than|stronger than magnitude|longer than|heavier than|taller than|deeper than|better than|beyond|past|passing|surpasses|tops|far above|significantly more than",
    )
    | _hedges(
        "at_least",
        "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|at the least|"
        "minimum|no smaller than|no lower than|at a minimum|not below|≥",
    )
    | _hedges(
        "at_most",
        "at most|up to|no more than|not more than|a maximum of|maximum of|at the most|no greater than|no higher than|"
        "maximum|not exceeding|not to exceed|no longer than|no later than|not over|≤|capped at|limited to",
    )
    | _hedges("under", "under|not even|below|less than|fewer than|lower than|smaller than|well under|well below|"
              "far less than|far fewer than|beneath|far below|inside|shorter than")
    | {
        n: Hedge("exact", "hedge:reach")
        for n in ("as many as", "as much as", "as high as", "as low as", "as few as", "as little as", "as far as",
                  "as long as")
    }
    | {n: Hedge("exact", "hedge:exactly") for n in ("exactly", "precisely")}
)  # fmt: skip
HEDGES |= dict.fromkeys(
    phrases(
        "an estimated|estimated|an estimated cost of|estimated cost of|estimated value of|estimated at|estimated loss of",
        "an estimated value of|an estimated total of|estimated to be|estimated to be worth|estimated total of",
        "estimated losses of|estimated at about|estimated at around",
    ),
    Hedge("about", "hedge:estimated"),
)
"""Rounding, unless the figure is too fine for it ("an estimated 7.86%": a first count)."""
POST_HEDGES = (
    _hedges("at_least",
        "or more|or farther|or further|or above|or over|or higher|or greater|or older|and over|and above|and older|"
        "or longer|and up|"
            "or upwards|or better|upwards")
    | _hedges("at_most", "or less|or fewer|or under|or below|or lower|and under|or younger|or shorter")
    | _hedges("about", "or so|or thereabouts|give or take|odd")
)  # fmt: skip
