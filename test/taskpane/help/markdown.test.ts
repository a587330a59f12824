import { plainWords, readMarkdown } from "../../../src/taskpane/help/markdown";

const text = (words: string) => [{ kind: "text", text: words }];

test("headings have the place that GitHub gives them", () => {
  expect(readMarkdown("# Hướng dẫn\n\n## 3. Nhận báo cáo\n### Hồ sơ, ý kiến…")).toEqual([
    { kind: "heading", level: 1, words: text("Hướng dẫn"), slug: "hướng-dẫn" },
    { kind: "heading", level: 2, words: text("3. Nhận báo cáo"), slug: "3-nhận-báo-cáo" },
    { kind: "heading", level: 3, words: text("Hồ sơ, ý kiến…"), slug: "hồ-sơ-ý-kiến" },
  ]);
});

test("lines of a paragraph are one; a list, a table and code end it", () => {
  expect(readMarkdown("a\nb\n- c\n* d\n\n4. e\n5. f\n```\n# g\n- h\n```\n| A | B |\n|---|---|\n| 1 | |\ni")).toEqual([
    { kind: "paragraph", words: text("a b") },
    { kind: "list", start: null, items: [text("c"), text("d")] },
    { kind: "list", start: 4, items: [text("e"), text("f")] },
    { kind: "code", text: "# g\n- h" },
    { kind: "table", head: [text("A"), text("B")], rows: [[text("1"), []]] },
    { kind: "paragraph", words: text("i") },
  ]);
});

test("marks within a line may stand in each other; within code they are signs like others", () => {
  const [line] = readMarkdown("**Tệp `x*.md`** và *[sổ **mới**](leader.md#3-a)*, mã `*`, ![Mục Gửi](../a.png).");
  expect(line).toEqual({
    kind: "paragraph",
    words: [
      { kind: "strong", inside: [...text("Tệp "), { kind: "code", text: "x*.md" }] },
      ...text(" và "),
      {
        kind: "emphasis",
        inside: [
          { kind: "link", to: "leader.md#3-a", inside: [...text("sổ "), { kind: "strong", inside: text("mới") }] },
        ],
      },
      ...text(", mã "),
      { kind: "code", text: "*" },
      ...text(", "),
      { kind: "picture", text: "Mục Gửi" },
      ...text("."),
    ],
  });
  expect(line?.kind === "paragraph" && plainWords(line.words)).toBe("Tệp x*.md và sổ mới, mã *, Mục Gửi.");
});

test("what is no mark stays as it is written, and so does an end in the middle", () => {
  const signs = "3 * 4 = 12, `mở, **nửa, [a] (b), #1 | 2";
  expect(readMarkdown(signs)).toEqual([{ kind: "paragraph", words: text(signs) }]);
  expect(readMarkdown("```\na")).toEqual([{ kind: "code", text: "a" }]);
  expect(readMarkdown("")).toEqual([]);
});
