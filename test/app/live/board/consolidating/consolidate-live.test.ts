import { consolidationJson } from "../../../../../src/app/consolidation-json";
import { consolidate } from "../../../../../src/app/consolidate";
import { consolidateLive } from "../../../../../src/app/live/board/consolidating/consolidate-live";
import { LiveWorkbookError, type LiveWorkbook } from "../../../../../src/app/live-workbook";
import { memoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { outputSheetsOf } from "../../../../../src/forms/output/output-pages";
import { readStore } from "../../../../../src/forms/store/store";
import { vi } from "../../../../../src/text/vi";
import { boardOf, fileOf, host, issuedTo, setCell } from "../../../../support/small-province";
import { asked, consolidated, province, sentBy, yearless } from "../../live-province";

const outputSheets = outputSheetsOf(province.board, []);
const good = sentBy("C1-01");
const poor = sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]);
const scan = {
  name: "C1/C1-03 (ban scan).xlsx",
  bytes: new TextEncoder().encode("%PDF"),
  changed: "2020-06-29T08:00:00",
};
const stranger = { name: "ghi-chu.txt", bytes: new TextEncoder().encode("xin chào"), changed: null };
const files = [good, poor, scan, stranger, { ...good, name: "ban sao/C1-01.xlsx" }];

test("it judges as the command line does", async () => {
  const { consolidated: live } = await consolidated(memoryLiveWorkbook(province.workbook), files);
  const request = {
    board: boardOf(province.workbook),
    stored: readStore(province.workbook),
    files,
    asOf: "2020-07-15",
    receivedOption: null,
    progress: () => undefined,
  };
  const commandLine = consolidate(request, host);
  expect(consolidationJson(live.consolidation, vi)).toBe(consolidationJson(commandLine.consolidation, vi));
});

test("what the pane says: files by what became of them, issues by how grave they are, and what was written", async () => {
  const { summary } = await consolidated(memoryLiveWorkbook(province.workbook), files);
  expect(Object.entries(summary.files).map(([verdict, of]) => [verdict, of.map(({ name }) => name)])).toEqual([
    ["accepted", ["C1/C1-01.xlsx", "C1/C1-02.xlsx"]],
    ["unchanged", []],
    ["superseded", []],
    ["duplicate", ["ban sao/C1-01.xlsx"]],
    ["rejected", ["C1/C1-03 (ban scan).xlsx", "ghi-chu.txt"]],
    ["unrecognised", []],
  ]);
  expect(summary.issues.error).toBeGreaterThan(0);
  const shown = outputSheets.filter((name) => !name.startsWith("_TD_"));
  expect([summary.added, summary.sheets]).toEqual([3, shown]);
});

test("the day that a person states stands for these files", async () => {
  const { consolidated: live } = await consolidated(memoryLiveWorkbook(province.workbook), [good], {
    received: "2020-07-03",
  });
  expect(live.consolidation.units[0]).toMatchObject({
    received: "2020-07-03",
    receivedSource: "option",
    confirmed: true,
    status: "late",
  });
});

test("between two files, and between two sheets, it pauses; every stage is told", async () => {
  const told: string[] = [];
  const done: string[] = [];
  const reading = { ...host, readWorkbook: (bytes: Uint8Array) => (done.push("read"), host.readWorkbook(bytes)) };
  const pause = () => Promise.resolve(void done.push("pause"));
  await consolidated(memoryLiveWorkbook(province.workbook), files, {
    host: reading,
    pause,
    progress: (stage, count, all) => void told.push(`${stage} ${count}/${all}`),
  });
  const drawing = outputSheets.map((_, index) => `drawing ${index + 1}/${outputSheets.length}`);
  expect(told).toEqual([
    "opening 0/1",
    "reading 1/4",
    "reading 2/4",
    "reading 3/4",
    "reading 4/4",
    "judging 0/1",
    ...drawing,
    "writing 1/1",
  ]);
  expect(done.filter((what, index) => what === "read" && done[index + 1] === "read")).toEqual([]);
  expect(done.slice(done.lastIndexOf("read")).length).toBeGreaterThan(outputSheets.length + 14);
});

test("each fingerprint is worked out once", async () => {
  let count = 0;
  const counting = { ...host, sha256: (bytes: Uint8Array) => ((count += 1), host.sha256(bytes)) };
  await consolidated(memoryLiveWorkbook(province.workbook), files, { host: counting });
  expect(count).toBe(files.length);
});

test("a unit's workbook, somebody's own and one without a year are left as they are", async () => {
  const unit = issuedTo(province, "C1-01");
  for (const [workbook, outcome] of [
    [unit, "not-a-board"],
    [{ sheets: [], warnings: [] }, "not-a-board"],
    [yearless(), "no-period"],
  ] as const) {
    const live = memoryLiveWorkbook(workbook);
    expect((await consolidateLive(asked(live, [good]))).outcome).toBe(outcome);
    expect(live.workbook()).toBe(workbook);
  }
});

test("a cluster's workbook consolidates its own members", async () => {
  const live = memoryLiveWorkbook(issuedTo(province, "_C1"));
  const { consolidated: run, summary } = await consolidated(live, [good, sentBy("K1-02")]);
  expect(run.consolidation.units.map(({ code, status }) => [code, status])).toEqual([
    ["C1-01", "on-time"],
    ["C1-02", "missing"],
    ["C1-03", "missing"],
  ]);
  expect(summary.files.unrecognised.map(({ name }) => name)).toEqual(["K1/K1-02.xlsx"]);
});

test("where a person typed while the files were read, the write is refused and names the cell; trying again works", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  let typed = false;
  const slow: LiveWorkbook = {
    ...live,
    write: (change, options) => {
      if (!typed)
        live.change((workbook) => setCell(workbook, "Sổ theo dõi nhận báo cáo", { row: 5, column: 1, value: "C1-03" }));
      typed = true;
      return live.write(change, options);
    },
  };
  const failed = await consolidated(slow, [good]).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(LiveWorkbookError);
  expect((failed as LiveWorkbookError).trouble).toEqual({
    reason: "changed-meanwhile",
    detail: "'Sổ theo dõi nhận báo cáo'!A5",
    left: "as-it-was",
  });
  expect((await consolidated(slow, [good])).summary.added).toBe(1);
});

test("without any file the outputs are made anew from what is stored", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const first = await consolidated(live, files);
  const again = await consolidated(live, []);
  expect(again.consolidated.consolidation.figures).toEqual(first.consolidated.consolidation.figures);
  expect(again.summary.files.accepted).toEqual([]);
});

test("files that came in an earlier file of the same bytes say unchanged", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [good]);
  const { summary } = await consolidated(live, [good, fileOf("C1/C1-01 (2).xlsx", issuedTo(province, "C1-01"))]);
  expect(summary.files.unchanged.map(({ name }) => name)).toEqual(["C1/C1-01.xlsx"]);
});
