import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Host } from "../../../src/app/host";
import { openBoard } from "../../../src/app/open-board";
import { recogniseBytes, recogniseContext } from "../../../src/app/receiving/receive-files";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { readOtherWorkbook } from "../../../src/hosts/other/read-other-workbook";
import { addressOf } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleFiles } from "../../e2e/support/sample-files";
import { smallBoard } from "../../e2e/support/small-board";
import { resave, saveAs, type Files } from "../../support/libreoffice";

/** Filled workbooks of the sample: with an adjustment, with text results, with faults; two clusters'. */
const filled = ["K03/K03-01.xlsx", "C01/C01-02.xlsx", "K03/K03-04.xlsx", "K03/_K03.xlsx", "C01/_C01.xlsx"];
/** The Board's, as it is given out and with the store of a cluster's files. */
const boards = ["board.xlsx", "board-out.xlsx"];

/** .xlsx by the product's own reader, anything else by the other. */
const anyHost: Pick<Host, "readWorkbook"> = {
  readWorkbook: (bytes) =>
    bytes[0] === 0x50 && !isOds(bytes) ? nodeHost.readWorkbook(bytes) : readOtherWorkbook(bytes, inflateNode),
};

function isOds(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 100)).includes("opendocument");
}

type Places = ReadonlyMap<string, { readonly value: unknown; readonly computed: boolean }>;

/** Every filled cell, by sheet and address. LibreOffice makes a formula or a number of TRUE. */
function places({ sheets }: Workbook): Places {
  const cells = sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, found]) =>
      [...found].map(
        ([column, { value, formula }]) =>
          [
            `${name}!${addressOf(row, column)}`,
            { value: typeof value === "boolean" ? Number(value) : value, computed: formula !== null },
          ] as const,
      ),
    ),
  );
  return new Map(cells.filter(([, { value }]) => value !== "" && value !== null));
}

const typedIn = (given: Places) => [...given].filter(([, { computed }]) => !computed);

/** What a person typed or was handed is the same, and nothing else has come. */
function differences(given: Places, made: Places): readonly string[] {
  const lost = typedIn(given)
    .filter(([place, { value }]) => JSON.stringify(value) !== JSON.stringify(made.get(place)?.value))
    .map(([place, { value }]) => `${place}: ${JSON.stringify(value)}, ${JSON.stringify(made.get(place)?.value)}`);
  const come = [...made]
    .filter(([place, { computed }]) => !computed && !given.has(place))
    .map(([place]) => `${place} was blank`);
  return [...lost, ...come].slice(0, 20);
}

/** What the command line makes of a Board workbook of cluster K03 and what it sent: a folder. */
async function consolidated(sample: string): Promise<string> {
  const made = mkdtempSync(path.join(tmpdir(), "thidua-saved-"));
  writeFileSync(path.join(made, "board.xlsx"), await smallBoard(["K03"], { unregistered: [] }));
  const program = path.join(__dirname, "..", "..", "..", "bin", "thidua.mjs");
  spawnSync(
    process.execPath,
    [
      program,
      "consolidate",
      "board.xlsx",
      "--in",
      path.join(sample, "filled", "K03"),
      "--out",
      "board-out.xlsx",
      "--as-of",
      "2020-07-15",
    ],
    { cwd: made },
  );
  return made;
}

export const ways = ["xlsx", "ods", "xls", "ods, then .xlsx", "xls, then .xlsx", "ods, .xlsx, then .xls"] as const;

type Way = (typeof ways)[number];

/** Name of each given file → the file as it was saved in that way. */
type Saved = { readonly [W in Way]: Files };

const renamed = (files: Files, ending: string): Files =>
  new Map([...files].map(([name, bytes]) => [name.replace(/\w+$/u, ending), bytes]));

/** A file is saved in the ways that `goes` names; each start of LibreOffice takes all the files of its step. */
function save(given: Files, goes: (name: string, way: Way) => boolean): Saved {
  const going = (files: Files, way: Way): Files =>
    new Map([...files].filter(([name]) => goes(name.replace(/\w+$/u, "xlsx"), way)));
  const [ods, xls] = [saveAs(going(given, "ods"), "ods"), saveAs(going(given, "xls"), "xls")];
  const again = renamed(resave(renamed(going(ods, "ods, then .xlsx"), "ods")), "xlsx");
  return {
    xlsx: resave(going(given, "xlsx")),
    ods,
    xls,
    "ods, then .xlsx": again,
    "xls, then .xlsx": renamed(resave(renamed(going(xls, "xls, then .xlsx"), "xls")), "xlsx"),
    "ods, .xlsx, then .xls": saveAs(going(again, "ods, .xlsx, then .xls"), "xls"),
  };
}

type Context = ReturnType<typeof recogniseContext>;

/** What the product takes from a file: a unit's or a cluster's figures, or a Board's round with its store. */
function figuresOf(bytes: Uint8Array, context: Context): unknown {
  const facts = { name: "a.xlsx", sha256: "a", changed: "2020-06-28T10:00:00", receivedOption: null };
  const { outcome } = recogniseBytes({ facts, bytes }, context, anyHost);
  if (outcome.kind === "unit") return outcome.stored.submission;
  if (outcome.kind === "cluster") return outcome.submission;
  const { board, stored } = openedBoard(anyHost.readWorkbook(bytes));
  return { board, stored };
}

function openedBoard(workbook: Workbook): Exclude<ReturnType<typeof openBoard>, { readonly noRound: unknown }> {
  const opened = openBoard(workbook);
  if ("noRound" in opened) throw new Error(opened.noRound);
  return opened;
}

/** Forms are saved in every way, the Board's workbooks in those of `ofBoards`; `least` typed cells are compared. */
export function expectSameFigures(ofBoards: readonly Way[], least: number): void {
  let context: Context;
  let saved: Saved;
  /** Of each given file, by its name. */
  let sound: ReadonlyMap<string, { readonly figures: unknown; readonly places: Places }>;
  let compared = 0;

  beforeAll(async () => {
    // The library speaks of number formats that it is not sure of; in the product nobody hears it.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const folder = sampleFiles();
    const opened = openedBoard(nodeHost.readWorkbook(readFileSync(path.join(folder, "board.xlsx"))));
    context = recogniseContext({ ...opened, units: unitsOfRound(opened.board).units });
    const made = await consolidated(folder);
    const paths = [
      ...filled.map((file) => [file, path.join(folder, "filled", file)] as const),
      ...boards.map((file) => [file, path.join(made, file)] as const),
    ];
    const given: Files = new Map(
      paths.map(([name, file]) => [name.replaceAll("/", "-"), new Uint8Array(readFileSync(file))]),
    );
    rmSync(made, { recursive: true, force: true });
    saved = save(given, (name, way) => !boards.includes(name) || ofBoards.includes(way));
    sound = new Map(
      [...given].map(([name, bytes]) => [
        name,
        { figures: figuresOf(bytes, context), places: places(nodeHost.readWorkbook(bytes)) },
      ]),
    );
  });

  it.each(ways)("saved as %s the figures are the same, and so is every typed cell", (way) => {
    expect(saved[way].size).toBe(filled.length + (ofBoards.includes(way) ? boards.length : 0));
    for (const [name, bytes] of saved[way]) {
      const { figures, places: before } = sound.get(name.replace(/\w+$/u, "xlsx"))!;
      expect(figuresOf(bytes, context)).toEqual(figures);
      compared += typedIn(before).length;
      expect(differences(before, places(anyHost.readWorkbook(bytes)))).toEqual([]);
    }
  });

  it(`these are more than ${least} cells`, () => expect(compared).toBeGreaterThan(least));
}
