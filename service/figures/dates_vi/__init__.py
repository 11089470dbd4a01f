"""The Vietnamese date grammar."""

from service.figures.dates_vi.rules import RULES, date_at

__all__ = ["RULES", "date_at"]
