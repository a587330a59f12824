/** @jest-environment @happy-dom/jest-environment */
import { act, fireEvent, render } from "@testing-library/react";
import type { ComponentProps } from "react";
import { Pane } from "../../../src/taskpane/pane";
import { paneBus } from "../../../src/taskpane/pane-state";
import { en } from "../../../src/text/en";
import { pane as enPane } from "../../../src/text/en/pane";
import { vi } from "../../../src/text/vi";
import { pane as viPane } from "../../../src/text/vi/pane";
import { actsOf, later } from "./in-dom";

type Props = ComponentProps<typeof Pane>;
type English = Extract<Props["languages"]["en"], { readonly pane: unknown }>;

const english: English = { pane: enPane, texts: en };
const opened = { kind: "other", name: "", round: null, unfinished: null } as const;

function memory(): Props["store"] & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

async function drawn(
  en: Props["languages"]["en"],
  open: Props["actions"]["open"] = () => Promise.resolve(opened),
  others: Partial<Props["actions"]> = {},
) {
  const [bus, store] = [paneBus(), memory()];
  const props: Props = {
    actions: actsOf({ ...others, open }),
    languages: { vi: { pane: viPane, texts: vi }, en },
    store,
    lasting: memory(),
    bus,
    saveFile: () => Promise.resolve("saved"),
    dark: false,
  };
  const view = await act(() => Promise.resolve(render(<Pane {...props} />)));
  const press = async (name: RegExp): Promise<void> => {
    fireEvent.click(view.getByRole("button", { name }));
    await act(() => Promise.resolve());
  };
  return { ...view, bus, store, press };
}

const language = (): string => document.documentElement.lang;

test("English is loaded when it is asked for, once; until then the pane speaks Vietnamese", async () => {
  const coming = later<English>();
  const load = jest.fn(() => coming.promise);
  const { press } = await drawn(load);
  expect([language(), load.mock.calls.length]).toEqual(["vi", 0]);
  await press(/^EN · /u);
  expect([language(), load.mock.calls.length]).toEqual(["vi", 1]);
  await coming.resolve(english);
  expect(language()).toBe("en");
  await press(/^VI · /u);
  expect(language()).toBe("vi");
  await press(/^EN · /u);
  expect([language(), load.mock.calls.length]).toEqual(["en", 1]);
});

test("where English can't be loaded the pane goes back to Vietnamese, and asks again when it is wanted again", async () => {
  const answers = [Promise.reject(new Error("offline")), Promise.resolve(english)];
  answers[0]?.catch(() => undefined);
  const load = jest.fn(() => answers.shift()!);
  const { press, store, getByRole } = await drawn(load);
  await press(/^EN · /u);
  expect([language(), load.mock.calls.length]).toEqual(["vi", 1]);
  expect([...store.kept.values()].join()).not.toContain('"en"');
  getByRole("button", { name: /^EN · /u });
  await press(/^EN · /u);
  expect([language(), load.mock.calls.length]).toEqual(["en", 2]);
});

test("the workbook is opened once; a request of the ribbon is heard as long as the pane is there", async () => {
  const open = jest.fn(() => Promise.resolve(opened));
  const { bus, unmount, findByRole } = await drawn(english, open);
  expect(open).toHaveBeenCalledTimes(1);
  act(() => bus.send({ view: "help", act: "none" }));
  const help = await findByRole("region", { name: viPane.frame.views.help });
  expect(help.hidden).toBe(false);
  unmount();
  const heard = jest.fn();
  bus.send({ view: "check", act: "check" });
  bus.listen(heard);
  expect(heard.mock.calls).toEqual([[{ view: "check", act: "check" }]]);
  expect(open).toHaveBeenCalledTimes(1);
});

test("an opening that fails says why; opened again, the trouble is gone", async () => {
  const answers = [Promise.reject(new Error("a bug")), Promise.resolve(opened)];
  answers[0]?.catch(() => undefined);
  const open = jest.fn(() => answers.shift()!);
  const { press, queryByRole } = await drawn(english, open);
  expect(queryByRole("alert")).not.toBeNull();
  await press(new RegExp(`^${viPane.trouble.retry}$`, "u"));
  expect([queryByRole("alert"), open.mock.calls.length]).toEqual([null, 2]);
});

test("help that is closed leads back to the view that it was opened from", async () => {
  const unit = { kind: "unit", name: "Sở Nội vụ", round: { kind: "h1", year: 2020 }, unfinished: null } as const;
  const { press, findByRole, findAllByRole, getByRole } = await drawn(english, () => Promise.resolve(unit), {
    watchChanges: () => Promise.resolve(() => Promise.resolve()),
  });
  const { views, help } = { views: viPane.frame.views, help: viPane.help };
  fireEvent.click(await findByRole("tab", { name: views.send }));
  await press(new RegExp(`^${views.help}$`, "u"));
  await findByRole("navigation", { name: help.contents });
  const titles = await findAllByRole("heading", { level: 2 });
  expect(titles.map(({ textContent }) => textContent)).toContain(help.guides.unit);
  fireEvent.click(getByRole("button", { name: views.help }));
  await act(() => Promise.resolve());
  expect(getByRole("tab", { selected: true }).textContent).toContain(views.send);
});

/** Every kind of workbook; after `kind` what it said before and what is asked then. */
test.each([
  ["board", null, [[true]]],
  ["cluster", null, [[true]]],
  ["board", false, []],
  ["cluster", true, []],
  ["unit", null, []],
  ["other", null, []],
] as const)("the kind %s that said %p of being opened with its pane: asked %j", async (kind, said, asked) => {
  const want = jest.fn(() => Promise.resolve(true));
  const { press } = await drawn(english, () => Promise.resolve({ ...opened, kind }), {
    ownPane: { wanted: () => said, want },
    watchChanges: () => Promise.resolve(() => Promise.resolve()),
    situation: () => new Promise(() => undefined),
    check: () => new Promise(() => undefined),
  });
  await press(/^EN · /u);
  expect(want.mock.calls).toEqual(asked);
});
