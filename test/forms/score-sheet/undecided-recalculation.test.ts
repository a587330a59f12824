import { scoreColumns } from "../../../src/forms/score-sheet/score-plan";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, uncached } from "./agreement";
import { samplePages, sampleRound } from "./score-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

/**
 * A line of which the Board left a required cell blank: the method of one, the maximum of another, Cách đánh giá of a
 * third one's indicator (rounds.md, Blank on the Board's sheets).
 */
const blanks = { TC01: ["kind"], TC02: ["max"], TC08: ["evaluation"] } as const;

function written(whenMissing: "pending" | "zero") {
  const { criteria } = sampleRound().consolidation.board;
  const undecided = criteria.map((line) => {
    const blank = blanks[line.code as keyof typeof blanks] as (typeof blanks)[keyof typeof blanks] | undefined;
    return blank === undefined ? line : { ...line, undecided: blank };
  });
  return samplePages(sampleRound({}, { scoring: { whenMissing }, stated: { criteria: undecided } }));
}

test("no method stands on a line whose Cách chấm is blank, where Chấm trực tiếp stood", () => {
  const [page] = written("pending").sheets.filter(({ name }) => name === "Bảng điểm");
  const methods = [...(page?.rows.values() ?? [])].flatMap((cells) => {
    const code = String(cells.get(scoreColumns.code)?.value);
    return code in blanks ? [[code, cells.get(scoreColumns.kind)?.value]] : [];
  });
  expect(Object.fromEntries(methods)).toEqual({ TC01: null, TC02: "Theo bậc", TC08: "Thưởng/Trừ" });
});

withLibreOffice(
  "undecided lines are recalculated to what the engine says: no points, and totals that wait",
  async () => {
    for (const whenMissing of ["pending", "zero"] as const) {
      const draft = written(whenMissing);
      expect(uncached(draft)).toEqual([]);
      const bytes = await writeWorkbook(draft);
      expect(differences(draft, recalculate(new Map([["sổ.xlsx", bytes]])).get("sổ.xlsx") ?? bytes)).toEqual([]);
    }
  },
);
