import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { membership } from "../../domain/round-samples";
import { findSoffice, recalculate } from "../../support/libreoffice";
import type { EnteredLine } from "../output/scored-round";
import { differences } from "./agreement";
import { sampleCriteria, samplePages, sampleRound } from "./score-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

/** A bonus that is scored by hand. C01-01 and C01-03 gave themselves 8.5 and 9 points: more than it may have. */
const criteria = sampleCriteria.map((line) =>
  line.code === "TC07" ? { ...line, countsToward: "bonus" as const, highest: 5 } : line,
);
const roster = ["C01-01", "C01-03", "C01-04"].map((unit) => membership(unit));
const written = (entries: readonly EnteredLine[]) =>
  samplePages(sampleRound({}, { entries, stated: { roster, criteria } }));

const draft = written([
  ["C01-01", "TC07", "cluster", 2],
  ["C01-03", "TC05", "cluster", 3],
  ["C01-04", "TC07", "cluster", 50],
]);
const emptied = written([
  ["C01-01", "TC07", "cluster", null],
  ["C01-03", "TC05", "cluster", 3],
  ["C01-04", "TC07", "cluster", null],
]);

withLibreOffice(
  "a claim that can't be used keeps a bonus open once others' points are taken away; without a claim it is 0 again",
  async () => {
    const bytes = await writeWorkbook(draft);
    const clear = ["D4", "D6"].map((cell) => ({ kind: "set", sheet: "Điểm chấm", cell, value: null }) as const);
    const files = recalculate(
      new Map([
        ["như cũ.xlsx", bytes],
        ["xóa.xlsx", patchWorkbook(bytes, clear)],
      ]),
    );
    expect(differences(draft, files.get("như cũ.xlsx") ?? bytes)).toEqual([]);
    const sheets = emptied.sheets.filter(({ name }) => name === "Bảng điểm");
    expect(differences({ ...emptied, sheets }, files.get("xóa.xlsx") ?? bytes)).toEqual([]);
  },
);
