"""A translator that fails costs the report its translations, and nothing else."""

import asyncio
from dataclasses import replace

import pytest

from service.pipeline import verify
from service.request import VerifyRequest
from service.settings import Settings
from service.translate.registry import make_translator
from service.wiring import build_deps, translate_settings
from tests.translate.fake import KEY, KNOWN, SERVICES, STRANGER, TEXTS, Reply, Server

ARTICLE = (
    "Heavy rain floods city roads\n"
    "Heavy rain flooded many roads in the city this morning.\n"
    "The government asked the ministries to report before August 18.\n"
    "The company said profit after tax reached 210 billion dong in the second quarter.\n"
    "Police arrested three suspects in connection with the motorbike theft."
)
SERVICE = SERVICES["libretranslate"]


def answer(texts):
    return lambda request: SERVICE.answer(texts(SERVICE.asked(request)))


FAULTS = {
    "time-out": ([Reply(hang=True)], "translator-timeout"),
    "429": ([Reply(429)], "translator-rate-limited"),
    "429 for an hour": ([Reply(429, headers=(("Retry-After", "3600"),))], "translator-rate-limited"),
    "500": ([Reply(500)], "translator-error"),
    "half an answer": ([Reply(200, b'{"translatedText": ["Heavy')], "translator-bad-answer"),
    "wrong count": ([answer(lambda asked: [KNOWN[t] for t in asked][:-1])], "translator-bad-answer"),
    "markup": ([answer(lambda asked: [f"<b>{KNOWN[t]}</b>" for t in asked])], "translator-bad-answer"),
    "another caller's text": ([answer(lambda asked: list(STRANGER[: len(asked)]))], "translator-bad-answer"),
    "key refused": ([Reply(403, b'{"error": "Invalid API key"}')], "translator-key-refused"),
}


async def no_sleep(seconds):
    assert seconds <= 2.0


def report_with(script, translator="libretranslate", deadline_s=60, sources=1, timeout_s=20):
    async def go():
        async with Server(script) as server:
            settings = Settings(
                translate_given=True,
                translate_timeout_s=timeout_s,
                translate_budget_s=60,
                libretranslate_url=server.url,
                libretranslate_key=KEY,
                vectors=False,
                data_dir="/dev/null/none",
            )
            request = VerifyRequest.model_validate(
                {
                    "article": {"text": ARTICLE, "published": "2025-08-01"},
                    "sources": [{"text": "\n".join(TEXTS), "language": "vi"}] * sources,
                    "options": {"translator": translator, "deadline_s": deadline_s},
                }
            )
            deps = build_deps(settings)
            made = make_translator(translate_settings(settings), translator, sleep=no_sleep)
            return await verify(request, replace(deps, translator=lambda _: made))

    return asyncio.run(go())


def judged(report):
    return [(f["code"], f["article"]["text"], f["source"] and f["source"]["text"]) for f in report["findings"]]


@pytest.fixture(scope="module")
def plain():
    report = report_with([Reply()], translator="none")
    assert [code for code, *_ in judged(report)]
    return report


@pytest.mark.parametrize("fault", list(FAULTS))
def test_the_judgement_is_that_without_a_translator_and_the_limit_says_why(fault, plain):
    script, code = FAULTS[fault]
    report = report_with(script, timeout_s=0.3 if fault == "time-out" else 20)
    assert judged(report) == judged(plain)
    assert report["verdict"] == plain["verdict"]
    assert report["coverage"]["translated_share"] == 0.0
    assert [x["code"] for x in report["limits"] if x["stage"] == "translate"] == [code]
    assert KEY not in str(report)


def test_the_figures_found_are_the_same_with_a_translator(plain):
    report = report_with([SERVICE.right])
    assert report["coverage"]["translated_share"] == 1.0
    assert [f for f in judged(report) if f[0].startswith(("FIG", "DAT"))] == [
        f for f in judged(plain) if f[0].startswith(("FIG", "DAT"))
    ]
    assert not [x for x in report["limits"] if x["stage"] == "translate"]


def test_a_translator_that_hangs_does_not_cost_the_report(plain):
    """Three sources, each of which the translator would keep waiting for a minute; the deadline is near."""
    report = report_with([Reply(hang=True)], deadline_s=6, sources=3, timeout_s=60)
    assert report["coverage"]["translated_share"] == 0.0
    assert [x["code"] for x in report["limits"] if x["stage"] == "translate"] == ["translator-timeout"]
    assert {f[0] for f in judged(report)} == {f[0] for f in judged(plain)}
