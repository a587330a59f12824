import { formatNumber } from "../../numbers";
import type { ImportTexts } from "../../pane/import-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

export const importing: ImportTexts = {
  open: { clusters: "Nhập cụm, khối…", roster: "Nhập đơn vị…", indicators: "Nhập chỉ tiêu…" },
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
  chosen: ({ name }) => `Đã chọn tệp ${name}`,
  sheet: "Trang tính",
  check: "Xem trước khi ghi",
  checking: "Đang đọc bảng…",
  noTable:
    "Không tìm thấy dòng tên cột có cột tên. Đề nghị chép cả dòng tên cột, hoặc sửa tên cột cho giống trang của sổ.",
  unreadable: ({ name, why }) => `Không đọc được tệp "${name}". ${why}`,
  sum: ({ added, changed, same, refused }) =>
    `Kết quả xem trước: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `sửa ${number(changed)} dòng` : "", same > 0 ? `giữ nguyên ${number(same)} dòng` : "", refused > 0 ? `chưa ghi được ${number(refused)} dòng` : ""])}.`,
  known: ({ headers }) => `Các cột được ghi: ${headers}.`,
  unknown: ({ headers }) => `Các cột chưa nhận ra nên không ghi: ${headers}.`,
  loose: ({ count }) => `${number(count)} dòng không phải dòng của danh sách nên không ghi`,
  group: { refused: "Chưa ghi được", new: "Sẽ thêm", changed: "Sẽ sửa", same: "Không đổi" },
  line: ({ line }) => `Dòng ${number(line)}`,
  proposed: "mã đề nghị",
  change: ({ label, from, to }) => `${label}: ${from} → ${to}`,
  blank: "(trống)",
  refused: {
    "no-code": () => "Dòng này chưa có mã. Đề nghị ghi mã rồi dán lại.",
    "no-cluster": () => "Chưa biết đơn vị thuộc cụm, khối nào. Đề nghị ghi mã hoặc tên cụm, khối.",
    "unknown-cluster": ({ raw }) =>
      `Trang Cụm, khối chưa có "${raw}". Đề nghị nhập cụm, khối này trước hoặc sửa lại tên.`,
    repeated: ({ raw }) => `Mã ${raw} đã có ở một dòng phía trên của bảng này.`,
    "several-rows": ({ raw }) => `Trang Danh sách có nhiều dòng mang mã ${raw}. Đề nghị sửa trực tiếp ở trang đó.`,
    "other-cluster": ({ raw }) =>
      `Đơn vị đang ở ${raw}. Khi chuyển cụm, khối: ghi Đến ngày ở dòng cũ và thêm dòng mới ở trang Danh sách.`,
  },
  more: ({ count }) => `Xem thêm ${number(count)} dòng`,
  write: ({ sheet }) => `Ghi vào trang ${sheet}`,
  writing: "Đang ghi…",
  nothing: "Không có dòng nào cần ghi.",
  written: ({ added, changed, sheet }) =>
    `Đã ghi vào trang ${sheet}: ${joined([added > 0 ? `thêm ${number(added)} dòng` : "", changed > 0 ? `sửa ${number(changed)} dòng` : ""])}.`,
  takenBack: ({ sheet }) => `Trang ${sheet} đã trở lại như trước khi ghi.`,
  takenFor: ({ header, field }) => `${header} → ${field}`,
};
