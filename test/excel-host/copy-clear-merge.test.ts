import { code, loaded, open, type Opened } from "./support/in-excel";

/** "Sheet1" filled in A1:B3, and "Đích" beside it. */
async function filled(): Promise<Opened> {
  const opened = open();
  await opened.run((sheet, { workbook }) => {
    workbook.worksheets.add("Đích");
    sheet.getRange("A1:B3").formulas = [
      ["tiêu đề", ""],
      ["=$A$1&A1", 5],
      ["", "=SUM(B1:B2)"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B2:B3").numberFormat = "0.0" as unknown as string[][];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=B2>0" } };
    sheet.getRange("A2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>3";
    sheet.getRange("A:A").format.columnWidth = 200;
  });
  return opened;
}

function formulasAt(opened: Opened, sheet: string): readonly string[] {
  return opened.host
    .formulas()
    .filter((place) => place.sheet === sheet)
    .map(({ row, column, formula }) => `${row},${column} ${formula}`);
}

const target = (opened: Opened) => opened.host.toDraft().sheets[1];

describe("Range.copyFrom", () => {
  test("All: values, formulas, looks, merges, rules; no widths", async () => {
    const opened = await filled();
    await opened.run((sheet, { workbook }) =>
      workbook.worksheets.getItem("Đích").getRange("A1:B3").copyFrom(sheet.getRange("A1:B3")),
    );
    const [source, copy] = opened.host.toDraft().sheets;
    expect(copy?.rows).toEqual(source?.rows);
    expect(copy?.merges).toEqual(source?.merges);
    expect(copy?.validations).toEqual(source?.validations);
    expect(copy?.conditions).toEqual(source?.conditions);
    expect(copy?.columns.size).toBe(0);
  });

  test("relative references move with the cells, in rules too", async () => {
    const opened = await filled();
    await opened.run((_, { workbook }) => workbook.worksheets.getItem("Đích").getRange("C5").copyFrom("Sheet1!A1:B3"));
    expect(formulasAt(opened, "Đích")).toEqual(["6,3 $A$1&C5", "7,4 SUM(D5:D6)"]);
    const sheet = target(opened);
    expect(sheet?.merges).toEqual([{ top: 5, left: 3, bottom: 5, right: 4 }]);
    expect(sheet?.validations.map(({ area, rule }) => [area, rule])).toEqual([
      [
        { top: 6, left: 4, bottom: 7, right: 4 },
        { kind: "custom", formula: "D6>0" },
      ],
    ]);
    expect(sheet?.conditions[0]?.rule).toEqual({ kind: "expression", formula: "$B6>3" });
  });

  test("Values leave looks alone and need calculated formulas; Formulas and Formats take one of both", async () => {
    const opened = await filled();
    const copy = (what: Excel.RangeCopyType | "Values" | "Formulas" | "Formats") =>
      opened.run((sheet, { workbook }) =>
        workbook.worksheets
          .getItem("Đích")
          .getRange("A1:B3")
          .copyFrom(sheet.getRange("A1:B3"), what as "Values"),
      );
    await expect(copy("Values")).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Sheet1!A2") as string,
    });
    await copy("Formulas");
    expect(target(opened)?.rows.get(1)?.get(1)?.style.font.bold).toBe(false);
    expect(target(opened)?.merges).toEqual([]);
    for (const place of opened.host.formulas()) opened.host.setResult(place, 1);
    await copy("Values");
    expect(formulasAt(opened, "Đích")).toEqual([]);
    expect(target(opened)?.rows.get(3)?.get(2)?.value).toBe(1);
    await copy("Formats");
    const cell = target(opened)?.rows.get(3)?.get(2);
    expect([cell?.value, cell?.style.numberFormat, target(opened)?.merges.length]).toEqual([1, "0.0", 1]);
  });

  test("what was in the target goes", async () => {
    const opened = await filled();
    await opened.run((sheet, { workbook }) => {
      const range = workbook.worksheets.getItem("Đích").getRange("A1:B3");
      range.values = 9 as unknown as unknown[][];
      range.format.fill.color = "#FF0000";
      range.dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 1 } };
      range.copyFrom(sheet.getRange("D1:E3"));
    });
    expect(target(opened)?.rows.size).toBe(0);
    expect(target(opened)?.validations).toEqual([]);
  });

  test("fills a target that is several times as large, on one sheet too", async () => {
    const { run } = open();
    const values = await run(async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A2:B4").copyFrom("A1:B1");
      sheet.getRange("B1:C1").copyFrom("A1:B1");
      return (await loaded(sheet.getRange("A1:C4"), "values")).values;
    });
    expect(values).toEqual([
      [1, 1, 2],
      [1, 2, ""],
      [1, 2, ""],
      [1, 2, ""],
    ]);
  });

  test("is refused over part of a merged cell, and onto locked cells of a protected sheet", async () => {
    const opened = await filled();
    await expect(opened.run((sheet) => sheet.getRange("B1:B2").copyFrom("D1:D2"))).rejects.toMatchObject(
      code("InvalidOperation"),
    );
    opened.host.faults.protectSheet("Đích");
    const copied = opened.run((sheet, { workbook }) =>
      workbook.worksheets.getItem("Đích").getRange("A1:B3").copyFrom(sheet.getRange("A1:B3")),
    );
    await expect(copied).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.copyFrom" },
    });
  });
});

