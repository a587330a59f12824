import type { PointsDraft } from "../../../src/app/live/board/scoring/enter-points";
import type { ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { changeBoard, inputChange } from "../../../src/app/live/changing/change-board";
import { appendRows } from "../../../src/forms/board/edit-rows";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { consolidateActs } from "../../../src/taskpane/consolidate/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { province, sentBy } from "../../app/live/live-province";
import { boardOf, issuedTo } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const now = "2020-07-15T08:30:00";

/** The cluster's own workbook after its three members' reports came, each with its day of receipt. */
export async function scoringDesk() {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  await changeBoard({
    workbook: desk.workbook,
    now,
    change: ({ workbook }) =>
      inputChange({
        added: [
          appendRows(
            workbook,
            receiptList,
            ["C1-01", "C1-02", "C1-03"].map((unit) => ({
              sender: unit,
              file: `C1/${unit}.xlsx`,
              arrivedOn: { date: "2020-06-29" },
            })),
          ),
        ],
      }),
  });
  await consolidateActs(desk).consolidate(
    [sentBy("C1-01"), sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", 400]]), sentBy("C1-03")].map(chosen),
    [],
    sampleWatch().watch,
  );
  const acts = paneActs(desk);
  return { desk, acts, sheet: async () => (await acts.scoreSheet("C1")) as ScoreSheet };
}

export const draft = (unit: string, points: number | null, more: Partial<PointsDraft> = {}): PointsDraft => ({
  unit,
  criterion: "T3",
  points,
  notApplicable: false,
  explanation: null,
  scorer: "UBND huyện Hai",
  seen: null,
  ...more,
});

/**
 * The rows of the leader's unit's line, and of others where something is said: the issued sheet asks for every
 * member's.
 */
export const entriesOf = (workbook: Workbook) =>
  boardOf(workbook).scores.filter(
    ({ unit, points, notApplicable }) => unit === "C1-01" || points !== null || notApplicable,
  );
