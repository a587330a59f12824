/** @jest-environment @happy-dom/jest-environment */
import { fireEvent } from "@testing-library/react";
import { act } from "@testing-library/react";
import { record } from "../../../src/domain/next-round/sheet-record";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { NextRound } from "../../../src/taskpane/setup/next-round";
import { pane } from "../../../src/text/vi/pane";
import { inPane, later } from "./in-dom";

type Acts = PaneContext["actions"];
type Shown = Awaited<ReturnType<Acts["showNextRound"]>>;
const words = pane.nextRound;

const shownFor = (year: number, kind: "h1" | "year"): Shown => ({
  start: { year: 2020, kind: "h1" },
  next: { year, kind },
  records: [record("Danh sách", { kept: year - 2000 })],
  notCarried: [],
  suggested: [{ key: "unitHoldBy", header: "Hạn đơn vị", date: `${year}-06-30` }],
});

async function drawn(showNextRound: Acts["showNextRound"]) {
  const makeNextRound = jest.fn<ReturnType<Acts["makeNextRound"]>, Parameters<Acts["makeNextRound"]>>(() =>
    Promise.resolve({ name: "Sổ.xlsx", bytes: new Uint8Array([1]) }),
  );
  const view = await inPane(<NextRound />, { showNextRound, makeNextRound, openBeside: undefined } as never);
  await view.press(words.open);
  return { ...view, makeNextRound };
}

test("the round that follows is offered at once, one line a sheet; the ticked date is taken, no other", async () => {
  const asked: unknown[] = [];
  const view = await drawn((wanted) => {
    asked.push(wanted.next);
    return Promise.resolve(shownFor(2020, "year"));
  });
  expect(asked).toEqual([null]);
  expect(view.getByText("Danh sách: giữ 20 dòng.")).toBeTruthy();
  await view.press(words.make);
  fireEvent.click(view.getByRole("checkbox"));
  await view.press(words.make);
  expect(view.makeNextRound.mock.calls.map(([wanted]) => wanted)).toEqual([
    { next: { year: 2020, kind: "year" }, confirmed: [] },
    { next: { year: 2020, kind: "year" }, confirmed: ["unitHoldBy"] },
  ]);
});

test("another year is looked at anew, its dates are not ticked; a late answer for the former one is not shown", async () => {
  const slow = later<Shown>();
  const answers = [Promise.resolve(shownFor(2020, "year")), slow.promise, Promise.resolve(shownFor(2022, "year"))];
  const view = await drawn(() => answers.shift()!);
  fireEvent.click(view.getByRole("checkbox"));
  const year = view.getByLabelText(words.year);
  await act(() => Promise.resolve(void fireEvent.change(year, { target: { value: "2021" } })));
  await act(() => Promise.resolve(void fireEvent.change(year, { target: { value: "2022" } })));
  await slow.resolve(shownFor(2021, "year"));
  expect(view.getByText("Danh sách: giữ 22 dòng.")).toBeTruthy();
  expect((view.getByRole("checkbox") as HTMLInputElement).checked).toBe(false);
});

test("a year that is none says so, and nothing can be made of it", async () => {
  const view = await drawn(() => Promise.resolve(shownFor(2020, "year")));
  await act(() => Promise.resolve(void fireEvent.change(view.getByLabelText(words.year), { target: { value: "20" } })));
  expect(view.getByText(words.badYear)).toBeTruthy();
  expect(view.queryByRole("button", { name: words.make })).toBeNull();
});

test("why it can't be made is said in a sentence", async () => {
  const view = await drawn(() =>
    Promise.resolve({ refused: "not-later", start: { year: 2020, kind: "year" }, next: { year: 2020, kind: "h1" } }),
  );
  expect(view.getByText(/kỳ mới phải sau kỳ đó/u)).toBeTruthy();
});
