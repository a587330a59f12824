import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { lookNumbers, packedRows, unpackInto, type PackedCells } from "../../../workbook/packed-cells";
import type { Rows } from "../../../workbook/sheet";
import type { Style } from "../../../workbook/style";
import type { WorkbookChange } from "../../live-workbook";
import { cellsInPiece, inPieces } from "../opening/workbook-pieces";

type Part =
  | { readonly kind: "sheet"; readonly sheet: Omit<SheetDraft, "rows"> }
  | { readonly kind: "added"; readonly sheet: string }
  /** Of the sheet or the added rows that came last. */
  | { readonly kind: "cells"; readonly cells: PackedCells<Style> }
  | { readonly kind: "rest"; readonly rest: Omit<WorkbookChange, "sheets" | "added"> };

/** Some parts of a change, in their order. */
export type ChangePiece = readonly Part[];

/** A change in pieces that can be copied from one thread to another one by one. */
export function changePieces(change: WorkbookChange, most = cellsInPiece): Generator<ChangePiece> {
  return inPieces(partsOf(change, most), most);
}

function* partsOf({ sheets, added, ...rest }: WorkbookChange, most: number): Generator<Part> {
  const looks = lookNumbers<Style>();
  const cellsOf = function* (rows: Rows<DraftCell>): Generator<Part> {
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
  const takePart = (part: Part): void => {
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
