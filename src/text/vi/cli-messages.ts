import type { DemoTexts, FailureTexts, ProgressTexts, ResultTexts } from "../cli-texts";
import { formatDate, formatNumber } from "../numbers";
import { wordsOfLeftOut } from "./left-out";

const number = (value: number): string => formatNumber(value, null, "vi");
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

export const progress: ProgressTexts = {
  reading: ({ done, total }) => `Đang đọc tệp ${number(done)}/${number(total)}`,
  issuing: ({ done, total }) => `Đang phát biểu ${number(done)}/${number(total)}`,
  filling: ({ done, total }) => `Đang điền thử ${number(done)}/${number(total)}`,
  marking: ({ done, total }) => `Đang đánh dấu ${number(done)}/${number(total)}`,
  checking: ({ done, total }) => `Đang kiểm tra ${number(done)}/${number(total)}`,
  consolidating: () => "Đang tổng hợp",
  writing: ({ name }) => `Đang ghi ${name}`,
};

export const results: ResultTexts = {
  created: ({ path }) => `Đã tạo sổ tổng hợp: ${path}`,
  slipsMade: ({ agencies, cross, folder }) =>
    `Đã xuất ${number(agencies)} phiếu cho cơ quan chấm và ${number(cross)} phiếu chấm chéo vào ${folder}`,
  slipsTaken: ({ files, added, unchanged }) =>
    `Đã đọc ${number(files)} phiếu: ghi ${number(added)} điểm vào trang Điểm chấm, ${number(unchanged)} điểm đã có sẵn`,
  issued: ({ units, clusters, folder }) =>
    `Đã phát ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối vào ${folder}`,
  filled: ({ files, faults, folder }) =>
    `Đã điền thử ${number(files)} tệp, cài sẵn ${number(faults)} lỗi, vào ${folder}`,
  consolidated: ({ period, year, asOf }) =>
    `TỔNG HỢP BÁO CÁO: ${period}, năm ${year}, tính đến ngày ${formatDate(asOf)}`,
  files: (found) =>
    `Tệp: đọc ${number(found.read)} (${counts([
      ["tiếp nhận", found.accepted],
      ["không thay đổi", found.unchanged],
      ["đã có bản mới hơn", found.superseded],
      ["trùng", found.duplicate],
      ["không đọc được", found.rejected],
      ["không nhận diện được", found.unrecognised],
    ])})`,
  units: (found) =>
    `Đơn vị: ${number(found.expected)} phải gửi (${counts([
      ["đã nhận", found.received],
      ["đúng hạn", found.onTime],
      ["chậm", found.late],
      ["chưa gửi", found.missing],
      ["chưa đến hạn", found.notDue],
      ["đề nghị hoàn thiện", found.returned],
      ["đầy đủ", found.complete],
    ])})`,
  issues: ({ error, warning, notice }) =>
    `Nội dung cần rà soát: ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}`,
  file: ({ name, verdict, reason }) => [name, verdict, reason].filter((part) => part !== "").join(": "),
  issue: ({ severity, place, message }) =>
    [severity, place.filter((part) => part !== "").join(", "), message].filter((part) => part !== "").join(": "),
  filesToSee: () => "Tệp cần xem lại:",
  checkedClean: ({ name }) => `${name}: không có lỗi, có thể gửi.`,
  checkedToConfirm: ({ name, warnings }) =>
    `${name}: không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi.`,
  checked: ({ name, error, warning, notice }) =>
    `${name}: ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}`,
  marked: ({ name, path, error, warning, notice }) =>
    `${name}: đánh dấu ${counts([
      ["lỗi", error],
      ["cảnh báo", warning],
      ["lưu ý", notice],
    ])}; đã ghi ${path}`,
  markedClean: ({ name, path }) => `${name}: không có nội dung cần xem lại; đã ghi ${path}`,
  notMarked: ({ name, why }) => `${name}: không đánh dấu được. ${why}`,
  written: ({ path }) => `Đã ghi: ${path}`,
  backedUp: ({ path }) => `Bản trước được giữ tại: ${path}`,
  keptBeside: ({ files, example }) =>
    `${number(files)} tệp cùng tên đã có sẵn với nội dung khác, được giữ bên cạnh: ${example}${files > 1 ? " và các tệp .bak khác" : ""}`,
  merged: ({ name, added, filled, files, conflicts }) =>
    `${name}: thêm ${number(added)} dòng, điền ${number(filled)} chỗ còn trống, nhận ${number(files)} báo cáo chỉ bản này đã đọc; ${number(conflicts)} chỗ ghi khác nhau`,
  mergeAdded: ({ sheet, what, column, value }) =>
    `Thêm dòng: ${mergedPlace({ sheet, cell: null, what, column })}: ${value}`,
  mergeFilled: ({ sheet, cell, what, column, value }) =>
    `Điền: ${mergedPlace({ sheet, cell, what, column })}: ${value}`,
  mergeConflict: ({ sheet, cell, what, column, stands, other, decided }) =>
    `${mergeDecided[decided ?? "open"]}: ${mergedPlace({ sheet, cell, what, column })}: sổ này ghi ${stands}, bản kia ghi ${other}`,
  mergeOpen: ({ count }) =>
    count === 0
      ? "Không còn chỗ nào phải đối chiếu."
      : `Còn ${number(count)} chỗ hai bản ghi khác nhau chưa chọn: xem trang Cần đối chiếu; giá trị của sổ đầu tiên đang được tính.`,
  dryRun: () => "Chạy thử, không ghi tệp nào.",
  reminded: ({ letters, folder }) => `Đã lập ${number(letters)} thư đôn đốc vào ${folder}`,
};

