import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type Consolidated, consolidate } from "../../src/app/consolidate";
import { outgoingRound } from "../../src/app/exporting/outgoing-round";
import { tidyTables } from "../../src/app/exporting/tidy-tables";
import type { DataTable, DataValue, GivenFile } from "../../src/app/host";
import { isOpened, openBoard } from "../../src/app/open-board";
import type { Source } from "../../src/domain/basics/entry";
import { nodeHost } from "../../src/hosts/node/node-host";
import { writeParquet } from "../../src/hosts/node/parquet/write-parquet";
import { viCommands } from "../../src/text/command-texts";
import { workbookOf } from "../../src/workbook/draft";
import { enlargedProvince } from "../bench/enlarged-province";

// The questions of docs/scale.md, as they stand there, over what two provinces export. Their units have the same codes,
// as units of two provinces may: what is joined without the province comes out wrong.

const asOf = "2020-07-15";
const page = readFileSync(join(__dirname, "../../docs/scale.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "thidua-nation-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, DataValue>>;
type Province = { readonly province: string; readonly tables: ReadonlyMap<string, readonly Row[]> };

/** A question by the heading that it stands under. */
function sqlUnder(heading: string): string {
  const [, sql] = new RegExp(`^### ${heading}\\n[^#]*?\`\`\`sql\\n(.*?)\`\`\``, "msu").exec(page) ?? [];
  if (sql === undefined) throw new Error(`docs/scale.md has no question "${heading}"`);
  return sql;
}

async function answer(heading: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(sqlUnder(heading).replaceAll("nation/", `${folder}/nation/`));
  return reader.getRowObjectsJson().map((row) => Object.values(row).map(plain));
}

/** DuckDB's counts come as text, since they may be larger than a number can say. */
function plain(value: unknown): unknown {
  return typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : value;
}

/** The file with what stands in that cell taken out, if it is the cell's file. */
function withoutCell(file: GivenFile, source: Source | null | undefined): GivenFile {
  if (source?.file !== file.name) return file;
  const { sheet, cell } = source;
  return { ...file, bytes: nodeHost.patchWorkbook(file.bytes, [{ kind: "set", sheet, cell, value: null }]) };
}

function rowsOf({ columns, rows }: DataTable): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
}

describe("questions over two provinces", () => {
  let nation: readonly Province[];
  const all = (name: string): readonly (Row & { readonly province: string })[] =>
    nation.flatMap(({ province, tables }) => (tables.get(name) ?? []).map((row) => ({ ...row, province })));

  beforeAll(async () => {
    const { board: draft, files } = await enlargedProvince(1, ["C02", "K02"]);
    const opened = openBoard(workbookOf(draft));
    if (!isOpened(opened)) throw new Error(opened.noRound);
    const judged = (sent: readonly GivenFile[]): Consolidated => {
      const request = { board: opened.board, stored: opened.stored, files: sent, asOf, receivedOption: null };
      return consolidate({ ...request, progress: () => undefined }, nodeHost);
    };
    const exported = (province: string, { stored }: Consolidated): Province => {
      const round = outgoingRound({ ...opened, stored }, asOf);
      const tables = tidyTables(round.consolidation, round.clean, viCommands);
      const place = join(folder, "nation", `province=${province}`);
      mkdirSync(place, { recursive: true });
      for (const table of tables) writeFileSync(join(place, `${table.name}.parquet`), writeParquet(table));
      return { province, tables: new Map(tables.map((table) => [table.name, rowsOf(table)])) };
    };
    const whole = judged(files);
    const ofOne = files.filter(({ name }) => name.startsWith("C02/"));
    const source = whole.consolidation.figures.find(
      ({ unit, indicator }) => unit === "C02-01" && indicator === "H01",
    )?.source;
    nation = [exported("hai", judged(ofOne.map((file) => withoutCell(file, source)))), exported("mot", whole)];
  });

  test("who has sent, by province", async () => {
    const expected = nation.map(({ province }) => {
      const units = all("units").filter((unit) => unit.province === province);
      const count = (status: string): number => units.filter((unit) => unit["status"] === status).length;
      return [province, units.length, count("on-time"), count("late"), count("missing")];
    });
    expect(await answer("Who has sent, by province")).toEqual(expected);
    for (const counts of expected) expect(counts.slice(1).every((count) => Number(count) > 0)).toBe(true);
  });

  test("how many units reached their target, by indicator", async () => {
    const figures = all("figures");
    const codes = [...new Set(figures.map(({ indicator }) => String(indicator)))].sort();
    const expected = codes.map((code) => {
      const ours = figures.filter(({ indicator }) => indicator === code);
      const compared = ours.filter(({ pctOfTarget }) => typeof pctOfTarget === "number");
      const reached = compared.filter(({ pctOfTarget }) => Number(pctOfTarget) >= 100);
      const blank = ours.filter(({ resultState }) => resultState === "blank");
      return [code, ours.length, blank.length, compared.length, reached.length];
    });
    expect(await answer("Targets reached, by indicator")).toEqual(expected);
    expect(expected.some(([, , blank = 0, compared = 0]) => Number(blank) > 0 && Number(compared) > 0)).toBe(true);
  });

  test("the first of every cluster, with its name", async () => {
    const expected = all("ranking")
      .filter(({ rank }) => rank === 1)
      .map((first) => {
        const unit = all("units").find(({ province, code }) => province === first.province && code === first["unit"]);
        return [first.province, first["cluster"], unit?.["name"], first["total"]];
      });
    expect([...(await answer("The first of every cluster"))].map(told).sort()).toEqual(expected.map(told).sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  test("what is still wrong", async () => {
    const errors = all("issues").filter(({ severity }) => severity === "error");
    const expected = [...new Set(errors.map(({ code }) => String(code)))].map((code) => {
      const ours = errors.filter((issue) => issue["code"] === code);
      return [code, new Set(ours.map(({ province }) => province)).size, ours.length];
    });
    expect([...(await answer("What is still wrong"))].map(told).sort()).toEqual(expected.map(told).sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  test("from a nation's figure down to the row of a unit", async () => {
    const expected = all("figures")
      .filter(({ indicator, result }) => indicator === "H01" && typeof result === "number")
      .map(({ province, unit, result, rawResult }) => [province, unit, result, rawResult]);
    const rows = await answer("Down to the unit");
    expect([...rows].map(told).sort()).toEqual(expected.map(told).sort());
    expect(expected.length).toBeGreaterThan(0);
  });
});

function told(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => plain(value));
}
