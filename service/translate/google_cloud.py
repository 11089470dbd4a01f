"""Google Cloud Translation v3: ``POST /v3/projects/P/locations/L:translateText``."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from service.translate.base import Caps
from service.translate.failures import (
    KeyRefused,
    NotConfigured,
    PairUnsupported,
    QuotaExceeded,
    TranslatorFailed,
)
from service.translate.http import failure_for, post_json

_SCOPE = "https://www.googleapis.com/auth/cloud-translation"
_TOKEN_URL = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_LIFETIME_S, _MARGIN_S = 3600, 120
_CODES = {"zh": "zh-CN", "he": "iw"}


@dataclass(frozen=True, slots=True)
class _Token:
    value: str
    until: float


class GoogleCloud:
    """``token``: a bearer token that somebody else renews; or ``credentials``: the JSON file of a service account, from
    which tokens are made and renewed here. ``project`` defaults to that file's."""

    name = "google-cloud"
    version = "3"
    caps = Caps(20_000, 500)

    def __init__(
        self,
        project: str | None = None,
        *,
        token: str | None = None,
        credentials: Path | None = None,
        location: str = "global",
        url: str = "https://translation.googleapis.com",
        timeout_s: float = 10.0,
    ) -> None:
        self._project, self._given, self._credentials = project, token, credentials
        self._location, self._url, self._timeout = location, url.rstrip("/"), timeout_s
        self._token: _Token | None = None

    def __repr__(self) -> str:
        return "GoogleCloud()"

    async def ask(self, texts: Sequence[str], source: str, target: str) -> Sequence[object]:
        account = await asyncio.to_thread(self._account)
        project = self._project or account.get("project_id")
        if not project:
            raise NotConfigured("has no project in the settings")
        token = self._given or await self._bearer(account)
        body = {
            "contents": list(texts),
            "mimeType": "text/plain",
            "sourceLanguageCode": _CODES.get(source, source),
            "targetLanguageCode": _CODES.get(target, target),
        }
        status, headers, answer = await post_json(
            f"{self._url}/v3/projects/{project}/locations/{self._location}:translateText",
            body,
            timeout_s=self._timeout,
            headers={"Authorization": f"Bearer {token}"},
        )
        if status != 200:
            if status == 401:
                self._token = None
            raise _failure(status, headers, answer)
        return [one["translatedText"] for one in answer["translations"]]

    def _account(self) -> Mapping[str, Any]:
        if self._credentials is None:
            if not self._given:
                raise NotConfigured("has neither a token nor a service account in the settings")
            return {}
        try:
            account = json.loads(self._credentials.read_text("utf-8"))
        except (OSError, ValueError):
            raise NotConfigured("has a service account file that cannot be read") from None
        return account if isinstance(account, dict) else {}

    async def _bearer(self, account: Mapping[str, Any]) -> str:
        if self._token is not None and time.time() < self._token.until:
            return self._token.value
        url = str(account.get("token_uri") or _TOKEN_URL)
        assertion = await asyncio.to_thread(_signed_claim, account, url, int(time.time()))
        status, headers, answer = await post_json(
            url, None, timeout_s=self._timeout, form={"grant_type": _GRANT, "assertion": assertion}
        )
        if status in {400, 401, 403}:
            raise KeyRefused("does not accept the service account in the settings")
        if status != 200:
            raise failure_for(status, headers.get("Retry-After"))
        self._token = _Token(str(answer["access_token"]), time.time() + float(answer["expires_in"]) - _MARGIN_S)
        return self._token.value


def _signed_claim(account: Mapping[str, Any], audience: str, now: int) -> str:
    """The account's claim for a token, as a JWT signed with RS256 (RFC 7523)."""
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - only for service accounts
    from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415

    try:
        key = serialization.load_pem_private_key(str(account["private_key"]).encode(), password=None)
        issuer = str(account["client_email"])
    except (KeyError, ValueError, TypeError):
        raise NotConfigured("has a service account file without a usable key") from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise NotConfigured("has a service account file without a usable key")
    claim = {"iss": issuer, "scope": _SCOPE, "aud": audience, "iat": now, "exp": now + _LIFETIME_S}
    signed = b".".join(_base64(json.dumps(part).encode()) for part in ({"alg": "RS256", "typ": "JWT"}, claim))
    signature = key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
    return (signed + b"." + _base64(signature)).decode()


def _base64(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def _failure(status: int, headers: Mapping[str, str], answer: Any) -> TranslatorFailed:
    error = answer.get("error", {}) if isinstance(answer, dict) else {}
    said = json.dumps(error, ensure_ascii=False).lower()
    if status in {403, 429} and any(word in said for word in ("daily", "perday", "per day", "billing")):
        return QuotaExceeded("has used up its amount for today, or has no billing")
    if status == 400 and "language" in said:
        return PairUnsupported("does not translate between these languages")
    return failure_for(status, headers.get("Retry-After"))