export const demo: DemoTexts = {
  statusTitle: ({ asOf }) => `TÌNH HÌNH GỬI BÁO CÁO, tính đến ngày ${formatDate(asOf)}`,
  statusHeaders: {
    code: "Mã",
    cluster: "Cụm, khối",
    expected: "Phải gửi",
    received: "Đã nhận",
    onTime: "Đúng hạn",
    late: "Chậm",
    missing: "Chưa gửi",
    notDue: "Chưa đến hạn",
    returned: "Hoàn thiện",
    complete: "Đầy đủ",
    requiredCellPct: "Ô đã điền (%)",
    status: "Báo cáo cụm, khối",
  },
  wholeProvince: "Toàn tỉnh",
  lastDay: ({ units, clusters }) =>
    `Ngày cuối còn đúng hạn: đơn vị ${formatDate(units)}, cụm, khối ${formatDate(clusters)}.`,
  faultsFound: ({ found, planted }) => `Lỗi cài sẵn đã phát hiện: ${number(found)}/${number(planted)}`,
  faultMissed: ({ code, place }) => `Chưa phát hiện lỗi cài sẵn ${code} tại ${place}`,
  faultUnexpected: ({ code, place }) => `Báo lỗi ${code} tại ${place} không có trong danh sách cài sẵn`,
  whereFilesAre: ({ path }) => `Các tệp nằm trong ${path}:`,
  whereBoard: "sổ tổng hợp ban đầu",
  whereIssued: "biểu đã phát",
  whereFilled: "biểu đơn vị gửi về (điền thử)",
  whereConsolidated: "sổ đã tổng hợp, mở bằng Excel",
  whereJson: "kết quả dạng JSON",
  wherePlanted: "danh sách lỗi cài sẵn",
};

const differing = {
  kind: "loại sổ",
  cluster: "cụm, khối",
  province: "tỉnh",
  year: "năm",
  period: "kỳ báo cáo",
} as const;
const factWords: Readonly<Record<string, string>> = {
  board: "sổ của Ban",
  cluster: "sổ của cụm, khối",
  reg: "Đăng ký đầu năm",
  h1: "6 tháng đầu năm",
  year: "Cả năm",
};

