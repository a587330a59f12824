import { sheetReference } from "../../workbook/address";
import { operand, quoted } from "../ways/formula-text";
import { countingStages, type EnteredPlaces, stageWords } from "./entered-formula";
import {
  type CopiedColumn,
  type JudgedColumn,
  lookupColumns as columns,
  type LookupContent,
  noPlace,
  rowSpan,
  separator,
  type SortedColumn,
  titleRow,
} from "./lookup-sheet";
import { notApplicableSign } from "./total-formulas";

/**
 * The formula of a column in a row of the hidden sheet; down a column all have the same in R1C1. `null` = none. Those
 * that look at no other sheet cost a file one text a column: only such formulas can be shared.
 */
type RowFormulas<Column extends string> = { readonly [C in Column]: ((row: number) => string) | null };
type SortedFormulas = { readonly [C in SortedColumn]: (row: number) => string };

const end = operand(noPlace);

function cell(column: keyof typeof columns, row: number): string {
  return `$${columns[column]}${row}`;
}

/**
 * What a row of `Điểm chấm` holds, 0 for a blank cell, taken by its number out of the whole column and never by
 * reference to a cell: rows may be sorted, inserted and deleted there.
 */
export function copiedFormulas({ places }: LookupContent): RowFormulas<CopiedColumn> {
  const entry = (letters: string) => (row: number) =>
    `INDEX(${sheetReference(places.sheet, `${letters}:${letters}`)},${columns.order}${row})`;
  const { scorer } = places;
  return {
    code: entry(places.unit),
    criterion: entry(places.criterion),
    stage: entry(places.stage),
    scorer: scorer === null ? null : entry(scorer),
    says: (row) => saidFormula(places, (letters) => entry(letters)(row)),
  };
}

/** A mark goes before points; what is no number says nothing. */
function saidFormula({ notApplicable, points }: EnteredPlaces, entry: (letters: string) => string): string {
  const number = `IF(ISNUMBER(${entry(points)}),${entry(points)},"")`;
  if (notApplicable === null) return number;
  return `IF(IFERROR(LEN(${entry(notApplicable)}),1)>0,${quoted(notApplicableSign)},${number})`;
}

/**
 * Whose points a row of `Điểm chấm` holds, as a number of unit, stage and line with that of the row behind it, and
 * whether the unit scored itself, which counts nothing. None of it depends on the points, so that typing them sorts
 * nothing anew.
 */
export function judgedFormulas(content: LookupContent): RowFormulas<JudgedColumn> {
  const { unitTable, lineTable } = rangesOf(content);
  const ofUnit = (column: "unitCode" | "unitCluster" | "unitName", row: number) =>
    `INDEX(${unitTable(column)},${cell("unit", row)})`;
  const lineKey = (row: number) => `${ofUnit("unitCluster", row)}&${quoted(separator)}&${cell("criterion", row)}`;
  // MATCH takes signs in what was typed for a pattern; so what it found is compared.
  return {
    unit: (row) => `IFERROR(MATCH(${cell("code", row)},${unitTable("unitCode")},0),"")`,
    line: (row) => {
      const found = `IFERROR(MATCH(${lineKey(row)},${lineTable("lineKey")},0),"")`;
      return `IF(${cell("unit", row)}="","",IF(${ofUnit("unitCode", row)}=${cell("code", row)},${found},""))`;
    },
    place: (row) => {
      const [unit, line] = [cell("unit", row), cell("line", row)];
      const key = `((${countingStages.length}*${unit}+${stageNumber(row)})*${content.lines.length + 1}+${line})`;
      const isSame = `INDEX(${lineTable("lineKey")},${line})=${lineKey(row)}`;
      return `IF(${line}="","",IF(${isSame},IFERROR(${key}*${rowSpan}+${cell("order", row)},""),""))`;
    },
    own: content.places.scorer === null ? null : (row) => ownFormula(row, (name) => ofUnit(name, row)),
  };
}

/** #N/A for any other word. */
function stageNumber(row: number): string {
  return countingStages.reduceRight(
    (otherwise, each, number) => `IF(${cell("stage", row)}=${quoted(stageWords(each))},${number},${otherwise})`,
    "NA()",
  );
}

/** Whether the unit scored itself for the cluster; each unit has two names here, so that a blank scorer is neither. */
function ownFormula(row: number, nameOf: (column: "unitCode" | "unitName") => string): string {
  const who = cell("scorer", row);
  const isOwn = `OR(${(["unitCode", "unitName"] as const).map((name) => `${who}=${nameOf(name)}`).join(",")})`;
  const forCluster = `${cell("stage", row)}=${quoted(stageWords("cluster"))}`;
  return `IF(${cell("place", row)}="","",IFERROR(IF(AND(${forCluster},${isOwn}),1,""),""))`;
}

