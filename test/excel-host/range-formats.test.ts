import { code, loaded, open } from "./support/in-excel";

/** Sets a look on B2:C3 and reads it back there, and on B2:D3, which is mixed. */
async function looked(set: (format: Excel.RangeFormat) => void, path: string): Promise<readonly unknown[]> {
  const { run } = open();
  return run(async (sheet, context) => {
    set(sheet.getRange("B2:C3").format);
    const own = sheet.getRange("B2:C3").load(`format/${path}`);
    const mixed = sheet.getRange("B2:D3").load(`format/${path}`);
    await context.sync();
    return [own, mixed].map((range) =>
      path.split("/").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], range.format),
    );
  });
}

describe("looks", () => {
  test.each<[string, (format: Excel.RangeFormat) => void, unknown]>([
    ["fill/color", ({ fill }) => void (fill.color = "orange"), "#FFA500"],
    ["font/name", ({ font }) => void (font.name = "Times New Roman"), "Times New Roman"],
    ["font/size", ({ font }) => void (font.size = 13.5), 13.5],
    ["font/bold", ({ font }) => void (font.bold = true), true],
    ["font/italic", ({ font }) => void (font.italic = true), true],
    ["font/underline", ({ font }) => void (font.underline = "Single"), "Single"],
    ["font/color", ({ font }) => void (font.color = "#c00000"), "#C00000"],
    ["horizontalAlignment", (format) => void (format.horizontalAlignment = "Center"), "Center"],
    ["verticalAlignment", (format) => void (format.verticalAlignment = "Top"), "Top"],
    ["wrapText", (format) => void (format.wrapText = true), true],
    ["indentLevel", (format) => void (format.indentLevel = 2), 2],
    ["protection/locked", ({ protection }) => void (protection.locked = false), false],
  ])("%s is set and read, null where cells differ", async (path, set, expected) => {
    expect(await looked(set, path)).toEqual([expected, null]);
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that is none", ({ fill }) => void (fill.color = "#12345")],
    ["a size of 0", ({ font }) => void (font.size = 0)],
    ["an alignment that is none", (format) => void (format.horizontalAlignment = "Middle" as "Left")],
    ["a negative indent", (format) => void (format.indentLevel = -1)],
  ])("%s is refused", async (_, set) => {
    await expect(looked(set, "wrapText")).rejects.toMatchObject(code("InvalidArgument"));
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a look that drafts can't hold", ({ font }) => void (font.strikethrough = true)],
    ["a double underline", ({ font }) => void (font.underline = "Double")],
    ["text across several cells", (format) => void (format.horizontalAlignment = "CenterAcrossSelection")],
    ["a dashed line", ({ borders }) => void (borders.getItem("EdgeTop").style = "Dash")],
  ])("%s fails loudly", async (_, set) => {
    await expect(looked(set, "wrapText")).rejects.toMatchObject(code("NotImplemented"));
  });

  test("a fill is taken away; the rest of the look stays", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { format } = sheet.getRange("A1");
      format.fill.color = "#00FF00";
      format.font.bold = true;
      format.fill.clear();
    });
    const style = host.toDraft().sheets[0]?.rows.get(1)?.get(1)?.style;
    expect([style?.fill, style?.font.bold]).toEqual([null, true]);
  });

  test("of a whole column or sheet hold for cells that are not there yet", async () => {
    const { run, host } = open();
    const read = await run(async (sheet, context) => {
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      const range = sheet.getRange("B7:C7");
      range.values = [["012", "012"]];
      range.load("values,numberFormat,format/font/name");
      await context.sync();
      return [range.values, range.numberFormat, range.format.font.name];
    });
    expect(read).toEqual([[["012", 12]], [["@", "General"]], "Times New Roman"]);
    expect([...(host.toDraft().sheets[0]?.rows.keys() ?? [])]).toEqual([7]);
  });
});

