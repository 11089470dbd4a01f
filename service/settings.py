"""Every setting of Nguon; the only place that reads the environment (prefix ``NGUON_``) and the settings file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Environment variables win over the file ``NGUON_SETTINGS_FILE`` (``KEY=value`` lines), which wins over defaults."""

    model_config = SettingsConfigDict(env_prefix="NGUON_", env_file=None, extra="ignore", frozen=True)

    data_dir: Path = Field(Path("~/.nguon"), description="Where the embedded database, caches and snapshots lie.")
    translator: str = Field("auto", description="`auto`, `none`, or a backend's name; the default of a request.")
    translate_given: bool = Field(False, description="May text that was pasted go to an online translator?")
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
    contact: str = Field("", description="Address in the User-Agent for site owners.")
    open: bool = Field(False, description="Answer without keys on addresses other than loopback.")
    max_body_bytes: int = Field(4_000_000, gt=0, description="Largest request body over HTTP.")


@cache
def load_settings() -> Settings:
    """Settings of this process, read once."""
    return Settings()
