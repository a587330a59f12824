import { outdoneBonuses } from "../../../src/domain/scoring/bonus-groups";
import { criterion } from "./scoring-cases";

const line = (code: string, bonusGroup: string | null) => criterion({ code, countsToward: "bonus", bonusGroup });
const scale = [line("A", "Cờ"), line("B", "cờ "), line("C", null), line("D", "Bằng khen")];

test.each<[readonly (number | null)[], readonly string[]]>([
  [[10, 15, 5, 3], ["A"]],
  [[15, 15, 5, 3], ["B"]],
  [[0, 15, 5, 3], []],
  [[null, 15, 5, 3], []],
  [[0, 0, 0, 0], []],
])("of bonuses %j with the same word only the highest counts, of equal ones the first", (points, outdone) => {
  const found = outdoneBonuses(
    scale,
    points.map((each) => ({ points: each })),
  );
  expect([...found].map(({ code }) => code)).toEqual(outdone);
});
