VENV ?= .venv
PY := $(VENV)/bin/python

.PHONY: fmt lint types contracts test
fmt:
	$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .
lint:
	$(VENV)/bin/ruff format --check . && $(VENV)/bin/ruff check .
types:
	$(VENV)/bin/mypy
contracts:
	PYTHONPATH=. $(VENV)/bin/lint-imports
test:
	$(PY) -m pytest
