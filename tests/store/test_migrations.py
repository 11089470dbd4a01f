"""Migrations make the tables that the code describes, on both databases, and running them again changes nothing."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from service.store.migrate import head, is_current, migrate
from service.store.schema import metadata


def test_migrations_and_tables_agree(database):
    migrate(database)

    def differences(connection):
        def ours(obj, name, kind, reflected, compare_to):
            return kind != "table" or not name.startswith("procrastinate")

        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        return compare_metadata(context, metadata), is_current(connection)

    found, current = database.do(differences)
    assert found == []
    assert current
    assert head()
