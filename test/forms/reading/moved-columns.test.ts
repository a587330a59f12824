import fc from "fast-check";
import { readList } from "../../../src/forms/reading/read-list";
import { rosterList } from "../../../src/forms/sheets/board/roster-lists";
import { addressOf } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";

const headers = rosterList.columns.map((column) => column.header);
const last = headers.length - 1;

function sheetOf(order: readonly string[], row: number): Sheet {
  const cells = new Map<number, Cell>(order.map((value, index) => [index + 1, { value, formula: null, format: "@" }]));
  return { name: "Danh sách", state: "visible", rows: new Map([[row, cells]]), merges: [], widths: new Map() };
}

function moved(order: readonly string[], from: number, to: number): readonly string[] {
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), order[from] ?? "", ...rest.slice(to)];
}

const found = (sheet: Sheet): unknown =>
  readList(sheet, rosterList).findings.map(({ finding, cell }) => [finding.code, finding.params, cell]);

describe("columns in another order", () => {
  test("of one column cut and inserted elsewhere exactly that one is named, at its new place", () => {
    const place = fc.integer({ min: 0, max: last });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 50 }), (from, to, row) => {
        fc.pre(Math.abs(from - to) > 1);
        expect(found(sheetOf(moved(headers, from, to), row))).toEqual([
          ["column-moved", { header: headers[from] }, addressOf(row, to + 1)],
        ]);
      }),
    );
  });

  test("of two neighbours that changed places one is named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last - 1 }), (at) => {
        expect(found(sheetOf(moved(headers, at, at + 1), 4))).toHaveLength(1);
      }),
    );
  });

  test("columns of a person's own between them move nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: headers.length }),
        fc.array(fc.constantFrom("Ghi chú riêng", "2019", ""), { minLength: 1, maxLength: 4 }),
        (at, own) => {
          expect(found(sheetOf([...headers.slice(0, at), ...own, ...headers.slice(at)], 4))).toEqual([]);
        },
      ),
    );
  });

  test("a header that stands twice is read where it stands first", () => {
    const sheet = sheetOf([...headers, "Mã đơn vị"], 4);
    expect(found(sheet)).toEqual([["column-repeated", { header: "Mã đơn vị" }, "A4"]]);
    expect(readList(sheet, rosterList).header?.columns.get("unit")).toBe(3);
  });
});