describe("Range.clear", () => {
  test("Contents keeps the look", async () => {
    const opened = await filled();
    await opened.run((sheet) => sheet.getRange("A1:B3").clear("Contents"));
    const sheet = opened.host.toDraft().sheets[0];
    expect(sheet?.rows.get(1)?.get(1)).toMatchObject({ value: null, style: { font: { bold: true } } });
    expect(sheet?.merges).toHaveLength(1);
  });

  test("Formats keeps values and rules for typing", async () => {
    const opened = await filled();
    await opened.run((sheet) => sheet.getRange("A1:B3").clear("Formats"));
    const sheet = opened.host.toDraft().sheets[0];
    expect(sheet?.rows.get(1)?.get(1)).toMatchObject({ value: "tiêu đề", style: { font: { bold: false } } });
    expect([sheet?.merges.length, sheet?.conditions.length, sheet?.validations.length]).toEqual([0, 0, 1]);
  });

  test("All takes everything but widths", async () => {
    const opened = await filled();
    await opened.run((sheet) => sheet.getRange().clear());
    const sheet = opened.host.toDraft().sheets[0];
    expect([
      sheet?.rows.size,
      sheet?.merges.length,
      sheet?.conditions.length,
      sheet?.validations.length,
      sheet?.columns.size,
    ]).toEqual([0, 0, 0, 0, 1]);
  });

  test("a part of a rule's cells leaves it on the others", async () => {
    const opened = await filled();
    await opened.run((sheet) => sheet.getRange("B2").clear());
    const sheet = opened.host.toDraft().sheets[0];
    expect(sheet?.validations.map(({ area, rule }) => [area, rule])).toEqual([
      [
        { top: 3, left: 2, bottom: 3, right: 2 },
        { kind: "custom", formula: "B3>0" },
      ],
    ]);
    expect(
      sheet?.conditions.map(({ area, rule }) => [
        area.top,
        area.left,
        area.right,
        rule.kind === "expression" && rule.formula,
      ]),
    ).toEqual([
      [2, 1, 1, "$B2>3"],
      [3, 1, 2, "$B3>3"],
    ]);
  });

  test("a cell of a column that looks special as a whole becomes plain", async () => {
    const { run } = open();
    const format = await run(async (sheet) => {
      sheet.getRange("A:A").numberFormat = "@" as unknown as string[][];
      sheet.getRange("A2").clear("Formats");
      return (await loaded(sheet.getRange("A1:A3"), "numberFormat")).numberFormat;
    });
    expect(format).toEqual([["@"], ["General"], ["@"]]);
  });
});

describe("merged cells", () => {
  test("keep the first value alone; across means each row", async () => {
    const { run, host } = open();
    await run((sheet) => {
      sheet.getRange("A1:B4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A3:B4").merge(true);
    });
    const sheet = host.toDraft().sheets[0];
    expect(sheet?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 1, bottom: 3, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 2 },
    ]);
    expect(
      [...(sheet?.rows ?? [])].flatMap(([row, cells]) => [...cells].map(([column, { value }]) => [row, column, value])),
    ).toEqual([
      [1, 1, 1],
      [3, 1, 5],
      [4, 1, 7],
    ]);
  });

  test("swallow smaller ones, are refused where they would cut one, and are dissolved", async () => {
    const { run, host } = open();
    await run((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C2").merge();
    });
    expect(host.toDraft().sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
    await expect(run((sheet) => sheet.getRange("C2:D2").merge())).rejects.toMatchObject(code("InvalidOperation"));
    const address = await run(async (sheet) => {
      const merged = await loaded(sheet.getRange("A1:Z9").getMergedAreasOrNullObject(), "address");
      sheet.getRange("B2").unmerge();
      return merged.address;
    });
    expect(address).toBe("Sheet1!A1:C2");
    expect(host.toDraft().sheets[0]?.merges).toEqual([]);
  });

  test("a value for a covered cell fails loudly; nothing does no harm", async () => {
    const { run } = open();
    await run((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["chữ", ""]];
    });
    await expect(run((sheet) => void (sheet.getRange("B1").values = [[1]]))).rejects.toMatchObject(
      code("NotImplemented"),
    );
  });
});
