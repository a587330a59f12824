import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { mostBytes } from "../../../../src/hosts/excel/writing/step";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { draftCell, plainStyle, sheetDraft, textStyle } from "../../../support/drafts";
import { useExcel } from "../../../excel-host/node/use-excel";
import { comparable } from "./comparable";
import { now } from "./failing-write";

/** The limit for one request. */
const limit = 1_500_000;
/** Syncs that a write has whatever its size: two that look, one that looks again, one that takes over. */
const others = 4;

const decimals = { ...plainStyle, numberFormat: "#,##0.0" };

/** Half numbers, a quarter texts with a code among them, an eighth empty, in two number formats. */
export function manyCells(
  name: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): SheetDraft {
  const cell = (row: number, column: number) => {
    const turn = (row * 7 + column * 3) % 8;
    if (turn === 0) return null;
    if (turn < 3) return draftCell(`Đơn vị ${row} chỉ tiêu ${column}`, { style: textStyle });
    return draftCell(row * column + turn / 8, { style: turn < 6 ? decimals : plainStyle });
  };
  return sheetDraft(name, {
    rows: new Map(
      Array.from({ length: rows }, (_, row) => [
        row + 1,
        new Map(
          Array.from({ length: columns }, (__, column) => [column + 1, cell(row + 1, column + 1)] as const).flatMap(
            ([column, made]) => (made === null ? [] : [[column, made] as const]),
          ),
        ),
      ]),
    ),
  });
}

/** Of a sheet with 20 columns and one with 90, of so many rows each: no request is too large, and none too small. */
export async function expectFewRequests({
  tall,
  wide,
}: {
  readonly tall: number;
  readonly wide: number;
}): Promise<void> {
  const { host } = useExcel();
  const sheets = [manyCells("Một", { rows: tall, columns: 20 }), manyCells("Hai", { rows: wide, columns: 90 })];
  const done: number[] = [];
  const cost = await writeChange({ sheets, added: [] }, { now, progress: (part, all) => done.push(part / all) });
  const bytes = host.requests.map((request) => request.bytes);
  const sent = bytes.reduce((all, each) => all + each, 0);
  expect(Math.max(...bytes)).toBeLessThan(limit);
  expect(host.requests).toHaveLength(cost.syncs);
  expect(cost.syncs).toBeLessThanOrEqual(Math.ceil(cost.bytes / mostBytes) + others + 1);
  expect([cost.bytes / sent >= 0.97, cost.bytes / sent <= 1.15]).toEqual([true, true]);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
  const there = host.toDraft().sheets;
  sheets.forEach((sheet, index) =>
    expect(JSON.stringify(comparable(there[index + 1]!))).toBe(JSON.stringify(comparable(sheet))),
  );
}
