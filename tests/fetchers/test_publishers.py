"""Every publisher's pages give their article: paragraphs, lead, byline, date, and nothing of the page around them."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import trafilatura

from fetchers.extract import extract
from fetchers.publishers.base import Profile
from fetchers.registry import PROFILES, profile_for
from fetchers.select import _selector, key
from fetchers.types import SourceDocument
from tests.support_fetch import CORPUS, page

PAGES = sorted((CORPUS / "pages").glob("*/*.html"))


def expected(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return loaded


def wanted(spec: dict[str, Any]) -> list[tuple[str, str]]:
    if "paragraphs" in spec:
        return [(role, text) for role, text in spec["paragraphs"] if role != "caption"]
    lead = [("lead", spec["lead"])] if spec["lead"] else []
    return lead + [("body", text) for text in spec["body"]] + [("table", row) for row in spec["table"]]


def got(document: SourceDocument) -> list[tuple[str, str]]:
    return [(part.role, part.text) for part in document.paragraphs if part.role != "caption"]


def f1(found: list[Any], gold: list[Any]) -> float:
    hits = len(set(found) & set(gold))
    return 2 * hits / (len(found) + len(gold)) if found or gold else 1.0


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_page(path: Path) -> None:
    spec = expected(path)
    document = extract(page(path.read_bytes(), spec["url"]))
    captions = [part.text for part in document.paragraphs if part.role == "caption"]
    if "paragraphs" in spec:
        assert [[part.role, part.text] for part in document.paragraphs] == spec["paragraphs"]
    else:
        assert sorted(got(document)) == sorted(wanted(spec))
        assert captions == spec["captions"]
    assert document.title == spec["title"]
    assert document.byline == spec["byline"]
    assert document.published == datetime.fromisoformat(spec["published"])
    assert document.credit == spec["credit"]
    assert document.language == spec.get("language", "vi")
    assert document.quality == spec.get("quality", "full")
    assert "profile-outdated" not in document.notes
    assert set(spec.get("notes", [])) <= set(document.notes)
    whole = " ".join(part.text for part in document.paragraphs)
    assert not [text for text in spec["not"] if text in whole]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_page_without_its_profile(path: Path) -> None:
    """A rebuilt site must not lose the article: structure alone keeps every paragraph of it."""
    spec = expected(path)
    document = extract(page(path.read_bytes(), "https://ban-sao.example.vn/bai-viet-1.html"))
    told = {key(text) for _, text in got(document)}
    assert not [text for _, text in wanted(spec) if key(text) not in told and not _ends_with_one(told, text)]


def _ends_with_one(told: set[str], text: str) -> bool:
    return any(key(text) in one for one in told)


def test_profiles_beat_trafilatura(capsys: pytest.CaptureFixture[str]) -> None:
    ours, alone = [], []
    for path in PAGES:
        spec = expected(path)
        gold = [key(text) for _, text in wanted(spec)]
        ours.append(f1([key(text) for _, text in got(extract(page(path.read_bytes(), spec["url"])))], gold))
        lines = (trafilatura.extract(path.read_text(encoding="utf-8"), include_comments=False) or "").splitlines()
        alone.append(f1([key(line) for line in lines if key(line)], gold))
    mean, other = sum(ours) / len(ours), sum(alone) / len(alone)
    with capsys.disabled():
        print(f"\nparagraph F1 over {len(PAGES)} pages: profiles {mean:.3f}, trafilatura alone {other:.3f}")
    assert mean >= 0.98
    assert mean >= other


def test_every_profile_is_registered_and_has_pages() -> None:
    folder = Path(__file__).parents[2] / "fetchers" / "publishers"
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "base"}
    assert files == {profile.name for profile in PROFILES}
    assert files <= {path.parent.name for path in PAGES}


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_profile_is_well_formed(profile: Profile) -> None:
    fields = (profile.body, profile.headline, profile.lead, profile.byline, profile.published, profile.captions)
    listed = {css for group in (*fields, profile.quotes, profile.drop) for css in group}
    for css in listed:
        _selector(css)
    assert set(profile.confirmed) <= listed, set(profile.confirmed) - listed
    assert bool(profile.confirmed) == bool(profile.seen_in)
    assert profile_for(profile.hosts[0]) is profile
    assert profile_for("m." + profile.hosts[0]) is profile
    assert profile_for("khong-" + profile.hosts[0]) is not profile
