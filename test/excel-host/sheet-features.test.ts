import { code, loaded, open } from "./support/in-excel";

describe("freeze panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, { rows: number; columns: number }, string]>([
    ["at a cell", (panes) => panes.freezeAt("A1:C4"), { rows: 4, columns: 3 }, "Sheet1!A1:C4"],
    ["at whole rows", (panes) => panes.freezeAt("1:2"), { rows: 2, columns: 0 }, "Sheet1!1:2"],
    ["rows", (panes) => panes.freezeRows(3), { rows: 3, columns: 0 }, "Sheet1!1:3"],
    ["columns", (panes) => panes.freezeColumns(2), { rows: 0, columns: 2 }, "Sheet1!A:B"],
  ])("%s", async (_, freeze, expected, address) => {
    const { run, host } = open();
    const location = await run((sheet) => {
      freeze(sheet.freezePanes);
      return loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
    });
    expect(location.address).toBe(address);
    expect(host.toDraft().sheets[0]?.freeze).toEqual(expected);
    await run((sheet) => sheet.freezePanes.unfreeze());
    expect((await run((sheet) => loaded(sheet.freezePanes.getLocationOrNullObject(), "address"))).isNullObject).toBe(
      true,
    );
  });
});

describe("filter buttons", () => {
  test("are put on, moved and taken away", async () => {
    const { run, host } = open();
    const read = await run(async (sheet) => {
      sheet.autoFilter.apply("A1:B9");
      sheet.autoFilter.apply(sheet.getRange("A3:C9"));
      const range = sheet.autoFilter.getRangeOrNullObject().load("address");
      return [(await loaded(sheet.autoFilter, "enabled")).enabled, range.address];
    });
    expect(read).toEqual([true, "Sheet1!A3:C9"]);
    expect(host.toDraft().sheets[0]?.filter).toEqual({ top: 3, left: 1, bottom: 9, right: 3 });
    await run((sheet) => sheet.autoFilter.remove());
    expect(host.toDraft().sheets[0]?.filter).toBeNull();
  });
});

describe("tables", () => {
  test("don't overlap each other, merged cells or a filter", async () => {
    const { run } = open();
    await run((sheet) => {
      sheet.tables.add("A1:B5", true).name = "Bảng_1";
      sheet.getRange("D1:E1").merge();
      sheet.autoFilter.apply("G1:H5");
    });
    await expect(run((sheet) => void sheet.tables.add("B5:C9", true))).rejects.toMatchObject(
      code("MergedRangeConflict"),
    );
    await expect(run((sheet) => void sheet.tables.add("D1:E9", true))).rejects.toMatchObject(
      code("MergedRangeConflict"),
    );
    await expect(run((sheet) => void sheet.tables.add("H1:I9", true))).rejects.toMatchObject(code("InvalidOperation"));
    await expect(run((sheet) => sheet.autoFilter.apply("A1:B5"))).rejects.toMatchObject(code("InvalidOperation"));
    await expect(run((sheet) => void (sheet.tables.add("J1:J9", true).name = "bảng_1"))).rejects.toMatchObject(
      code("ItemAlreadyExists"),
    );
  });

  test("have ranges, and become plain cells again", async () => {
    const { run, host } = open();
    const body = await run((sheet) => {
      sheet.tables.add("A1:B5", true);
      return loaded(sheet.tables.getItem("Table1").getDataBodyRange(), "address");
    });
    expect(body.address).toBe("Sheet1!A2:B5");
    expect(() => host.toDraft()).toThrow("no draft has a table");
    await run((sheet) => void sheet.tables.getItem("Table1").convertToRange());
    expect(host.toDraft().sheets).toHaveLength(1);
  });
});

describe("page setup", () => {
  test("everything that a draft knows", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:F50");
      pageLayout.setPrintTitleRows("$4:$5");
      pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.leftFooter = '&"Times New Roman,Italic"&10 7 && 8';
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("A11");
    });
    expect(host.toDraft().sheets[0]?.print).toEqual({
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: 50, right: 6 },
      titleRows: { from: 4, to: 5 },
      titleColumns: { from: 1, to: 2 },
      breaks: [10, 20],
      pagesHigh: 2,
      footer: "7 & 8",
    });
    const read = await run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load(
        "orientation,paperSize,topMargin,leftMargin,zoom,centerHorizontally,headersFooters/state,headersFooters/defaultForAllPages/leftFooter",
      );
      const areas = [
        pageLayout.getPrintAreaOrNullObject().load("address"),
        pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
      ];
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return [
        [
          pageLayout.orientation,
          pageLayout.paperSize,
          Math.round(pageLayout.topMargin),
          Math.round(pageLayout.leftMargin),
          pageLayout.zoom,
          pageLayout.centerHorizontally,
        ],
        areas.map(({ address }) => address),
        sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        pageLayout.headersFooters.state,
      ];
    });
    expect(read).toEqual([
      ["Landscape", "A4", 57, 85, { horizontalFitToPages: 1, verticalFitToPages: 2 }, true],
      ["Sheet1!A1:F50", "Sheet1!4:5", "Sheet1!A:B"],
      [10, 20],
      "FirstAndDefault",
    ]);
    await run((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(host.toDraft().sheets[0]?.print.breaks).toEqual([]);
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ["a scale beside pages", (layout) => void (layout.zoom = { scale: 50, verticalFitToPages: 1 })],
    ["a scale of 5 per cent", (layout) => void (layout.zoom = { scale: 5 })],
    ["a negative margin", (layout) => void (layout.topMargin = -1)],
    ["a paper that is none", (layout) => void (layout.paperSize = "A0" as "A4")],
  ])("%s is refused", async (_, set) => {
    const { run } = open();
    await expect(run((sheet) => set(sheet.pageLayout))).rejects.toMatchObject(code("InvalidArgument"));
  });
});
