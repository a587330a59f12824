import type { OfficeFile } from "./node/load-office";
import { useExcel } from "./node/use-excel";

/** What Microsoft's own code does, on the files of three platforms. */
describe.each<OfficeFile>(["web", "win32", "mac"])("Microsoft's library for %s", (file) => {
  const start = (options: Parameters<typeof useExcel>[0] = {}) => useExcel({ file, ...options });

  test("writes and reads a range", async () => {
    const { host, Excel } = start();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      range.values = [
        ["Đơn vị", 1],
        [true, "chữ"],
      ];
      range.format.fill.color = "#FFEE00";
      range.load("address,values,valueTypes,format/fill/color");
      await context.sync();
      return { address: range.address, values: range.values, types: range.valueTypes, fill: range.format.fill.color };
    });
    expect(read).toEqual({
      address: "Sheet1!B2:C3",
      values: [
        ["Đơn vị", 1],
        [true, "chữ"],
      ],
      types: [
        ["String", "Double"],
        ["Boolean", "String"],
      ],
      fill: "#FFEE00",
    });
    expect(host.heldReferences).toBe(0);
    expect(host.missing.size).toBe(0);
  });

  test("knows what was not loaded, and what is used after its batch", async () => {
    const { Excel } = start();
    await expect(
      Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem("Sheet1").name)),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    const leaked = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range;
    });
    expect(() => leaked.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }) as Error);
  });

  test("splits a large array, and keeps ranges by reference from one sync to the next", async () => {
    const { host, Excel } = start({ keepBodies: true });
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `dòng ${row}`]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1000");
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
    const setProperty = 4;
    expect(
      host.requests[0]?.body?.Actions.filter(({ ActionType }) => ActionType === setProperty).length,
    ).toBeGreaterThan(1);
    const referenceId = 6;
    expect(
      Object.values(host.requests[1]?.body?.ObjectPaths ?? {}).some(
        ({ ObjectPathType }) => ObjectPathType === referenceId,
      ),
    ).toBe(true);
  });

  test("passes events on", async () => {
    const { host, Excel } = start();
    const seen: string[] = [];
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => (tell = resolve));
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
        seen.push(`${event.address} ${event.worksheetId}`);
        tell();
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.select("Sheet1", "B2:C3");
    await told;
    expect(seen).toEqual(["B2:C3 {00000001-0000-0000-0000-000000000000}"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.select("Sheet1", "A1");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen).toHaveLength(1);
  });
});

describe("requirement sets", () => {
  test("the library refuses members that this Excel is too old for", async () => {
    const { host, Excel } = useExcel({ apiVersion: "1.8" });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.requests).toHaveLength(0);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  });

  test("so does the host, when the library lets them pass", async () => {
    const { Excel, OfficeExtension } = useExcel({ apiVersion: "1.8" });
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = false;
    const asked = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRanges("A1,B2").clear();
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Worksheet.getRanges" },
    });
  });

  test("versions are compared as versions: 1.9 is older than 1.14", () => {
    useExcel({ apiVersion: "1.14" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
  });
});
