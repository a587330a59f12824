import { drawBoard } from "../../../src/forms/board/draw-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { setCell } from "../../support/small-province";

/** The workbook of a Board as a file to write. */
export function drawnAgain(workbook: Workbook): WorkbookDraft {
  return drawBoard({
    kind: "board",
    app: "test",
    issued: "2020-05-20",
    cluster: null,
    ...inputSheets(workbook),
    stamp: null,
  });
}

/** The same workbook after a person typed another year and Kỳ into `Kỳ báo cáo`. */
export function withRound(workbook: Workbook, year: number, kind: string): Workbook {
  return (
    [
      ["Năm", year],
      ["Kỳ", kind],
    ] as const
  ).reduce((before, [label, value]) => {
    const sheet = before.sheets.find(({ name }) => name === "Kỳ báo cáo");
    const [row = 0] = [...(sheet?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === label) ?? [];
    return setCell(before, "Kỳ báo cáo", { row, column: 2, value });
  }, workbook);
}

export function changedRound(workbook: Workbook, year: number, kind: string): WorkbookDraft {
  const changed = withRound(workbook, year, kind);
  return {
    title: "",
    sheets: changed.sheets.map((sheet) => carryInputSheet(sheet, changed)),
    names: [],
    active: 0,
  };
}
