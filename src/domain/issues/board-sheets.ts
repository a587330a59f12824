import { headers } from "../../contract/headers";
import type { RoundChange } from "../round/period";
import { meant } from "./structure";
import { issue, type Labelled, typed, type Typed, type Writer } from "./record";

export type SlipRefusal = "not-a-slip" | "other-round" | "other-workbook";

const slipRefusals: { readonly [R in SlipRefusal]: string } = {
  "not-a-slip": "Tệp này không phải là phiếu chấm đã phát. Đề nghị gửi đúng phiếu.",
  "other-round": "Phiếu này của kỳ khác. Đề nghị gửi phiếu của kỳ này.",
  "other-workbook":
    "Phiếu này do sổ khác phát (sổ cấp tỉnh hoặc của cụm, khối). Đề nghị nhận phiếu vào đúng sổ đã phát.",
};

const slipPoints = (write: Writer, points: number | null): string =>
  points === null ? "Không áp dụng" : `${write.number(points)} điểm`;

/** Why no unit can fulfil a condition. */
export type NeverMet = "above-hundred" | "above-maximum" | "below-minimum" | "section-crossed";

const neverMet: { readonly [W in NeverMet]: string } = {
  "above-hundred": "Ngưỡng lớn hơn 100%",
  "above-maximum": "Ngưỡng lớn hơn Tối đa của chỉ tiêu",
  "below-minimum": "Ngưỡng nhỏ hơn Tối thiểu của chỉ tiêu",
  "section-crossed": "Điểm tối thiểu lớn hơn Điểm tối đa ở trang Mục điểm",
};

