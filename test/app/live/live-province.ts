import {
  consolidateLive,
  type ConsolidatedLive,
  type ConsolidateLiveRequest,
} from "../../../src/app/live/board/consolidating/consolidate-live";
import { undoConsolidation, type Undone } from "../../../src/app/live/board/consolidating/undo-consolidation";
import type { GivenFile } from "../../../src/app/host";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import type { DraftCell } from "../../../src/workbook/draft";
import type { Rows, Sheet, Workbook } from "../../../src/workbook/sheet";
import {
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Typed,
} from "../../support/small-province";

export const province = smallProvince();

/** The province's workbook before anyone has typed its year. */
export function yearless(): Workbook {
  const [row = 0] =
    [...sheetOf(province.workbook, "Kỳ báo cáo").rows].find(([, cells]) => cells.get(1)?.value === "Năm") ?? [];
  return setCell(province.workbook, "Kỳ báo cáo", { row, column: 2, value: null });
}

export function sentBy(unit: string, change: readonly Typed[] = []): GivenFile {
  return fileOf(
    `${unit.slice(0, 2)}/${unit}.xlsx`,
    typeInto(issuedTo(province, unit), [...wellFilled(unit), ...change]),
  );
}

export type Done = Extract<ConsolidatedLive, { outcome: "done" }>;

export const asked = (workbook: LiveWorkbook, files: readonly GivenFile[]): ConsolidateLiveRequest => ({
  workbook,
  files,
  asOf: "2020-07-15",
  now: "2020-07-15T08:30:00",
  texts: vi,
  progress: () => undefined,
  host,
});

export async function consolidated(
  workbook: LiveWorkbook,
  files: readonly GivenFile[],
  more: Partial<ConsolidateLiveRequest> = {},
): Promise<Done> {
  const result = await consolidateLive({ ...asked(workbook, files), ...more });
  if (result.outcome !== "done") throw new Error(result.outcome);
  return result;
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Cells that hold something, as [row, column, value, formula, format], top to bottom. */
export function cellsOf(sheet: {
  readonly rows: Sheet["rows"];
}): readonly (readonly [number, number, CellValue, string | null, string])[] {
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) =>
      [...cells]
        .sort(([one], [other]) => one - other)
        .map(([column, { value, formula, format }]) => [row, column, value, formula, format] as const),
    );
}

/** The same cells of a draft and a few rows of it: value, formula, style and note. */
export function pick(rows: Rows<DraftCell>, like: Rows<unknown>): unknown {
  return [...like].map(([row, cells]) => [
    row,
    [...cells.keys()].map((column) => [column, rows.get(row)?.get(column)]),
  ]);
}

/** Takes a written consolidation back, some time after it. */
export function undone(workbook: LiveWorkbook, step: Done["undo"]): Promise<Undone> {
  return undoConsolidation({
    workbook,
    step,
    asOf: "2020-07-15",
    now: "2020-07-15T09:00:00",
    texts: vi,
    progress: () => undefined,
    pause: () => Promise.resolve(),
  });
}
