import { strFromU8, unzipSync } from "fflate";
import { carryInputSheet } from "../../../../src/app/live/changing/board-change";
import { newEmptyBoard } from "../../../../src/app/new-board";
import { inflateNode } from "../../../../src/hosts/node/zlib";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { xlsxLiveWorkbook } from "../../../../src/hosts/xlsx/xlsx-live-workbook";

/** By sheet, the cells that hold nothing and have a look all the same: where people go on writing. */
function blankLooks(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const parts = unzipSync(bytes);
  const names = readWorkbook(bytes, { inflate: inflateNode }).sheets.map(({ name }) => name);
  return new Map(
    names.map((name, index) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const blank = [...xml.matchAll(/<c r="([A-Z]+)(\d+)" s="[1-9]\d*"\/>/gu)];
      return [
        name,
        blank.flatMap(([, column, row]) => (Number(row) > 4 ? [`${column ?? ""}${row ?? ""}`] : [])),
      ] as const;
    }),
  );
}

test("saving on the page keeps the looks of the empty rows below every input list", async () => {
  const start = await writeWorkbook(newEmptyBoard("2020-06-01"));
  const live = xlsxLiveWorkbook(start, { inflate: inflateNode, carry: carryInputSheet });
  const sheet = readWorkbook(start, { inflate: inflateNode }).sheets.find(({ name }) => name === "Kỳ báo cáo");
  const [row = 0] = [...(sheet?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === "Tỉnh") ?? [];
  const cells = [{ sheet: "Kỳ báo cáo", row, column: 2, was: null, value: "Tỉnh Một", format: null }];
  await live.write({ sheets: [], added: [], cells }, { now: "2020-06-01T08:00:00" });
  const [before, after] = [blankLooks(start), blankLooks(await live.bytes())];
  expect([...before.values()].flat().length).toBeGreaterThan(1000);
  for (const [name, blank] of before) {
    const left = new Set(after.get(name));
    expect([name, blank.filter((cell) => !left.has(cell) && cell !== `B${row}`)]).toEqual([name, []]);
  }
});
