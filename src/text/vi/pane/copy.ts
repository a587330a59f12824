import { number } from "../number";
import type { TextsOf } from "../../language";
import type { MergedConflict, MergedEntry, Count } from "../../params";

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== "").join(between);

/** Several values name their columns themselves. */
const named = (column: string): string => (column.includes("; ") ? "" : column);

const counted = ({
  added,
  filled,
  files,
}: {
  readonly added: number;
  readonly filled: number;
  readonly files: number;
}): readonly string[] => [
  added > 0 ? `thêm ${number(added)} dòng` : "",
  filled > 0 ? `điền ${number(filled)} chỗ còn trống` : "",
  files > 0 ? `nhận ${number(files)} báo cáo` : "",
];

/** Bringing in a copy of the open workbook. */
export const copy = {
  look: "Xem và gộp…",
  noCopy: "Tệp này không phải bản khác của sổ đang mở.",
  /** `conflicts`: all of them, also those settled before. */
  brings: ({ conflicts, ...brought }: { added: number; filled: number; files: number; conflicts: number }) =>
    `Gộp bản này vào sổ đang mở sẽ ${joined([...counted(brought), conflicts > 0 ? `có ${number(conflicts)} chỗ hai bản ghi khác nhau` : ""], "; ")}.`,
  nothing: "Bản này không có gì khác sổ đang mở.",
  addedTitle: ({ count }: Count) => `Dòng sẽ thêm: ${number(count)}`,
  filledTitle: ({ count }: Count) => `Chỗ còn trống sẽ điền: ${number(count)}`,
  filesTitle: ({ count }: Count) => `Báo cáo chỉ bản này đã đọc: ${number(count)}`,
  conflictsTitle: ({ count }: Count) => `Hai bản ghi khác nhau: ${number(count)}`,
  conflictsHint: "Chọn giá trị được dùng. Chỗ để sau giữ giá trị đang dùng và được ghi vào trang Cần đối chiếu.",
  entry: ({ sheet, what, column, value, cell }: MergedEntry) =>
    `${joined([sheet, cell, what, named(column)], " · ")}: ${value}`,
  conflict: ({ sheet, what, column, cell }: Pick<MergedConflict, "sheet" | "what" | "column" | "cell">) =>
    joined([sheet, cell, what, column], " · "),
  stands: ({ value }: { value: string }) => `Đang dùng: ${value}`,
  other: ({ value }: { value: string }) => `Bản kia: ${value}`,
  later: "Để sau",
  more: ({ count }: Count) => `Xem thêm ${number(count)} mục`,
  merge: "Gộp vào sổ này",
  merging: "Đang gộp…",
  merged: ({ open, ...brought }: { added: number; filled: number; files: number; open: number }) => {
    const done = joined(counted(brought), "; ");
    return `Đã gộp${done === "" ? "" : `: ${done}`}.${open > 0 ? ` Còn ${number(open)} chỗ cần đối chiếu, xem trang Cần đối chiếu.` : ""} Các trang kết quả tính theo nội dung này từ lần tổng hợp sau.`;
  },
  undo: "Hoàn tác",
  undone: "Đã hoàn tác việc gộp.",
};
export type CopyTexts = TextsOf<typeof copy>;
