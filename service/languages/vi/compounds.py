"""Vietnamese words of several syllables one of which means something else alone: "bán" is to sell, "bán kính" a radius."""

from __future__ import annotations

COMPOUNDS: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
giá bán, mở bán, bán lẻ, bán buôn, bán dẫn, bán đảo, bán kính, bán kết, bán cầu, bán nguyệt, bán thời gian, bán trú,
buôn bán, bán thành phẩm, bán sơn địa, bán tải, bán chuyên, bán ngập, doanh số bán, sức mua, giá mua, chỉ số mua,
mở rộng, mở đường, mở màn, cởi mở, mở mang, mở đầu, mở lối, mở ra, mở tiệc, mở phiên tòa, mở hội, mở lớp, hé mở, mở thầu, mở cuộc, mở điều tra, mở chiến dịch,
đóng góp, đóng vai, đóng quân, đóng tàu, đóng băng, đóng gói, đóng chai, đóng dấu, đóng phim, đóng mới, đóng đô,
tăng cường, tăng lữ, tăng viện, tăng gia, xe tăng, phụ tăng, giảm chấn,
lãi suất, lãi vay, lỗ hổng, lỗ khoan, lỗ chân lông, lỗ thủng, lỗ đen, lỗ rò, lợi dụng, lợi thế, thủy lợi, thuận lợi, tiện lợi, phúc lợi, lợi suất, trục lợi, béo lợi,
việt nam, nam phi, nam á, nam cực, nam mỹ, hà nam, quảng nam, hải nam, vân nam, nam giới, nam sinh, nam châm, nam bộ, nam định, nam hải, nam cao, nam kỳ, nam thần, bắc ninh, bắc giang, bắc cạn,
bắc kạn, bắc kinh, bắc cực, bắc bộ, bắc âu, bắc mỹ, bắc phi, bắc cầu, đông đúc, đông dân, đông lạnh, đông đảo, mùa đông, đám đông, cổ đông, hợp đông, đông cứng, đông máu, đông y, đông dược, trung đông, đông nam á,
đông bắc á, đông á, đông âu, hà đông, quảng đông, sơn đông, biển đông, số đông, tây ninh, tây nguyên, tây bắc, tây nam, tây ban nha, tây y, tây tạng, tây an, sơn tây, khoai tây, dâu tây, măng tây, cần tây, quần tây,
trái cây, trái phiếu, trái phép, trái đất, trái tim, trái bóng, trái luật, trái chủ, trái ngược, trái quy định, trái mùa, trái vụ, trái khoáy, trái tuyến, cây trái, hoa trái, phải chăng, lẽ phải, phải trái, vừa phải, phải lòng,
xuất hiện, xuất sắc, xuất phát, xuất thân, xuất bản, xuất viện, xuất khẩu lao động, xuất trình, xuất ngũ, xuất gia, xuất xứ, sản xuất, đề xuất, đột xuất, trục xuất, xuất quân, xuất hành, chiết xuất, truy xuất, xuất huyết, kiết xuất,
nhập viện, thu nhập, sáp nhập, nhập học, nhập ngũ, nhập cư, nhập tịch, nhập cuộc, hội nhập, xâm nhập, gia nhập, đột nhập, du nhập, thâm nhập, hòa nhập, nhập vai, nhập trạch, nhập siêu, nhập cảnh, truy nhập, nhập nhằng,
thắng cảnh, danh thắng, thắng tích, thắng thế, phanh thắng, sống động, cuộc sống, đời sống, lối sống, sức sống, lẽ sống, mức sống, tươi sống, hải sản sống,
chết chóc, chết máy, bắt đầu, bắt buộc, bắt tay, bắt nguồn, bắt kịp, bắt mắt, bắt chước, bắt nạt, bắt bóng, bắt gặp, bắt sóng, nắm bắt, đánh bắt, bắt quả tang, thả nổi, thả lỏng, thả diều, nuôi thả, thả cá, thả rông,
tha thiết, tha thứ, thướt tha, tha hương, thiết tha, hòa bình, bình thường, bình quân, bình luận, bình chọn, trung bình, bình dân, bình ổn, bình minh, bình dương, bình định, bình thuận, bình phước, ninh bình, thái bình, quảng bình, hòa lạc, hòa nhạc, chung hòa, điều hòa, cộng hòa, hài hòa, hòa tan, bão hòa,
trong khi, trong đó, trong số, trong nước, trong sạch, trong lành, trong suốt, trong sáng, trong vòng, nước trong, ngoài ra, ngoài nước, ngoài việc, nước ngoài, ngoại trừ, trên thực tế, trên cơ sở, trên đường, trên địa bàn, dưới dạng, dưới quyền, dưới sự,
gần đây, gần như, gần gũi, xa lạ, xa xỉ, xa hoa, sâu sắc, sâu rộng, nông nghiệp, nông dân, nông sản, nông thôn, nông trại, nông lâm, nông hộ, cao điểm, cao nguyên, cao tốc, cao cấp, cao học, cao đẳng, cao su, cao tuổi, cao niên, nâng cao, cao trào, cao thủ, cao bằng, tối cao, đề cao, cao huyết áp, thấp khớp, thấp thỏm, áp thấp, trũng thấp,
chậm nhất, lâu năm, lâu đời, sớm nhất, sớm muộn, mới đây, mới nổi, đổi mới, làm mới, cũ kỹ, già dặn, nóng lòng, nóng vội, điểm nóng, đường dây nóng, nóng bỏng, lạnh lùng, chiến tranh lạnh, khô khan, mưa nắng, sạch sẽ, an ninh, an toàn, công an, an sinh, an ủi, an cư, bình an, an nhiên, hội an, nghệ an, long an, trị an, an giang,
ngày nay, hàng ngày, ngày càng, ngày xưa, lâu ngày, đêm ngày, xây dựng, đêm nhạc, đêm diễn, tối đa, tối thiểu, tối ưu, tối cao, tối hậu, tăm tối, sáng tạo, sáng kiến, sáng lập, sáng suốt, sáng chế, sáng tác, soi sáng, chiều dài, chiều cao, chiều rộng, chiều sâu, hai chiều, một chiều, nhiều chiều, chiều lòng, trưa hè, xuân sắc,
cha đẻ, cha xứ, mẹ đỡ đầu, công ty mẹ, mẹ con, con đường, con số, con người, con tàu, con sông, con phố, ông chủ, ông lớn, bà chủ, bà đỡ, chồng chéo, chồng lấn, chồng chất, vợ chồng, anh hùng, anh em, nước anh, tiếng anh, tàu mẹ, chị em, cô lập, cô đơn, cô đặc,
giữ nguyên, giữ chức, tạm giữ, giam giữ, nắm giữ, giữ trẻ, mất tích, mất mùa, mất ngủ, mất giá, thiếu nhi, thiếu niên, thiếu nữ, thiếu tá, thiếu tướng, thiếu úy, thiếu sót, thừa nhận, thừa kế, thừa hưởng, thừa phát lại, dư luận, dư âm, dư địa, dư chấn, dư nợ, đầy đủ, đủ điều kiện, đủ loại, no đủ,
trả lời, trả đũa, trả giá, đánh trả, đáp trả, trả thù, trả treo, vay mượn, tiền vệ, tiền đạo, tiền lệ, tiền đề, tiền sử, tiền án, tiền thân, tiền giang, tiền nhiệm, nhãn tiền, mặt tiền, giá trị, giá rét, đánh giá, giá đỡ, thẩm định giá, thuê bao, lương thực, lương tâm, lương thiện, thưởng thức, thưởng ngoạn, thưởng lãm,
đầu tư, đầu tiên, đầu mối, ban đầu, hàng đầu, dẫn đầu, đầu bếp, đầu gối, đầu hàng, đầu tàu, đầu cơ, đứng đầu, cứng đầu, đối đầu, đầu độc, đầu thú, đầu óc, cuối cùng, giữa kỳ, tay lái, tay nghề, tay chân, tay súng, tay vợt, chân dung, chân thành, chân lý, chân trời, mắt xích, mắt cá, tai nạn, tai họa, tai tiếng, thiên tai, trái tai, tim mạch, trọng tâm, gan dạ, vai trò, vai diễn, da giày, da cam, màu da, xương sống, cổ phiếu, cổ phần, cổ đông, cổ tức, cổ vũ, cổ kính, cổ điển, cổ vật, đồ cổ, khảo cổ,
đỏ đen, sổ đỏ, chữ thập đỏ, xanh sạch, xăng xanh, vàng miếng, vàng nhẫn, vội vàng, nhẹ nhàng, sẵn sàng, huy chương vàng, đen đủi, chợ đen, trắng án, trắng tay, bỏ phiếu trắng, sách trắng, nhà trắng, hồng quân, tím tái,
nhà nước, nhà báo, nhà văn, nhà thơ, nhà khoa học, nhà đầu tư, nhà thầu, nhà sản xuất, nhà cung cấp, nhà hàng, nhà máy, nhà trường, nhà thờ, nhà tù, nhà vua, nhà ga, nhà xe, nhà chức trách, nhà lãnh đạo, nhà ngoại giao, nhà mạng, nhà xuất bản, nhà vô địch, nhà phân tích, nhà điều hành, nước nhà, đội nhà, quê nhà, ngành nhà,
trường hợp, thị trường, môi trường, hiện trường, trường kỳ, trường phái, trường tồn, nông trường, công trường, chiến trường, quảng trường, sở trường, trường sơn, trường sa, thương trường, kho tàng, đất nước, đất liền, đất hiếm, quán quân, quán tính, thói quán, tập quán, khách quan, chủ quan, chủ động, chủ tịch, chủ yếu, chủ quyền, dân chủ, tự chủ, chủ trương, chủ trì, chủ nhật, chủ nghĩa, bảo thủ, đối tác,
học sinh, học phí, học viện, khoa học, học giả, học bổng, đại học, y học, trung học, tiểu học, văn học, bác sĩ, bác học, chú ý, chú trọng, ghi chú, dì ghẻ, cậu bé, bắt cóc, chạy đua, chạy chữa, tháo chạy, bán chạy, chạy thử, chạy thận, ăn mừng, ăn năn, ăn chia, làm ăn, ăn cắp, ăn ý, ăn khớp, đá banh, đá quý, đá vôi, đất đá, đá phạt, đá mài, bóng đá, ngủ đông, khóc lóc
""".replace("\n", " ").split(",")
    if phrase.strip()
)
"""None of them is a case of what its first or second syllable means alone."""
