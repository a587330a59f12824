import { lookedUpScoresSheet } from "../../contract/sheet-names";
import type { Unit } from "../../domain/round/board";
import { addressOf, columnNumber, sheetReference } from "../../workbook/address";
import { isPlainCode } from "./live-number";
import { countingStages, type CountingStage, type EnteredPlaces, stageWords } from "./entered-formula";
import {
  type GivenCell,
  joined,
  keyNumber,
  lookupColumns,
  type LookedUpCell,
  type LookupContent,
  ownNames,
  type Said,
  type SentRow,
  separator,
  titleRow,
} from "./lookup-sheet";
import type { ScoredCluster } from "./score-plan";

type LookedUpLine = { readonly unit: Pick<Unit, "code" | "cluster">; readonly criterion: string };
type LookedUp = LookedUpLine & { readonly stage: CountingStage };

/**
 * Entered points are looked up by a number, in a sorted list: a hidden sheet judges and sorts the rows of `Điểm chấm`
 * once, where the same conditions in each of thousands of cells read the whole list several times
 * (docs/decisions/0065).
 */
export type EnteredLookup = {
  readonly places: EnteredPlaces;
  /** Whether a spreadsheet finds the rows of this unit, line and stage, and no others. */
  readonly finds: (asked: LookedUp) => boolean;
  /**
   * The points that count or the sign for not applicable, as a formula; "" if there are none, never a silent 0.
   * `value` is what it comes to; `sent`, what a cluster's file says, counts while `Điểm chấm` has no row.
   */
  readonly formula: (asked: LookedUp, found: { readonly value: Said; readonly sent: Said | null }) => string;
  /**
   * A cell that counts what was given on the line at any stage, usable or not. `null` where a spreadsheet finds other
   * rows than the engine: `isUntouched` = the engine knows of none.
   */
  readonly given: (asked: LookedUpLine, isUntouched: boolean) => string | null;
  /** For the hidden sheet, once every cell is drawn. */
  readonly content: () => LookupContent;
};

/** The cell that says how many rows of `Điểm chấm` are not looked at, since more were added than there was room for. */
export const outgrownCell = sheetReference(lookedUpScoresSheet, `$${lookupColumns.outgrown}$${titleRow + 1}`);

/** `sentAtMost`: how many values can come from clusters' files. `null` where there is nothing to be scored. */
export function enteredLookup(
  places: EnteredPlaces,
  groups: readonly ScoredCluster[],
  sentAtMost: number,
): EnteredLookup | null {
  const tables = groups.filter(({ scale, units }) => scale.length > 0 && units.length > 0);
  if (tables.length === 0) return null;
  const stageWidth = Math.max(...tables.map((table) => table.units.length)) + 1;
  const known = numbered(tables);
  const placeOf = (asked: LookedUpLine, block: number) => {
    const [unit, line] = [known.unitOf(asked), known.lineOf(asked)];
    if (unit === null || line === null) throw new Error(`${asked.unit.code} ${asked.criterion} is not looked up`);
    const column = block * stageWidth + unit - (known.lines[line - 1]?.unitsBefore ?? 0) - 1;
    const address = addressOf(titleRow + line, columnNumber(lookupColumns.table) + column);
    return { unit, line, column, reference: sheetReference(lookedUpScoresSheet, address) };
  };
  const [cells, sent]: [LookedUpCell[], SentRow[]] = [[], []];
  const given = new Map<string, GivenCell>();
  return {
    places,
    finds: (asked) => isFound(asked, known),
    given: (asked, isUntouched) => {
      if (!isFound(asked, known) || (isUntouched && saysAnything(places, asked))) return null;
      const { line, column, reference } = placeOf(asked, countingStages.length);
      given.set(reference, { line, column });
      return reference;
    },
    formula: (asked, { value, sent: said }) => {
      const { unit, line, column, reference } = placeOf(asked, countingStages.indexOf(asked.stage));
      cells.push({ line, column, value });
      if (said !== null)
        sent.push({ key: keyNumber({ unit, stage: asked.stage, line }, known.lines.length), line, value: said });
      return reference;
    },
    content: () => ({
      ...{ places, units: known.units, lines: known.lines, stageWidth, cells, sent, given: [...given.values()] },
      sorted: places.lastRow + sentAtMost,
    }),
  };
}

/** Whether a spreadsheet finds the rows of this unit and line, and no others. */
function isFound(asked: LookedUpLine, { unitOf, lineOf }: Pick<ReturnType<typeof numbered>, "unitOf" | "lineOf">) {
  return (
    [asked.unit.code, asked.criterion].every((code) => isPlainCode(code) && !code.includes(separator)) &&
    joined([asked.unit.cluster, asked.criterion]).length <= longestKey &&
    unitOf(asked) !== null &&
    lineOf(asked) !== null
  );
}

/** Whether a row of `Điểm chấm` says something of the line at a stage that counts by itself. */
function saysAnything(places: EnteredPlaces, { unit, criterion }: LookedUpLine): boolean {
  return countingStages.some((stage) =>
    places
      .rowsOf([unit.code, criterion, stageWords(stage)])
      .some(({ points, notApplicable }) => points !== null || notApplicable),
  );
}

/** Units and lines of the tables with their places from 1. */
function numbered(tables: readonly ScoredCluster[]) {
  const units = tables.flatMap((table) =>
    table.units.map((unit) => ({ key: unit.code, cluster: unit.cluster, ownName: ownNames(unit)[1] ?? unit.code })),
  );
  const before = new Map<string, number>();
  tables.reduce((sum, table) => {
    before.set(table.cluster.code, sum);
    return sum + table.units.length;
  }, 0);
  const lines = tables.flatMap(({ cluster, scale }) =>
    scale.map(({ code }) => ({ key: joined([cluster.code, code]), unitsBefore: before.get(cluster.code) ?? 0 })),
  );
  const [unitAt, lineAt] = [placesOfKeys(units), placesOfKeys(lines)];
  return {
    ...{ units, lines },
    unitOf: ({ unit }: Pick<LookedUpLine, "unit">) => unitAt.get(unit.code.toLowerCase()) ?? null,
    lineOf: ({ unit, criterion }: LookedUpLine) => lineAt.get(joined([unit.cluster, criterion]).toLowerCase()) ?? null,
  };
}

/** MATCH refuses a longer text. */
const longestKey = 255;

/** Places from 1, by the key in small letters; `null` = it stands twice, and a look-up would find the first alone. */
function placesOfKeys(known: readonly { readonly key: string }[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  known.forEach(({ key }, index) => {
    const folded = key.toLowerCase();
    places.set(folded, places.has(folded) ? null : index + 1);
  });
  return places;
}
