import { canHaveArrived, extendsDeadline, statementsOn } from "../../../src/domain/standing/statements";
import { isUnsent } from "../../../src/domain/standing/owed";

test("what came can be returned; the Board alone extends, and only for those who must report", () => {
  const [came, none] = [{ received: "2020-06-29" }, { received: null }];
  expect(statementsOn(came, { workbook: "board", exempt: false })).toEqual(["receipt", "return", "extend"]);
  expect(statementsOn(none, { workbook: "board", exempt: false })).toEqual(["receipt", "extend"]);
  expect(statementsOn(none, { workbook: "board", exempt: true })).toEqual(["receipt"]);
  expect(statementsOn(came, { workbook: "cluster", exempt: false })).toEqual(["receipt", "return"]);
});

test("a report can have come today; an extension is later than the deadline", () => {
  expect([canHaveArrived("2020-07-01", "2020-07-01"), canHaveArrived("2020-07-02", "2020-07-01")]).toEqual([
    true,
    false,
  ]);
  expect([extendsDeadline("2020-06-30", "2020-06-30"), extendsDeadline("2020-07-01", "2020-06-30")]).toEqual([
    false,
    true,
  ]);
});

test("unsent is who sent nothing that counts; who sent on paper or not all of it has sent", () => {
  expect((["unsent", "returned", "paper", "incomplete"] as const).map((state) => isUnsent({ state }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
