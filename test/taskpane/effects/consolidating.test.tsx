/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import { ConsolidateView } from "../../../src/taskpane/consolidate/consolidate-view";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { pane } from "../../../src/text/vi/pane";
import { inPane, later } from "./in-dom";

type Acts = PaneContext["actions"];
type Watch = Parameters<Acts["preview"]>[0];
type Outcome = Awaited<ReturnType<Acts["consolidate"]>>;

const words = pane.consolidate;
/** The shortest answer that there is: nothing can be consolidated yet. */
const noPeriod = { noRound: "not-stated" } as const;

async function drawn(consolidate: Acts["consolidate"], asked = 0) {
  const view = <ConsolidateView active generation={1} asked={asked} />;
  return inPane(view, {
    consolidate,
    preview: () => Promise.resolve(noPeriod),
    lastWrite: () => Promise.resolve(null),
  });
}

test("pressed twice it consolidates once", async () => {
  const answer = later<Outcome>();
  const consolidate = jest.fn(() => answer.promise);
  const { getByRole } = await drawn(consolidate);
  const button = getByRole("button", { name: words.consolidate });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(consolidate).toHaveBeenCalledTimes(1);
  await answer.resolve(noPeriod);
});

test("asked for from the ribbon it begins by itself, once for each asking and never beside a run that goes on", async () => {
  const answers = [later<Outcome>(), later<Outcome>()] as const;
  const consolidate = jest.fn(() => answers[1].promise).mockReturnValueOnce(answers[0].promise);
  const { redraw } = await drawn(consolidate, 1);
  expect(consolidate).toHaveBeenCalledTimes(1);
  redraw(<ConsolidateView active generation={2} asked={1} />);
  redraw(<ConsolidateView active generation={2} asked={2} />);
  expect(consolidate).toHaveBeenCalledTimes(1);
  await answers[0].resolve(noPeriod);
  redraw(<ConsolidateView active generation={2} asked={3} />);
  expect(consolidate).toHaveBeenCalledTimes(2);
  await answers[1].resolve(noPeriod);
});

test("a run whose view goes away is told to stop", async () => {
  const watches: Watch[] = [];
  const answer = later<Outcome>();
  const { getByRole, unmount } = await drawn((_files, _senders, watch) => {
    watches.push(watch);
    return answer.promise;
  });
  fireEvent.click(getByRole("button", { name: words.consolidate }));
  expect(watches.map(({ signal }) => signal.aborted)).toEqual([false]);
  unmount();
  expect(watches.map(({ signal }) => signal.aborted)).toEqual([true]);
  await answer.resolve(noPeriod);
});

test("its steps are shown while it runs; those that arrive after the end change nothing", async () => {
  const watches: Watch[] = [];
  const answer = later<Outcome>();
  const { getByRole, queryByRole } = await drawn((_files, _senders, watch) => {
    watches.push(watch);
    return answer.promise;
  });
  fireEvent.click(getByRole("button", { name: words.consolidate }));
  const step = { stage: "judging", done: 1, all: 2, name: null } as const;
  act(() => watches[0]!.progress(step));
  expect(queryByRole("progressbar")).not.toBeNull();
  await answer.resolve(noPeriod);
  act(() => watches[0]!.progress(step));
  expect(queryByRole("progressbar")).toBeNull();
});
