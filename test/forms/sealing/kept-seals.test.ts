import * as fc from "fast-check";
import type { SealedRow } from "../../../src/domain/round/seal";
import { compareSealed } from "../../../src/domain/sealing/compare-sealed";
import { inCanonicalOrder } from "../../../src/domain/sealing/sealed-rows";
import { noSeals } from "../../../src/domain/sealing/seal-state";
import { drawSeals, fingerprintOf, readSeals, withSeal } from "../../../src/forms/sealing/kept-seals";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { setCell } from "../../support/small-province";

const head = { document: "QĐ 1", date: "2020-07-15", reason: null, day: "2020-07-15", changes: [] } as const;

function rowsWith(...texts: readonly string[]): readonly SealedRow[] {
  return inCanonicalOrder(
    texts.map((content, index) => ({
      part: "contents",
      owner: `U${index}`,
      code: "N1",
      detail: "",
      values: { content },
    })),
  );
}

function keptOf(rows: readonly SealedRow[]) {
  return withSeal(noSeals, { ...head, number: 0, fingerprint: fingerprintOf(rows), rows });
}

function bookOf(kept: ReturnType<typeof keptOf>): Workbook {
  return workbookOf({ title: "", sheets: drawSeals(kept), names: [], active: 0 });
}

const awkward = ["_x000D_", "=1+1", " trước ", "dòng\r\nmới", "\uFFFF\uFFFE", "\uD800", "😀".repeat(20_000), "'0012"];

describe("_TD_Chốt", () => {
  test("keeps every text, however awkward or long, and no cell is longer than Excel allows", () => {
    const rows = rowsWith(...awkward, "dài ".repeat(30_000));
    const book = bookOf(keptOf(rows));
    expect(book.sheets[0]).toMatchObject({ name: "_TD_Chốt", state: "very-hidden" });
    const texts = [...(book.sheets[0]?.rows.values() ?? [])].flatMap((cells) => [...cells.values()]);
    expect(Math.max(...texts.map(({ value }) => String(value).length))).toBeLessThanOrEqual(32_767);
    const { seals } = readSeals(book);
    expect(seals?.damage).toEqual([]);
    expect(compareSealed(rows, seals?.seals[0]?.rows ?? [])).toEqual([]);
  });

  test("a correction is kept by what it changes, and gives its values again", () => {
    const [first, second] = [rowsWith("một", "hai"), rowsWith("một", "ba")];
    const changes = compareSealed(first, second).map((change) => ({ ...change, origin: null }));
    const kept = withSeal(keptOf(first), {
      ...head,
      number: 1,
      reason: "Sửa",
      fingerprint: fingerprintOf(second),
      rows: second,
      changes,
    });
    const { seals } = readSeals(bookOf(kept));
    expect(seals?.seals.map(({ number, rows, changes: own }) => [number, rows?.length, own])).toEqual([
      [0, 2, []],
      [1, 2, changes],
    ]);
    expect(compareSealed(second, seals?.seals[1]?.rows ?? [])).toEqual([]);
  });

  test("anything typed into any cell is noticed, and reading never throws", () => {
    const book = bookOf(keptOf(rowsWith("một", "hai", "x".repeat(40_000))));
    const rows = book.sheets[0]?.rows.size ?? 0;
    const typed = fc.oneof(
      fc.constant(null),
      fc.string(),
      // No cell holds an infinite number.
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.boolean(),
      fc.constantFrom("[]", "{}", "[[]]"),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: rows }), fc.integer({ min: 1, max: 9 }), typed, (row, column, value) => {
        const was = book.sheets[0]?.rows.get(row)?.get(column)?.value ?? null;
        fc.pre((value === "" ? null : value) !== was);
        const { seals } = readSeals(setCell(book, "_TD_Chốt", { row, column, value }));
        expect(seals?.damage.length).toBeGreaterThan(0);
        expect(seals?.seals.every((seal) => seal.rows === null)).toBe(true);
      }),
    );
  });

  test("nothing is kept of a round that was never sealed", () => {
    expect(drawSeals(undefined)).toEqual([]);
    expect(readSeals({ sheets: [], warnings: [] })).toEqual({});
  });
});
