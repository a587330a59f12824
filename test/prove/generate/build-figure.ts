import type { Entry, EntryState } from "../../../src/domain/basics/entry";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { Criterion } from "../../../src/domain/round/scale";
import { entry } from "../../domain/round-samples";
import { add, divide, hundred, multiply, numberOf, rational, rounded } from "../reference/rational";
import type { GeneratedFigure } from "./generated";
import type { RawCell } from "./raw-unit";

type Asked = {
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  readonly careful: boolean;
  /** Row in the unit's sheets. */
  readonly row: number;
};

export function buildFigure(raw: RawCell, asked: Asked): GeneratedFigure {
  const proposals = raw.proposals.filter(({ value }, index) => value !== raw.proposals[index - 1]?.value);
  return { registered: targetOf(raw, asked), result: resultOf(raw, asked), plan: raw.plan, proposals };
}

function inWords({ indicator: { evaluation } }: Asked): boolean {
  return evaluation === "pass-fail" || evaluation === "qualitative";
}

function targetOf(raw: RawCell, asked: Asked): Entry {
  const cell = `G${asked.row}`;
  const shape = asked.careful ? "ordinary" : raw.targetShape;
  switch (shape) {
    case "ordinary":
      return inWords(asked) ? entry("Đạt", cell) : entry(raw.target, cell);
    case "amount":
      return entry(raw.targetAmount, cell);
    case "zero":
      return entry(0, cell);
    case "words":
      return entry(raw.words, cell);
    default:
      return unsaid(shape, cell);
  }
}

function resultOf(raw: RawCell, asked: Asked): Entry {
  const cell = `H${asked.row}`;
  const shape = asked.careful && isOpen(raw.resultShape, asked) ? "reached" : raw.resultShape;
  switch (shape) {
    case "reached":
      return inWords(asked) ? entry(raw.words, cell) : entry(reached(raw, asked), cell);
    case "amount":
      return inWords(asked) ? entry(raw.words, cell) : entry(raw.amount, cell);
    case "beside":
      return inWords(asked)
        ? entry(raw.words, cell)
        : entry(numberOf(add(rational(raw.target), rational(raw.nudge))), cell);
    case "zero":
      return entry(0, cell);
    case "words":
      return entry(raw.words, cell);
    default:
      return unsaid(shape, cell);
  }
}

/** What leaves a line without points; a careful unit doesn't, but it says where a line doesn't apply. */
function isOpen(shape: RawCell["resultShape"], { criterion }: Asked): boolean {
  return (
    shape === "blank" ||
    shape === "not-assigned" ||
    shape === "invalid" ||
    shape === "words" ||
    (shape === "not-applicable" && !criterion.mayBeNotApplicable)
  );
}

/** A share of the target or, where the line counts, a number of times or a rank. */
function reached({ target, percent, count }: RawCell, { criterion: { kind, bandsBy } }: Asked): number {
  const counts =
    kind === "by-rank" ||
    kind === "per-occurrence" ||
    kind === "deduct-from-max" ||
    kind === "bonus-penalty" ||
    ((kind === "bands" || kind === "interpolated-bands") && bandsBy === "value");
  return counts ? count : numberOf(rounded(divide(multiply(rational(target), rational(percent)), hundred), 10));
}

function unsaid(state: Exclude<EntryState, "value" | "text">, cell: string): Entry {
  return { state, value: null, raw: state === "blank" ? null : "khoảng ba mươi", cell };
}
