import { sheetNames } from "../../contract/sheet-names";
import { formatDate } from "../dates";
import { number } from "./number";
import type { TextsOf } from "../language";
import type { MergedEntry, MergedConflict, Count, Named } from "../params";
import type { Standing } from "../../domain/round/outgoing";
import type { Severity } from "../../domain/issue";
import type { FileVerdict } from "../../domain/submissions/file-record";

/** Counts run from 1 to `total`. */
type Step = { readonly done: number; readonly total: number };

/** What a run found. Files by verdict add up to `read`; units by status to `expected`. */
export type FileCounts = { readonly read: number } & { readonly [V in FileVerdict]: number };

export type UnitCounts = {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notDue: number;
  readonly returned: number;
  readonly complete: number;
};

const counts = (pairs: readonly (readonly [words: string, count: number])[]): string =>
  pairs.map(([words, count]) => `${words} ${number(count)}`).join(", ");

const mergeDecided = { open: "Cần đối chiếu", stands: "Giữ của sổ này", other: "Lấy của bản kia" } as const;

/** Several values name their columns themselves. */
const mergedPlace = ({
  sheet,
  cell,
  what,
  column,
}: {
  readonly sheet: string;
  readonly cell: string | null;
  readonly what: string;
  readonly column: string;
}): string => [sheet, cell ?? "", what, column.includes("; ") ? "" : column].filter((part) => part !== "").join(", ");

export const progress = {
  reading: ({ done, total }: Step) => `Đang đọc tệp ${number(done)}/${number(total)}`,
  issuing: ({ done, total }: Step) => `Đang phát biểu ${number(done)}/${number(total)}`,
  filling: ({ done, total }: Step) => `Đang điền thử ${number(done)}/${number(total)}`,
  printing: () => "Đang lập bản PDF",
  exporting: ({ done, total }: Step) => `Đang xuất bản gửi đi ${number(done)}/${number(total)}`,
  marking: ({ done, total }: Step) => `Đang đánh dấu ${number(done)}/${number(total)}`,
  papers: ({ done, total }: Step) => `Đang lập văn bản ${number(done)}/${number(total)}`,
  checking: ({ done, total }: Step) => `Đang kiểm tra ${number(done)}/${number(total)}`,
  consolidating: () => "Đang tổng hợp",
  writing: ({ name }: Named) => `Đang ghi ${name}`,
};
export type ProgressTexts = TextsOf<typeof progress>;

