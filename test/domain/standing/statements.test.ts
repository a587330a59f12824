import {
  canCompleteBy,
  canHaveArrived,
  dayToConfirm,
  extendsDeadline,
  statementsOn,
} from "../../../src/domain/standing/statements";
import { isUnsent } from "../../../src/domain/standing/owed";

const came = { received: "2020-06-29", confirmed: false, undated: false };
const none = { received: null, confirmed: false, undated: false };

test("what came can be returned; the Board alone extends, and only for those who must report", () => {
  expect(statementsOn(came, { workbook: "board", exempt: false })).toEqual(["receipt", "return", "extend"]);
  expect(statementsOn(none, { workbook: "board", exempt: false })).toEqual(["receipt", "extend"]);
  expect(statementsOn(none, { workbook: "board", exempt: true })).toEqual(["receipt"]);
  expect(statementsOn(came, { workbook: "cluster", exempt: false })).toEqual(["receipt", "return"]);
  const undated = { ...none, undated: true };
  expect(statementsOn(undated, { workbook: "cluster", exempt: false })).toEqual(["receipt", "complete-by"]);
});

test("the day that can be confirmed is the deciding one, where nobody stated it and no return lacks its day", () => {
  expect(dayToConfirm(came, "2020-06-28")).toBe("2020-06-28");
  expect(dayToConfirm({ ...came, confirmed: true }, "2020-06-28")).toBeNull();
  expect(dayToConfirm({ ...came, undated: true }, "2020-06-28")).toBeNull();
  expect(dayToConfirm(none, "2020-06-28")).toBeNull();
});

test("a returned report is due on the day it came or later", () => {
  const due = (day: string) => canCompleteBy(day, "2020-07-05");
  expect([due("2020-07-04"), due("2020-07-05"), due("2020-07-06")]).toEqual([false, true, true]);
  expect(canCompleteBy("2020-07-04", null)).toBe(true);
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
