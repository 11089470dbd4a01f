"""Who speaks without a name: parties to a case, trades, crowds. Words of both languages under one key; English plural or single."""

from __future__ import annotations

PARTIES: dict[str, tuple[str, str]] = {
    "prosecution": (
        r"prosecutors?|prosecution|procurac\w+|procurators?",
        r"viện kiểm sát|vks\w*|kiểm sát viên|công tố\w*|cáo trạng|biện lý",
    ),
    "defence": (
        r"(?:defence|defense) (?:lawyers?|counsel|teams?|attorneys?)|lawyers?|attorneys?|solicitors?|barristers?",
        r"luật sư|người bào chữa|trạng sư|văn phòng luật",
    ),
    "court": (
        r"judges?|the court|the tribunal|the jury|the bench|the panel of judges|magistrates?",
        r"tòa|toà|thẩm phán|hội đồng xét xử|hđxx|chủ tọa|bồi thẩm\w*|tand\w*|phán quyết|bản án",
    ),
    "police": (r"police|detectives?|police officers?", r"công an|cảnh sát|điều tra\w*|csgt|cshs|trinh sát|a05|c0\d"),
    "defendant": (r"(?:the )?defendants?|the accused", r"bị cáo|bị can|nghi phạm|nghi can|bị đơn"),
    "plaintiff": (r"(?:the )?plaintiffs?|claimants?|complainants?", r"nguyên đơn|nguyên cáo|bên khởi kiện|người khởi kiện|bị hại"),
    "doctors": (r"doctors?|medics|surgeons?|physicians?|paramedics", r"bác sĩ|bác sỹ|bệnh viện|y tế|y bác sĩ|thầy thuốc|trưởng khoa|gs|pgs"),
    "scientists": (
        r"scientists?|researchers?|academics|geologists?|biologists?",
        r"khoa học|nghiên cứu\w*|học giả|viện|giáo sư|tiến sĩ|gs|ts|pgs|chuyên gia|đại học|nhà \w+ học",
    ),
    "analysts": (
        r"analysts?|economists?|strategists?|brokerages?",
        r"phân tích\w*|chuyên gia|kinh tế|chiến lược|chứng khoán|nghiên cứu|nhà quan sát|giới quan sát|ngân hàng",
    ),
    "forecasters": (r"(?:weather )?forecasters?|meteorologists?", r"dự báo|khí tượng|thủy văn|chuyên gia"),
    "rescuers": (
        r"rescuers?|firefighters?|rescue (?:teams?|workers?)",
        r"cứu hộ|cứu nạn|cứu hỏa|cứu hoả|pccc\w*|lực lượng|đội|cnch",
    ),
    "opposition": (r"the opposition|opposition (?:mps|lawmakers|leaders?|parties)", r"đối lập|đảng"),
    "unions": (r"(?:trade |labour )?unions?|union leaders?", r"công đoàn|liên đoàn|nghiệp đoàn"),
    "teachers": (r"teachers?|head ?teachers?", r"giáo viên|thầy|cô|nhà trường|hiệu trưởng|nhà giáo|giảng viên"),
    "farmers": (r"farmers?|growers?", r"nông dân|nhà vườn|người trồng|bà con|hộ|chủ vườn|nhà nông|hợp tác xã|chủ trại|người nuôi"),
    "fishermen": (r"fishermen|fishers", r"ngư dân|chủ tàu|thuyền trưởng|thuyền viên|bà con"),
    "drivers": (r"drivers?|motorists?|truckers?", r"tài xế|lái xe|bác tài|người điều khiển|chủ xe"),
    "parents": (r"parents", r"phụ huynh|cha mẹ|bố mẹ|cha|mẹ|gia đình"),
    "passengers": (r"passengers?|travellers?|travelers?", r"hành khách|khách|người đi"),
    "traders": (r"traders|shopkeepers|stallholders|vendors", r"tiểu thương|thương nhân|thương lái|người bán|cửa hàng|chủ tiệm|đại lý|giới giao dịch|nhà giao dịch|nhà buôn"),
}  # fmt: skip
"""Key, then patterns of English speakers (the whole phrase but articles and pronouns) and of Vietnamese words, in lower case."""

NEAR: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split("+"))
    for pair in """police+prosecution scientists+analysts scientists+doctors scientists+forecasters teachers+scientists
    farmers+fishermen farmers+traders fishermen+traders rescuers+police analysts+traders rescuers+doctors""".split()
)
"""Pairs that newspapers call by one another's name."""
