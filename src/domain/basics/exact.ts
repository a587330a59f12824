import Big from "big.js";

/**
 * A constructor of our own, so that its settings can't be changed elsewhere. Division gives 8 decimals, half away from
 * zero.
 */
const Decimal = Big();
Decimal.DP = 8;
Decimal.RM = 1;

/** Another one, for more decimals than a cell holds. */
const Fine = Big();
Fine.DP = 30;
Fine.RM = 1;

/** An exact number: numerator over denominator, nothing rounded yet. The denominator is never 0 and always positive. */
export type Fraction = { readonly numerator: Big; readonly denominator: Big };

const one = new Decimal(1);

/** Ways of rounding in big.js. */
const towardsZero = 0;
const awayFromZero = 3;

/** A number as a sheet holds it, by its shortest decimal form: 0.1 is one tenth. Throws for NaN and infinities. */
export function exact(value: number): Fraction {
  return { numerator: new Decimal(value), denominator: one };
}

export const zero: Fraction = exact(0);

export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) {
    return { numerator: left.numerator.plus(right.numerator), denominator: left.denominator };
  }
  return {
    numerator: left.numerator.times(right.denominator).plus(right.numerator.times(left.denominator)),
    denominator: left.denominator.times(right.denominator),
  };
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { numerator: right.numerator.times(-1), denominator: right.denominator });
}

export function times(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator.times(right.numerator),
    denominator: left.denominator.times(right.denominator),
  };
}

/** The divisor must not be 0: callers know their own answer for that case. */
export function over(dividend: Fraction, divisor: Fraction): Fraction {
  const sign = divisor.numerator.lt(0) ? -1 : 1;
  return {
    numerator: dividend.numerator.times(divisor.denominator).times(sign),
    denominator: dividend.denominator.times(divisor.numerator).times(sign),
  };
}

/** Negative, 0 or positive as left is less than, equal to or more than right; exact. */
export function compare(left: Fraction, right: Fraction): number {
  return left.numerator.times(right.denominator).cmp(right.numerator.times(left.denominator));
}

export function smaller(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) <= 0 ? left : right;
}

export function greater(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) >= 0 ? left : right;
}

/** Within two bounds, both included; `null` = no bound on that side. */
export function within(value: Fraction, lowest: number | null, highest: number | null): Fraction {
  const capped = highest === null ? value : smaller(value, exact(highest));
  return lowest === null ? capped : greater(capped, exact(lowest));
}

/** Exact sum of numbers as sheets hold them; 0 for none. */
export function sumOf(values: readonly number[]): Fraction {
  return values.reduce((sum, value) => plus(sum, exact(value)), zero);
}

/** The least whole number that is not below the value rounded to 8 decimals: 2,000000001 is 2, 2,00000001 is 3. */
export function wholeUp(value: Fraction): Fraction {
  const { numerator } = rounded8(value);
  return { numerator: numerator.round(0, numerator.lt(0) ? towardsZero : awayFromZero), denominator: one };
}

/** The greatest whole number that is not above the value rounded to 8 decimals. */
export function wholeDown(value: Fraction): Fraction {
  const { numerator } = rounded8(value);
  return { numerator: numerator.round(0, numerator.lt(0) ? awayFromZero : towardsZero), denominator: one };
}

/**
 * Rounded once to 8 decimals, half away from zero: the form in which values are compared with thresholds (contract §4).
 */
export function rounded8(value: Fraction): Fraction {
  return { numerator: value.numerator.div(value.denominator), denominator: one };
}

/**
 * Rounded to 8 decimals, then half away from zero to `decimals` (0 to 4), as ROUND(ROUND(x,8),decimals) does in a
 * sheet.
 */
export function roundPoints(value: Fraction, decimals: number): number {
  const number = rounded8(value).numerator.round(decimals, 1).toNumber();
  return number === 0 ? 0 : number;
}

/** To the nearest multiple of `unit`, which is above 0; half goes up. Decided on the value rounded to 8 decimals. */
export function nearestMultiple(value: Fraction, unit: number): Fraction {
  return times(wholeDown(plus(over(rounded8(value), exact(unit)), exact(0.5))), exact(unit));
}

/** To 8 decimals, for showing a ratio or a percentage. */
export function toNumber(value: Fraction): number {
  return roundPoints(value, 8);
}

/** The nearest number that a cell holds, 15 digits and more: for a value that is shown and read again. */
export function toCellNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/**
 * Decimals that cells keep of what is calculated further and rounded later: of unrounded points, of a share, and of
 * what is summed from shares; each is so much finer than the next that noise of sums is no matter.
 */
export const fineDecimals = { points: 10, share: 12, maximum: 10, limit: 8 } as const;

/** Digits of a number that a cell holds for certain; ROUND in Excel and LibreOffice goes by these. */
const cellDigits = 15;

/** Rounded half away from zero, as ROUND gives it in a sheet: of the digits that a cell holds. */
export function roundFine({ numerator, denominator }: Fraction, of: keyof typeof fineDecimals): number {
  return new Fine(String(numerator))
    .div(new Fine(String(denominator)))
    .prec(cellDigits, 1)
    .round(fineDecimals[of], 1)
    .toNumber();
}

/** How many decimals a number has in its shortest form: 8.25 has 2, 8.0 none. */
export function decimalPlaces(value: number): number {
  const { c, e } = new Decimal(value);
  return Math.max(0, c.length - 1 - e);
}
