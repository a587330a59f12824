import { consolidateStored } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { csvOf } from "../../../src/app/exporting/csv";
import { outgoingRound } from "../../../src/app/exporting/outgoing-round";
import { tableNames, tidyTables } from "../../../src/app/exporting/tidy-tables";
import type { DataTable } from "../../../src/app/host";
import { viCommands } from "../../../src/text/command-texts";
import { consolidatedBook, foundIn, openedBook, secrets } from "./exported-sample";

const opened = openedBook(consolidatedBook().workbook);
const round = outgoingRound(opened, "2020-07-15");
const tables = tidyTables(round.consolidation, round.clean, viCommands);
const { consolidation } = consolidateStored({ ...opened, asOf: "2020-07-15" });
type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const json = JSON.parse(consolidationJson(consolidation, viCommands)) as Records;

/** Where a figure comes from stays at home. */
const places = ["source", "targetSource", "adjustedSource", "file", "sheet", "cell"];

test("the tables are the JSON's, row by row and key by key, without the places of sources", () => {
  expect(tables.map(({ name }) => name)).toEqual([
    "units",
    "clusters",
    "figures",
    "adjustments",
    "scores",
    "totals",
    "sections",
    "ranking",
    "classes",
    "issues",
  ]);
  for (const { name, columns, rows } of tables) {
    if (name === "sections" || name === "classes") continue;
    const records = json[name] ?? [];
    expect([name, rows.length]).toEqual([name, records.length]);
    expect(rows.length).toBeGreaterThan(0);
    const keys = Object.keys(records[0] ?? {}).filter((key) => ![...places, "documents", "sections"].includes(key));
    expect(columns.map(({ key }) => key).filter((key) => !key.startsWith("documents."))).toEqual(keys);
    records.forEach((record, row) =>
      columns.forEach(({ key }, column) => {
        const [, code] = key.split("documents.");
        const stated =
          code === undefined ? record[key] : ((record["documents"] as Record<string, unknown>)[code] ?? null);
        const told = rows[row]?.[column] ?? null;
        if (typeof told !== "string" || !told.includes("…"))
          expect([name, row, key, told]).toEqual([name, row, key, stated]);
      }),
    );
  }
});

test("classes are a table, and sections of totals are one of their own", () => {
  const sections = [{ section: "A/I", points: 4, max: 5 }];
  const [first, ...others] = round.consolidation.totals;
  const nothing = { percent: null, byPoints: null, capped: null, open: [], limits: [] };
  const classes = [{ unit: first!.unit, cluster: first!.cluster, class: "Tốt", ...nothing }];
  const given = { ...round.consolidation, classes, totals: [{ ...first!, sections }, ...others] };
  const found = new Map(tidyTables(given, round.clean, viCommands).map((table) => [table.name, table]));
  const toldOf = (name: string) => [found.get(name)?.columns.map(({ key }) => key), found.get(name)?.rows];
  const of = [first?.unit, first?.cluster];
  expect(toldOf("sections")).toEqual([["unit", "cluster", "section", "points", "max"], [[...of, "A/I", 4, 5]]]);
  expect(toldOf("classes")).toEqual([["cluster", "unit", "class"], [[...of].reverse().concat("Tốt")]]);
});

test("numbers are numbers, days are days, and a column of one type holds nothing else", () => {
  for (const { name, columns, rows } of tables)
    for (const [index, { key, type }] of columns.entries())
      for (const value of rows.map((row) => row[index]).filter((each) => each !== null)) {
        const fits = {
          text: typeof value === "string",
          number: typeof value === "number",
          "yes-no": typeof value === "boolean",
          date: typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value),
          mixed: typeof value === "string" || typeof value === "number",
        };
        expect([name, key, value, fits[type]]).toEqual([name, key, value, true]);
      }
});

test("no table holds a contact or the name of a file", () => {
  for (const table of tables)
    expect([table.name, foundIn(new TextEncoder().encode(csvOf(table)), secrets)]).toEqual([table.name, []]);
  expect(tableNames).toHaveLength(10);
});

test("CSV by RFC 4180 with its mark; a text that a spreadsheet would run gets an apostrophe, a number none", () => {
  const table: DataTable = {
    name: "thử",
    columns: [
      { key: "a", type: "text" },
      { key: "b", type: "mixed" },
      { key: "c", type: "yes-no" },
    ],
    rows: [
      ["=SUM(A1)", -1.5, true],
      ["+84", "-5 ngày", false],
      ['@x; "y", z', 1234567.25, null],
      ["hai\ndòng", "\t=1", null],
      ["", null, null],
    ],
  };
  expect(csvOf(table)).toBe(
    `\uFEFFa,b,c\r\n'=SUM(A1),-1.5,true\r\n'+84,'-5 ngày,false\r\n"'@x; ""y"", z",1234567.25,\r\n"hai\ndòng",'\t=1,\r\n,,\r\n`,
  );
});
