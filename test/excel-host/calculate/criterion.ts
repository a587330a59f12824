import { isError } from "../../../src/workbook/cell";
import { NotCalculated } from "./parse-formula";
import { compared, order, toText, type Value } from "./values";

/**
 * What COUNTIF and its kin ask of a cell: "–", ">=5", 3. Wildcards aren't calculated, only "~*" and the like, which are
 * none.
 */
export function criterion(asked: Value): (value: Value) => boolean {
  const [, operator = "=", pattern = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(toText(asked))) ?? [];
  if (/[*?~]/.test(pattern.replace(/~[*?~]/g, ""))) throw new NotCalculated("a criterion with wildcards");
  const text = pattern.replace(/~([*?~])/g, "$1");
  const number = text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
  return (value) => {
    if (isError(value)) return false;
    if (number === null) return equalTexts(value, text, operator);
    // A text that looks like the number equals it; larger and smaller are asked of numbers alone.
    const own = typeof value === "string" && value.trim() !== "" && operator === "=" ? Number(value) : value;
    if (typeof own !== "number") return operator === "<>";
    return compared(operator, own - number);
  };
}

/** The text in small letters that cells must equal, where nothing else is asked; `null` = something else is. */
export function exactText(asked: Value): string | null {
  if (typeof asked !== "string" || asked.trim() === "" || /^[<>=]|[*?~]/.test(asked) || Number.isFinite(Number(asked)))
    return null;
  return asked.toLowerCase();
}

function equalTexts(value: Value, text: string, operator: string): boolean {
  if (operator === "=" || operator === "<>") {
    const equal =
      text === ""
        ? value === null || value === ""
        : typeof value === "string" && value.toLowerCase() === text.toLowerCase();
    return operator === "=" ? equal : !equal;
  }
  return typeof value === "string" && compared(operator, order(value, text));
}
