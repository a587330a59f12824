import { sheetNames } from "../../src/contract/sheet-names";
import type { IssueCode } from "../../src/domain/issue";
import type { Answer } from "../answers";
import type { Expectation, ExpectedFigure } from "../planted";
import type { SampleBook } from "../sample-book";
import type { UnitFault } from "./unit-fault";

/** What a person types into one cell, and what is said of it. */
export type TypedFault = {
  readonly fault: string;
  readonly unit: string;
  /** Standard sheet, code of the row (`null` on the cover), key of the field. */
  readonly at: readonly [sheet: string, code: string | null, key: string];
  readonly typed: Answer;
  /** `null` = nothing is wrong with it. */
  readonly issue: IssueCode | null;
  /** What else is said of it. */
  readonly also?: IssueCode;
  readonly figure?: Omit<ExpectedFigure, "indicator">;
};

export const result = (code: string) => [sheetNames.results, code, "result"] as const;
export const target = (code: string) => [sheetNames.indicators, code, "target"] as const;
export const cover = (key: string) => [sheetNames.cover, null, key] as const;
export const content = (code: string) => [sheetNames.contents, code, "content"] as const;
export const invalid = { result: null, resultState: "invalid" } as const;

export function plantTyped(typed: TypedFault): UnitFault {
  return {
    fault: typed.fault,
    unit: typed.unit,
    plant: (book) => {
      const [sheet] = typed.at;
      const cell = placeOf(book, typed.at);
      return cell === null
        ? null
        : { edits: [{ kind: "set", sheet, cell, value: typed.typed }], expects: expectationsOf(typed, cell) };
    },
  };
}

function placeOf(book: SampleBook, [sheet, code, key]: TypedFault["at"]): string | null {
  return code === null ? book.coverCell(key) : book.cellOf(sheet, code, key);
}

function expectationsOf(
  { at: [sheet, code], issue, also, figure, typed }: TypedFault,
  cell: string,
): readonly Expectation[] {
  const expects: Expectation[] = [issue, also ?? null].flatMap((each) =>
    each === null ? [] : [{ issue: { code: each, sheet, cell } }],
  );
  if (figure !== undefined && code !== null) expects.push({ figure: { indicator: code, ...figure } });
  if (expects.length === 0)
    expects.push({ note: `${sheet}!${cell} stays the text ${JSON.stringify(typed)} wherever it is shown` });
  return expects;
}
