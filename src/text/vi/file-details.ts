import { formatNumber } from "../numbers";

/** What the reader of files counts, by the names of its limits (src/hosts/xlsx/read/limits.ts). */
const counted: Readonly<Record<string, string>> = {
  fileBytes: "số byte của tệp",
  parts: "số phần trong tệp",
  partBytes: "số byte của một phần",
  totalBytes: "tổng số byte của các phần",
  ratio: "số lần giải nén",
  sheets: "số trang tính",
  cells: "số ô",
  sharedStrings: "số chuỗi dùng chung",
  cellCharacters: "số ký tự trong một ô",
  names: "số tên đã đặt",
  merges: "số vùng ô gộp",
  rows: "số dòng",
  columns: "số cột",
  nesting: "số phần tử lồng nhau",
  attributes: "số thuộc tính của một phần tử",
  sheetName: "số ký tự trong tên trang tính",
};

/**
 * What the reader says → the same in Vietnamese; $1, $2 as in String.replace. A test reads the reader's own sentences.
 */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^a binary workbook \(\.xlsb\)$/u, "sổ tính dạng nhị phân .xlsb"],
  [/^an OpenDocument workbook \(\.ods\)$/u, "sổ tính OpenDocument .ods"],
  [/^a zip without a workbook part(?: \((.*)\))?$/u, "tệp nén không chứa sổ tính"],
  [/^a Word document$/u, "tài liệu Word"],
  [/^a PowerPoint presentation$/u, "bài trình chiếu PowerPoint"],
  [/^a package of (.*)$/u, "gói dữ liệu loại $1"],
  [/^the bytes are neither a zip nor a compound file$/u, "nội dung không phải dạng tệp của Excel"],
  [/^a compound file without a workbook$/u, "tệp dạng Office cũ không chứa sổ tính"],
  [/^a workbook of Excel (.+) to (.+) \(\.xls\)$/u, "Excel $1 đến $2"],
  [/^a workbook protected by a password$/u, "sổ tính được đặt mật khẩu mở"],
  [/^locked by a zip password$/u, "bị khóa bằng mật khẩu của tệp nén"],
  [/^values separated by "(.*)" \(\.csv\)$/u, 'các giá trị cách nhau bằng "$1", dạng .csv'],
  [/^a web page \(\.html, \.mht\)$/u, "trang web .html hoặc .mht"],
  [/^an XML table of Excel 2003$/u, "bảng XML của Excel 2003"],
  [/^a flat OpenDocument table \(\.fods\)$/u, "bảng OpenDocument dạng .fods"],
  [/^a table of symbolic links \(\.slk\)$/u, "bảng dạng .slk"],
  [/^a data interchange table \(\.dif\)$/u, "bảng dạng .dif"],
  [/^an OpenDocument workbook protected by a password$/u, "sổ tính OpenDocument được đặt mật khẩu mở"],
  [/^0 bytes$/u, "0 byte"],
  [/^DOCTYPE$/u, "có khai báo DOCTYPE"],
  [/^no worksheet$/u, "không có trang tính"],
  [/^compression method (.*)$/u, "nén theo cách $1"],
  [/^it does not inflate to the (.*) bytes the directory says$/u, "giải nén không ra đúng $1 byte như mục lục ghi"],
  [/^(\d+) bytes where the directory says (.*)$/u, "có $1 byte, mục lục ghi $2"],
  [/^its checksum \(CRC-32\) is wrong$/u, "mã kiểm tra CRC-32 không khớp"],
  [/^its local header is missing$/u, "thiếu phần đầu"],
  [/^it is cut off$/u, "bị cắt cụt"],
  [/^it is missing: the file is cut off$/u, "không có, tệp bị cắt cụt"],
  [/^it lies outside the file$/u, "nằm ngoài tệp"],
  [/^its 64-bit (?:end|size or place) is missing$/u, "thiếu thông tin 64 bit"],
  [/^entry (.*) of (.*) is missing$/u, "thiếu mục $1 trong $2 mục"],
  [/^entry (.*) of (.*) is cut off$/u, "mục $1 trong $2 mục bị cắt cụt"],
  [/^more than the (.*) parts it says$/u, "có nhiều hơn $1 phần như đã ghi"],
  [/^it shares its bytes with (.*)$/u, "dùng chung dữ liệu với $1"],
  [/^reading took longer than (\d+) s$/u, "đọc quá $1 giây"],
  [/^reading took too much memory$/u, "đọc tốn quá nhiều bộ nhớ nên đã dừng"],
  [/^reading took too much memory or was ended \((.*)\)$/u, "đọc tốn quá nhiều bộ nhớ hoặc bị dừng ($1)"],
  [/^no process to read it in \((.*)\)$/u, "máy không mở được tiến trình để đọc ($1)"],
  [/^(\d+) of (\d+) values were read$/u, "chỉ đọc được $1 trong $2 giá trị"],
  [/^a number that is none$/u, "có số không hợp lệ"],
  [/^a workbook that can't be read$/u, "sổ tính không đọc được"],
  [/^two parts of this name$/u, "có hai phần cùng tên này"],
  [/^two sheets "(.*)"$/u, 'có hai trang tính cùng tên "$1"'],
  [/^a sheet without a name$/u, "có trang tính không tên"],
  [/^the part of sheet "(.*)" is missing$/u, 'thiếu nội dung của trang tính "$1"'],
  [/^the part of the styles is missing$/u, "thiếu phần định dạng"],
  [/^it asks for styles, whose part is missing$/u, "dùng định dạng, nhưng tệp thiếu phần định dạng"],
  [/^its relation "(.*)" leads nowhere$/u, 'liên kết "$1" không dẫn đến đâu'],
  [/^shared string (.*) of (.*)$/u, "chuỗi dùng chung số $1 trong $2 chuỗi"],
  [/^merged area "(.*)"$/u, 'vùng ô gộp "$1" không hợp lệ'],
  [/^row "(.*)"$/u, 'dòng "$1" không hợp lệ'],
  [/^cell "(.*)"$/u, 'ô "$1" không hợp lệ'],
  [/^two cells (.*)$/u, "có hai ô $1"],
  [/^two values in cell (.*)$/u, "có hai giá trị trong ô $1"],
  [/^a column entry without numbers$/u, "mục ghi cột không có số"],
  [/^two entries for column (.*)$/u, "có hai mục ghi cột $1"],
  [/^it is empty$/u, "không có nội dung"],
  [/^its root element is <(.*)>, not <(.*)>$/u, "phần tử gốc là <$1>, không phải <$2>"],
  [/^a second root element$/u, "có hai phần tử gốc"],
  [/^text outside the root element$/u, "có chữ ngoài phần tử gốc"],
  [/^it ends inside <(.*)>$/u, "kết thúc giữa phần tử <$1>"],
  [/^"(.*)" is missing$/u, 'thiếu "$1"'],
  [/^"<!" at (.*)$/u, '"<!" không hợp lệ tại vị trí $1'],
  [/^a tag without a name at (.*)$/u, "thẻ không tên tại vị trí $1"],
  [/^a closing tag that opens nothing at (.*)$/u, "thẻ đóng không có thẻ mở tại vị trí $1"],
  [/^<\/(.*) is not closed at (.*)$/u, "thẻ </$1 chưa đóng tại vị trí $2"],
  [/^the tag <(.*)> is broken at (.*)$/u, "thẻ <$1> hỏng tại vị trí $2"],
  [/^not (.*) text$/u, "không phải chữ mã $1"],
  [/^encoding (.*)$/u, "mã chữ $1 không đọc được"],
  [/^unknown reference (.*)$/u, "ký hiệu $1 không rõ"],
];

