import { choiceWords } from "../../contract/choice-words";
import type { BlankReason } from "../../domain/next-round/known-figures";
import type { Decision, SheetRecord } from "../../domain/next-round/sheet-record";
import type { RoundName } from "../../domain/round/period";
import { formatDate } from "../dates";
import type { TextsOf } from "../language";
import { roundName } from "../round-name";
import { fewOf, recordLine, type RecordWords } from "../next-round-line";
import { number } from "./number";

const name = (round: RoundName): string => roundName(choiceWords, round);
const few = (names: readonly string[]): string => fewOf(names, (rest) => `và ${number(rest)} nơi khác`);

const blankReasons: { readonly [R in BlankReason]: string } = {
  missing: "kỳ trước chưa có số liệu",
  declared: "kỳ trước ghi Không áp dụng hoặc Không giao",
  invalid: "số liệu kỳ trước không đọc được",
  "measure-changed": "đơn vị tính đã đổi",
  "not-additive": "đơn vị kế thừa: chỉ tiêu không cộng dồn được",
  "part-missing": "đơn vị kế thừa: có đơn vị cũ chưa có số liệu",
};

const decision = (each: Decision): string => {
  switch (each.code) {
    case "roles":
      return `vai trò của năm mới (${number(each.leaders)} Trưởng, ${number(each.deputies)} Phó) nếu luân phiên`;
    case "ended":
      return `đơn vị đã kết thúc: ${each.units
        .map(
          ({ unit, lastDay, successor }) =>
            `${unit} (đến ${formatDate(lastDay)}, ${successor === null ? "chưa ghi đơn vị kế thừa" : `kế thừa: ${successor}`})`,
        )
        .join(", ")}`;
    case "scales":
      return `thang điểm năm mới của ${number(each.clusters)} cụm, khối, đã chuyển về Dự thảo`;
    case "ranking-off":
      return "Xếp hạng trong kỳ đang là Không";
    case "dates-blank":
      return "các thời hạn đang để trống";
    case "blank-figures":
      return `${each.header} để trống ${number(each.rows.length)} ô vì ${blankReasons[each.reason]}: ${few(each.rows)}`;
    case "joined-units":
      return `Kế hoạch giao, Kế hoạch 6 tháng của đơn vị kế thừa vẫn là của riêng đơn vị: ${few(each.units)}`;
    case "formulas-at-emptied":
      return `công thức trỏ tới ô đã để trống: ${each.cells.join(", ")}`;
    case "formulas-as-text":
      return `công thức trỏ tới trang kết quả chưa có, giữ dạng chữ để nhập lại sau: ${each.cells.join(", ")}`;
    case "notes-at-emptied":
      return `ghi chú còn ở ô đã để trống: ${few(each.cells)}`;
    case "no-column":
      return `trang không có cột ${each.header} để ghi số liệu đã biết`;
    default:
      return each satisfies never;
  }
};

const words: RecordWords = {
  kept: (kind, count) =>
    ({
      settings: "giữ các mục khác",
      list: `giữ ${number(count)} dòng`,
      empty: "để trống",
      own: "trang của người dùng, giữ nguyên",
      "not-made": "không mang sang, lập lại khi tổng hợp kỳ mới",
      former: "giữ số liệu của kỳ trước",
    })[kind],
  dropped: (count, names) => `bỏ ${number(count)} dòng${names.length === 0 ? "" : ` (${few(names)})`}`,
  emptied: (header, cells) => `xóa ${header} (${few(cells)})`,
  written: (header, count, value) =>
    value === null
      ? `ghi ${header} ${number(count)} ô`
      : `${header}: ${formatDate(value)}${count > 1 ? ` (${number(count)} ô)` : ""}`,
  added: (count) => `thêm ${number(count)} dòng`,
  suggested: (header, date) => `gợi ý ${header} ${formatDate(date)}`,
  decide: (all) => `cần quyết định: ${all.map(decision).join("; ")}`,
};

/** Words of making the next round's workbook, on the command line and in the pane. */
export const nextRound = {
  /** Why a figure of a former round is blank. */
  blankReasons,
  /** One sheet in one line. */
  line: (record: SheetRecord) => recordLine(record, words),
  /** Căn cứ of a target that was adjusted; `unit` `null` = the row's own. For a cell. */
  basis: ({ version, document, unit }: { version: number; document: string | null; unit: string | null }) =>
    `Điều chỉnh lần ${number(version)}${unit === null ? "" : ` của ${unit}`}${document === null ? "" : `: ${document}`}`,
  title: ({ start, next }: { start: RoundName; next: RoundName }) =>
    `Lập sổ ${name(next)} từ sổ ${name(start)}. Địa chỉ ô là của sổ cũ.`,
  /** It was not made. */
  notLater: ({ start, next }: { start: RoundName; next: RoundName }) =>
    `Sổ đang là của kỳ ${name(start)}; kỳ mới phải sau kỳ đó, không thể là ${name(next)}. Trong một năm thứ tự các kỳ là: ${Object.values(choiceWords.periodKind).join(", ")}.`,
};
export type NextRoundTexts = TextsOf<typeof nextRound>;
