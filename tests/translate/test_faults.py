"""What every translator does when its service fails: never a wrong text, always a limit, and no secret in it."""

import asyncio

import pytest

from service.translate.breaker import Breaker
from service.translate.failures import STAGE
from service.translate.online import Online
from tests.translate.fake import KEY, KNOWN, SERVICES, STRANGER, TEXTS, Reply, Server

ALL = pytest.mark.parametrize("name", list(SERVICES))
SHORT = 0.25
PLENTY = 5.0


def run(name, script, *, timeout_s=PLENTY, texts=TEXTS, patience_s=2.0):
    """Ask ``name`` at a server that follows ``script``: the result, the requests, and the waits it would have made."""
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    async def go():
        async with Server(script) as server:
            backend = SERVICES[name].make(server.url, timeout_s)
            done = await Online(backend, Breaker(), patience_s=patience_s, sleep=sleep).translate(texts, "vi", "en")
            return done, server.seen, waits, backend

    done, seen, waits, backend = asyncio.run(go())
    assert len(done.texts) == len(texts)
    for text, answer in zip(texts, done.texts, strict=True):
        assert answer in {None, KNOWN[text]}
    for limit in done.limits:
        assert limit.stage == STAGE
        assert KEY not in limit.message
        assert not any(text in limit.message for text in texts)
    assert KEY not in repr(backend)
    return done, seen, waits


def codes(done):
    return [limit.code for limit in done.limits]


@ALL
def test_all_is_well(name):
    done, seen, waits = run(name, [SERVICES[name].right])
    assert done.texts == tuple(KNOWN.values())
    assert done.limits == ()
    assert waits == []
    assert len(seen) == (len(TEXTS) if SERVICES[name].one_text else 1)


@ALL
def test_no_answer_in_time(name):
    done, _, _ = run(name, [Reply(hang=True)], timeout_s=SHORT)
    assert codes(done) == ["translator-timeout"]
    assert done.limits[0].retryable


@ALL
def test_an_answer_that_drips(name):
    """The time limit covers the whole exchange, not each read."""

    def slow(request):
        whole = SERVICES[name].right(request)
        return Reply(200, whole.body, whole.headers, drip=True)

    done, _, _ = run(name, [slow], timeout_s=SHORT)
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-timeout"]


@ALL
def test_too_many_requests_then_served(name):
    done, _, waits = run(name, [Reply(429, headers=(("Retry-After", "1"),)), SERVICES[name].right])
    assert done.texts[0] == KNOWN[TEXTS[0]]
    assert waits[0] == 1.0


@ALL
def test_too_many_requests_and_a_long_wait_asked(name):
    done, seen, waits = run(name, [Reply(429, headers=(("Retry-After", "3600"),))])
    assert codes(done) == ["translator-rate-limited"]
    assert "3600 s" in done.limits[0].message
    assert done.limits[0].retryable
    assert waits == []
    assert len(seen) <= 2


@ALL
def test_too_many_requests_without_a_wait_named(name):
    done, _, waits = run(name, [Reply(429)])
    assert codes(done) == ["translator-rate-limited"]
    assert set(waits) == {0.5}


@ALL
def test_server_error_once(name):
    done, _, _ = run(name, [Reply(500, b"<html>Internal Server Error</html>"), SERVICES[name].right])
    assert done.texts[0] == KNOWN[TEXTS[0]]


@ALL
def test_server_error_that_lasts(name):
    done, _, _ = run(name, [Reply(500, b'{"error": "x"}')])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-error"]
    assert done.limits[0].retryable


