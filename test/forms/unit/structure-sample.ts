import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Submission } from "../../../src/domain/submissions/submission";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import type { Workbook } from "../../../src/workbook/sheet";
import { vi } from "../../../src/text/vi";
import { smallProvince } from "../../support/small-province";

const province = smallProvince();

const unit = unitsOfRound(province.board).units[0]!;

export const draft = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: unit.code,
  texts: vi,
  issued: "2020-05-20",
})[0]!.draft();

export function read(workbook: Workbook): Submission {
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  return readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(province.board, unit) })
    .submission;
}

export const found = ({ issues }: Submission): readonly string[] =>
  issues.map(({ code, place }) => `${code} ${place.sheet}!${place.cell ?? ""}`);

/** All that the well-filled workbook states, wherever its cells have gone. */
export function figures({ targets, results, selfScores, contents, cover }: Submission): unknown {
  return {
    targets: targets.filter((row) => row.target.value !== null).map((row) => [row.code, row.target.value]),
    results: results.filter((row) => row.result.value !== null).map((row) => [row.code, row.result.value]),
    points: selfScores.filter((row) => row.points.value !== null).map((row) => [row.code, row.points.value]),
    contents: contents.map((row) => [row.code, row.content.value]),
    cover: [cover.asOf.value, cover.reviewForm.value, cover.adjusts.value, cover.preparedBy.value],
  };
}

export const whole = {
  targets: [
    ["A1", 1000],
    ["A2", 60],
    ["A3", 60],
    ["A4", "Đạt"],
  ],
  results: [
    ["A1", 500],
    ["A2", 55],
    ["A3", 55],
    ["A4", "Đạt"],
  ],
  points: [["T3", 9]],
  contents: [["N1", "Đã phát động 2 đợt thi đua."]],
  cover: ["2020-06-20", "conference", "no", "Nguyễn Thị Mẫu"],
};
