from tests.support_db import database, postgres_server, url  # noqa: F401 - fixtures
