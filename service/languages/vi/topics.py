"""What Vietnamese bodies deal with: words, phrases and abbreviations in lower case, under keys shared with the English table."""

from __future__ import annotations

from service.languages.tables import topics

TOPICS: dict[str, frozenset[str]] = topics(
    """
    agriculture: nông nghiệp|nông thôn|nông lương|nn ptnt|nnptnt|nn mt|nnmt; air: hàng không|không quân|phòng không;
    airline: hãng hàng không; archaeology: khảo cổ; army: quân đội|lục quân; arts: mỹ thuật|nghệ thuật;
    audit: kiểm toán; aviation: bay|sân bay|cảng vụ hàng không|cảng hàng không;
    bank: ngân hàng|ngân hàng trung ương|ngân hàng nhà nước|nhnn|fed|cục dự trữ liên bang;
    blood: huyết học|truyền máu|hiến máu|máu; border: biên phòng|biên giới|xuất nhập cảnh;
    broadcasting: phát thanh|truyền hình; budget: ngân sách; cabinet: nội các; cars: ô tô|ôtô|xe hơi; cashew: hạt điều|điều việt nam;
    cement: xi măng; central bank: ngân hàng trung ương|ngân hàng nhà nước|nhnn|cục dự trữ liên bang|fed|nhtw;
    chemicals: hóa chất; children: nhi đồng|nhi|trẻ em; civil aviation: cục hàng không; climate: khí hậu;
    coastguard: cảnh sát biển|tuần duyên|bảo vệ bờ biển; coffee: cà phê|ca cao; competition: cạnh tranh;
    constitution: hiến pháp; construction: xây dựng|nhà ở|kiến trúc|đô thị; consumers: người tiêu dùng|tiêu dùng;
    cooperation: hợp tác; corruption: tham nhũng; court: tòa án|toà án|tòa|toà|tand|tandtc; crime: hình sự|tội phạm;
    culture: văn hóa|văn hoá|vh tt dl|vhttdl; customs: hải quan;
    cyber: an ninh mạng|tội phạm công nghệ cao|không gian mạng|a05; debt: nợ;
    defence: quốc phòng|quân sự|phòng vệ|quân đội|bqp; dental: răng hàm mặt|nha khoa; dermatology: da liễu;
    development: phát triển; disabled: khuyết tật; disaster: thiên tai;
    disease: dịch bệnh|bệnh tật|phòng bệnh|bệnh nhiệt đới|kiểm soát bệnh|cdc; drinks: bia|đồ uống|nước giải khát; drugs: ma túy|ma tuý;
    earthquake: vật lý địa cầu|động đất|địa chấn; economy: kinh tế;
    education: giáo dục|đào tạo|huấn luyện|sư phạm|gd đt|gdđt; elderly: người cao tuổi; election: bầu cử;
    electronics: điện tử|bán dẫn; emergency: cấp cứu|khẩn cấp; endocrinology: nội tiết|đái tháo đường;
    energy: năng lượng|điện lực|điện; engineering: cơ khí; environment: môi trường|nn mt|nnmt|tn mt|tnmt;
    ethnic: dân tộc; eye: mắt; family: gia đình; farmers: nông dân; fatherland front: mặt trận tổ quốc|mttq;
    fertiliser: phân bón; film: điện ảnh; finance: tài chính|ngân khố|kho bạc|kbnn;
    fire: cứu hỏa|phòng cháy|pccc|cnch; fisheries: thủy sản|hải sản|nghề cá; food: lương thực|thực phẩm;
    football: bóng đá|vff|fifa|uefa|afc; footwear: da giày|giày dép; foreign: ngoại giao|đối ngoại|ngoại thương;
    forest: lâm nghiệp|rừng|kiểm lâm; front: mặt trận tổ quốc|mttq; fruit: rau quả|trái cây; gender: bình đẳng giới;
    geology: địa chất; geriatrics: lão khoa; gold: vàng|kim hoàn; health: y tế|sức khỏe; heart: tim|tim mạch;
    heritage: di tích|di sản|bảo tồn; history: lịch sử; home: nội vụ; hotel: khách sạn; housing: nhà ở;
    human rights: nhân quyền|quyền con người; hygiene: dịch tễ|vệ sinh; immigration: xuất nhập cảnh|di trú|nhập cư;
    industry: công thương|công nghiệp; infectious: truyền nhiễm|bệnh nhiệt đới|khoa nhiễm; innovation: đổi mới sáng tạo;
    inspection: thanh tra; insurance: bảo hiểm|bhxh|bhyt; intellectual property: sở hữu trí tuệ;
    intelligence: tình báo; intensive care: hồi sức|hồi sức tích cực; investment: đầu tư|kh đt|khđt;
    journalists: nhà báo; justice: tư pháp; labour: lao động|công đoàn|lđ tb xh|lđtbxh|lđlđ; land: đất đai;
    law: pháp luật|luật|pháp lý; lawyers: luật sư; livestock: chăn nuôi|gia cầm|thú y; logistics: logistics;
    lung: phổi|hô hấp|lao và bệnh phổi; maritime: hàng hải|cảng vụ; market: quản lý thị trường|qltt;
    maternity: phụ sản|từ dũ|sản nhi; mekong: mekong|mê kông|mê công|cửu long; mental health: tâm thần;
    minerals: khoáng sản|than; monetary: tiền tệ; museum: bảo tàng; navy: hải quân; nuclear: hạt nhân|nguyên tử;
    nutrition: dinh dưỡng; olympic: olympic; oncology: ung bướu|ung thư|bệnh viện k; paper: giấy và bột giấy|ngành giấy;
    parliament: quốc hội|nghị viện|hạ viện|thượng viện|ubtvqh; pedagogy: sư phạm; pension: hưu trí;
    pepper: hồ tiêu|gia vị; petroleum: xăng dầu|dầu khí; pharmacy: dược|y dược;
    planning: kế hoạch|quy hoạch|kh đt|khđt; plastic: nhựa; police: cảnh sát|công an|csgt|cshs|bca|pccc;
    polytechnic: bách khoa; population: dân số; ports: cảng;
    post: bưu chính|viễn thông|thông tin|truyền thông|bưu điện|tt tt|tttt; presidency: tổng thống|phủ tổng thống;
    prosecution: kiểm sát|công tố|vksnd|vks|vksndtc|vksnd tối cao; publishing: xuất bản; railway: đường sắt|metro;
    real estate: bất động sản|địa ốc; red cross: chữ thập đỏ|trăng lưỡi liềm đỏ; refugees: tị nạn|tỵ nạn;
    religion: tôn giáo; rescue: cứu nạn|cứu hộ|cnch; resources: tài nguyên|tn mt|tnmt; rice: lúa gạo|gạo;
    river: sông|ủy hội sông; roads: đường bộ|cao tốc; rubber: cao su; safety: an toàn;
    science: khoa học|bách khoa|kh cn|khcn; securities: chứng khoán|ubck|ubcknn|ttck;
    security: công an|an ninh|bảo an|an toàn|bhxh; ships: đóng tàu|tàu thủy; social: xã hội|bhxh|lđ tb xh|lđtbxh;
    software: phần mềm; space: vũ trụ; sport: thể thao|thể dục|điền kinh|vh tt dl|vhttdl; staff: tham mưu;
    standards: tiêu chuẩn|đo lường|chất lượng; state: nhà nước|ngân hàng nhà nước; statistics: thống kê; steel: thép;
    stock exchange: sở giao dịch chứng khoán|hose|hnx; sugar: mía đường; supreme: tối cao|vksndtc|tandtc; tax: thuế;
    tea: chè; technology: công nghệ|bách khoa|kh cn|khcn; textile: dệt may|dệt|may mặc; timber: gỗ|lâm sản;
    tourism: du lịch|vh tt dl|vhttdl;
    trade: thương mại|công thương|thương vụ|mậu dịch|ngoại thương|quản lý thị trường|qltt|phòng thương mại|vcci;
    traditional medicine: y học cổ truyền|đông y; transport: giao thông|vận tải|csgt|gtvt;
    trauma: chấn thương|chỉnh hình; tropical: nhiệt đới; unification: thống nhất; veterans: cựu chiến binh;
    water: thủy lợi|cấp nước|thoát nước|tài nguyên nước|nước sạch; waterways: đường thủy; weather: khí tượng|thủy văn|dự báo thời tiết; women: phụ nữ;
    writers: nhà văn; youth: thanh niên
    """
)
