import { planListSlips } from "../../../src/domain/slips/plan-list-slips";
import type { StatedCondition, StatedList } from "../../../src/domain/round/decision-rules";
import { boardOf, cluster, noList, unitOf } from "../round-samples";
import { award } from "../decisions/award-sample";
import { condition } from "../scoring/conditions/judge-conditions-sample";

const units = [unitOf("C01-01"), unitOf("C01-02"), unitOf("C01-03", { role: "guest" })];

function slips(...lists: readonly (Partial<StatedList> & Pick<Partial<StatedCondition>, "violators">)[]) {
  const conditions = lists.map(({ violators = null, ...list }, index) =>
    condition({ code: `DK${index + 1}`, kind: "confirmed", violators, list: { ...noList, ...list } }),
  );
  const board = boardOf({ clusters: [cluster("C01")], awards: [award("Bằng khen")], conditions });
  const planned = planListSlips({ board, units, cluster: null, nominated: new Set(["C01-01", "C01-03"]) });
  return planned.map(({ scorer, due, number, cluster: only, lines }) => [
    ...[scorer, due, number, only],
    lines.map(({ unit, condition: { code } }) => `${unit.code} ${code}`).join(" "),
  ]);
}

test("an agency is asked once for all its lists, by the earliest day of them, about nominated members alone", () => {
  expect(
    slips(
      { agency: "Công an tỉnh", due: "2020-07-20" },
      { agency: "Cục Thuế" },
      { agency: "công an  tỉnh", due: "2020-07-10" },
      { due: "2020-08-01" },
    ),
  ).toEqual([
    ["Công an tỉnh", "2020-07-10", 1, "C01", "C01-01 DK1 C01-01 DK3"],
    ["Cục Thuế", null, 2, "C01", "C01-01 DK2"],
    ["Cơ quan có thẩm quyền", "2020-08-01", 3, "C01", "C01-01 DK4"],
  ]);
});

test("a list that is in, or of which nobody is named and no day is set, is asked of nobody", () => {
  expect(slips({}, { agency: "Cục Thuế", receivedOn: "2020-07-01" }, { agency: "Cục Thuế", violators: [] })).toEqual(
    [],
  );
});
