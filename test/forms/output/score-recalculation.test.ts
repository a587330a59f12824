import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, formulaCells, uncached } from "./agreement";
import { samplePages, sampleRound } from "./score-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const pages = samplePages(sampleRound());

test("every formula has its cached value", () => {
  expect(uncached(pages)).toEqual([]);
});

withLibreOffice(
  "recalculated without any cached value, every cell comes to what the engine said",
  async () => {
    const name = "bảng điểm.xlsx";
    const recalculated = recalculate(new Map([[name, await writeWorkbook(pages)]])).get(name) ?? new Uint8Array();
    expect(pages.sheets.flatMap(formulaCells).length).toBeGreaterThan(100);
    expect(differences(pages, recalculated)).toEqual([]);
  },
  120_000,
);
