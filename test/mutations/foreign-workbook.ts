import type { Cell } from "../../src/workbook/cell";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { pick, type Random } from "./mutate-workbook";

const words = [
  "STT",
  "Mã",
  "Nội dung",
  "ĐVT",
  "Kế hoạch",
  "Thực hiện",
  "Tổng",
  "Năm",
  "Mã đơn vị",
  "Ghi chú",
  "Điểm",
  "I",
  "A",
];

/** Somebody's own tables: words of offices, numbers, nothing of ours. */
export function foreignWorkbook(random: Random): Workbook {
  const sheets = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index): Sheet => {
    const cell = (): Cell => ({
      value: random() < 0.5 ? pick(words, random) : Math.round(random() * 1e6) / 100,
      formula: random() < 0.1 ? "SUM(A1:B2)" : null,
      format: "General",
    });
    const rows = Array.from({ length: 30 }, (__, row) => {
      const cells = Array.from({ length: 8 }, (___, column) => [column + 1, cell()] as const);
      return [row + 1, new Map(cells.filter(() => random() < 0.7))] as const;
    });
    return { name: `Trang ${index + 1}`, state: "visible", rows: new Map(rows), merges: [], widths: new Map() };
  });
  return { sheets, warnings: [] };
}
