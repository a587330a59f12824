import type { KeptWorkbook } from "./host";
import { leftBehind } from "./keep-people";
import { formulasLeftBehind } from "../forms/board/carry-sheet";
import type { Workbook } from "../workbook/sheet";

export type NotedLosses = {
  /** To be told before each writing of the file. */
  readonly writing: (kept: Omit<KeptWorkbook, "write">, workbook: Workbook) => void;
  /** What the writes so far could not keep, each once, in the reader's words. */
  readonly lost: () => readonly string[];
};

export function notedLosses(): NotedLosses {
  const lost = new Set<string>();
  return {
    writing: (kept, { warnings, sheets }) => {
      for (const what of leftBehind(kept, [...warnings, ...sheets.flatMap(formulasLeftBehind)])) lost.add(what);
    },
    lost: () => [...lost],
  };
}
