import { scoreRound } from "../../../../src/domain/scoring/score-round";
import { liveStatus } from "../../../../src/app/live/opening/live-status";
import { openLiveWorkbook } from "../../../../src/app/live/opening/open-live-workbook";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import type { Workbook } from "../../../../src/workbook/sheet";
import { issuedTo } from "../../../support/small-province";
import { consolidated, province, sentBy } from "../live-province";

jest.mock("../../../../src/domain/scoring/score-round", () => {
  const real = jest.requireActual<typeof import("../../../../src/domain/scoring/score-round")>(
    "../../../../src/domain/scoring/score-round",
  );
  return { ...real, scoreRound: jest.fn(real.scoreRound) };
});

test.each<readonly [string, Workbook]>([
  ["Board", province.workbook],
  ["cluster", issuedTo(province, "_C1")],
])("the round of a %s's workbook is consolidated once for its status", async (_, workbook) => {
  const live = memoryLiveWorkbook(workbook);
  await consolidated(live, [sentBy("C1-01"), sentBy("C1-02")]);
  const opened = await openLiveWorkbook(live);
  if (!("opened" in opened) || "noRound" in opened.opened) throw new Error(opened.kind);
  jest.mocked(scoreRound).mockClear();
  const { consolidation } = liveStatus(opened.opened, { asOf: "2020-07-15" });
  expect(consolidation.issues.length).toBeGreaterThan(0);
  expect(scoreRound).toHaveBeenCalledTimes(1);
});
