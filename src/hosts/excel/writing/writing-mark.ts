import { marksSheet } from "../../../contract/sheet-names";
import { liveWorkbookError } from "../failures";
import type { TakeoverPlan } from "./takeover-plan";
import type { Packet } from "./step";

/** Labels of the pairs; other readers of `_TD` pass over labels they don't know. */
const label = { began: "writing", stage: "writing:stage", plan: "takeover:" } as const;

/** Of a plan, in one cell: Excel holds 32,767 characters. */
const longestPart = 30_000;

export type WritingStage = "preparing" | "taking-over";

/** The mark of a write as found in `_TD`. */
export type WritingMark = {
  readonly began: string;
  readonly stage: WritingStage;
  readonly plan: TakeoverPlan;
  readonly place: MarkPlace;
};

/** Rows of `_TD` that the mark takes up, both included; the second is the one that tells the stage. */
export type MarkPlace = { readonly first: number; readonly last: number };

/** What `_TD` holds from column A on, as read; `first` is the number of its first row. */
export type MarksRead = { readonly first: number; readonly rows: readonly (readonly unknown[])[] };

/** `null`: no write is under way. */
export function findMark({ first, rows }: MarksRead): WritingMark | null {
  const texts = rows.map((cells) => [String(cells[0] ?? ""), String(cells[1] ?? "")] as const);
  const at = texts.findIndex(([name]) => name === label.began);
  const began = texts[at]?.[1];
  if (began === undefined) return null;
  const parts = texts.slice(at + 2).filter(([name]) => name.startsWith(label.plan));
  const stage = texts[at + 1]?.[1] === "taking-over" ? "taking-over" : "preparing";
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

/** The rows of a mark, from its first row on. */
export function markRows(began: string, plan: TakeoverPlan): readonly (readonly [string, string])[] {
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

/** In ASCII alone, so that no character is ever divided between two cells. */
function asciiJson(plan: TakeoverPlan): string {
  return JSON.stringify(plan).replace(
    /[\u007F-\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * All rows come with one action, so that there is a whole mark or none; behind apostrophes, so that Excel keeps each
 * part as text.
 */
export function setMark({ sheet }: Packet, rows: readonly (readonly [string, string])[], first: number): void {
  const range = sheet(marksSheet).getRange(`A${first}:B${first + rows.length - 1}`);
  range.values = rows.map((row) => row.map((text) => `'${text}`));
  range.untrack();
}

export function setTakingOver({ sheet }: Packet, { first }: MarkPlace): void {
  const range = sheet(marksSheet).getRange(`B${first + 1}`);
  range.values = [["'taking-over"]];
  range.untrack();
}

/**
 * The last action of every write: with the mark goes the plan. A `_TD` that was only made for the mark goes as a whole.
 */
export function removeMark({ sheet }: Packet, { first, last }: MarkPlace, withSheet: boolean): void {
  if (withSheet) deleteHidden(sheet(marksSheet));
  else {
    const range = sheet(marksSheet).getRange(`${first}:${last}`);
    range.clear();
    range.untrack();
  }
}

/** Excel refuses to delete a very hidden sheet (Worksheet.delete, InvalidOperation). */
export function deleteHidden(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
