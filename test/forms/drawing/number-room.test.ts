import fc from "fast-check";
import { numberWidth, withRoomForNumbers, widened, type Widths } from "../../../src/forms/drawing/number-room";
import { draftCell, draftRows, plainStyle, sheetDraft } from "../../support/drafts";

const style = { ...plainStyle, numberFormat: "#,##0.00" };

test("every number has room in the end, and no column is narrower than it was drawn", () => {
  const column = fc.record({
    width: fc.integer({ min: 2, max: 12 }),
    numbers: fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
      const draw = (least: Widths) => {
        const widths = widened(
          columns.map(({ width }) => width),
          least,
        );
        return {
          ...sheetDraft("A"),
          rows: draftRows([0, 1].map((row) => columns.map(({ numbers }) => draftCell(numbers[row] ?? 0, { style })))),
          columns: new Map(widths.map((width, index) => [index + 1, { width, hidden: false, outline: 0 }] as const)),
        };
      };
      const drawn = withRoomForNumbers(draw, (draft) => draft);
      columns.forEach(({ width, numbers }, index) => {
        const needed = Math.max(width, ...numbers.map((number) => numberWidth(number, style)));
        expect(drawn.columns.get(index + 1)?.width).toBe(needed);
      });
    }),
  );
});
