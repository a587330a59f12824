import { numberKind, type NumberKind } from "../../../workbook/number-kind";
import { builtInFormat } from "./number-formats";
import { openPart, type Source } from "./parts";
import { corrupt } from "./refuse";
import { attribute } from "./xml-attributes";
import { eachChild } from "./xml-elements";

/** The part of a cell's look that changes what its number means. */
export type CellFormat = { readonly code: string; readonly kind: NumberKind };

export const general: CellFormat = { code: "General", kind: "number" };

/** Formats by the number a cell's `s` gives. A part that is named but missing is refused: dates would turn into numbers unseen. */
export function readStyles(source: Source, part: string): readonly CellFormat[] {
  const scan = openPart(source, part, "styleSheet");
  if (scan === null) return corrupt(part, "the part of the styles is missing");
  const codes = new Map<number, string>();
  const ids: number[] = [];
  eachChild(scan, (group) => {
    if (group === "numFmts") {
      eachChild(scan, () => {
        codes.set(Number(attribute(scan, "numFmtId")), attribute(scan, "formatCode") ?? "General");
      });
    } else if (group === "cellXfs") {
      eachChild(scan, () => {
        ids.push(Number(attribute(scan, "numFmtId") ?? 0));
      });
    }
  });
  const formats = new Map<number, CellFormat>();
  return ids.map((id) => {
    const known = formats.get(id) ?? formatOf(codes.get(id) ?? builtInFormat(id));
    formats.set(id, known);
    return known;
  });
}

/** Programs write "general" too, and an empty code for none. */
function formatOf(code: string): CellFormat {
  return code === "" || code.toLowerCase() === "general" ? general : { code, kind: numberKind(code) };
}
