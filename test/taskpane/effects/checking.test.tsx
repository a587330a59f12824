/** @jest-environment @happy-dom/jest-environment */
import { fireEvent } from "@testing-library/react";
import type { Checked } from "../../../src/taskpane/check/acts";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { pane } from "../../../src/text/vi/pane";
import { blank, found } from "../check/sample-issues";
import { inPane, later } from "./in-dom";

const words = pane.check;
const at = (cell: string): Checked => ({
  issues: [found(blank({ sheet: "Kết quả", cell }))],
  form: null,
  own: null,
  clusters: [],
  waiting: [],
});

test("the newest check alone is shown, though an earlier one ends later", async () => {
  const [first, second] = [later<Checked>(), later<Checked>()];
  const answers = [first, second];
  const { redraw, container } = await inPane(<CheckView home={false} generation={1} />, {
    check: () => answers.shift()!.promise,
  });
  redraw(<CheckView home={false} generation={2} />);
  await second.resolve(at("H2"));
  await first.resolve(at("H1"));
  expect([container.textContent.includes("H2"), container.textContent.includes("H1")]).toEqual([true, false]);
});

test("a check that is asked for twice runs once; what was found before stays in sight meanwhile", async () => {
  const [first, second] = [later<Checked>(), later<Checked>()];
  const answers = [first, second];
  const check = jest.fn(() => answers.shift()!.promise);
  const { getByRole, container } = await inPane(<CheckView home={false} generation={1} />, { check });
  await first.resolve(at("H1"));
  const button = getByRole("button", { name: words.start });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(check).toHaveBeenCalledTimes(2);
  expect(container.textContent).toContain("H1");
  await second.resolve(at("H2"));
  expect(check).toHaveBeenCalledTimes(2);
  expect([container.textContent.includes("H2"), container.textContent.includes("H1")]).toEqual([true, false]);
});
