import { addressOf, areaAddress, parseArea } from "../../../workbook/address";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../../workbook/draft";
import { isNamed, type Rows, type Sheet, type Workbook } from "../../../workbook/sheet";
import { restyleEdits, type Restyle } from "../mark/restyle";
import { frameOf } from "../mark/sheet-frame";
import { edited, setAttribute, type XmlEdit } from "../mark/xml-node";
import type { AskedFormat } from "./base-looks";
import type { Base, BaseSheet } from "./base-package";
import { typedCells } from "./typed-cells";
import { type TypedPlace, typeEdits, unshareEdits } from "./type-cells";

/** What was typed into sheets that stay. */
export type TypedSheets = {
  /** The cells, for the looks that new ones get. */
  readonly drafts: readonly { readonly rows: Rows<DraftCell> }[];
  readonly places: readonly TypedPlace[];
  /** Place of the sheet among the tabs → the rows that were added below its list. */
  readonly reach: ReadonlyMap<number, Reach>;
  /** Gives the cells their looks: for each of `places` that of the draft, and its own with a format that fits. */
  readonly show: (looks: readonly { readonly ofDraft: number; readonly own: number }[]) => void;
};

/** Rows: the first one that was added below the list, and the last one. */
export type Reach = { readonly first: number; readonly last: number };

/** `there`: the workbook as it is, whose sheets are read when they are asked for. */
export function typeIntoSheets(base: Base, draft: WorkbookDraft, there: Workbook): TypedSheets {
  const sheets = base.typed.flatMap((sheet) => {
    const drawn = draft.sheets.find((each) => isNamed(each, sheet.name));
    const read = there.sheets.find((each) => isNamed(each, sheet.name));
    return drawn === undefined || read === undefined ? [] : [typeInto(base, sheet, { drawn, read })];
  });
  const places = sheets.flatMap((sheet) => sheet.places.map((place) => ({ place, part: sheet.part })));
  return {
    drafts: sheets.map(({ places: own }) => ({ rows: rowsOf(own.filter((place) => wantedLook(place) !== "own")) })),
    places: places.map(({ place }) => place),
    reach: new Map(sheets.flatMap(({ index, reach }) => (reach === null ? [] : [[index, reach] as const]))),
    show: (looks) => {
      const shown = places.map(({ place, part }, index) => ({ part, place, look: lookOf(place, looks[index]) }));
      for (const { part } of sheets)
        restyle(
          base,
          part,
          shown.filter((each) => each.part === part),
        );
    },
  };
}

type TypedSheet = {
  readonly part: string;
  readonly index: number;
  readonly places: readonly TypedPlace[];
  readonly reach: Reach | null;
};

function typeInto(
  { parts, formats }: Base,
  { name, index, relation: { target: part } }: BaseSheet,
  { drawn, read }: { readonly drawn: SheetDraft; readonly read: Sheet },
): TypedSheet {
  const own = new Map(
    formats
      .filter((each) => isNamed({ name }, each.sheet))
      .map(({ row, column, format }) => [addressOf(row, column), format] as const),
  );
  const formatOf = (row: number, column: number): string | null =>
    own.size === 0 ? null : (own.get(addressOf(row, column)) ?? null);
  const typed = typedCells(read, drawn, formatOf);
  const source = { part, limits: parts.source.limits };
  if (typed.cells.size === 0) return { part, index, places: [], reach: null };
  if (typed.changesFormula) parts.edit(part, unshareEdits(parts.text(part), source, read));
  const { edits, places } = typeEdits(parts.text(part), source, typed);
  const reach = typed.added;
  parts.edit(part, [...edits, ...(reach === null ? [] : frameEdits({ parts }, part, reach))]);
  return { part, index, places, reach };
}

/** A list's filter reaches as far as its rows; the area in use is a hint for readers. */
function frameEdits({ parts }: Pick<Base, "parts">, part: string, reach: Reach): readonly XmlEdit[] {
  const { prefix, children } = frameOf(parts, part);
  return children.flatMap((child): readonly XmlEdit[] => {
    const area = child.attributes.find(({ name }) => name === "ref")?.value ?? "";
    const longer =
      child.name === "autoFilter"
        ? longerArea(area, reach)
        : child.name === "dimension"
          ? longerArea(area, { ...reach, first: 0 })
          : null;
    return longer === null ? [] : [setAttribute({ ...child, prefix, openTo: child.to }, "ref", longer)];
  });
}

/** An area that took the whole list takes the added rows, too; `null` where it did not, or has them. */
export function longerArea(address: string, { first, last }: Reach): string | null {
  const area = parseArea(address);
  return area === null || area.bottom < first - 1 || area.bottom >= last
    ? null
    : areaAddress({ ...area, bottom: last });
}

function rowsOf(places: readonly TypedPlace[]): Rows<DraftCell> {
  const rows = new Map<number, Map<number, DraftCell>>();
  for (const { row, column, cell } of places)
    rows.set(row, (rows.get(row) ?? new Map<number, DraftCell>()).set(column, cell));
  return rows;
}

/**
 * What a typed cell is shown in: the draft's look, its own, or its own with a format in which a number means what it
 * says. An emptied cell keeps its look whatever it is.
 */
function wantedLook({ look, cell, asDrawn, isFormatted }: TypedPlace): "drawn" | "own" | "formatted" {
  if (look === 0 || asDrawn) return "drawn";
  const isEmptied = cell.value === null && cell.formula === null;
  return !isFormatted && (isEmptied || typeof cell.value === "string") ? "own" : "formatted";
}

/** For each place the format that is asked for; `null` = its look is the draft's or its own as it is. */
export function askedFormats(
  places: readonly TypedPlace[],
  ofDraft: (cell: DraftCell) => number,
): readonly (AskedFormat | null)[] {
  return places.map((place) =>
    wantedLook(place) === "formatted"
      ? { look: place.look, as: ofDraft(place.cell), isExact: place.isFormatted }
      : null,
  );
}

function lookOf(place: TypedPlace, looks?: { readonly ofDraft: number; readonly own: number }): number {
  return wantedLook(place) === "drawn" ? (looks?.ofDraft ?? 0) : (looks?.own ?? place.look);
}

type Shown = { readonly place: TypedPlace; readonly look: number };

function restyle({ parts }: Base, part: string, shown: readonly Shown[]): void {
  if (shown.length === 0) return;
  const looks = new Map<number, Map<number, number>>();
  for (const { place, look } of shown)
    looks.set(place.row, (looks.get(place.row) ?? new Map<number, number>()).set(place.column, look));
  const wanted = new Map([...looks].map(([row, columns]) => [row, new Set(columns.keys())]));
  const give: Restyle = ({ row, column }) => looks.get(row)?.get(column) ?? null;
  const source = { part, limits: parts.source.limits };
  parts.put(part, edited(parts.text(part), restyleEdits(parts.text(part), source, { wanted, restyle: give })));
}
