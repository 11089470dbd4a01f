"""The log of webhook messages, and replay."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection

from service.api.problems import answers
from service.api.schemas import DeliveryList, DeliveryLog
from service.api.state import service_of
from service.api.verify import Editor, Reader
from service.errors import NguonError
from service.store import deliveries as store
from service.store.reports import page_of
from service.store.schema import deliveries as deliveries_table

router = APIRouter(tags=["webhooks"])


class DeliveryNotFound(NguonError):
    code = "delivery-not-found"
    status = 404


@router.get("/deliveries", summary="Webhook messages, newest first", response_model=DeliveryList,
            responses=answers(400, 401, 403, 422, 429, 503))  # fmt: skip
async def list_deliveries(
    request: Request, who: Reader, after: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> dict[str, Any]:
    def work(connection: Connection) -> dict[str, Any]:
        page = page_of(connection, deliveries_table, ("id", "created"), who.team, after, limit)
        shown = (store.log(connection, row["id"], who.team) for row in page.rows)
        return {"deliveries": [row for row in shown if row], "next": page.after}

    return await service_of(request).db.read(work)


@router.get("/deliveries/{delivery_id}", summary="A webhook message with its attempts", response_model=DeliveryLog,
            responses=answers(401, 403, 404, 429, 503))  # fmt: skip
async def get_delivery(request: Request, delivery_id: str, who: Reader) -> dict[str, Any]:
    found = await service_of(request).db.read(lambda c: store.log(c, delivery_id, who.team))
    if found is None:
        raise DeliveryNotFound("There is no such message.")
    return found


@router.post("/deliveries/{delivery_id}/replay", status_code=202, summary="Send a webhook message once more",
             response_model=DeliveryLog, responses=answers(401, 403, 404, 429, 503))  # fmt: skip
async def replay(request: Request, delivery_id: str, who: Editor) -> dict[str, Any]:
    def work(connection: Connection) -> dict[str, Any] | None:
        store.replay(connection, delivery_id, who.team)
        return store.log(connection, delivery_id, who.team)

    found = await service_of(request).db.write(work)
    if found is None:
        raise DeliveryNotFound("There is no such message.")
    return found
