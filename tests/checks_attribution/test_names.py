"""Names that are the same in both languages, and names that are not."""

from __future__ import annotations

import pytest

from service.statements.aliases import load_aliases, rows
from service.statements.names import english_answered, fold, read_vietnamese, side, vietnamese_answered
from service.statements.sinitic import reads_as, syllables

SAME = [
    ("Nguyen Ba Loc", "Ông Lộc cảnh báo"), ("Loc", "Ông Nguyễn Bá Lộc"), ("Seo Min Jae", "Đại tá Seo Min-jae"),
    ("Min-jae Seo", "Đại tá Seo Min-jae"), ("Andrii Lysenko", "Andriy Lysenko"), ("Xi Jinping", "Chủ tịch Tập Cận Bình"),
    ("Zhou Kaiming", "ông Chu Khải Minh"), ("Bangladesh", "tại Băng-la-đét"), ("Moscow", "ở Mát-xcơ-va"),
    ("Moscow", "Điện Kremlin nói"), ("Russian", "quân Nga"), ("the Kremlin", "Matxcơva"), ("White House", "Nhà trắng"),
    ("World Bank", "Ngân hàng Thế giới"), ("UN", "LHQ"), ("Ho Chi Minh City", "TP.HCM"), ("Ivory Coast", "Bờ Biển Ngà"),
    ("South China Sea", "Biển Đông"), ("Ministry of Finance", "Bộ Tài chính"), ("Japan's Defence Ministry", "Bộ Quốc phòng Nhật Bản"),
    ("Xinhua", "Tân Hoa Xã"), ("Dak Lak", "Đắk Lắk"), ("American", "Mỹ"), ("Volodymyr Zelenskyy", "ông Zelensky"),
    ("Government Inspectorate", "Thanh tra Chính phủ"), ("State Bank of Vietnam", "NHNN"), ("Kyiv", "Kiev"),
    ("Hefei", "ở Hợp Phì"), ("Ji Heping", "ông Kế Hòa Bình"), ("Shaanxi", "tỉnh Thiểm Tây"), ("Foshan", "TP Phật Sơn"),
    ("Shiyan", "ở Thập Yển"), ("Kim Jong Un", "ông Kim Chính Ân"), ("Park Geun-hye", "bà Phác Cận Huệ"), ("Brussels", "EU"),
    ("Whitehall", "Chính phủ Anh"), ("Zhongnanhai", "Trung Quốc"), ("St. Petersburg", "Xanh Pêtécbua"), ("Texas", "bang Tếch-dớt"),
    ("Reporters Without Borders", "tổ chức Phóng viên không biên giới"), ("Vinatex", "Tập đoàn Dệt may Việt Nam"),
    ("Cho Ray Hospital", "BV Chợ Rẫy"), ("ITLOS", "Tòa án Quốc tế về Luật Biển"), ("Luang Prabang", "Luông Pha Băng"),
]  # fmt: skip
OTHER = [
    ("Quang Ninh", "tỉnh Quảng Ngãi"), ("Tran Van Khoi", "ông Đinh Công Tráng"), ("Pyongyang", "tại Hà Nội"), ("Reuters", "hãng tin AFP"),
    ("State Audit Office", "Thanh tra Chính phủ"), ("Le Thu Ha", "bà Lê Thu Cúc"), ("Beijing", "Tokyo"),
    ("Ministry of Health", "Bộ Tài chính"), ("Thanh Hoa", "Lê Thị Thanh Tâm ở Huế"), ("Kim Yo-jong", "ông Park Chan-ho"),
    ("Wang Yi", "Thủ tướng Lý Cường"), ("Li Qiang", "ông Vương Nghị"), ("Lee Jae-myung", "ông Moon Jae-in"),
    ("Hefei", "ở Trịnh Châu"), ("Ministry of Health", "Sở Tài chính"), ("World Health Organization", "Bộ Y tế"),
]  # fmt: skip


@pytest.mark.parametrize(("english", "vietnamese"), SAME)
def test_same(english: str, vietnamese: str) -> None:
    assert english_answered(english, side(vietnamese))


@pytest.mark.parametrize(("english", "vietnamese"), OTHER)
def test_other(english: str, vietnamese: str) -> None:
    assert not english_answered(english, side(vietnamese))


@pytest.mark.parametrize(
    ("vietnamese", "english"),
    [
        ("Tập Cận Bình", "Xi met them"),
        ("Bình Nhưỡng", "North Korea"),
        ("Nguyễn Bá Lộc", "Loc said"),
        ("Bộ Y tế", "the health ministry"),
        ("Hợp Phì", "in Hefei on Monday"),
        ("Kế Hòa Bình", "Ji Heping, who won"),
    ],
)
def test_other_way(vietnamese: str, english: str) -> None:
    assert vietnamese_answered(vietnamese, side(english))


def test_tables() -> None:
    """Every row has a kind that is known, forms without stray spaces, and a seat of something that has a row."""
    entries = load_aliases().entries
    first = {e.english[0] for e in entries}
    assert {e.kind for e in entries} == {
        "country",
        "city",
        "region",
        "sea",
        "office",
        "org",
        "party",
        "agency",
        "person",
        "event",
    }
    assert not [e for e in entries for f in (*e.english, *e.vietnamese) if f != " ".join(f.split()) or not f]
    assert not [e for e in entries if e.stands_for and e.stands_for not in first]
    assert not [p for whole, parts in rows("parts") for p in (whole, *parts.split("|")) if p not in first]


def test_persons_are_told_apart() -> None:
    """The readings are broad, yet no known Chinese person is taken for another."""
    people = [
        (fold(e.english[0]).split(), [fold(v) for v in e.vietnamese])
        for e in load_aliases().entries
        if e.kind == "person" and all(map(syllables, fold(e.english[0]).split())) and " " in e.english[0]
    ]
    assert len(people) > 25
    assert not [(a, b) for a, own in people for _, b in people if b != own and any(reads_as(a, form) for form in b)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quy định đăng trên Công báo Hoàng gia.", ["Công báo Hoàng gia"]),
        ("Bác sĩ Không Biên giới kêu gọi.", ["Bác sĩ Không Biên giới"]),
        ("Áo xanh thuộc về Trịnh Bảo Sang.", ["Trịnh Bảo Sang"]),
        ("Áo tuyên bố hỗ trợ.", ["Áo"]),
        ("Pháp luật quy định.", []),
        ("Pháp nói rằng không.", ["Pháp"]),
        ("Tập đoàn Hòa Phát hành trái phiếu.", ["Tập đoàn Hòa Phát"]),
        ("Ông Nguyễn Văn Nam giới thiệu sản phẩm.", ["Nguyễn Văn Nam"]),
        ("Bộ trưởng Lê Văn Thành công bố kế hoạch.", ["Lê Văn Thành"]),
        ("Ông Nam giới thiệu sản phẩm.", ["Nam"]),
    ],
)
def test_words_that_begin_like_names(text: str, names: list[str]) -> None:
    assert [n.text for n in read_vietnamese(text)] == names


def test_range_whose_end_is_cut_off() -> None:
    """A numeral that ends in a dash ("$440-$465") offers no empty part."""
    assert "" not in side("offered at $440-$465 a ton").capitals
    assert not english_answered("Bloomberg", side("chào bán 440-$465 một tấn"))
