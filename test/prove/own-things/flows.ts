import { writeFileSync } from "node:fs";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runNext } from "../../../src/cli/commands/next";
import { runSlips } from "../../../src/cli/commands/slips";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import type { CellValue } from "../../../src/workbook/cell";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { page } from "../../app/rounds/secretary-ways";
import { drawnAgain } from "../../app/rounds/changed-round";
import { commandDesk } from "../../support/command-desk";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { madeByRecipe, missingPackages, ownSheet } from "../../support/own-things/by-recipe";
import { ownDifferences } from "../../support/own-things/own-differences";
import { inWords, type Recipe, recipes } from "../../support/own-things/recipes";
import { packageFaults } from "../../support/package-check";
import { smallProvince } from "../../support/small-province";
import { sampleDesk, sampleWatch } from "../../taskpane/acts/sample-desk";

/** A list that no act writes to: what hangs on it stays, too. */
const ourList = "Mức điểm";
const chartSheet = "Biểu đồ riêng";
const day = "2020-07-15";

type Outcome = { readonly name: Way; readonly bytes: Uint8Array };

type Way = "issue" | "consolidate" | "again" | "slips" | "next" | "page" | "typed" | "undo";
const every: readonly Way[] = ["issue", "consolidate", "again", "slips", "next", "page", "typed", "undo"];

/** The workbook after each of these things that a secretary does with it. */
async function outcomes(given: Uint8Array, ways: readonly Way[]): Promise<readonly Outcome[]> {
  const { at, desk, bytesOf, takeAway } = commandDesk("own-flows", day);
  const options = { received: null, json: null, dryRun: false, asOf: null };
  const of: { readonly [W in Way]: () => Promise<Uint8Array> } = {
    issue: async () => {
      await runIssue(desk, at("board.xlsx"), { out: at("forms"), cluster: "C1", unit: null, asOf: null });
      return bytesOf("board.xlsx");
    },
    consolidate: async () => {
      await runConsolidate(desk, at("board.xlsx"), { ...options, in: [], out: at("out.xlsx") });
      return bytesOf("out.xlsx");
    },
    again: async () => {
      await runConsolidate(desk, at("out.xlsx"), { ...options, in: [at("forms")], out: at("again.xlsx") });
      return bytesOf("again.xlsx");
    },
    slips: async () => {
      await runSlips(desk, at("out.xlsx"), { in: [], cluster: null, each: null, asOf: null, out: at("slips.xlsx") });
      return bytesOf("slips.xlsx");
    },
    next: async () => {
      const next = { year: 2020, kind: "year" } as const;
      await runNext(desk, at("out.xlsx"), { next, out: at("next.xlsx"), asOf: null, dryRun: false });
      return bytesOf("next.xlsx");
    },
    page: async () => {
      const inPage = await page.open(given);
      await inPage.consolidate([], day);
      return inPage.bytes();
    },
    typed: () => typedAndTypedBack(given),
    undo: () => consolidatedAndUndone(given),
  };
  try {
    writeFileSync(at("board.xlsx"), given);
    const found: Outcome[] = [];
    for (const name of ways) found.push({ name, bytes: await of[name]() });
    return found;
  } finally {
    takeAway();
  }
}

/** Of a sample each case goes one way more than to the consolidation, each time another. */
function waysOf({ number }: Recipe, isWhole: boolean): readonly Way[] {
  const others: readonly Way[] = ["next", "page", "slips", "undo", "typed"];
  return isWhole ? every : ["consolidate", others[number % others.length] ?? "next"];
}

/** A cell of a list is changed in the page, and changed back. */
async function typedAndTypedBack(given: Uint8Array): Promise<Uint8Array> {
  const live = xlsxLiveWorkbook(given, { inflate: inflateNode, carry: carryInputSheet });
  const [sheet, row, column] = ["Danh sách", 5, 4];
  const write = (was: CellValue, value: CellValue) =>
    live.write(
      { sheets: [], added: [], cells: [{ sheet, row, column, was, value, format: null }] },
      { now: `${day}T08:00:00` },
    );
  const there = nodeHost.readWorkbook(given).sheets.find(({ name }) => name === sheet);
  const was = there?.rows.get(row)?.get(column)?.value ?? null;
  await write(was, "tên khác");
  await write("tên khác", was);
  return live.bytes();
}

