import { readFileSync, writeFileSync } from "node:fs";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { runNext } from "../../../src/cli/commands/next";
import type { RoundName } from "../../../src/domain/round/period";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { changedRound } from "../rounds/changed-round";
import { sampleDesk } from "../../taskpane/acts/sample-desk";
import { smallProvince } from "../../support/small-province";
import { at, bytesOf, desk, read, sixMonths, takeAway, year20 } from "./next-command-sample";

beforeAll(sixMonths);
afterAll(takeAway);

/** The pane over the bytes of a file, as the page and Excel give them. */
function paneOver(bytes: Uint8Array) {
  const live = xlsxLiveWorkbook(bytes, { inflate: inflateNode, carry: carryInputSheet });
  const write = jest.fn(live.write);
  const actions = paneActs({ ...sampleDesk(smallProvince().workbook), host: nodeHost, workbook: { ...live, write } });
  return { live, write, actions };
}

async function made(actions: ReturnType<typeof paneActs>, next: RoundName | null, confirmed: readonly string[] = []) {
  const file = await actions.makeNextRound({ next, confirmed });
  if ("refused" in file) throw new Error(file.refused);
  return file;
}

test("the pane makes the workbook that the command line makes, byte for byte, and writes nothing", async () => {
  const { actions, live, write } = paneOver(bytesOf("h1.xlsx"));
  const file = await made(actions, year20);
  expect(file.name).toBe("Sổ tổng hợp thi đua năm 2020.xlsx");
  expect(Buffer.from(file.bytes).equals(readFileSync(at("year.xlsx")))).toBe(true);
  expect(write).not.toHaveBeenCalled();
  expect(await live.bytes()).toEqual(bytesOf("h1.xlsx"));
});

test("the round that usually follows is offered; it is shown before it is made, one record a sheet", async () => {
  const { actions } = paneOver(bytesOf("h1.xlsx"));
  const shown = await actions.showNextRound({ next: null, confirmed: [] });
  expect(shown).toMatchObject({ start: { year: 2020, kind: "h1" }, next: year20, suggested: [] });
  const after = paneOver((await made(actions, null)).bytes);
  expect(await after.actions.showNextRound({ next: null, confirmed: [] })).toEqual({ refused: "no-period" });
  expect(await actions.showNextRound({ next: { year: 2020, kind: "h1" }, confirmed: [] })).toMatchObject({
    refused: "not-later",
  });
});

test("dates of the last round of the same kind are suggested, and written only where ticked", async () => {
  const { actions } = paneOver(bytesOf("h1.xlsx"));
  const next = { year: 2021, kind: "h1" } as const;
  const shown = await actions.showNextRound({ next, confirmed: [] });
  if ("refused" in shown) throw new Error(shown.refused);
  expect(shown.suggested.map(({ key, date }) => [key, date])).toEqual([
    ["unitHoldBy", "2021-06-30"],
    ["clusterHoldBy", "2021-07-10"],
    ["unitSendBy", "2021-06-30"],
    ["clusterSendBy", "2021-07-10"],
  ]);
  const dates = async (confirmed: readonly string[]) => {
    const book = nodeHost.readWorkbook((await made(actions, next, confirmed)).bytes);
    const rows = [...book.sheets.find(({ name }) => name === "Kỳ báo cáo")!.rows.values()];
    return rows
      .filter((cells) => String(cells.get(1)?.value).startsWith("Hạn "))
      .map((cells) => cells.get(2)?.value ?? null);
  };
  expect(await dates([])).toEqual([null, null, null, null]);
  expect(await dates(["unitHoldBy"])).toEqual([{ date: "2021-06-30" }, null, null, null]);
});

test("of a workbook whose round was changed it is made from the round that it holds", async () => {
  writeFileSync(
    at("changed.xlsx"),
    await nodeHost.writeWorkbook(changedRound(read("h1.xlsx"), 2021, "6 tháng đầu năm")),
  );
  const { actions } = paneOver(bytesOf("changed.xlsx"));
  const next = { year: 2021, kind: "h1" } as const;
  const file = await made(actions, next);
  await runNext(desk, at("changed.xlsx"), { next, out: at("as-told.xlsx"), asOf: null, dryRun: false });
  expect(Buffer.from(file.bytes).equals(readFileSync(at("as-told.xlsx")))).toBe(true);
});

test("where the place gives no bytes the sheets are read, a person's own among them; nothing else differs", async () => {
  const { live } = paneOver(bytesOf("h1.xlsx"));
  const { bytes, ...without } = live;
  expect(bytes).toBeDefined();
  const actions = paneActs({ ...sampleDesk(smallProvince().workbook), host: nodeHost, workbook: without });
  const [book, other] = [nodeHost.readWorkbook((await made(actions, year20)).bytes), read("year.xlsx")];
  const cells = (workbook: typeof book) =>
    workbook.sheets
      .filter(({ name }) => name !== "_TD_Kỳ trước")
      .map(({ name, rows }) => [name, [...rows].map(([row, all]) => [row, [...all]])]);
  expect(cells(book)).toEqual(cells(other));
});
