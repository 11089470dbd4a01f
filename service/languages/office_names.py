"""Which English head words newspapers write for a Vietnamese office: what is not there is another office."""

from __future__ import annotations

from service.languages.en.offices import HEADS as ENGLISH
from service.languages.offices import CALLINGS
from service.languages.tables import pairs
from service.languages.vi.offices import HEADS as VIETNAMESE

_ROWS = pairs(
    """
    giám đốc: director head manager chief superintendent curator principal executive-director general-director;
    tổng giám đốc: general-director director-general ceo chief-executive managing-director general-manager president chief head
    director executive-director; giám đốc điều hành: ceo chief-executive managing-director executive-director director head
    chief-operating-officer coo operations-director; giám đốc tài chính: cfo chief-financial-officer finance-director head director;
    chủ tịch: chairman president head mayor governor chief chair speaker; chủ tịch nước: president;
    tổng thống: president; thủ tướng: prime-minister premier chancellor head; bộ trưởng: minister secretary chief attorney-general;
    thứ trưởng: minister secretary under-secretary undersecretary attorney-general; ngoại trưởng: minister secretary secretary-of-state foreign-secretary;
    cục trưởng|cục phó|vụ trưởng|vụ phó|tổng cục trưởng|chi cục trưởng: head director director-general general-director chief
    commissioner administrator; viện trưởng|viện phó: director head president chief prosecutor rector procurator;
    hiệu trưởng|hiệu phó: rector president principal head headmaster chancellor director; trưởng khoa: dean head chief director chair;
    trưởng phòng: head chief manager director; trưởng ban: head chief chairman chair director manager commissioner coordinator;
    trưởng đoàn|trưởng nhóm: head chief manager captain coordinator; trưởng đại diện: chief-representative head director manager;
    chánh văn phòng: chief head chief-of-staff chief-of-office director chief-cabinet-secretary cabinet-secretary secretary; chánh thanh tra: inspector head chief;
    chánh án: justice judge president head chief; thẩm phán: judge justice magistrate president; thống đốc: governor head chief;
    tỉnh trưởng: governor head chief; thị trưởng: mayor chief head; đại sứ: ambassador envoy; tổng lãnh sự: consul-general consul;
    đặc phái viên|phái viên: envoy ambassador; người phát ngôn|phát ngôn viên|phát ngôn nhân: spokesman press-secretary;
    tư lệnh|chỉ huy trưởng|tổng tư lệnh|tổng chỉ huy: commander chief head commander-in-chief; cố vấn: adviser aide counsellor counsel;
    nghị sĩ|hạ nghị sĩ|dân biểu|thượng nghị sĩ: lawmaker mp senator congressman legislator backbencher speaker;
    luật sư: lawyer attorney counsel solicitor barrister; công tố viên|kiểm sát viên: prosecutor attorney procurator;
    huấn luyện viên|hlv|huấn luyện viên trưởng|hlv trưởng: coach manager boss; thủ quân: captain skipper;
    kế toán trưởng: accountant chief-accountant; kinh tế trưởng|chuyên gia kinh tế trưởng: economist chief-economist;
    tổng biên tập: editor editor-in-chief; bí thư: secretary party-secretary party-chief chief head general-secretary;
    tổng thư ký: secretary-general general-secretary secretary chief head; tổng bí thư: general-secretary secretary chief head party-chief;
    chủ nhiệm: chairman chair head director dean chief minister manager; cảnh sát trưởng|trưởng công an|giám đốc công an: police-chief
    chief-of-police head chief director police-director commander commissioner sheriff
    """
)


def _canonical(words: str) -> frozenset[str]:
    return frozenset(words.split())


SAME: dict[str, str] = {
    form: base
    for base, forms in pairs(
        """
        chairman: chairwoman chairperson vice-chairman; spokesman: spokeswoman spokesperson spokespeople spokespersons;
        adviser: advisor; counsellor: counselor; congressman: congresswoman; president: vice-president; chief-executive:
        chief-executive-officer; director-general: director-general; prince: crown-prince; justice: chief-justice
        """
    ).items()
    for form in forms.split()
}


def canonical(head: str) -> str:
    """An English head word as the table writes it: lower case, hyphens, one form for man and woman."""
    form = "-".join(head.lower().replace("-", " ").split()).removesuffix("'s")
    return SAME.get(form, form)


VAGUE: frozenset[str] = frozenset(
    """official leader executive expert representative member figure veteran specialist author writer artist scientist partner
    owner co-owner proprietor landlord homeowner shopkeeper shareholder investor student trainee apprentice intern patient clerk accused defendant
    plaintiff claimant complainant petitioner suspect victim witness eyewitness trader vendor sailor seaman guard worker labourer
    laborer builder miner farmer grower driver motorist guide resident villager local passenger tourist traveller traveler volunteer activist
    campaigner athlete swimmer runner sprinter cyclist boxer shooter producer designer trustee instructor trainer local chemist cook""".split()
)
"""English words that may describe the holder of an office without naming it: they are never compared."""

_ALSO: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in pairs(
        """
        founder: chairman boss entrepreneur; partner: director head lawyer; analyst: economist expert researcher analyst head;
        teacher: lecturer professor tutor; lecturer: teacher professor doctor; physician: doctor professor; nurse: head midwife;
        presiding judge: judge justice magistrate president; journalist: editor presenter analyst; film director: director filmmaker;
        musician: singer songwriter director; singer: musician actor actress; actor: singer director; historian: researcher professor;
        pilot: captain; priest: bishop abbot head; bishop: priest head; investigator: officer inspector; village head: head chief mayor
        leader; technical director: director head; epidemiologist: physician biologist doctor; meteorologist: head director; board member:
        director; broker: manager head agent; owner: founder boss manager director head chairman chef; referee: judge; chef: head; curator: director
        head; librarian: head; photographer: journalist; author: journalist historian; guide: manager; athlete: champion player
        """
    ).items()
}  # fmt: skip
"""What the holder of a calling is called besides the words of its own class."""


def _of_callings() -> dict[str, frozenset[str]]:
    """Every calling answers the English words of its class."""
    words: dict[str, set[str]] = {}
    for head, cls in ENGLISH.items():
        words.setdefault(cls, set()).add(canonical(head))
    return {
        head: frozenset(words.get(cls, set())) | _ALSO.get(cls, frozenset())
        for head, cls in VIETNAMESE.items()
        if cls in CALLINGS
    }


ENGLISH_HEADS: dict[str, frozenset[str]] = {
    **_of_callings(),
    **{head.strip(): _canonical(words) for heads, words in _ROWS.items() for head in heads.split("|")},
}
KNOWN: frozenset[str] = frozenset(w for words in ENGLISH_HEADS.values() for w in words) - VAGUE
"""Head words that are compared; any other ("official", "leader") may describe whoever holds an office."""
