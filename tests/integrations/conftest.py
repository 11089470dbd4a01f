from tests.commands.conftest import program  # noqa: F401 - a fixture
from tests.support_live import keyed, live  # noqa: F401 - fixtures
