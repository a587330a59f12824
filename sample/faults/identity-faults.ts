import { sheetNames } from "../../src/contract/sheet-names";
import type { SampleBook } from "../sample-book";
import type { Planting, UnitFault } from "./unit-fault";

const cover = sheetNames.cover;

/** What the cover says against what the file was issued for: nobody can be sure whose or of when it is. */
function overtypedCover(
  key: "unit" | "year",
  typed: string | number,
  code: "unit-conflict" | "wrong-year",
): (book: SampleBook) => Planting | null {
  return (book) => {
    const cell = book.coverCell(key);
    if (cell === null) return null;
    return {
      edits: [{ kind: "set", sheet: cover, cell, value: typed }],
      expects: [{ issue: { code, sheet: cover, cell } }],
      verdict: "unrecognised",
    };
  };
}

export const identityFaults: readonly UnitFault[] = [
  { fault: "wrong-template", unit: "K10-03", plant: overtypedCover("unit", "K10-04", "unit-conflict") },
  { fault: "wrong-year", unit: "K17-03", plant: overtypedCover("year", 2019, "wrong-year") },
  { fault: "wrong-template", unit: "X03-09", plant: overtypedCover("unit", "X03-10", "unit-conflict") },
  { fault: "wrong-year", unit: "X02-07", plant: overtypedCover("year", 2025, "wrong-year") },
];
