import { SSF, read, type CellObject } from "@e965/xlsx";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { addressOf } from "../../../../src/workbook/address";
import { sampleFiles } from "../../../e2e/support/sample-files";
import { cellsText } from "../../../support/cells-text";
import { findSoffice, resave } from "../../../support/libreoffice";
import { everyFeature } from "../write/every-feature";

type Value = readonly [string, string | number | boolean];
type Sheets = readonly { readonly name: string; readonly cells: Readonly<Record<string, Value>> }[];

const own = (bytes: Uint8Array): Sheets =>
  (JSON.parse(cellsText(nodeHost.readWorkbook(bytes))) as { readonly sheets: Sheets }).sheets;

/** As another library reads the .xlsx: nothing of it is ours, the reckoning of dates neither. */
function library(bytes: Uint8Array): Sheets {
  const book = read(bytes, { type: "array", cellNF: true, cellDates: false, cellText: true });
  return book.SheetNames.map((name) => {
    const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith("!")) as [
      string,
      CellObject,
    ][];
    return {
      name,
      cells: Object.fromEntries(
        cells.flatMap(([address, cell]) => valueOf(cell).map((value) => [address, value] as const)),
      ),
    };
  });
}

function valueOf({ t, v, z, w }: CellObject): readonly Value[] {
  if (t === "e") return [["e", String(w)]];
  if (typeof v === "boolean") return [["b", v]];
  if (typeof v === "string") return v === "" ? [] : [["s", v]];
  if (typeof v !== "number") return [];
  return [typeof z === "string" && SSF.is_date(z) && /[yd]/iu.test(z) ? ["d", dateOf(v)] : ["n", v]];
}

function dateOf(serial: number): string {
  const { y, m, d, H, M, S } = SSF.parse_date_code(serial) as {
    readonly y: number;
    readonly m: number;
    readonly d: number;
    readonly H: number;
    readonly M: number;
    readonly S: number;
  };
  const two = (number: number): string => String(Math.round(number)).padStart(2, "0");
  const day = `${y}-${two(m)}-${two(d)}`;
  return H + M + S === 0 ? day : `${day}T${two(H)}:${two(M)}:${two(S)}`;
}

function xlsxUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name));
}

/** What a reader of the sample can't open: planted to be refused. */
function readable(file: string): readonly (readonly [string, Uint8Array])[] {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    nodeHost.readWorkbook(bytes);
    return [[file, bytes]];
  } catch {
    return [];
  }
}

let folder: string;
let made: Uint8Array;

beforeAll(async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  folder = sampleFiles();
  made = await nodeHost.writeWorkbook(everyFeature);
}, 180_000);

it.each(["board.xlsx", "board-out.xlsx", "empty.xlsx", "issued", "filled"])(
  "another library reads the same in every cell: %s",
  (name) => {
    const files = name.endsWith(".xlsx") ? [path.join(folder, name)] : xlsxUnder(path.join(folder, name));
    const all = files.flatMap(readable);
    expect(all.length).toBeGreaterThanOrEqual(name.endsWith(".xlsx") ? 1 : 30);
    for (const [file, bytes] of all)
      expect([file, library(bytes)]).toEqual([
        file,
        own(bytes).map(({ name: sheet, cells }) => ({ name: sheet, cells })),
      ]);
  },
);

it("and of the workbook with every feature", () => {
  expect(library(made)).toEqual(own(made).map(({ name, cells }) => ({ name, cells })));
});

(findSoffice() === null ? it.skip : it)(
  "LibreOffice holds the same in every cell that it does not compute",
  () => {
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
      const [ours, held] = [own(bytes), library(saved)];
      const computed = computedCells(bytes);
      const typed = (sheets: Sheets) =>
        sheets.map(({ name: sheet, cells }) => [
          sheet,
          Object.fromEntries(Object.entries(cells).filter(([address]) => !computed.has(`${sheet}!${address}`))),
        ]);
      expect([name, typed(held)]).toEqual([name, typed(ours)]);
    }
  },
  300_000,
);

/** LibreOffice computes formulas again; agreement there is tested elsewhere. */
function computedCells(bytes: Uint8Array): ReadonlySet<string> {
  const { sheets } = nodeHost.readWorkbook(bytes);
  return new Set(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [`${name}!${addressOf(row, column)}`])),
      ),
    ),
  );
}
