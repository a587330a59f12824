import { everything, filtered, toDo } from "../../../src/taskpane/check/issue-filters";
import { bySender, bySheet, grouped, groupedByKind } from "../../../src/taskpane/check/group-issues";
import { keyed } from "../../../src/taskpane/check/issue-kind";
import { placeWords } from "../../../src/taskpane/check/issue-group";
import { pane } from "../../../src/text/vi/pane";
import { blank, found, moved, unconfirmed } from "./sample-issues";

const own = found(moved({ sheet: "Danh sách" }));
const first = found(moved({ unit: "SNV", cluster: "K03", file: "SNV.xlsx", sheet: "Chỉ tiêu" }), { unit: "Sở Nội vụ" });
const second = found(blank({ unit: "SNV", cluster: "K03", file: "SNV.xlsx", sheet: "Kết quả", cell: "H14" }), {
  unit: "Sở Nội vụ",
});
const cluster = found(moved({ cluster: "K03", file: "_K03.xlsx" }));
const stranger = found(moved({ file: "la.xlsx" }));
const day = found(unconfirmed({ unit: "STC", cluster: "K04" }), { unit: "Sở Tài chính" });
const all = [own, first, second, cluster, stranger, day];

test("issues are grouped by who has to mend them, in the order in which they come", () => {
  expect(grouped(all, bySender).map(({ about, issues }) => [about, issues.length])).toEqual([
    [{ kind: "sheet", sheet: "Danh sách" }, 1],
    [{ kind: "unit", code: "SNV", name: "Sở Nội vụ" }, 2],
    [{ kind: "cluster", code: "K03" }, 1],
    [{ kind: "file", file: "la.xlsx" }, 1],
    [{ kind: "unit", code: "STC", name: "Sở Tài chính" }, 1],
  ]);
});

test("kinds: the gravest first, then those that are found most", () => {
  expect(
    groupedByKind([day, ...all]).map(({ about, issues }) => [about.kind === "issue" ? about.code : "", issues.length]),
  ).toEqual([
    ["required-blank", 1],
    ["column-moved", 4],
    ["receipt-unconfirmed", 2],
  ]);
});

test("a form's sheets keep their order, and issues their order in them", () => {
  const cells = ["H14", "H15", "B3"].map((cell, index) =>
    found(blank({ sheet: index < 2 ? "Kết quả" : "Nội dung", cell })),
  );
  expect(grouped(cells, bySheet).map(({ issues }) => issues.map(({ issue }) => issue.place.cell))).toEqual([
    ["H14", "H15"],
    ["B3"],
  ]);
});

test("filters hold together", () => {
  expect(filtered(all, everything)).toEqual(all);
  expect(filtered(all, toDo)).toEqual([own, first, second, cluster, stranger]);
  expect(filtered(all, { ...everything, severities: ["error"] })).toEqual([second]);
  expect(filtered(all, { ...everything, cluster: "K03" })).toEqual([first, second, cluster]);
  expect(filtered(all, { severities: ["warning"], cluster: "K03", code: "column-moved" })).toEqual([first, cluster]);
  expect(filtered(all, { ...everything, severities: ["notice"], cluster: "K03" })).toEqual([]);
});

test("keys stay while other cells change, and equal issues have different ones", () => {
  const keys = keyed([first, second, second]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  expect(keyed([second]).map(({ key }) => key)).toEqual([keys[1]]);
});

test("a place is told without what stands above it", () => {
  expect(placeWords(second, "nothing", pane)).toBe("Sở Nội vụ · Tệp SNV.xlsx, trang Kết quả, ô H14");
  expect(placeWords(second, "unit", pane)).toBe("Tệp SNV.xlsx, trang Kết quả, ô H14");
  expect(placeWords(found(blank({ sheet: "Kết quả", cell: "H14" })), "sheet", pane)).toBe("Ô H14");
  expect(placeWords(own, "sheet", pane)).toBe("");
});
