"""What each adapter sends, beyond what all have in common, and how it reads its service's own errors."""

import asyncio
import base64
import json
from dataclasses import replace
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from service.translate.deep import Deep
from service.translate.deepl import DeepL
from service.translate.failures import NotConfigured, PairUnsupported, RequestRefused, TranslatorFailed
from service.translate.google_cloud import GoogleCloud
from service.translate.online import Online
from tests.translate.fake import KEY, KNOWN, SERVICES, TEXTS, Reply, Server, as_json
from tests.translate.stubs import ask, right


def test_libretranslate_posts_json_and_keeps_the_text_out_of_the_url():
    _, seen = ask(right("libretranslate"), [SERVICES["libretranslate"].right])
    assert (seen[0].method, seen[0].path, seen[0].query) == ("POST", "/translate", {})
    assert seen[0].json == {"q": list(TEXTS), "source": "vi", "target": "en", "format": "text", "api_key": KEY}


def test_libretranslate_answers_one_text_as_a_string():
    answer, _ = ask(right("libretranslate"), [as_json({"translatedText": "One."})], ["Một."])
    assert answer == ["One."]


def test_deepl_sends_its_own_codes_and_header():
    _, seen = ask(right("deepl"), [SERVICES["deepl"].right])
    assert seen[0].path == "/v2/translate"
    assert seen[0].headers["authorization"] == f"DeepL-Auth-Key {KEY}"
    assert (seen[0].json["source_lang"], seen[0].json["target_lang"]) == ("VI", "EN-GB")


def test_azure_sends_its_version_headers_and_codes():
    _, seen = ask(right("azure"), [SERVICES["azure"].right], source="zh")
    assert seen[0].path == "/translate"
    assert seen[0].query == {"api-version": ["3.0"], "from": ["zh-Hans"], "to": ["en"], "textType": ["plain"]}
    assert seen[0].headers["ocp-apim-subscription-key"] == KEY
    assert seen[0].headers["ocp-apim-subscription-region"] == "southeastasia"


def test_google_cloud_sends_plain_text_to_its_project():
    _, seen = ask(right("google-cloud"), [SERVICES["google-cloud"].right])
    assert seen[0].path == "/v3/projects/newsroom-1/locations/global:translateText"
    assert seen[0].headers["authorization"] == f"Bearer {KEY}"
    assert seen[0].json["mimeType"] == "text/plain"


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("libretranslate", as_json({"error": "vi is not supported"}, 400)),
        ("deepl", as_json({"message": "Value for 'source_lang' not supported."}, 400)),
        ("azure", as_json({"error": {"code": 400035, "message": "The source language is not valid."}}, 400)),
        ("google-cloud", as_json({"error": {"code": 400, "message": "Source language: xx is unsupported"}}, 400)),
    ],
)
def test_a_pair_of_languages_that_a_service_does_not_know(name, reply):
    failure, _ = ask(right(name), [reply])
    assert isinstance(failure, PairUnsupported)


@pytest.mark.parametrize("name", ["google", "mymemory"])
def test_a_language_that_the_library_does_not_know(name):
    failure, seen = ask(right(name), [SERVICES[name].right], source="tlh")
    assert isinstance(failure, PairUnsupported)
    assert seen == []


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("azure", as_json({"error": {"code": 400077, "message": "too long"}}, 400)),
        ("chat", as_json({"error": {"code": "context_length_exceeded"}}, 400)),
        ("deepl", Reply(413)),
        ("libretranslate", Reply(413)),
    ],
)
def test_a_request_too_long(name, reply):
    failure, _ = ask(right(name), [reply])
    assert isinstance(failure, RequestRefused)
    assert "this long" in failure.message


# Google's service accounts


@pytest.fixture(scope="module")
def account(tmp_path_factory):
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    path = tmp_path_factory.mktemp("account") / "account.json"

    def write(url):
        path.write_text(
            json.dumps(
                {
                    "type": "service_account",
                    "project_id": "from-file",
                    "client_email": "translator@example.test",
                    "private_key": pem,
                    "token_uri": f"{url}/token",
                }
            )
        )
        return path

    return key, write


