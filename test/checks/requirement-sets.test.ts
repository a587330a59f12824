import { readFileSync } from "node:fs";
import path from "node:path";
import { floor } from "../../src/hosts/excel/capabilities";
import { loadOffice } from "../excel-host/node/load-office";
import { capabilitiesIn } from "./capability-list";
import { missingMembers } from "./library-members";
import { officeUses } from "./office-uses";
import { requirementFaults, type Rules } from "./requirement-sets";
import { officeSources, programOf, root } from "./source-program";

const capabilities = capabilitiesIn(readFileSync(path.join(root, "src/hosts/excel/capabilities.ts"), "utf8"));
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const floors = new Map(
  [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name = "", version = ""]) => [
    name,
    version,
  ]),
);
const rules: Rules = { floors, capabilities };

const relative = (file: string): string => path.relative(root, file).split(path.sep).join("/");

describe("requirement sets of the add-in's sources", () => {
  const files = officeSources();
  const program = programOf(files);
  const found = files.map((file) => officeUses(program, file));
  const uses = found.flatMap((each) => each.uses);

  test("the sources are read with their types", () => {
    expect(floors.get("ExcelApi")).toBe(floor);
    expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(30);
    expect(uses.filter(({ set }) => set?.name === "ExcelApi").length).toBeGreaterThan(30);
  });

  test("nothing above the manifest's floor but what capabilities.ts asks for; nothing above Office 2021", () => {
    const sources = files.map((file) => ({ file: relative(file), text: readFileSync(file, "utf8") }));
    expect(requirementFaults(uses, sources, rules)).toEqual([]);
  });

  test("load() names members that are there", () => {
    expect(
      found.flatMap(({ problems }) => problems.map(({ problem, file, line }) => `${file}:${line} ${problem}`)),
    ).toEqual([]);
  });

  test.each(["web", "win32", "mac"] as const)(
    "Microsoft's installed library for %s has every member that is used",
    (platform) => {
      expect(missingMembers(uses, loadOffice(platform))).toEqual([]);
    },
  );
});

describe("the check finds what is planted", () => {
  const planted = path.join(root, "src/hosts/excel/planted.ts");

  function check(text: string): {
    readonly faults: readonly string[];
    readonly problems: readonly string[];
    readonly members: readonly string[];
  } {
    const { uses, problems } = officeUses(programOf([], new Map([[planted, text]])), planted);
    const sources = [{ file: relative(planted), text }];
    const made = [{ name: "canReadMerges", said: { name: "ExcelApi", version: "1.13" }, asked: "1.13" }];
    return {
      faults: requirementFaults(uses, sources, { floors, capabilities: made }),
      problems: problems.map(({ problem }) => problem),
      members: uses.map(({ member, set }) => `${member} ${set?.version ?? ""}`),
    };
  }

  const head =
    "export async function act(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet): Promise<void> {\n";

  test.each([
    ["a method", "range.getSpillParent();", /Range\.getSpillParent is of ExcelApi 1\.12, above the manifest/],
    ["a property that is read", "void range.hasSpill;", /Range\.hasSpill is of ExcelApi 1\.12/],
    ["destructuring", "const { hasSpill } = range; void hasSpill;", /Range\.hasSpill/],
    ["the name as a text", 'void range["hasSpill"];', /Range\.hasSpill/],
    [
      "an object given to set()",
      "sheet.comments.getItemAt(0).set({ resolved: true });",
      /CommentUpdateData\.resolved is of ExcelApi 1\.11/,
    ],
    ["a member of an enumeration", "void Excel.CellValueType.error;", /CellValueType\.error/],
    [
      "an event's argument",
      "sheet.onChanged.add(async (event) => void event.triggerSource);",
      /triggerSource is of ExcelApi 1\.14/,
    ],
    ["above Office 2021", "void range.valuesAsJson;", /Range\.valuesAsJson is of ExcelApi 1\.16, above 1\.14/],
    [
      "above Office 2021, marked all the same",
      "void range.valuesAsJson; // ExcelApi 1.13: canReadMerges",
      /above 1\.14/,
    ],
    ["a mark without its function", "range.getMergedAreasOrNullObject(); // ExcelApi 1.13: canFly", /no canFly/],
    [
      "a mark that nobody asks for",
      "range.getMergedAreasOrNullObject(); // ExcelApi 1.13: canReadMerges",
      /asked by nobody/,
    ],
    [
      "a mark of an older set",
      "range.getMergedAreasOrNullObject(); // ExcelApi 1.12: canReadMerges\ncanReadMerges();",
      /asks for ExcelApi 1\.13/,
    ],
    [
      "a mark without a use",
      "range.clear(); // ExcelApi 1.13: canReadMerges\ncanReadMerges();",
      /marks a use that is not there/,
    ],
    ["in load()", 'range.load("values,hasSpill");', /Range\.hasSpill/],
    ["in load() over several steps", 'sheet.load(["tables/items/name", "slicers/items/name"]);', /Slicer\.name/],
    ["in an object for load()", "range.load({ hasSpill: true });", /hasSpill/],
    ["a set that the manifest doesn't name", "void Office.ribbon.requestUpdate({ tabs: [] });", /of RibbonApi 1\.1/],
  ])("%s", (_, text, expected) => {
    const { faults } = check(`${head}${text}\nawait context.sync();\n}`);
    expect(faults.join("\n")).toMatch(expected);
  });

  test("an enumeration's member given as a text is known by its own set", () => {
    const { members } = check(
      `${head}sheet.protection.protect({ selectionMode: "Normal" }); sheet.charts.add("ColumnClustered", range, "Auto"); sheet.visibility = "VeryHidden";\n}`,
    );
    expect(members).toContain("Excel.ProtectionSelectionMode.normal 1.7");
    expect(members).toContain("Excel.ChartType.columnClustered 1.1");
    expect(members).toContain("Excel.SheetVisibility.veryHidden 1.1");
  });

  test("a guarded use with its mark is right", () => {
    const { faults } = check(
      `${head}if (canReadMerges()) range.getMergedAreasOrNullObject(); // ExcelApi 1.13: canReadMerges\n}\ndeclare function canReadMerges(): boolean;`,
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ["a member that is not there", 'range.load("values,colour");', /Range has no "colour"/],
    ["a member of a member", 'range.load("format/fill/hue");', /RangeFill has no "hue"/],
    ["a text made at run time", "range.load(String(1));", /not known before it runs/],
    ["everything", 'range.load("*");', /loads whatever there is/],
  ])("load() with %s", (_, text, expected) => {
    expect(check(`${head}${text}\n}`).problems.join("\n")).toMatch(expected);
  });

  test("capabilities.ts must ask for what it says", () => {
    const list = capabilitiesIn(
      '/** ExcelApi 1.13, Range.x. */\nexport function canX(): boolean {\n  return has("1.12");\n}\n',
    );
    expect(requirementFaults([], [], { floors, capabilities: list })).toEqual([
      "capabilities.ts: canX says 1.13 and asks for 1.12",
    ]);
  });

  test("a member that the installed library lacks", () => {
    const text = `${head}return [range.valueTypes, range.control, context.workbook.getLinkedEntityCellValue, Excel.ConditionalFormatType.custom, Excel.CellControlType.checkbox] as never;\n}`;
    const { uses } = officeUses(programOf([], new Map([[planted, text]])), planted);
    expect(missingMembers(uses, loadOffice())).toEqual([
      "Excel.CellControlType",
      "Excel.Range.control",
      "Excel.Workbook.getLinkedEntityCellValue",
    ]);
  });
});
