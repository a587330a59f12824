import { code, loaded, open } from "./support/in-excel";

async function address(
  find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
  before: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<string | null> {
  const { run } = open();
  return run(async (sheet) => {
    before(sheet);
    const found = await loaded(find(sheet), "address");
    return found.isNullObject ? null : found.address.replaceAll("Sheet1!", "");
  });
}

const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange("B3:C4").values = [
    [1, ""],
    ["", 2],
  ];
  sheet.getRange("E9").format.fill.color = "#FF0000";
};

describe("ranges", () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["the whole sheet", (sheet) => sheet.getRange(), "1:1048576"],
    ["columns", (sheet) => sheet.getRange("C:A"), "A:C"],
    ["rows", (sheet) => sheet.getRange("$2:$3"), "2:3"],
    ["a corner given backwards", (sheet) => sheet.getRange("c3:$A$1"), "A1:C3"],
    ["with its sheet's name", (sheet) => sheet.getRange("Sheet1!B2"), "B2"],
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["a cell of a sheet", (sheet) => sheet.getCell(2, 1), "B3"],
    ["a cell of a range", (sheet) => sheet.getRange("B2:D4").getCell(1, 2), "D3"],
    ["a row", (sheet) => sheet.getRange("B2:D4").getRow(1), "B3:D3"],
    ["a column", (sheet) => sheet.getRange("B2:D4").getColumn(2), "D2:D4"],
    ["moved", (sheet) => sheet.getRange("B2:D4").getOffsetRange(-1, 2), "D1:F3"],
    ["resized by", (sheet) => sheet.getRange("B2:D4").getResizedRange(1, -1), "B2:C5"],
    ["resized to", (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["whole rows", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "2:4"],
    ["whole columns", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "B:D"],
    ["around two", (sheet) => sheet.getRange("B2").getBoundingRect("D4:E5"), "B2:E5"],
    ["common to two", (sheet) => sheet.getRange("B2:D4").getIntersection("C1:C9"), "C2:C4"],
    ["last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "D4"],
    ["used, with looks", (sheet) => sheet.getUsedRange(), "B3:E9"],
    ["used, values only", (sheet) => sheet.getUsedRange(true), "B3:C4"],
    ["used inside a range", (sheet) => sheet.getRange("C:C").getUsedRange(true), "C4"],
  ])("%s", async (_, find, expected) => {
    expect(await address(find, fill)).toBe(expected);
  });

  test("null objects where nothing is", async () => {
    expect(await address((sheet) => sheet.getUsedRangeOrNullObject())).toBeNull();
    expect(await address((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"))).toBeNull();
    expect(await address((sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject())).toBeNull();
    expect(await address((sheet) => sheet.getUsedRange())).toBe("A1");
  });

  test.each(["A0", "XFE1", "A1048577", "A1:B2:C3", "", "không tên", "Không có!A1"].filter((text) => text !== ""))(
    "%p is no address",
    async (text) => {
      await expect(address((sheet) => sheet.getRange(text))).rejects.toMatchObject(code("InvalidArgument"));
    },
  );

  test("off the sheet's edge: InvalidArgument", async () => {
    await expect(address((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).rejects.toMatchObject(
      code("InvalidArgument"),
    );
    await expect(address((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))).rejects.toMatchObject(
      code("InvalidArgument"),
    );
  });

  test("places and sizes count from 0 and in cells", async () => {
    const { run } = open();
    const range = await run((sheet) =>
      loaded(sheet.getRange("B2:D3"), "rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn"),
    );
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      1, 1, 2, 3, 6,
    ]);
    const all = await run((sheet) => loaded(sheet.getRange(), "cellCount,isEntireRow,isEntireColumn"));
    expect([all.cellCount, all.isEntireRow, all.isEntireColumn]).toEqual([-1, true, true]);
  });

  test("names of the workbook are addresses too", async () => {
    const { run } = open();
    const found = await run(async (sheet, { workbook }) => {
      workbook.names.add("Danh_sách", sheet.getRange("B2:B9"));
      return (await loaded(sheet.getRange("danh_sách"), "address")).address;
    });
    expect(found).toBe("Sheet1!B2:B9");
  });
});

describe("several areas at once", () => {
  test("have an address, a count and members", async () => {
    const { run } = open();
    const areas = await run(async (sheet) => {
      const found = sheet.getRanges("A1:B2,D4");
      found.areas.load("items/address");
      return loaded(found, "address,areaCount,cellCount");
    });
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
    expect(areas.areas.items.map((range) => range.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
  });

  test("take formats and are cleared", async () => {
    const { run } = open();
    const read = await run(async (sheet, context) => {
      sheet.getRange("A1:D4").values = 1 as unknown as unknown[][];
      const areas = sheet.getRanges("A1,D4");
      areas.format.font.bold = true;
      areas.clear("Contents");
      const range = sheet.getRange("A1:D1").load("values");
      const bold = sheet.getRange("D4").load("values,format/font/bold");
      const mixed = sheet.getRange("C4:D4").load("format/font/bold");
      await context.sync();
      return [range.values, bold.values, bold.format.font.bold, mixed.format.font.bold];
    });
    expect(read).toEqual([[["", 1, 1, 1]], [[""]], true, null]);
  });

  test("addresses of more than 8192 characters are refused", async () => {
    const { run } = open();
    const list = Array.from({ length: 2000 }, (_, index) => `A${index * 2 + 1}`).join(",");
    await expect(run((sheet) => void sheet.getRanges(list).clear())).rejects.toMatchObject(code("InvalidArgument"));
    await run((sheet) => sheet.getRanges(list.slice(0, 8000).replace(/,[^,]*$/, "")).clear());
  });
});
