"""The editor's page as files: what is served, under which policy, and how much of it."""

import gzip
import re

from service.api.page import _FILES, POLICY
from service.errors import NguonError
from service.progress import STAGES, tell
from service.report.catalogue import CODES

WEIGHT = 150_000


def test_the_page_is_served_to_everybody_under_a_strict_policy(service, make_key):
    make_key()
    page = service().get("/")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY
    assert page.headers["x-frame-options"] == "DENY"


def test_files_are_served_by_name_and_not_again_if_known(api):
    for name in _FILES:
        answer = api.get(f"/web/{name}")
        assert answer.status_code == 200
        again = api.get(f"/web/{name}", headers={"if-none-match": answer.headers["etag"]})
        assert again.status_code == 304
    for name in ("__init__.py", "none.js", "..%2fapp.py"):
        assert api.get(f"/web/{name}").status_code == 404


def test_the_page_weighs_little_and_names_nobody_else():
    assert sum(len(content) for content, _, _ in _FILES.values()) <= WEIGHT
    assert sum(len(gzip.compress(content)) for content, _, _ in _FILES.values()) <= WEIGHT / 3
    for name, (content, _, _) in _FILES.items():
        text = content.decode()
        assert not re.search(r"https?://(?!\S*(?:example|…))[a-z]", text.replace("http://www.w3.org", "")), name
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bstyle=", text), name


def test_every_code_has_a_title_in_both_languages():
    table = _FILES["codes.js"][0].decode()
    rows = dict(re.findall(r'^  "([A-Z-]+)": \["[^"]+", "([^"]+)"\],$', table, re.M))
    assert rows.keys() == CODES.keys()


def test_both_tables_of_words_have_the_same_keys():
    for stem in ("words", "page-words"):
        keys = [
            re.findall(r"(?:^  |, )(\w+): \"", _FILES[f"{stem}.{tag}.js"][0].decode(), re.M) for tag in ("en", "vi")
        ]
        assert sorted(keys[0]) == sorted(keys[1])
        assert len(set(keys[0])) == len(keys[0])


def test_every_word_that_a_script_asks_for_is_there():
    known = set()
    for name in ("words.en.js", "page-words.en.js"):
        known |= set(re.findall(r"(?:^  |, )(\w+): \"", _FILES[name][0].decode(), re.M))
    for name, (content, _, _) in _FILES.items():
        if name.endswith(".js"):
            asked = set(re.findall(r"\bt\(\"(\w+)\"", content.decode()))
            assert asked <= known, name


def codes_of(error):
    for kind in error.__subclasses__():
        if kind.__module__.startswith("service."):
            yield kind.code
        yield from codes_of(kind)


def test_every_error_has_words():
    """But for those that the page cannot bring about."""
    others = set("batch-not-found callback-refused cannot-move delivery-not-found empty-batch idempotency-key-reused media-type"
                 " not-acceptable".split())  # fmt: skip
    words = set(re.findall(r"^  (e_\w+):", _FILES["page-words.en.js"][0].decode(), re.M))
    found = {"internal-error", "worker-lost", "service-down", "no-source", *codes_of(NguonError)} - others
    assert {f"e_{code.replace('-', '_')}" for code in found} <= words


def test_an_answer_at_once_if_asked_for(api):
    answer = api.post("/verify", json={"article": {"text": "slow"}}, headers={"prefer": "respond-async"})
    assert answer.status_code == 202
    api.portal.call(api.verify.release.set)
    assert api.get(answer.headers["location"], params={"wait": 20}).json()["status"] == "succeeded"


def test_a_job_tells_what_it_is_at(api):
    class Telling:
        async def __call__(self, request, team, deadline_s):
            for stage in STAGES[:2]:
                tell(stage)
            return await api.verify(request, team, deadline_s)

    api.made.jobs._runner._verify = Telling()
    job = api.job("slow").json()
    seen = api.until(f"/jobs/{job['id']}", lambda job: job["progress"]["stage"] == "fetching")
    assert seen["status"] == "running"
    api.portal.call(api.verify.release.set)
    done = api.get(f"/jobs/{job['id']}", params={"wait": 20}).json()
    assert done["progress"] == {"attempt": 1, "done": 1.0, "stage": None}