export const failures: FailureTexts = {
  unknownCommand: ({ name }) => `Không có lệnh "${name}".`,
  unknownOption: ({ name }) => `Không có tùy chọn "${name}".`,
  missingArgument: ({ name }) => `Thiếu tham số ${name}.`,
  missingOption: ({ name }) => `Thiếu tùy chọn bắt buộc ${name}.`,
  missingValue: ({ name }) => `Tùy chọn ${name} chưa có giá trị.`,
  tooManyArguments: () => "Thừa tham số.",
  badDate: ({ option, value }) => `${option} nhận ngày dạng năm-tháng-ngày, ví dụ 2020-07-15; đã ghi "${value}".`,
  badNumber: ({ option, value }) => `${option} nhận số nguyên từ 1; đã ghi "${value}".`,
  badLanguage: ({ value }) => `--lang nhận vi hoặc en; đã ghi "${value}".`,
  notFound: ({ path }) => `Không tìm thấy "${path}".`,
  cannotReadBoard: ({ path, why }) => `Không mở được sổ tổng hợp "${path}". ${why}`,
  notABoard: ({ path }) =>
    `"${path}" không phải sổ tổng hợp của Ban hoặc của cụm, khối. Đề nghị dùng sổ tạo bằng lệnh thidua new.`,
  cannotRead: ({ path, why }) => `Không đọc được "${path}". ${why}`,
  cannotWrite: ({ path, why }) =>
    `Không ghi được "${path}". Nếu tệp đang mở trong Excel, đề nghị đóng lại rồi chạy lại lệnh. Chi tiết: ${why}.`,
  notAFolder: ({ path }) => `"${path}" không phải thư mục. Đề nghị chọn một thư mục để ghi kết quả.`,
  noFiles: ({ path }) => `Không có tệp nào trong "${path}".`,
  alreadyThere: ({ path }) => `Đã có "${path}". Đề nghị chọn tên khác để không ghi đè.`,
  notForJson: ({ path }) =>
    `"${path}" là tên của một sổ tính, không ghi JSON đè lên. Đề nghị chọn tên khác, ví dụ ket-qua.json.`,
  notCopied: ({ path, what }) =>
    `Không ghi phiếu chấm vào bản sao của "${path}", vì sổ có phần không được chép sang sổ mới: ${what.map(wordsOfLeftOut).join("; ")}. Đề nghị mở sổ bằng Excel, lưu thành .xlsx không có macro, liên kết ngoài, đối tượng nhúng rồi chạy lại.`,
  notTheDemos: ({ path }) =>
    `"${path}" có sẵn và không phải do lệnh demo tạo ra, nên không bị xóa. Đề nghị chọn thư mục khác bằng --out.`,
  notACopy: ({ path, what, ours, theirs }) =>
    `"${path}" không phải bản khác của sổ này: ${differing[what]} khác nhau (sổ này: ${factWords[ours] ?? ours}; tệp kia: ${factWords[theirs] ?? theirs}).`,
  copyAsOut: ({ path }) =>
    `"${path}" là một trong các bản được gộp, không ghi kết quả đè lên. Đề nghị chọn tên khác cho --out.`,
  noPlaceToMerge: ({ where }) =>
    `Sổ đầu tiên không còn trang hoặc cột để ghi nội dung của bản kia: ${where}. Đề nghị khôi phục trang hoặc cột đó rồi chạy lại.`,
  unknownCluster: ({ code }) => `Không có cụm, khối mã "${code}" trong sổ tổng hợp.`,
  unknownUnit: ({ code }) => `Không có đơn vị mã "${code}" trong danh sách của kỳ này.`,
  noPeriod: ({ path }) => `"${path}" chưa ghi đủ năm, kỳ và thời hạn ở trang Kỳ báo cáo. Đề nghị điền rồi chạy lại.`,
  bug: ({ message }) => `Phần mềm gặp lỗi ngoài dự kiến, các tệp cũ được giữ nguyên. Chi tiết: ${message}.`,
  seeHelp: ({ name }) => `Xem hướng dẫn: ${["thidua", name, "--help"].filter((word) => word !== "").join(" ")}`,
};
