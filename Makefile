# Two commands on a machine with Python 3.11+ and make: `make verify` and `make test`. All others build on the same venv.
VENV ?= .venv
PYTHON ?= python3
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet

.PHONY: verify test browser-test wordpress-test fault-test stories check fmt lint types contracts docs-current docs eval eval-full fit bench wordpress wordpress-zip serve lock image container-test clean

verify: $(READY)  ## verify the seed article against the page beside it, without a network
	@$(PY) -m service.cli verify seeds/article.txt --source-file seeds/source.html --published 2024-10-22 --translator none

test: $(READY)  ## all tests but the long ones; says what it left out
	$(PY) -m pytest -n auto
	@echo "not run here: the browser tests (make browser-test), WordPress (make wordpress-test), make fault-test, make stories"

browser-test: $(READY)  ## the editor's page in Chromium (NGUON_SCREENSHOTS=1 takes the pictures of the docs, too)
	$(PY) -m pytest -m browser tests

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(PY) -m pip install --quiet --no-deps -e .
	@touch $@

wordpress-test: $(READY)  ## the plugin in Debian's WordPress and in the newest of npm (NGUON_SCREENSHOTS=1 takes pictures)
	$(PY) -m pytest -n 2 --dist loadfile -m wordpress tests/wordpress

fault-test: $(READY)  ## long rounds of kills, restarts and load; prints its figures (FAULT_ROUNDS, _JOBS, _POSTS, _SOAK)
	$(PY) -m pytest -s -m fault tests/faults

stories: $(READY)  ## the larger corpus of whole stories; prints what was found
	$(PY) -m pytest -s -m stories tests/service/test_stories.py

check: lint types contracts docs-current test  ## all that a change must pass

fmt: $(READY)
	$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .
lint: $(READY)
	$(VENV)/bin/ruff format --check . && $(VENV)/bin/ruff check .
types: $(READY)
	$(VENV)/bin/mypy
contracts: $(READY)
	PYTHONPATH=. $(VENV)/bin/lint-imports
docs-current: $(READY)  ## generated pages are what the code says
	$(PY) tools/generate_docs.py --check

docs: $(READY)  ## the docs as a site in site/; every page and link is checked
	NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs build --strict --quiet

eval: $(READY)  ## the benchmark against the floors
	$(PY) tools/evaluate.py
eval-full: $(READY)  ## every case; writes docs/quality.md
	$(PY) tools/evaluate.py --write --translators
	$(PY) tools/bench_story.py ../shared/bench/align/newsroom_dev.jsonl ../shared/bench/align/ntrex_dev.jsonl --write
fit: $(READY)  ## the link models' weights, and what they are worth on stories held out; about six minutes
	$(PY) tools/fit_alignment.py --bench ../shared/bench --cache .eval/vectors.sqlite3 --reliability --write

bench: $(READY)  ## speed, as ratios against named baselines
	$(PY) tools/bench.py

wordpress: $(READY)  ## the plugin's translations, after a change of its strings or of nguon-vi.po
	$(PY) tools/wordpress.py
wordpress-zip: $(READY)  ## dist/nguon.zip, to be installed in WordPress
	$(PY) tools/wordpress.py --zip dist/nguon.zip

serve: $(READY)
	$(PY) -m service.cli serve

lock:  ## renew the lock files after a change of pyproject.toml
	$(VENV)/bin/uv pip compile pyproject.toml $(LOCK) -o requirements.lock
	$(VENV)/bin/uv pip compile pyproject.toml --extra dev -c requirements.lock $(LOCK) -o requirements-dev.lock

image:
	docker build -t nguon .
container-test:  ## build the image, run it without rights, post the seed article to it
	tools/container_test.sh
clean:
	rm -rf $(VENV) .eval .nguon site .mypy_cache .ruff_cache .import_linter_cache
