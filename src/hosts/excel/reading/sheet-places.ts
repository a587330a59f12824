import type { SheetsWanted } from "../../../app/live-workbook";
import type { Area } from "../../../workbook/address";
import type { SheetState } from "../../../workbook/sheet";
import { canReadMerges } from "../capabilities";
import { isReason } from "../failures";
import type { Session } from "../session";
import type { KnownMerges } from "./known-merges";

type Depth = "full" | "values";

/** Where the cells of one sheet are, and how much of them is wanted. */
export type SheetPlace = {
  readonly name: string;
  readonly state: SheetState;
  readonly sheet: Excel.Worksheet;
  /** `null`: not wanted. */
  readonly depth: Depth | null;
  /** `null`: not wanted, or no values there. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
};

type SheetPlaces = { readonly places: readonly SheetPlace[]; readonly warnings: readonly string[] };

/** The merged areas of a sheet: known already, `null` = to be asked for. */
type MergesOf = (sheet: string) => readonly Area[] | null;

const noMerges: MergesOf = () => [];

/**
 * One sync; a second one when `wanted.others` names more sheets, or a tab's name differs from the wanted one by case.
 */
export async function findSheets(session: Session, wanted: SheetsWanted, known: KnownMerges): Promise<SheetPlaces> {
  if (!canReadMerges() || wanted.merges === "none")
    return { places: await locate(session, wanted, noMerges), warnings: [] };
  const kept = (places: readonly SheetPlace[]): readonly SheetPlace[] => {
    // A sheet that is not there has none; Excel tells when it comes.
    for (const name of wanted.full) known.keep(name, []);
    for (const { name, depth, merges } of places) if (depth === "full") known.keep(name, merges);
    return places;
  };
  try {
    const places = await locate(session, wanted, wanted.merges === "known" ? known.of : () => null);
    return { places: kept(places), warnings: [] };
  } catch (error) {
    // The method fails for more than 512 merged areas (its page in the API reference, which names no error): whatever
    // unexpected comes back is asked again without it. Nothing has been read yet.
    if (!isReason(error, "unexpected")) throw error;
    // What can't be told is not asked again at the next check either.
    return {
      places: kept(await locate(session, wanted, noMerges)),
      warnings: ["merges: too many merged areas, none were read"],
    };
  }
}

async function locate(session: Session, wanted: SheetsWanted, mergesOf: MergesOf): Promise<readonly SheetPlace[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name,items/visibility");
  const depths = depthsOf(wanted);
  const named = [...new Set([...wanted.full, ...wanted.values])];
  const measured = new Map(
    named.map((name) => [
      name,
      measureSheet(worksheets.getItemOrNullObject(name), fullOnly(depths, name) && mergesOf(name) === null),
    ]),
  );
  await session.sync("sheet addresses");

  for (const name of await wanted.others(
    worksheets.items.map(({ name }) => name).filter((name) => !depths.has(name.toLowerCase())),
  )) {
    depths.set(name.toLowerCase(), "full");
  }
  const unmeasured = worksheets.items.filter(({ name }) => depths.has(name.toLowerCase()) && !measured.has(name));
  for (const sheet of unmeasured)
    measured.set(sheet.name, measureSheet(sheet, fullOnly(depths, sheet.name) && mergesOf(sheet.name) === null));
  if (unmeasured.length > 0) await session.sync("addresses of further sheets");
  return worksheets.items.map((sheet) => placeOf(sheet, depths, { measured, mergesOf }));
}

/** By small letters; a sheet wanted both ways is read in full. */
function depthsOf(wanted: SheetsWanted): Map<string, Depth> {
  const depths = new Map<string, Depth>(wanted.values.map((name) => [name.toLowerCase(), "values"]));
  for (const name of wanted.full) depths.set(name.toLowerCase(), "full");
  return depths;
}

function fullOnly(depths: ReadonlyMap<string, Depth>, name: string): boolean {
  return depths.get(name.toLowerCase()) === "full";
}

function placeOf(
  sheet: Excel.Worksheet,
  depths: ReadonlyMap<string, Depth>,
  { measured, mergesOf }: { readonly measured: ReadonlyMap<string, MeasuredSheet>; readonly mergesOf: MergesOf },
): SheetPlace {
  const depth = depths.get(sheet.name.toLowerCase()) ?? null;
  const found = depth === null ? undefined : measured.get(sheet.name);
  return {
    name: sheet.name,
    state: stateOf(sheet.visibility),
    sheet,
    depth,
    used: found === undefined ? null : usedArea(found),
    merges: found === undefined || depth !== "full" ? [] : (mergesOf(sheet.name) ?? mergedAreas(found)),
  };
}

export function stateOf(visibility: Excel.Worksheet["visibility"]): SheetState {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

/** What is asked about a sheet before its cells: where they are, and its merged areas where this Excel can tell. */
export type MeasuredSheet = { readonly used: Excel.Range; readonly merged: Excel.RangeAreas | null };

/**
 * Queues the question; answered by the next sync. A missing sheet gives a null object, whose used range is a null
 * object too. Numbers are asked for, not the address: an address is "A:C" for whole columns and includes the sheet's
 * name.
 */
export function measureSheet(sheet: Excel.Worksheet, withMerges: boolean): MeasuredSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (!withMerges) return { used, merged: null };
  // Of the whole sheet: merged cells without any value lie outside the used range of values. That Excel answers this
  // for a whole sheet is unverified in a real Excel; where it fails, the sheets are read without merged areas
  // (sheet-places.ts).
  const merged = sheet.getRange().getMergedAreasOrNullObject(); // ExcelApi 1.13: canReadMerges
  merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  return { used, merged };
}

/** `null` for a sheet without values. */
export function usedArea({ used }: MeasuredSheet): Area | null {
  return used.isNullObject ? null : areaOf(used);
}

/** Row by row, left to right: the order in which Excel gives them is documented nowhere. */
function mergedAreas({ merged }: MeasuredSheet): readonly Area[] {
  if (merged === null || merged.isNullObject) return [];
  return merged.areas.items.map(areaOf).sort((first, second) => first.top - second.top || first.left - second.left);
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
