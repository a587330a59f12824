import { code, loaded, open } from "./support/in-excel";

const { objectContaining } = expect;

describe("sheets", () => {
  test("are added at the end, not shown, named like Excel's own", async () => {
    const { run } = open();
    const names = await run(async (_, { workbook: { worksheets } }) => {
      worksheets.add("Thứ hai");
      worksheets.add();
      const active = worksheets.getActiveWorksheet().load("name");
      await loaded(worksheets, "items/name");
      return [...worksheets.items.map(({ name }) => name), active.name];
    });
    expect(names).toEqual(["Sheet1", "Thứ hai", "Sheet3", "Sheet1"]);
  });

  test.each(["", "a".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "History"])(
    "the name %p is refused",
    async (name) => {
      const { run } = open();
      await expect(run((sheet) => void (sheet.name = name))).rejects.toMatchObject(code("InvalidArgument"));
    },
  );

  test("a name that is taken is refused, whatever its case; a sheet may change its own", async () => {
    const { run } = open();
    await run((sheet) => void (sheet.name = "SHEET1"));
    await expect(run((_, { workbook }) => void workbook.worksheets.add("sheet1"))).rejects.toMatchObject(
      code("ItemAlreadyExists"),
    );
  });

  test("a new name is followed by formulas, names, lists and rules; a deleted sheet leaves #REF!", async () => {
    const { run, host } = open();
    await run((sheet, { workbook }) => {
      const source = workbook.worksheets.add("Nguồn");
      sheet.getRange("A1:A2").formulas = [["='Nguồn'!A1&\"Nguồn!\""], ["=Nguồn!B2"]];
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "='Nguồn'!$A$1:$A$3" } };
      workbook.names.add("Nguồn_1", source.getRange("C3"));
      source.name = "Nguồn 2";
    });
    expect(host.formulas().map(({ formula }) => formula)).toEqual(["'Nguồn 2'!A1&\"Nguồn!\"", "'Nguồn 2'!B2"]);
    expect(host.toDraft().names).toEqual([{ name: "Nguồn_1", reference: "'Nguồn 2'!$C$3" }]);
    expect(host.toDraft().sheets[0]?.validations[0]?.rule).toEqual({
      kind: "list-from",
      reference: "'Nguồn 2'!$A$1:$A$3",
    });
    await run((_, { workbook }) => void workbook.worksheets.getItem("Nguồn 2").delete());
    expect(host.formulas().map(({ formula }) => formula)).toEqual(['#REF!A1&"Nguồn!"', "#REF!B2"]);
    expect(host.toDraft().names[0]?.reference).toBe("#REF!$C$3");
  });

  test("move, hide and show", async () => {
    const { run, host } = open();
    await run((sheet, { workbook }) => {
      const second = workbook.worksheets.add("Thứ hai");
      second.position = 0;
      sheet.visibility = "VeryHidden";
    });
    expect(host.toDraft().sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Thứ hai", "visible"],
      ["Sheet1", "very-hidden"],
    ]);
    expect(host.toDraft().active).toBe(0);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["hidden", (sheet) => void (sheet.visibility = "Hidden")],
    ["deleted", (sheet) => sheet.delete()],
  ])("the last visible one can't be %s", async (_, change) => {
    const { run } = open();
    const changed = run((sheet, { workbook }) => {
      workbook.worksheets.add("Ẩn").visibility = "Hidden";
      change(sheet);
    });
    await expect(changed).rejects.toMatchObject(code("InvalidOperation"));
  });

  test("a hidden one can't be activated, nor a very hidden one deleted", async () => {
    const { run } = open();
    await run((_, { workbook }) => void (workbook.worksheets.add("Ẩn").visibility = "VeryHidden"));
    await expect(run((_, { workbook }) => workbook.worksheets.getItem("Ẩn").activate())).rejects.toMatchObject(
      code("InvalidOperation"),
    );
    await expect(run((_, { workbook }) => workbook.worksheets.getItem("Ẩn").delete())).rejects.toMatchObject(
      code("InvalidOperation"),
    );
  });

  test("the one that was shown gives way to its neighbour when it goes", async () => {
    const { run } = open();
    const shown = await run(async (sheet, { workbook: { worksheets } }) => {
      worksheets.add("Thứ hai");
      sheet.delete();
      return (await loaded(worksheets.getActiveWorksheet(), "name")).name;
    });
    expect(shown).toBe("Thứ hai");
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["added", (_, { workbook }) => void workbook.worksheets.add("Thứ ba")],
    ["deleted", (_, { workbook }) => workbook.worksheets.getItem("Thứ hai").delete()],
    ["renamed", (sheet) => void (sheet.name = "Khác")],
    ["moved", (sheet) => void (sheet.position = 1)],
    ["hidden", (sheet) => void (sheet.visibility = "Hidden")],
  ])("none can be %s while the workbook's structure is protected", async (_, change) => {
    const { run, host } = open();
    await run((__, { workbook }) => void workbook.worksheets.add("Thứ hai"));
    host.faults.protectStructure(true);
    await expect(run(change)).rejects.toMatchObject(code("AccessDenied"));
    expect(await run(async (__, { workbook }) => (await loaded(workbook.protection, "protected")).protected)).toBe(
      true,
    );
  });

  test("objects stay good when their sheet is renamed; of a deleted sheet they are gone", async () => {
    const { run } = open();
    await run(async (_, context) => {
      const second = context.workbook.worksheets.add("Thứ hai");
      const range = second.getRange("A1");
      await context.sync();
      second.name = "Tên mới";
      expect((await loaded(range, "address")).address).toBe("'Tên mới'!A1");
      second.delete();
      range.load("address");
      await expect(context.sync()).rejects.toEqual(objectContaining(code("ItemNotFound")));
    });
  });
});

describe("the selection", () => {
  test("is asked for and set, by code and by a person", async () => {
    const { run, host } = open();
    const selected = (): Promise<readonly string[]> =>
      run(async (_, { workbook }) => {
        const range = workbook.getSelectedRange().load("address");
        return [(await loaded(workbook.getActiveCell(), "address")).address, range.address];
      });
    expect(await selected()).toEqual(["Sheet1!A1", "Sheet1!A1"]);
    await run((_, { workbook }) => {
      const second = workbook.worksheets.add("Thứ hai");
      second.activate();
      second.getRange("B2:C3").select();
    });
    expect(await selected()).toEqual(["'Thứ hai'!B2", "'Thứ hai'!B2:C3"]);
    host.select("Sheet1", "D4");
    expect(await selected()).toEqual(["Sheet1!D4", "Sheet1!D4"]);
  });

  test("what a person types is treated as an add-in's input", async () => {
    const { run, host } = open();
    host.typeIn("Sheet1", "B2", "12%");
    host.typeIn("Sheet1", "B3", "=B2");
    expect(await run(async (sheet) => (await loaded(sheet.getRange("B2:B3"), "formulas")).formulas)).toEqual([
      [0.12],
      ["=B2"],
    ]);
  });
});
