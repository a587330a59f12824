import fc from "fast-check";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { repeatedInputs } from "../../../../src/hosts/excel/writing/repeated-inputs";
import { inOneTurn } from "../../../../src/hosts/excel/writing/step";
import { parseArea } from "../../../../src/workbook/address";
import type { DraftCell } from "../../../../src/workbook/draft";
import { parseFormula, shiftFormula } from "../../../../src/workbook/shift-formula";
import { useExcel } from "../../../excel-host/node/use-excel";
import { draftCell, plainStyle, sheetDraft, textStyle, workbookDraft } from "../../../support/drafts";
import { comparable } from "./comparable";

const fingerprint = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const now = "2020-07-15T08:00:00";

type Cells = ReadonlyMap<number, ReadonlyMap<number, DraftCell>>;

const oneColumn = (cells: readonly (DraftCell | null)[]): Cells =>
  new Map(cells.flatMap((cell, index) => (cell === null ? [] : [[index + 1, new Map([[2, cell]])] as const])));

const isFormula = () => false;
const repeatsOf = (inputs: ReadonlyMap<number, ReadonlyMap<number, string | number>>) =>
  inOneTurn(repeatedInputs(inputs, isFormula));

/** What was sent of a sheet, and the sheet as it then stands. */
async function written(rows: Cells) {
  const { host } = useExcel({
    workbook: workbookDraft([sheetDraft("Của tôi"), sheetDraft("Trang khác")]),
    keepBodies: true,
  });
  const sheet = sheetDraft("Thử", { rows });
  await writeChange({ sheets: [sheet], added: [] }, { now });
  const there = host.toDraft().sheets.find(({ name }) => name === "Thử")!;
  expect(JSON.stringify(comparable(there))).toBe(JSON.stringify(comparable(sheet)));
  return host.requests.map(({ body }) => JSON.stringify(body)).join("");
}

const times = (text: string, sent: string): number => sent.split(text).length - 1;

test("a text in cells that are apart is sent once, and number formats with it", async () => {
  const rows = oneColumn(
    Array.from({ length: 400 }, (_, index) =>
      index % 3 === 0
        ? draftCell(fingerprint, { style: textStyle })
        : draftCell(index / 4, { style: { ...plainStyle, numberFormat: index % 3 === 1 ? "#,##0.000" : "0.00000" } }),
    ),
  );
  const sent = await written(rows);
  expect([times(fingerprint, sent), times("#,##0.000", sent), times("0.00000", sent)]).toEqual([1, 1, 1]);
});

test("a formula that is one in R1C1 is typed once, though other rows stand between", async () => {
  const rows = oneColumn(
    Array.from({ length: 90 }, (_, index) =>
      index % 4 === 0
        ? draftCell("I. Nhóm tiêu chí")
        : { ...draftCell(index), formula: `IF(C${index + 1}=C$1,"A1",'Trang khác'!$A$1&D${index + 2})` },
    ),
  );
  expect(times("Trang khác'!$A$1", await written(rows))).toBe(1);
});

test("texts that look like formulas are texts: their references don't move", async () => {
  const rows = oneColumn(
    Array.from({ length: 60 }, (_, index) =>
      draftCell(`=Ô A${index + 1} và một đoạn dài cho đáng sao chép`, { style: textStyle }),
    ),
  );
  await written(rows);
  await written(
    oneColumn(Array.from({ length: 60 }, (_, index) => draftCell(`=A${index + 1}&"dài"`, { style: textStyle }))),
  );
});

test.each([
  ["few cells", Array.from({ length: 4 }, () => fingerprint)],
  ["a code here and there", Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? "A1" : index))],
  ["different numbers", Array.from({ length: 400 }, (_, index) => 1234567890123 + index)],
])("%s stay in the array", (_, values) => {
  const inputs = new Map(values.map((value, index) => [index + 1, new Map<number, string | number>([[2, value]])]));
  expect(repeatsOf(inputs)).toEqual({ repeats: [], rest: inputs });
});

/** Columns of texts and formulas, in which runs of all lengths come again. */
const anyCells: fc.Arbitrary<Cells> = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 5), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3 })), {
    maxLength: 14,
  })
  .map((parts) => {
    const rows = new Map<number, Map<number, DraftCell>>();
    let row = 1;
    for (const [what, count, column] of parts)
      for (let index = 0; index < count; index++, row++)
        for (let at = 1; at <= column; at++)
          rows.set(row, (rows.get(row) ?? new Map<number, DraftCell>()).set(at, cellOf(what, row, at)!));
    return rows;
  });

const longFormula = parseFormula(
  `IF(AND(B2="x",$C2>0,D$4<>""),SUM('Trang khác'!B2:C9),"một câu dài để đáng sao chép")`,
);

function cellOf(what: number, row: number, column: number): DraftCell {
  switch (what) {
    case 0:
      return draftCell(fingerprint);
    case 1:
      return draftCell("Một nội dung dài hơn một chút để lặp lại nhiều lần", { style: textStyle });
    case 2:
      return { ...draftCell(0), formula: shiftFormula(longFormula, { rows: row, columns: column }) };
    case 3:
      return draftCell(`=A${row}`, { style: textStyle });
    case 4:
      return draftCell(row * 1000 + column, { style: { ...plainStyle, numberFormat: `#,##0.${"0".repeat(row % 4)}` } });
    default:
      return draftCell("");
  }
}

test("whatever comes again and where: Excel holds each cell with its formula, value and format", async () => {
  await fc.assert(
    fc.asyncProperty(anyCells, async (rows) => void (await written(rows))),
    { numRuns: 25 },
  );
});

test("what is sent and what is copied are all cells, none twice but the first", () => {
  const text = fc.constantFrom<string | number>("a", fingerprint, "Một nội dung dài hơn một chút", 7);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer({ min: 1, max: 40 })), { maxLength: 12 }), (parts) => {
      const values = parts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
      const inputs = new Map(values.map((value, index) => [index + 1, new Map([[2, value]])]));
      const { repeats, rest } = repeatsOf(inputs);
      const filled = new Map([...rest].flatMap(([row, cells]) => [...cells.values()].map((value) => [row, value])));
      for (const { from, to } of repeats) {
        const value = filled.get(parseArea(from)!.top)!;
        for (const { top, bottom } of to.split(",").map((address) => parseArea(address)!))
          for (let row = top; row <= bottom; row++) filled.set(row, value);
      }
      expect([...filled].sort(([one], [other]) => Number(one) - Number(other))).toEqual(
        values.map((value, index) => [index + 1, value]),
      );
    }),
  );
});
