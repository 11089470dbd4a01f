"""Nguon: an English article and its Vietnamese source in, a report of discrepancies out."""

__version__ = "0.1.0"
