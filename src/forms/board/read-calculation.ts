import type { Entry } from "../../domain/basics/entry";
import type { ScaleUndefined } from "../../domain/issues/scoring";
import { type Calculation, type Indicator, isInWords, type Term } from "../../domain/round/indicator";
import type { Criterion } from "../../domain/round/scale";
import { isPercentMeasure, matchKey } from "../../workbook/text/match-key";
import { indicatorList } from "../sheets/board/catalogue-lists";
import { finding } from "../reading/finding";
import { type BoardReader, splitCodes } from "./board-reader";

type CalculationFields = {
  readonly over: Entry<string>;
  readonly under: Entry<string>;
  readonly factor: Entry<number>;
  readonly measure: Entry<string>;
};

/** What the row says of its calculation, before the codes in it are known; `null` = the unit states the result. */
export function calculationOf(fields: CalculationFields): Calculation | null {
  const { over, under, factor, measure } = fields;
  if (over.value === null && under.value === null) return null;
  const [above, below] = [termsOf(over), termsOf(under)];
  const given = factor.value ?? (isPercentMeasure(measure.value) ? 100 : 1);
  return { over: above, under: below, factor: given, isSound: above.length > 0 };
}

/**
 * A term is `[−][number*]CODE` or `[−]number` (contract §5, Chỉ tiêu); a decimal comma is read, too. What is no number
 * before the `*` is taken for a code, which then is not known.
 */
function termsOf(entry: Entry<string>): readonly Term[] {
  return splitCodes(entry).map((typed) => {
    const { sign, weight, code } = termPattern.exec(typed)?.groups ?? {};
    const factor = numberOf(weight) * (sign === undefined ? 1 : -1);
    return code !== undefined && !plainNumber.test(code)
      ? { weight: factor, code }
      : { weight: factor * numberOf(code), code: null };
  });
}

const termPattern = /^(?<sign>[-\u2212\u2013])?\s*(?:(?<weight>\d+(?:[.,]\d+)?)\s*\*\s*)?(?<code>.+)$/u;
const plainNumber = /^\d+(?:[.,]\d+)?$/u;

function numberOf(text: string | undefined): number {
  return text === undefined ? 1 : Number(text.replace(",", "."));
}

type CalculatedRow = { readonly indicator: Indicator; readonly fields: CalculationFields };

/**
 * Every code of a sum must be one of the catalogue that units state, in numbers; anything else is told at its cell
 * (scale-undefined), and the indicator has no result. Codes are matched as everywhere, and kept as the catalogue has
 * them.
 */
export function withSoundCalculations(
  reader: Pick<BoardReader, "report">,
  rows: readonly CalculatedRow[],
): readonly Indicator[] {
  const known = new Map(rows.map(({ indicator }) => [matchKey(indicator.code), indicator]));
  return rows.map(({ indicator, fields }) => {
    const { calculation = null } = indicator;
    if (calculation === null) return indicator;
    const troubles = (["over", "under"] as const).flatMap((side) =>
      calculation[side].flatMap(({ code }) => {
        const reason = code === null ? null : troubleOf(known.get(matchKey(code)));
        return reason === null ? [] : [{ side, code: code ?? "", reason }];
      }),
    );
    for (const { side, code, reason } of troubles)
      reader.report(indicatorList, {
        finding: finding("scale-undefined", { label: labels[side], raw: code, reason }),
        cell: fields[side].cell,
      });
    if (calculation.over.length === 0)
      reader.report(indicatorList, {
        finding: finding("scale-undefined", { label: labels.over, raw: "", reason: "blank" }),
        cell: fields.over.cell === "" ? fields.under.cell : fields.over.cell,
      });
    const named = (terms: readonly Term[]): readonly Term[] =>
      terms.map(({ weight, code }) => ({
        weight,
        code: code === null ? null : (known.get(matchKey(code))?.code ?? code),
      }));
    const isSound = calculation.isSound && troubles.length === 0;
    return {
      ...indicator,
      calculation: { ...calculation, over: named(calculation.over), under: named(calculation.under), isSound },
    };
  });
}

const labels = { over: "Tử số", under: "Mẫu số" } as const;

function troubleOf(count: Indicator | undefined): ScaleUndefined | null {
  if (count === undefined) return "unknown-code";
  if ((count.calculation ?? null) !== null) return "calculated-of-calculated";
  return isInWords(count) ? "in-words" : null;
}

/**
 * An indicator that is only named in sums owes no target where Có chỉ tiêu is blank (contract §5): nothing is compared
 * with it.
 */
export function withTargetsOwed(
  indicators: readonly Indicator[],
  criteria: readonly Pick<Criterion, "indicator">[],
): readonly Indicator[] {
  const counted = new Set(
    indicators.flatMap(({ calculation }) =>
      [...(calculation?.over ?? []), ...(calculation?.under ?? [])].flatMap(({ code }) => code ?? []),
    ),
  );
  const scored = new Set(criteria.flatMap(({ indicator }) => indicator ?? []));
  return indicators.map((indicator) =>
    indicator.hasTarget === undefined && counted.has(indicator.code) && !scored.has(indicator.code)
      ? { ...indicator, hasTarget: false }
      : indicator,
  );
}
