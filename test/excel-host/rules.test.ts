import { code, loaded, open } from "./support/in-excel";

describe("data validation", () => {
  // Operands come back as formulas, whatever they were set as (BasicDataValidation.formula1).
  test.each<[rule: Excel.DataValidationRule, told?: Excel.DataValidationRule]>([
    [{ list: { inCellDropDown: true, source: "có,không" } }],
    [{ list: { inCellDropDown: false, source: "=Sheet1!$A$1:$A$9" } }],
    [
      { decimal: { operator: "Between", formula1: 0, formula2: 100 } },
      { decimal: { operator: "Between", formula1: "=0", formula2: "=100" } },
    ],
    [
      { date: { operator: "Between", formula1: "2020-01-01", formula2: "2020-12-31" } },
      { date: { operator: "Between", formula1: "=43831", formula2: "=44196" } },
    ],
    [
      { textLength: { operator: "LessThanOrEqualTo", formula1: 200 } },
      { textLength: { operator: "LessThanOrEqualTo", formula1: "=200" } },
    ],
    [{ custom: { formula: "=ISNUMBER(B2)" } }],
  ])("%j is read back with its kind and messages", async (...given) => {
    const [rule, told = rule] = given as [Excel.DataValidationRule, Excel.DataValidationRule?];
    const { run } = open();
    const errorAlert = { showAlert: true, style: "Warning", title: "Tiêu đề", message: "Không hợp lệ" } as const;
    const prompt = { showPrompt: true, title: "Tiêu đề", message: "Nhập số" };
    const read = await run(async (sheet) => {
      const validation = sheet.getRange("B2:B9").dataValidation;
      Object.assign(validation, { rule, errorAlert, prompt, ignoreBlanks: false });
      return loaded(sheet.getRange("B3:B4").dataValidation, "rule,errorAlert,prompt,ignoreBlanks,type");
    });
    expect([read.rule, read.errorAlert, read.prompt, read.ignoreBlanks]).toEqual([told, errorAlert, prompt, false]);
    expect(read.type.toLowerCase()).toBe(Object.keys(rule)[0]?.toLowerCase());
  });

  test("a range as source becomes its reference", async () => {
    const { run } = open();
    const rule = await run(async (sheet) => {
      const validation = sheet.getRange("B2").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A3") } };
      return (await loaded(validation, "rule")).rule;
    });
    expect(rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } });
  });

  test("a later rule takes its cells from an earlier one; cells that differ have no common rule", async () => {
    const { run, host } = open();
    const types = await run(async (sheet, context) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
      const validations = ["A1", "A3", "A1:A5", "C1"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      return validations.map(({ type }) => type);
    });
    expect(types).toEqual(["List", "Custom", "Inconsistent", "None"]);
    expect(host.toDraft().sheets[0]?.validations.map(({ area, rule }) => [area.top, area.bottom, rule.kind])).toEqual([
      [1, 2, "list"],
      [4, 5, "list"],
      [3, 3, "custom"],
    ]);
  });

  test("is cleared", async () => {
    const { run, host } = open();
    await run((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A:A").dataValidation.clear();
    });
    expect(host.toDraft().sheets[0]?.validations).toEqual([]);
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a list of more than 255 characters",
      (validation) => void (validation.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } }),
    ],
    [
      "an operator that is none",
      (validation) => void (validation.rule = { decimal: { operator: "Among" as "Between", formula1: 1 } }),
    ],
    [
      "a title of more than 32 characters",
      (validation) => void (validation.prompt = { showPrompt: true, title: "a".repeat(33), message: "" }),
    ],
    [
      "a message of more than 255 characters",
      (validation) =>
        void (validation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "a".repeat(256) }),
    ],
    [
      "a formula on a sheet that isn't there",
      (validation) => void (validation.rule = { custom: { formula: "='Không có'!A1>0" } }),
    ],
  ])("%s is refused", async (_, set) => {
    const { run } = open();
    await expect(run((sheet) => set(sheet.getRange("A1").dataValidation))).rejects.toMatchObject(
      code("InvalidArgument"),
    );
  });
});

describe("conditional formats", () => {
  test("a formula with its look", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { custom } = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
      custom.rule.formula = "=$B2>100";
      custom.format.fill.color = "#FDE2E2";
      custom.format.font.color = "#C00000";
      custom.format.font.bold = true;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        custom.format.borders.getItem(side).style = "Continuous";
        custom.format.borders.getItem(side).color = "#C00000";
      }
    });
    expect(host.toDraft().sheets[0]?.conditions).toEqual([
      {
        area: { top: 2, left: 1, bottom: 9, right: 3 },
        rule: { kind: "expression", formula: "$B2>100" },
        look: { fill: "FDE2E2", color: "C00000", bold: true, border: true },
      },
    ]);
  });

  test("a data bar", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { dataBar } = sheet.getRange("D2:D9").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "120" };
      dataBar.positiveFormat.fillColor = "#5B9BD5";
      dataBar.positiveFormat.gradientFill = false;
    });
    expect(host.toDraft().sheets[0]?.conditions[0]?.rule).toEqual({
      kind: "data-bar",
      color: "5B9BD5",
      minimum: 0,
      maximum: 120,
    });
  });

  test("the one added last comes first; they are found, moved and deleted", async () => {
    const { run } = open();
    const read = await run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      for (const number of [1, 2, 3]) conditionalFormats.add("Custom").custom.rule.formula = `=A1>${number}`;
      const formulas = async (): Promise<readonly string[]> => {
        const all = await loaded(
          sheet.getRange("A5").conditionalFormats,
          "items/custom/rule/formula,items/type,items/priority",
        );
        return all.items.map((each) => `${each.priority} ${each.custom.rule.formula}`);
      };
      const first = await formulas();
      conditionalFormats.getItemAt(0).priority = 2;
      conditionalFormats.getItemAt(0).delete();
      const second = await formulas();
      conditionalFormats.clearAll();
      const count = conditionalFormats.getCount();
      await context.sync();
      return [first, second, count.value];
    });
    expect(read).toEqual([["0 =A1>3", "1 =A1>2", "2 =A1>1"], ["0 =A1>1", "1 =A1>3"], 0]);
  });

  test("of other kinds fail loudly", async () => {
    const { run } = open();
    await expect(run((sheet) => void sheet.getRange("A1").conditionalFormats.add("ColorScale"))).rejects.toMatchObject(
      code("NotImplemented"),
    );
    const asked = run(
      (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom").dataBar.load("showDataBarOnly"),
    );
    await expect(asked).rejects.toMatchObject(code("InvalidOperation"));
  });
});
