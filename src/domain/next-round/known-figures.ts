import { isAmong } from "../basics/text";
import type { Indicator } from "../round/indicator";
import { isInWords } from "../round/indicator";
import { roundPoints, sumOf } from "../basics/exact";
import type { FormerFigure, FormerRound } from "./former-round";

/**
 * Why a figure of a former round is carried as blank: the unit sent none; it declared KAD or KG; what it wrote can't be
 * read; the indicator's ĐVT is another by now; it goes on with the work of others, and the indicator doesn't add up, or
 * one of their figures is no number.
 */
export type BlankReason = "missing" | "declared" | "invalid" | "measure-changed" | "not-additive" | "part-missing";

/** `blank` `null` with `value` `null`: nothing is known, and nothing was to be expected. */
export type Carried = { readonly value: number | string | null; readonly blank: BlankReason | null };

export const nothingKnown: Carried = { value: null, blank: null };

export function blankFor(blank: BlankReason): Carried {
  return { value: null, blank };
}

type Wanted = {
  /** The unit and those whose work it goes on with. */
  readonly parts: readonly string[];
  readonly code: string;
  /** `null` = the catalogue has it no more. */
  readonly indicator: Indicator | null;
};

/** The result of a former round for a unit of today: its own, with those of the units that named it (`sumOfParts`). */
export function formerResult(round: FormerRound | null, wanted: Wanted): Carried {
  return formerValue(round, wanted, ownResult);
}

/** The year's target in force of a former round, in the same way; without one: "missing". */
export function formerTarget(round: FormerRound | null, wanted: Wanted): Carried {
  return formerValue(round, wanted, (figure) => {
    const value = figure?.target ?? null;
    return value === null ? blankFor("missing") : { value, blank: null };
  });
}

function formerValue(
  round: FormerRound | null,
  { parts: wanted, code, indicator }: Wanted,
  own: (figure: FormerFigure | undefined) => Carried,
): Carried {
  const units = round?.units.filter(({ unit }) => wanted.includes(unit)) ?? [];
  if (units.length === 0) return nothingKnown;
  const figures = units.map((unit) => unit.figures.find((figure) => figure.indicator === code));
  const parts = figures.map(own);
  if (parts.every(({ blank }) => blank === "missing")) return blankFor("missing");
  return sumOfParts(parts, indicator, (index) => measureOf(figures[index]));
}

function ownResult(figure: FormerFigure | undefined): Carried {
  if (figure === undefined) return blankFor("missing");
  switch (figure.state) {
    case "value":
    case "text":
      return { value: figure.result, blank: null };
    case "blank":
      return blankFor("missing");
    case "not-applicable":
    case "not-assigned":
      return blankFor("declared");
    case "invalid":
      return blankFor("invalid");
    default:
      return figure.state satisfies never;
  }
}

/** `undefined` = there is no figure whose measure could differ. */
function measureOf(figure: FormerFigure | undefined): string | null | undefined {
  return figure?.measure;
}

/**
 * One part is carried as it is, unless its ĐVT is another by now. Several are added where that makes sense: numbers of
 * a Cộng dồn indicator in one ĐVT other than %; else blank, as nobody has the figure of the whole (rounds.md, thidua
 * next).
 */
export function sumOfParts(
  parts: readonly Carried[],
  indicator: Indicator | null,
  measureAt: (index: number) => string | null | undefined,
): Carried {
  const changed = (part: Carried, index: number): boolean => {
    const measure = measureAt(index);
    return (
      part.value !== null && indicator !== null && measure !== undefined && !sameMeasure(measure, indicator.measure)
    );
  };
  if (parts.some(changed)) return blankFor("measure-changed");
  const [only, second] = parts;
  if (only === undefined || second === undefined) return only ?? nothingKnown;
  if (!addsUp(indicator)) return blankFor("not-additive");
  const numbers = parts.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (numbers.length < parts.length) return blankFor("part-missing");
  return { value: roundPoints(sumOf(numbers), 8), blank: null };
}

function sameMeasure(one: string | null, other: string | null): boolean {
  return isAmong(one ?? "", [other ?? ""]);
}

/** A sum over units is a figure: what is Cộng dồn and counted, never percents and words. */
function addsUp(indicator: Indicator | null): boolean {
  return (
    indicator !== null &&
    indicator.nature === "flow" &&
    !isInWords(indicator) &&
    !isAmong(indicator.measure ?? "", ["%"])
  );
}
