"""Chinese names that Vietnamese newspapers write in Sino-Vietnamese reading: Zhou Kaiming is Chu Khải Minh.

The table gives, for a pinyin syllable, the usual Vietnamese readings of the characters that occur in personal and place
names, without diacritics. It is a guess, good enough to stay silent; never a reason to report anything.
"""

from __future__ import annotations

from collections.abc import Sequence

READINGS: dict[str, str] = {}
for _line in """
a:a ai:ai,ngai an:an ao:ao,ngao ba:ba,bat bai:bach,bai ban:ban bang:bang bao:bao bei:bac,boi ben:ban,bon bi:bich,tat bin:tan,ban
bing:binh,bang bo:ba,bac,bach bu:bo,bac cai:thai,tai can:tham cao:tao ce:sach cen:sam chai:sai chan:chien,thien chang:truong,xuong
chao:trieu,sieu che:xa chen:tran,than,thanh cheng:thanh,trinh,thua chi:tri,xich chong:trung,sung chu:chu,so chuan:xuyen,truyen
chun:xuan,thuan ci:tu cong:tung,thong cui:thoi da:dai,dat dai:dai,doi dan:dan,dam dang:dang dao:dao,dau de:duc deng:dang di:dich,de
dian:dien ding:dinh dong:dong du:do,doc duan:doan en:an fa:phap,phat fan:pham,phan fang:phuong,phong fei:phi fen:phan,phen feng:phong,phung
fu:phu,phuc,pho gan:cam,can gang:cuong,cang gao:cao ge:cach,cat geng:canh gong:cung,cong gu:co,coc gui:que,quy guan:quan,quang guang:quang
guo:quoc,quach hai:hai han:han,ham hang:hang hao:hao he:ha,hoa,hac hong:hong,hung hou:hau,hau hu:ho hua:hoa huai:hoai huan:hoan
huang:hoang,huynh hui:hue,huy huo:hoac,hoa ji:ky,co,cat,ke,tu,quy jia:gia,giap jian:kien,gian,kiem jiang:giang,khuong,tuong jiao:giao,kieu
jie:kiet,khiet,gioi jin:kim,can,tan,cam jing:kinh,tinh,canh jiu:cuu ju:cu,cuc juan:quyen jun:quan,tuan kai:khai kang:khang ke:khac,kha
kong:khong kun:con,khon lai:lai lan:lan,lam lang:lang lao:lao lei:loi,le li:ly,le,lap,loi,luc lian:lien liang:luong,luong liao:lieu lin:lam,lan
ling:linh,lang,lenh liu:luu,luc long:long lou:lau lu:lu,lo,luc luo:la,lac luan:loan lun:luan ma:ma mao:mao mei:mai,my,mi men:mon meng:manh,mong
miao:mieu min:man,dan ming:minh mo:mac mu:moc,mu,muc na:na nan:nam ni:ni,nghe nian:nien ning:ninh niu:nguu ou:au pan:phan peng:bang,bành
ping:binh pu:pho qi:te,ky,kh,khoi qian:tien,khiem,kien qiang:cuong,khuong qiao:kieu qin:tan,can,khâm qing:thanh,khanh qiu:khau,thu,cuu
qu:khuc,cu quan:quan,toan,quyen ran:nhiem ren:nhan,nham rong:vinh,dung,nhung ru:nhu rui:thuy,nhue run:nhuan sha:sa shan:son,thien shang:thuong
shao:thieu she:xa shen:tham,than sheng:thang,sinh,thinh,thanh shi:su,thach,thi,thoi,the shou:tho,thu shu:thu,thuc shuai:soai,suy shuang:song,suong
shui:thuy shun:thuan si:tu,ty song:tong,tung su:to sun:ton suo:toa tai:thai,dai tan:dam,dan,thanh tang:duong,thang tao:dao teng:dang
tian:dien,thien tie:thiet ting:dinh,dinh tong:dong,thong tu:do wan:van,uyen wang:vuong,uong,vong wei:vi,nguy,duy,ve wen:van,on weng:ong wu:ngo,vu,vo
xi:hy,tay,tich,tap xia:ha xian:hien,tien xiang:huong,tuong xiao:tieu,hieu xie:ta xin:tan,tin,tam xing:hinh,hung,tinh xiong:hung xiu:tu xu:tu,hua,hue
xuan:tuyen,huyen xue:tuyet,hoc,tiet xun:tuan,huan ya:nha,a yan:nghiem,yen,nhan,nham,dien yang:duong,ang,duong yao:dieu,nghieu ye:diep,da
yi:nghi,nhat,y,dich,di,le yin:an,doan,am ying:anh,ung,oanh,doanh yong:vinh,dung,ung you:huu,du yu:ngoc,du,vu,vo,duc yuan:nguyen,vien,uyen
yue:nhac,nguyet,viet yun:van zeng:tang zha:tra zhai:trach zhan:chiem,trien zhang:truong,chuong zhao:trieu,chieu zhe:triet,chiet zhen:tran,chan,chinh
zheng:trinh,chinh zhi:chi,tri zhong:trung,chung zhou:chu,chau zhu:chu,truc zhuang:trang zhuo:trac zi:tu,tu zong:ton,tong zou:trau zu:to
zuo:ta,tac
""".split():
    _syllable, _, _forms = _line.partition(":")
    READINGS[_syllable] = _forms


def syllables(word: str) -> tuple[str, ...]:
    """Split a written-together given name into pinyin syllables, longest first; empty if it is not pinyin."""
    if not word:
        return ()
    for size in range(min(6, len(word)), 0, -1):
        head, rest = word[:size], word[size:]
        if head in READINGS:
            if not rest:
                return (head,)
            tail = syllables(rest)
            if tail:
                return (head, *tail)
    return ()


def reads_as(parts: Sequence[str], folded: str) -> bool:
    """Could these parts of a Chinese name, in order, be read in the Vietnamese text? ``folded`` has no diacritics."""
    pinyin = [s for part in parts for s in syllables(part)]
    if not 2 <= len(pinyin) <= 4 or any(not syllables(part) for part in parts):
        return False
    there = folded.split()
    for start in range(len(there) - len(pinyin) + 1):
        window = there[start : start + len(pinyin)]
        hits = sum(word in READINGS[s].split(",") for s, word in zip(pinyin, window, strict=True))
        if hits >= 2 and 3 * hits >= 2 * len(pinyin):
            return True
    return False
