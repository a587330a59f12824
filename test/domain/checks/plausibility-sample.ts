import { checkPlausibility } from "../../../src/domain/checks/plausibility/check-plausibility";
import { givenByBoard } from "../../../src/domain/checks/given-by-board";
import type { Board } from "../../../src/domain/round/board";
import type { Submission } from "../../../src/domain/submissions/submission";
import { figuresOf, type Report } from "../../../src/domain/figures/figures";
import { entry, submission, unitOf } from "../round-samples";
import { resultRow, targetRow } from "../row-samples";

/** Numbers of one indicator's row; what is left out is blank. */
export type Row = {
  readonly previousYear?: number;
  readonly plan?: number;
  readonly target?: number;
  readonly samePeriod?: number;
  readonly result?: number;
  readonly yearEstimate?: number;
};

const number = (value: number | undefined, cell: string) =>
  entry(value ?? null, cell, value === undefined ? "blank" : "value");

export function report(unit: string, rows: Readonly<Record<string, Row>>, changes: Partial<Submission> = {}): Report {
  const codes = Object.entries(rows);
  return {
    unit: unitOf(unit),
    submission: submission(unit, {
      targets: codes.map(([code, row]) =>
        targetRow(code, {
          previousYear: number(row.previousYear, "E9"),
          plan: number(row.plan, "F9"),
          target: number(row.target, "G9"),
        }),
      ),
      results: codes.map(([code, row]) =>
        resultRow(code, {
          samePeriod: number(row.samePeriod, "E9"),
          result: number(row.result, "H9"),
          yearEstimate: number(row.yearEstimate, "K9"),
        }),
      ),
      ...changes,
    }),
    adjustments: [],
  };
}

export function found(board: Board, reports: readonly Report[]) {
  return checkPlausibility(board, {
    reports,
    figures: figuresOf(board, reports),
    asOf: "2020-07-15",
    given: givenByBoard(board),
    others: [],
  }).map(({ code, params, place, stakes }) => ({
    code,
    ...params,
    at: `${place.sheet ?? ""}!${place.cell ?? ""}`,
    ...(stakes === undefined ? {} : { stakes }),
  }));
}

export const percent = { measure: "%", nature: "level", maximum: 100 } as const;
