import { code, loaded, open } from "./support/in-excel";

describe("names", () => {
  test("of areas and formulas, of the workbook and of a sheet", async () => {
    const { run, host } = open();
    const read = await run(async (sheet, { workbook }) => {
      workbook.names.add("Danh_sách", sheet.getRange("A1:A9"), "ghi chú");
      workbook.names.add("Tỷ_lệ", "=Sheet1!$B$1");
      sheet.names.add("Riêng", sheet.getRange("C1"));
      const range = workbook.names.getItem("danh_sách").getRange().load("address");
      const missing = workbook.names.getItemOrNullObject("Riêng").load("name");
      await loaded(workbook.names, "items/name,items/formula,items/comment,items/scope");
      await loaded(sheet.names, "items/name");
      return [
        workbook.names.items.map(({ name, formula, comment }) => [name, formula, comment]),
        range.address,
        missing.isNullObject,
        sheet.names.items.length,
      ];
    });
    expect(read).toEqual([
      [
        ["Danh_sách", "=Sheet1!$A$1:$A$9", "ghi chú"],
        ["Tỷ_lệ", "=Sheet1!$B$1", ""],
      ],
      "Sheet1!A1:A9",
      true,
      1,
    ]);
    await run((_, { workbook }) => workbook.names.getItem("Tỷ_lệ").delete());
    expect(host.toDraft().names.map(({ name }) => name)).toEqual(["Danh_sách"]);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["r1c1", "InvalidArgument"],
    ["R", "InvalidArgument"],
    ["hai từ", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["ĐÃ_CÓ", "ItemAlreadyExists"],
  ])("the name %p is refused: %s", async (name, expected) => {
    const { run } = open();
    await run((sheet, { workbook }) => void workbook.names.add("đã_có", sheet.getRange("A1")));
    await expect(
      run((sheet, { workbook }) => void workbook.names.add(name, sheet.getRange("A1"))),
    ).rejects.toMatchObject(code(expected));
  });
});

describe("charts", () => {
  test("made from a block, then given their series, place and title", async () => {
    const { run, host } = open();
    await run((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "Đạt", "Chưa"],
        ["Cụm 1", 5, 2],
        ["Cụm 2", 4, 3],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Tiến độ";
      chart.title.text = "Tiến độ nộp";
      chart.setPosition("E2", "J12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#5B9BD5");
      chart.series.getItemAt(1).delete();
      const added = chart.series.add("Thêm");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      added.format.fill.setSolidColor("#C00000");
    });
    const range = (address: readonly [number, number, number, number]) => ({
      sheet: "Sheet1",
      area: { top: address[0], left: address[1], bottom: address[2], right: address[3] },
    });
    expect(host.toDraft().sheets[0]?.charts).toEqual([
      {
        name: "Tiến độ",
        kind: "bar-stacked",
        title: "Tiến độ nộp",
        categories: range([2, 1, 3, 1]),
        series: [
          { name: "Đạt", values: range([2, 2, 3, 2]), color: "5B9BD5" },
          { name: "Thêm", values: range([2, 3, 3, 3]), color: "C00000" },
        ],
        place: { top: 2, left: 5, bottom: 12, right: 10 },
      },
    ]);
  });

  test("are found by name, placed by points, and deleted", async () => {
    const { run, host } = open();
    const read = await run(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("B1:B3"));
      Object.assign(chart, { left: 48, top: 15, width: 96, height: 30 });
      await loaded(sheet.charts, "items/name,items/chartType,items/left");
      return [
        sheet.charts.items.map(({ name, chartType, left }) => [name, chartType, left]),
        (await loaded(sheet.charts.getItemOrNullObject("Không có"), "name")).isNullObject,
      ];
    });
    expect(read).toEqual([[["Chart 1", "Line", 48]], true]);
    expect(host.toDraft().sheets[0]?.charts[0]?.place).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
    await run((sheet) => sheet.charts.getItem("Chart 1").delete());
    expect(host.toDraft().sheets[0]?.charts).toEqual([]);
  });
});

describe("settings", () => {
  test("are kept in the workbook", async () => {
    const { run } = open();
    await run((_, { workbook }) => void workbook.settings.add("dấu", { bước: 2 }));
    const read = await run(async (_, { workbook }) => {
      const setting = await loaded(workbook.settings.getItemOrNullObject("dấu"), "value");
      setting.delete();
      return setting.value as unknown;
    });
    expect(read).toEqual({ bước: 2 });
    expect(
      (await run((_, { workbook }) => loaded(workbook.settings.getItemOrNullObject("dấu"), "value"))).isNullObject,
    ).toBe(true);
  });
});
