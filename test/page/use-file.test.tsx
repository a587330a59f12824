/** @jest-environment @happy-dom/jest-environment */
import { act, renderHook } from "@testing-library/react";
import { type OpenFile, type OpenWorkbook, useFile } from "../../src/page/use-file";
import { later, type Later } from "../taskpane/effects/in-dom";

const chosen = (name: string) => ({ name, changed: null, file: new Blob([name]) });

/** The page's file; each opening is answered when the test says so. `written`: what each opening is told of writes. */
function page() {
  const openings = new Map<string, Later<OpenFile>>();
  const written = new Map<string, (lost: readonly string[]) => void>();
  const closed: string[] = [];
  const open: OpenWorkbook = ({ name }, told) => {
    const answer = later<OpenFile>();
    openings.set(name, answer);
    written.set(name, told);
    return answer.promise;
  };
  const { result } = renderHook(() => useFile(open));
  const file = (name: string): OpenFile => ({
    name,
    actions: {} as never,
    bytes: () => Promise.resolve(new Uint8Array()),
    close: () => void closed.push(name),
  });
  return {
    used: () => result.current,
    choose: (name: string) => act(() => result.current.choose(chosen(name))),
    read: (name: string) => openings.get(name)!.resolve(file(name)),
    fail: (name: string) => openings.get(name)!.reject(new Error("no workbook")),
    write: (name: string, lost: readonly string[] = []) => act(() => written.get(name)!(lost)),
    closed,
  };
}

test("a file that was chosen earlier and is read later is not opened over the newer one", async () => {
  const { used, choose, read, write, closed } = page();
  choose("a.xlsx");
  choose("b.xlsx");
  await read("b.xlsx");
  expect(used()).toMatchObject({ file: { name: "b.xlsx" }, openings: 1, opening: { step: "none" } });
  await read("a.xlsx");
  expect(used()).toMatchObject({ file: { name: "b.xlsx" }, openings: 1, opening: { step: "none" } });
  expect(closed).toEqual(["a.xlsx"]);
  write("a.xlsx");
  expect(used().state).toBe("unchanged");
  write("b.xlsx");
  expect(used().state).toBe("unsaved");
});

test("an earlier file that is read first does not end the reading of the newer one", async () => {
  const { used, choose, read, closed } = page();
  choose("a.xlsx");
  choose("b.xlsx");
  await read("a.xlsx");
  expect(used()).toMatchObject({ file: null, opening: { step: "reading", name: "b.xlsx" } });
  await read("b.xlsx");
  expect(used()).toMatchObject({ file: { name: "b.xlsx" }, openings: 1 });
  expect(closed).toEqual(["a.xlsx"]);
});

test("an earlier file that can't be read says nothing of the newer one", async () => {
  const { used, choose, read, fail } = page();
  choose("a.xlsx");
  choose("b.xlsx");
  await read("b.xlsx");
  await fail("a.xlsx");
  expect(used()).toMatchObject({ file: { name: "b.xlsx" }, opening: { step: "none" } });
});

test("a file that is opened in place of another closes it; one that can't be read leaves it open", async () => {
  const { used, choose, read, fail, closed } = page();
  choose("a.xlsx");
  await read("a.xlsx");
  choose("b.xlsx");
  await fail("b.xlsx");
  expect(used()).toMatchObject({ file: { name: "a.xlsx" }, opening: { step: "unreadable", name: "b.xlsx" } });
  expect(closed).toEqual([]);
  choose("c.xlsx");
  await read("c.xlsx");
  expect([used().file?.name, used().openings, closed]).toEqual(["c.xlsx", 2, ["a.xlsx"]]);
});

test("what is written to a file that is open no more does not make the new one unsaved", async () => {
  const { used, choose, read, write } = page();
  choose("a.xlsx");
  await read("a.xlsx");
  choose("b.xlsx");
  write("a.xlsx");
  expect(used()).toMatchObject({ state: "unsaved", opening: { step: "reading", name: "b.xlsx" } });
  await read("b.xlsx");
  write("a.xlsx");
  expect(used().state).toBe("unchanged");
});

test("what a write could not keep is there until another file is open", async () => {
  const { used, choose, read, write } = page();
  choose("a.xlsx");
  await read("a.xlsx");
  write("a.xlsx", ['notes: sheet "Riêng"']);
  expect(used().lost).toEqual(['notes: sheet "Riêng"']);
  await act(() => used().answer(true));
  choose("b.xlsx");
  await act(() => used().answer(true));
  await read("b.xlsx");
  expect(used()).toMatchObject({ file: { name: "b.xlsx" }, lost: [] });
});
