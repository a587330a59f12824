import { addressOf, sheetReference } from "../src/workbook/address";
import { isDate, isError, type Cell, type CellValue } from "../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../src/workbook/draft";
import type { Rows, Sheet, Workbook } from "../src/workbook/sheet";
import { LiveWorkbookError, type LiveWorkbook } from "../src/app/live-workbook";
import type { HostTestKit } from "./host-test";

/** "place: expected ≠ found" where two plain values differ; [] where they don't. */
export function differs(place: string, expected: unknown, found: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)];
  return one === other ? [] : [`${place}: ${shortened(one)} ≠ ${shortened(other)}`];
}

/** A text of 32,767 characters in a report helps nobody. */
function shortened(text: string | undefined): string {
  return text === undefined ? "–" : text.length <= 120 ? text : `${text.slice(0, 120)}… (${text.length})`;
}

export async function readSheets(workbook: LiveWorkbook, names: readonly string[]): Promise<Workbook> {
  return workbook.read({ full: names, values: [], others: () => [] });
}

/** Drafts against what is there now; every cell that isn't in the draft must be empty. */
export async function sheetDifferences(
  workbook: LiveWorkbook,
  drafts: readonly SheetDraft[],
  compared: Compared = everything,
): Promise<readonly string[]> {
  const read = await readSheets(
    workbook,
    drafts.map(({ name }) => name),
  );
  return drafts.flatMap((draft) => {
    const sheet = read.sheets.find(({ name }) => name === draft.name);
    if (sheet === undefined) return [`${draft.name}: ≠ –`];
    return [
      ...differs(`${draft.name} state`, draft.state, sheet.state),
      ...rowDifferences(draft.name, { expected: draft.rows, found: sheet.rows }, compared),
    ];
  });
}

/** Sheets written, and everything of them read back: cells, and what the host reads beside them. */
export async function writtenWhole(
  workbook: LiveWorkbook,
  { now, readBack }: Pick<HostTestKit, "now" | "readBack">,
  sheets: readonly SheetDraft[],
): Promise<readonly string[]> {
  await workbook.write({ sheets, added: [] }, { now });
  const found = [...(await sheetDifferences(workbook, sheets))];
  for (const draft of sheets)
    for (const { place, expected, found: now } of await readBack(draft)) found.push(...differs(place, expected, now));
  return found;
}

export type Compared = { readonly results: boolean };
const everything: Compared = { results: true };

type Both = { readonly expected: Rows<DraftCell>; readonly found: Rows };

export function rowDifferences(
  sheet: string,
  { expected, found }: Both,
  compared: Compared = everything,
): readonly string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((row) => {
    const [one, other] = [expected.get(row), found.get(row)];
    return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].flatMap((column) => {
      const place = sheetReference(sheet, addressOf(row, column));
      return cellDifferences(
        place,
        { expected: asRead(one?.get(column)), found: other?.get(column) ?? null },
        compared,
      );
    });
  });
}

function asRead(cell: DraftCell | undefined): Cell | null {
  return cell === undefined || (cell.value === null && cell.formula === null)
    ? null
    : { value: cell.value, formula: cell.formula, format: cell.style.numberFormat };
}

function cellDifferences(
  place: string,
  { expected, found }: { readonly expected: Cell | null; readonly found: Cell | null },
  { results }: Compared,
): readonly string[] {
  if (expected === null || found === null)
    return differs(place, expected?.value ?? null, found?.value ?? found?.formula ?? null);
  const isFormula = expected.formula !== null;
  return [
    ...differs(`${place} {=}`, plainFormula(expected.formula), plainFormula(found.formula)),
    ...(isFormula && !results ? [] : valueDifferences(place, expected.value, found.value)),
    ...differs(`${place} [0.0]`, expected.format, found.format),
  ];
}

/** An empty result and none are shown alike; numbers of formulas come from another program's arithmetic. */
export function valueDifferences(place: string, expected: CellValue, found: CellValue): readonly string[] {
  if (
    typeof expected === "number" &&
    typeof found === "number" &&
    Math.abs(expected - found) <= 1e-12 * Math.abs(expected)
  )
    return [];
  return differs(place, plain(expected), plain(found));
}

function plain(value: CellValue): unknown {
  if (value === null || value === "") return "";
  if (typeof value !== "object") return value;
  return isDate(value) ? { date: value.date } : isError(value) ? { error: value.error } : value;
}

/**
 * A program may leave out spaces and the quotes around a sheet's name, and write functions in capitals: the same
 * formula.
 */
function plainFormula(formula: string | null): string | null {
  return formula === null
    ? null
    : formula.replace(/"[^"]*"|[^"]+/g, (part) =>
        part.startsWith('"') ? part : part.replace(/[\s']/g, "").toUpperCase(),
      );
}

/** The same cells of a sheet before and after; formulas' results are compared only where they can't have changed. */
export function sheetsDiffer(before: Sheet | undefined, after: Sheet | undefined): readonly string[] {
  const cells = (sheet: Sheet | undefined): unknown =>
    [...(sheet?.rows ?? [])].filter(([, row]) => row.size > 0).map(([row, of]) => [row, [...of]]);
  return differs(before?.name ?? after?.name ?? "", cells(before), cells(after));
}

/** Excel tells of what a person does a moment later. */
export async function eventually({ wait }: Pick<HostTestKit, "wait">, holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 40 && !holds(); tries += 1) await wait(100);
  return holds();
}

/** That work fails for this reason, and how it says the workbook was left. */
export async function failsWith(
  reason: LiveWorkbookError["trouble"]["reason"],
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LiveWorkbookError)) throw error;
    return [...differs("reason", reason, error.trouble.reason), ...differs("left", "as-it-was", error.trouble.left)];
  }
  return [`${reason} ≠ –`];
}
