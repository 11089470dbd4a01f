"""Vietnamese syllables that say little about what a sentence is about."""

from __future__ import annotations

FUNCTION_WORDS: frozenset[str] = frozenset(
    """và hoặc hay nhưng song còn mà thì là rằng của cho với cùng bởi do vì nên tại ở trong ngoài trên dưới giữa từ đến
    tới vào ra lên xuống qua về theo để khi lúc sau trước nếu dù tuy mặc
    có được bị đã đang sẽ vẫn cũng đều chỉ ngay lại nữa rất hơn nhất không chưa
    các những một mỗi mọi này đó kia ấy đây nào gì ai
    ông bà anh chị họ tôi ta chúng mình nó
    việc sự điều cái chiếc con người như cả thêm khác cuộc vụ đối phải cần hiện nay""".split()
)
