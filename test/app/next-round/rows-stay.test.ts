import { writeFileSync } from "node:fs";
import { runNext } from "../../../src/cli/commands/next";
import type { Sheet } from "../../../src/workbook/sheet";
import { savedByOpenpyxl } from "../../support/own-things/by-openpyxl";
import { packageFaults, partsOf, sheetXml } from "../../support/package-check";
import { at, bytesOf, desk, read, said, sixMonths, takeAway, year20 } from "./next-command-sample";

const awards = "Khen thưởng";
const register = "Sổ theo dõi nhận báo cáo";
const address = "https://example.org/van-ban-cu";

beforeAll(sixMonths);
afterAll(takeAway);
beforeEach(() => void said.splice(0));

const sheetIn = (file: string, name: string): Sheet => read(file).sheets.find((each) => each.name === name)!;
const namesIn = (file: string): readonly (readonly [number, unknown])[] =>
  [...sheetIn(file, awards).rows]
    .map(([row, cells]) => [row, cells.get(1)?.value ?? null] as const)
    .filter(([, name]) => /^(?:Bằng|Cờ)/u.test(String(name)));

async function nextOf(script: string, name: string): Promise<void> {
  const whole = `import sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
book = openpyxl.load_workbook(sys.argv[1]); awards = book["${awards}"]; register = book["${register}"]
${script}
book.save(sys.argv[2])`;
  writeFileSync(at(`${name}.xlsx`), savedByOpenpyxl(bytesOf("h1.xlsx"), whole));
  await runNext(desk, at(`${name}.xlsx`), { next: year20, out: at(`${name}-year.xlsx`), asOf: null, dryRun: false });
}

test("rows close up over one that is left out, where nothing of a person's hangs on them", () => {
  const [[first], [second]] = namesIn("year.xlsx") as [[number, string], [number, string]];
  expect(namesIn("h1.xlsx").map(([, name]) => name)).toEqual(["Bằng khen", "Cờ cũ", "Cờ nay"]);
  expect(namesIn("year.xlsx").map(([, name]) => name)).toEqual(["Bằng khen", "Cờ nay"]);
  expect(second).toBe(first + 1);
});

test.each([
  ["a note", 'awards["A7"].comment = Comment("hỏi lại", "Chị Lan")'],
  ["a colour", 'awards["B7"].fill = PatternFill("solid", fgColor="FFFFE699")'],
  ["a height", "awards.row_dimensions[7].height = 50"],
])("they stay where %s of a person's belongs to a row", async (kind, script) => {
  const name = `row-${kind.replaceAll(" ", "-")}`;
  await nextOf(script, name);
  expect(namesIn(`${name}-year.xlsx`)).toEqual(namesIn("h1.xlsx").filter(([, award]) => award !== "Cờ cũ"));
  expect(said.filter((line) => line.includes("Không mang được"))).toEqual([]);
});

test("in a list that begins empty no row is hidden or merged any more, and no link of its old texts stays", async () => {
  await nextOf(
    `register.row_dimensions[5].hidden = True; register.row_dimensions[6].height = 0
register.merge_cells("D6:E8"); register["B5"].hyperlink = "${address}"; register["C5"].comment = Comment("đã hỏi", "Chị Lan")`,
    "register",
  );
  const made = bytesOf("register-year.xlsx");
  const { hidden, merges } = sheetIn("register-year.xlsx", register);
  expect([[...(hidden?.rows ?? [])], [...(hidden?.flatRows ?? [])]]).toEqual([[], []]);
  expect(merges.filter(({ bottom }) => bottom > 4)).toEqual([]);
  expect(sheetXml(made, register)).not.toContain("<hyperlink ");
  expect([...partsOf(made).values()].filter((text) => text.includes(address))).toEqual([]);
  expect(said.find((line) => line.startsWith(register))).toContain("ghi chú còn ở ô đã để trống: C5");
  expect(packageFaults(made).filter((fault) => !fault.startsWith("a font out of order"))).toEqual([]);
});

test("a note at a cell of the period that is emptied is told with its cell", async () => {
  await nextOf(
    `period = book["Kỳ báo cáo"]
for row in range(3, 30):
    if period.cell(row, 2).value is not None and not isinstance(period.cell(row, 2), openpyxl.cell.cell.MergedCell):
        period.cell(row, 2).comment = Comment("hỏi lại", "Chị Lan")`,
    "period",
  );
  const valueIn = (file: string, row: number) => sheetIn(file, "Kỳ báo cáo").rows.get(row)?.get(2)?.value ?? null;
  const emptied = Array.from({ length: 27 }, (_, index) => index + 3).filter(
    (row) => valueIn("period.xlsx", row) !== null && valueIn("period-year.xlsx", row) === null,
  );
  expect(emptied.length).toBeGreaterThan(0);
  expect(said.find((line) => line.startsWith("Kỳ báo cáo"))).toContain(
    `ghi chú còn ở ô đã để trống: ${emptied.map((row) => `B${row}`).join(", ")}`,
  );
});
