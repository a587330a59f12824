/**
 * An exact number on whole numbers of any size: numerator over denominator, the denominator above 0. Nothing of the
 * engine's.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export function ratio(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new Error("division by zero");
  const sign = denominator < 0n ? -1n : 1n;
  const common = divisorOf(numerator, denominator);
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}

/** A typed number by its shortest decimal digits: 0.1 is one tenth, 1e-7 one ten-millionth. */
export function rational(value: number): Rational {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const places = decimals.length - Number(exponent);
  const unscaled = BigInt(whole + decimals);
  return places >= 0 ? ratio(unscaled, 10n ** BigInt(places)) : ratio(unscaled * 10n ** BigInt(-places), 1n);
}

export const nought = rational(0);
export const one = rational(1);
export const hundred = rational(100);

export function add(left: Rational, right: Rational): Rational {
  return ratio(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Rational, right: Rational): Rational {
  return ratio(left.numerator * right.numerator, left.denominator * right.denominator);
}

export function divide(left: Rational, right: Rational): Rational {
  return ratio(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function isLess(left: Rational, right: Rational): boolean {
  return left.numerator * right.denominator < right.numerator * left.denominator;
}

export function isEqual(left: Rational, right: Rational): boolean {
  return !isLess(left, right) && !isLess(right, left);
}

export function smallest(left: Rational, right: Rational): Rational {
  return isLess(right, left) ? right : left;
}

export function largest(left: Rational, right: Rational): Rational {
  return isLess(left, right) ? right : left;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, nought);
}

/** The greatest whole number not above. */
export function floor({ numerator, denominator }: Rational): Rational {
  const cut = numerator / denominator;
  const below = numerator < 0n && cut * denominator !== numerator;
  return { numerator: below ? cut - 1n : cut, denominator: 1n };
}

/** The smallest whole number not below. */
export function ceiling({ numerator, denominator }: Rational): Rational {
  const { numerator: below } = floor({ numerator: -numerator, denominator });
  return { numerator: -below, denominator: 1n };
}

/** Half away from zero. */
export function rounded(value: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const { numerator, denominator } = value;
  const size = numerator < 0n ? -numerator : numerator;
  const half = (2n * size * unit + denominator) / (2n * denominator);
  return ratio(numerator < 0n ? -half : half, unit);
}

/** The number a sheet holds for it; for values of at most 20 decimals. Never -0. */
export function numberOf(value: Rational): number {
  const scaled = rounded(value, 20).numerator * (10n ** 20n / rounded(value, 20).denominator);
  const number = Number(`${scaled}e-20`);
  return number === 0 ? 0 : number;
}

function divisorOf(left: bigint, right: bigint): bigint {
  let [one, other] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}
