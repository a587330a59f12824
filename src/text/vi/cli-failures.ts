import { choiceWords } from "../../contract/choice-words";
import { sheetNames } from "../../contract/sheet-names";
import type { RoundChange, RoundName } from "../../domain/round/period";
import { roundName } from "../round-name";
import { wordsOfLeftOut } from "./file-details";
import { templateTrouble } from "./papers";
import type { TextsOf } from "../language";
import type { NotACopy, NoTemplate, Named } from "../params";

type Path = { readonly path: string };

const name = (round: RoundName): string => roundName(choiceWords, round);

const differing = {
  kind: "loại sổ",
  cluster: "cụm, khối",
  province: "tỉnh",
  year: "năm",
  period: "kỳ báo cáo",
  seal: "bản chốt số liệu",
} as const;

const factWords: Readonly<Record<string, string>> = {
  board: "sổ cấp tỉnh",
  cluster: "sổ của cụm, khối",
  reg: "Đăng ký đầu năm",
  h1: choiceWords.periodKind.h1,
  year: choiceWords.periodKind.year,
};

/**
 * Why a command could not run: exit code 2. In reading `why` is a sentence already; in writing the system's words,
 * without a full stop.
 */
export const failures = {
  unknownCommand: ({ name }: Named) => `Không có lệnh "${name}".`,
  unknownOption: ({ name }: Named) => `Không có tùy chọn "${name}".`,
  missingArgument: ({ name }: Named) => `Thiếu tham số ${name}.`,
  missingOption: ({ name }: Named) => `Thiếu tùy chọn bắt buộc ${name}.`,
  missingValue: ({ name }: Named) => `Tùy chọn ${name} chưa có giá trị.`,
  tooManyArguments: () => "Thừa tham số.",
  badDate: ({ option, value }: { option: string; value: string }) =>
    `${option} nhận ngày dạng năm-tháng-ngày, ví dụ 2020-07-15; đã ghi "${value}".`,
  badNumber: ({ option, value }: { option: string; value: string }) =>
    `${option} nhận số nguyên từ 1; đã ghi "${value}".`,
  badSample: ({ value, names }: { value: string; names: readonly string[] }) =>
    `--sample để trống hoặc nhận ${names.join(", ")}; đã ghi "${value}".`,
  badLanguage: ({ value }: { value: string }) => `--lang nhận vi hoặc en; đã ghi "${value}".`,
  notFound: ({ path }: Path) => `Không tìm thấy "${path}".`,
  cannotReadBoard: ({ path, why }: Path & { why: string }) => `Không mở được sổ tổng hợp "${path}". ${why}`,
  notABoard: ({ path }: Path) =>
    `"${path}" không phải sổ cấp tỉnh hoặc sổ của cụm, khối. Đề nghị dùng sổ tạo bằng lệnh thidua new.`,
  cannotRead: ({ path, why }: Path & { why: string }) => `Không đọc được "${path}". ${why}`,
  cannotWrite: ({ path, why }: Path & { why: string }) =>
    `Không ghi được "${path}". Nếu tệp đang mở trong Excel, đề nghị đóng lại rồi chạy lại lệnh. Chi tiết: ${why}.`,
  notAFolder: ({ path }: Path) => `"${path}" không phải thư mục. Đề nghị chọn một thư mục để ghi kết quả.`,
  noFiles: ({ path }: Path) => `Không có tệp nào trong "${path}".`,
  alreadyThere: ({ path }: Path) => `Đã có "${path}". Đề nghị chọn tên khác để không ghi đè.`,
  /** A name for the JSON that is a workbook's. */
  notForJson: ({ path }: Path) =>
    `"${path}" là tên của một sổ tính, không ghi JSON đè lên. Đề nghị chọn tên khác, ví dụ ket-qua.json.`,
  notForPaper: ({ path }: Path) => `"${path}" không phải tên tệp Word. Đề nghị ghi tên có đuôi .docx.`,
  noTemplate: ({ path, why }: Path & { why: NoTemplate }) => `Không điền được mẫu "${path}". ${templateTrouble(why)}`,
  unknownAddressee: ({ value, names }: { value: string; names: readonly string[] }) =>
    `--to nhận ${names.join(", ")}; đã ghi "${value}".`,
  unknownPaper: ({ only, names }: { only: string; names: readonly string[] }) =>
    names.length === 0
      ? `Sổ này không lập văn bản nào trong kỳ báo cáo này.`
      : `Sổ này không có văn bản "${only}". Các văn bản lập được: ${names.join("; ")}.`,
  macrosNeedName: ({ path, out }: Path & { out: string }) =>
    `Chưa ghi "${out}": sổ "${path}" có macro, tệp .xlsx không giữ được. Muốn giữ macro thì ghi tên kết quả có đuôi .xlsm; không cần macro thì mở sổ trong Excel, lưu thành .xlsx rồi chạy lại. Phần mềm không chạy macro.`,
  macrosStayBehind: ({ path, out }: Path & { out: string }) =>
    `Chưa ghi "${out}": phần mềm không giữ được macro của sổ "${path}", vì sổ ghi theo cách riêng (ngày tính từ 1904, định dạng Strict hoặc do phần mềm khác lưu). Đề nghị mở sổ trong Excel, lưu lại thành .xlsm rồi chạy lại.`,
  noMacros: ({ path, out }: Path & { out: string }) =>
    `Chưa ghi "${out}": sổ "${path}" không có macro, Excel không mở được tệp như vậy với đuôi .xlsm. Đề nghị ghi tên kết quả có đuôi .xlsx.`,
  /** `what`: what the reader said about parts that no new workbook may hold, or about another format. */
  notCopied: ({ path, what }: Path & { what: readonly string[] }) =>
    `Không ghi vào bản sao của "${path}", vì sổ có phần không được chép sang sổ mới: ${what.map(wordsOfLeftOut).join("; ")}. Đề nghị mở sổ bằng Excel, lưu thành .xlsx không có macro, liên kết ngoài, đối tượng nhúng rồi chạy lại.`,
  /** The demo replaces its files: nobody else's file may be lost. */
  notTheDemos: ({ path }: Path) =>
    `"${path}" có sẵn và không phải do lệnh demo tạo ra, nên không bị xóa. Đề nghị chọn thư mục khác bằng --out.`,
  notACopy: ({ path, what, ours, theirs }: Path & NotACopy) =>
    `"${path}" không phải bản khác của sổ này: ${differing[what]} khác nhau (sổ này: ${factWords[ours] ?? ours}; tệp kia: ${factWords[theirs] ?? theirs}).`,
  copyAsOut: ({ path }: Path) =>
    `"${path}" là một trong các bản được gộp, không ghi kết quả đè lên. Đề nghị chọn tên khác cho --out.`,
  formerAsOut: ({ path }: Path) =>
    `"${path}" chính là sổ của kỳ cũ, không ghi sổ mới đè lên. Đề nghị chọn tên khác cho --out.`,
  badYear: ({ value, first, last }: { value: string; first: number; last: number }) =>
    `--year nhận năm từ ${String(first)} đến ${String(last)}; đã ghi "${value}".`,
  badPeriod: ({ value }: { value: string }) =>
    `--period nhận reg (Đăng ký đầu năm), h1 (6 tháng đầu năm) hoặc year (Cả năm); đã ghi "${value}".`,
  /** `where`: a sheet, or a sheet and a header. */
  noPlaceToMerge: ({ where }: { where: string }) =>
    `Sổ đầu tiên không còn trang hoặc cột để ghi nội dung của bản kia: ${where}. Đề nghị khôi phục trang hoặc cột đó rồi chạy lại.`,
  unknownSheet: ({ name, known }: { name: string; known: readonly string[] }) =>
    `Bản gửi đi không có trang "${name}". Các trang có thể chọn: ${known.join("; ")}.`,
  notConsolidated: ({ path }: Path) =>
    `"${path}" chưa được tổng hợp nên chưa có kết quả để báo cáo, gửi đi. Đề nghị chạy lệnh consolidate trước.`,
  unknownCluster: ({ code }: { code: string }) => `Không có cụm, khối mã "${code}" trong sổ tổng hợp.`,
  noScale: ({ code }: { code: string }) => `Cụm, khối mã "${code}" chưa có thang điểm ở trang ${sheetNames.scale}.`,
  whichCluster: ({ codes }: { codes: readonly string[] }) =>
    `Sổ có nhiều cụm, khối, đề nghị chọn một bằng --cluster: ${codes.join("; ")}.`,
  unknownUnit: ({ code }: { code: string }) => `Không có đơn vị mã "${code}" trong danh sách của kỳ này.`,
  noPeriod: ({ path }: Path) =>
    `"${path}" chưa ghi đủ năm, kỳ và thời hạn ở trang Kỳ báo cáo. Đề nghị điền rồi chạy lại.`,
  /** Nothing was counted, nothing written. */
  roundChanged: ({ path, held, stated }: Path & RoundChange) =>
    `Sổ "${path}" đang giữ số liệu của kỳ ${name(held)}, nhưng trang Kỳ báo cáo ghi ${name(stated)}. Chưa tính và chưa ghi gì. Đề nghị lập sổ cho kỳ mới, hoặc ghi lại Kỳ báo cáo là ${name(held)}; nếu năm, kỳ của sổ ghi sai từ đầu thì mở sổ trong Excel và chọn Sửa kỳ của sổ.`,
  /** A bug of the product: nothing the person did. */
  bug: ({ message }: { message: string }) =>
    `Phần mềm gặp lỗi ngoài dự kiến, các tệp cũ được giữ nguyên. Chi tiết: ${message}.`,
  seeHelp: ({ name }: Named) => `Xem hướng dẫn: ${["thidua", name, "--help"].filter((word) => word !== "").join(" ")}`,
};
export type FailureTexts = TextsOf<typeof failures>;
