import { marksSheet } from "../../contract/sheet-names";
import type { SheetDraft } from "../../workbook/draft";
import { canvas } from "./canvas";
import { styled } from "./styles";

/** The very hidden sheet of pairs by which a returned file is recognised. */
export function drawMarks(pairs: readonly (readonly [label: string, value: string])[]): SheetDraft {
  const drawn = canvas(marksSheet);
  const style = styled("plain", { format: "@" });
  pairs.forEach(([label, value], index) => {
    drawn.put(index + 1, 1, { value: label, style });
    drawn.put(index + 1, 2, { value, style });
  });
  drawn.width(1, { width: 30 });
  drawn.width(2, { width: 70 });
  return drawn.finish({ state: "very-hidden" });
}
