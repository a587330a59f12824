import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Count, Named } from "../../params";

type Raw = { readonly raw: string };

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

const refused: {
  readonly [W in "no-code" | "no-cluster" | "unknown-cluster" | "repeated" | "several-rows" | "other-cluster"]: (
    given: Raw,
  ) => string;
} = {
  "no-code": () => "Dòng này chưa có mã. Đề nghị ghi mã rồi dán lại.",
  "no-cluster": () => "Chưa biết đơn vị thuộc cụm, khối nào. Đề nghị ghi mã hoặc tên cụm, khối.",
  "unknown-cluster": ({ raw }) =>
    `Trang Cụm, khối chưa có "${raw}". Đề nghị nhập cụm, khối này trước hoặc sửa lại tên.`,
  repeated: ({ raw }) => `Mã ${raw} đã có ở một dòng phía trên của bảng này.`,
  "several-rows": ({ raw }) => `Trang Danh sách có nhiều dòng mang mã ${raw}. Đề nghị sửa trực tiếp ở trang đó.`,
  "other-cluster": ({ raw }) =>
    `Đơn vị đang ở ${raw}. Khi chuyển cụm, khối: ghi Đến ngày ở dòng cũ và thêm dòng mới ở trang Danh sách.`,
};

/** What is said where a list is pasted or taken from another workbook. */
export const importing = {
  open: {
    clusters: "Nhập cụm, khối…",
    roster: "Nhập đơn vị…",
    indicators: "Nhập chỉ tiêu…",
  },
  close: "Đóng phần nhập",
  how: {
    clusters: "Cần có cột tên cụm, khối và cột mã. Cột nào ở đâu cũng được, tên cột như ở trang Cụm, khối.",
    roster:
      "Cần có cột tên đơn vị và cột cụm, khối (mã hoặc tên), hoặc tên cụm, khối ở dòng riêng phía trên các đơn vị. Đơn vị chưa có mã thì được đề nghị mã tiếp theo.",
    indicators: "Cần có cột mã và cột nội dung chỉ tiêu. Cột nào ở đâu cũng được, tên cột như ở trang Chỉ tiêu.",
  },
  paste: "Dán các dòng chép từ trang tính, gồm cả dòng tên cột",
  pasteHint: "Chọn các ô ở bảng có sẵn, chép (Ctrl+C) rồi dán vào đây (Ctrl+V).",
  file: "Hoặc chọn tệp bảng tính…",
  chosen: ({ name }: Named) => `Đã chọn tệp ${name}`,
  sheet: "Trang tính",
  check: "Xem trước khi ghi",
  checking: "Đang đọc bảng…",
  noTable:
    "Không tìm thấy dòng tên cột có cột tên. Đề nghị chép cả dòng tên cột, hoặc sửa tên cột cho giống trang của sổ.",
  unreadable: ({ name, why }: { name: string; why: string }) => `Không đọc được tệp "${name}". ${why}`,
  sum: ({ added, changed, same, refused }: { added: number; changed: number; same: number; refused: number }) =>
    `Kết quả xem trước: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `sửa ${number(changed)} dòng` : "", same > 0 ? `giữ nguyên ${number(same)} dòng` : "", refused > 0 ? `chưa ghi được ${number(refused)} dòng` : ""])}.`,
  known: ({ headers }: { headers: string }) => `Các cột được ghi: ${headers}.`,
  unknown: ({ headers }: { headers: string }) => `Các cột chưa nhận ra nên không ghi: ${headers}.`,
  loose: ({ count }: Count) => `${number(count)} dòng không phải dòng của danh sách nên không ghi`,
  group: {
    refused: "Chưa ghi được",
    new: "Sẽ thêm",
    changed: "Sẽ sửa",
    same: "Không đổi",
  },
  line: ({ line }: { line: number }) => `Dòng ${number(line)}`,
  proposed: "mã đề nghị",
  change: ({ label, from, to }: { label: string; from: string; to: string }) => `${label}: ${from} → ${to}`,
  blank: "(trống)",
  refused,
  more: ({ count }: Count) => `Xem thêm ${number(count)} dòng`,
  write: ({ sheet }: { sheet: string }) => `Ghi vào trang ${sheet}`,
  writing: "Đang ghi…",
  nothing: "Không có dòng nào cần ghi.",
  written: ({ added, changed, sheet }: { added: number; changed: number; sheet: string }) =>
    `Đã ghi vào trang ${sheet}: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `sửa ${number(changed)} dòng` : ""])}.`,
  takenBack: ({ sheet }: { sheet: string }) => `Trang ${sheet} đã trở lại như trước khi ghi.`,
  /** Between the header of the table and the one that it is taken for. */
  takenFor: ({ header, field }: { header: string; field: string }) => `${header} → ${field}`,
};
export type ImportTexts = TextsOf<typeof importing>;