describe("borders", () => {
  const drawn = { line: "thin", color: "000000" };

  test("edges belong to the outer cells, inner lines to both neighbours", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const)
        borders.getItem(side).style = "Continuous";
    });
    const rows = host.toDraft().sheets[0]?.rows;
    for (const [row, column] of [
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
    ] as const) {
      expect(rows?.get(row)?.get(column)?.style.border).toEqual({
        top: drawn,
        right: drawn,
        bottom: drawn,
        left: drawn,
      });
    }
    expect(rows?.size).toBe(2);
  });

  test("an edge alone", async () => {
    const { run, host } = open();
    await run((sheet) => void (sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom").style = "Continuous"));
    const cells = host.toDraft().sheets[0]?.rows;
    expect([...(cells?.keys() ?? [])]).toEqual([3]);
    expect(cells?.get(3)?.get(2)?.style.border).toEqual({ top: null, right: null, bottom: drawn, left: null });
  });

  test("style, weight and colour are read back; lines that differ are null", async () => {
    const { run } = open();
    const read = await run(async (sheet, context) => {
      const top = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Medium";
      top.color = "#808080";
      sheet.getRange("C1").format.borders.getItem("EdgeTop").style = "Double";
      const both = sheet.getRange("A1:C1").format.borders.getItem("EdgeTop").load("style,weight,color");
      top.load("style,weight,color,sideIndex");
      await context.sync();
      return [
        [top.style, top.weight, top.color, top.sideIndex],
        [both.style, both.weight, both.color],
      ];
    });
    expect(read).toEqual([
      ["Continuous", "Medium", "#808080", "EdgeTop"],
      [null, null, null],
    ]);
  });

  test("a line is taken away", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { borders } = sheet.getRange("A1").format;
      borders.getItem("EdgeTop").style = "Dot";
      borders.getItem("EdgeTop").style = "None";
    });
    expect(host.toDraft().sheets[0]?.rows.size).toBe(0);
  });
});

describe("columns and rows", () => {
  test("widths in points, as whole pixels; a hidden column has none", async () => {
    const { run, host } = open();
    const widths = await run(async (sheet, context) => {
      sheet.getRange("B:C").format.columnWidth = 100;
      sheet.getRange("D:D").columnHidden = true;
      const ranges = ["A:A", "B:C", "A:B", "D:D"].map((address) =>
        sheet.getRange(address).load("format/columnWidth,columnHidden,hidden"),
      );
      await context.sync();
      return ranges.map((range) => [range.format.columnWidth, range.columnHidden, range.hidden]);
    });
    expect(widths).toEqual([
      [48, false, false],
      [99.75, false, false],
      [null, false, false],
      [0, true, true],
    ]);
    const { columns } = host.toDraft().sheets[0] ?? {};
    expect(
      [...(columns ?? [])].map(([column, { width, hidden }]) => [column, Number(width.toFixed(2)), hidden]),
    ).toEqual([
      [2, 19, false],
      [3, 19, false],
      [4, 9.14, true],
    ]);
  });

  test("heights; autofit takes a height back", async () => {
    const { run, host } = open();
    await run((sheet) => {
      sheet.getRange("2:3").format.rowHeight = 40;
      sheet.getRange("3:3").format.autofitRows();
    });
    expect([...(host.toDraft().sheets[0]?.heights ?? [])]).toEqual([[2, 40]]);
  });

  test("hidden rows, which no draft has", async () => {
    const { run, host } = open();
    expect(
      await run(async (sheet) => {
        sheet.getRange("2:3").rowHidden = true;
        return (await loaded(sheet.getRange("1:3"), "rowHidden")).rowHidden;
      }),
    ).toBeNull();
    expect(() => host.toDraft()).toThrow("hidden or grouped row");
  });

  test("columns are grouped whole, up to seven levels", async () => {
    const { run, host } = open();
    await run((sheet) => sheet.getRange("B:C").group("ByColumns"));
    expect(host.toDraft().sheets[0]?.columns.get(3)?.outline).toBe(1);
    await expect(run((sheet) => sheet.getRange("B2:C3").group("ByColumns"))).rejects.toMatchObject(
      code("InvalidArgument"),
    );
    await expect(
      run((sheet) => {
        for (let level = 0; level < 7; level++) sheet.getRange("B:B").group("ByColumns");
      }),
    ).rejects.toMatchObject(code("InvalidOperation"));
  });

  test("the standard width is in characters, as in Excel's dialog", async () => {
    const { run } = open();
    const width = await run(async (sheet) => {
      sheet.standardWidth = 10;
      const range = sheet.getRange("A1").load("format/columnWidth");
      return [(await loaded(sheet, "standardWidth")).standardWidth, range.format.columnWidth];
    });
    expect(width).toEqual([10, 56.25]);
  });
});
