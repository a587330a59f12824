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
import { findSoffice, resave, saveAs } from "../../support/libreoffice";

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

/** What a person typed or was handed is the same, and nothing else has come. */
function differences(given: Places, made: Places): readonly string[] {
  const typed = [...given].filter(([, { computed }]) => !computed);
  compared += typed.length;
  const lost = typed
    .filter(([place, { value }]) => JSON.stringify(value) !== JSON.stringify(made.get(place)?.value))
    .map(([place, { value }]) => `${place}: ${JSON.stringify(value)}, ${JSON.stringify(made.get(place)?.value)}`);
  const come = [...made]
    .filter(([place, { computed }]) => !computed && !given.has(place))
    .map(([place]) => `${place} was blank`);
  return [...lost, ...come].slice(0, 20);
}

let compared = 0;

/** What the command line makes of a Board workbook of cluster K03 and what it sent. */
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

if (findSoffice() === null) {
  it("NOTICE: NOT COMPARED with other formats, LibreOffice is not installed", () => expect(findSoffice()).toBeNull());
} else {
  let context: ReturnType<typeof recogniseContext>;
  let saved: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>;
  /** Of each given file, in their order. */
  let sound: readonly { readonly figures: unknown; readonly places: Places }[];

  beforeAll(async () => {
    // The library speaks of number formats that it is not sure of; in the product nobody hears it.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const folder = sampleFiles();
    const opened = openBoard(nodeHost.readWorkbook(readFileSync(path.join(folder, "board.xlsx"))));
    if ("noRound" in opened) throw new Error(opened.noRound);
    context = recogniseContext({ ...opened, units: unitsOfRound(opened.board).units });
    const made = await consolidated(folder);
    const paths = [
      ...filled.map((file) => path.join(folder, "filled", file)),
      ...boards.map((file) => path.join(made, file)),
    ];
    const given = new Map(paths.map((file) => [file.replaceAll("/", "-"), new Uint8Array(readFileSync(file))]));
    rmSync(made, { recursive: true, force: true });
    const named = (files: ReadonlyMap<string, Uint8Array>, ending: string) =>
      new Map([...files].map(([name, bytes]) => [name.replace(/\w+$/u, ending), bytes]));
    const [xlsx, ods, xls] = [resave(given), saveAs(given, "ods"), saveAs(given, "xls")];
    const again = named(resave(named(ods, "ods")), "xlsx");
    saved = {
      xlsx,
      ods,
      xls,
      "ods, then .xlsx": again,
      "xls, then .xlsx": named(resave(named(xls, "xls")), "xlsx"),
      "ods, .xlsx, then .xls": saveAs(again, "xls"),
    };
    sound = [...given.values()].map((bytes) => ({
      figures: figuresOf(bytes),
      places: places(nodeHost.readWorkbook(bytes)),
    }));
  });

  const figuresOf = (bytes: Uint8Array): unknown => {
    const { outcome } = recogniseBytes(
      { facts: { name: "a.xlsx", sha256: "a", changed: "2020-06-28T10:00:00", receivedOption: null }, bytes },
      context,
      anyHost,
    );
    if (outcome.kind === "unit") return outcome.stored.submission;
    if (outcome.kind === "cluster") return outcome.submission;
    const opened = openBoard(anyHost.readWorkbook(bytes));
    if ("noRound" in opened) throw new Error(opened.noRound);
    return { board: opened.board, stored: opened.stored };
  };

  it.each(["xlsx", "ods", "xls", "ods, then .xlsx", "xls, then .xlsx", "ods, .xlsx, then .xls"])(
    "saved as %s the figures are the same, and so is every typed cell",
    (way) => {
      const made = [...saved[way]!.values()];
      expect(made).toHaveLength(filled.length + boards.length);
      made.forEach((bytes, index) => {
        expect(figuresOf(bytes)).toEqual(sound[index]!.figures);
        expect(differences(sound[index]!.places, places(anyHost.readWorkbook(bytes)))).toEqual([]);
      });
    },
  );

  it("these are more than a hundred thousand cells", () => {
    expect(compared).toBeGreaterThan(100_000);
  });
}