/** The Board's own sheets, and slips that came back. */
export const boardSheets = {
  /** The workbook's work is of the round `held`, `Kỳ báo cáo` states another. */
  "round-changed": issue<RoundChange>({
    severity: "error",
    sentence: ({ held, stated }, { round }) =>
      `Sổ đang giữ số liệu của kỳ ${round(held)}, nhưng trang Kỳ báo cáo ghi ${round(stated)}; chưa tính và chưa ghi gì. Đề nghị lập sổ cho kỳ mới, hoặc ghi lại Kỳ báo cáo là ${round(held)}, hoặc sửa kỳ của sổ nếu ghi sai từ đầu.`,
    cause:
      "Năm hoặc kỳ ở trang Kỳ báo cáo bị sửa khi sổ đã có báo cáo, sổ theo dõi, ý kiến, điểm hoặc kết quả bình xét.",
    remedy:
      "Kỳ mới thì lập sổ mới; sửa nhầm thì ghi lại năm, kỳ cũ; năm, kỳ sai từ đầu thì sửa kỳ của sổ trong Excel (báo cáo đã đọc theo kỳ cũ không còn được tính, đề nghị nhận lại).",
    sample: { held: { year: 2026, kind: "year" }, stated: { year: 2027, kind: "h1" } },
  }),
  "seal-damaged": issue<Record<never, never>>({
    severity: "warning",
    sentence: () =>
      "Bản chốt số liệu ở ô này đã bị sửa nên không còn đối chiếu được số liệu với bản đã chốt. Đề nghị lấy lại bản sổ trước khi bị sửa, hoặc chốt lại số liệu, kèm lý do.",
    cause: "Trang ẩn _TD_Chốt giữ số liệu đã chốt, chỉ phần mềm ghi; có người hoặc chương trình khác đã ghi vào.",
    remedy: "Lấy lại bản sổ trước khi bị sửa; không còn thì chốt lại số liệu, kèm lý do.",
    sample: {},
  }),
  /** `row`: code of the row; "" = a sheet of labels. */
  "board-blank": issue<Labelled & { row: string }>({
    severity: "error",
    sentence: ({ label, row }) =>
      `"${label}"${row === "" ? "" : ` của ${row}`} còn trống. Nội dung cần ô này chưa được so sánh, chưa được chấm, không tính lỗi cho đơn vị; đề nghị điền.`,
    cause: "Ô bắt buộc ở trang của cơ quan thường trực, cụm, khối chưa điền.",
    remedy: "Điền ô được nêu; để trống thì phần mềm không tự chọn thay.",
    sample: { label: "Cách đánh giá", row: "KT05" },
  }),
  /** `inForce`: whether the rows hold until they are confirmed. */
  "starter-unconfirmed": issue<{ sheet: string; inForce: boolean }>({
    severity: "notice",
    sentence: ({ sheet, inForce }) =>
      `Trang ${sheet} đang là bộ khởi đầu của phần mềm, chưa được xác nhận${inForce ? "" : "; các dòng ở trang này chưa được dùng"}. Đề nghị xem từng dòng, sửa theo quy định của tỉnh rồi bấm Xác nhận ở mục Thiết lập, hoặc xóa dòng chữ đỏ ở đầu trang.`,
    cause: "Sổ mới có sẵn bộ khởi đầu; chưa ai xác nhận các dòng đó là của tỉnh.",
    remedy: "Xem, sửa rồi xác nhận; không dùng thì bỏ bộ khởi đầu ở mục Thiết lập.",
    sample: { sheet: "Xếp loại", inForce: false },
  }),
  /** `raw`: the award's name; `likely`: the nearest column of the statistical forms. */
  "award-unplaced": issue<{ raw: string; units: number; likely: string | null }>({
    severity: "warning",
    sentence: ({ raw, units, likely }, { number }) =>
      `Hình thức "${raw}" (${number(units)} đơn vị có số liệu) chưa rõ thuộc cột nào của biểu thống kê 0602, 0603 nên chưa được cộng vào biểu.${likely === null ? "" : ` Có thể là "${likely}".`} Đề nghị chọn ở cột Cột biểu thống kê của trang Khen thưởng.`,
    cause: "Tên hình thức không giống tên cột nào của biểu thống kê khen thưởng.",
    remedy: "Chọn cột, hoặc Không thuộc biểu, ở trang Khen thưởng; số liệu vẫn có ở Tổng hợp khen thưởng.",
    sample: { raw: "Bảng vàng danh dự", units: 3, likely: "Bằng khen" },
  }),
  /** `likely`, `unit`: name and code of the unit that may be meant. */
  "name-near": issue<Typed & { likely: string; unit: string }>({
    severity: "warning",
    sentence: ({ label, raw, likely, unit }) =>
      `"${label}" ghi "${raw}", không có trong danh sách; có phải "${likely}" (${unit})? Nếu đúng, đề nghị ghi đúng tên hoặc mã.`,
    cause: "Tên ghi gần giống tên một đơn vị trong danh sách nhưng không trùng, có thể gõ nhầm.",
    remedy: "Nếu là đơn vị đó thì ghi đúng tên hoặc mã; nếu là tên khác thì không phải làm gì.",
    sample: { label: "Người chấm", raw: "UBND huyên Lục Nam", likely: "UBND huyện Lục Nam", unit: "C01-02" },
  }),
  "unknown-code": issue<Typed & { likely?: string }>({
    severity: "warning",
    sentence: ({ label, raw, likely }) =>
      `"${label}" ghi mã "${raw}" không có trong danh mục. Đề nghị kiểm tra lại mã.${meant(likely)}`,
    cause: "Mã gõ sai hoặc chưa có trong danh mục.",
    remedy: "Sửa mã theo danh mục, hoặc bổ sung mã vào danh mục.",
    sample: { ...typed, likely: "KT01" },
  }),
  "board-row-repeated": issue<{ row: string; first: string }>({
    severity: "warning",
    sentence: ({ row, first }) =>
      `"${row}" đã có ở ô ${first} của trang này; dòng này không được tính. Đề nghị giữ lại một dòng.`,
    cause: "Hai dòng của một danh mục mang cùng một mã.",
    remedy: "Giữ lại một dòng đúng, xóa dòng kia hoặc đặt mã khác.",
    sample: { row: "C01", first: "A5" },
  }),
  /** `sender`: the first unit or cluster concerned; `others`: how many more; `counts`: cell of the row that counts. */
  "document-asked-twice": issue<{ document: string; sender: string; others: number; counts: string }>({
    severity: "warning",
    sentence: ({ document, sender, others, counts }, { number }) =>
      `Hồ sơ ${document} được yêu cầu hai lần với ${sender}${others === 0 ? "" : ` và ${number(others)} nơi khác`}: dòng này và dòng ở ô ${counts}. Với các nơi đó chỉ tính dòng ở ô ${counts}. Đề nghị sửa ${headers.concerns} để mỗi nơi chỉ thuộc một dòng.`,
    cause: "Hai dòng của một mã hồ sơ có Áp dụng chồng lên nhau nên có hai hạn, hai yêu cầu cho cùng một nơi gửi.",
    remedy: "Sửa Áp dụng của một dòng; ghi dấu - trước loại đơn vị, mã cụm/khối hoặc mã đơn vị đã có dòng riêng.",
    sample: { document: "HS02", sender: "DN05", others: 3, counts: "H6" },
  }),
  "roster-repeated": issue<{ code: string }>({
    severity: "warning",
    sentence: ({ code }) =>
      `Đơn vị ${code} có nhiều dòng cùng hiệu lực trong danh sách. Đề nghị ghi Từ ngày, Đến ngày để mỗi thời điểm chỉ còn một dòng.`,
    cause: "Đơn vị chuyển cụm, khối nhưng dòng cũ chưa ghi Đến ngày.",
    remedy: "Ghi Đến ngày cho dòng cũ và Từ ngày cho dòng mới.",
    sample: { code: "SNV" },
  }),
  "cluster-without-leader": issue<{ code: string }>({
    severity: "warning",
    sentence: ({ code }) => `Cụm/khối ${code} chưa có đơn vị làm trưởng. Đề nghị ghi vai trò Trưởng cho một đơn vị.`,
    cause: "Không dòng nào của cụm, khối có vai trò Trưởng trong thời gian này.",
    remedy: "Ghi vai trò Trưởng cho một đơn vị của cụm, khối.",
    sample: { code: "K03" },
  }),
  "scale-sum-differs": issue<{ cluster: string; sum: number; declared: number }>({
    severity: "warning",
    sentence: ({ cluster, sum, declared }, { number }) =>
      `Thang điểm của ${cluster} cộng được ${number(sum)} điểm, tổng điểm công bố là ${number(declared)}. Đề nghị sửa cho khớp.`,
    cause: "Cộng điểm chuẩn các tiêu chí không bằng tổng điểm đã công bố.",
    remedy: "Sửa điểm chuẩn của tiêu chí hoặc tổng điểm của cụm, khối.",
    sample: { cluster: "K03", sum: 1234.5, declared: 987.25 },
  }),
  "slip-unrecognised": issue<{ reason: SlipRefusal }>({
    severity: "warning",
    sentence: ({ reason }) => slipRefusals[reason],
    cause: "Tệp không phải phiếu chấm, là phiếu của kỳ khác hoặc do sổ khác phát.",
    remedy: "Chọn đúng tệp phiếu đã phát từ sổ này trong kỳ này.",
    sample: { reason: "other-round" },
  }),
  "slip-outdated": issue<{ criterion: string; printed: number; max: number }>({
    severity: "warning",
    sentence: ({ criterion, printed, max }, { number }) =>
      `Phiếu in điểm chuẩn ${number(printed)} của tiêu chí ${criterion}, thang điểm hiện là ${number(max)}; điểm này chưa được ghi. Đề nghị xuất phiếu mới và chấm lại.`,
    cause: "Thang điểm đã sửa sau khi phát phiếu.",
    remedy: "Xuất phiếu mới theo thang điểm hiện hành và chấm lại.",
    sample: { criterion: "TC07", printed: 10.5, max: 12.25 },
  }),
  /** `null` = does not apply. `cell`: of the points that are there, in `Điểm chấm`. */
  "slip-conflict": issue<{
    criterion: string;
    entered: number | null;
    slip: number | null;
    cell: string;
  }>({
    severity: "warning",
    sentence: ({ criterion, entered, slip, cell }, write) =>
      `Tiêu chí ${criterion} đã có ${slipPoints(write, entered)} ở trang Điểm chấm${cell === "" ? "" : `, ô ${cell}`}; phiếu ghi ${slipPoints(write, slip)}. Điểm trên phiếu chưa được ghi. Đề nghị xác nhận rồi sửa ở trang Điểm chấm.`,
    cause: "Trang Điểm chấm đã có điểm khác ở cùng đơn vị, tiêu chí, giai đoạn (ở Chấm chéo: của cùng người chấm).",
    remedy: "Đối chiếu phiếu với trang Điểm chấm; nếu phiếu đúng thì sửa điểm ở trang Điểm chấm.",
    sample: { criterion: "TC07", entered: 8.5, slip: 7.25, cell: "D12" },
  }),
  "slip-incomplete": issue<{ blank: number; lines: number }>({
    severity: "notice",
    sentence: ({ blank, lines }, { number }) => `Phiếu còn ${number(blank)} trong ${number(lines)} dòng để trống.`,
    cause: "Phiếu gửi về còn dòng để trống.",
    remedy: "Đề nghị nơi nhận phiếu ghi nốt các dòng còn trống; điều kiện còn dòng trống thì chưa được ghi nhận.",
    sample: { blank: 3, lines: 1003 },
  }),
  /** `entered`, `slip`: codes of the units named; "" = none. `cell`: the condition's. */
  "list-conflict": issue<{ condition: string; entered: string; slip: string; cell: string }>({
    severity: "warning",
    sentence: ({ condition, entered, slip, cell }) =>
      `Điều kiện ${condition} đã có danh sách ở trang Điều kiện, ô ${cell}: ${entered === "" ? "không đơn vị nào" : entered}; phiếu ghi ${slip === "" ? "không đơn vị nào" : slip}. Phiếu chưa được ghi. Đề nghị xác nhận rồi sửa ở trang Điều kiện.`,
    cause: "Trang Điều kiện đã ghi Đơn vị vi phạm hoặc Ngày nhận khác với phiếu.",
    remedy: "Đối chiếu phiếu với trang Điều kiện; nếu phiếu đúng thì sửa ở trang Điều kiện.",
    sample: { condition: "DK05", entered: "K03-01", slip: "K03-01; K03-02", cell: "A9" },
  }),
  "rule-incomplete": issue<{ rule: string; header: string }>({
    severity: "warning",
    sentence: ({ rule, header }) =>
      `Dòng "${rule}" chưa ghi hoặc ghi chưa đúng cột "${header}" nên chưa có hiệu lực. Đề nghị ghi cho đủ.`,
    cause: "Dòng ở trang Điều kiện hoặc Xếp loại thiếu cột cần để xét, hoặc cột đó ghi không đọc được.",
    remedy: "Ghi đủ các cột của dòng, hoặc xóa dòng nếu không áp dụng.",
    sample: { rule: "DK01", header: "Ngưỡng" },
  }),
  "condition-never-met": issue<{ condition: string; name: string; reason: NeverMet }>({
    severity: "warning",
    sentence: ({ condition, name, reason }) =>
      `Điều kiện ${condition} (${name}) không đơn vị nào đạt được: ${neverMet[reason]}. Đề nghị kiểm tra lại ${reason === "section-crossed" ? "hai mức điểm này" : headers.threshold}.`,
    cause: "Ngưỡng của điều kiện ghi mức mà điểm hoặc kết quả không thể đạt tới.",
    remedy: "Sửa Ngưỡng ở trang Điều kiện, hoặc Điểm tối thiểu ở trang Mục điểm.",
    sample: { condition: "DK03", name: "Nhóm V", reason: "above-hundred" },
  }),
  "class-tied-at-edge": issue<{ class: string; limit: number; units: string }>({
    severity: "warning",
    sentence: ({ class: name, limit, units }, { number }) =>
      `Loại ${name} chỉ còn đủ chỗ trong ${number(limit)} đơn vị, các đơn vị ${units} cùng hạng ở ranh giới nên tạm xếp loại dưới. Đề nghị cụm, khối xem xét, quyết định.`,
    cause: "Nhiều đơn vị cùng hạng tại chỗ tỷ lệ tối đa của loại vừa hết.",
    remedy: "Bổ sung tiêu chí ưu tiên khi bằng điểm, hoặc để cụm, khối quyết định.",
    sample: { class: "Xuất sắc", limit: 1003, units: "K03-01; K03-02" },
  }),
};
