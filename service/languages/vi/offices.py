"""Vietnamese offices: what raises or lowers them, and the class that each head belongs to (shared with the English table)."""

from __future__ import annotations

HEADS: dict[str, str] = {
    head: cls
    for cls, heads in {
        "minister": "bộ trưởng|thứ trưởng|ngoại trưởng|tổng trưởng|trợ lý ngoại trưởng|quốc vụ khanh",
        "president": "tổng thống|chủ tịch nước",
        "premier": "thủ tướng",
        "chair": "chủ tịch|chủ nhiệm|trưởng ban tổ chức",
        "head": "giám đốc|tổng giám đốc|cục trưởng|vụ trưởng|viện trưởng|tổng cục trưởng|chi cục trưởng|trưởng ban|trưởng phòng|"
        "trưởng khoa|trưởng bộ phận|trưởng nhóm|trưởng đoàn|trưởng trạm|trưởng đại diện|chánh văn phòng|chánh thanh tra|hiệu trưởng|"
        "ceo|giám đốc điều hành|trưởng công an|điều phối viên|tổng quản lý|quản lý|người đứng đầu|viện phó|phó viện|lãnh đạo|trưởng|"
        "tổng biên tập|chủ nhiệm|cao ủy|ủy viên|tổng thanh tra|tổng kiểm toán|cục phó|vụ phó|hiệu phó|phó trưởng|tham mưu trưởng|đội trưởng",
        "general secretary": "tổng thư ký|tổng bí thư|bí thư",
        "governor": "thống đốc|tỉnh trưởng",
        "mayor": "thị trưởng|đô trưởng",
        "ambassador": "đại sứ|tổng lãnh sự|lãnh sự|đặc phái viên|phái viên|đại biện",
        "spokesperson": "thư ký báo chí|người phát ngôn|phát ngôn viên|nữ phát ngôn viên|phát ngôn nhân|nguời phát ngôn",
        "commander": "chỉ huy trưởng|tư lệnh|tổng tư lệnh|chỉ huy|cảnh sát trưởng|tổng chỉ huy",
        "adviser": "cố vấn|tham tán|trợ lý",
        "lawmaker": "nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|đại biểu",
        "judge": "thẩm phán|chánh án",
        "prosecutor": "công tố viên|kiểm sát viên|tổng chưởng lý|tổng công tố|viện trưởng viện kiểm sát",
        "lawyer": "luật sư",
        "coach": "huấn luyện viên|hlv|hlv trưởng|huấn luyện viên trưởng",
        "captain": "đội trưởng|thuyền trưởng|thủ quân",
    }.items()
    for head in heads.split("|")
}

DEPUTY = r"(?:phó|thứ trưởng|cục phó|vụ phó|viện phó|hiệu phó|trợ lý|hàm phó|phó thường trực)"
ACTING = r"(?:tạm quyền|quyền|lâm thời|tạm thời|phụ trách|xử lý thường vụ|điều hành)"
FORMER = r"(?:nguyên|cựu|cố)"
ELECT = r"(?:đắc cử|tân cử|được đề cử|mới được bổ nhiệm)"
