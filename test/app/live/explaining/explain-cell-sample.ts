import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import type { CellExplained, Explained } from "../../../../src/app/live/explaining/explained";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import type { Consolidation } from "../../../../src/domain/consolidation";
import { vi } from "../../../../src/text/vi";
import { smallProvince } from "../../../support/small-province";
import { consolidated, sentBy, sheetOf } from "../live-province";

export const scored = smallProvince({
  "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-02 | T3 | Thẩm định | 8.5",
  "Kết quả bình xét": "Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Hợp lệ | Đồng ý\nC1-01 | Bằng khen | 1 | 9 | 8",
});

const adjusted = [
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", "900,0"],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
] as const;

export let live: MemoryLiveWorkbook;

export let consolidation: Consolidation;

export function useScoredProvince(): void {
  beforeAll(async () => {
    live = memoryLiveWorkbook(scored.workbook);
    const files = [
      sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", "375"], ...adjusted]),
      sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
    ];
    ({ consolidation } = (await consolidated(live, files)).consolidated);
  });
}

export function explain(
  sheet: string,
  row: number,
  column: number,
  from: MemoryLiveWorkbook = live,
): Promise<CellExplained> {
  return explainCell({ workbook: from, selected: { sheet, row, column }, consolidation, texts: vi, sheetTexts: vi });
}

export async function explained(sheet: string, row: number, column: number): Promise<Explained> {
  const { explained: found, reason } = await explain(sheet, row, column);
  if (found === null) throw new Error(`${sheet} ${row} ${column}: ${reason}`);
  return found;
}

/** The row in which these texts stand, and the column under that header. */
export function place(sheet: string, texts: readonly string[], header: string): readonly [row: number, column: number] {
  const rows = [...sheetOf(live.workbook(), sheet).rows];
  const row = rows.find(([, cells]) =>
    texts.every((text) => [...cells.values()].some(({ value }) => value === text)),
  )?.[0];
  const column = rows.flatMap(([, cells]) =>
    [...cells].filter(([, { value }]) => value === header).map(([at]) => at),
  )[0];
  if (row === undefined || column === undefined) throw new Error(`no ${texts.join(", ")} or ${header} in ${sheet}`);
  return [row, column];
}

export const at = (sheet: string, texts: readonly string[], header: string): Promise<Explained> =>
  explained(sheet, ...place(sheet, texts, header));
