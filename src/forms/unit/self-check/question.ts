import { addressOf, areaAddress, sheetReference, type Area } from "../../../workbook/address";
import { isDate, isError, type CellValue } from "../../../workbook/cell";
import { serialOf } from "../../../workbook/serial-date";
import { operand, quoted } from "../../ways/formula-text";

/** One cell of the workbook, by the name on its tab. */
export type CellAt = { readonly sheet: string; readonly row: number; readonly column: number };
export type AreaAt = Area & { readonly sheet: string };
export type Look = (cell: CellAt) => CellValue;

/**
 * A question about cells, as a formula and as a test of the cells themselves, side by side so that they agree. Formulas
 * use functions of Excel 2010 and LibreOffice; `on` is the sheet of the formula.
 */
export type Question = { readonly formula: (on: string) => string; readonly holds: (look: Look) => boolean };

export function reference(cell: CellAt, on: string): string {
  const address = addressOf(cell.row, cell.column);
  return cell.sheet === on ? address : sheetReference(cell.sheet, address);
}

function areaReference({ sheet, ...area }: AreaAt, on: string): string {
  return sheet === on ? areaAddress(area) : sheetReference(sheet, areaAddress(area));
}

/** What a spreadsheet compares as text: trimmed, in lower case. */
function wordsIn(value: CellValue): string {
  if (value === null || typeof value === "object") return "";
  return String(value).trim().replace(/ +/gu, " ").toLowerCase();
}

/** What a spreadsheet counts as a number: dates are numbers. */
function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return isDate(value) ? serialOf(value) : null;
}

export function holdsError(cell: CellAt): Question {
  return { formula: (on) => `ISERROR(${reference(cell, on)})`, holds: (look) => isError(look(cell)) };
}

/** Nothing, or nothing but spaces. */
export function isEmpty(cell: CellAt): Question {
  const holds = (look: Look): boolean => {
    const value = look(cell);
    return value === null || (typeof value === "string" && wordsIn(value) === "");
  };
  return { formula: (on) => `LEN(TRIM(${reference(cell, on)}))=0`, holds };
}

export function says(cell: CellAt, words: readonly string[]): Question {
  const known = new Set(words.map((each) => wordsIn(each)));
  return {
    formula: (on) => either(words.map((each) => `TRIM(${reference(cell, on)})=${quoted(each)}`)),
    holds: (look) => known.has(wordsIn(look(cell))),
  };
}

export function isNumber(cell: CellAt): Question {
  return { formula: (on) => `ISNUMBER(${reference(cell, on)})`, holds: (look) => numberIn(look(cell)) !== null };
}

/** A number, and not 0. */
export function isNotZero(cell: CellAt): Question {
  return {
    formula: (on) => `IF(ISNUMBER(${reference(cell, on)}),${reference(cell, on)}<>0,FALSE)`,
    holds: (look) => (numberIn(look(cell)) ?? 0) !== 0,
  };
}

/** Only asked of what is a number. */
export function isOutside(
  cell: CellAt,
  { minimum, maximum }: { readonly minimum: number | null; readonly maximum: number | null },
): Question {
  const formula = (on: string): string =>
    either([
      ...(minimum === null ? [] : [`${reference(cell, on)}<${operand(minimum)}`]),
      ...(maximum === null ? [] : [`${reference(cell, on)}>${operand(maximum)}`]),
    ]);
  const holds = (look: Look): boolean => {
    const number = numberIn(look(cell));
    return number !== null && ((minimum !== null && number < minimum) || (maximum !== null && number > maximum));
  };
  return { formula, holds };
}

/** Only asked of what is a number; never true of 0. */
export function isOfNoSize(cell: CellAt, [smallest, greatest]: readonly [number, number]): Question {
  const formula = (on: string): string => {
    const at = reference(cell, on);
    return `AND(${at}<>0,OR(ABS(${at})<${operand(smallest)},ABS(${at})>${operand(greatest)}))`;
  };
  const holds = (look: Look): boolean => {
    const size = Math.abs(numberIn(look(cell)) ?? 0);
    return size !== 0 && (size < smallest || size > greatest);
  };
  return { formula, holds };
}

