import { useExcel } from "./node/use-excel";

/** Runs in a new workbook with the one sheet "Sheet1". */
function inSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) {
  const used = useExcel();
  const done = used.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  return { ...used, done };
}

async function valuesOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("a batch", () => {
  test("stops at the first action that fails: those before stay done, those after are not", async () => {
    const { done } = inSheet((sheet, context) => {
      sheet.getRange("A1").values = [["trước"]];
      context.workbook.worksheets.getItem("Không có").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["sau"]];
    });
    await expect(done).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(await valuesOf("A1:A2")).toEqual([["trước"], [""]]);
  });

  test("answers null objects, and null for all that hangs on them", async () => {
    const { done } = inSheet(async (_, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
      const used = missing.getUsedRangeOrNullObject();
      const there = context.workbook.worksheets.getItemOrNullObject("SHEET1").load("name");
      missing.load("name");
      used.load("address");
      await context.sync();
      expect([missing.isNullObject, used.isNullObject, there.isNullObject, there.name]).toEqual([
        true,
        true,
        false,
        "Sheet1",
      ]);
    });
    await done;
  });

  test("fails loudly on what this host doesn't implement, and says what", async () => {
    const { host, done } = inSheet((sheet) => void sheet.shapes.addTextBox("chữ"));
    await expect(done).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Worksheet.shapes") as string,
    });
    expect([...host.missing]).toEqual(["Worksheet.shapes"]);
  });

  test("loads whole collections with paths below", async () => {
    const { done } = inSheet(async (_, context) => {
      context.workbook.worksheets.add("Thứ hai").tabColor = "#00FF00";
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/name,items/tabColor,items/visibility,items/position,items/standardWidth,items/protection/protected",
      );
      await context.sync();
      expect(
        worksheets.items.map((sheet) => [
          sheet.name,
          sheet.tabColor,
          sheet.visibility,
          sheet.position,
          sheet.standardWidth,
          sheet.protection.protected,
        ]),
      ).toEqual([
        ["Sheet1", "", "Visible", 0, 8.43, false],
        ["Thứ hai", "#00FF00", "Visible", 1, 8.43, false],
      ]);
    });
    await done;
  });

  test("loads all plain properties when none is named", async () => {
    const { done } = inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load();
      await context.sync();
      expect([range.address, range.values, range.rowCount]).toEqual(["Sheet1!A1:B1", [["", ""]], 1]);
    });
    await done;
  });

  test("takes range.set with nested formats", async () => {
    const { done } = inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.set({ values: [[5]], format: { wrapText: true, font: { bold: true } } });
      range.load("values,format/wrapText,format/font/bold");
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold]).toEqual([[[5]], true, true]);
    });
    await done;
  });
});
