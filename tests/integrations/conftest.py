from tests.support_live import keyed, live, quick_program  # noqa: F401 - fixtures