/** Only asked of what is a number. */
export function hasFraction(cell: CellAt): Question {
  return {
    formula: (on) => `${reference(cell, on)}<>INT(${reference(cell, on)})`,
    holds: (look) => !Number.isInteger(numberIn(look(cell)) ?? 0),
  };
}

/** Both are numbers, and the first is more. */
export function isMoreThan(part: CellAt, whole: CellAt): Question {
  const holds = (look: Look): boolean => {
    const [one, all] = [numberIn(look(part)), numberIn(look(whole))];
    return one !== null && all !== null && one > all;
  };
  return {
    formula: (on) =>
      `AND(COUNT(${reference(part, on)},${reference(whole, on)})=2,${reference(part, on)}>${reference(whole, on)})`,
    holds,
  };
}

/**
 * Whether the parts add up to none of these sums, what is no number left out. Never true unless all that are needed are
 * numbers.
 */
export function addUpOtherwise(
  parts: readonly CellAt[],
  wholes: readonly (readonly CellAt[])[],
  needed: readonly CellAt[],
): Question {
  return {
    formula: (on) =>
      `AND(COUNT(${listed(needed, on)})=${needed.length},${wholes.map((cells) => `SUM(${listed(parts, on)})<>SUM(${listed(cells, on)})`).join(",")})`,
    holds: (look) =>
      needed.every((cell) => numberIn(look(cell)) !== null) &&
      wholes.every((cells) => sumOf(numbersIn(parts, look)) !== sumOf(numbersIn(cells, look))),
  };
}

/**
 * Whether the parts that are stated are more than the whole together, or are all stated and less. Never true while one
 * of them alone is more, or below 0: that is said at its own cell.
 */
export function partsMissWhole(parts: readonly CellAt[], whole: CellAt): Question {
  return {
    formula: (on) => {
      const [all, at] = [listed(parts, on), reference(whole, on)];
      return `AND(COUNT(${at})=1,MIN(${all},${at})>=0,MAX(${all})<=${at},OR(SUM(${all})>${at},AND(COUNT(${all})=${parts.length},SUM(${all})<>${at})))`;
    },
    holds: (look) => {
      const total = numberIn(look(whole));
      const stated = numbersIn(parts, look);
      if (total === null || [total, ...stated].some((each) => each < 0) || stated.some((each) => each > total))
        return false;
      const sum = sumOf(stated);
      return sum > total || (stated.length === parts.length && sum !== total);
    },
  };
}

function listed(cells: readonly CellAt[], on: string): string {
  return cells.map((cell) => reference(cell, on)).join(",");
}

function numbersIn(cells: readonly CellAt[], look: Look): readonly number[] {
  return cells.flatMap((cell) => numberIn(look(cell)) ?? []);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Whether any of these cells is filled. */
export function anyFilled(areas: readonly AreaAt[]): Question {
  return {
    formula: (on) => `COUNTA(${areas.map((area) => areaReference(area, on)).join(",")})>0`,
    holds: (look) => areas.some((area) => cellsOf(area).some((cell) => look(cell) !== null)),
  };
}

function cellsOf({ sheet, top, left, bottom, right }: AreaAt): readonly CellAt[] {
  const cells: CellAt[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ sheet, row, column });
  return cells;
}

export function not({ formula, holds }: Question): Question {
  return { formula: (on) => `NOT(${formula(on)})`, holds: (look) => !holds(look) };
}

export function all(questions: readonly Question[]): Question {
  return {
    formula: (on) => `AND(${questions.map(({ formula }) => formula(on)).join(",")})`,
    holds: (look) => questions.every(({ holds }) => holds(look)),
  };
}

export function some(questions: readonly Question[]): Question {
  return {
    formula: (on) => either(questions.map(({ formula }) => formula(on))),
    holds: (look) => questions.some(({ holds }) => holds(look)),
  };
}

function either(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
}
