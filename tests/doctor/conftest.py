from tests.support_db import postgres_server  # noqa: F401 - a fixture
