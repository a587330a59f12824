import { readdirSync, writeFileSync } from "node:fs";
import { CannotRun } from "../../../src/cli/cannot-run";
import { runCheck } from "../../../src/cli/commands/check";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runMark } from "../../../src/cli/commands/mark";
import { runMerge } from "../../../src/cli/commands/merge";
import { runSlips } from "../../../src/cli/commands/slips";
import { markedRound } from "../../../src/forms/marks/round-marks";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { newEmptyBoard } from "../../../src/app/new-board";
import { workbookOf } from "../../../src/workbook/draft";
import { commandDesk } from "../../support/command-desk";
import { smallForms } from "../../support/marking/marked-forms";
import { province } from "../live/live-province";
import { changedRound, drawnAgain } from "./changed-round";

const { folder, at, desk, read, said, takeAway } = commandDesk("round");
afterAll(takeAway);

const consolidating = (out: string) => ({
  in: [at("in.xlsx")],
  out: at(out),
  asOf: null,
  received: null,
  json: null,
  dryRun: false,
});
const slips = { out: at("slips"), in: null, cluster: null, each: null, asOf: null };
const merging = { out: at("merged.xlsx"), prefer: null, json: null, asOf: null };
const changed = at("changed.xlsx");

beforeAll(async () => {
  const [form] = smallForms().filter(({ name }) => name === "C1-02.xlsx");
  writeFileSync(at("in.xlsx"), await nodeHost.writeWorkbook(form!.draft()));
  writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(drawnAgain(province.workbook)));
  await runConsolidate(desk, at("board.xlsx"), consolidating("out.xlsx"));
  writeFileSync(at("changed.xlsx"), await nodeHost.writeWorkbook(changedRound(read("out.xlsx"), 2021, "Cả năm")));
});

test("consolidating binds the workbook to its round", () => {
  expect(markedRound(read("out.xlsx"))).toEqual({ year: 2020, kind: "h1" });
});

test("a new workbook is of no round until something of one is in it", () => {
  expect(markedRound(workbookOf(newEmptyBoard("2026-05-20", { year: 2026, kind: "year" })))).toBeNull();
});

const routes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["consolidate", () => runConsolidate(desk, changed, consolidating("again.xlsx"))],
  ["consolidate --dry-run", () => runConsolidate(desk, changed, { ...consolidating("again.xlsx"), dryRun: true })],
  ["issue", () => runIssue(desk, changed, { out: at("issued"), cluster: null, unit: null, asOf: null })],
  ["slips", async () => runSlips(desk, changed, slips)],
  ["slips --in", async () => runSlips(desk, changed, { ...slips, in: [at("in.xlsx")] })],
  ["mark --board", () => runMark(desk, [at("in.xlsx")], { out: at("marked"), board: changed, asOf: null })],
  ["merge", () => runMerge(desk, [changed, at("out.xlsx")], merging)],
  ["merge of a copy", () => runMerge(desk, [at("out.xlsx"), changed], merging)],
];

test.each(routes)("%s: exit 2, both rounds named, nothing written", async (_, run) => {
  const before = readdirSync(folder).sort();
  const failure = await run().then(
    (code) => code,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(CannotRun);
  expect((failure as Error).message).toContain("6 tháng đầu năm 2020");
  expect((failure as Error).message).toContain("Cả năm 2021");
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("check names both rounds as an error at the year", async () => {
  said.length = 0;
  expect(runCheck(desk, [changed], { json: null, asOf: null })).toBe(1);
  expect(said.join("\n")).toContain("kỳ 6 tháng đầu năm 2020, nhưng trang Kỳ báo cáo ghi Cả năm 2021");
});

test("the same round written otherwise is no change, and an untouched one runs on", async () => {
  writeFileSync(at("same.xlsx"), await nodeHost.writeWorkbook(changedRound(read("out.xlsx"), 2020, "6 THÁNG ĐẦU NĂM")));
  expect(await runConsolidate(desk, at("same.xlsx"), consolidating("same-out.xlsx"))).toBe(0);
});
