import { clusterPage } from "../../../src/app/live/board/following/cluster-page";
import { unitPage } from "../../../src/app/live/board/following/unit-page";
import { handInOf } from "../../../src/app/live/cluster/hand-in";
import { urgingOf } from "../../../src/app/live/board/following/urging";
import { liveStatus } from "../../../src/app/live/opening/live-status";
import type { OpenedBoard } from "../../../src/app/open-board";
import { boardOf, cluster, period, unitOf } from "../../domain/round-samples";

/** Where the last day doesn't count, it doesn't count of an extension either; every view says the same day. */
test("an extension ends a day earlier where the last day doesn't count, in reminder, list and pages alike", () => {
  const board = boardOf({
    kind: "cluster",
    period: { ...period, inclusive: false },
    clusters: [cluster("C01", { extendedTo: "2020-07-20" })],
    roster: [unitOf("C01-01", { extendedTo: "2020-07-12" }), unitOf("C01-02")],
  });
  const opened: OpenedBoard = {
    board,
    stored: { submissions: [], clusterSubmissions: [], unreadable: [] },
    workbook: { sheets: [], warnings: [] },
    inputs: () => ({ period: {}, rows: {}, unconfirmed: new Set() }),
  };
  const status = liveStatus(opened, { asOf: "2020-07-15" });
  expect([handInOf(opened, status)?.lastDay, clusterPage(status, "C01", null)?.lastDay]).toEqual([
    "2020-07-19",
    "2020-07-19",
  ]);
  const urged = urgingOf(status).clusters[0]?.units.map(({ lastDay, daysOver, extended }) => [
    lastDay,
    daysOver,
    extended,
  ]);
  expect(urged).toEqual([
    ["2020-07-11", 4, true],
    ["2020-07-04", 11, false],
  ]);
  expect(["C01-01", "C01-02"].map((unit) => unitPage(opened, status, unit)?.lastDay)).toEqual([
    "2020-07-11",
    "2020-07-04",
  ]);
});