def unpack(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_a_service_account_gets_a_token_once_and_uses_it(account):
    key, write = account

    def serve(request):
        if request.path == "/token":
            return as_json({"access_token": "made-here", "expires_in": 3600, "token_type": "Bearer"})
        return SERVICES["google-cloud"].right(request)

    async def go():
        async with Server([serve]) as server:
            backend = GoogleCloud(credentials=write(server.url), url=server.url)
            for _ in range(2):
                assert await backend.ask(TEXTS, "vi", "en") == list(KNOWN.values())
            return server.seen

    seen = asyncio.run(go())
    assert [r.path.rsplit(":", 1)[-1] for r in seen] == ["/token", "translateText", "translateText"]
    assert seen[1].path.startswith("/v3/projects/from-file/")
    assert seen[1].headers["authorization"] == "Bearer made-here"
    form = dict(pair.split("=") for pair in seen[0].body.decode().split("&"))
    head, claim, signature = form["assertion"].split(".")
    assert unpack(head) == {"alg": "RS256", "typ": "JWT"}
    assert unpack(claim)["iss"] == "translator@example.test"
    assert unpack(claim)["exp"] - unpack(claim)["iat"] == 3600
    key.public_key().verify(
        base64.urlsafe_b64decode(signature + "=="), f"{head}.{claim}".encode(), padding.PKCS1v15(), hashes.SHA256()
    )


def test_a_token_that_is_no_longer_taken_is_made_anew(account):
    _, write = account

    def token(request):
        return as_json({"access_token": "t", "expires_in": 3600})

    async def go():
        async with Server([token, Reply(401), token, SERVICES["google-cloud"].right]) as server:
            backend = GoogleCloud(credentials=write(server.url), url=server.url)
            with pytest.raises(TranslatorFailed):
                await backend.ask(TEXTS, "vi", "en")
            return await backend.ask(TEXTS, "vi", "en")

    assert asyncio.run(go()) == list(KNOWN.values())


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"private_key": "x", "client_email": "y", "project_id": "p"}']
)
def test_a_service_account_file_that_is_none(content, tmp_path):
    path = tmp_path / "account.json"
    path.write_text(content)
    failure, _ = ask(lambda url: GoogleCloud(credentials=path, url=url), [Reply()])
    assert isinstance(failure, NotConfigured)


def test_a_service_account_refused(account):
    _, write = account
    failure, _ = ask(
        lambda url: GoogleCloud(credentials=write(url), url=url), [as_json({"error": "invalid_grant"}, 400)]
    )
    assert failure.code == "translator-key-refused"


# Chat endpoints


# The library


def test_four_hundred_callers_at_a_time_get_their_own_answers():
    """With one shared object of the library, one answer in ten went to another caller."""

    def echo(request):
        return SERVICES["google"].answer([f"answer to {t}" for t in request.query["q"]])

    async def go():
        async with Server([echo]) as server:
            backend = Deep("google", url=server.url, timeout_s=60)
            texts = [f"câu số {i}" for i in range(400)]
            return texts, await asyncio.gather(*(backend.ask([t], "fr", "en") for t in texts))

    texts, answers = asyncio.run(go())
    assert [a for (a,) in answers] == [f"answer to {t}" for t in texts]


def test_google_is_told_its_own_code_for_chinese():
    _, seen = ask(right("google"), [SERVICES["google"].right], ["一"], source="zh")
    assert seen[0].query["sl"] == ["zh-CN"]
    assert seen[0].query["tl"] == ["en"]


ENGINE_KEYS = {"api_key": KEY, "appid": "app", "appkey": KEY, "client_id": "c", "secret_key": KEY}
OTHERS = {
    "yandex": as_json({"code": 200, "lang": "vi-en", "text": ["One.\nTwo."]}),
    "baidu": as_json(
        {"from": "vie", "to": "en", "trans_result": [{"src": "x", "dst": "One."}, {"src": "y", "dst": "Two."}]}
    ),
    "papago": as_json({"message": {"result": {"translatedText": "One.\nTwo."}}}),
}


@pytest.mark.parametrize("name", list(OTHERS))
def test_other_engines(name):
    answer, _ = ask(lambda url: Deep(name, keys=ENGINE_KEYS, url=url), [OTHERS[name]], ["Một.", "Hai."])
    assert answer == ["One.", "Two."]


@pytest.mark.parametrize("name", list(OTHERS))
@pytest.mark.parametrize(
    "reply", [Reply(500), Reply(403), Reply(200, b"{}"), as_json({"error_code": "54003", "error_msg": KEY})]
)
def test_other_engines_fail_without_a_word_of_theirs(name, reply):
    failure, _ = ask(lambda url: Deep(name, keys=ENGINE_KEYS, url=url), [reply], ["Một câu riêng."])
    assert isinstance(failure, TranslatorFailed)
    assert KEY not in str(failure)
    assert "riêng" not in str(failure)
    assert failure.__cause__ is None


def test_no_key_and_no_text_in_the_log(caplog):
    caplog.set_level("DEBUG")
    for name, service in SERVICES.items():
        for reply in (service.right, Reply(500), Reply(401), Reply(200, b"{")):
            ask(right(name), [reply])
    said = "\n".join(f"{r.name} {r.getMessage()} {r.exc_text or ''}" for r in caplog.records)
    assert KEY not in said
    assert quote("Mưa") not in said
    assert "Mưa" not in said


def test_settings_of_caps_are_kept():
    backend = DeepL(KEY)
    online = Online(backend, caps=replace(backend.caps, chars=10))
    assert asyncio.run(online.translate(["x" * 11], "fr", "en")).limits[0].code == "translator-refused"
