import { obstacleOf } from "../../../src/domain/scoring/line-need";
import { nowhere, type Issue } from "../../../src/domain/issue";
import { criterion } from "../round-samples";

const line = criterion("TC01", { kind: "bands", cell: "A9" });
const notComputable: Issue = {
  code: "not-computable",
  params: { criterion: "TC01", reason: "target-zero" },
  place: { ...nowhere, unit: "U1" },
};
const noBands: Issue = {
  code: "scale-bands-missing",
  params: { criterion: "TC01", kind: "bands" },
  place: { ...nowhere, sheet: "Thang điểm", cell: "A9" },
};
const sums: Issue = { code: "scale-sum-differs", params: { cluster: "C01", sum: 1, declared: 2 }, place: nowhere };

test("the unit's own figures, or the line of the scale that is unfinished for everyone", () => {
  expect(obstacleOf("U1", line, [sums, notComputable])).toBe(notComputable);
  expect([obstacleOf("U1", line, [noBands]), obstacleOf("U2", line, [noBands])]).toEqual([noBands, noBands]);
});

test("not another unit's figures, another criterion's, or a line of the same code in another scale", () => {
  expect(obstacleOf("U2", line, [notComputable])).toBeNull();
  expect(obstacleOf("U1", criterion("TC02", { cell: "A9" }), [notComputable, noBands])).toBeNull();
  expect(obstacleOf("U1", criterion("TC01", { cell: "A19" }), [noBands])).toBeNull();
});
