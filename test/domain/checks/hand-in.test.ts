import { handInChecks, type OwnSheets } from "../../../src/domain/checks/hand-in";
import type { Board } from "../../../src/domain/round/board";
import type { PeriodKind } from "../../../src/domain/round/period";
import { scoredRound } from "../../forms/output/scored-round";
import { clusterSubmission } from "../cluster-sample";
import { boardOf, cluster, criterion, period } from "../round-samples";

const own: OwnSheets = {
  cover: { open: 0, all: 6, names: [] },
  report: { open: 1, all: 1, names: [] },
  sent: clusterSubmission("C01"),
};

type Given = {
  readonly kind?: PeriodKind;
  readonly report?: OwnSheets["report"];
  readonly criteria?: Board["criteria"];
};

function checks({ kind = "h1", report = own.report, criteria = [] }: Given) {
  const board = boardOf({ period: { ...period, kind }, documents: [], criteria });
  const round = { ...scoredRound(board, []), scaleChanges: { changes: [], issues: [] } as never };
  const found = handInChecks(round, cluster("C01"), { ...own, report });
  const of = (code: string) => found.find((check) => check.code === code);
  return { codes: found.map(({ code }) => code), scale: of("scale"), report: of("report") };
}

test("the scale is one thing to look at: open while there is no line of it, done from the first line on", () => {
  expect(checks({}).scale).toMatchObject({ scale: "none", open: 1, all: 1 });
  expect(checks({ criteria: [criterion("T1")] }).scale).toMatchObject({ scale: "agreed", open: 0, all: 1 });
});

test("where nothing is scored, a report in words is asked for only where something is asked in it", () => {
  const none = { open: 0, all: 0, names: [] };
  expect(checks({ kind: "reg" }).report).toMatchObject({ open: 1, all: 1 });
  expect(checks({ kind: "reg", report: none }).codes).not.toContain("report");
  expect(checks({ report: none }).codes).toContain("report");
  expect(checks({ kind: "reg" }).codes).not.toContain("scale");
});
