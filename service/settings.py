"""Every setting of Nguon; the only place that reads the environment (prefix ``NGUON_``) and the settings file."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

_PASSWORD = re.compile(r"(://[^/@:\s]*:)[^@/\s]+@")
FILE_VARIABLE = "NGUON_SETTINGS_FILE"


class Settings(BaseSettings):
    """Environment variables win over the file ``NGUON_SETTINGS_FILE`` (``KEY=value`` lines), which wins over defaults."""

    model_config = SettingsConfigDict(env_prefix="NGUON_", env_file=None, extra="ignore", frozen=True)

    data_dir: Path = Field(Path("~/.nguon"), description="Where the embedded database, caches and snapshots lie.")
    translator: str = Field("auto", description="`auto`, `none`, or a backend's name; the default of a request.")
    translate_given: bool = Field(False, description="May text that was pasted go to an online translator?")
    translate_order: str = Field(
        "", description="Translators in the order of fall-backs; empty: those configured, then google."
    )
    translate_timeout_s: float = Field(8.0, gt=0, description="Seconds for one request to a translator.")
    translate_budget_s: float = Field(12.0, gt=0, description="Seconds that one translator may take for one source.")
    translate_glossary: Path | None = Field(
        None, description="A file of names and offices put right after translation."
    )
    google_url: str | None = Field(
        None, description="Another address of Google's web translator (a mirror or test server)."
    )
    libretranslate_url: str | None = Field(None, description="Address of a LibreTranslate server.")
    libretranslate_key: SecretStr | None = Field(None, description="Its key, if it wants one.")
    deepl_url: str | None = Field(None, description="Address of DeepL's API; by default chosen by the key.")
    deepl_key: SecretStr | None = Field(None, description="Key of DeepL.")
    azure_url: str = Field(
        "https://api.cognitive.microsofttranslator.com",
        description="Address of Azure Translator: global, or a geography's.",
    )
    azure_region: str | None = Field(None, description="Region of Azure Translator.")
    azure_key: SecretStr | None = Field(None, description="Key of Azure Translator.")
    google_cloud_project: str | None = Field(None, description="Project of Google Cloud Translation.")
    google_cloud_credentials: Path | None = Field(None, description="Service-account file of Google Cloud.")
    google_cloud_token: SecretStr | None = Field(
        None, description="A bearer token of Google Cloud that is renewed elsewhere, in place of a service account."
    )
    yandex_key: SecretStr | None = Field(None, description="Key of Yandex Translate.")
    baidu_app: str | None = Field(None, description="Application id of Baidu Translate.")
    baidu_key: SecretStr | None = Field(None, description="Its key.")
    papago_client: str | None = Field(None, description="Client id of Papago.")
    papago_secret: SecretStr | None = Field(None, description="Its secret.")
    chat_url: str | None = Field(None, description="Address of an OpenAI-compatible chat endpoint (a local model).")
    chat_model: str | None = Field(None, description="The model to ask there.")
    chat_key: SecretStr | None = Field(None, description="Its key, if it wants one.")
    vectors: bool = Field(True, description="Use sentence vectors where lexicon and anchors leave doubt.")
    deadline_s: float = Field(20.0, gt=0, description="Seconds for one verification unless the request says less.")
    max_article_chars: int = Field(200_000, gt=0, description="Longest article that is verified, in characters.")
    max_source_chars: int = Field(400_000, gt=0, description="Longest source that is read, in characters.")
    max_sources: int = Field(8, gt=0, description="Most sources of one article that are read.")
    max_sentences: int = Field(800, gt=0, description="Most sentences a side that are compared.")
    fetch_allow: str = Field("", description="Exact `host:port` pairs the guard lets through, comma-separated.")
    fetch_deny: str = Field("", description="Hosts that are never fetched, comma-separated.")
    fetch_timeout_s: float = Field(10.0, gt=0, description="Total seconds for one page, redirects included.")
    fetch_max_bytes: int = Field(10_000_000, gt=0, description="Largest page after decompression.")
    fetch_proxy: str = Field(
        "", description="Your own outbound proxy, `http://host:port`; it tunnels to vetted addresses."
    )
    fetch_cache_bytes: int = Field(256_000_000, ge=0, description="Most bytes of pages kept for a while.")
    respect_robots: bool = Field(True, description="Do what robots.txt says?")
    wayback: bool = Field(True, description="May a page that is gone be read from the Wayback Machine?")
    snapshots: bool = Field(True, description="Keep each page that was read, so that a report can be defended later?")
    contact: str = Field("", description="Address in the User-Agent for site owners.")
    open: bool = Field(False, description="Answer without keys on addresses other than loopback.")
    max_body_bytes: int = Field(4_000_000, gt=0, description="Largest request body over HTTP.")
    max_batch_bytes: int = Field(500_000_000, gt=0, description="Largest batch upload.")
    max_batch_lines: int = Field(50_000, gt=0, description="Most requests in one batch.")
    database_url: SecretStr = Field(
        SecretStr(""), description="`postgresql://…` for several machines; empty: SQLite in the data directory."
    )
    cpu_workers: int = Field(0, ge=0, description="Processes that read and judge; 0: one a core.")
    cpu_memory_mb: int = Field(4096, ge=0, description="Address space of one such process in MB; 0: unlimited.")
    job_concurrency: int = Field(0, ge=0, description="Jobs at work at once in one process; 0: twice the processes.")
    job_deadline_s: float = Field(300.0, gt=0, description="Seconds for one attempt at a job.")
    job_attempts: int = Field(3, gt=0, description="Attempts at a job whose failure may pass.")
    heartbeat_s: float = Field(10.0, gt=0, description="A runner silent for so long is dead; its jobs go to others.")
    queue_max: int = Field(100, gt=0, description="Most verifications that wait for a free place; then 503.")
    backlog_max: int = Field(200_000, gt=0, description="Most jobs, batches included, that wait; then 503.")
    rate_per_minute: int = Field(120, gt=0, description="Requests a minute of a key that has no rate of its own.")
    cors_origins: str = Field("", description="Origins whose pages may call the API, comma-separated.")
    metrics_open: bool = Field(False, description="Give `/metrics` to everybody, not only to keys with `admin`.")
    retain_text_days: int = Field(90, ge=0, description="Days until `nguon purge` drops article text; 0: keep.")
    retain_reports_days: int = Field(365, ge=0, description="Days until `nguon purge` drops reports; 0: keep.")
    shutdown_grace_s: float = Field(20.0, ge=0, description="Seconds that running work may take to end at a stop.")
    log_format: Literal["json", "console"] = Field("json", description="Log lines as JSON, or for people.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least severity logged.")
    otel_endpoint: str = Field("", description="OTLP/HTTP endpoint for traces (needs the `otel` extra); empty: none.")


@cache
def load_settings() -> Settings:
    """Settings of this process, read once. Raises ``ValueError`` where a value or the named file is no good."""
    named = os.environ.get(FILE_VARIABLE)
    if named and not Path(named).is_file():
        raise ValueError(f"{FILE_VARIABLE} names {named}, which is not a file")
    return Settings(_env_file=named or None)


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        return "********" if value.get_secret_value() else ""
    return "" if value is None else _PASSWORD.sub(r"\1********@", str(value))


def settings_rows(settings: Settings) -> list[tuple[str, str, str]]:
    """(variable, value, where it comes from) of every setting, secrets masked; misspelt variables at the end."""
    rows = []
    known = {f"NGUON_{name.upper()}": name for name in Settings.model_fields}
    for variable, name in known.items():
        value = getattr(settings, name)
        shown = _shown(value)
        origin = "environment" if variable in os.environ else "file" if name in settings.model_fields_set else "default"
        rows.append((variable, shown, origin))
    others = sorted(v for v in os.environ if v.startswith("NGUON_") and v not in known and v != FILE_VARIABLE)
    return rows + [(variable, "", "unknown, not used") for variable in others]
