import { draftCell, draftRows, sheetDraft, workbookDraft } from "../support/drafts";
import { useExcel } from "./node/use-excel";
import type { SimulatedExcel } from "./simulated-excel";

type Read = { readonly values: unknown; readonly formats: unknown; readonly types: unknown };

async function typed(given: unknown, format = "General"): Promise<readonly unknown[]> {
  const { Excel } = useExcel();
  const { values, formats, types } = await Excel.run(async (context): Promise<Read> => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.numberFormat = [[format]];
    range.values = [[given]];
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    return { values: range.values[0]?.[0], formats: range.numberFormat[0]?.[0], types: range.valueTypes[0]?.[0] };
  });
  return [values, formats, types];
}

async function inSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
  options: Parameters<typeof useExcel>[0] = {},
): Promise<T> {
  const { Excel } = useExcel(options);
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

describe("what a value becomes in a General cell", () => {
  test.each<[unknown, unknown, string, string]>([
    ["chữ", "chữ", "General", "String"],
    ["", "", "General", "Empty"],
    [12.5, 12.5, "General", "Double"],
    [true, true, "General", "Boolean"],
    ["true", true, "General", "Boolean"],
    ["012", 12, "General", "Double"],
    [" 12 ", 12, "General", "Double"],
    ["-1.5e3", -1500, "0.00E+00", "Double"],
    ["1,234,567", 1234567, "#,##0", "Double"],
    ["1.234,5", "1.234,5", "General", "String"],
    ["(5)", -5, "General", "Double"],
    ["12%", 0.12, "0%", "Double"],
    ["12.5 %", 0.125, "0.00%", "Double"],
    ["2020-07-10", 44022, "m/d/yyyy", "Double"],
    ["10/7/2020", 44022, "m/d/yyyy", "Double"],
    ["13/12/2020", 44178, "m/d/yyyy", "Double"],
    ["12/13/2020", 44178, "m/d/yyyy", "Double"],
    ["5/2020", 43952, "mmm-yy", "Double"],
    ["1/2", 46054, "d-mmm", "Double"],
    ["10-Jul-20", 44022, "d-mmm-yy", "Double"],
    ["7:30", 0.3125, "h:mm", "Double"],
    ["#N/A", "#N/A", "General", "Error"],
    ["31/31/2020", "31/31/2020", "General", "String"],
    ["'012", "012", "General", "String"],
    ["'=1+1", "=1+1", "General", "String"],
    ["''nháy", "'nháy", "General", "String"],
    ["=", "=", "General", "String"],
  ])("%p → %p", async (given, value, format, type) => {
    expect(await typed(given)).toEqual([value, format, type]);
  });

  test.each(["+84 912", "-abc", "@đơn vị"])("%p: nobody knows, so it fails loudly", async (given) => {
    await expect(typed(given)).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

describe("what a value becomes in other cells", () => {
  test.each<[unknown, string, unknown]>([
    ["012", "@", "012"],
    ["=1+1", "@", "=1+1"],
    ["5/2020", "@", "5/2020"],
    ["'012", "@", "'012"],
    [12, "@", "12"],
    ["12", "0.00", 12],
    ["10/7/2020", "dd/mm/yyyy", 44022],
  ])("%p in %p → %p", async (given, format, value) => {
    expect((await typed(given, format)).slice(0, 2)).toEqual([value, format]);
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    const values = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  test("one value, or one number format, goes to all cells", async () => {
    const read = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      range.numberFormat = "0.0" as unknown as string[][];
      sheet.getRange("A1:B1").numberFormat = [[null, "0.00"]];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      [
        ["0.0", "0.00"],
        ["0.0", "0.0"],
      ],
    ]);
  });

  test.each([[[[1, 2]]], [[[1], [2], [3]]], [[[{ a: 1 }], [1]]], [[["a".repeat(32_768)], [1]]]])(
    "a wrong shape or value is refused: %#",
    async (values) => {
      await expect(inSheet((sheet) => void (sheet.getRange("A1:A2").values = values))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  test("the longest text is 32,767 characters", async () => {
    const longest = "ă".repeat(32_767);
    expect((await typed(longest))[0]).toBe(longest);
  });
});

describe("formulas", () => {
  test("are kept as given; a result that nobody calculated is not made up", async () => {
    const formulas = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=SUM(B1:B9)", "chữ"]];
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=SUM(B1:B9)", "chữ"]]);
    const reading = inSheet((sheet) => {
      sheet.getRange("B2").values = [["=1+1"]];
      sheet.getRange("A1:B2").load("values");
    });
    await expect(reading).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Sheet1!B2") as string,
    });
  });

  test("are calculated from outside, once for each change", async () => {
    let calls = 0;
    const read = await inSheet(
      async (sheet, context) => {
        const range = sheet.getRange("A1:A2");
        range.values = [["=1+1"], [5]];
        range.load("values,text,valueTypes");
        await context.sync();
        const first = [range.values, range.text, range.valueTypes];
        range.load("values");
        await context.sync();
        return first;
      },
      {
        calculate: (host) => {
          calls++;
          for (const place of host.formulas()) host.setResult(place, 2);
        },
      },
    );
    expect(read).toEqual([
      [[2], [5]],
      [["2"], ["5"]],
      [["Double"], ["Double"]],
    ]);
    expect(calls).toBe(1);
  });

  test("a file's results are read as they were saved, and calculated once something changes", async () => {
    const sheet = sheetDraft("Sheet1", { rows: draftRows([[5, draftCell(6, { formula: "A1+1" })]]) });
    const calculate = jest.fn((host: SimulatedExcel) => {
      for (const place of host.formulas()) host.setResult(place, 8);
    });
    const read = await inSheet(
      async (opened, context) => {
        const result = opened.getRange("B1").load("values");
        await context.sync();
        const saved: unknown = result.values;
        const calls = calculate.mock.calls.length;
        opened.getRange("A1").values = [[7]];
        result.load("values");
        await context.sync();
        return [saved, calls, result.values];
      },
      { workbook: workbookDraft([sheet]), calculate },
    );
    expect(read).toEqual([[[6]], 0, [[8]]]);
  });

  test.each(["=SUM(A1", "=A1)", '="mở', "='Không có'!A1", "=KhôngCó!A1", `=${"1+".repeat(4100)}1`])(
    "refused: %.20p",
    async (formula) => {
      await expect(inSheet((sheet) => void (sheet.getRange("B1").formulas = [[formula]]))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    },
  );

  test('may name sheets that are there, and text with "!" in quotes', async () => {
    await inSheet((sheet, context) => {
      context.workbook.worksheets.add("Tổng hợp, 'A' và B");
      sheet.getRange("B1:B2").formulas = [["='Tổng hợp, ''A'' và B'!A1+Sheet1!C1"], ['="Không có!"&A1']];
    });
  });
});

describe("text as shown", () => {
  test("is known for texts and General numbers", async () => {
    const text = await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["chữ", 0.1, true, 123456789012345]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["chữ", "0.1", "TRUE", "1.23457E+14"]]);
  });

  test("of a number in another format fails loudly", async () => {
    const reading = inSheet((sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["12%"]];
      range.load("text");
    });
    await expect(reading).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
