import { readRow } from "../../../../src/hosts/excel/reading/read-live-workbook";
import { useExcel } from "../../../excel-host/node/use-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { troubleOf } from "../trouble-of";

const long = sheetDraft("Bảng điểm", {
  rows: draftRows(Array.from({ length: 500 }, (_, row) => [`Dòng ${row + 1}`, row + 1])),
});
const low = sheetDraft("Thấp", {
  rows: new Map([...draftRows([["a"], ["b"], ["c"]])].map(([row, cells]) => [row + 10, cells])),
  state: "hidden",
});
const workbook = workbookDraft([long, low, sheetDraft("Trống")]);

async function rowsOf(name: string, head: number, row: number): Promise<readonly (readonly [number, unknown])[]> {
  useExcel({ workbook });
  return [...(await readRow(name, { head, row })).rows].map(([place, cells]) => [place, cells.get(1)?.value]);
}

test("the head and one further row come, each under its own number", async () => {
  expect(await rowsOf("Bảng điểm", 2, 321)).toEqual([
    [1, "Dòng 1"],
    [2, "Dòng 2"],
    [321, "Dòng 321"],
  ]);
});

test.each([
  [
    "a row within the head comes once",
    "Bảng điểm",
    3,
    2,
    [
      [1, "Dòng 1"],
      [2, "Dòng 2"],
      [3, "Dòng 3"],
    ],
  ],
  ["without a head only the row comes", "Bảng điểm", 0, 1, [[1, "Dòng 1"]]],
  ["a row below the sheet's last is empty", "Bảng điểm", 1, 501, [[1, "Dòng 1"]]],
  ["a head above the first value is empty", "Thấp", 5, 12, [[12, "b"]]],
  ["an empty sheet has neither", "Trống", 2, 3, []],
])("%s", async (_, name, head, row, expected) => {
  expect(await rowsOf(name, head, row)).toEqual(expected);
});

test("one request for the address, one for the cells, however long the sheet is; the last releases references", async () => {
  const { host } = useExcel({ workbook });
  await readRow("Bảng điểm", { head: 5, row: 400 });
  expect(host.requests).toHaveLength(3);
  expect(Math.max(...host.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5000);
});

test("a row within the head is asked for once", async () => {
  const { host } = useExcel({ workbook, keepBodies: true });
  await readRow("Bảng điểm", { head: 3, row: 2 });
  await readRow("Bảng điểm", { head: 3, row: 9 });
  const ranges = host.requests
    .flatMap(({ body }) => Object.values(body?.ObjectPaths ?? {}))
    .filter(({ Name }) => Name === "GetRange");
  expect(ranges.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments)).toEqual([["A1:B3"], ["A1:B3"], ["A9:B9"]]);
});

test("name and state are the sheet's own; a missing sheet is named", async () => {
  useExcel({ workbook });
  expect(await readRow("thấp", { head: 0, row: 11 })).toMatchObject({ name: "Thấp", state: "hidden" });
  expect(await troubleOf(readRow("Bảng", { head: 1, row: 2 }))).toEqual({
    reason: "sheet-missing",
    detail: "Bảng",
    left: "as-it-was",
  });
});
