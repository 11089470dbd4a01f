"""Names that Vietnamese speakers bear: outlets, places, surnames, and what stands before them. All lower case."""

from __future__ import annotations

from service.languages.tables import phrases, words

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
    dealstreetasia; thế giới và việt nam; sài gòn tiếp thị; tiếp thị & gia đình; quân đội nhân dân; công an nhân
    dân; đại đoàn kết; kinh tế sài gòn; sức khỏe & đời sống; sức khỏe và đời sống; phụ nữ tp hcm; phụ nữ tp.hcm;
    phụ nữ việt nam; gia đình và xã hội; an ninh thủ đô; thể thao & văn hóa; ictnews; cafebiz; znews; soha;
    kenh14; vtcnews; benar news; le parisien; l'equipe; the diplomat; foreign policy; barrons; energy
    intelligence; s&p global; lloyd's list; tradewinds; the verge; ars technica; hollywood reporter; mundo
    deportivo; gazzetta dello sport; sky sports; the athletic; l’équipe; rmc sport; globo; folha; o globo;
    clarin; el universal; el tiempo; rpp; el comercio;
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
    chử cai lỗ lữ uông nhan ngụy nguỵ nhữ sầm sái mâu lã cấn chương cam đái đổng đới khâu khưu kha lạc lều liễu
    nghê tề thiệu thôi tòng ung vưu hoắc khiếu khuông khương ngưu
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
