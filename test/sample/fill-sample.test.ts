import { checkPlanted, type PlantedJson } from "../../sample/check-planted";
import * as deliveries from "../../sample/deliveries";
import { unitFaults } from "../../sample/faults/unit-faults";
import type { Fault, Planted } from "../../sample/planted";
import type { Board } from "../../src/domain/round/board";
import { readTable } from "../../src/forms/reading/read-table";
import { rosterList } from "../../src/forms/sheets/board/roster-lists";
import { asset as readAsset, consolidated, fill, issuedProvince, type Folder } from "./filled-province";
import { untoldIn } from "./untold";

/** Every unit in which something is planted, one of each way of sending, and a cluster in which nothing is. */
const first = <T>(all: readonly T[]): readonly T[] => all.slice(0, 1);
const planned = new Set([
  ...unitFaults.map((each) => each.unit),
  ...first(deliveries.missingUnits),
  ...first(deliveries.paperOnlyUnits),
  ...deliveries.exemptUnits,
  ...deliveries.lateSenders.slice(2, 4).map((each) => each.sender),
  ...first(deliveries.extendedUnits).map((each) => each.unit),
  ...deliveries.secondFiles.map((each) => each.unit),
  ...deliveries.returnedUnits,
  ...deliveries.duplicatedUnits.map((each) => each.unit),
  ...deliveries.brokenUnits.map((each) => each.unit),
  ...deliveries.strayUnits.map((each) => each.from),
]);
const cleanCluster = "K02";
/**
 * The late one, one with more time, and those whose folders get foreign files; the others' units do without a
 * catalogue.
 */
const clusterBooks = new Set([cleanCluster, "K03", "K05", "K09", "K19"].map((code) => `${code}/_${code}.xlsx`));

function isWanted(path: string): boolean {
  const [folder = "", name = ""] = path.split("/");
  return (
    clusterBooks.has(path) ||
    (folder === cleanCluster && !name.startsWith("_")) ||
    planned.has(name.replace(".xlsx", ""))
  );
}

let board: Board;
let issued: Folder;
let folder: Folder;
let planted: Planted;
let json: PlantedJson;

beforeAll(async () => {
  const province = await issuedProvince(isWanted);
  ({ issued } = province);
  const senders = new Set(
    [...issued.keys()].map((path) => path.slice(path.lastIndexOf("/") + 1).replace(/^_|\.xlsx$/g, "")),
  );
  const { receipts, nominations } = province.board;
  board = {
    ...province.board,
    receipts: receipts.filter(({ sender }) => senders.has(sender)),
    nominations: nominations.filter(({ unit }) => senders.has(unit)),
  };
  const filled = await fill(issued, 7);
  ({ folder } = filled);
  const isHere = ({ file, unit }: Fault): boolean => file !== null || unit === null || senders.has(unit);
  planted = { ...filled.planted, faults: filled.planted.faults.filter(isHere) };
  json = consolidated(board, folder);
});

test("every planted fault is found and nothing else is", () => {
  expect(checkPlanted(planted, json)).toEqual({ missing: [], unexpected: [] });
});

const secondRoster = readTable(rosterList, readAsset("sample-xa/roster.tsv")).map(({ unit }) => String(unit));

test("every fault of the plan is planted, each in a unit of a roster", () => {
  const names = new Set(planted.faults.map((each) => each.fault));
  expect(unitFaults.map((each) => each.fault).filter((name) => !names.has(name))).toEqual([]);
  const sent = new Set([...board.roster.map((each) => each.unit), ...secondRoster]);
  expect(
    Object.values(deliveries)
      .flat()
      .flatMap(unitsIn)
      .filter((code) => code.includes("-") && !sent.has(code)),
  ).toEqual([]);
});

/** Unit and cluster codes in a row of the plan of deliveries. */
function unitsIn(row: string | Readonly<Record<string, unknown>>): readonly string[] {
  if (typeof row === "string") return [row];
  return [row["unit"], row["sender"], row["from"]].filter((code): code is string => typeof code === "string");
}

test("every file that was sent is listed once, none is from after the day of the sample", () => {
  const written = [...folder].filter(([path]) => path.startsWith("filled/") && !path.endsWith("planted.json"));
  expect(planted.files.map((each) => `filled/${each.file}`)).toEqual(written.map(([path]) => path).sort());
  expect(written.filter(([, { changed }]) => changed === null || changed >= planted.asOf)).toEqual([]);
});

test("a cluster without faults is complete and on time", () => {
  const own = json.units.filter(({ code }) => code.startsWith(`${cleanCluster}-`));
  expect(own.map(({ status }) => status)).toEqual(own.map(() => "on-time"));
  expect(json.clusters.find(({ code }) => code === cleanCluster)).toMatchObject({
    complete: own.length,
    expected: own.length,
    requiredCellPct: 100,
  });
  expect(planted.faults.filter(({ unit }) => unit?.startsWith(`${cleanCluster}-`))).toEqual([]);
});

test("about seven or eight units in a hundred are missing, and never two of a cluster", () => {
  const clusters = deliveries.missingUnits.map((unit) => unit.slice(0, 3));
  expect(new Set(clusters).size).toBe(clusters.length);
  const inSecond = clusters.filter((cluster) => secondRoster.some((unit) => unit.startsWith(cluster)));
  expect((clusters.length - inSecond.length) / 184).toBeCloseTo(0.08, 2);
  expect(inSecond.length / secondRoster.length).toBeCloseTo(0.07, 2);
});

test("the same seed gives the same bytes and times, another seed other answers and the same faults", async () => {
  const some: Folder = new Map([...issued].filter(([path]) => /\/K04-0[1-4]|\/K05-0[36]/.test(path)));
  const once = await fill(some, 7);
  const again = await fill(new Map([...some].reverse()), 7);
  expect([...again.folder].sort(byPath)).toEqual([...once.folder].sort(byPath));
  const other = await fill(some, 8);
  expect(other.planted.faults).toEqual(once.planted.faults);
  const results = (found: PlantedJson): unknown =>
    found.figures.filter(({ unit }) => unit === "K04-01").map((figure) => figure["result"]);
  expect(results(consolidated(board, other.folder))).not.toEqual(results(json));
});

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

test("what the Board is told of a file alone, its unit or its leader is told before sending", () => {
  const { files, untold } = untoldIn(folder, json);
  const isCluster = (name: string): boolean => /\/_[^/]+$/u.test(name);
  expect(files.filter((name) => !isCluster(name)).length).toBeGreaterThan(60);
  expect(files.filter(isCluster).length).toBeGreaterThan(2);
  expect(untold).toEqual([]);
});
