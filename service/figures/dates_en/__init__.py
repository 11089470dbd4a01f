"""The English date grammar."""

from service.figures.dates_en.days import next_of
from service.figures.dates_en.rules import RULES, date_at

__all__ = ["RULES", "date_at", "next_of"]
