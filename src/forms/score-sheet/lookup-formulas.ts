import { rangeOf } from "../reading/list-places";
import { operand, quoted } from "../ways/formula-text";
import { type EnteredPlaces, stageWords } from "./entered-formula";
import {
  type JudgedColumn,
  lookedUpStages,
  lookupColumns as columns,
  type LookupContent,
  noPlace,
  rowSpan,
  separator,
  type SortedColumn,
} from "./lookup-sheet";
import { notApplicableSign } from "./total-formulas";

/** The formula of a column in a row of the hidden sheet; down a column all have the same in R1C1. */
type RowFormulas<Column extends string> = { readonly [C in Column]: (row: number) => string };

const sign = quoted(notApplicableSign);
const end = operand(noPlace);

function cell(column: keyof typeof columns, row: number): string {
  return `$${columns[column]}${row}`;
}

/**
 * Whose points a row of `Điểm chấm` holds, as a number of unit, stage and line with that of the row behind it, and
 * whether the unit scored itself, which counts nothing. None of it depends on the points, so that typing them sorts
 * nothing anew.
 */
export function judgedFormulas(content: LookupContent): RowFormulas<JudgedColumn> {
  const { places, lines } = content;
  const { unitTable, lineTable } = rangesOf(content);
  const entry = (letters: string, row: number) => `INDEX(${rangeOf(places, letters)},${cell("order", row)})`;
  const [code, criterion] = [
    (row: number) => `${entry(places.unit, row)}&""`,
    (row: number) =>
      `INDEX(${unitTable("unitCluster")},${cell("unit", row)})&${quoted(separator)}&${entry(places.criterion, row)}`,
  ];
  // MATCH takes signs in what was typed for a pattern; so what it found is compared.
  const same = (table: string, found: string, typed: string) => `INDEX(${table},${found})=${typed}`;
  return {
    unit: (row) => `IFERROR(MATCH(${code(row)},${unitTable("unitCode")},0),"")`,
    line: (row) => {
      const unit = cell("unit", row);
      const found = `IFERROR(MATCH(${criterion(row)},${lineTable("lineKey")},0),"")`;
      return `IF(${unit}="","",IF(${same(unitTable("unitCode"), unit, code(row))},${found},""))`;
    },
    place: (row) => {
      const line = cell("line", row);
      const stage = lookedUpStages.reduceRight(
        (otherwise, each, number) =>
          `IF(${entry(places.stage, row)}=${quoted(stageWords(each))},${number},${otherwise})`,
        "NA()",
      );
      const key = `((${lookedUpStages.length}*${cell("unit", row)}+${stage})*${lines.length + 1}+${line})`;
      return `IF(${line}="","",IF(${same(lineTable("lineKey"), line, criterion(row))},IFERROR(${key}*${rowSpan}+${cell("order", row)},""),""))`;
    },
    own: (row) => {
      const own = ownFormula(places, {
        entry: (letters) => entry(letters, row),
        names: (["unitCode", "unitName"] as const).map((name) => `INDEX(${unitTable(name)},${cell("unit", row)})`),
      });
      return `IF(${cell("place", row)}="","",${own === null ? '""' : `IF(${own},1,"")`})`;
    },
  };
}

/**
 * The sorted list. Rows with one key stand together; the last of them says what they come to: exactly one says
 * something, and its points are within the bounds, as in the engine (`acceptMarks`). What a cluster's file says comes
 * after the rows of `Điểm chấm` and adds nothing where there is one.
 */
export function sortedFormulas(content: LookupContent): RowFormulas<SortedColumn> {
  const { places } = content;
  const { judged, lineTable } = rangesOf(content);
  const isSame = (row: number) => `${cell("key", row)}=${cell("key", row - 1)}`;
  const number = (row: number) => `MOD(${cell("sorted", row)},${rowSpan})`;
  const filled = `$${columns.filled}$${places.firstRow + 1}`;
  return {
    sorted: (row) => `IF(${cell("order", row)}-1>${filled},${end},SMALL(${judged("place")},${cell("order", row)}-1))`,
    key: (row) => `INT(${cell("sorted", row)}/${rowSpan})`,
    adds: (row) => {
      const own = `INDEX(${judged("own")},${number(row)})`;
      const said = saidFormula(places, (letters) => `INDEX(${rangeOf(places, letters)},${number(row)})`);
      const sent = `IF(${isSame(row)},"",${own})`;
      const isSent = `${number(row)}>${places.lastRow - places.firstRow + 1}`;
      return `IF(${cell("sorted", row)}=${end},"",IF(${isSent},${sent},IF(${own}=1,"",${said})))`;
    },
    count: (row) => `IF(${isSame(row)},${cell("count", row - 1)},0)+IF(${cell("adds", row)}="",0,1)`,
    value: (row) => `IF(${cell("adds", row)}="",IF(${isSame(row)},${cell("value", row - 1)},""),${cell("adds", row)})`,
    counts: (row) => {
      const value = cell("value", row);
      const line = `INDEX(${judged("line")},${number(row)})`;
      const [low, high] = [lineTable("lowest"), lineTable("highest")].map((range) => `INDEX(${range},${line})`);
      return `IF(${cell("count", row)}<>1,"",IF(ISNUMBER(${value}),IF(AND(${value}>=${low},${value}<=${high}),${value},""),${value}))`;
    },
  };
}

/** How many places the sorted list has. */
export function filledFormula(content: LookupContent): string {
  return `COUNT(${rangesOf(content).judged("place")})`;
}

type Entry = (letters: string) => string;

function saidFormula({ notApplicable, points }: EnteredPlaces, entry: Entry): string {
  const number = `IF(ISNUMBER(${entry(points)}),${entry(points)},"")`;
  return notApplicable === null ? number : `IF(IFERROR(LEN(${entry(notApplicable)}),1)>0,${sign},${number})`;
}

/** Whether the unit scored itself for the cluster; `null` where nobody says who scored. */
function ownFormula(
  { stage, scorer }: EnteredPlaces,
  { entry, names }: { readonly entry: Entry; readonly names: readonly string[] },
): string | null {
  if (scorer === null) return null;
  const who = `IFERROR(${entry(scorer)}&"","?")`;
  const isOwn = `OR(${names.map((name) => `${who}=${name}`).join(",")})`;
  return `AND(${entry(stage)}=${quoted(stageWords("cluster"))},${who}<>"",${isOwn})`;
}

type Range = (column: keyof typeof columns) => string;

/** Columns of the sheet: over all that is sorted, from the header on; over units and lines without it. */
function rangesOf({ places: { firstRow }, units, lines, lastRow }: LookupContent) {
  const down =
    (from: number, to: number): Range =>
    (column) =>
      `$${columns[column]}$${from}:$${columns[column]}$${to}`;
  return {
    judged: down(firstRow, lastRow),
    unitTable: down(firstRow + 1, firstRow + units.length),
    lineTable: down(firstRow + 1, firstRow + lines.length),
  };
}
