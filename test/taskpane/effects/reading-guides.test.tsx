/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent } from "@testing-library/react";
import { HelpView } from "../../../src/taskpane/help/help-view";
import { pane } from "../../../src/text/vi/pane";
import type { PaneView } from "../../../src/text/vi/pane/frame";
import { inPane } from "./in-dom";

const { guides, contents } = pane.help;
const scrolled: string[] = [];
const scrollIntoView = jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function scroll(
  this: Element,
) {
  scrolled.push(this.textContent);
});

beforeEach(() => void scrolled.splice(0));
afterAll(() => scrollIntoView.mockRestore());

const help = (from: PaneView | null, kind: "board" | "cluster" | "unit" | "other" = "board", active = true) => (
  <HelpView kind={kind} from={from} active={active} />
);

async function opened(from: PaneView | null, kind?: "cluster" | "unit" | "other") {
  const drawn = await inPane(help(from, kind), { selfTest: () => Promise.resolve("not-empty") });
  await drawn.findAllByRole("heading", { level: 2 });
  const title = () => drawn.getAllByRole("heading", { level: 2 })[0]?.textContent;
  const press = async (name: string): Promise<void> => {
    await act(() => Promise.resolve(void fireEvent.click(drawn.getAllByRole("button", { name })[0]!)));
  };
  return { ...drawn, title, press };
}

test("help begins at the section about the view that the person comes from", async () => {
  const { title, findByRole, redraw } = await opened("score");
  await findByRole("navigation", { name: contents });
  expect(title()).toBe(guides["board-staff"]);
  expect(scrolled).toEqual(["6. Điều chỉnh, Thang điểm, Chấm điểm, Bình xét"]);
  redraw(help("score", "board", false));
  redraw(help("setup", "board", true));
  expect(scrolled.at(-1)).toBe("2. Thiết lập");
});

test("a link leads to its place in another guide; the way back to where it was followed, then to all guides", async () => {
  const { title, press, findByRole, getByRole } = await opened(null, "other");
  expect(title()).toBe(pane.help.guidesTitle);
  await press(guides["board-staff"]);
  await findByRole("navigation", { name: contents });
  await press("sổ của cụm, khối");
  expect([title(), scrolled.at(-1)]).toEqual([guides.leader.replace(", cấp phó", " và cấp phó"), "3. Nhận báo cáo"]);
  expect(document.activeElement?.textContent).toBe("3. Nhận báo cáo");
  await press("4. Kiểm tra");
  expect(scrolled.at(-1)).toBe("4. Kiểm tra");
  await press(guides["board-staff"]);
  expect(title()).toBe(guides["board-staff"]);
  await press(pane.help.guidesTitle);
  expect(title()).toBe(pane.help.guidesTitle);
  expect(getByRole("button", { name: pane.selfTest.start })).toBeTruthy();
});

test.each([
  ["cluster", "hand-in", "10. Gửi về tỉnh"],
  ["unit", "send", "4. Gửi"],
] as const)("a workbook of kind %s has its own guide first", async (kind, view, section) => {
  const { findByRole, press, getAllByRole } = await opened(view, kind);
  await findByRole("navigation", { name: contents });
  expect(scrolled).toEqual([section]);
  await press(pane.help.guidesTitle);
  const own = kind === "unit" ? guides.unit : guides.leader;
  expect(getAllByRole("listitem")[0]?.textContent).toBe(own);
});

describe("the choice that the pane opens with the workbook", () => {
  const words = pane.help.ownPane;

  test.each(["unit", "other"] as const)("is not offered beside a workbook of the kind %s", async (kind) => {
    const ownPane = { wanted: () => null, want: () => Promise.resolve(true) };
    const { queryByRole } = await inPane(help(null, kind), { ownPane });
    expect(queryByRole("checkbox")).toBeNull();
  });

  test.each([
    ["taken", true, false, words.hint],
    ["refused", false, true, words.refused],
  ])("is shown as it stands once it was %s", async (_, taken, checked, said) => {
    const want = jest.fn(() => Promise.resolve(taken));
    const { getByRole, findByText } = await inPane(help(null), { ownPane: { wanted: () => true, want } });
    const box = getByRole("checkbox", { name: words.choice }) as HTMLInputElement;
    expect(box.checked).toBe(true);
    await act(() => Promise.resolve(void fireEvent.click(box)));
    await findByText(said);
    expect([want.mock.calls, box.checked, box.disabled]).toEqual([[[false]], checked, false]);
  });
});
