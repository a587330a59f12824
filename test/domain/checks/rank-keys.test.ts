import { checkBoard } from "../../../src/domain/checks/check-board";
import { boardOf, cluster, criterion } from "../round-samples";

test("a name by which units would be ranked and that nothing has is told with its column", () => {
  const board = boardOf({
    clusters: [
      cluster("C01", { rankedBy: ["KT09"], tieBreaks: ["T1", "T9", "Biểu quyết"] }),
      cluster("C02", { tieBreaks: ["T9"] }),
    ],
    criteria: [criterion("T1", { cluster: "C01", max: 100 })],
  });
  const told = checkBoard(board).filter(({ code }) => code === "unknown-code");
  expect(told.map(({ params, place }) => [params, place.cluster, place.sheet])).toEqual([
    [{ label: "Xếp hạng theo", raw: "KT09" }, "C01", "Cụm, khối"],
    [{ label: "Thứ tự ưu tiên khi bằng điểm", raw: "T9" }, "C01", "Cụm, khối"],
  ]);
});
