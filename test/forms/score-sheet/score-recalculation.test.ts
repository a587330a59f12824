import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { addressOf } from "../../../src/workbook/address";
import { membership, noList } from "../../domain/round-samples";
import { rawCells } from "../../hosts/xlsx/write/read-raw";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, formulaCells, uncached } from "./agreement";
import { rowOf } from "../output/page-text";
import { sampleEntries, samplePages, sampleRound, sentEntries } from "./score-sample";
import type { EnteredLine } from "../output/scored-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const pages = samplePages(sampleRound());

test("every formula has its cached value", () => {
  expect(uncached(pages)).toEqual([]);
  expect(pages.sheets.flatMap(formulaCells).length).toBeGreaterThan(100);
});

/**
 * Entries as a person goes on typing them, at every stage and as marks; `changed` over the rows of the sample, the rest
 * under them.
 */
const edits: Readonly<
  Record<string, { readonly changed?: Readonly<Record<number, EnteredLine>>; readonly added?: readonly EnteredLine[] }>
> = {
  "điểm sửa": { changed: { 5: ["C01-03", "TC02", "final", 20], 0: ["C01-01", "TC07", "cluster", 10.5] } },
  "đủ các giai đoạn": {
    added: [
      ["K03-03", "TC10", "cluster", 58],
      ["K03-03", "TC11", "board", 38.25],
      ["K03-01", "TC11", "board", 34],
      ["K03-01", "TC10", "final", 59.5],
      ["C01-01", "TC07", "board", 8],
      ["C01-01", "TC01", "cluster", 27],
    ],
  },
  "dấu không áp dụng": {
    added: [
      ["C01-01", "TC05", "cluster", null, "x"],
      ["C01-03", "TC07", "board", 4, "x"],
      ["C01-03", "TC05", "final", 7],
      ["C01-01", "TC09", "final", null, "x"],
      ["K03-02", "TC11", "board", null, "x"],
      ["K03-01", "TC10", "final", null, "x"],
      ["K03-01", "TC11", "final", null, "x"],
    ],
  },
  "trùng, vượt, tự chấm": {
    changed: { 7: ["K03-02", "TC11", "cluster", 35, undefined, "Sở Kế hoạch và Đầu tư"] },
    added: [
      ["C01-01", "TC07", "cluster", 7.25],
      ["C01-01", "TC09", "board", null, "x"],
      ["C01-03", "TC07", "cluster", 5, undefined, "c01-03"],
      ["C01-03", "TC02", "board", 20.5],
      ["C01-03", "TC04", "cluster", null],
      ["K03-01", "TC11", "cluster", null],
      ["K03-01", "TC10", "board", 61],
    ],
  },
};

function edited({ changed = {}, added = [] }: (typeof edits)[string]): readonly EnteredLine[] {
  return [...sampleEntries.map((row, index) => changed[index] ?? row), ...added];
}

const policies = {
  "loại trừ, chưa tính": { whenNotApplicable: "rescale", whenMissing: "pending" },
  "điểm tối đa, 0 điểm": { whenNotApplicable: "full", whenMissing: "zero" },
  "0 điểm, chưa tính": { whenNotApplicable: "zero", whenMissing: "pending" },
} as const;

/**
 * Columns that follow what is typed: the whole printed score table; of the details every stage and what counts, not the
 * words.
 */
const followed: Readonly<Record<string, (column: number, sheet: SheetDraft) => boolean>> = {
  "Bảng điểm": (column, { print }) => column <= (print.area?.right ?? 0),
  "Chi tiết điểm": (column) => column <= 14,
};

/** Such cells that come to other values than the engine finds on the edited entries. */
function unlike(sheet: SheetDraft, recalculated: Uint8Array): readonly unknown[] {
  const { rows, name } = sheet;
  const cells = rawCells(recalculated, name);
  return [...rows].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value }]) => {
      if (followed[name]?.(column, sheet) !== true) return [];
      const found = cells.get(addressOf(row, column))?.text ?? "";
      const same = typeof value === "number" ? found !== "" && Number(found) === value : found === (value ?? "");
      return same ? [] : [{ name, cell: addressOf(row, column), engine: value, found }];
    }),
  );
}

