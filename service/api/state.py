"""What the routes of one process work with."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from fastapi import Request

from service.jobs.base import Jobs
from service.settings import Settings
from service.store.db import Database
from service.webhook import Webhooks


@dataclass(slots=True)
class Service:
    """``draining`` is set when the process is asked to stop: who waits is let go, and no new work is taken."""

    settings: Settings
    db: Database
    jobs: Jobs
    webhooks: Webhooks
    warm: asyncio.Event = field(default_factory=asyncio.Event)
    draining: asyncio.Event = field(default_factory=asyncio.Event)

    def drain(self) -> None:
        """The process was asked to stop: whoever waits gets what there is."""
        self.draining.set()
        self.jobs.drain()


def service_of(request: Request) -> Service:
    found: Service = request.app.state.service
    return found
