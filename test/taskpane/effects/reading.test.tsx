/** @jest-environment @happy-dom/jest-environment */
import { AdjustView } from "../../../src/taskpane/adjust/adjust-view";
import { pane } from "../../../src/text/vi/pane";
import { item, round } from "../adjust/sample-requests";
import { inPane, later } from "./in-dom";

type Requests = ReturnType<typeof round>;

const named = (unitName: string): Requests => round([{ ...item, unitName }]);

test("the newest reading alone is shown: an answer to an earlier one that comes later is dropped", async () => {
  const [first, second] = [later<Requests>(), later<Requests>()];
  const adjustments = jest
    .fn(() => first.promise)
    .mockReturnValueOnce(first.promise)
    .mockReturnValueOnce(second.promise);
  const { redraw, queryByText } = await inPane(<AdjustView generation={1} />, { adjustments });
  redraw(<AdjustView generation={2} />);
  expect(adjustments).toHaveBeenCalledTimes(2);
  await second.resolve(named("UBND huyện Hai"));
  expect(queryByText("UBND huyện Hai")).not.toBeNull();
  await first.resolve(named("UBND huyện Một"));
  expect([queryByText("UBND huyện Hai") !== null, queryByText("UBND huyện Một")]).toEqual([true, null]);
});

test("so is its failure; and while it is read again, what is on screen stays", async () => {
  const [first, second, third] = [later<Requests>(), later<Requests>(), later<Requests>()];
  const answers = [first, second, third];
  const adjustments = jest.fn(() => answers.shift()!.promise);
  const { redraw, queryByText, queryByRole } = await inPane(<AdjustView generation={1} />, { adjustments });
  redraw(<AdjustView generation={2} />);
  await second.resolve(named("UBND huyện Hai"));
  await first.reject(new Error("late"));
  expect(queryByRole("button", { name: pane.trouble.retry })).toBeNull();
  redraw(<AdjustView generation={3} />);
  expect(queryByText("UBND huyện Hai")).not.toBeNull();
  await third.reject(new Error("newest"));
  expect(queryByRole("button", { name: pane.trouble.retry })).not.toBeNull();
});

test("it is read once for each state of the workbook, however often it is drawn", async () => {
  const adjustments = jest.fn(() => Promise.resolve(named("UBND huyện Hai")));
  const { redraw } = await inPane(<AdjustView generation={1} />, { adjustments });
  redraw(<AdjustView generation={1} />);
  redraw(<AdjustView generation={1} />);
  expect(adjustments).toHaveBeenCalledTimes(1);
});
