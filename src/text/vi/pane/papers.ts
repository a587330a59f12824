import type { NoTemplate } from "../../params";
import { number } from "../number";
import { templateTrouble } from "../papers";
import type { TextsOf } from "../../language";

type Paper = { readonly name: string; readonly count: number };

/** What an office hands on as Word papers. */
export const papers = {
  choose: "Văn bản cần lập",
  paper: ({ name, count }: Paper) => (count === 1 ? name : `${name} (${number(count)} văn bản)`),
  waits: ({ name }: { name: string }) => `${name}: chờ tổng hợp`,
  consolidateFirst: "Văn bản có số liệu lập được sau khi sổ đã tổng hợp, ở mục Tổng hợp.",
  previewTitle: "Xem trước",
  previewOf: "Văn bản",
  textLabel: "Nội dung văn bản",
  /** `blanks`: marks whose values nobody has entered. */
  blanks: ({ blanks }: { blanks: readonly string[] }) =>
    blanks.length === 0
      ? "Đủ số liệu. Số, ngày và chữ ký để trống cho người phụ trách."
      : `Chưa có, in thành dòng chấm: ${blanks.join("; ")}.`,
  make: ({ count }: { count: number }) => `Lập ${number(count)} văn bản Word`,
  making: "Đang lập văn bản",
  templates: "Tải mẫu để sửa",
  ownTitle: "Mẫu Word của cơ quan",
  ownBody:
    "Mẫu là tệp .docx có các dấu như {Số đơn vị chậm}. Tải mẫu về, sửa lời và thể thức trong Word, rồi chọn lại ở đây.",
  ownFor: "Điền thay cho",
  ownChoose: "Chọn mẫu…",
  noTemplate: (why: NoTemplate) => templateTrouble(why),
  notSent: "Phần mềm không gửi văn bản đi. Số, ngày văn bản và chữ ký do người phụ trách điền.",
  none: {
    title: "Chưa có văn bản nào",
    body: "Đề nghị điền Năm, Kỳ và thời hạn ở trang Kỳ báo cáo để lập văn bản của kỳ.",
  },
};
export type PapersTexts = TextsOf<typeof papers>;
