import { HyperFormula } from "hyperformula";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../support/drafts";
import { savedResults } from "./calculator";
import { gnumeric, savedByGnumeric, ssconvert } from "./gnumeric";
import { hyperFormula, likeExcel } from "./hyperformula";
import { libreOffice } from "./libreoffice";
import { theirCells, theirs } from "./theirs";

const of = (program: string) => theirs.filter((each) => each.program === program);
const expected = (list: typeof theirs) => list.map(({ formula, excel }) => ({ formula, comesTo: excel }));

/** All formulas below the cells, in column J: none lies in a row or column that another one looks at. */
async function file(formulas: readonly string[]): Promise<Uint8Array> {
  const cells = theirCells.map((row) =>
    row.map((value) => (isFormula(value) ? draftCell("", { formula: value.slice(1) }) : (value ?? undefined))),
  );
  const below = formulas.map((formula) => [...Array<undefined>(9).fill(undefined), draftCell(0, { formula })]);
  return writeWorkbook(workbookDraft([sheetDraft("S", { rows: draftRows([...cells, ...below]) })]));
}

const isFormula = (value: string | number | null): value is string =>
  typeof value === "string" && value.startsWith("=");

const placeOf = (index: number) => `J${theirCells.length + 1 + index}`;

const withGnumeric = ssconvert === null ? test.skip : test;

withGnumeric("gnumeric alone calculates these otherwise than Excel documents", async () => {
  const formulas = of("gnumeric").map(({ formula }) => formula);
  const results = savedResults(savedByGnumeric(ssconvert!, await file(formulas)));
  const found = formulas.map((formula, index) => ({ formula, comesTo: results("S", placeOf(index)) }));
  for (const [index, { comesTo }] of expected(of("gnumeric")).entries())
    expect(found[index]).not.toMatchObject({ comesTo });
});

test("HyperFormula alone calculates these otherwise than Excel documents", () => {
  const list = of("HyperFormula");
  const cells = [
    ...theirCells.map((row) => [...row]),
    ...list.map(({ formula }) => [...Array(9).fill(null), `=${formula}`]),
  ];
  const engine = HyperFormula.buildFromSheets({ S: cells }, likeExcel);
  const found = list.map((_, index) => engine.getCellValue({ sheet: 0, row: theirCells.length + index, col: 9 }));
  for (const [index, { excel }] of list.entries()) expect(String(found[index])).not.toBe(excel);
});

test.each([libreOffice, gnumeric, hyperFormula].filter(({ calculate }) => calculate !== null))(
  "$name, as the proof asks it, calculates all of them as Excel documents",
  async ({ calculate }) => {
    const bytes = await file(theirs.map(({ formula }) => formula));
    const results = calculate!(new Map([["s.xlsx", bytes]])).get("s.xlsx")!;
    expect(theirs.map(({ formula }, index) => ({ formula, comesTo: results("S", placeOf(index)) }))).toEqual(
      expected(theirs),
    );
  },
);
