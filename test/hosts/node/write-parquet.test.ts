import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { outgoingRound } from "../../../src/app/exporting/outgoing-round";
import { tidyTables } from "../../../src/app/exporting/tidy-tables";
import type { DataTable, DataValue } from "../../../src/app/host";
import { writeParquet } from "../../../src/hosts/node/parquet/write-parquet";
import { viCommands } from "../../../src/text/command-texts";
import { consolidatedBook, foundIn, openedBook, secrets } from "../../app/exporting/exported-sample";

const folder = mkdtempSync(join(tmpdir(), "thidua-parquet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, unknown>>;

/** What DuckDB reads in the table. */
async function asRead(table: DataTable, question: (from: string) => string): Promise<readonly Row[]> {
  const path = join(folder, `${table.name}.parquet`);
  writeFileSync(path, writeParquet(table));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(question(`read_parquet('${path}')`));
  return reader.getRowObjectsJson() as readonly Row[];
}

const round = outgoingRound(openedBook(consolidatedBook().workbook), "2020-07-15");
const tables = tidyTables(round.consolidation, round.clean, viCommands);
const typeNames = { text: "VARCHAR", number: "DOUBLE", "yes-no": "BOOLEAN", date: "DATE" } as const;

test.each(tables.map((table) => [table.name, table] as const))(
  "%s: DuckDB reads the same types, rows, values and sums",
  async (_, table) => {
    const described = await asRead(table, (from) => `DESCRIBE SELECT * FROM ${from}`);
    expect(described.map((row) => [row["column_name"], row["column_type"]])).toEqual(
      table.columns.flatMap(({ key, type }) =>
        type === "mixed"
          ? [
              [key, "DOUBLE"],
              [`${key}Text`, "VARCHAR"],
            ]
          : [[key, typeNames[type]]],
      ),
    );
    const rows = await asRead(table, (from) => `SELECT * FROM ${from}`);
    const together = (row: Row, key: string, type: string): unknown =>
      type === "mixed" ? (row[key] ?? row[`${key}Text`] ?? null) : (row[key] ?? null);
    expect(rows.map((row) => table.columns.map(({ key, type }) => together(row, key, type)))).toEqual(table.rows);
    for (const [index, { key, type }] of table.columns.entries()) {
      if (type !== "number" && type !== "mixed") continue;
      const [sum] = await asRead(table, (from) => `SELECT count("${key}") AS n, sum("${key}") AS s FROM ${from}`);
      const numbers = table.rows.map((row) => row[index]).filter((value): value is number => typeof value === "number");
      expect(Number(sum?.["n"])).toBe(numbers.length);
      expect(Number(sum?.["s"] ?? 0)).toBeCloseTo(
        numbers.reduce((all, value) => all + value, 0),
        6,
      );
    }
  },
);

test("an empty table keeps its columns; blanks, words beside numbers and days come back; equal tables, equal bytes", async () => {
  const columns = [
    { key: "unit", type: "text" },
    { key: "result", type: "mixed" },
    { key: "day", type: "date" },
    { key: "tied", type: "yes-no" },
  ] as const;
  const rows: readonly (readonly DataValue[])[] = [
    ["Đơn vị một", 1.5, "2020-02-29", true],
    [null, "Đạt", null, null],
    ["", 0, "1999-12-31", false],
  ];
  const table = { name: "few", columns, rows };
  expect(await asRead({ ...table, rows: [] }, (from) => `SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: "0" }]);
  expect(await asRead(table, (from) => `SELECT * FROM ${from}`)).toEqual([
    { unit: "Đơn vị một", result: 1.5, resultText: null, day: "2020-02-29", tied: true },
    { unit: null, result: null, resultText: "Đạt", day: null, tied: null },
    { unit: "", result: 0, resultText: null, day: "1999-12-31", tied: false },
  ]);
  expect(writeParquet(table)).toEqual(writeParquet(table));
});

test("no table holds a contact or the name of a file", () => {
  for (const table of tables) expect([table.name, foundIn(writeParquet(table), secrets)]).toEqual([table.name, []]);
});
