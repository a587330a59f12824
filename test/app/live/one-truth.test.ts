import { prepareConsolidation } from "../../../src/app/live/board/consolidating/consolidate-live";
import { roundCharts } from "../../../src/app/live/board/following/round-charts";
import { unitPage } from "../../../src/app/live/board/following/unit-page";
import { receivedFiles } from "../../../src/app/live/board/receiving/received-files";
import { openScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { scoringRound } from "../../../src/app/live/board/scoring/scored-cluster";
import { liveStatus } from "../../../src/app/live/opening/live-status";
import type { OpenedBoard } from "../../../src/app/open-board";
import { scoreBands } from "../../../src/forms/output/overview/overview-charts";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { smallProvince } from "../../support/small-province";
import { asked, sentBy } from "./live-province";
import { asOf, consolidationOf, verdictRounds } from "./verdict-rounds";

test("a paper that came on the day of the file's own time doesn't confirm that day", async () => {
  const { workbook } = smallProvince({
    "Sổ theo dõi nhận báo cáo": "Mã đơn vị/cụm | Mã hồ sơ | Ngày đến | Trạng thái\nC1-01 | DC | 29/06/2020 | Đã nhận",
  });
  const file = { ...sentBy("C1-01"), changed: "2020-06-29T08:00:00" };
  const prepared = await prepareConsolidation(asked(memoryLiveWorkbook(workbook), [file]));
  if (prepared.outcome !== "done") throw new Error(prepared.outcome);
  const { consolidated, opened, read } = prepared;
  const [shown] = receivedFiles({
    ...consolidated,
    before: opened.stored,
    recognised: read.recognised,
    identities: new Map(),
  });
  const written = consolidated.consolidation.units.find(({ code }) => code === "C1-01");
  expect([written?.received, written?.confirmed]).toEqual(["2020-06-29", false]);
  expect(shown?.received).toEqual({ day: "2020-06-29", confirmed: false });
});

/** A round in which the report of one unit brings out a bug, so that the unit is set aside. */
function withBrokenReport(): { readonly opened: OpenedBoard; readonly unit: string; readonly cluster: string } {
  for (const { opened, clusters } of verdictRounds(20200701, 10)) {
    const { board, stored } = opened;
    const first = stored.submissions.find(
      ({ submission: { unit } }) => stored.submissions.filter((each) => each.submission.unit === unit).length === 1,
    );
    const [cluster = ""] = clusters;
    if (first === undefined) continue;
    const { unit } = first.submission;
    const broken = stored.submissions.map((each) =>
      each.submission.unit === unit ? { ...each, submission: { ...each.submission, results: null as never } } : each,
    );
    const scoring = { ...board.period.scoring, whenMissing: "zero" } as const;
    return {
      opened: {
        ...opened,
        board: {
          ...board,
          period: { ...board.period, scoring },
          clusters: board.clusters.map((each) => ({ ...each, scoring: { ...each.scoring, whenMissing: "zero" } })),
        },
        stored: { ...stored, submissions: broken },
      },
      unit,
      cluster,
    };
  }
  throw new Error("no round has a report");
}

test("a unit that is set aside has no total in the pane either, and none of its files counts", () => {
  const { opened, unit, cluster } = withBrokenReport();
  const written = consolidationOf(opened);
  expect(
    written.issues.filter(({ code, place }) => code === "internal-error" && place.unit === unit).length,
  ).toBeGreaterThan(0);
  expect(written.totals.find((total) => total.unit === unit)).toMatchObject({ total: null, pending: true });
  const status = liveStatus(opened, { asOf });
  const round = scoringRound({ consolidation: status.consolidation, stored: opened.stored });
  const sheet = openScoreSheet(opened, round, { cluster, stage: null });
  // Guests are scored by nobody, so the pane lists none.
  const guests = new Set(written.roster.flatMap(({ code, role }) => (role === "guest" ? [code] : [])));
  expect(sheet?.members.map(({ unit: code, sums }) => [code, sums.total])).toEqual(
    written.totals
      .filter((total) => total.cluster === cluster && !guests.has(total.unit))
      .map((total) => [total.unit, total.total]),
  );
  const page = unitPage(opened, status, unit);
  expect(page?.versions.filter(({ standing }) => standing === "counts")).toEqual([]);
});

test("the chart of points counts whom the sheet counts", () => {
  for (const { opened } of verdictRounds(20200702, 20)) {
    const consolidation = consolidationOf(opened);
    expect(roundCharts(consolidation).scores!.bins.map(({ units }) => units)).toEqual(
      scoreBands(consolidation).map(({ units }) => units),
    );
  }
});
