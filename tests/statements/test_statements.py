"""How statements lie in a document: spans, sentences, quotations that run on, chains, pronouns, rows and words."""

from service.statements.jsonl import explain, read_row
from service.statements.read import read_statements
from service.types import Sentence
from tests.statements.corpus import read


def texts(text: str, language: str) -> list[str]:
    return [s.text for s in read(text, language)]


def test_two_statements_of_one_speaker_part_at_the_conjunction():
    text = "Ông Nam thừa nhận hồ đã xả lũ, song khẳng định việc xả đúng quy trình."
    assert texts(text, "vi") == ["Ông Nam thừa nhận hồ đã xả lũ", "khẳng định việc xả đúng quy trình."]
    text = "Lee admitted the delay but said the road would open in May."
    assert texts(text, "en") == ["Lee admitted the delay", "said the road would open in May."]


def test_a_reported_statement_lies_inside_the_one_that_reports_it():
    text = "Yonhap reported that the intelligence service said 12,000 troops had left."
    outer, inner = read(text, "en")
    assert (outer.speaker.text, inner.speaker.text) == ("Yonhap", "the intelligence service")
    assert outer.start <= inner.start
    assert inner.end <= outer.end


def test_a_quotation_over_sentences_belongs_to_one_statement():
    text = "“Nước lên nhanh. Chúng tôi chỉ kịp chạy”, bà Hoa kể. Trời đã tạnh."
    (statement,) = read(text, "vi")
    assert statement.text == "“Nước lên nhanh. Chúng tôi chỉ kịp chạy”, bà Hoa kể."
    assert statement.directness == "direct"


def test_a_quotation_after_a_colon_reaches_past_its_sentence():
    text = 'The mayor affirmed: "We will rebuild. Nobody will be left out." Work starts today.'
    (statement,) = read(text, "en")
    assert statement.text.endswith('left out."')
    assert [q.text for q in statement.quotations] == ["We will rebuild. Nobody will be left out."]


def test_a_quotation_that_stands_alone_goes_on_the_last_speaker():
    text = '"We were lucky," said Ana Lopez. "The roof fell an hour later." The street is closed.'
    first, second = read(text, "en")
    assert (second.speaker, second.resolved, second.rules) == (None, "Ana Lopez", ("continued quotation",))
    assert second.text == '"The roof fell an hour later."'
    assert first.end <= second.start


def test_each_paragraph_of_a_long_quotation_is_a_piece_of_it():
    text = "“Đoạn một còn dài.\n“Đoạn hai cũng dài.\n“Đoạn ba thì hết”, ông Minh nói."
    found = read(text, "vi")
    assert [[q.text for q in s.quotations] for s in found] == [
        ["Đoạn một còn dài.", "Đoạn hai cũng dài.", "Đoạn ba thì hết"],
    ]  # fmt: skip
    assert found[0].text == text.removesuffix(".") + "."


def test_an_opening_mark_that_never_closes_does_not_take_the_story():
    text = 'The minister said "we will not yield. The house voted.\nKim said the vote was fair.'
    assert [s.speaker.text for s in read(text, "en")] == ["The minister", "Kim"]


def test_chains_run_from_the_reader_to_the_origin():
    (vi,) = read("Hãng tin Kyodo dẫn lời Ngoại trưởng Lào Khamphan Sisouk cho biết hội nghị sẽ hoãn.", "vi")
    assert [c.text for c in vi.chain] == ["Hãng tin Kyodo", "Khamphan Sisouk"]
    assert (vi.outlet.text, vi.office.text) == ("Hãng tin Kyodo", "Ngoại trưởng Lào")
    (en,) = read("The summit will be delayed, Kyodo News reported, citing Lao officials.", "en")
    assert [c.text for c in en.chain] == ["Kyodo News", "Lao officials"]
    (carried,) = read("Theo TTXVN, ông Kiên cho biết cầu sẽ thông xe trong tháng 9.", "vi")
    assert (carried.speaker.text, carried.outlet.text) == ("Kiên", "TTXVN")


def test_pronouns_and_short_forms_resolve_to_the_last_that_fits():
    text = (
        "Bà Hồ Thu Lan, Giám đốc Sở Du lịch, nói khách tăng 20%. Sở Du lịch cho biết mùa cao điểm kéo dài. "
        "Ông Vũ Bình bác bỏ số liệu. Bà khẳng định số liệu đúng. Sở này cũng xác nhận."
    )
    assert [s.resolved for s in read(text, "vi")] == ["Hồ Thu Lan", "Sở Du lịch", "Vũ Bình", "Hồ Thu Lan", "Sở Du lịch"]
    text = "Spokeswoman Mary Hill said no. Tom Reed, the mayor, said yes. She insisted. The mayor agreed it was late."
    assert [s.resolved for s in read(text, "en")][:3] == ["Mary Hill", "Tom Reed", "Mary Hill"]


def test_negated_verbs_turn_their_stance():
    (denied,) = read("Ông Tùng không phủ nhận việc nhận quà.", "vi")
    (silent,) = read("The ministry did not say when.", "en")
    assert (denied.stance, silent.stance) == ("admit", "decline")


def test_furniture_of_the_page_says_nothing():
    text = "Ông An cho biết đường đã thông.\n(Theo TTXVN)\nNguồn: Reuters cho biết"
    spans = [(0, 31, "body"), (32, 44, "body"), (45, len(text), "source_line")]
    sentences = tuple(Sentence(i, text[a:b], a, b, role) for i, (a, b, role) in enumerate(spans))
    assert [s.sentences for s in read_statements(text, sentences, "vi")] == [(0,)]


def test_another_language_has_no_statements():
    assert read("Le ministre a dit non.", "fr") == ()


def test_rows_and_explanations():
    row = {"id": "r1", "lang": "en", "text": 'Energy Minister Olha Marchuk told Reuters the loss was "bearable".'}
    (statement,) = read_row(row)["statements"]
    assert statement["speaker"] == {"start": 16, "end": 28, "text": "Olha Marchuk"}
    assert statement["office"]["text"] == "Energy Minister"
    assert statement["outlet"]["text"] == "Reuters"
    assert [q["text"] for q in statement["quotations"]] == ["bearable"]
    told = explain(row)
    assert "Olha Marchuk" in told
    assert "subject and verb" in told
    assert explain({"lang": "en", "text": "Nothing was said."}) == "no statement was read"
