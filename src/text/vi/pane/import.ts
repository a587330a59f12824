import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Count, Named } from "../../params";

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

type Refused = { readonly raw: string; readonly sheet: string };

const refused: {
  readonly [W in "no-key" | "unknown" | "repeated" | "several-rows" | "other-cluster"]: (given: Refused) => string;
} = {
  "no-key": ({ raw }) => `Dòng này chưa có ${raw}. Đề nghị ghi vào bảng, hoặc chọn chung cho các dòng ở trên.`,
  unknown: ({ raw, sheet }) => `Trang ${sheet} chưa có "${raw}". Đề nghị nhập ở trang ${sheet} trước hoặc sửa lại tên.`,
  repeated: ({ raw }) => `${raw} đã có ở một dòng phía trên của bảng này.`,
  "several-rows": ({ raw, sheet }) => `Trang ${sheet} có nhiều dòng mang mã ${raw}. Đề nghị sửa trực tiếp ở trang đó.`,
  "other-cluster": ({ raw, sheet }) =>
    `Đơn vị đang ở ${raw}. Khi chuyển cụm, khối: ghi Đến ngày ở dòng cũ và thêm dòng mới ở trang ${sheet}.`,
};

type List = { readonly list: string };

/** What is said where a list is pasted or taken from another workbook. */
export const importing = {
  open: ({ list }: List) => `Nhập ${list}…`,
  close: "Đóng phần nhập",
  /** Headers joined by commas. */
  needs: ({ sheet, headers }: { sheet: string; headers: string }) =>
    `Bảng cần có: ${headers}. Cột nào ở đâu cũng được, tên cột như ở trang ${sheet}; cột tên khác thì chọn sau khi xem trước.`,
  proposesCodes: "Dòng chưa có mã được đề nghị mã, sửa được trước khi ghi.",
  underClusters:
    "Cụm, khối ghi bằng mã hoặc tên, ở một cột hoặc ở dòng riêng phía trên các đơn vị; cụm, khối chưa có thì được thêm cùng lúc.",
  ways: ({ count }: Count) => `Giải thích ${number(count)} cách chấm, kèm ví dụ`,
  paste: "Dán các dòng chép từ trang tính, gồm cả dòng tên cột",
  pasteHint: "Chọn các ô ở bảng có sẵn, chép (Ctrl+C) rồi dán vào đây (Ctrl+V).",
  file: "Hoặc chọn tệp bảng tính…",
  chosen: ({ name }: Named) => `Đã chọn tệp ${name}`,
  sheet: "Trang tính",
  check: "Xem trước khi ghi",
  checking: "Đang đọc bảng…",
  noTable: "Không tìm thấy dòng nào có thể là dòng tên cột. Đề nghị chép cả dòng tên cột.",
  unreadable: ({ name, why }: { name: string; why: string }) => `Không đọc được tệp "${name}". ${why}`,
  sum: ({ added, changed, same, refused }: { added: number; changed: number; same: number; refused: number }) =>
    `Kết quả xem trước: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `${number(changed)} dòng khác với sổ` : "", same > 0 ? `giữ nguyên ${number(same)} dòng` : "", refused > 0 ? `chưa ghi được ${number(refused)} dòng` : ""])}.`,
  columns: "Các cột của bảng",
  columnsUnknown: ({ count }: Count) => `${number(count)} cột chưa nhận ra, không ghi`,
  /** `sample`: the first thing below the header. */
  column: ({ header, order, sample }: { header: string; order: number; sample: string }) =>
    `${header === "" ? `Cột ${number(order)}` : header}${sample === "" ? "" : ` (ví dụ: ${sample})`}`,
  columnLeft: "(không ghi)",
  unplaced: ({ headers, sheet }: { headers: string; sheet: string }) =>
    `Trang ${sheet} không còn cột ${headers} nên cột này không ghi được.`,
  fills: "Ghi chung cho các dòng mới còn trống",
  fillLeft: "(để trống)",
  lacks: ({ headers }: { headers: string }) => `Còn trống: ${headers}.`,
  lacking: ({ count }: Count) =>
    `${number(count)} dòng mới còn trống ô bắt buộc; vẫn ghi được, nhưng chưa xét, chưa chấm cho đến khi điền.`,
  code: ({ name }: Named) => `Mã đề nghị cho ${name}`,
  clusters: {
    title: ({ count }: Count) => `${number(count)} cụm, khối chưa có ở trang Cụm, khối`,
    units: ({ count }: Count) => `${number(count)} đơn vị`,
    what: ({ name }: Named) => `Xử lý ${name}`,
    add: "Thêm vào trang Cụm, khối",
    leave: "Chưa ghi các đơn vị này",
    same: ({ code, name }: { code: string; name: string }) => `Chính là ${code} – ${name}`,
    noKind: "Tên chưa cho biết là cụm hay khối: ghi cột Loại ở trang Cụm, khối sau.",
  },
  overwrite: ({ count }: Count) => `Sửa cả ${number(count)} dòng đang ghi khác theo bảng này`,
  loose: ({ count }: Count) => `${number(count)} dòng không phải dòng của danh sách nên không ghi`,
  group: {
    refused: "Chưa ghi được",
    new: "Sẽ thêm",
    changed: "Đang ghi khác",
    same: "Không đổi",
  },
  line: ({ line }: { line: number }) => `Dòng ${number(line)}`,
  proposed: "mã đề nghị",
  change: ({ label, from, to }: { label: string; from: string; to: string }) => `${label}: ${from} → ${to}`,
  blank: "(trống)",
  refused,
  more: ({ count }: Count) => `Xem thêm ${number(count)} dòng`,
  write: ({ sheet, clusters }: { sheet: string; clusters: number }) =>
    clusters === 0 ? `Ghi vào trang ${sheet}` : `Ghi vào trang ${sheet}, thêm ${number(clusters)} cụm, khối`,
  writing: "Đang ghi…",
  nothing: "Không có dòng nào cần ghi.",
  written: ({ added, changed, sheet }: { added: number; changed: number; sheet: string }) =>
    `Đã ghi vào trang ${sheet}: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `sửa ${number(changed)} dòng` : ""])}.`,
  takenBack: ({ sheet }: { sheet: string }) => `Trang ${sheet} đã trở lại như trước khi ghi.`,
};
export type ImportTexts = TextsOf<typeof importing>;
