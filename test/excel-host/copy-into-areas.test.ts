import { code, open } from "./support/in-excel";

test("RangeAreas.copyFrom puts one cell into each area: formulas move, formats stay", async () => {
  const opened = open();
  await opened.run((sheet) => {
    sheet.getRange("A1:A2").formulas = [["=$B$1&B1"], ["như cũ"]];
    sheet.getRange("C9").format.font.bold = true;
    sheet.getRanges("C3:C4,E5,C9").copyFrom("A1", "Formulas");
    sheet.getRanges("G1,G3").copyFrom(sheet.getRange("A2"), "Formulas");
  });
  const [sheet] = opened.host.toDraft().sheets;
  expect(
    opened.host
      .formulas()
      .map(({ row, column, formula }) => `${row},${column} ${formula}`)
      .sort(),
  ).toEqual(["1,1 $B$1&B1", "3,3 $B$1&D3", "4,3 $B$1&D4", "5,5 $B$1&F5", "9,3 $B$1&D9"]);
  expect([1, 3].map((row) => sheet?.rows.get(row)?.get(7)?.value)).toEqual(["như cũ", "như cũ"]);
  expect(sheet?.rows.get(9)?.get(3)?.style.font.bold).toBe(true);
});

test("Formats takes a number format along and no value", async () => {
  const opened = open();
  await opened.run((sheet) => {
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRanges("A2:A3,C1").copyFrom("A1", "Formats");
  });
  const { rows } = opened.host.toDraft().sheets[0]!;
  expect([1, 2, 3].map((row) => rows.get(row)?.get(1)?.style.numberFormat)).toEqual(["0.00", "0.00", "0.00"]);
  expect(rows.get(1)?.get(3)).toMatchObject({ value: null, style: { numberFormat: "0.00" } });
});

test("several areas are no source, and what the source doesn't fill is not made up", async () => {
  const opened = open();
  const copied = (from: string, to: string) => opened.run((sheet) => void sheet.getRanges(to).copyFrom(from));
  await expect(copied("A1,A3", "C1,C3")).rejects.toMatchObject(code("InvalidArgument"));
  await expect(copied("A1:A2", "C1:C3,E1")).rejects.toMatchObject(code("NotImplemented"));
});
