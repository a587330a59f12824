import { readFileSync } from "node:fs";
import path from "node:path";
import { boardOut } from "../../../src/app/board-out";
import { boardChange } from "../../../src/app/live/changing/board-change";
import { consolidateLive } from "../../../src/app/live/board/consolidating/consolidate-live";
import { liveStatus } from "../../../src/app/live/opening/live-status";
import { openLiveWorkbook, type LiveOpened } from "../../../src/app/live/opening/open-live-workbook";
import { provinces } from "../../../sample/provinces";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { Consolidation } from "../../../src/domain/consolidation";
import { sheetOf as drawnSheet, type SheetDraft } from "../../../src/workbook/draft";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { sampleFiles } from "../../e2e/support/sample-files";
import { expectSameVerdicts, falseYes } from "./same-verdicts";
import { asked, cellsOf, pick, sheetOf } from "./live-province";

/** 184 units' real files: issued, filled with planted faults, read, judged, written both ways. */
test("the whole sample province, consolidated in the open workbook, is the command line's cell by cell", async () => {
  const folder = sampleFiles();
  const opened = (name: string): Workbook => nodeHost.readWorkbook(readFileSync(path.join(folder, name)));
  const workbook = opened("board.xlsx");
  const files = nodeFiles("").collect(path.join(folder, "filled"));
  const live = memoryLiveWorkbook(workbook);
  const result = await consolidateLive({ ...asked(live, files), asOf: provinces.huyen.asOf, host: nodeHost });
  if (result.outcome !== "done") throw new Error(result.outcome);
  expect(result.consolidated.consolidation.units).toHaveLength(184);

  const { draft } = boardOut(workbook, result.consolidated, vi);
  const change = await boardChange({
    workbook,
    consolidated: result.consolidated,
    texts: vi,
    pause: () => Promise.resolve(),
  });
  const now = live.workbook();
  for (const sheet of change.sheets) {
    const theirs = draft.sheets.find(({ name }) => name === sheet.name);
    expect(
      Object.keys(sheet).filter(
        (part) =>
          JSON.stringify(plain(sheet[part as keyof typeof sheet])) !==
          JSON.stringify(plain(theirs?.[part as keyof typeof sheet])),
      ),
    ).toEqual([]);
    expectSameCells(sheetOf(now, sheet.name), sheet);
  }
  const written = new Set(change.sheets.map(({ name }) => name));
  const others = draft.sheets.filter(({ name }) => !written.has(name));
  for (const sheet of others) expectSameCells(sheetOf(now, sheet.name), sheet);
  const [added] = change.added;
  expect(added?.rows.size).toBeGreaterThan(50);
  expectVerdictsOf(await openLiveWorkbook(live), result.consolidated.consolidation);
  const leading = memoryLiveWorkbook(opened("issued/K03/_K03.xlsx"));
  await consolidateLive({
    ...asked(
      leading,
      files.filter(({ name }) => /^K03\/K03-\d+\.xlsx$/u.test(name)),
    ),
    asOf: provinces.huyen.asOf,
    host: nodeHost,
  });
  expectNoFalseYes(await openLiveWorkbook(leading), result.consolidated.consolidation);
  expect(pick(added!.rows, added!.rows)).toEqual(
    pick(draft.sheets.find(({ name }) => name === added?.sheet)!.rows, added!.rows),
  );
});

/** Texts are compared in an instant; where they differ, a person is shown which cells. */
function expectSameCells(written: Sheet, drawn: SheetDraft): void {
  const [found, wanted] = [cellsOf(written), cellsOf(drawnSheet(drawn))];
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect([drawn.name, found]).toEqual([drawn.name, wanted]);
}

/** The pane's views of the same province say what the Board's JSON and sheets say. */
function expectVerdictsOf(open: LiveOpened, consolidation: Consolidation): void {
  if (open.kind !== "board" || "noRound" in open.opened) throw new Error("the province is a Board's workbook");
  expectSameVerdicts(open.opened, liveStatus(open.opened, clock), consolidation);
}

/** K03 has sent no Quy chế: its leader waits for the Board, where the Board prints DK06. */
function expectNoFalseYes(open: LiveOpened, board: Consolidation): void {
  if (open.kind !== "cluster" || "noRound" in open.opened) throw new Error("K03 has its own workbook");
  const leader = liveStatus(open.opened, clock).consolidation;
  expect(falseYes(leader, board)).toEqual([]);
  expect(leader.findings.filter(({ condition }) => condition.code === "DK06").map(({ met }) => met)).toContain(
    "unknown",
  );
}

const clock = { asOf: provinces.huyen.asOf };

/** Maps as lists, so that their order counts too. */
function plain(part: unknown): unknown {
  if (part instanceof Map) return [...part].map(([key, value]) => [key as unknown, plain(value)]);
  return part;
}