/** The page consolidates, and its own button takes that back. */
async function consolidatedAndUndone(given: Uint8Array): Promise<Uint8Array> {
  const workbook = xlsxLiveWorkbook(given, { inflate: inflateNode, carry: carryInputSheet });
  const desk = sampleDesk(smallProvince().workbook);
  const acts = paneActs({ ...desk, host: nodeHost, workbook, clock: () => Date.parse(`${day}T05:00:00Z`) });
  const { watch } = sampleWatch();
  await acts.consolidate([], [], watch);
  expect(await acts.undo(watch)).toMatchObject({ undone: true });
  return workbook.bytes();
}

/** What of the person's was changed or lost, or makes the file unsound; [] when nothing. */
function faultsOf(given: Uint8Array, { made, resaved }: Recipe, { name, bytes }: Outcome): readonly string[] {
  const known = new Set(packageFaults(given));
  const hasChartSheet = made.writer === "parts" && made.things.includes("chartSheet") && !resaved;
  // The lines above a list name its round.
  const sheets = [ownSheet, ...(hasChartSheet ? [chartSheet] : []), ...(name === "next" ? [] : [ourList])];
  return [
    ...ownDifferences(given, bytes, sheets),
    ...packageFaults(bytes).filter((fault) => !known.has(fault) && !fault.startsWith("a font out of order")),
  ].map((fault) => `${name}: ${fault}`);
}

type Values = readonly (readonly [place: string, value: unknown])[];

function valuesOf(bytes: Uint8Array): Values {
  const own = nodeHost.readWorkbook(bytes).sheets.find(({ name }) => name === ownSheet);
  return [...(own?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { value }]) => [`${row}:${column}`, value] as const),
  );
}

/** LibreOffice calculates the person's formulas in each of these workbooks; one start of it for all. */
function calculated(all: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Values> {
  return new Map([...recalculate(all)].map(([name, bytes]) => [name, valuesOf(bytes)]));
}

/** Few enough for a busy machine to get through before it is thought to hang. */
const together = 8;

type Wanted = {
  readonly cases: number;
  readonly seed: number;
  /** Every way for every case, and LibreOffice calculates all; else a sample of both. */
  readonly isWhole: boolean;
};

/** The tests of a run: one a case, and one of what LibreOffice calculates. */
export function describeOwnThings({ isWhole, ...wanted }: Wanted): void {
  const all = recipes(wanted);
  const missing = [...(findSoffice() === null ? ["LibreOffice"] : []), ...missingPackages()];
  let made: readonly Uint8Array[] = [];
  const kept = new Map<Recipe, readonly Outcome[]>();

  beforeAll(async () => {
    if (missing.length > 0) throw new Error(`Not installed: ${missing.join(", ")}`);
    const board = drawnAgain(smallProvince().workbook);
    const bytes = await nodeHost.writeWorkbook(board);
    made = madeByRecipe(bytes, nodeHost.readWorkbook(bytes), all);
  });

  test.each(all.map((recipe, index) => ({ of: inWords(recipe), recipe, index })))("$of", async ({ recipe, index }) => {
    const given = made[index] ?? new Uint8Array();
    const found = await outcomes(given, waysOf(recipe, isWhole));
    kept.set(
      recipe,
      found.filter(({ name }) => name === "next" || (isWhole && name === "consolidate")),
    );
    expect(found.flatMap((outcome) => faultsOf(given, recipe, outcome))).toEqual([]);
  });

  test("LibreOffice calculates the person's formulas to the same values as before", () => {
    for (let from = 0; from < all.length; from += together) {
      const some = all.slice(from, from + together);
      const files = some.flatMap((recipe, index) =>
        (kept.get(recipe) ?? []).length === 0
          ? []
          : [
              { name: `${recipe.number}-before.xlsx`, bytes: made[from + index] ?? new Uint8Array() },
              ...(kept.get(recipe) ?? []).map(({ name, bytes }) => ({ name: `${recipe.number}-${name}.xlsx`, bytes })),
            ],
      );
      const values = calculated(new Map(files.map(({ name, bytes }) => [name, bytes])));
      for (const recipe of some) {
        const before = values.get(`${recipe.number}-before.xlsx`);
        for (const { name } of kept.get(recipe) ?? [])
          expect([inWords(recipe), name, values.get(`${recipe.number}-${name}.xlsx`)]).toEqual([
            inWords(recipe),
            name,
            before,
          ]);
      }
    }
  });
}
