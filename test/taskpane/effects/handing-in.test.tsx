/** @jest-environment @happy-dom/jest-environment */
import { fireEvent } from "@testing-library/react";
import { HandInView } from "../../../src/taskpane/hand-in/hand-in-view";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { pane } from "../../../src/text/vi/pane";
import { handIn } from "../hand-in/sample-hand-in";
import { inPane, later } from "./in-dom";

type Acts = PaneContext["actions"];
type Found = Awaited<ReturnType<Acts["handIn"]>>;
type Made = Awaited<ReturnType<Acts["makeHandInFile"]>>;

const words = pane.handIn;

test("the newest list alone is shown, though an earlier one comes later", async () => {
  const [first, second] = [later<Found>(), later<Found>()];
  const answers = [first, second];
  const { redraw, queryByText } = await inPane(<HandInView generation={1} />, {
    handIn: () => answers.shift()!.promise,
  });
  redraw(<HandInView generation={2} />);
  await second.resolve({ ...handIn(), fileName: "hai.xlsx" });
  await first.resolve({ ...handIn(), fileName: "một.xlsx" });
  expect(queryByText(words.fileTitle({ name: "hai.xlsx" }))).not.toBeNull();
  expect(queryByText(words.fileTitle({ name: "một.xlsx" }))).toBeNull();
});

test("the file is made once, however often its button is pressed", async () => {
  const made = later<Made>();
  const makeHandInFile = jest.fn(() => made.promise);
  const { getByRole, announced } = await inPane(<HandInView generation={1} />, {
    handIn: () => Promise.resolve(handIn()),
    makeHandInFile,
  });
  const button = getByRole("button", { name: words.make({ name: handIn().fileName }) });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(makeHandInFile).toHaveBeenCalledTimes(1);
  await made.resolve({ name: handIn().fileName, bytes: new Uint8Array() });
  expect(makeHandInFile).toHaveBeenCalledTimes(1);
  expect(announced).toContain(words.saved({ name: handIn().fileName }));
});
