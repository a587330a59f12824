import { formatDate } from "../dates";
import type { TextsOf } from "../language";
import { number } from "./number";

const kind = { name: "họ tên", phone: "điện thoại", email: "thư điện tử" } as const;

type Counts = Readonly<Record<keyof typeof kind, number>>;

const counts = (taken: Counts): string =>
  (["name", "phone", "email"] as const).map((each) => `${kind[each]} ${number(taken[each])} ô`).join(", ");

/** Of the personal data in a workbook, in the pane and on the command line. */
export const personal = {
  kind,
  author: "người ghi chú",
  property: "thuộc tính tệp",
  place: ({ sheet, cell, what, text }: { sheet: string; cell: string; what: string; text: string }) =>
    `${sheet}, ${cell}: ${what}: ${text}`,
  beside: ({ what, text }: { what: string; text: string }) => `Ngoài ô, ${what}: ${text}`,
  found: ({ taken }: { taken: Counts }) => `Dữ liệu cá nhân trong sổ: ${counts(taken)}.`,
  none: () => "Trong sổ không có họ tên, điện thoại, thư điện tử nào.",
  forgotten: ({ number: nth, day, taken, sealed }: { number: number; day: string; taken: Counts; sealed: number }) =>
    `Lần ${number(nth)}, ngày ${formatDate(day)}: đã xóa ${counts(taken)}${sealed === 0 ? "" : `, ${number(sealed)} chỗ trong bản chốt`}.`,
  sealAfter: ({ values, verdict }: { values: number; verdict: string }) =>
    `Bản chốt: ${values === 0 ? "không có họ tên này" : `đã xóa ở ${number(values)} chỗ, không đổi số liệu nào`}. ${verdict}`,
  nothingOf: ({ name }: { name: string }) => `Không thấy "${name}" trong sổ; chưa xóa gì.`,
  takenOut: ({ name, beside, taken }: { name: string; beside: number; taken: Counts }) =>
    `Đã xóa "${name}": ${counts(taken)}; ghi chú, thuộc tính tệp ${number(beside)} chỗ.`,
  left: () => "Còn trong đoạn văn bản dài hơn, chưa xóa; xem từng chỗ rồi ghi thêm chỗ cần xóa:",
  leftHow: ({ name, place }: { name: string; place: string }) =>
    `thidua personal … --forget "${name}" --forget "${place}"`,
  noName: () => 'Chưa ghi họ tên cần xóa: --forget "Nguyễn Văn A". Chỗ dạng "trang!ô" chỉ ghi thêm sau họ tên.',
  keptCopy: ({ path }: { path: string }) =>
    `Bản trước ở ${path} vẫn còn dữ liệu cá nhân: kiểm tra sổ mới rồi xóa bản đó. Tệp đơn vị đã gửi cũng giữ nguyên.`,
};
export type PersonalTexts = TextsOf<typeof personal>;
