import fc from "fast-check";
import type { ListForm } from "../../../src/forms/description/sheet-form";
import { findHeader, headerIn, searchedRows, type Header } from "../../../src/forms/reading/find-header";
import { isBlank } from "../../../src/workbook/cell";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";
import { issuedTo, smallProvince } from "../../support/small-province";
import { standardForms } from "./any-workbook";

const lists = standardForms.filter((form): form is ListForm => form.shape === "list");

/** The rule without any short cut: of all blocks of up to three rows the one with the most headers. */
function headerByRule(sheet: Sheet, form: ListForm): Header | null {
  let best: Header | null = null;
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b).slice(0, searchedRows);
  for (let height = 1; height <= 3; height += 1) {
    const complete = best !== null && isComplete(best, form) ? best : null;
    for (const top of rows) {
      if (complete !== null && best !== null && (best.row < top || best.row >= top + height)) continue;
      if (height > 1 && !mayBeHeader(sheet, top, height)) continue;
      const header = headerIn(sheet, form, { top, height });
      if (header.columns.has(form.rowKey[0]) && header.columns.size > (best?.columns.size ?? 1)) best = header;
    }
  }
  return best;
}

function isComplete({ columns }: Header, form: ListForm): boolean {
  return form.columns.every(({ key, mayBeAbsent }) => mayBeAbsent === true || columns.has(key));
}

function mayBeHeader({ rows, merges }: Sheet, top: number, height: number): boolean {
  const block = Array.from({ length: height }, (_, index) => rows.get(top + index));
  return (
    block.every(
      (cells) =>
        cells !== undefined && [...cells.values()].every((cell) => isBlank(cell) || typeof cell.value === "string"),
    ) &&
    merges.some(
      (area) => area.top >= top && area.bottom < top + height && (area.bottom > area.top || area.right > area.left),
    )
  );
}

const text = (value: string): Cell => ({ value, formula: null, format: "@" });

/** Headers of one form in some row, some left out, some twice, some in a second row, among other texts. */
const anySheet = fc
  .record({
    form: fc.constantFrom(...lists),
    top: fc.integer({ min: 1, max: 70 }),
    left: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    lower: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    again: fc.option(fc.integer({ min: 1, max: 72 }), { nil: null }),
    merged: fc.boolean(),
  })
  .map(({ form, top, left, lower, again, merged }): readonly [Sheet, ListForm] => {
    const rows = new Map<number, Map<number, Cell>>([[top + 1, new Map()]]);
    const put = (row: number, column: number, value: string): void => {
      rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, text(value)));
    };
    put(1, 1, "BÁO CÁO KẾT QUẢ");
    form.columns.forEach(({ header }, index) => {
      if (left[index] === true) put(top + (lower[index] === true ? 1 : 0), index + 1, `  ${header.toUpperCase()} (*)`);
      if (again !== null && left[index] === true) put(again, index + 2, header);
    });
    const merges = merged ? [{ top, left: 1, bottom: top, right: 2 }] : [];
    return [{ name: "S", state: "visible", rows, merges, widths: new Map() }, form];
  });

it("any sheet's header is the one that the rule gives", () => {
  fc.assert(
    fc.property(anySheet, ([sheet, form]) => expect(findHeader(sheet, form)).toEqual(headerByRule(sheet, form))),
    { numRuns: 500 },
  );
});

it("and so are those of the forms that we issue, asked for every list", () => {
  const { sheets } = issuedTo(smallProvince(), "C1-01");
  const found = sheets.flatMap((sheet) => lists.map((form) => [sheet.name, form.sheet, findHeader(sheet, form)]));
  expect(found).toEqual(
    sheets.flatMap((sheet) => lists.map((form) => [sheet.name, form.sheet, headerByRule(sheet, form)])),
  );
  expect(found.filter(([, , header]) => header !== null).length).toBeGreaterThan(5);
});
