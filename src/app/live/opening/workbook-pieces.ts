import type { Cell } from "../../../workbook/cell";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { lookNumbers, type PackedCells, packedRows, unpackInto } from "../../../workbook/packed-cells";
import type { Rows, Sheet, Workbook } from "../../../workbook/sheet";
import type { Style } from "../../../workbook/style";
import type { WorkbookChange } from "../../live-workbook";

type Part =
  | { readonly kind: "warnings"; readonly warnings: readonly string[] }
  | { readonly kind: "sheet"; readonly sheet: Omit<Sheet, "rows"> }
  /** Of the sheet that came last; the look of a cell is its number format. */
  | { readonly kind: "cells"; readonly cells: PackedCells<string> };

/** Some parts of a workbook, in their order. */
export type WorkbookPiece = readonly Part[];

/** Cells in one piece: far less than 50 ms of work on either side, on a slow machine too. */
export const cellsInPiece = 6_000;

/** A workbook in pieces that can be copied from one thread to another one by one. */
export function* workbookPieces({ sheets, warnings }: Workbook, most = cellsInPiece): Generator<WorkbookPiece> {
  yield* inPieces(partsOf(sheets, most), most);
  yield [{ kind: "warnings", warnings }];
}

function* partsOf(sheets: readonly Sheet[], most: number): Generator<Part> {
  const looks = lookNumbers<string>();
  for (const { rows, ...sheet } of sheets) {
    yield { kind: "sheet", sheet };
    for (const cells of packedRows(rows, { lookOf: ({ format }: Cell) => format, looks, most }))
      yield { kind: "cells", cells };
  }
}

/** Small parts together, as long as they have no more cells than one piece may. */
export function* inPieces<P extends AnyPart>(parts: Iterable<P>, most: number): Generator<readonly P[]> {
  let open: P[] = [];
  let cells = 0;
  for (const part of parts) {
    const more = cellCount(part);
    if (open.length > 0 && cells + more > most) {
      yield open;
      [open, cells] = [[], 0];
    }
    open.push(part);
    cells += more;
  }
  if (open.length > 0) yield open;
}

type AnyPart = { readonly kind: string; readonly cells?: PackedCells<unknown> };

function cellCount({ cells }: AnyPart): number {
  // Whatever else a part says weighs about as much as a row.
  return cells?.columns.length ?? 10;
}

/** Takes the pieces in their order; `workbook` is what has come so far. */
export function workbookOfPieces(): {
  readonly take: (piece: WorkbookPiece) => void;
  readonly workbook: () => Workbook;
} {
  const sheets: (Omit<Sheet, "rows"> & { readonly rows: Map<number, ReadonlyMap<number, Cell>> })[] = [];
  const formats: string[] = [];
  let warnings: readonly string[] = [];
  const takePart = (part: Part): void => {
    if (part.kind === "warnings") warnings = part.warnings;
    else if (part.kind === "sheet") sheets.push({ ...part.sheet, rows: new Map() });
    else
      unpackInto(part.cells, {
        rows: sheets.at(-1)?.rows ?? new Map(),
        looks: formats,
        cellOf: ({ value, formula, look }): Cell => ({ value, formula, format: look }),
      });
  };
  return { take: (piece) => piece.forEach(takePart), workbook: () => ({ sheets, warnings }) };
}

type ChangePart =
  | { readonly kind: "sheet"; readonly sheet: Omit<SheetDraft, "rows"> }
  | { readonly kind: "added"; readonly sheet: string }
  /** Of the sheet or the added rows that came last. */
  | { readonly kind: "cells"; readonly cells: PackedCells<Style> }
  | { readonly kind: "rest"; readonly rest: Omit<WorkbookChange, "sheets" | "added"> };

/** Some parts of a change, in their order. */
export type ChangePiece = readonly ChangePart[];

/** A change in pieces that can be copied from one thread to another one by one. */
export function changePieces(change: WorkbookChange, most = cellsInPiece): Generator<ChangePiece> {
  return inPieces(changeParts(change, most), most);
}

function* changeParts({ sheets, added, ...rest }: WorkbookChange, most: number): Generator<ChangePart> {
  const looks = lookNumbers<Style>();
  const cellsOf = function* (rows: Rows<DraftCell>): Generator<ChangePart> {
    for (const cells of packedRows(rows, { lookOf: ({ style }: DraftCell) => style, looks, most }))
      yield { kind: "cells", cells };
  };
  for (const { rows, ...sheet } of sheets) {
    yield { kind: "sheet", sheet };
    yield* cellsOf(rows);
  }
  for (const { sheet, rows } of added) {
    yield { kind: "added", sheet };
    yield* cellsOf(rows);
  }
  yield { kind: "rest", rest };
}

type OpenRows = { readonly rows: Map<number, ReadonlyMap<number, DraftCell>> };

/** Takes the pieces in their order; `change` is what has come so far. */
export function changeOfPieces(): {
  readonly take: (piece: ChangePiece) => void;
  readonly change: () => WorkbookChange;
} {
  const sheets: (Omit<SheetDraft, "rows"> & OpenRows)[] = [];
  const added: ({ readonly sheet: string } & OpenRows)[] = [];
  const styles: Style[] = [];
  let last: OpenRows = { rows: new Map() };
  let rest: Omit<WorkbookChange, "sheets" | "added"> = {};
  const takePart = (part: ChangePart): void => {
    switch (part.kind) {
      case "sheet":
        last = { rows: new Map() };
        sheets.push({ ...part.sheet, ...last });
        return;
      case "added":
        last = { rows: new Map() };
        added.push({ sheet: part.sheet, ...last });
        return;
      case "cells":
        return unpackInto(part.cells, {
          rows: last.rows,
          looks: styles,
          cellOf: ({ look: style, ...cell }): DraftCell => ({ ...cell, style }),
        });
      case "rest":
        ({ rest } = part);
        return;
      default:
        return part satisfies never;
    }
  };
  return { take: (piece) => piece.forEach(takePart), change: () => ({ ...rest, sheets, added }) };
}
