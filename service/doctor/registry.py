"""What is looked at, in order. A probe is one function and one line here."""

from __future__ import annotations

from service.doctor.base import Probe
from service.doctor.keeping import caches, storage, temporary
from service.doctor.outside import guard, translators
from service.doctor.program import data, program, settings, vectors

PROBES: tuple[Probe, ...] = (program, settings, data, vectors, storage, temporary, caches, guard, translators)