/**
 * The sorted list. Rows with one key stand together; the last of them says what they come to: exactly one says
 * something, and its points are within the bounds, as in the engine (`acceptMarks`). What a cluster's file says comes
 * after the rows of `Điểm chấm` and adds nothing where there is one.
 */
export function sortedFormulas(content: LookupContent): SortedFormulas {
  const { judged, lineTable } = rangesOf(content);
  const isSame = (row: number) => `${cell("key", row)}=${cell("key", row - 1)}`;
  const number = (row: number) => `MOD(${cell("sorted", row)},${rowSpan})`;
  const filled = `$${columns.filled}$${titleRow + 1}`;
  return {
    sorted: (row) => `IF(${cell("order", row)}>${filled},${end},SMALL(${judged("place")},${cell("order", row)}))`,
    key: (row) => `INT(${cell("sorted", row)}/${rowSpan})`,
    adds: (row) => {
      const [own, said] = [`INDEX(${judged("own")},${number(row)})`, `INDEX(${judged("says")},${number(row)})`];
      const isSent = `${number(row)}>${content.places.lastRow}`;
      const added = `IF(${isSent},IF(${isSame(row)},"",${own}),IF(${own}=1,"",${said}))`;
      return `IF(${cell("sorted", row)}=${end},"",${added})`;
    },
    count: (row) => `IF(${isSame(row)},${cell("count", row - 1)},0)+IF(${cell("adds", row)}="",0,1)`,
    value: (row) => `IF(${cell("adds", row)}="",IF(${isSame(row)},${cell("value", row - 1)},""),${cell("adds", row)})`,
    counts: (row) => {
      const value = cell("value", row);
      const line = `INDEX(${judged("line")},${number(row)})`;
      const [low, high] = [lineTable("lowest"), lineTable("highest")].map((range) => `INDEX(${range},${line})`);
      const within = `IF(AND(${value}>=${low},${value}<=${high}),${value},"")`;
      return `IF(${cell("count", row)}<>1,"",IF(ISNUMBER(${value}),${within},${value}))`;
    },
  };
}

/** How many places the sorted list has. */
export function filledFormula(content: LookupContent): string {
  return `COUNT(${rangesOf(content).judged("place")})`;
}

/**
 * How many rows stand in `Điểm chấm` below those that are looked at: codes in the whole column without those copied,
 * which are 0 where there is none.
 */
export function outgrownFormula({ places }: LookupContent): string {
  const copied = `$${columns.code}$${titleRow + 1}:$${columns.code}$${titleRow + places.lastRow}`;
  const all = sheetReference(places.sheet, `${places.unit}:${places.unit}`);
  return `COUNTA(${all})-ROWS(${copied})+COUNTIF(${copied},0)`;
}

/** A cell of the table: the number of its line and of its column lead to the last row with that key. */
export function tableFormula(content: LookupContent, row: number, letters: string): string {
  const { judged } = rangesOf(content);
  const key = `${cell("lineNumber", row)}+${letters}$${titleRow}`;
  const found = `LOOKUP(${key},${judged("key")},${judged("counts")})`;
  return `IFERROR(IF(LOOKUP(${key},${judged("key")})=${key},${found},""),"")`;
}

/** How many rows say something of a line and a unit, over the stages: each stage has the next numbers. */
export function givenFormula(content: LookupContent, row: number, letters: string): string {
  const { judged } = rangesOf(content);
  const counts = countingStages.map((_, stage) => {
    const key = `${cell("lineNumber", row)}+${letters}$${titleRow}+${stage * (content.lines.length + 1)}`;
    const found = `LOOKUP(${key},${judged("key")},${judged("count")})`;
    return `IFERROR(IF(LOOKUP(${key},${judged("key")})=${key},${found},0),0)`;
  });
  return counts.join("+");
}

type Range = (column: keyof typeof columns) => string;

/** Columns of the sheet over all that is sorted, over the units and over the lines. */
function rangesOf({ units, lines, sorted }: LookupContent) {
  const down =
    (count: number): Range =>
    (column) =>
      `$${columns[column]}$${titleRow + 1}:$${columns[column]}$${titleRow + count}`;
  return { judged: down(sorted), unitTable: down(units.length), lineTable: down(lines.length) };
}
