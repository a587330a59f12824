import type { Indicator } from "../../../src/domain/round/indicator";
import type { Board } from "../../../src/domain/round/board";
import type { RoundName } from "../../../src/domain/round/period";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { rowsOf, type Told } from "./year-of-rounds";

type Asked = Pick<Indicator, "code" | "evaluation" | "nature" | "measure">;

/** A province's year as its units tell it: one unit sends no year's report, one ends with the year. */
export type ToldYear = {
  readonly silent: string;
  readonly merged: { readonly gone: string; readonly into: string };
};

/** What a unit tells in a round, by letters of its code: no rule of the product is asked. */
function tells(round: RoundName, unit: string, { code, evaluation }: Pick<Asked, "code" | "evaluation">): Told {
  const seed = [...`${unit}${code}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
  const step = { reg: 0, h1: 1, year: 2 }[round.kind];
  const inWords = isTold(evaluation);
  const target = inWords ? "Đạt" : (seed % 90) + 1.5 + (round.year - 2020);
  const result = inWords ? "Đạt" : (seed % 50) + step * 10.25 + (round.year - 2020) * 100;
  if (seed % 11 === 3) return { target, result: "KAD" };
  if (seed % 11 === 5) return { target, result: "chưa rõ" };
  return { target, result, plan: round.kind === "reg" && !inWords ? (seed % 9) + 0.5 : undefined } as Told;
}

function isTold(evaluation: Asked["evaluation"]): boolean {
  return evaluation === "pass-fail" || evaluation === "qualitative";
}

export type ToldFigures = {
  /** `null` = the unit sends no report in this round. */
  readonly told: (round: RoundName, unit: string, indicator: Asked) => Told | null;
  readonly target: (round: RoundName, unit: string, indicator: Asked) => CellValue;
  readonly plan: (year: number, unit: string, indicator: Asked) => number | null;
  /** A result as it may be carried: a number or accepted words, else blank. */
  readonly known: (round: RoundName, unit: string, indicator: Asked) => number | string | null;
  /** The same a year later: a unit that goes on with another's work has both figures where they add up. */
  readonly later: (round: RoundName, unit: string, indicator: Asked) => number | string | null;
};

export function toldFigures({ silent, merged }: ToldYear): ToldFigures {
  const told: ToldFigures["told"] = (round, unit, indicator) =>
    unit === silent && round.kind === "year" ? null : tells(round, unit, indicator);
  const known: ToldFigures["known"] = (round, unit, indicator) => {
    const { result } = told(round, unit, indicator) ?? {};
    if (result === "KAD" || (result === "chưa rõ" && !isTold(indicator.evaluation))) return null;
    return typeof result === "number" || typeof result === "string" ? result : null;
  };
  return {
    told,
    target: (round, unit, indicator) => told(round, unit, indicator)?.target ?? null,
    plan: (year, unit, indicator) => tells({ year, kind: "reg" }, unit, indicator).plan ?? null,
    known,
    later: (round, unit, indicator) => {
      const own = known(round, unit, indicator);
      if (unit !== merged.into) return own;
      const other = known(round, merged.gone, indicator);
      const adds = indicator.nature === "flow" && indicator.measure !== "%";
      return adds && typeof own === "number" && typeof other === "number" ? own + other : null;
    },
  };
}

/** What a round carries into the next one's `Chỉ tiêu giao`. */
export const carriedColumns = [
  "Thực hiện năm trước",
  "Thực hiện 6 tháng năm trước",
  "Chỉ tiêu đăng ký",
  "Kế hoạch 6 tháng",
] as const;

export type Expected = (unit: string, indicator: Indicator) => readonly CellValue[];

/** `Chỉ tiêu giao` against what the test itself works out, every unit and indicator; the number of cells. */
export function expectTargets(
  workbook: Workbook,
  { indicators, roster }: Pick<Board, "indicators" | "roster">,
  expected: Expected,
): number {
  const rows = rowsOf(workbook, "Chỉ tiêu giao", "Mã đơn vị");
  const found = new Map(rows.map((row) => [`${String(row["Mã đơn vị"])} ${String(row["Mã"])}`, row]));
  let cells = 0;
  for (const row of roster)
    for (const indicator of indicators.filter(({ scope }) => isIn(scope, [row.unit, row.type, row.cluster]))) {
      const carried = found.get(`${row.unit} ${indicator.code}`);
      expect([row.unit, indicator.code, ...carriedColumns.map((column) => carried?.[column] ?? null)]).toEqual([
        row.unit,
        indicator.code,
        ...expected(row.unit, indicator),
      ]);
      cells += carriedColumns.length;
    }
  expect(rows.length).toBeLessThanOrEqual(cells / carriedColumns.length);
  return cells;
}

function isIn({ include, exclude }: Indicator["scope"], marks: readonly (string | null)[]): boolean {
  if (marks.some((mark) => exclude.includes(mark ?? ""))) return false;
  return include.length === 0 || marks.some((mark) => include.includes(mark ?? ""));
}
