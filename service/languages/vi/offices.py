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
        "ceo|giám đốc điều hành|điều phối viên|tổng quản lý|người đứng đầu|viện phó|phó viện|lãnh đạo|trưởng|"
        "cao ủy|ủy viên|tổng thanh tra|tổng kiểm toán|cục phó|vụ phó|hiệu phó|phó trưởng|tham mưu trưởng",
        "manager": "quản lý|người quản lý|trưởng bộ phận quản lý",
        "finance officer": "giám đốc tài chính|cfo",
        "operations officer": "giám đốc vận hành|coo",
        "technology officer": "giám đốc công nghệ|cto",
        "economist": "kinh tế trưởng|chuyên gia kinh tế trưởng|kinh tế gia trưởng|nhà kinh tế trưởng|nhà kinh tế|chuyên gia kinh tế",
        "accountant": "kế toán trưởng|kế toán viên",
        "engineer": "kỹ sư trưởng|tổng công trình sư|kỹ sư",
        "editor": "tổng biên tập|thư ký tòa soạn|biên tập viên",
        "general secretary": "tổng thư ký|tổng bí thư|bí thư",
        "governor": "thống đốc|tỉnh trưởng",
        "mayor": "thị trưởng|đô trưởng",
        "ambassador": "đại sứ|tổng lãnh sự|lãnh sự|đặc phái viên|phái viên|đại biện",
        "spokesperson": "thư ký báo chí|người phát ngôn|phát ngôn viên|nữ phát ngôn viên|phát ngôn nhân|nguời phát ngôn",
        "commander": "chỉ huy trưởng|tư lệnh|tổng tư lệnh|chỉ huy|tổng chỉ huy",
        "police chief": "cảnh sát trưởng|trưởng công an|giám đốc công an|giám đốc cảnh sát",
        "adviser": "cố vấn|tham tán|trợ lý",
        "lawmaker": "nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|đại biểu",
        "councillor": "ủy viên hội đồng|uỷ viên hội đồng|nghị viên|ủy viên địa phương",
        "judge": "thẩm phán|chánh án",
        "prosecutor": "công tố viên|kiểm sát viên|tổng chưởng lý|tổng công tố|viện trưởng viện kiểm sát",
        "lawyer": "luật sư",
        "coach": "huấn luyện viên|hlv|hlv trưởng|huấn luyện viên trưởng",
        "captain": "đội trưởng|thuyền trưởng|thủ quân",
        "player": "tiền đạo|tiền vệ|hậu vệ|thủ môn|cầu thủ|tuyển thủ",
        "champion": "nhà vô địch|vô địch",
        "king": "vua|nhà vua|quốc vương",
        "queen": "nữ hoàng|hoàng hậu",
        "prince": "hoàng tử|thái tử|hoàng thân|thân vương",
        "lord": "huân tước|lãnh chúa",
        "official": "quan chức|cán bộ|giới chức",
        "employee": "nhân viên|công nhân viên",
        "diplomat": "nhà ngoại giao",
        "officer": "sĩ quan|binh sĩ|quân nhân",
        "supporter": "người ủng hộ",
    }.items()
    for head in heads.split("|")
}

DEPUTY = r"(?:phó|thứ trưởng|cục phó|vụ phó|viện phó|hiệu phó|trợ lý|hàm phó|phó thường trực)"
ACTING = r"(?:tạm quyền|quyền|lâm thời|tạm thời|phụ trách|xử lý thường vụ|điều hành)"
FORMER = r"(?:nguyên|cựu|cố)"
ELECT = r"(?:đắc cử|tân cử|được đề cử|mới được bổ nhiệm)"