/**
 * What exactly is wrong with a file, from the reader's technical detail: "part: what", or what alone. Names of parts
 * and sheets stay; what is not known here comes back as it is.
 */
export function wordsOfDetail(detail: string): string {
  const whole = translated(detail);
  if (whole !== null) return whole;
  const cut = detail.indexOf(": ");
  const what = cut < 0 ? null : translated(detail.slice(cut + 2));
  return what === null ? detail : `${placeOf(detail.slice(0, cut))}: ${what}`;
}

function placeOf(place: string): string {
  if (place === "zip directory") return "mục lục tệp nén";
  if (place === "file") return "tệp";
  return place.replace(/^sheet (?=")/u, "trang tính ");
}

function translated(what: string): string | null {
  const limit = /^[^:]* \((\w+)\) (\d+) > (\d+)$/u.exec(what);
  const words = counted[limit?.[1] ?? ""];
  if (limit !== null && words !== undefined) return `${words} ${number(limit[2])}, giới hạn ${number(limit[3])}`;
  const found = sentences.find(([pattern]) => pattern.test(what));
  return found === undefined ? null : what.replace(...found);
}

function number(digits: string | undefined): string {
  return formatNumber(Number(digits), null, "vi");
}

/**
 * What the reader of files says of what it left out (src/hosts/xlsx/read) → the same in Vietnamese; names of parts and
 * sheets stay.
 */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^macros: (.*) was not read$/u, "macro ($1)"],
  [/^connection: (.*) was not followed$/u, "kết nối dữ liệu ($1)"],
  [/^external-link: (.*) was not followed$/u, "liên kết ngoài ($1)"],
  [/^object: (.*) was not read$/u, "đối tượng nhúng, điều khiển ($1)"],
  [/^not-a-worksheet: sheet "(.*)" \(.*\) was not read$/u, 'trang "$1" không phải trang tính'],
  [/^pictures and charts: sheet "(.*)"$/u, 'hình, biểu đồ ở trang "$1"'],
  [/^notes: sheet "(.*)"$/u, 'ghi chú ở trang "$1"'],
  [/^note: (.*)$/u, "ghi chú hoặc bình luận ở ô $1, vì trang đó được lập lại"],
  [/^drawing: (.*) – (.*)$/u, 'hình, biểu đồ tự thêm ở trang "$1" ($2), vì trang đó được lập lại'],
  [/^table: (.*) – (.*)$/u, 'bảng dữ liệu (Table) tự tạo ở trang "$1" ($2), vì trang đó được lập lại'],
  [/^pivot: (.*) – (.*)$/u, 'bảng PivotTable tự tạo ở trang "$1" ($2), vì trang đó được lập lại'],
  [/^tables: sheet "(.*)"$/u, 'bảng dữ liệu (Table) ở trang "$1"'],
  [/^pivot tables: sheet "(.*)"$/u, 'bảng PivotTable ở trang "$1"'],
  [/^looks and rules: sheet "(.*)"$/u, 'màu, kiểu chữ, quy tắc nhập, dòng và cột ẩn tự đặt ở trang "$1"'],
  [/^slicers: sheet "(.*)"$/u, 'bộ lọc Slicer ở trang "$1"'],
  [/^links: sheet "(.*)"$/u, 'liên kết ở trang "$1"'],
  [/^other things: sheet "(.*)"$/u, 'thành phần khác ở trang "$1"'],
  [/^formula: (.*) \((=.*)\)$/su, "công thức $2 ở ô $1, vì trang mà công thức lấy số không còn; kết quả được giữ"],
  [
    /^rule: (.*) \((=.*)\)$/su,
    "quy tắc tô màu hoặc kiểm tra nhập $2 ở ô $1, vì trang mà quy tắc xem không có trong bản mới",
  ],
  [
    /^column: sheet "(.*?)" \((=.*)\)$/su,
    'công thức $2 mà bảng dữ liệu (Table) ở trang "$1" tự điền, vì trang mà công thức lấy số không có trong bản mới',
  ],
  [
    /^source: sheet "(.*?)" \((=.*)\)$/su,
    'nguồn số liệu $2 của biểu đồ hoặc PivotTable ở trang "$1", vì trang đó chưa có trong bản mới; biểu đồ, bảng được giữ, lấy lại số khi có trang đó',
  ],
  [/^name: (.*) \((=.*)\)$/su, "tên vùng $1 ($2)"],
  [/^format: read as another format than \.xlsx$/u, "định dạng riêng của sổ gốc, vì sổ không thuộc dạng .xlsx"],
  [/^(?:macros|connection|external-link|object|not-a-worksheet): (\d+) more$/u, "và $1 mục tương tự"],
];

/** What is not known here comes back as it is. */
export function wordsOfLeftOut(what: string): string {
  const found = leftOut.find(([pattern]) => pattern.test(what));
  return found === undefined ? what : what.replace(...found);
}
