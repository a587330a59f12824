/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import type { ReceivedFile } from "../../../src/app/live/board/receiving/received-files";
import type { PaneContext } from "../../../src/taskpane/pane-context";
import { ReceiveView } from "../../../src/taskpane/receive/receive-view";
import { pane } from "../../../src/text/vi/pane";
import { inPane, later } from "./in-dom";

type Acts = PaneContext["actions"];
type Received = Awaited<ReturnType<Acts["receive"]>>;
type Written = Awaited<ReturnType<Acts["consolidate"]>>;

const words = pane.receive;

const file = (name: string): ReceivedFile => ({
  name,
  sha256: name,
  group: "to-review",
  sender: null,
  received: null,
  reason: null,
  identified: false,
  candidates: [{ code: "C1-01", name: "UBND huyện Một" }],
  waits: false,
});
const read = (...names: readonly string[]): Received => ({
  files: names.map(file),
  units: [{ code: "C1-01", name: "UBND huyện Một" }],
  registerRows: 0,
  sheets: ["Tổng quan"],
  moved: [],
});

/** The view with one file chosen. */
async function chosen(acts: Partial<Acts>) {
  const view = await inPane(<ReceiveView generation={1} />, {
    lastWrite: () => Promise.resolve(null),
    waitingFiles: () => Promise.resolve([]),
    ...acts,
  });
  const input = view.container.querySelector<HTMLInputElement>("input[type=file]")!;
  await act(() => Promise.resolve(void fireEvent.change(input, { target: { files: [new File(["x"], "a.xlsx")] } })));
  return view;
}

test("what was read is written once, however often the button is pressed; the workbook is then another", async () => {
  const written = later<Written>();
  const consolidate = jest.fn(() => written.promise);
  const { getByRole, press, changed } = await chosen({ receive: () => Promise.resolve(read("a.xlsx")), consolidate });
  await press(words.read);
  const button = getByRole("button", { name: words.write });
  fireEvent.click(button);
  fireEvent.click(button);
  expect([consolidate.mock.calls.length, changed.mock.calls.length]).toEqual([1, 0]);
  await written.resolve({
    summary: { issues: { error: 0, warning: 0, notice: 0 }, sheets: [], moved: [], near: null },
    files: [],
    cost: { syncs: 1, bytes: 1 },
  } as never);
  expect([consolidate.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
});

test("a reading that a newer one has replaced is not shown when it ends later", async () => {
  const [first, second] = [later<Received>(), later<Received>()];
  const answers = [Promise.resolve(read("a.xlsx", "b.xlsx")), first.promise, second.promise];
  const { getAllByRole, press, container } = await chosen({ receive: () => answers.shift()! });
  await press(words.read);
  const confirm = (at: number): void => void fireEvent.click(getAllByRole("button", { name: /^Đúng/u })[at]!);
  confirm(0);
  confirm(1);
  expect(answers).toHaveLength(0);
  await second.resolve(read("second.xlsx"));
  await first.resolve(read("first.xlsx"));
  expect(container.textContent).toContain("second.xlsx");
  expect(container.textContent).not.toContain("first.xlsx");
});
