import { code, loaded, open, type Opened } from "./support/in-excel";

/** A1 locked, B1:B9 not; protected as asked. */
async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}): Promise<Opened> {
  const opened = open();
  await opened.run((sheet) => {
    sheet.getRange("A1:B1").values = [["khóa", "mở"]];
    sheet.getRange("B1:B9").format.protection.locked = false;
    sheet.charts.add("Line", sheet.getRange("D1:D3")).name = "Biểu đồ";
    sheet.protection.protect(options);
  });
  return opened;
}

type Change = (sheet: Excel.Worksheet) => void;

describe("a protected sheet", () => {
  test.each<[string, Change]>([
    ["values of locked cells", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["values of a range with a locked cell", (sheet) => void (sheet.getRange("A1:B1").values = [[1, 2]])],
    ["looks, of open cells too", (sheet) => void (sheet.getRange("B1").format.font.bold = true)],
    ["number formats", (sheet) => void (sheet.getRange("B1").numberFormat = [["0.0"]])],
    ["borders", (sheet) => void (sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["widths", (sheet) => void (sheet.getRange("B:B").format.columnWidth = 60)],
    ["heights", (sheet) => void (sheet.getRange("1:1").format.rowHeight = 60)],
    ["hidden columns", (sheet) => void (sheet.getRange("B:B").columnHidden = true)],
    ["merges", (sheet) => sheet.getRange("B1:B2").merge()],
    ["clearing locked cells", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["rules for typing", (sheet) => void (sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=B1>0" } })],
    ["conditional formats", (sheet) => void sheet.getRange("B1").conditionalFormats.add("Custom")],
    ["charts", (sheet) => void (sheet.charts.getItem("Biểu đồ").title.text = "khác")],
    ["filter buttons", (sheet) => sheet.autoFilter.apply("A1:B9")],
    ["groups", (sheet) => sheet.getRange("B:B").group("ByColumns")],
    ["locks", (sheet) => void (sheet.getRange("B1").format.protection.locked = true)],
  ])("refuses %s", async (_, change) => {
    const { run } = await protectedSheet();
    await expect(run(change)).rejects.toMatchObject(code("AccessDenied"));
  });

  test("takes values in open cells, and what belongs to its window and printing", async () => {
    const { run } = await protectedSheet();
    await run((sheet) => {
      sheet.getRange("B1:B9").values = 1 as unknown as unknown[][];
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = "#FF0000";
      sheet.pageLayout.orientation = "Landscape";
    });
  });

  test.each<[Excel.WorksheetProtectionOptions, Change]>([
    [{ allowFormatCells: true }, (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    [{ allowFormatColumns: true }, (sheet) => void (sheet.getRange("A:A").format.columnWidth = 60)],
    [{ allowFormatRows: true }, (sheet) => void (sheet.getRange("1:1").format.rowHeight = 60)],
    [{ allowEditObjects: true }, (sheet) => sheet.charts.getItem("Biểu đồ").delete()],
  ])("allows what %j says", async (options, change) => {
    const { run } = await protectedSheet(options);
    await run(change);
    const read = await run((sheet) => loaded(sheet.protection, "protected,options"));
    expect(read.protected).toBe(true);
    expect(read.options).toMatchObject({ allowSort: false, selectionMode: "Normal", ...options });
  });

  test("is neither protected nor unprotected twice, and opened with its password alone", async () => {
    const { run, host } = await protectedSheet();
    await expect(run((sheet) => sheet.protection.protect())).rejects.toMatchObject(code("AccessDenied"));
    await run((sheet) => sheet.protection.unprotect());
    await expect(run((sheet) => sheet.protection.unprotect())).rejects.toMatchObject(code("AccessDenied"));
    host.faults.protectSheet("Sheet1", "mật khẩu");
    await expect(run((sheet) => sheet.protection.unprotect())).rejects.toMatchObject(code("AccessDenied"));
    await expect(run((sheet) => sheet.protection.unprotect("khác"))).rejects.toMatchObject(code("AccessDenied"));
    await run((sheet) => sheet.protection.unprotect("mật khẩu"));
    expect((await run((sheet) => loaded(sheet.protection, "protected"))).protected).toBe(false);
  });
});
