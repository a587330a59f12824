import type { ScaleLine, ScaleSheet } from "../../../src/app/live/board/scoring/scale-sheet";
import { ScaleEditor } from "../../../src/taskpane/scale/scale-editor";
import {
  nothingTyped,
  type ScaleSection,
  sectionsShown,
  type ScaleTyped,
} from "../../../src/taskpane/scale/scale-typed";
import { criterion } from "../../domain/scoring/scoring-cases";
import { markupOf, wordsOf } from "../markup";

const nothing = (): void => undefined;

function line(code: string, section: string | null, max: number, part: "bonus" | null = null): ScaleLine {
  const own = criterion({ code, section, max, name: `Việc ${code}`, countsToward: part });
  return {
    ...own,
    outsideBase: part !== null,
    numbers: [{ key: "max", value: max, closed: false }],
    bands: [],
    form: { ...own, bands: [] },
    faults: [],
    place: { sheet: "Thang điểm", cell: "C5" },
  };
}

const row = (path: string, max: number | null, name: string | null = null) => ({
  ...{ cluster: "*", path, name, max, lowest: null },
  cell: "",
});

const sheet: ScaleSheet = {
  ...{ clusters: [{ code: "K1", name: "Khối một" }], cluster: "K1", common: false, state: "draft", states: ["draft"] },
  ...{ closed: false, declared: 30, decimals: 2, nextCode: "T9", indicators: [], documents: [], conditions: [] },
  lines: [
    line("T1", "A/I/1/a/x", 12),
    line("T2", "A/I", 8),
    line("T3", "Khác", 10),
    line("T4", "B", 4, "bonus"),
    line("T5", "Khác", 5),
  ],
  sections: [row("A", 20), row("A/I", 20, "Kinh tế"), row("A/I/1/a/x", 12), row("B", 6)],
  ...{ entered: 0, waiting: [], sent: null, place: null },
} as ScaleSheet;

const outline = (sections: readonly (ScaleLine | ScaleSection)[]): readonly unknown[] =>
  sections.map((item) =>
    "code" in item
      ? item.code
      : [item.title, item.maximum.sum, item.maximum.declared, item.maximum.fits, ...outline(item.items)],
  );

test("sections of `Mục điểm` stand within each other, titles beside them, each with its sum", () => {
  expect(outline(sectionsShown(sheet, nothingTyped))).toEqual([
    [
      ...["A", 20, 20, true],
      [
        ...["A/I – Kinh tế", 20, 20, true],
        ["A/I/1", 12, null, null, ["A/I/1/a", 12, null, null, ["A/I/1/a/x", 12, 12, true, "T1"]]],
        "T2",
      ],
    ],
    ["Khác", 15, null, null, "T3", "T5"],
    ["B", 0, 6, null, "T4"],
  ]);
});

const shown = (typed: ScaleTyped) => (
  <ScaleEditor sheet={sheet} typed={typed} type={nothing} reload={() => Promise.resolve()} />
);

test("a maximum that was typed is told against the section's at once, at every level that it contradicts", () => {
  expect(wordsOf(shown(nothingTyped))).not.toContain("cộng lại là");
  const words = wordsOf(shown({ ...nothingTyped, numbers: { T2: { max: "7" } } }));
  expect(words).toContain(
    "Mục A/I ghi Điểm tối đa 20 nhưng các mục con và tiêu chí trong mục cộng lại là 19. Đề nghị sửa cho khớp.",
  );
  expect(words).toContain("19/20 điểm");
  expect(words).toContain("không quá 6 điểm");
});

test("levels are told to screen readers", () => {
  const levels = [...markupOf(shown(nothingTyped)).matchAll(/aria-level="(\d)"/gu)].map(([, level]) => level);
  expect(levels).toEqual(["3", "4", "5", "6", "6", "3", "3"]);
});
