import { liveStatus, type LiveStatus } from "../../../../src/app/live/opening/live-status";
import { openLiveWorkbook } from "../../../../src/app/live/opening/open-live-workbook";
import type { SendingStatus } from "../../../../src/domain/standing/standing";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { addressOf } from "../../../../src/workbook/address";
import { setCell } from "../../../support/small-province";
import { consolidated, province, sentBy } from "../live-province";

function counts(standings: readonly { readonly status: SendingStatus }[]): Readonly<Record<SendingStatus, number>> {
  const count = (wanted: SendingStatus): number => standings.filter(({ status: each }) => each === wanted).length;
  return {
    "on-time": count("on-time"),
    late: count("late"),
    missing: count("missing"),
    "not-due": count("not-due"),
    returned: count("returned"),
    exempt: count("exempt"),
  };
}

/** The status with what the tests below count in it. */
async function status(live: MemoryLiveWorkbook, asOf: string) {
  const found = await statusOf(live, asOf);
  const { units, clusters, knownFiles } = found.consolidation;
  return {
    ...found,
    units: counts(units),
    clusters: counts(clusters),
    unconfirmed: units.filter(({ received, confirmed }) => received !== null && !confirmed).length,
    complete: units.filter(({ complete }) => complete).length,
    files: knownFiles.filter(({ verdict }) => verdict !== "accepted" && verdict !== "unchanged").length,
  };
}

async function statusOf(live: MemoryLiveWorkbook, asOf: string): Promise<LiveStatus> {
  const opened = await openLiveWorkbook(live);
  if (!("opened" in opened) || "noRound" in opened.opened) throw new Error(opened.kind);
  return liveStatus(opened.opened, { asOf });
}

test("before anything came: everyone is not due, then missing", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const before = await status(live, "2020-06-30");
  expect(before.units).toEqual({ "on-time": 0, late: 0, missing: 0, "not-due": 5, returned: 0, exempt: 0 });
  expect([before.lastDays, before.daysLeft]).toEqual([
    { units: "2020-06-30", clusters: "2020-07-10" },
    { units: 0, clusters: 10 },
  ]);
  const after = await status(live, "2020-07-01");
  expect([after.units.missing, after.units["not-due"], after.daysLeft.units, after.clusters["not-due"]]).toEqual([
    5, 0, -1, 2,
  ]);
});

test("from the store and the register alone it tells what the last consolidation told", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const scan = { name: "C1-03.pdf", bytes: new TextEncoder().encode("%PDF"), changed: "2020-07-02T08:00:00" };
  const { consolidated: run } = await consolidated(live, [
    sentBy("C1-01"),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
    scan,
  ]);
  const found = await status(live, "2020-07-15");
  expect(found.units).toEqual({ "on-time": 2, late: 1, missing: 2, "not-due": 0, returned: 0, exempt: 0 });
  expect([found.unconfirmed, found.complete, found.files]).toEqual([3, 1, 1]);
  for (const part of ["units", "clusters", "figures", "scores", "totals", "ranking"] as const)
    expect([part, found.consolidation[part]]).toEqual([part, run.consolidation[part]]);
  expect(found.issues.error).toBe(
    run.consolidation.issues.filter(({ code }) => ["not-a-number", "unreadable"].includes(code)).length,
  );
});

test("a day entered in the register counts at once; the place to enter it is named", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [sentBy("C1-01")]);
  const before = await status(live, "2020-07-15");
  expect([before.register, before.unconfirmed, before.units.late]).toEqual([
    { sheet: "Sổ theo dõi nhận báo cáo", cell: addressOf(5, 6) },
    1,
    0,
  ]);
  live.change((workbook) =>
    setCell(workbook, "Sổ theo dõi nhận báo cáo", { row: 5, column: 6, value: { date: "2020-07-02" } }),
  );
  const after = await status(live, "2020-07-15");
  expect([after.unconfirmed, after.units.late]).toEqual([0, 1]);
});
