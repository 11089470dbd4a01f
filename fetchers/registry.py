"""Which publishers have a profile. A publisher is one file, one line here and one folder of pages in the corpus."""

from __future__ import annotations

from fetchers.publishers import (
    baochinhphu,
    baoquocte,
    cafef,
    dantri,
    laodong,
    nhandan,
    qdnd,
    sggp,
    thanhnien,
    tienphong,
    tuoitre,
    vietnam_vn,
    vietnamnet,
    vietnamplus,
    vneconomy,
    vnexpress,
    vov,
    vtv,
)
from fetchers.publishers.base import Profile

PROFILES: tuple[Profile, ...] = (
    baochinhphu.PROFILE,
    baoquocte.PROFILE,
    cafef.PROFILE,
    dantri.PROFILE,
    laodong.PROFILE,
    nhandan.PROFILE,
    qdnd.PROFILE,
    sggp.PROFILE,
    thanhnien.PROFILE,
    tienphong.PROFILE,
    tuoitre.PROFILE,
    vietnam_vn.PROFILE,
    vietnamnet.PROFILE,
    vietnamplus.PROFILE,
    vneconomy.PROFILE,
    vnexpress.PROFILE,
    vov.PROFILE,
    vtv.PROFILE,
)


def profile_for(host: str) -> Profile | None:
    """The profile whose host is ``host`` or a name above it; the longest match wins."""
    matches = [
        (len(name), profile)
        for profile in PROFILES
        for name in profile.hosts
        if host == name or host.endswith("." + name)
    ]
    return max(matches, key=lambda item: item[0])[1] if matches else None