withLibreOffice(
  "recalculated, every cell comes to what the engine said, and entries typed later go through to totals and ranks as the engine scores them",
  async () => {
    const named = (draft: WorkbookDraft, name: string) => draft.sheets.find((sheet) => sheet.name === name)!;
    const cases = Object.entries(policies).flatMap(([policy, scoring]) => {
      const written = samplePages(sampleRound({}, { scoring, sent: sentEntries }));
      const asWritten = { name: policy, book: written, expected: null };
      const typed = Object.entries(edits).map(([edit, change]) => {
        const again = samplePages(sampleRound({}, { scoring, entries: edited(change), sent: sentEntries }));
        const sheets = written.sheets.map((sheet) => (sheet.name === "Điểm chấm" ? named(again, sheet.name) : sheet));
        return {
          name: `${policy}, ${edit}`,
          book: { ...written, sheets },
          expected: Object.keys(followed).map((followedSheet) => named(again, followedSheet)),
        };
      });
      return [asWritten, ...typed];
    });
    const files = new Map<string, Uint8Array>();
    for (const { name, book } of cases) files.set(`${name}.xlsx`, await writeWorkbook(book));
    const recalculated = recalculate(files);
    for (const { name, book, expected } of cases) {
      const bytes = recalculated.get(`${name}.xlsx`)!;
      expect([
        name,
        expected === null ? differences(book, bytes) : expected.flatMap((sheet) => unlike(sheet, bytes)),
      ]).toEqual([name, []]);
    }
    const totals = (entries: readonly EnteredLine[]) =>
      sampleRound({}, { entries }).consolidation.totals.map(({ total }) => total);
    for (const change of Object.values(edits)) expect(totals(edited(change))).not.toEqual(totals(sampleEntries));
  },
);

const condition = {
  clusters: [],
  name: "Không vi phạm quy chế",
  kind: "confirmed",
  scope: null,
  threshold: null,
  effect: "points-off",
  cell: "A4",
} as const;
const deducting = samplePages(
  sampleRound(
    {},
    {
      stated: {
        roster: ["C01-01", "C01-03"].map((unit) => membership(unit)),
        conditions: [
          { ...condition, list: noList, code: "DK1", level: 0.75, violators: ["C01-01"] },
          { ...condition, list: noList, code: "DK2", level: 2.5, violators: ["C01-01", "C01-03"] },
        ],
      },
    },
  ),
);

withLibreOffice("points that conditions take off go into the penalty, within its cap, by formula", async () => {
  const bytes = await writeWorkbook(deducting);
  const file = recalculate(new Map([["trừ điểm.xlsx", bytes]])).get("trừ điểm.xlsx") ?? bytes;
  expect(differences(deducting, file)).toEqual([]);
  const cells = rawCells(file, "Bảng điểm");
  const scores = deducting.sheets.find(({ name }) => name === "Bảng điểm")!;
  const shown = (label: string) => ["F", "G"].map((letter) => cells.get(`${letter}${rowOf(scores, 1, label)}`)?.text);
  expect(shown("Trừ điểm theo điều kiện")).toEqual(["-3.25", "-2.5"]);
  expect(shown("Điểm trừ (mức tối đa: cột Điểm chuẩn)")).toEqual(["-3", "-2.5"]);
  expect(shown("TỔNG ĐIỂM (mức tối đa: cột Điểm chuẩn)")).toEqual(["91.75", "61.94"]);
  expect(scores.rows.get(rowOf(scores, 1, "Trừ điểm theo điều kiện"))?.get(6)?.note).toBe(
    "DK1. Không vi phạm quy chế: trừ 0,75 điểm\nDK2. Không vi phạm quy chế: trừ 2,5 điểm",
  );
});
