import type { FoundList } from "./hidden-figures";
import type { PlacedFinding } from "../../reading/finding";
import { addressOf, type Area } from "../../../workbook/address";
import { isBlank, type Cell } from "../../../workbook/cell";
import { matchKey } from "../../../workbook/text/match-key";
import type { FieldForm } from "../../description/sheet-form";
import { cellText, finding } from "../../reading/finding";
import { nearHeaders } from "../../reading/near-headers";
import { longestRise } from "../../reading/read-list";
import { isSelfCheckHeader, orderHeader } from "../self-check/self-check-header";
import { hiddenFigures, oddFormulas, pastedOver } from "./hidden-figures";

/** What was added to a list, moved in it or hidden, with its figures still read right. */
export function listDrift(list: FoundList): readonly PlacedFinding[] {
  return [
    ...addedColumns(list),
    ...movedRows(list),
    ...hiddenFigures(list),
    ...figuresOutside(list),
    ...pastedOver(list),
    ...oddFormulas(list),
    ...mergedEntries(list),
  ];
}

function addedColumns({ sheet, form, header }: FoundList): readonly PlacedFinding[] {
  const known = new Set(header.columns.values());
  const meant = new Set([...nearHeaders(sheet, form, header).values()].map(({ column }) => column));
  const spellings = new Set(form.columns.flatMap((field: FieldForm) => [field.header, ...field.aliases]).map(matchKey));
  return [...(sheet.rows.get(header.row) ?? [])]
    .filter(
      ([column, cell]) =>
        !known.has(column) &&
        !meant.has(column) &&
        !isBlank(cell) &&
        !spellings.has(matchKey(cellText(cell))) &&
        !isSelfCheckHeader(cellText(cell)),
    )
    .map(([column, cell]) => ({
      finding: finding("column-added", { header: cellText(cell).trim() }),
      cell: addressOf(header.row, column),
    }));
}

const mostNamed = 5;

function movedRows({ header, form, rows, issued }: FoundList): readonly PlacedFinding[] {
  const places = new Map(issued.map((code, index) => [code, index]));
  const known = rows.filter(({ code }) => places.has(code));
  const inPlace = longestRise(known.map(({ code }) => places.get(code) ?? 0));
  const moved = known.filter((_, index) => !inPlace.has(index));
  const [first] = moved;
  if (first === undefined) return [];
  const names = moved.slice(0, mostNamed).map(({ code }) => code);
  const codes = names.join(", ") + (moved.length > mostNamed ? ", …" : "");
  return [
    { finding: finding("rows-moved", { codes }), cell: addressOf(first.row, header.columns.get(form.rowKey[0]) ?? 1) },
  ];
}

/** Numbers that somebody typed beside the columns of the form or below the line that ends it: no form asks for them. */
function figuresOutside({ sheet, header, endRow, rows }: FoundList): readonly PlacedFinding[] {
  // Programs that keep results alone make numbers of these formulas.
  const orders = [...(sheet.rows.get(header.row) ?? [])]
    .filter(([, cell]) => cellText(cell) === orderHeader)
    .map(([column]) => column);
  const known = new Set([...header.columns.values(), ...orders]);
  const last = Math.max(header.row, ...rows.map(({ row }) => row));
  const places: string[] = [];
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    const isBelow = endRow !== null && row > endRow;
    if (row <= header.row || (row > last && !isBelow)) continue;
    for (const [column, cell] of cells)
      if (isTypedNumber(cell) && (isBelow || !known.has(column))) places.push(addressOf(row, column));
  }
  const [first] = places;
  return first === undefined ? [] : [{ finding: finding("figures-outside", { cells: places.length }), cell: first }];
}

function isTypedNumber({ value, formula }: Cell): boolean {
  return typeof value === "number" && formula === null;
}

/**
 * Entry cells that a person merged: all but the first seem blank, and nobody can know for which row the figure stands.
 */
function mergedEntries({ sheet, form, header, rows }: FoundList): readonly PlacedFinding[] {
  const columns = form.columns.flatMap((column) =>
    column.filling === "formula" ? [] : (header.columns.get(column.key) ?? []),
  );
  return sheet.merges.flatMap((area) => {
    const cells =
      rows.filter(({ row }) => row >= area.top && row <= area.bottom).length *
      columns.filter((column) => column >= area.left && column <= area.right).length;
    if (cells < 2) return [];
    return [
      { finding: finding("entries-merged", { area: areaText(area), cells }), cell: addressOf(area.top, area.left) },
    ];
  });
}

function areaText({ top, left, bottom, right }: Area): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}
