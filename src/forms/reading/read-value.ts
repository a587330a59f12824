import { type ReadContext, type ReadCell, cellText, finding, shownText, type Finding } from "./finding";
import { choiceWords } from "../../contract/choice-words";
import { isBlank, isDate, type Cell } from "../../workbook/cell";
import { matchKey } from "../../workbook/text/match-key";
import { parseDate } from "../../workbook/text/parse-date";
import { literalOf, type FieldType } from "../description/field-type";
import { isInSense } from "../../workbook/text/parse-number";
import { outOfSense, readNumber } from "./read-number";
import { hasLostLetters } from "../../workbook/text/read-legacy";

const notApplicable = new Set(["kad", "không áp dụng"]);
const notAssigned = new Set(["kg", "không giao"]);

/**
 * One cell by the type of its field. Never throws: what can't be read is `invalid` with its raw text kept and a finding
 * that says why. A formula in place of an entry gives its cached value with a notice. An entry converted from an old
 * encoding keeps what was typed as its raw text.
 */
export function readValue(cell: Cell | undefined, type: FieldType, context: ReadContext): ReadCell {
  const read = readTyped(cell, type, context);
  const found = cell === undefined ? [] : textFindings(cell, context.label);
  if (found.length === 0) return read;
  const entry = cell?.legacy === undefined ? read.entry : { ...read.entry, raw: cell.legacy.typed };
  return { entry, findings: [...read.findings, ...found] };
}

function readTyped(cell: Cell | undefined, type: FieldType, context: ReadContext): ReadCell {
  if (cell !== undefined && cell.formula !== null) return readFormula(cell, type, context);
  if (cell === undefined || isBlank(cell))
    return { entry: { state: "blank", value: null, raw: null, cell: context.cell }, findings: [] };
  return readConstant(cell, type, context);
}

function readFormula(cell: Cell, type: FieldType, context: ReadContext): ReadCell {
  const { label } = context;
  if (cell.value === null) {
    return invalid(context, `=${cell.formula ?? ""}`, [finding("formula-not-calculated", { label })]);
  }
  const read = readValue({ ...cell, formula: null }, type, context);
  return { ...read, findings: [...read.findings, finding("formula-in-entry", { label })] };
}

function readConstant(cell: Cell, type: FieldType, context: ReadContext): ReadCell {
  switch (type.kind) {
    case "text":
    case "code":
    case "codes":
    case "mark":
      return readText(cell, context);
    case "choice":
      return type.orNumber === true && isNumberLike(cell)
        ? readNumber(cell, null, context)
        : readChoice(cell, type, context);
    case "date":
      return readDate(cell, context);
    case "number":
      if (type.orWords === true && !isNumberLike(cell)) return readText(cell, context);
      return (type.declarable === true ? readDeclared(cell, context) : null) ?? readNumber(cell, null, context);
    case "figure":
      return readFigure(cell, context);
    default:
      return type satisfies never;
  }
}

/** Dates in a text field are kept as an official would write them, dd/mm/yyyy. */
function readText(cell: Cell, context: ReadContext): ReadCell {
  const raw = shownText(cell);
  return { entry: { state: "text", value: raw.trim().normalize("NFC"), raw, cell: context.cell }, findings: [] };
}

function readChoice(cell: Cell, type: Extract<FieldType, { readonly kind: "choice" }>, context: ReadContext): ReadCell {
  const raw = cellText(cell);
  const chosen = literalOf(type, raw);
  if (chosen !== null) return { entry: { state: "text", value: chosen, raw, cell: context.cell }, findings: [] };
  return invalid(context, raw, [
    finding("not-in-list", { label: context.label, raw, choices: type.choices.map(([words]) => words).join("; ") }),
  ]);
}

/** A number, or a text that begins as one. */
function isNumberLike({ value }: Cell): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*[-\u2212]?\d/u.test(value));
}

function readDate(cell: Cell, context: ReadContext): ReadCell {
  const raw = cellText(cell);
  const { label } = context;
  if (isDate(cell.value))
    return { entry: { state: "value", value: cell.value.date.slice(0, 10), raw, cell: context.cell }, findings: [] };
  const read = typeof cell.value === "string" ? parseDate(cell.value) : null;
  if (read === null) return invalid(context, raw, [finding("not-a-date", { label, raw })]);
  return {
    entry: { state: "value", value: read, raw, cell: context.cell },
    findings: [finding("date-as-text", { label, raw, value: read })],
  };
}

/** A figure may be declared not applicable or not assigned; both count as filled and are no value. */
function readFigure(cell: Cell, context: ReadContext): ReadCell {
  const declared = readDeclared(cell, context);
  if (declared !== null) return declared;
  const { reads, measure } = context.figure;
  if (reads === "date") return readDate(cell, context);
  if (reads === "yes-no")
    return readChoice(
      cell,
      { kind: "choice", choices: Object.values(choiceWords.yesNo).map((word) => [word, word] as const) },
      context,
    );
  if (reads === "number") return readNumber(cell, measure, context);
  if (typeof cell.value !== "number") return readText(cell, context);
  return isInSense(cell.value)
    ? { entry: { state: "value", value: cell.value, raw: cellText(cell), cell: context.cell }, findings: [] }
    : outOfSense(cellText(cell), context);
}

function readDeclared(cell: Cell, context: ReadContext): ReadCell | null {
  const state = typeof cell.value === "string" ? declaredState(cell.value) : null;
  return state === null
    ? null
    : { entry: { state, value: null, raw: cellText(cell), cell: context.cell }, findings: [] };
}

export function declaredState(text: string): "not-applicable" | "not-assigned" | null {
  const key = matchKey(text);
  if (notApplicable.has(key)) return "not-applicable";
  return notAssigned.has(key) ? "not-assigned" : null;
}

function invalid(context: ReadContext, raw: string, findings: readonly Finding[]): ReadCell {
  return { entry: { state: "invalid", value: null, raw, cell: context.cell }, findings };
}

const encodings = { tcvn3: "TCVN3", vni: "VNI" } as const;

/** Findings on a cell's letters: that they were converted, or that some are lost. */
function textFindings({ value, legacy, legacyFont = "" }: Cell, label: string): readonly Finding[] {
  if (typeof value !== "string") return [];
  if (legacy === undefined) return hasLostLetters(value) ? [finding("letters-lost", { label, raw: value })] : [];
  if (legacy.lossy) return [finding("letters-lost", { label, raw: value })];
  return [
    finding("legacy-font-text", {
      label,
      raw: legacy.typed,
      value,
      encoding: encodings[legacy.encoding],
      font: legacyFont,
    }),
  ];
}
