import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { Validation } from "../../../../src/workbook/draft";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { elements, partsOf, sheetXml } from "../../../support/package-check";
import { everyFeature } from "./every-feature";

const sheet = everyFeature.sheets[1]?.name ?? "";
const area = { top: 1, left: 1, bottom: 1, right: 1 };
const messages = { title: "", message: "", errorMessage: "" };

async function ruleXml(rule: Validation["rule"], more: Partial<Validation> = {}): Promise<string> {
  const validations = [{ area, rule, strictness: "stop" as const, ...messages, ...more }];
  const bytes = await writeWorkbook(workbookDraft([sheetDraft("Biểu", { rows: draftRows([["x"]]), validations })]));
  return /<dataValidation .*?(?:<\/dataValidation>|\/>)/.exec(sheetXml(bytes, "Biểu"))?.[0] ?? "";
}

test.each<[Validation["rule"], string, string]>([
  [{ kind: "list", choices: ["Có", "Không"] }, "list", "<formula1>&quot;Có,Không&quot;</formula1>"],
  [{ kind: "list-from", reference: "'Danh mục'!$A$1:$A$3" }, "list", "<formula1>'Danh mục'!$A$1:$A$3</formula1>"],
  [{ kind: "number", minimum: 0, maximum: 100 }, "decimal", "<formula1>0</formula1><formula2>100</formula2>"],
  [{ kind: "number", minimum: null, maximum: 5.5 }, "decimal", "<formula1>5.5</formula1>"],
  [{ kind: "number", minimum: -1, maximum: null }, "decimal", "<formula1>-1</formula1>"],
  [{ kind: "number", minimum: null, maximum: null }, "decimal", "<formula1>9.99E+307</formula1>"],
  [
    { kind: "date", from: "2020-01-01", to: "2020-12-31" },
    "date",
    "<formula1>43831</formula1><formula2>44196</formula2>",
  ],
  [{ kind: "text-length", maximum: 200 }, "textLength", "<formula1>200</formula1>"],
  [{ kind: "custom", formula: 'A1<>""' }, "custom", "<formula1>A1&lt;&gt;&quot;&quot;</formula1>"],
  [{ kind: "any" }, "none", ""],
])("%j is written as type %s", async (rule, type, formulas) => {
  const xml = await ruleXml(rule);
  expect(elements(xml, "dataValidation")[0]).toMatchObject({ type, sqref: "A1", allowBlank: "1" });
  expect(/<formula1>.*<\/formula\d>/.exec(xml)?.[0] ?? "").toBe(formulas);
});

test("a rule that is asked even if a cell it looks at is blank", async () => {
  const [rule] = elements(
    await ruleXml({ kind: "custom", formula: "SUM(A:A)>0", evenIfBlank: true }),
    "dataValidation",
  );
  expect(rule?.["allowBlank"] ?? "0").not.toBe("1");
});

test("operators follow the open ends", async () => {
  const operators = await Promise.all(
    [
      [0, 1],
      [0, null],
      [null, 1],
    ].map(
      async ([minimum = null, maximum = null]) =>
        elements(await ruleXml({ kind: "number", minimum, maximum }), "dataValidation")[0]?.["operator"],
    ),
  );
  expect(operators).toEqual(["between", "greaterThanOrEqual", "lessThanOrEqual"]);
});

test.each([
  ["stop", { showErrorMessage: "1", errorStyle: "stop" }],
  ["warning", { showErrorMessage: "1", errorStyle: "warning" }],
  ["none", { showInputMessage: "1", prompt: "Nhập\nsố _x005F_x0041_" }],
] as const)("%s says whether the cell refuses", async (strictness, expected) => {
  const xml = await ruleXml({ kind: "any" }, { strictness, message: "Nhập\nsố _x0041_" });
  expect(elements(xml, "dataValidation")[0]).toMatchObject(expected);
  expect(xml.includes("showErrorMessage")).toBe(strictness !== "none");
});

test.each<[string, Validation["rule"], Partial<Validation>]>([
  ["a choice with a comma", { kind: "list", choices: ["1,5"] }, {}],
  ["a choice with a quotation mark", { kind: "list", choices: ['Khó "đạt"'] }, {}],
  ["no choices", { kind: "list", choices: [] }, {}],
  ["more than 255 characters of choices", { kind: "list", choices: Array<string>(26).fill("mười chữ!") }, {}],
  ["a date that is none", { kind: "date", from: "2020-02-30", to: "2020-12-31" }, {}],
  ["a title over 32 characters", { kind: "any" }, { title: "x".repeat(33) }],
  ["a message over 255 characters", { kind: "any" }, { message: "x".repeat(256) }],
])("%s is a bug, named with its place", async (_, rule, more) => {
  await expect(ruleXml(rule, more)).rejects.toThrow("'Biểu'!A1");
});

test("255 characters of choices are taken", async () => {
  expect(await ruleXml({ kind: "list", choices: ["x".repeat(127), "y".repeat(127)] })).toContain("yyy");
});

test("conditional formats keep their order and look", async () => {
  const bytes = await writeWorkbook(everyFeature);
  const xml = sheetXml(bytes, sheet);
  expect(elements(xml, "cfRule").map(({ type, priority }) => [type, priority])).toEqual([
    ["expression", "1"],
    ["dataBar", "2"],
  ]);
  expect(xml).toContain(
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF5B9BD5"/>',
  );
  const look = /<dxfs.*<\/dxfs>/.exec(partsOf(bytes).get("xl/styles.xml") ?? "")?.[0];
  expect(look).toContain('<font><b/><color rgb="FFC00000"/></font>');
  expect(look).toContain('<bgColor rgb="FFFDE9E7"/>');
  expect(look).toContain('<left style="thin">');
});
