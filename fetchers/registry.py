"""Which publishers have a profile. A publisher is one file, one line here and one folder of pages in the corpus."""

from __future__ import annotations

from fetchers.publishers.base import Profile

PROFILES: tuple[Profile, ...] = ()


def profile_for(host: str) -> Profile | None:
    """The profile whose host is ``host`` or a name above it; the longest match wins."""
    matches = [
        (len(name), profile)
        for profile in PROFILES
        for name in profile.hosts
        if host == name or host.endswith("." + name)
    ]
    return max(matches, key=lambda item: item[0])[1] if matches else None
