import { shortDate } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { EntryState } from "../../../domain/basics/entry";

/** Facts that a card may state, each with its label. */
export type CardLabel =
  | "unit"
  | "cluster"
  | "criterion"
  | "indicator"
  | "result"
  | "target"
  | "adjusted"
  | "inForce"
  | "benchmark"
  | "percent"
  | "raw"
  | "rule"
  | "received"
  | "structure"
  | "filled"
  | "complete"
  | "extended"
  | "clusterReport"
  | "version"
  | "takesEffect"
  | "reason"
  | "document"
  | "clusterOpinion"
  | "councilOpinion"
  | "verdict"
  | "writtenBy"
  | "toWrite"
  | "source"
  | "class"
  | "condition"
  | "votes"
  | "quota"
  | "difference"
  | "statedTotal"
  | "heldTotal"
  | "sumTarget"
  | "sumResult"
  | "sumPrevious"
  | "mean"
  | "median"
  | "reached"
  | "without"
  | "form"
  | "line"
  | "column"
  | "making"
  | CardSum;

/** Sums of a unit's points. */
export type CardSum = "base" | "rescaled" | "bonus" | "deducted" | "penalty" | "total" | "rank";

/** Why nothing can be said of a cell. */
export type NoCardReason = "own-sheet" | "heading" | "no-row" | "outdated";

export const explain = {
  emptyTitle: "Chọn một ô để xem cách tính",
  emptyBody:
    "Khi chọn một số liệu, một điểm hoặc một dòng rà soát trong các trang kết quả, khung này cho biết số đó tính từ đâu, theo cách chấm nào, ở tệp, trang và ô nào.",
  nothing: {
    "own-sheet": "Trang đang mở do người dùng ghi, không có số liệu do phần mềm tính.",
    heading: "Ô đang chọn nằm ở phần đầu trang, phía trên các dòng số liệu.",
    "no-row": "Dòng đang chọn không có số liệu riêng.",
    outdated:
      "Trang này lập từ lần tổng hợp trước hoặc đã được sửa tay nên không còn khớp với sổ. Đề nghị vào mục Tổng hợp và tổng hợp lại.",
  } satisfies { readonly [R in NoCardReason]: string },
  watching: "Thẻ đi theo ô đang chọn trong sổ tính.",
  goToSource: "Chuyển đến ô nguồn",
  openUnit: "Mở đơn vị",
  otherFile: "Nguồn nằm ở tệp đã gửi về, mở tệp đó để xem.",
  label: {
    unit: "Đơn vị",
    cluster: "Cụm, khối",
    criterion: "Tiêu chí",
    indicator: "Chỉ tiêu",
    result: "Thực hiện",
    target: "Đăng ký",
    adjusted: "Đề nghị điều chỉnh",
    inForce: "Được áp dụng",
    benchmark: "Mức so sánh",
    percent: "So với chỉ tiêu năm",
    raw: "Ghi tại ô",
    rule: "Cách chấm",
    received: "Nhận ngày",
    structure: "Cấu trúc",
    filled: "Ô bắt buộc",
    complete: "Đầy đủ",
    extended: "Gia hạn đến",
    clusterReport: "Báo cáo cụm",
    version: "Lần",
    takesEffect: "Có hiệu lực",
    reason: "Lý do",
    document: "Văn bản",
    clusterOpinion: "Ý kiến cụm",
    councilOpinion: "Ý kiến HĐ",
    verdict: "Kết quả đọc",
    writtenBy: "Người ghi",
    toWrite: "Nội dung ghi",
    source: "Nguồn",
    base: "Điểm cơ sở",
    rescaled: "Quy đổi",
    bonus: "Điểm thưởng",
    class: "Xếp loại",
    condition: "Điều kiện",
    votes: "Tỷ lệ phiếu",
    quota: "Số lượng",
    difference: "Chênh lệch",
    statedTotal: "Cụm, khối tính",
    heldTotal: "Cấp tỉnh tính",
    sumTarget: "Tổng chỉ tiêu",
    sumResult: "Tổng thực hiện",
    sumPrevious: "Tổng năm trước",
    mean: "Bình quân",
    median: "Trung vị",
    reached: "Đạt mức so sánh",
    without: "Chưa có trong tổng",
    form: "Biểu",
    line: "Mã số",
    column: "Cột",
    making: "Cách tính",
    deducted: "Trừ theo điều kiện",
    penalty: "Điểm trừ",
    total: "Tổng điểm",
    rank: "Xếp hạng",
  } satisfies { readonly [L in CardLabel]: string },
  /** 0 = as registered. */
  targetVersion: ({ value, version }: { value: string; version: number }) =>
    version === 0 ? `${value} (như đăng ký)` : `${value} (bản điều chỉnh lần ${number(version)})`,
  adjustmentVersion: ({ version }: { version: number }) => `Điều chỉnh lần ${number(version)}`,
  pending: "Chưa tính",
  notApplicable: "Không áp dụng",
  notYet: "Chưa có",
  entry: {
    blank: "Chưa có số liệu",
    "not-applicable": "Không áp dụng",
    "not-assigned": "Không giao",
    invalid: "Không đọc được",
  } satisfies { readonly [S in Exclude<EntryState, "value" | "text">]: string },
  tied: ({ rank }: { rank: string }) => `${rank} (bằng điểm)`,
  filledOf: ({ filled, required }: { filled: number; required: number }) =>
    `Đã điền ${number(filled)}/${number(required)}`,
  wholeRoster: "Toàn tỉnh",
  overUnits: ({ value, units, of }: { value: string; units: number; of: number }) =>
    `${value} (${number(units)}/${number(of)} đơn vị)`,
  shareOfUnits: ({ units, of }: { units: number; of: number }) => `${number(units)}/${number(of)} đơn vị`,
  receivedOn: ({ date, source }: { date: string; source: string }) => `${shortDate(date)} (${source})`,
  byPerson: "Đơn vị điền",
  byProgram: "In sẵn hoặc công thức, không cần điền",
  /** How a cell of a statistical form came about, where something was reported. */
  making: {
    columns: "Cộng các cột chia ra cùng dòng",
    lines: "Cộng các dòng chia ra cùng cột",
    parts: "Cộng số liệu các nơi báo cáo",
  },
  nobodyReported: "Không có nơi nào báo cáo; để trống, không phải là 0",
  byOffice: "Cơ quan thường trực ghi",
  ofLine: ({ number: line, name }: { number: string; name: string }) => `Mã số ${line}. ${name}`,
  /** A figure and where it was typed. */
  stated: ({ value, place }: { value: string; place: string }) => `${value} (${place})`,
  olderIssue: ({ code }: { code: string }) =>
    `Nội dung này (${code}) không còn trong sổ: có thể đã được sửa sau lần tổng hợp trước.`,
};
export type ExplainTexts = TextsOf<typeof explain>;
