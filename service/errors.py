"""Errors at the edges: each carries what an answer over HTTP or a terminal needs.

NguonError                     code, HTTP status, retryable
├── BadRequest        400      the request cannot be read
├── EmptyArticle      422      nothing to verify
├── ArticleTooLarge   413      over NGUON_MAX_ARTICLE_CHARS
├── NotText           422      binary or undecodable
└── DeadlineExceeded  503      no report within the time given
"""

from __future__ import annotations


class NguonError(Exception):
    """``message`` is for the person who asked; it never quotes the article."""

    code = "failed"
    status = 500
    retryable = False

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class BadRequest(NguonError):
    code = "bad-request"
    status = 400


class EmptyArticle(NguonError):
    code = "empty-article"
    status = 422


class ArticleTooLarge(NguonError):
    code = "article-too-large"
    status = 413


class NotText(NguonError):
    code = "not-text"
    status = 422


class DeadlineExceeded(NguonError):
    code = "deadline-exceeded"
    status = 503
    retryable = True
