"""Who speaks in Vietnamese: titles, bodies, people, documents, pronouns, words that keep a name back. All lower case."""

from __future__ import annotations

from service.languages.tables import pairs, phrases, words

HONORIFICS = phrases("ông; bà; anh; chị; cô; chú; cụ; em; bác; thầy; cậu; nàng; dì; sư thầy; nữ sĩ; đồng chí")
ACADEMIC = phrases(
    """
    gs; ts; pgs; ths; bs; kts; gs.ts; pgs.ts; gs.; ts.; pgs.; ths.; bs.; kts.; gs-ts; giáo sư; phó giáo sư; tiến
    sĩ; thạc sĩ; bác sĩ; kiến trúc sư; kỹ sư; nhà báo; nhà văn; dược sĩ; pgs-ts; ths.bs; bsckii; bscki; bs ckii;
    ts.bs; tsbs; luật sư; ls; ls.; nhạc sĩ; ca sĩ; diễn viên; đạo diễn; nghệ sĩ; nsnd; nsưt; hoa hậu; linh mục;
    hòa thượng; thượng tọa; giám mục; điều dưỡng; cn; cử nhân; nghệ nhân; họa sĩ; nhà sử học; nhà kinh tế; nhà
    khoa học; giáo viên
    """
)
_RANKS = tuple(f"{a} {b}" for a in ("đại", "thượng", "trung", "thiếu") for b in ("tướng", "tá", "úy", "uý", "sĩ"))
MILITARY = _RANKS + phrases("đô đốc; phó đô đốc; chuẩn đô đốc; thống chế; chuẩn tướng; nguyên soái; hạ sĩ; binh sĩ")
HEADS = phrases(
    """
    trưởng phái đoàn; trưởng phái bộ; trưởng khối; trưởng ngành; trưởng văn phòng; trưởng chi nhánh; phó đoàn;
    đối tác điều hành; đối tác; cộng sự; tác giả; đồng tác giả; thành viên hội đồng quản trị; thành viên hđqt;
    giám đốc tài chính; giám đốc vận hành; giám đốc công nghệ; giám đốc nhân sự; giám đốc truyền thông; cô giáo;
    thầy giáo; nữ sinh; nam sinh; bảo mẫu; y tá; hộ lý; nữ hộ sinh; thợ săn; thợ máy; thợ lặn; thợ may; nhạc
    công; nguyên đơn; bị đơn; bị can; người phiên dịch; phiên dịch viên; tình nguyện viên; cộng tác viên; hướng
    dẫn viên; kiểm lâm viên; nhà môi trường; nhà bảo tồn; nhà khí tượng; nhà địa chất; nhà khảo cổ; nhà thơ; nhà
    phê bình; nhà giáo; nguyên thủ; trưởng tộc; trưởng họ; tộc trưởng; chủ tịch phường; tổng trấn; tổng trưởng;
    chủ sự; trưởng nhóm phân tích; chủ biên; kiều bào; thương nhân; thương lái; nhà vườn; chủ trang trại; chủ
    nhà vườn; chủ cơ sở; chủ nhà xe; chủ nhà máy; chủ nhân; hội viên; xã viên; lính cứu hỏa; đội viên; trưởng
    tàu; lái tàu; phụ xe; shipper; cô dâu; chú rể;
    cục phó; vụ phó; hiệu phó; tùy viên; tuỳ viên; đô trưởng; tổng giám mục; giám mục; đại đức; ni sư; kiến trúc
    sư trưởng; kiến trúc sư;
    chuyên gia kinh tế trưởng; trưởng ấp; trưởng khóm; trưởng buôn; già làng; đồn trưởng; trưởng lý; tham tán;
    công sứ; hạt trưởng; tổng công trình sư;
    chủ nhiệm ủy ban; trung đoàn trưởng; sư đoàn trưởng; lữ đoàn trưởng; hạm trưởng; chính trị viên; chuẩn úy;
    giám sát viên; đăng kiểm viên; thẩm tra viên;
    cử tri; tt.; người mẫu; doanh nhân; tỷ phú; tỉ phú; youtuber; blogger; streamer; cầu thủ; trung vệ; tay đua;
    kình ngư; võ sĩ; đội phó; thủ quân; phóng viên; bình luận viên; biên kịch; rapper; trọng tài viên; cơ
    trưởng; tiếp viên; chủ nhà hàng; chủ tàu; chủ trại; ngư dân; người phụ nữ; người đàn ông; cô gái; chàng
    trai; cụ ông; cụ bà; người mẹ; người cha; người chồng; người vợ; người thân; chị gái; cảnh sát điều tra; sĩ
    quan; thám tử; trinh sát; nhà sản xuất; nhà văn; nhà thiết kế; người dẫn chương trình; nhà xã hội học; nhà
    tâm lý; chiến lược gia; nhà chiến lược; cảnh sát trưởng; người đồng cấp; người tiền nhiệm; người kế nhiệm;
    nhà lãnh đạo; lãnh đạo phe; kỹ sư trưởng; thủ quỹ; cố vấn an ninh; trợ lý tổng thống; thủ lĩnh phe; trưởng
    ban tổ chức; phó phòng; giảng viên; nhà hoạt động; điều tra viên trưởng; tư lệnh trưởng; nghiên cứu viên;
    nghiên cứu sinh; bí thư thứ hai; phó chủ nhiệm; chánh án; trưởng khoa; trưởng công an xã; người sáng lập;
    nhà đàm phán; trưởng đoàn đàm phán; nghi phạm; thân chủ; hành khách; phi công; giám mục; biên tập viên; nhạc
    trưởng; chủ sở; bộ trưởng; thứ trưởng; ngoại trưởng; thứ trưởng ngoại giao; tổng thống; thủ tướng; chủ tịch;
    giám đốc; chủ tịch nước; tổng bí thư; bí thư; đại sứ; lãnh sự; tổng lãnh sự; đại biện; đặc phái viên; cố
    vấn; người phát ngôn; phát ngôn viên; phát ngôn; đại diện; thống đốc; thị trưởng; tỉnh trưởng; thống tướng;
    tổng giám đốc; giám đốc điều hành; ceo; tổng thư ký; thư ký; chánh văn phòng; chánh thanh tra; viện trưởng;
    viện phó; vụ trưởng; cục trưởng; tổng cục trưởng; chi cục trưởng; trưởng phòng; trưởng ban; trưởng đoàn;
    trưởng nhóm; trưởng bộ phận; trưởng công an; trưởng thôn; hiệu trưởng; chủ nhiệm; tổng biên tập; đại biểu;
    nghị sĩ; thượng nghị sĩ; hạ nghị sĩ; dân biểu; quốc vụ khanh; tư lệnh; chỉ huy; chỉ huy trưởng; tham mưu
    trưởng; tổng tham mưu trưởng; chính ủy; công tố viên; tổng công tố; kiểm sát viên; thẩm phán; tổng chưởng
    lý; ủy viên; cao ủy; phái viên; huấn luyện viên; hlv; thuyền trưởng; đội trưởng; tiền đạo; hậu vệ; thủ môn;
    tiền vệ; vận động viên; vđv; nhà sáng lập; đồng sáng lập; chủ tịch hđqt; chủ tịch hội đồng quản trị; chuyên
    gia; nhà phân tích; nhà nghiên cứu; chuyên viên; nhà kinh tế trưởng; kinh tế trưởng; trợ lý; thủ hiến; quốc
    vương; hoàng tử; giáo hoàng; thái tử; nữ hoàng; quốc vụ viện; người đứng đầu; tổng tư lệnh; tổng thanh tra;
    tổng kiểm toán; chủ tọa; trưởng đại diện; quản lý; điều phối viên; ngôi sao; tay vợt; cựu binh; lãnh đạo;
    lãnh tụ; thủ lĩnh; chủ hộ; chủ cửa hàng; chủ doanh nghiệp; chủ quán; người dân; nhân viên; công nhân; nông
    dân; sinh viên; học sinh; tài xế; nạn nhân; bị cáo; nhân chứng; tiểu thương; cư dân; nhà đầu tư; phó; cán
    bộ; nhà ngoại giao; trưởng trạm; kế toán trưởng; trợ lý ngoại trưởng; quan chức; phụ huynh; chính trị gia;
    nhà vận động; phát ngôn nhân; tổng quản lý; thuyền viên; trung tâm trưởng; hội trưởng; trưởng bản; tổ
    trưởng; bí thư thứ nhất; thanh tra viên; điều tra viên; trưởng tiểu ban; chánh thư ký; trọng tài; chủ xe;
    chủ đầu tư; chủ vườn; khách hàng; bệnh nhân; chủ nhà; tổng thống đắc cử; chủ sở hữu
    """
)
MODIFIERS = phrases(
    """
    phó; quyền; nguyên; cựu; tân; đồng; phó trưởng; phó tổng; cố; nữ; nam; phụ trách; đương kim; tổng; phó chủ;
    thường trực; phó thường trực; cấp cao; trợ lý; trưởng; vị; viên; phó ban; tạm quyền; lâm thời; danh dự
    """
)
BODIES = phrases(
    """
    hđxx; hội đồng xét xử; vksnd; vkstc; csgt; chuỗi; startup; công ty khởi nghiệp; thương hiệu; nền tảng; siêu
    thị; khách sạn; xí nghiệp; tổng kho; trạm; tổ bay; ban quản trị; ban giám hiệu; ban giám đốc; ban lãnh đạo;
    ban cán sự đảng; ủy ban nhân dân; hội đồng nhân dân; hội đồng bảo an; hội đồng châu âu; ủy ban châu âu; nghị
    viện châu âu; phủ chủ tịch; văn phòng chính phủ; văn phòng quốc hội; tòa thánh; bộ tổng tham mưu; bộ tham
    mưu; bộ chỉ huy; lực lượng biên phòng; bộ đội biên phòng; cảnh sát biển; kiểm lâm; quản lý thị trường; chi
    cục kiểm lâm; công ty chứng khoán; công ty tài chính; ctcp; tnhh; liên hiệp hội; liên hiệp; thành đoàn; tỉnh
    đoàn; quận ủy; đảng bộ; chi bộ; viện hàn lâm; viện nghiên cứu; cơ sở y tế; phòng khám; thư viện; bảo tàng;
    nhà hát; vườn thú; cụm cảng; phòng thương mại; sân golf; hội chữ thập đỏ; đội cứu hộ; đội cứu hỏa;
    huyện ủy; đảng ủy; xã ủy; khu ủy; quân ủy trung ương; quân khu; binh đoàn; sư đoàn; lữ đoàn; trung đoàn; quân
    đoàn; cảng vụ; thi hành án; liên danh;
    đặc khu; vườn quốc gia; trạm y tế; ban quản lý; đội tuyển; hội đồng quản trị;
    bộ; sở; ủy ban; uỷ ban; ubnd; hđnd; cục; tổng cục; chi cục; vụ; công ty; tập đoàn; ngân hàng; hội đồng; hiệp
    hội; cơ quan; đại sứ quán; tòa án; toà án; tand; viện; vks; viện kiểm sát; trung tâm; quân đội; không quân;
    hải quân; lục quân; chính phủ; liên hợp quốc; liên hiệp quốc; bộ tư lệnh; tổ chức; công an; cảnh sát; ban;
    văn phòng; nhà trắng; lầu năm góc; điện kremlin; kremlin; phủ tổng thống; quốc hội; hội; liên đoàn; liên
    minh; quỹ; trường; đại học; bệnh viện; thanh tra; kiểm toán; kho bạc; bảo hiểm; phòng; đảng; phong trào;
    nhóm; hãng; đài; tổng công ty; doanh nghiệp; nhà máy; câu lạc bộ; clb; đội; chính quyền; tòa; toà; phe; lực
    lượng; mặt trận; tỉnh ủy; thành ủy; đoàn; tổng liên đoàn; học viện; ngân hàng nhà nước; ngân hàng thế giới;
    quỹ tiền tệ quốc tế; phái đoàn; phái bộ; hạ viện; thượng viện; nhà nước; đài khí tượng; sân bay; cảng; cơ
    quan chức năng; tổng lãnh sự quán; ban quản lý; ban tổ chức; ban bí thư; bộ chính trị; nhà xuất bản; sàn;
    tòa bạch ốc; nghị viện; lâu đài; hội nghị; lãnh đạo bộ; cục cảnh sát; tổng thư ký; hợp tác xã; nhà thầu;
    hãng hàng không; công đoàn; hội sở; cơ sở; thành phố; tỉnh; huyện; xã; phường; quận; ủy hội; điện elysee;
    điện élysée; phủ thủ tướng; nội các; hoàng gia; vatican; tổng hội; đoàn luật sư; công tố; giáo hội; tổ công
    tác; ban chỉ huy; ban chỉ đạo; hội liên hiệp; chi nhánh
    """
)
DOCUMENTS = phrases(
    """
    nguồn thạo; nguồn ngoại giao; nguồn chính phủ; nguồn quân sự; nguồn an ninh; nguồn cấp cao; nguồn thân cận;
    nguồn gần; các nguồn; nguồn từ; nguồn trong; nguồn nắm; nguồn am hiểu; báo cáo; số liệu; dữ liệu; thống kê;
    nghiên cứu; khảo sát; thông cáo; thông báo; thông tin; tuyên bố; cáo trạng; kết luận; công văn; văn bản; dự
    thảo; bài báo; bài viết; nguồn tin; tính toán; ước tính; đánh giá; lời; lời kể; dự báo; ý kiến; cuộc thăm
    dò; thăm dò; tài liệu; hồ sơ; bản tin; kết quả; nhận định; phân tích; biên bản; đơn tố cáo; đơn khiếu nại;
    đơn kiện; thông điệp; bản cáo trạng; cuộc khảo sát; bảng; quan điểm; hồ sơ vụ án; phán quyết; bản án; lời
    khai; điều tra; chia sẻ; báo chí; truyền thông; phát ngôn; phản ánh; trình bày; công bố; phương án
    """
)
PEOPLE = phrases(
    """
    nguyên đơn; bị đơn; chủ hàng; hộ kinh doanh; chủ vườn; nhà vườn; người bán hàng; người chăn nuôi; người
    trồng; người nuôi; người bệnh; người nhà; người mẹ; người cha; người thuê; người thuê nhà; người nộp thuế;
    kiều bào; tình nguyện viên; thí sinh; người đi đường; người qua đường; người đi chợ; người trong cuộc; nhà
    thầu; nhà cung cấp; nhà xe; hãng bay; hãng tàu; đại lý; đầu mối; shipper; game thủ; hướng dẫn viên; người
    hâm mộ; cổ động viên; ứng viên; ứng cử viên; đảng viên; hãng hàng không; công ty du lịch; chủ trọ; chủ nhà;
    bị can; bị hại; đương sự; nghi can; đối tượng; thân chủ; tiểu thương;
    phụ nữ; đàn ông; thanh niên; thiếu niên; cụ bà; cụ ông; bé gái; bé trai; cô gái; chàng trai; người mua;
    người bán; hành khách; kỹ thuật viên; nhân vật; thương gia; hàng xóm; láng giềng; đồng nghiệp; bạn bè; thủy
    thủ đoàn; người chứng kiến; người biểu tình; cổ đông; cầu thủ; khán giả; độc giả; du khách; người tiêu dùng;
    người lao động; người sử dụng; người thân; người dân; quan chức; giới chức; nhà chức trách; lãnh đạo; đại
    biểu; chuyên gia; nhà phân tích; nhân chứng; giới phân tích; giới quan sát; giới chuyên gia; đại diện; cư
    dân; cán bộ; nguồn tin; nghị sĩ; nhà ngoại giao; doanh nghiệp; nhà đầu tư; người; bác sĩ; luật sư; nhà khoa
    học; nông dân; công ty; ngân hàng; phụ huynh; tiểu thương; cử tri; học sinh; sinh viên; thành viên; ý kiến;
    nhà; bên; nước; đồng minh; nhà nghiên cứu; điều tra viên; công tố viên; thương nhân; nhà môi giới; quan sát
    viên; chính trị gia; tổ chức; giới đầu tư; giới truyền thông; truyền thông; báo chí; hãng; chủ; hộ; thân
    nhân; gia đình; nạn nhân; phe; nghiệp đoàn; công đoàn; giới học giả; học giả; quân nhân; binh sĩ; lao động;
    công nhân; tài xế; nhà bán lẻ; giáo viên; nhà kinh tế; bệnh nhân; khách hàng; nhà hoạt động; nhà quan sát;
    nhà sản xuất; nhân viên; nguồn; cảnh sát; nhóm; địa phương; cơ quan; bộ; sở; trường; hiệp hội; dân làng;
    thương lái; kiểm sát viên; chính khách; lính cứu hỏa; kỹ sư; công chức; phi công; thủy thủ; ngư dân; nghệ
    sĩ; giới
    """
)
INDEFINITE = phrases(
    """
    một; một số; một vài; vài; nhiều; các; những; hai; ba; bốn; đa số; phần lớn; hàng loạt; hầu hết; một nhóm;
    nhóm; cả hai
    """
)
ANONYMOUS = phrases(
    """
    giấu tên; không muốn nêu tên; không nêu tên; đề nghị giấu tên; đề nghị không nêu tên; xin giấu tên; ẩn danh;
    không nêu danh tính; từ chối nêu tên; yêu cầu giấu tên; yêu cầu không nêu tên; giấu danh tính; được giấu
    tên; không được nêu tên; không tiết lộ danh tính; không muốn tiết lộ danh tính; không muốn nêu danh tính; đề
    nghị ẩn danh; yêu cầu ẩn danh; với điều kiện giấu tên; với điều kiện ẩn danh; đề nghị không nêu danh tính;
    không công bố danh tính; không muốn công khai danh tính; xin được giấu tên; không muốn tiết lộ tên; đề nghị
    được giấu tên; yêu cầu không nêu danh tính; đề nghị không tiết lộ danh tính; không rõ danh tính; không tiện
    nêu tên; xin không nêu tên; chưa được công bố danh tính; chưa được tiết lộ danh tính; chưa công bố danh tính;
    chưa rõ danh tính; chưa xác định danh tính; danh tính chưa được công bố; không được tiết lộ danh tính; không được
    công bố danh tính; không được nêu danh tính; xin phép giấu tên; không muốn lộ danh tính; không muốn lộ tên;
    không muốn
    công khai tên; không muốn công khai danh tính; đã được thay đổi tên; tên đã được thay đổi; tên nhân vật đã
    được thay đổi;
    không được phép phát ngôn; không có thẩm quyền phát ngôn; không được phép phát biểu; muốn được giấu tên; muốn
    giấu tên;
    không muốn xuất hiện danh tính; không nêu cụ thể danh tính; không nêu rõ tên; không nêu rõ danh tính
    """
)
PRONOUNS = pairs(
    """
    cụ bà: f; cụ ông: m; bà cụ: f; ông cụ: m; nhà khoa học này: p; nhà nghiên cứu này: p; nhà phân tích này: p;
    nhà kinh tế này: p; nhân chứng này: p;
    ông: m; bà: f; anh: m; chị: f; cô: f; ông này: m; bà này: f; ông ấy: m; bà ấy: f; anh này: m; cô này: f; chị
    này: f; anh ta: m; cô ta: f; ông ta: m; bà ta: f; cô ấy: f; anh ấy: m; chị ấy: f; cụ: p; em: p; họ: c; vị
    này: p; người này: p; nguồn tin này: p; nguồn tin: p; vị quan chức này: p; quan chức này: p; vị lãnh đạo
    này: p; chuyên gia này: p; nhà lãnh đạo này: p; vị chuyên gia này: p; nhà ngoại giao này: p; vị đại diện
    này: p; vị tướng này: p; người phát ngôn này: p; luật sư này: p; vị luật sư này: p; đại biểu này: p; lãnh
    đạo này: p; vị bộ trưởng này: p; cán bộ này: p; vị cán bộ này: p; nữ phát ngôn viên này: f; nữ bộ trưởng: f;
    chủ tịch này: p; bác sĩ này: p; đại diện này: p; ngài: m; đại sứ: p; vị đại sứ: p; cậu: m; y: m; thị: f;
    hắn: m; bác: p; chú: m; thầy: m
    """
)
DEICTIC = "này"
"""A body's head word before this resolves to the last body with that head ("bộ này", "cơ quan này", "công ty này")."""
PERSONS = words(
    """
    ông bà anh chị cô em cụ chú bác thầy vị người viên trưởng sĩ sư gia nhân vật thủ lĩnh giám đốc chủ tịch nghị
    tướng tá quan chức diễn ca nghệ luật giáo tiến thạc
    """
)
SHORT_BODIES = words("bộ sở cục công tập ngân hãng ủy cơ đơn vụ doanh tổ ban viện trường bệnh")
"""First syllables of bodies that, alone, stand for the body named before."""
NOT_BODIES = phrases(
    """
    ban đầu; ban đêm; ban ngày; ban trưa; bộ phim; bộ sưu; bộ phận; bộ ba; bộ tộc; sở thích; đội ngũ; vụ việc;
    vụ án; vụ tấn; vụ nổ; vụ thử; vụ phóng; vụ cháy; vụ tai; hội nghị; hội thảo; phòng ngừa; viện dẫn; viện trợ;
    trường hợp; nhóm máu; đảng phái; quỹ đạo; trung tâm của; phe phái; vụ kiện; vụ va; vụ bê; vụ hè; vụ mùa; vụ
    lúa; cảng biển; đài thọ; đoàn tàu; xã hội; tỉnh táo; huyện đảo; cục diện
    """
)
SOMEBODY = (
    "người phụ nữ",
    "người đàn ông",
    "người mẹ",
    "người cha",
    "cô gái",
    "chàng trai",
    "nữ sinh",
    "nam sinh",
)
"""With an age or "này" they stand for a person named before."""
GENDERS = {"thị": "f", "văn": "m"}
"""Middle names that tell whether somebody is a woman or a man."""
