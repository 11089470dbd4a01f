"""Who speaks in Vietnamese: titles, bodies, people, outlets, places, surnames, words that keep a name back. All lower case."""

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
OUTLET_HEADS = phrases(
    """
    hãng tin; hãng thông tấn; hãng tin tức; đài truyền hình; đài phát thanh; tờ; báo; kênh; kênh truyền hình;
    tạp chí; nhật báo; trang tin; trang; tuần báo; truyền thông; thông tấn xã; báo điện tử; hãng truyền thông;
    mạng tin; đài; phóng viên; trang mạng; truyền hình; tờ báo; hãng truyền hình; nguyệt san; chuyên trang; cổng
    thông tin
    """
)
OUTLETS = phrases(
    """
    straits times; business day; mail & guardian; daily maverick; news24; aap; sydney morning herald; rnz; khmer
    times; phnom penh post; vientiane times; malay mail;
    new straits times; kompas; rappler; philippine star; inquirer; mothership; cbc; globe and mail; toronto star;
    prensa latina; granma; korea times; korea herald; joongang ilbo; dong-a ilbo; hankyoreh;
    ytn; jtbc; mainichi shimbun; asahi shimbun; japan times; sankei; tv asahi; taipei times; caixin; ndtv;
    hindustan times; indian express; jerusalem post; press tv; isna; hurriyet; daily sabah;
    ukrainska pravda; handelsblatt; die welt; el mundo; corriere della sera; la repubblica; france 24; rfi; los
    angeles times; propublica; the atlantic; business insider; techcrunch; marketwatch;
    barron's; sài gòn giải phóng; hà nội mới; pháp luật tp hcm; pháp luật tp.hcm; vtc news;
    thời báo new york; thời báo tài chính; nhật báo phố wall; bưu điện washington; thời báo los angeles; thời
    báo hoàn cầu; washington examiner; scotsman; mirror; the mirror; the sun; time; reuters; afp; ap; yonhap;
    kyodo; ttxvn; tân hoa xã; bloomberg; cnn; bbc; tass; ria novosti; nhk; kcna; anadolu; dpa; efe; ansa;
    interfax; sputnik; al jazeera; axios; politico; cnbc; the guardian; new york times; the new york times;
    washington post; the washington post; wall street journal; wsj; rt; the wall street journal; financial
    times; nikkei; nikkei asia; the straits times; straits times; scmp; mint; south china morning post; hoàn cầu
    thời báo; nhân dân; tuổi trẻ; thanh niên; vnexpress; vietnam+; vietnamplus; vov; vtv; dân trí; tiền phong;
    lao động; người lao động; zing; zingnews; vietnamnet; cafef; upi; fox news; abc news; nbc news; cbs news;
    sky news; the times; bild; der spiegel; le monde; le figaro; el pais; antara; bernama; xinhua; cctv; irna;
    wam; hãng thông tấn trung ương triều tiên; thông tấn xã việt nam; ukrinform; msnbc; kyiv independent; the
    kyiv independent; jiji; jiji press; pti; asahi; yomiuri; mainichi; chosun ilbo; npr; the hill; newsweek;
    forbes; the economist; usa today; the independent; the telegraph; daily mail; dw; euronews; al arabiya;
    haaretz; the times of israel; times of israel; vneconomy; vietstock; espn; marca; rte; saba; spa; mehr;
    fars; tasnim; ria; izvestia; kommersant; rbc; vedomosti; korea herald; korea times
    """
)
PLACES = phrases(
    """
    phương tây; olympic; paralympic; hollywood; bollywood; premier league; la liga; v-league; vương quốc anh;
    beirut; baghdad; kabul; damascus; islamabad; amman; ottawa; mexico city; brasilia; buenos aires; santiago;
    lima; bogota; havana; la habana; nairobi; addis ababa; pretoria; lagos; abuja; athens; lisbon; dublin;
    copenhagen; stockholm; oslo; helsinki; vilnius; riga; tallinn; prague; bratislava; sofia; bucharest;
    belgrade; zagreb; tbilisi; yerevan; baku; astana; tashkent; kathmandu; dhaka; colombo; naypyidaw; yangon;
    wellington; bern; khartoum; tripoli; tunis; sanaa; muscat; ramallah; chisinau; matxcova; nam kinh; vũ hán;
    macedonia; wales; scotland; england; bắc ireland; hawaii; alaska; arizona; colorado; georgia; illinois;
    michigan; minnesota; nevada; ohio; oregon; pennsylvania; utah; virginia; washington d.c; wisconsin;
    louisiana; massachusetts; new jersey; bavaria; catalonia; kashmir; tây tạng; tân cương; quảng đông; quý
    châu; tứ xuyên; vân nam; phúc kiến; chiết giang; osaka; kyoto; okinawa; hokkaido; busan; mumbai; sydney;
    melbourne; toronto; vancouver; chicago; los angeles; san francisco; boston; munich; milan; barcelona;
    istanbul; dubai; lviv; mariupol; kherson; geneva; davos; vienna; hồ chí minh; sài gòn; mỹ; anh; nga; pháp;
    đức; ý; úc; nhật bản; nhật; hàn quốc; triều tiên; trung quốc; ukraine; israel; việt nam; iran; iraq; syria;
    palestine; ấn độ; pakistan; thái lan; lào; campuchia; malaysia; indonesia; philippines; singapore; myanmar;
    brunei; đông timor; timor leste; đài loan; hong kong; canada; mexico; brazil; argentina; chile; peru; cuba;
    venezuela; colombia; tây ban nha; bồ đào nha; hà lan; bỉ; ba lan; hungary; romania; bulgaria; hy lạp; thổ
    nhĩ kỳ; ai cập; nam phi; nigeria; kenya; ethiopia; thụy điển; thụy sĩ; na uy; phần lan; đan mạch; áo; séc;
    slovakia; serbia; croatia; belarus; kazakhstan; uzbekistan; mông cổ; qatar; uae; saudi arabia; ả rập xê út;
    ả-rập xê-út; kuwait; jordan; lebanon; li-băng; yemen; afghanistan; bangladesh; sri lanka; nepal; new
    zealand; australia; eu; châu âu; châu á; asean; gaza; moldova; gruzia; armenia; azerbaijan; litva; latvia;
    estonia; ireland; sudan; libya; algeria; maroc; tunisia; hà nội; tp hcm; tp.hcm; tphcm; đà nẵng; hải phòng;
    cần thơ; huế; quảng nam; quảng ninh; quảng ngãi; quảng trị; quảng bình; nghệ an; hà tĩnh; thanh hóa; ninh
    bình; nam định; thái bình; hải dương; hưng yên; bắc ninh; bắc giang; lạng sơn; cao bằng; hà giang; lào cai;
    yên bái; sơn la; lai châu; điện biên; phú thọ; vĩnh phúc; thái nguyên; tuyên quang; bắc kạn; hòa bình; hà
    nam; thừa thiên huế; bình định; phú yên; khánh hòa; ninh thuận; bình thuận; kon tum; gia lai; đắk lắk; đắk
    nông; lâm đồng; bình phước; bình dương; đồng nai; tây ninh; bà rịa - vũng tàu; long an; tiền giang; bến tre;
    trà vinh; vĩnh long; đồng tháp; an giang; kiên giang; hậu giang; sóc trăng; bạc liêu; cà mau; washington;
    moscow; matxcơva; moskva; mátxcơva; bắc kinh; seoul; bình nhưỡng; tokyo; kiev; kyiv; tehran; tel aviv;
    jerusalem; brussels; london; paris; berlin; new delhi; bangkok; phnom penh; vientiane; kuala lumpur;
    jakarta; manila; ankara; cairo; canberra; riyadh; doha; caracas; warsaw; budapest; rome; madrid; minsk;
    taipei; đài bắc; liên xô; texas; california; florida; new york; kharkiv; odessa; donetsk; zaporizhzhia;
    belgorod; kursk; crimea; thượng hải; hamas; hezbollah; houthi; taliban; fatah; nato; opec; opec+; who; wto;
    imf; wb; adb; fed; ecb; liên bang nga; hoa kỳ; cộng hòa séc; bắc hàn; nam hàn; nam sudan; congo; mali; niger
    """
)
SURNAMES = words(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trịnh đinh lâm phùng mai tô hà
    tăng tạ thái đào trương cao lương lưu châu quách thạch vương triệu kiều nghiêm chu tống lại ninh la khuất
    tôn mạc đàm giáp nông vi hứa từ thân bạch doãn bế lò quàng vàng sùng giàng hầu thào lù cầm âu ông diệp viên
    ưng khổng tiêu kim thiều nhâm phí văn đồng sơn danh điểu siu rơ ksor y lục lường quản cù bành khúc mã tiết
    trưng phó đậu cung đường ngọ hạ thẩm mẫn ấu nghị lư liêu
    """
)
PROPER_PLACE = words(
    """
    xóm buôn làng phum tỉnh huyện xã phường quận phố đảo thôn bản ấp bang vùng sông chợ hạt trấn lỵ khu
    """
)
PROPER_BODY = words("đoàn ty hàng trường viện học hãng tờ báo đài quán clb đội bộ hiệu quỹ ngân")
"""Syllables after which a run of capitals names a place or a body, not a person."""
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
