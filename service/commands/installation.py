"""The settings and the database of this installation, for commands: what is wrong with them ends the command in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from service.commands.terminal import USAGE, fail, failed

if TYPE_CHECKING:
    from service.settings import Settings
    from service.store.db import Database


def settings_here() -> Settings:
    """The settings of this process."""
    from service.settings import load_settings

    try:
        return load_settings()
    except ValueError as error:
        raise fail(f"settings: {error}", USAGE) from None


def open_database(settings: Settings, *, migrated: bool = True) -> Database:
    """The database of the settings; the embedded one is brought up to date on the way."""
    from service.errors import NguonError
    from service.store.db import Database, database_url
    from service.store.migrate import migrate as apply

    try:
        database = Database(database_url(settings.database_url.get_secret_value(), settings.data_dir))
        if migrated and not database.postgres:
            apply(database)
    except NguonError as error:
        raise failed(error.code, error.message) from None
    return database
