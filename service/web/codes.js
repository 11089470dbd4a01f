/** What each finding code is called, in the languages of the page: [English, Vietnamese]. */

export const CODES = {
  "FIG-VALUE": ["Number differs", "Sai số liệu"],
  "FIG-MAGNITUDE": ["Order of magnitude differs", "Sai hàng đơn vị (nghìn, triệu, tỷ)"],
  "FIG-SEPARATOR": ["Separator misread", "Đọc nhầm dấu phân cách số"],
  "FIG-UNIT": ["Unit differs", "Sai đơn vị đo"],
  "FIG-CURRENCY": ["Currency differs", "Sai đơn vị tiền tệ"],
  "FIG-PERCENT-POINTS": ["Percent and points mixed up", "Nhầm phần trăm với điểm phần trăm"],
  "FIG-BOUND": ["Bound turned round", "Đảo nghĩa “hơn” và “dưới”"],
  "FIG-HEDGE-LOST": ["“About” left out", "Mất chữ “khoảng”"],
  "FIG-ROUNDED": ["Rounded without saying so", "Làm tròn mà không nói rõ"],
  "FIG-RANGE": ["Range differs", "Sai khoảng giá trị"],
  "FIG-CONTEXT": ["Number belongs elsewhere", "Số liệu đặt sai chỗ"],
  "FIG-UNSUPPORTED": ["Number not in the source", "Số liệu không có trong nguồn"],
  "DAT-DAY": ["Day differs", "Sai ngày"],
  "DAT-MONTH": ["Month differs", "Sai tháng"],
  "DAT-YEAR": ["Year differs", "Sai năm"],
  "DAT-WEEKDAY": ["Weekday differs", "Sai thứ trong tuần"],
  "DAT-PERIOD": ["Period differs", "Sai kỳ (quý, nửa năm, số tháng)"],
  "DAT-UNSUPPORTED": ["Date not in the source", "Ngày tháng không có trong nguồn"],
  "ATT-SPEAKER": ["Speaker differs", "Sai người phát biểu"],
  "ATT-ROLE": ["Office or rank differs", "Sai chức vụ"],
  "ATT-OUTLET": ["Outlet differs", "Sai tên cơ quan báo chí"],
  "ATT-DROPPED": ["Attribution left out", "Bỏ mất nguồn phát ngôn"],
  "ATT-ADDED": ["Attribution added", "Thêm nguồn phát ngôn"],
  "ATT-ANONYMITY": ["Named or unnamed differs", "Nêu tên hoặc ẩn danh khác nguồn"],
  "ATT-STANCE": ["Reporting verb says something else", "Động từ dẫn lời lệch nghĩa"],
  "ATT-CHAIN": ["Chain of sources shortened", "Rút ngắn chuỗi dẫn nguồn"],
  "QUO-PROMOTED": ["Paraphrase put in quotation marks", "Lời thuật lại thành trích dẫn trực tiếp"],
  "QUO-ALTERED": ["Quotation altered", "Trích dẫn bị thay đổi"],
  "QUO-NEGATED": ["Negation differs in the quotation", "Trích dẫn bị đảo phủ định"],
  "QUO-UNSUPPORTED": ["Quotation not in the source", "Trích dẫn không có trong nguồn"],
  "QUO-TRUNCATED": ["Quotation cut short", "Trích dẫn bị cắt"],
  "NAM-PERSON": ["Person differs", "Sai tên người"],
  "NAM-PLACE": ["Place differs", "Sai địa danh"],
  "NAM-ORG": ["Organisation differs", "Sai tên tổ chức"],
  "CLM-NEGATION": ["Denied and affirmed mixed up", "Đảo khẳng định và phủ định"],
  "CLM-DIRECTION": ["Direction turned round", "Đảo chiều tăng giảm, trước sau"],
  "CLM-HEDGE": ["Stated as certain", "Điều chưa chắc thành chắc chắn"],
  "COV-ADDED": ["Not in the source", "Nguồn không nói điều này"],
  "COV-OMITTED": ["Left out of the article", "Bài viết lược bỏ"],
  "INT-PLACEHOLDER": ["Masked token left standing", "Còn sót ký hiệu thay thế"],
  "INT-ENCODING": ["Letters damaged", "Lỗi mã hóa ký tự"],
  "INT-UNTRANSLATED": ["Vietnamese left untranslated", "Còn sót tiếng Việt chưa dịch"],
};

/** The title of a code in a language; a code that is newer than this table is shown as it is. */
export function codeTitle(code, language) {
  const known = CODES[code];
  return known ? known[language === "vi" ? 1 : 0] : code;
}
