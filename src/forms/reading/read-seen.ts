import { cellAt } from "../../workbook/sheet";
import type { Cell } from "../../workbook/cell";
import { type CellPlace, seenCell } from "../../workbook/shown/seen-cell";
import type { FieldType } from "../description/field-type";
import { finding, type Finding, type ReadCell, type ReadContext, shownText } from "./finding";
import { readValue } from "./read-value";
import { unicodeCell } from "./unicode-texts";

/**
 * One entry as a person sees it on paper: what shows something else than it holds is no figure (contract §4, Issues),
 * what is crossed out counts as blank, and each is said at its cell with what is shown and what was read.
 */
export function readSeen(place: CellPlace, type: FieldType, context: ReadContext): ReadCell {
  const cell = cellAt(place.sheet, place.row, place.column);
  if (cell === undefined) return readValue(cell, type, context);
  const seen = seenCell(place);
  const { label } = context;
  const raw = rawText(cell);
  switch (seen.seen) {
    case "value":
      return seen.changing && !isWords(type)
        ? withFinding(
            readValue(cell, type, context),
            finding("formula-changing", { label, raw: `=${cell.formula ?? ""}` }),
          )
        : readValue(cell, type, context);
    case "other":
      return isFigure(type)
        ? unknown(context, raw, finding("hidden-value", { label, raw, shown: seen.shown, by: seen.by }))
        : readValue(cell, type, context);
    case "crossed-out":
      return withFinding(readValue(undefined, type, context), finding("crossed-out", { label, raw }));
    case "rest":
      return withFinding(
        readValue(withoutRuns(cell, seen.rest), type, context),
        finding("partly-crossed-out", { label, raw: seen.crossedOut.trim(), value: seen.rest.trim() }),
      );
    case "time":
      return isFigure(type)
        ? unknown(context, seen.shown, finding("time-of-day", { label, raw, shown: seen.shown }))
        : readValue({ ...cell, value: seen.shown }, type, context);
    case "raised":
      return isFigure(type)
        ? unknown(context, seen.shown, finding("superscript", { label, raw, shown: seen.shown }))
        : readValue(cell, type, context);
    case "circular":
      return unknown(context, raw, finding("circular", { label, raw: `=${cell.formula ?? ""}`, value: raw }));
    default:
      return seen satisfies never;
  }
}

/** Whether a list's figures go by a field of this type. */
export function isFigure({ kind }: FieldType): boolean {
  return kind === "figure" || kind === "number";
}

function isWords({ kind }: FieldType): boolean {
  return kind !== "figure" && kind !== "number" && kind !== "date";
}

function rawText(cell: Cell): string {
  return cell.legacy?.typed ?? shownText(cell);
}

/** The rest of a text, read in its encoding. */
function withoutRuns({ formula, format, legacy, legacyFont }: Cell, rest: string): Cell {
  const typed = { value: rest, formula, format, ...(legacyFont === undefined ? {} : { legacyFont }) };
  return legacy === undefined ? typed : unicodeCell(typed);
}

function unknown({ cell }: ReadContext, raw: string, found: Finding): ReadCell {
  return { entry: { state: "invalid", value: null, raw, cell }, findings: [found] };
}

function withFinding(read: ReadCell, found: Finding): ReadCell {
  return { ...read, findings: [...read.findings, found] };
}
