/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import { ScoreView } from "../../../src/taskpane/score/score-view";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { pane } from "../../../src/text/vi/pane";
import { member, sheet } from "../score/sample-sheet";
import { inPane, later } from "./in-dom";

type Acts = PaneContext["actions"];
type Sheet = Awaited<ReturnType<Acts["scoreSheet"]>>;
type Undo = Awaited<ReturnType<Acts["enterPoints"]>>;

const words = pane.score;
const undo: Undo = [];

/** The view with one member's page open and points typed that are not written yet. */
async function typing(acts: Partial<Acts>) {
  const view = await inPane(<ScoreView generation={1} />, {
    scoreSheet: () => Promise.resolve(sheet()),
    tryPoints: () => Promise.resolve([]),
    ...acts,
  });
  fireEvent.click(view.getByRole("button", { name: /Đơn vị C1-03/u }));
  fireEvent.change(view.container.querySelector("input[data-points]")!, { target: { value: "7" } });
  return { ...view, write: view.getByRole("button", { name: words.write }) };
}

test("points that are written by two presses are written once", async () => {
  const answer = later<Undo>();
  const enterPoints = jest.fn<Promise<Undo>, Parameters<Acts["enterPoints"]>>(() => answer.promise);
  const { write, changed, announced } = await typing({ enterPoints });
  fireEvent.click(write);
  fireEvent.click(write);
  expect(enterPoints).toHaveBeenCalledTimes(1);
  expect(enterPoints.mock.calls[0]?.[0]).toMatchObject({ cluster: "C1", drafts: [{ unit: "C1-03", points: 7 }] });
  await answer.resolve(undo);
  expect(enterPoints).toHaveBeenCalledTimes(1);
  expect([changed.mock.calls.length, announced]).toEqual([1, [words.written({ count: 1 })]]);
});

test("the undo of the last write is still there on another member's page, and works once", async () => {
  const takeBack = jest.fn(() => Promise.resolve(undo as never));
  const { getByRole, queryByRole, press, announced } = await typing({
    enterPoints: () => Promise.resolve(undo),
    takeBack,
  });
  await press(words.write);
  fireEvent.click(getByRole("button", { name: /Đơn vị C1-02/u }));
  const button = getByRole("button", { name: words.undo });
  fireEvent.click(button);
  await act(() => Promise.resolve(void fireEvent.click(button)));
  expect(takeBack).toHaveBeenCalledTimes(1);
  expect(queryByRole("button", { name: words.undo })).toBeNull();
  expect(announced.at(-1)).toBe(words.undone);
});

test("the newest sheet alone is shown, though an earlier one comes later", async () => {
  const [first, second] = [later<Sheet>(), later<Sheet>()];
  const answers = [first, second];
  const { redraw, queryByText } = await inPane(<ScoreView generation={1} />, {
    scoreSheet: () => answers.shift()!.promise,
  });
  redraw(<ScoreView generation={2} />);
  await second.resolve(sheet({ members: [member("C1-09")] }));
  await first.resolve(sheet({ members: [member("C1-08")] }));
  expect([queryByText(/C1-09/u) !== null, queryByText(/C1-08/u)]).toEqual([true, null]);
});
