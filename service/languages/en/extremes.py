"""English superlatives of size that stand beside a figure."""

from __future__ import annotations

import re

MOST = re.compile(
    r"\b(?:highest|biggest|largest|greatest|tallest|longest|heaviest|strongest|hottest|record high|all-time high)\b|"
    r"\bthe most(?=[,.;]|\s+(?:in|since|for|ever|on|at|with|among|so far)\b)"
)
LEAST = re.compile(
    r"\b(?:lowest|smallest|shortest|lightest|weakest|slowest|fewest|coldest|record low|all-time low)\b|"
    r"\bthe least(?=[,.;]|\s+(?:in|since|for|ever|on|at|with|among|so far)\b)"
)
