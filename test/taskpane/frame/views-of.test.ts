import { viewFor, viewsOf } from "../../../src/taskpane/frame/views-of";

test("each kind of workbook has its views in the path's order", () => {
  expect(viewsOf("board")).toEqual([
    "situation",
    "receive",
    "check",
    "adjust",
    "scale",
    "score",
    "nominate",
    "consolidate",
    "papers",
    "setup",
    "explain",
  ]);
  expect(viewsOf("cluster")).toEqual([
    "situation",
    "receive",
    "check",
    "adjust",
    "scale",
    "score",
    "nominate",
    "consolidate",
    "papers",
    "hand-in",
    "explain",
  ]);
  expect(viewsOf("unit")).toEqual(["check", "send", "explain"]);
  expect(viewsOf("other")).toEqual(["start"]);
});

test("a view that the workbook has not leads home; help is everywhere", () => {
  expect(viewFor("board", null)).toBe("situation");
  expect(viewFor("board", "explain")).toBe("explain");
  expect(viewFor("unit", "receive")).toBe("check");
  expect(viewFor("other", "situation")).toBe("start");
  expect([viewFor("other", "help"), viewFor("unit", "help")]).toEqual(["help", "help"]);
});

test("where no program shows the cells, none can be explained", () => {
  for (const kind of ["board", "cluster", "unit"] as const) {
    expect(viewsOf(kind, { inSheets: false })).toEqual(viewsOf(kind).filter((view) => view !== "explain"));
  }
  expect(viewFor("board", "explain", { inSheets: false })).toBe("situation");
});
