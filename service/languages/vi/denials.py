"""Vietnamese words of place that turn an English "not inside", "not outside" round."""

from __future__ import annotations

import re

OUTSIDE = re.compile(r"\b(?:bên ngoài|ngoài)\b", re.IGNORECASE)
GIVEN_OUT = re.compile(r"\b(?:bên trong|trong)\b", re.IGNORECASE)
