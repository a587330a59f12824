import { clusterScores, memberSums, scoringRound } from "../../src/app/live/board/scoring/scored-cluster";
import { consolidate } from "../../src/app/consolidate";
import { formerRoundOf } from "../../src/domain/next-round/former-round";
import { readStore } from "../../src/forms/store/store";
import { fileOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";

/** A full result on A1 earns 10 points, and the same result costs 3. */
const province = smallProvince({
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Tính vào
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 |
    * | II | P1 | Vượt thu phải trừ | 3 | Đạt/Không đạt | A1 | Điểm trừ
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | |`,
});
const result = consolidate(
  {
    ...{ board: province.board, stored: readStore(province.workbook), asOf: "2020-07-15", receivedOption: null },
    files: [fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01", 1000)))],
    progress: () => undefined,
  },
  host,
);

test("points so far have a penalty taken off", () => {
  const round = scoringRound(result);
  const [cluster] = province.board.clusters;
  const [sums] = memberSums(clusterScores(round, cluster!, { stage: "cluster", drafts: [] }), round);
  expect(sums).toMatchObject({ unit: "C1-01", points: [10, 3, 9], soFar: 16 });
});

test("a round's points on an indicator, compared with the next round's, have a penalty taken off", () => {
  const { units } = formerRoundOf(result.consolidation, { sha256: null, day: "2020-07-15" });
  const figure = units[0]?.figures.find(({ indicator }) => indicator === "A1");
  expect(figure?.points).toBe(7);
});
