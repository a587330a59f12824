import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { membership } from "../../domain/round-samples";
import { rawCells } from "../../hosts/xlsx/write/read-raw";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, formulaCells, uncached } from "./agreement";
import { rowOf } from "./page-text";
import { samplePages, sampleRound } from "./score-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const pages = samplePages(sampleRound());
const [asWritten, corrected] = ["như đã ghi.xlsx", "điểm sửa.xlsx"] as const;

test("every formula has its cached value", () => {
  expect(uncached(pages)).toEqual([]);
  expect(pages.sheets.flatMap(formulaCells).length).toBeGreaterThan(100);
});

const condition = { clusters: [], name: "Không vi phạm quy chế", kind: "confirmed", scope: null, threshold: null, effect: "points-off", cell: "A4" } as const;
const deducting = samplePages(
  sampleRound({}, {
    roster: ["C01-01", "C01-03"].map((unit) => membership(unit)),
    conditions: [
      { ...condition, code: "DK1", level: 0.75, violators: ["C01-01"] },
      { ...condition, code: "DK2", level: 2.5, violators: ["C01-01", "C01-03"] },
    ],
  }),
);

withLibreOffice("points that conditions take off go into the penalty, within its cap, by formula", async () => {
  const bytes = await writeWorkbook(deducting);
  const file = recalculate(new Map([[asWritten, bytes]])).get(asWritten) ?? bytes;
  expect(differences(deducting, file)).toEqual([]);
  const cells = rawCells(file, "Bảng điểm");
  const scores = deducting.sheets.find(({ name }) => name === "Bảng điểm")!;
  const shown = (label: string) => ["F", "G"].map((letter) => cells.get(`${letter}${rowOf(scores, 1, label)}`)?.text);
  expect(shown("Trừ điểm theo điều kiện")).toEqual(["-3.25", "-2.5"]);
  expect(shown("Điểm trừ (tối đa 3)")).toEqual(["-3", "-2.5"]);
  expect(shown("TỔNG ĐIỂM (tối đa 102)")).toEqual(["91.75", "61.94"]);
  expect(scores.rows.get(rowOf(scores, 1, "Trừ điểm theo điều kiện"))?.get(6)?.note).toBe("DK1. Không vi phạm quy chế: trừ 0,75 điểm\nDK2. Không vi phạm quy chế: trừ 2,5 điểm");
}, 120_000);

withLibreOffice(
  "recalculated, every cell comes to what the engine said; a corrected entry goes through to the total and the rank",
  async () => {
    const bytes = await writeWorkbook(pages);
    // The only entry of C01-03 on TC02 from 11 up to 20; that of C01-01 on TC07 above its 10 points.
    const edits = [
      { kind: "set", sheet: "Điểm chấm", cell: "D9", value: 20 },
      { kind: "set", sheet: "Điểm chấm", cell: "D4", value: 10.5 },
    ] as const;
    const files = recalculate(new Map([[asWritten, bytes], [corrected, patchWorkbook(bytes, edits)]]));
    expect(differences(pages, files.get(asWritten) ?? bytes)).toEqual([]);
    const cells = rawCells(files.get(corrected) ?? bytes, "Bảng điểm");
    const scores = pages.sheets.find(({ name }) => name === "Bảng điểm")!;
    const shown = (label: string) => ["F", "G"].map((letter) => cells.get(`${letter}${rowOf(scores, 1, label)}`)?.text);
    expect(shown("Số tiêu chí chưa có điểm")).toEqual(["1", "0"]);
    // 62.5 of 90 points is 69.44 of 100, and 5 on top.
    expect(shown("TỔNG ĐIỂM (tối đa 102)")).toEqual(["", "74.44"]);
    expect(shown("XẾP HẠNG")).toEqual(["", "1"]);
  },
  120_000,
);
