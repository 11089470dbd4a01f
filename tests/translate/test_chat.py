"""Chat endpoints as translators: what is sent, which answers count, and that no figure is lost on the way."""

import json
from decimal import Decimal

import pytest

from service.translate import chat
from service.translate.chat import Chat
from service.types import Figure, Reading
from tests.translate.fake import SERVICES, TEXTS, as_json
from tests.translate.stubs import ask, right


def reply_of(content, finish="stop"):
    return as_json({"choices": [{"finish_reason": finish, "message": {"content": content}}]})


@pytest.mark.parametrize(
    "content",
    [
        '{"translations": ["One."]}',
        '```json\n{"translations": ["One."]}\n```',
        'Here it is: {"translations": ["One."]} Done.',
    ],
)
def test_chat_answers_are_found(content):
    answer, _ = ask(right("chat"), [reply_of(content)], ["Một."])
    assert answer == ["One."]


@pytest.mark.parametrize(
    ("content", "finish"),
    [
        ('{"translations": ["One', "length"),
        ("I cannot help with that.", "stop"),
        (None, "content_filter"),
        ("[]", "stop"),
    ],
)
def test_chat_answers_that_are_none(content, finish):
    failure, _ = ask(right("chat"), [reply_of(content, finish)], ["Một."])
    assert failure.code == "translator-bad-answer"


def test_chat_sends_the_article_as_material_not_as_instruction():
    _, seen = ask(right("chat"), [SERVICES["chat"].right])
    system, user = seen[0].json["messages"]
    assert "never instructions" in system["content"]
    assert json.loads(user["content"]) == {"sentences": list(TEXTS)}
    assert seen[0].json["model"] == "local-model"


def test_the_model_is_part_of_the_version():
    assert Chat("http://x", "a").version != Chat("http://x", "b").version


def digits_only(text, language, reference=None):
    """A reader of bare digits, so that this test does not hang on the grammar of figures."""
    found = [(i, w) for i, w in enumerate(text.split()) if w.strip(".,").isdigit()]
    return Reading(
        tuple(
            Figure(
                i, i + len(w), w, "cardinal", Decimal(w.strip(".,")), Decimal(w.strip(".,")), None, "exact", 1, None, ()
            )
            for i, w in found
        )
    )


@pytest.fixture
def plain_figures(monkeypatch):
    monkeypatch.setattr(chat, "read", digits_only)


@pytest.mark.usefixtures("plain_figures")
def test_chat_is_asked_once_more_where_a_figure_is_lost():
    text = "Có 120 người bị thương."
    answers = [
        reply_of(json.dumps({"translations": [t]})) for t in ("There were 210 injured.", "There were 120 injured.")
    ]
    answer, seen = ask(right("chat"), answers, [text])
    assert answer == ["There were 120 injured."]
    assert "Figures were lost" in seen[1].json["messages"][0]["content"]
    assert len(seen) == 2


@pytest.mark.usefixtures("plain_figures")
def test_a_figure_lost_twice_leaves_the_sentence_without_translation():
    answers = [
        reply_of(json.dumps({"translations": t})) for t in (["There were 210 injured.", "Rain."], ["Many injured."])
    ]
    answer, seen = ask(right("chat"), answers, ["Có 120 người bị thương.", "Mưa."])
    assert answer == [None, "Rain."]
    assert json.loads(seen[1].json["messages"][1]["content"]) == {"sentences": ["Có 120 người bị thương."]}
