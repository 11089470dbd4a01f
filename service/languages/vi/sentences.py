"""Vietnamese: after which full stops a sentence goes on. All entries lower-cased, without their last full stop."""

from __future__ import annotations

BEFORE_NAMES: frozenset[str] = frozenset(
    """tp tx tt q p x h kp ql tl đl kcn kđt
    gs pgs ts ths tskh bs bscki bsckii dr cn ks kts ls nsnd nsưt ns nnd nngưt pts ô b
    gs.ts pgs.ts gs.tskh pgs.tskh gs.bs pgs.bs ts.bs bs.ts ts.ls ths.ls ts.kts ths.bs bs.cki bs.ckii bs.ck1 bs.ck2
    đ/c đc mr mrs ms st sr lt gen col""".split()
)
"""Cities, wards and roads ("TP. Huế", "P. Sài Gòn") and titles ("GS.TS. Nguyễn …"), written with a capital."""

BEFORE_NUMBERS: frozenset[str] = frozenset("no nr tr đt sđt".split())
"""Abbreviations only where a number follows."""

NEVER_LAST: frozenset[str] = frozenset("vd v.d vs v tp".split())

SOMETIMES_LAST: frozenset[str] = frozenset("u.s u.k a.m p.m inc corp co ltd jr ph.d tr.cn scn tcn".split())
"""Abbreviations that may close a sentence; they do where a word of ``OPENERS`` follows with a capital."""

OPENERS: frozenset[str] = frozenset(
    """ông bà anh chị em cô chú bác họ chúng tôi ta người những các một hai ba bốn năm mỗi mọi đây đó điều việc theo
    tại trong ngoài trên dưới trước sau khi nếu vì do bởi tuy mặc dù dù nhưng và song còn ngay cũng vẫn đã đang sẽ
    hiện hôm ngày tháng sáng chiều tối đêm tính để từ với về cùng bên đến tới chỉ gần hơn khoảng nhiều không chưa
    cơ công đại bộ chính thủ tổng phó báo hãng""".split()
)
