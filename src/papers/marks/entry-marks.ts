import { errorsNotForUnits, type Issue } from "../../domain/issue";
import type { OwedEntry } from "../../domain/standing/reminders";
import { vi } from "../../text/vi";
import { count, text } from "./ask";
import type { Figure, MarkTable } from "./mark";
import { ordinal } from "./unit-marks";

/** So many cells of a sheet are named where the others stand in the annex. */
const namedCells = 3;

/** Words of the paper itself: no figure, and in no list of figures. */
export const saying = (shown: string): Figure => ({ shown, value: shown, source: "" });
/** There is nothing to be said at this place. */
export const dash: Figure = { shown: "–", value: null, source: "" };

/** What counts as an error that the unit can settle, as a question to the JSON; `more`: further conditions. */
export const errorsOf = (code: string, more = ""): string =>
  `issues[unit=${code},severity=error,file!=null${errorsNotForUnits.map((each) => `,code!=${each}`).join("")}${more}]`;

function said(issue: Issue): string {
  const sentence = (vi.issues[issue.code] as (params: Issue["params"]) => string)(issue.params);
  return issue.stakes === undefined ? sentence : `${sentence} ${vi.atStake(issue.stakes)}`;
}

export type Entry = { readonly entry: OwedEntry; readonly order: number };

const ofIssue =
  (what: "sheet" | "cell") =>
  ({ entry: { index, issue } }: Entry): Figure => {
    const value = issue.place[what];
    return value === null ? dash : text(value, `issues[${String(index)}].${what}`);
  };

export const entryMarks: MarkTable<Entry> = {
  STT: { kind: "figure", says: "Số thứ tự trong danh sách.", of: ({ order }) => ordinal(order) },
  "Tên biểu": { kind: "figure", says: "Trang tính có nội dung cần bổ sung, sửa.", of: ofIssue("sheet") },
  Ô: { kind: "figure", says: "Ô cần bổ sung, sửa.", of: ofIssue("cell") },
  "Nội dung cần bổ sung": {
    kind: "figure",
    says: "Ô còn thiếu gì, sai gì, đề nghị làm gì.",
    of: ({ entry: { index, issue } }) => text(said(issue), `issues[${String(index)}].message`),
  },
};

type SheetEntries = { readonly unit: string; readonly sheet: string | null; readonly entries: readonly OwedEntry[] };

export const sheetMarks: MarkTable<SheetEntries> = {
  "Tên biểu": {
    kind: "figure",
    says: "Trang tính có nội dung cần bổ sung, sửa.",
    of: ({ sheet, entries: [first] }) => (sheet === null ? dash : text(sheet, `issues[${String(first?.index)}].sheet`)),
  },
  "Số nội dung của biểu": {
    kind: "figure",
    says: "Số nội dung cần bổ sung, sửa ở trang tính này.",
    of: ({ unit, sheet, entries }) => count(entries.length, `count(${errorsOf(unit, `,sheet=${sheet ?? "null"}`)})`),
  },
  "Một số ô của biểu": {
    kind: "figure",
    says: "Ô …, hoặc các ô …: những ô đầu tiên cần bổ sung, sửa ở trang tính này.",
    of: ({ entries }) => someCells(entries),
  },
};

function someCells(entries: readonly OwedEntry[]): Figure {
  const firsts = new Map(
    entries.flatMap(({ index, issue: { place } }) => (place.cell === null ? [] : [[place.cell, index]])),
  );
  const named = [...firsts].slice(0, namedCells);
  const cells = named.map(([cell]) => cell).join(", ");
  const source = `join(${named.map(([, index]) => `issues[${String(index)}].cell`).join(",")})`;
  if (named.length === 0) return saying("cả biểu");
  const more = firsts.size > namedCells ? ", …" : "";
  return { shown: `${firsts.size > 1 ? "các ô" : "ô"} ${cells}${more}`, value: cells, source };
}