export const results = {
  created: ({ path }: { path: string }) => `Đã tạo sổ tổng hợp: ${path}`,
  copiesMade: ({ copies, folder, standing }: { copies: number; folder: string; standing: Standing }) =>
    `Đã xuất ${number(copies)} bản gửi đi (${standing === "draft" ? "DỰ THẢO: số liệu chưa chốt" : "CHÍNH THỨC: đúng số liệu đã chốt"}) vào ${folder}`,
  slipsMade: ({ agencies, lists, cross, folder }: { agencies: number; lists: number; cross: number; folder: string }) =>
    `Đã xuất ${number(agencies)} phiếu cho cơ quan chấm${lists === 0 ? "" : `, ${number(lists)} phiếu đề nghị cơ quan cung cấp thông tin`} và ${number(cross)} phiếu chấm chéo vào ${folder}`,
  slipsTaken: ({
    files,
    added,
    lists,
    unchanged,
  }: {
    files: number;
    added: number;
    lists: number;
    unchanged: number;
  }) =>
    `Đã đọc ${number(files)} phiếu: ghi ${number(added)} điểm vào trang Điểm chấm${lists === 0 ? "" : `, ${number(lists)} danh sách vào trang Điều kiện`}, ${number(unchanged)} dòng đã có sẵn`,
  noPdf: () =>
    "Chưa lập được bản PDF: máy này không có LibreOffice hoặc LibreOffice không chạy được. Các tệp khác đã lập đủ.",
  issued: ({ units, clusters, folder }: { units: number; clusters: number; folder: string }) =>
    `Đã phát ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối vào ${folder}`,
  filled: ({ files, faults, folder }: { files: number; faults: number; folder: string }) =>
    `Đã điền thử ${number(files)} tệp, cài sẵn ${number(faults)} lỗi, vào ${folder}`,
  /** `period` in words, `asOf` ISO. */
  consolidated: ({ period, year, asOf }: { period: string; year: number; asOf: string }) =>
    `TỔNG HỢP BÁO CÁO: ${period}, năm ${year}, tính đến ngày ${formatDate(asOf)}`,
  files: (found: FileCounts) =>
    `Tệp: đọc ${number(found.read)} (${counts([
      ["tiếp nhận", found.accepted],
      ["không thay đổi", found.unchanged],
      ["đã có bản mới hơn", found.superseded],
      ["trùng", found.duplicate],
      ["không đọc được", found.rejected],
      ["không nhận diện được", found.unrecognised],
    ])})`,
  units: (found: UnitCounts) =>
    `Đơn vị: ${number(found.expected)} phải gửi (${counts([
      ["đã nhận", found.received],
      ["đúng hạn", found.onTime],
      ["chậm", found.late],
      ["chưa gửi", found.missing],
      ["chưa đến hạn", found.notDue],
      ["đề nghị hoàn thiện", found.returned],
      ["đầy đủ", found.complete],
    ])})`,
  issues: ({ error, warning, notice }: { readonly [S in Severity]: number }) =>
    `Nội dung cần rà soát: ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}`,
  /** One line of a file that needs a person: rejected, unrecognised, duplicate, superseded. */
  file: ({ name, verdict, reason }: { name: string; verdict: string; reason: string }) =>
    [name, verdict, reason].filter((part) => part !== "").join(": "),
  /** One line of an issue: its place, then its sentence. Empty parts of the place are left out. */
  issue: ({ severity, place, message }: { severity: string; place: readonly string[]; message: string }) =>
    [severity, place.filter((part) => part !== "").join(", "), message].filter((part) => part !== "").join(": "),
  filesToSee: () => "Tệp cần xem lại:",
  /** They are named on their sheet, since nothing was read again. `files`: 1 or more. */
  filesOnSheet: ({ files }: { files: number }) =>
    `${number(files)} tệp cần xem lại, có tên và lý do ở trang ${sheetNames.files}.`,
  /** Nothing was calculated: the workbook is the result of the same run already. */
  stands: () => "Sổ, các tệp và ngày chốt không thay đổi so với lần tổng hợp trước; kết quả giữ nguyên.",
  checkedClean: ({ name }: Named) => `${name}: không có lỗi, có thể gửi.`,
  /** No error; so many warnings to be confirmed before sending. */
  checkedToConfirm: ({ name, warnings }: { name: string; warnings: number }) =>
    `${name}: không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi.`,
  checked: ({ name, error, warning, notice }: { name: string } & { readonly [S in Severity]: number }) =>
    `${name}: ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}`,
  marked: ({
    name,
    path,
    error,
    warning,
    notice,
  }: { name: string; path: string } & { readonly [S in Severity]: number }) =>
    `${name}: đánh dấu ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}; đã ghi ${path}`,
  /** Nothing had to be marked: the copy has no marks. */
  markedClean: ({ name, path }: { name: string; path: string }) =>
    `${name}: không có nội dung cần xem lại; đã ghi ${path}`,
  notMarked: ({ name, why }: { name: string; why: string }) => `${name}: không đánh dấu được. ${why}`,
  written: ({ path }: { path: string }) => `Đã ghi: ${path}`,
  papersMade: ({ count, folder }: { count: number; folder: string }) =>
    `Đã lập ${number(count)} văn bản trong ${folder}`,
  paperWaits: ({ name }: { name: string }) => `Chưa lập "${name}": sổ chưa được tổng hợp.`,
  backedUp: ({ path }: { path: string }) => `Bản trước được giữ tại: ${path}`,
  /** `example`: the first of them. */
  keptBeside: ({ files, example }: { files: number; example: string }) =>
    `${number(files)} tệp cùng tên đã có sẵn với nội dung khác, được giữ bên cạnh: ${example}${files > 1 ? " và các tệp .bak khác" : ""}`,
  merged: ({
    name,
    added,
    filled,
    files,
    conflicts,
  }: {
    name: string;
    added: number;
    filled: number;
    files: number;
    conflicts: number;
  }) =>
    `${name}: thêm ${number(added)} dòng, điền ${number(filled)} chỗ còn trống, nhận ${number(files)} báo cáo chỉ bản này đã đọc; ${number(conflicts)} chỗ ghi khác nhau`,
  mergeAdded: ({ sheet, what, column, value }: MergedEntry) =>
    `Thêm dòng: ${mergedPlace({ sheet, cell: null, what, column })}: ${value}`,
  mergeFilled: ({ sheet, cell, what, column, value }: MergedEntry) =>
    `Điền: ${mergedPlace({ sheet, cell, what, column })}: ${value}`,
  mergeConflict: ({ sheet, cell, what, column, stands, other, decided }: MergedConflict) =>
    `${mergeDecided[decided ?? "open"]}: ${mergedPlace({ sheet, cell, what, column })}: sổ này ghi ${stands}, bản kia ghi ${other}`,
  /** How many are still open. */
  mergeOpen: ({ count }: Count) =>
    count === 0
      ? "Không còn chỗ nào phải đối chiếu."
      : `Còn ${number(count)} chỗ hai bản ghi khác nhau chưa chọn: xem trang Cần đối chiếu; giá trị của sổ đầu tiên đang được tính.`,
  dryRun: () => "Chạy thử, không ghi tệp nào.",
};
export type ResultTexts = TextsOf<typeof results>;