@ALL
def test_half_an_answer_then_the_line_breaks(name):
    def half(request):
        whole = SERVICES[name].right(request)
        return Reply(200, whole.body, whole.headers, cut=len(whole.body) // 2)

    done, _, _ = run(name, [half])
    assert set(done.texts) == {None}
    assert codes(done)[0] in {"translator-unreachable", "translator-bad-answer"}


@ALL
def test_half_an_answer_that_claims_to_be_whole(name):
    def half(request):
        whole = SERVICES[name].right(request)
        return Reply(200, whole.body[: len(whole.body) // 3], whole.headers)

    done, _, _ = run(name, [half])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_sentences_cut_off(name):
    """Each answer stops after its first words."""

    def short(request):
        return SERVICES[name].answer([KNOWN[t][:9] for t in SERVICES[name].asked(request)])

    done, _, _ = run(name, [short])
    assert set(done.texts) == {None}
    assert "translator-bad-answer" in codes(done)


@pytest.mark.parametrize("name", [n for n, s in SERVICES.items() if not s.one_text])
@pytest.mark.parametrize("change", [lambda t: t[:-1], lambda t: [*t, "One more."], lambda t: []])
def test_wrong_count(name, change):
    def wrong(request):
        return SERVICES[name].answer(change([KNOWN[t] for t in SERVICES[name].asked(request)]))

    done, _, _ = run(name, [wrong])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_markup_in_the_answer(name):
    def marked(request):
        return SERVICES[name].answer([f"<b>{KNOWN[t]}</b><br/>" for t in SERVICES[name].asked(request)])

    done, _, _ = run(name, [marked])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_entities_in_the_answer_are_read(name):
    def escaped(request):
        return SERVICES[name].answer([KNOWN[t].replace(" ", "&#32;", 1) for t in SERVICES[name].asked(request)])

    done, _, _ = run(name, [escaped])
    assert done.texts == tuple(KNOWN.values())


@ALL
def test_another_callers_text(name):
    asked = iter(range(100))

    def strange(request):
        return SERVICES[name].answer([STRANGER[next(asked) % 4] for _ in SERVICES[name].asked(request)])

    done, _, _ = run(name, [strange])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@pytest.mark.parametrize("name", [n for n, s in SERVICES.items() if not s.one_text])
def test_answers_in_another_order(name):
    def shifted(request):
        right = [KNOWN[t] for t in SERVICES[name].asked(request)]
        return SERVICES[name].answer(right[1:] + right[:1])

    done, _, _ = run(name, [shifted])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_quota_used_up(name):
    done, _, _ = run(name, [SERVICES[name].quota])
    assert set(done.texts) == {None}
    assert codes(done)[0] in {"translator-quota", "translator-key-refused"}
    assert not done.limits[0].retryable


@pytest.mark.parametrize("name", ["deepl", "azure", "google-cloud", "chat", "mymemory"])
def test_quota_is_told_from_a_wrong_key(name):
    assert codes(run(name, [SERVICES[name].quota])[0]) == ["translator-quota"]


@ALL
def test_key_refused(name):
    done, seen, _ = run(name, [Reply(401, b'{"error": {"message": "bad key ' + KEY.encode() + b'"}}')])
    assert codes(done) == ["translator-key-refused"]
    assert len(seen) <= 2


@ALL
@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"{}", b'"x"', b"[1, 2]", b'{"translations": 5}', b"\xff\xfe"])
def test_answers_of_no_known_shape(name, body):
    done, _, _ = run(name, [Reply(200, body)])
    assert set(done.texts) == {None}
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_an_answer_without_end(name):
    done, _, _ = run(name, [Reply(200, b" " * 4_100_000)])
    assert codes(done) == ["translator-bad-answer"]


@ALL
def test_nobody_there(name):
    async def go():
        async with Server([Reply()]) as server:
            url = server.url
        return await Online(SERVICES[name].make(url, PLENTY), patience_s=0.0).translate(TEXTS, "vi", "en")

    done = asyncio.run(go())
    assert codes(done) == ["translator-unreachable"]
    assert done.limits[0].retryable


@pytest.mark.parametrize("name", [n for n, s in SERVICES.items() if not s.page and not s.one_text])
def test_a_redirect_is_not_followed(name):
    """It would carry the key to another host."""
    done, seen, _ = run(name, [Reply(302, headers=(("Location", "http://127.0.0.1:1/x"),))])
    assert codes(done) == ["translator-refused"]
    assert len(seen) == 1
