"""Which sentence of a source answers which sentence of the article."""

from service.align.aligner import AlignmentResult, align

__all__ = ["AlignmentResult", "align"]
