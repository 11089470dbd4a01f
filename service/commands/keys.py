"""``nguon keys``: who may use the service."""

from __future__ import annotations

import time
from typing import Annotated

import typer

from service.commands.installation import open_database, settings_here
from service.commands.terminal import USAGE, fail

keys_app = typer.Typer(help="API keys: create, list, revoke.", no_args_is_help=True)


@keys_app.command("create")
def create_key(
    team: Annotated[str, typer.Option("--team", help="Whose reports it makes and sees.")],
    name: Annotated[str, typer.Option("--name", help="What it is for.")] = "",
    scope: Annotated[list[str] | None, typer.Option("--scope", help="verify, read, admin; may be repeated.")] = None,
    rate: Annotated[int | None, typer.Option("--rate", min=1, help="Requests a minute.")] = None,
    quota: Annotated[int | None, typer.Option("--quota", min=1, help="Verifications a day.")] = None,
    days: Annotated[float | None, typer.Option("--days", help="Days until it expires.")] = None,
) -> None:
    """Make a key and show it, this once, on standard output."""
    from service.store import deliveries, keys

    database = open_database(settings_here())
    expires = time.time() + days * 86400 if days is not None else None
    try:
        key_id, key = database.do(
            lambda c: keys.create(
                c, team=team, name=name, scopes=scope or ["verify", "read"], rate_per_minute=rate,
                quota_per_day=quota, expires=expires,
            )
        )  # fmt: skip
        secret = database.do(lambda c: deliveries.signing_secret(c, team))
    except ValueError as error:
        raise fail(str(error), USAGE) from None
    finally:
        database.close()
    typer.echo(key)
    typer.echo(f"nguon: key {key_id} of team {team}; webhooks to the team are signed with {secret}", err=True)


@keys_app.command("list")
def list_keys() -> None:
    """Show all keys, without what they are."""
    from service.store import keys

    database = open_database(settings_here())
    rows = database.do(keys.listed, writes=False)
    database.close()
    for row in rows:
        state = "revoked" if row["revoked"] else f"expires {row['expires']}" if row["expires"] else "valid"
        used = row["last_used"] or "never"
        typer.echo(f"{row['id']}  {row['team']}  {row['scopes']}  {state}  used {used}  {row['name']}")


@keys_app.command("revoke")
def revoke_key(key_id: Annotated[str, typer.Argument()]) -> None:
    """End a key at once."""
    from service.store import keys

    database = open_database(settings_here())
    known = database.do(lambda c: keys.revoke(c, key_id))
    database.close()
    if not known:
        raise fail(f"no valid key {key_id}", USAGE)
    typer.echo(f"{key_id} revoked")
