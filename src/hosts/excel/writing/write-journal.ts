import { marksSheet } from "../../../contract/sheet-names";
import { liveWorkbookError } from "../failures";
import { onRange, type Packet, size, type Step } from "./step";
import type { PrintSetup, SheetDraft } from "../../../workbook/draft";
import type { SheetState } from "../../../workbook/sheet";
import type { SizedRuns } from "./sheet-layout";
import type { PlannedEdit } from "./edited-cells";

/** Labels of the pairs; other readers of `_TD` skip labels that they don't know. */
const label = { began: "writing", stage: "writing:stage", plan: "takeover:" } as const;

/** Of a plan, in one cell: Excel holds 32,767 characters. */
const longestPart = 30_000;

/**
 * How far a write has come: "prepared" is noted with the last preparation, "taking-over" before the first copy,
 * "copied" after the last one and before anything is deleted. Ctrl+Z takes back the latest request first, so while
 * "prepared" is there, no preparation has been taken back.
 */
const stages = ["preparing", "prepared", "taking-over", "copied"] as const;
type WriteStage = (typeof stages)[number];

/** The journal of a write as found in `_TD`: what decision 0012 calls its mark. */
export type WriteJournal = {
  readonly began: string;
  readonly stage: WriteStage;
  readonly plan: TakeoverPlan;
  readonly place: JournalPlace;
};

/** Rows of `_TD` that the journal takes up, both included; its second row tells the stage. */
export type JournalPlace = { readonly first: number; readonly last: number };

/** What `_TD` holds from column A on, as read; `first` is the number of its first row. */
export type MarksRead = { readonly first: number; readonly rows: readonly (readonly unknown[])[] };

/** `null`: no write is under way. */
export function findJournal({ first, rows }: MarksRead): WriteJournal | null {
  const texts = rows.map((cells) => [String(cells[0] ?? ""), String(cells[1] ?? "")] as const);
  const at = texts.findIndex(([name]) => name === label.began);
  const began = texts[at]?.[1];
  if (began === undefined) return null;
  const parts = texts.slice(at + 2).filter(([name]) => name.startsWith(label.plan));
  const stage = stageOf(texts[at + 1]?.[1]) ?? "preparing";
  return {
    began,
    stage,
    plan: parsePlan(parts.map(([, part]) => part).join("")),
    place: { first: first + at, last: first + at + 1 + parts.length },
  };
}

function parsePlan(text: string): TakeoverPlan {
  try {
    return JSON.parse(text) as TakeoverPlan;
  } catch (error) {
    throw Object.assign(liveWorkbookError("unexpected", `${marksSheet} · ${label.plan}01`), { cause: error });
  }
}

/** The rows of a journal, from its first row on. */
export function journalRows(began: string, plan: TakeoverPlan): readonly (readonly [string, string])[] {
  const text = asciiJson(plan);
  const parts = Array.from({ length: Math.ceil(text.length / longestPart) }, (_, index) =>
    text.slice(index * longestPart, (index + 1) * longestPart),
  );
  return [
    [label.began, began],
    [label.stage, "preparing"],
    ...parts.map((part, index) => [`${label.plan}${String(index + 1).padStart(2, "0")}`, part] as const),
  ];
}

/** In ASCII only, so that no character is ever split between two cells. */
function asciiJson(plan: TakeoverPlan): string {
  return JSON.stringify(plan).replace(
    /[\u007F-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * All rows are set by one action, so that there is a whole journal or none; with apostrophes, so that Excel keeps each
 * part as text.
 */
export function setJournal({ sheet }: Packet, rows: readonly (readonly [string, string])[], first: number): void {
  const place = `A${first}:B${first + rows.length - 1}`;
  const values = rows.map((row) => row.map((text) => `'${text}`));
  onRange(sheet(marksSheet).getRange(place), (range) => void (range.values = values));
}

export function stageStep({ first }: Pick<JournalPlace, "first">, stage: WriteStage): Step {
  return {
    bytes: size.range + size.action,
    apply: ({ sheet }) =>
      onRange(sheet(marksSheet).getRange(`B${first + 1}`), (range) => void (range.values = [[`'${stage}`]])),
  };
}

export function stageOf(cell: unknown): WriteStage | null {
  return stages.find((each) => each === cell) ?? null;
}

/** Whether the person's sheets may have been touched; before that everything can be dropped. */
export function hasBegun({ stage }: WriteJournal): boolean {
  return stage === "taking-over" || stage === "copied";
}

/**
 * The last action of every write: the plan goes with the journal. A `_TD` that was only added for the journal is
 * deleted.
 */
export function removeJournal({ sheet }: Packet, { first, last }: JournalPlace, withSheet: boolean): void {
  if (withSheet) deleteHidden(sheet(marksSheet));
  else onRange(sheet(marksSheet).getRange(`${first}:${last}`), (range) => range.clear());
}

/** Excel refuses to delete a very hidden sheet (Worksheet.delete, InvalidOperation). */
export function deleteHidden(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** Excel's own words for what stays allowed on a protected sheet, as read from it. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

type Target = {
  /** Name on the tab. */
  readonly sheet: string;
  /** The very hidden sheet that holds what is to be copied; `null` where nothing is. */
  readonly temporary: string | null;
  /** Whether the temporary sheet holds a value or a formula; a plan of an earlier version doesn't say. */
  readonly filled?: boolean;
  /** Protection that the sheet had before; `null` for none. */
  readonly protectedBefore: ProtectionOptions | null;
};

/** What a plan tells of a sheet's pages; one of an earlier version tells only what depends on its rows. */
type PlannedPrint = Pick<PrintSetup, "area" | "titleRows" | "titleColumns" | "breaks"> & Partial<PrintSetup>;

/** A sheet of ours, made whole. */
export type WholeTarget = Target &
  Pick<SheetDraft, "tab" | "freeze" | "charts" | "protection"> & {
    readonly kind: "whole";
    readonly isNew: boolean;
    /** What is copied, such as "A1:F20"; `null` for an empty sheet. */
    readonly area: string | null;
    readonly columns: readonly SizedRuns[];
    /** Lists of whole columns. */
    readonly hidden: readonly string[];
    /** Of rows that hold merged cells: Excel fits all others to their text. */
    readonly heights: readonly SizedRuns[];
    readonly filter: string | null;
    readonly state: SheetState;
    readonly print: PlannedPrint;
    readonly chartsBefore: readonly string[];
  };

/** Cells of a sheet that people keep: rows put under its list, and single cells that are changed. */
export type RowsTarget = Target & {
  readonly kind: "rows";
  readonly areas: readonly string[];
  readonly edits: readonly PlannedEdit[];
};

export type PlannedTarget = WholeTarget | RowsTarget;

/**
 * All that the last step needs, kept in the workbook: whoever finds it there can finish the write without the draft.
 */
export type TakeoverPlan = {
  readonly targets: readonly PlannedTarget[];
  /** Sheets that the write adds, targets and perhaps `_TD`; without the temporary ones. */
  readonly added: readonly string[];
  /** Sheets that are deleted; a plan of an earlier version names none. */
  readonly removed?: readonly string[];
};

export function temporarySheets({ targets }: TakeoverPlan): readonly string[] {
  return targets.flatMap(({ temporary }) => (temporary === null ? [] : [temporary]));
}
