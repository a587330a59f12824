import { readFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "../../../src/app/host";
import { openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { recogniseBytes, recogniseContext } from "../../../src/app/receiving/receive-files";
import { unitsOfRound } from "../../../src/domain/roster/units-of-round";
import { inflateNode } from "../../../src/hosts/node/inflate-node";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { readOtherWorkbook } from "../../../src/hosts/other/read-other-workbook";
import { addressOf } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleFiles } from "../../e2e/support/sample-files";
import { findSoffice, resave, saveAs } from "../../support/libreoffice";

/** Filled workbooks of the sample: with an adjustment, with text results, with faults. */
const units = ["K03/K03-01.xlsx", "C01/C01-02.xlsx", "K03/K03-04.xlsx"];

/** .xlsx by the product's own reader, anything else by the other. */
const anyHost: Pick<Host, "readWorkbook"> = { readWorkbook: (bytes) => (bytes[0] === 0x50 && !isOds(bytes) ? nodeHost.readWorkbook(bytes) : readOtherWorkbook(bytes, inflateNode)) };

function isOds(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 100)).includes("opendocument");
}

/** Every cell that no formula gives: what a person typed or was handed, by sheet and address. */
function typedCells({ sheets }: Workbook): ReadonlyMap<string, unknown> {
  const cells = sheets.flatMap(({ name, rows }) => [...rows].flatMap(([row, found]) => [...found].map(([column, cell]) => ({ place: `${name}!${addressOf(row, column)}`, cell }))));
  return new Map(cells.filter(({ cell }) => cell.formula === null && cell.value !== "").map(({ place, cell }) => [place, cell.value]));
}

if (findSoffice() === null) {
  it("NOTICE: NOT COMPARED with other formats, LibreOffice is not installed", () => expect(findSoffice()).toBeNull());
} else {
  let board: OpenedBoard;
  let saved: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>;

  beforeAll(() => {
    // The library speaks of number formats that it is not sure of; in the product nobody hears it.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const folder = sampleFiles();
    const opened = openBoard(nodeHost.readWorkbook(readFileSync(path.join(folder, "board.xlsx"))));
    if (typeof opened === "string") throw new Error(opened);
    board = opened;
    const given = new Map(units.map((unit) => [unit.replace("/", "-"), new Uint8Array(readFileSync(path.join(folder, "filled", unit)))]));
    const named = (files: ReadonlyMap<string, Uint8Array>, ending: string) => new Map([...files].map(([name, bytes]) => [name.replace(/\w+$/u, ending), bytes]));
    const [xlsx, ods, xls] = [resave(given), saveAs(given, "ods"), saveAs(given, "xls")];
    const again = named(resave(named(ods, "ods")), "xlsx");
    saved = { given, xlsx, ods, xls, "ods, then .xlsx": again, "xls, then .xlsx": named(resave(named(xls, "xls")), "xlsx"), "ods, .xlsx, then .xls": saveAs(again, "xls") };
  }, 400_000);

  const figuresOf = (bytes: Uint8Array): unknown => {
    const context = recogniseContext({ board: board.board, units: unitsOfRound(board.board).units, stored: board.stored });
    const { outcome } = recogniseBytes({ facts: { name: "a.xlsx", sha256: "a", changed: "2020-06-28T10:00:00", receivedOption: null }, bytes }, context, anyHost);
    if (outcome.kind !== "unit") throw new Error(JSON.stringify(outcome));
    const { submission } = outcome.stored;
    return submission;
  };

  it.each(["xlsx", "ods", "xls", "ods, then .xlsx", "xls, then .xlsx", "ods, .xlsx, then .xls"])("saved as %s the figures are the same, and so is every typed cell", (way) => {
    const [given, made] = [[...saved["given"]!.values()], [...saved[way]!.values()]];
    expect(made).toHaveLength(units.length);
    made.forEach((bytes, index) => {
      expect(figuresOf(bytes)).toEqual(figuresOf(given[index]!));
      expect(typedCells(anyHost.readWorkbook(bytes))).toEqual(typedCells(nodeHost.readWorkbook(given[index]!)));
    });
  });
}
