import path from "node:path";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { addressOf } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/sheet";
import { sampleFiles } from "../../../e2e/support/sample-files";
import { findSoffice, resave } from "../../../support/libreoffice";
import { everyFeature } from "../write/every-feature";
import { inOrder, library, own, ownOf, readable, readOtherwise, xlsxUnder, type Sheets } from "./other-reader";

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
it.each(["issued", "filled"])("and in every seventh file: %s", (name) => {
  const files = xlsxUnder(path.join(folder, name)).filter(
    (file, index) => index % 7 === 0 || path.basename(file).startsWith("_K03"),
  );
  const all = files.flatMap(readable);
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(readOtherwise(all)).toEqual([]);
});

it("and of the workbook with every feature", () => {
  expect(library(made)).toEqual(own(made).map(({ name, cells }) => ({ name, cells })));
});

(findSoffice() === null ? it.skip : it)("LibreOffice holds the same in every cell that it does not compute", () => {
  const chosen = [
    path.join(folder, "board.xlsx"),
    path.join(folder, "board-out.xlsx"),
    ...["issued", "filled"].flatMap((name) =>
      xlsxUnder(path.join(folder, name)).filter(
        (file, index) => index % 25 === 3 || (name === "filled" && path.basename(file).startsWith("_")),
      ),
    ),
  ].flatMap(readable);
  const given = new Map<string, Uint8Array>([
    ...chosen.map(([, bytes], index) => [`${index}.xlsx`, bytes] as const),
    ["made.xlsx", made],
  ]);
  for (const [name, saved] of resave(given)) {
    const bytes = given.get(name)!;
    const workbook = nodeHost.readWorkbook(bytes);
    const computed = computedCells(workbook);
    const typed = (sheets: Sheets): Sheets =>
      sheets.map(({ name: sheet, cells }) => ({
        name: sheet,
        cells: Object.fromEntries(Object.entries(cells).filter(([address]) => !computed.has(`${sheet}!${address}`))),
      }));
    const [ours, held] = [typed(ownOf(workbook)), typed(library(saved))];
    // Texts are compared in an instant; where they differ, a person is shown which cells.
    if (inOrder(held) !== inOrder(ours)) expect([name, held]).toEqual([name, ours]);
  }
});

/** LibreOffice computes formulas again; agreement there is tested elsewhere. */
function computedCells({ sheets }: Workbook): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [`${name}!${addressOf(row, column)}`])),
      ),
    ),
  );
}
