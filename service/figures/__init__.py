"""Figures and dates: read from the original text of either language, then compared."""

from service.figures.read import read

__all__ = ["read"]
