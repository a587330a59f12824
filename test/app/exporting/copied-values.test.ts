import { boardOut } from "../../../src/app/board-out";
import { consolidateStored } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import { viCommands } from "../../../src/text/command-texts";
import { type SheetDraft, sheetOf } from "../../../src/workbook/draft";
import type { CellValue } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";
import { bytesOf, consolidatedBook, copiesOf, openedBook } from "./exported-sample";

const { workbook } = consolidatedBook();
const judged = consolidateStored({ ...openedBook(workbook), asOf: "2020-07-15" });
const pages = new Map(boardOut(workbook, judged, vi).draft.sheets.map((sheet) => [sheet.name, sheet]));

/** What a row shows up to this column; texts in which something was hidden are left open. */
function linesOf(sheet: Pick<Sheet, "rows">, right: number): readonly (readonly CellValue[])[] {
  return [...sheet.rows.values()]
    .map((cells) =>
      Array.from({ length: right }, (_, index) => {
        const value = cells.get(index + 1)?.value ?? null;
        return value === "" ? null : value;
      }),
    )
    .filter((line) => line.some((value) => value !== null) && line[0] !== "DỰ THẢO");
}

function lastColumn({ print, columns }: SheetDraft): number {
  const folding = [...columns].filter(([, { outline }]) => outline > 0).map(([column]) => column - 1);
  return Math.min(print.area?.right ?? Infinity, ...folding);
}

const hidden = (value: CellValue | undefined): boolean => typeof value === "string" && value.includes("…");

test("every cell of the whole round's copy holds what the same cell of the working copy shows", async () => {
  const [whole] = copiesOf(workbook);
  const { sheets } = nodeHost.readWorkbook(await bytesOf(whole!));
  let compared = 0;
  for (const sheet of sheets) {
    const page = pages.get(sheet.name)!;
    const right = lastColumn(page);
    const [copied, working] = [linesOf(sheet, right), linesOf(sheetOf(page), right)];
    expect([sheet.name, copied.length]).toEqual([sheet.name, working.length]);
    copied.forEach((line, row) =>
      line.forEach((value, column) => {
        compared += 1;
        const shown = working[row]?.[column];
        if (!hidden(value)) expect([sheet.name, row, column, value]).toEqual([sheet.name, row, column, shown]);
      }),
    );
  }
  expect(compared).toBeGreaterThan(1500);
});

test("a cluster's totals, ranks, targets and results are the JSON's", async () => {
  const json = JSON.parse(consolidationJson(judged.consolidation, viCommands)) as {
    readonly ranking: readonly {
      readonly cluster: string;
      readonly unit: string;
      readonly rank: number | null;
      readonly total: number | null;
    }[];
    readonly figures: readonly {
      readonly unit: string;
      readonly indicator: string;
      readonly target: number | null;
      readonly result: number | null;
    }[];
  };
  for (const copy of copiesOf(workbook).filter(({ cluster }) => cluster !== null)) {
    const book = nodeHost.readWorkbook(await bytesOf(copy));
    const rows = (name: string, headers: readonly string[]): readonly (readonly CellValue[])[] => {
      const lines = linesOf(book.sheets.find((sheet) => sheet.name === name)!, 20);
      const at = lines.findIndex((line) => headers.every((header) => line.includes(header)));
      const columns = headers.map((header) => lines[at]!.indexOf(header));
      return lines.slice(at + 1).map((line) => columns.map((column) => line[column] ?? null));
    };
    const ranked = json.ranking.filter(({ cluster }) => cluster === copy.cluster);
    expect(
      rows("Xếp hạng", ["Mã đơn vị", "Tổng điểm", "Hạng"]).filter(([unit]) =>
        ranked.some((each) => each.unit === unit),
      ),
    ).toEqual(ranked.map(({ unit, total, rank }) => [unit, total, rank]));
    const own = json.figures.filter(({ unit }) => unit.startsWith(copy.cluster!));
    expect(
      rows("Tổng hợp chỉ tiêu", ["Mã đơn vị", "Mã", "Chỉ tiêu đăng ký", "Thực hiện trong kỳ"]).filter(
        ([unit]) => unit !== null && /^[CK]\d-/u.test(String(unit)),
      ),
    ).toEqual(own.map(({ unit, indicator, target, result }) => [unit, indicator, target, result]));
  }
});
