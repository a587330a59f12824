import type { Cell } from "../../workbook/cell";
import { hasLostLetters } from "../../workbook/text/legacy/read-legacy";
import { finding, type Finding } from "./finding";

const encodings = { tcvn3: "TCVN3", vni: "VNI" } as const;

/** What there is to tell of a cell's letters: that they were converted, or that some are gone. */
export function textFindings({ value, legacy, legacyFont = "" }: Cell, label: string): readonly Finding[] {
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
