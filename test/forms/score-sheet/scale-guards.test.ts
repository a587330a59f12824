import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { addressOf } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import { rawCells } from "../../hosts/xlsx/write/read-raw";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { rowOf } from "../output/page-text";
import { sampleRound, samplePages } from "./score-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const draft = samplePages(sampleRound());
const scores = draft.sheets.find(({ name }) => name === "Bảng điểm")!;

/** The cell of an input sheet in the row whose columns begin so, and in the column with the header. */
function cellOf(sheet: string, row: readonly string[], header: string): string {
  const { rows } = draft.sheets.find(({ name }) => name === sheet)!;
  const headers = [...(rows.get(4)?.values() ?? [])].map(({ value }) => value);
  const [number = 0] =
    [...rows].find(([, cells]) => row.every((text) => [...cells.values()].some(({ value }) => value === text))) ?? [];
  return addressOf(number, headers.indexOf(header) + 1);
}

const typed = (sheet: string, cell: string, value: string | number | null): Edit => ({
  kind: "set",
  sheet,
  cell,
  value,
});
const bandAdded = ["C01", "TC02", 90, null, 15].map((value, index) =>
  typed("Mức điểm", addressOf(20, index + 1), value),
);
const changes: Readonly<Record<string, readonly Edit[]>> = {
  "bậc thêm": bandAdded,
  "bậc mất điểm": [typed("Mức điểm", cellOf("Mức điểm", ["C01", "TC02"], "Điểm"), null)],
  "cách chấm khác": [typed("Thang điểm", cellOf("Thang điểm", ["C01", "TC02"], "Cách chấm"), "Tỷ lệ")],
  "không còn điểm chuẩn": [typed("Thang điểm", cellOf("Thang điểm", ["C01", "TC02"], "Điểm chuẩn"), null)],
  "tiêu chí thêm": ["C01", "I", "TC99", "Tiêu chí mới", 10, "Chấm trực tiếp"].map((value, index) =>
    typed("Thang điểm", addressOf(30, index + 1), value),
  ),
  "thang điểm riêng": ["K03", "I", "TC10", "Tiêu chí riêng", 10, "Tỷ lệ"].map((value, index) =>
    typed("Thang điểm", addressOf(30, index + 1), value),
  ),
  "dòng đứng hai lần": ["C01", "I", "TC02", "Trùng", 20, "Theo bậc"].map((value, index) =>
    typed("Thang điểm", addressOf(30, index + 1), value),
  ),
};

withLibreOffice(
  "what a formula can't follow (bands or lines more or less, another way, no Điểm chuẩn, a scale of its own) leaves lines without points, never with wrong ones",
  async () => {
    const bytes = await writeWorkbook(draft);
    const files = recalculate(
      new Map([
        ["như cũ.xlsx", bytes],
        ...Object.entries(changes).map(([name, edits]) => [`${name}.xlsx`, patchWorkbook(bytes, edits)] as const),
      ]),
    );
    const shown = Object.fromEntries(
      [...files].map(([name, file]) => {
        const cells = rawCells(file, "Bảng điểm");
        const at = (row: number) => cells.get(`F${row}`)?.text ?? "";
        // K03 goes by the scale for every cluster.
        return [
          name.replace(".xlsx", ""),
          [
            at(rowOf(scores, 2, "TC10")),
            at(rowOf(scores, 2, "TC02")),
            at(rowOf(scores, 1, "Số tiêu chí chưa có điểm")),
            at(rowOf(scores, 1, "XẾP HẠNG")),
          ],
        ];
      }),
    );
    expect(shown).toEqual({
      "như cũ": ["60", "20", "0", "1"],
      "bậc thêm": ["60", "", "1", ""],
      "bậc mất điểm": ["60", "", "1", ""],
      "cách chấm khác": ["60", "", "1", ""],
      "không còn điểm chuẩn": ["60", "", "1", ""],
      "tiêu chí thêm": ["60", "20", "1", ""],
      "thang điểm riêng": ["", "20", "0", "1"],
      "dòng đứng hai lần": ["60", "", "2", ""],
    });
  },
);
