import * as fc from "fast-check";
import type { EnteredScore } from "../../../src/domain/round/scale";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import { amount, ordinary, percentReached, rarely } from "./raw-amounts";
import { knownWords } from "./raw-scale";

/** How a cell of a unit's sheet is filled. */
const resultShape = fc.oneof(
  { weight: 12, arbitrary: fc.constant("reached" as const) },
  { weight: 4, arbitrary: fc.constant("amount" as const) },
  { weight: 2, arbitrary: fc.constant("beside" as const) },
  { weight: 1, arbitrary: fc.constant("not-applicable" as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "blank" as const,
      "not-assigned" as const,
      "invalid" as const,
      "zero" as const,
      "words" as const,
    ),
  },
);
const targetShape = fc.oneof(
  { weight: 14, arbitrary: fc.constant("ordinary" as const) },
  { weight: 2, arbitrary: fc.constant("amount" as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "zero" as const,
      "blank" as const,
      "not-applicable" as const,
      "not-assigned" as const,
      "invalid" as const,
      "words" as const,
    ),
  },
);

const points = fc.record({
  shape: fc.oneof(
    { weight: 12, arbitrary: fc.constant("within" as const) },
    { weight: 1, arbitrary: fc.constantFrom("above" as const, "below" as const, "none" as const) },
  ),
  /** Between the bounds, in ten-thousandths. */
  share: fc.oneof(fc.constantFrom(0, 5000, 10_000), fc.integer({ min: 0, max: 10_000 })),
  places: fc.integer({ min: 0, max: 6 }),
  notApplicable: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
export type RawPoints = typeof points extends fc.Arbitrary<infer T> ? T : never;

const entered = fc.record({
  stage: fc.constantFrom<EnteredScore["stage"]>("cross", "cluster", "board", "final"),
  points,
  scorer: fc.oneof(
    { weight: 8, arbitrary: fc.constant("other" as const) },
    { weight: 1, arbitrary: fc.constantFrom("own" as const, "nobody" as const) },
  ),
});

const document: fc.Arbitrary<DocumentFacts> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<DocumentFacts>({ status: "on-time", daysLate: 0, confirmed: true }) },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 1, max: 40 })
      .map((daysLate): DocumentFacts => ({ status: "late", daysLate, confirmed: true })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<DocumentFacts>(
      { status: "missing", daysLate: null, confirmed: false },
      { status: "exempt", daysLate: null, confirmed: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<DocumentFacts>(
      { status: "not-due", daysLate: null, confirmed: false },
      { status: "returned", daysLate: null, confirmed: true },
      { status: "on-time", daysLate: 0, confirmed: false },
      { status: "late", daysLate: 4, confirmed: false },
    ),
  },
);

const proposal = fc.record({
  value: fc.oneof(ordinary, fc.constantFrom(0, -5)),
  council: fc.constantFrom<"agree" | "partly" | "disagree" | "none">("agree", "partly", "disagree", "none"),
  applied: rarely(ordinary, 4),
});

/** One line of the scale for one unit, as it is drawn. */
export const rawCell = fc.record({
  resultShape,
  targetShape,
  target: ordinary,
  targetAmount: amount,
  percent: percentReached,
  /** Away from the target, about as much as 8 decimals can tell. */
  nudge: fc.constantFrom(1e-9, -1e-9, 4e-9, 5e-9, -5e-9, 1e-8, 1.5e-8, 3e-8, -1e-8, 1e-6, -1e-6, 0.001),
  amount,
  /** A rank or a number of times. */
  count: fc.integer({ min: 0, max: 12 }),
  words: fc.constantFrom<string>(...knownWords, "  tốt ", "ĐẠT", "hoàn  thành", "Chưa đạt", "–"),
  plan: rarely(
    fc.record({
      value: ordinary,
      sheet: fc.constantFrom<"assigned" | "target" | "result">("assigned", "target", "result"),
    }),
    2,
  ),
  proposals: fc.oneof(
    { weight: 6, arbitrary: fc.array(proposal, { maxLength: 0 }) },
    { weight: 2, arbitrary: fc.array(proposal, { minLength: 1, maxLength: 2 }) },
  ),
  entered: fc.oneof(
    { weight: 3, arbitrary: fc.array(entered, { maxLength: 0 }) },
    { weight: 1, arbitrary: fc.array(entered, { minLength: 1, maxLength: 4 }) },
  ),
  /** Given where a person has to score, in a careful unit. */
  byHand: fc.record({
    stage: fc.constantFrom<EnteredScore["stage"]>("cluster", "board", "final"),
    share: fc.integer({ min: 0, max: 40 }).map((part) => part * 250),
    places: fc.integer({ min: 0, max: 4 }),
  }),
  self: rarely(fc.record({ points, mark: fc.constantFrom<"mark" | "typed">("mark", "typed") }), 5),
});
/** `isLeftOut`: the Board leaves the line out, and nobody scores it. */
export type RawCell = (typeof rawCell extends fc.Arbitrary<infer T> ? T : never) & { readonly isLeftOut?: boolean };

export const mostLines = 10;

export const rawUnit = fc.record({
  role: fc.oneof(
    { weight: 5, arbitrary: fc.constant("member" as const) },
    { weight: 1, arbitrary: fc.constant("guest" as const) },
  ),
  /** A careful unit fills everything, and people score what no rule can; a hasty one leaves it to chance. */
  manner: fc.oneof(
    { weight: 6, arbitrary: fc.constant("careful" as const) },
    { weight: 4, arbitrary: fc.constant("hasty" as const) },
    { weight: 1, arbitrary: fc.constant("absent" as const) },
  ),
  documents: fc.record({ BIEU: document, BC: document }),
  cells: fc.array(rawCell, { minLength: mostLines, maxLength: mostLines }),
});
type DrawnUnit = typeof rawUnit extends fc.Arbitrary<infer T> ? T : never;
export type RawUnit = Omit<DrawnUnit, "cells"> & { readonly cells: readonly RawCell[] };
