/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { AdjustView } from "../../../src/taskpane/adjust/adjust-view";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { pane } from "../../../src/text/vi/pane";
import { item, round } from "../adjust/sample-requests";
import { inPane, later } from "./in-dom";

type OpinionChange = Parameters<PaneContext["actions"]["giveOpinions"]>[0][number];

const words = pane.adjust;
const cost = { syncs: 1 } as never;

/** The view over one request; `giving`: the answer to each writing, in turn. */
async function drawn(giving: (changes: readonly OpinionChange[]) => Promise<never>) {
  const giveOpinions = jest.fn(giving);
  const view = await inPane(<AdjustView generation={1} />, {
    adjustments: () => Promise.resolve(round([item])),
    giveOpinions,
  });
  return { ...view, giveOpinions };
}

test("a button that is pressed twice writes once, and says so once", async () => {
  const answer = later<never>();
  const { getByRole, giveOpinions, changed, announced } = await drawn(() => answer.promise);
  const agree = getByRole("button", { name: words.cluster.agree });
  fireEvent.click(agree);
  fireEvent.click(agree);
  expect(giveOpinions).toHaveBeenCalledTimes(1);
  expect([changed.mock.calls.length, announced]).toEqual([0, []]);
  await answer.resolve(cost);
  expect(giveOpinions).toHaveBeenCalledTimes(1);
  expect([changed.mock.calls.length, announced.length]).toEqual([1, 1]);
});

test("what was written is taken back by its button: the same change, the other way round, once", async () => {
  const { press, getByRole, giveOpinions, changed } = await drawn(() => Promise.resolve(cost));
  await press(words.cluster.agree);
  const [[[given]]] = giveOpinions.mock.calls as unknown as [[[OpinionChange]]];
  expect([given.was, given.becomes?.cluster]).toEqual([null, "agree"]);
  const undo = getByRole("button", { name: words.undo });
  fireEvent.click(undo);
  fireEvent.click(undo);
  await act(() => Promise.resolve());
  expect(giveOpinions.mock.calls.slice(1)).toEqual([[[{ ...given, was: given.becomes, becomes: given.was }]]]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("what could not be written says why at its place, counts as nothing written, and can be tried again", async () => {
  const trouble = { reason: "cell-edit", detail: "", left: "as-it-was" } as const;
  const answers = [Promise.reject(new LiveWorkbookError(trouble)), Promise.resolve(cost)];
  answers[0]?.catch(() => undefined);
  const { press, queryByRole, findByText, giveOpinions, changed } = await drawn(() => answers.shift()!);
  await press(words.cluster.agree);
  await findByText(/Một ô trong sổ tính đang được sửa/u);
  expect(changed).not.toHaveBeenCalled();
  expect(queryByRole("button", { name: words.undo })).toBeNull();
  await press(words.cluster.agree);
  expect([giveOpinions.mock.calls.length, changed.mock.calls.length]).toEqual([2, 1]);
});

test("a view that goes away while it writes is told nothing, and nobody complains", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = later<never>();
  const { press, unmount, changed } = await drawn(() => answer.promise);
  await press(words.cluster.agree);
  unmount();
  await answer.resolve(cost);
  // The workbook is another all the same: the other views read it anew.
  expect(changed).toHaveBeenCalledTimes(1);
  expect(complaints).not.toHaveBeenCalled();
});
