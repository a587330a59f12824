import { readFileSync } from "node:fs";
import path from "node:path";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { patchWorkbook } from "../../../../src/hosts/xlsx/patch/patch-cells";
import type { Cell } from "../../../../src/workbook/cell";
import { formulas } from "../../../e2e/support/formulas";
import { sampleFiles } from "../../../e2e/support/sample-files";
import { findSoffice, resave } from "../../../support/libreoffice";
import { everyFeature } from "../write/every-feature";
import { expectSameTyped, library, own, readable, readOtherwise, xlsxUnder } from "./other-reader";

let folder: string;
let made: Uint8Array;

beforeAll(async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  folder = sampleFiles();
  made = await nodeHost.writeWorkbook(everyFeature);
});

it.each(["board.xlsx", "board-out.xlsx", "empty.xlsx"])("another library reads the same in every cell: %s", (name) => {
  const files = readable(path.join(folder, name));
  expect(files).toHaveLength(1);
  expect(readOtherwise(files)).toEqual([]);
});

/** All of them: test/prove/second-reader.prove.ts. */
it.each(["issued", "filled"])("and in every twentieth file: %s", (name) => {
  const files = xlsxUnder(path.join(folder, name)).filter(
    (file, index) => index % 20 === 0 || path.basename(file).startsWith("_K03"),
  );
  const all = files.flatMap(readable);
  expect(all.length).toBeGreaterThanOrEqual(9);
  expect(readOtherwise(all)).toEqual([]);
});

it("and of the workbook with every feature", () => {
  expect(library(made)).toEqual(own(made).map(({ name, cells }) => ({ name, cells })));
});

const withOffice = findSoffice() === null ? it.skip : it;
const consolidated = "board-out.xlsx";
/** The consolidated workbook as LibreOffice saves it. */
let computedAgain: Uint8Array = new Uint8Array();

/** Every twelfth and every cluster's: test/prove/second-reader.prove.ts. */
withOffice("LibreOffice holds the same in every cell that it does not compute", () => {
  const chosen = [
    path.join(folder, "board.xlsx"),
    ...["issued", "filled"].flatMap((name) =>
      xlsxUnder(path.join(folder, name)).filter(
        (file, index) => index % 60 === 3 || (name === "filled" && path.basename(file).startsWith("_K03")),
      ),
    ),
  ].flatMap(readable);
  const given = new Map<string, Uint8Array>([
    ...chosen.map(([, bytes], index) => [`${index}.xlsx`, bytes] as const),
    ["made.xlsx", made],
    [consolidated, new Uint8Array(readFileSync(path.join(folder, consolidated)))],
  ]);
  // Without their saved results, LibreOffice has to compute the formulas of the consolidated workbook.
  const opened = new Map(
    [...given].map(([name, bytes]) => [
      name,
      name === consolidated ? patchWorkbook(bytes, [{ kind: "drop-cached" }]) : bytes,
    ]),
  );
  for (const [name, saved] of resave(opened)) {
    if (name === consolidated) computedAgain = saved;
    expectSameTyped(name, given.get(name)!, saved);
  }
});

withOffice("LibreOffice computes every formula of the consolidated workbook to its saved result", () => {
  const saved = formulas(nodeHost.readWorkbook(new Uint8Array(readFileSync(path.join(folder, consolidated)))));
  const found = formulas(nodeHost.readWorkbook(computedAgain));
  const shown = (cell: Cell | undefined): unknown => (cell === undefined ? "no formula" : (cell.value ?? ""));
  const different = [...saved]
    .filter(([place, cell]) => shown(found.get(place)) !== shown(cell))
    .map(([place, cell]) => [place, shown(cell), shown(found.get(place)), cell.formula]);
  expect(different).toEqual([]);
  expect([...saved.values()].filter((cell) => cell.value === null)).toEqual([]);
  expect(saved.size).toBeGreaterThan(4000);
});
