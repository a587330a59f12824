import type { Cell } from "../cell";
import { numberKind } from "../serial-date";
import { cellAt, type Sheet } from "../sheet";
import { circularIn } from "./circular";
import { type Covered, coveredBy } from "./sheet-view";
import { shownInstead, shownInsteadOfText } from "./shown-number";

/** A cell by its place, with the sheets that its formula may name. */
export type CellPlace = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly sheets: readonly Sheet[];
};

/** Why a person sees something else on paper than the cell holds, or nothing. */
export type HiddenBy = Covered | "colour" | "format";

/** What a person sees of a cell on paper, against what it holds. */
export type SeenCell =
  /** What it holds, or nothing in an empty cell. `changing`: its formula gives something else another time. */
  | { readonly seen: "value"; readonly changing: boolean }
  /** `shown`: what stands there instead; "" = nothing. */
  | { readonly seen: "other"; readonly by: HiddenBy; readonly shown: string }
  /** Crossed out, all of it. */
  | { readonly seen: "crossed-out" }
  /** Crossed out in part. `rest`: the text without it; `shown`: what is crossed out. */
  | { readonly seen: "rest"; readonly rest: string; readonly crossedOut: string }
  /** A time or a duration, such as 12:30; the number in the cell is in days. */
  | { readonly seen: "time"; readonly shown: string }
  /** Digits above or below the line beside others; `shown` with them in brackets. */
  | { readonly seen: "raised"; readonly shown: string }
  /** The formula needs its own result. */
  | { readonly seen: "circular" };

const asItIs: SeenCell = { seen: "value", changing: false };

/**
 * The one verdict on what a cell shows. It goes by what the source tells: looks and runs only where the cell has them,
 * hidden places where the sheet says so. Conditional formats are not followed.
 */
export function seenCell(place: CellPlace): SeenCell {
  const cell = cellAt(place.sheet, place.row, place.column);
  if (cell === undefined) return asItIs;
  if (cell.formula !== null && circularIn(place.sheets)(place.sheet, place.row, place.column))
    return { seen: "circular" };
  if (cell.value === null || cell.value === "") return asItIs;
  if (cell.look?.struck === true) return { seen: "crossed-out" };
  const covered = coveredBy(place.sheet, place.row, place.column) ?? (cell.look?.unseen === true ? "colour" : null);
  if (covered !== null) return { seen: "other", by: covered, shown: "" };
  return seenValue(cell) ?? seenRuns(cell) ?? { seen: "value", changing: isChanging(cell) };
}

function seenValue({ value, format }: Cell): SeenCell | null {
  if (typeof value === "string" && raisedDigits.test(value)) return { seen: "raised", shown: value };
  if (typeof value === "number" && numberKind(format) === "time") return { seen: "time", shown: timeText(value) };
  const shown =
    typeof value === "number"
      ? shownInstead(format, value)
      : typeof value === "string"
        ? shownInsteadOfText(format, value)
        : null;
  return shown === null ? null : { seen: "other", by: "format", shown };
}

/** "12:30", "36:00", with seconds where it has some. */
function timeText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = (seconds % 60 === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, "0")).join(":");
  return days < 0 ? `-${shown}` : shown;
}

function seenRuns({ value, runs }: Cell): SeenCell | null {
  if (runs === undefined || typeof value !== "string") return null;
  const left = runs.filter(({ struck }) => !struck);
  const rest = left.map(({ text }) => text).join("");
  if (rest.trim() === "") return { seen: "crossed-out" };
  if (isRaisedNumber(left))
    return { seen: "raised", shown: left.map(({ text, raised }) => (raised ? `(${text})` : text)).join("") };
  const crossedOut = runs.flatMap(({ text, struck }) => (struck ? [text] : [])).join("");
  return crossedOut.trim() === "" ? null : { seen: "rest", rest, crossedOut };
}

/** 9² or a footnote's number at 98: digits on and off the line touch. In m² they don't. */
function isRaisedNumber(runs: NonNullable<Cell["runs"]>): boolean {
  return runs.some(({ text, raised }, index) => {
    const before = runs[index - 1];
    return before !== undefined && before.raised !== raised && /\d\s*$/u.test(before.text) && /^\s*\(?\d/u.test(text);
  });
}

/** The same where Unicode has a letter for it. */
const raisedDigits = /\d[\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u2080-\u2089]/u;

/** Functions whose result is another one each time the file is opened. */
const volatile = /(?<![\p{L}\p{N}_.])(?:RAND|RANDBETWEEN|_?xlfn\.RANDARRAY|RANDARRAY|NOW|TODAY)\(/iu;
const quoted = /"(?:[^"]|"")*"/g;

function isChanging({ formula }: Cell): boolean {
  return formula !== null && volatile.test(formula.replace(quoted, ""));
}
