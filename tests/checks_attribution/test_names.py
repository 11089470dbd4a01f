"""Names that are the same in both languages, and names that are not."""

from __future__ import annotations

import pytest

from service.statements.names import english_answered, side, vietnamese_answered

SAME = [
    ("Nguyen Ba Loc", "Ông Lộc cảnh báo"), ("Loc", "Ông Nguyễn Bá Lộc"), ("Seo Min Jae", "Đại tá Seo Min-jae"),
    ("Min-jae Seo", "Đại tá Seo Min-jae"), ("Andrii Lysenko", "Andriy Lysenko"), ("Xi Jinping", "Chủ tịch Tập Cận Bình"),
    ("Zhou Kaiming", "ông Chu Khải Minh"), ("Bangladesh", "tại Băng-la-đét"), ("Moscow", "ở Mát-xcơ-va"),
    ("Moscow", "Điện Kremlin nói"), ("Russian", "quân Nga"), ("the Kremlin", "Matxcơva"), ("White House", "Nhà trắng"),
    ("World Bank", "Ngân hàng Thế giới"), ("UN", "LHQ"), ("Ho Chi Minh City", "TP.HCM"), ("Ivory Coast", "Bờ Biển Ngà"),
    ("South China Sea", "Biển Đông"), ("Ministry of Finance", "Bộ Tài chính"), ("Japan's Defence Ministry", "Bộ Quốc phòng Nhật Bản"),
    ("Xinhua", "Tân Hoa Xã"), ("Dak Lak", "Đắk Lắk"), ("American", "Mỹ"), ("Volodymyr Zelenskyy", "ông Zelensky"),
    ("Government Inspectorate", "Thanh tra Chính phủ"), ("State Bank of Vietnam", "NHNN"), ("Kyiv", "Kiev"),
]  # fmt: skip
OTHER = [
    ("Quang Ninh", "tỉnh Quảng Ngãi"), ("Tran Van Khoi", "ông Đinh Công Tráng"), ("Pyongyang", "tại Hà Nội"), ("Reuters", "hãng tin AFP"),
    ("State Audit Office", "Thanh tra Chính phủ"), ("Le Thu Ha", "bà Lê Thu Cúc"), ("Beijing", "Tokyo"),
    ("Ministry of Health", "Bộ Tài chính"), ("Thanh Hoa", "Lê Thị Thanh Tâm ở Huế"), ("Kim Yo-jong", "ông Park Chan-ho"),
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
    ],
)
def test_other_way(vietnamese: str, english: str) -> None:
    assert vietnamese_answered(vietnamese, side(english))


def test_range_whose_end_is_cut_off() -> None:
    """A numeral that ends in a dash ("$440-$465") offers no empty part."""
    assert "" not in side("offered at $440-$465 a ton").capitals
    assert not english_answered("Bloomberg", side("chào bán 440-$465 một tấn"))
