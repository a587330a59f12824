import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { HostError } from "../../src/app/host";
import { defaultLimits, within, type Limits } from "../../src/hosts/xlsx/read/limits";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { wordsOfDetail } from "../../src/text/vi/file-details";

const reader = path.join(__dirname, "../../src/hosts/xlsx/read");
/** Stands for whatever the reader puts into a sentence. */
const filled = "7";

/** The sentences of the reader itself: what it refuses a file with, each call's text with something in its gaps. */
function refusedWith(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(reader, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [, what] = ts.isCallExpression(node) ? node.arguments : [];
    if (
      ts.isCallExpression(node) &&
      ["refuse", "corrupt"].includes(node.expression.getText()) &&
      what !== undefined &&
      isText(what)
    )
      found.push(textOf(what));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
}

function textOf(node: Text): string {
  return ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => filled + literal.text).join("")
    : node.text;
}

/** Said by the command line's listing of cells alone, and the frames that other sentences stand in. */
const notOfFiles = new Set(["7: characters listed 7 > 7", "7: 7 (7) 7 > 7", "7: 7"]);

const all = readdirSync(reader)
  .flatMap((file) => refusedWith(file))
  .filter((text) => !notOfFiles.has(text));

test("there are sentences of the reader", () => {
  expect(all.length).toBeGreaterThan(45);
});

test.each(all)("a person reads in Vietnamese why a file was refused: %s", (detail) => {
  const words = wordsOfDetail(detail);
  expect([words, words === detail]).toEqual([words, false]);
  const english = new Set(
    "is of it its the not a an two at no by or bytes sheet cell row part missing entry".split(" "),
  );
  expect(words.split(/[^\p{L}]+/u).filter((word) => english.has(word))).toEqual([]);
  expect(words).not.toContain("$");
});

test.each(
  Object.keys(defaultLimits).filter((name) => name !== "ratioFreeBytes") as (keyof Omit<Limits, "ratioFreeBytes">)[],
)("the limit %s has words in both languages", (name) => {
  const found = defaultLimits[name] + 1_000_000;
  const detail = detailOf(() => within(defaultLimits, name, { found, where: "xl/workbook.xml" }));
  expect(wordsOfDetail(detail)).toMatch(/^xl\/workbook\.xml: (?:tổng )?số .+ [\d.]+, giới hạn [\d.]+$/u);
  expect(en.refusals["over-limit"](detail)).toMatch(/xl\/workbook\.xml: [a-z ]+ [\d,]+, at most [\d,]+\)/u);
  expect(en.refusals["over-limit"](detail)).not.toContain(`(${name})`);
});

test("the place of what is wrong is named, and what is not known stays as it is", () => {
  expect(vi.refusals.corrupt("xl/worksheets/sheet1.xml: two cells B2")).toBe(
    "Tệp bị hỏng (chi tiết: xl/worksheets/sheet1.xml: có hai ô B2). Đề nghị đơn vị mở lại bản gốc, lưu và gửi lại.",
  );
  expect(wordsOfDetail('sheet "Kết quả": its relation "rId7" leads nowhere')).toBe(
    'trang tính "Kết quả": liên kết "rId7" không dẫn đến đâu',
  );
  expect(wordsOfDetail("zip directory: it is missing: the file is cut off")).toBe(
    "mục lục tệp nén: không có, tệp bị cắt cụt",
  );
  expect(wordsOfDetail("xl/workbook.xml")).toBe("xl/workbook.xml");
  expect(wordsOfDetail("nhận/K03/a.xlsx")).toBe("nhận/K03/a.xlsx");
});

function detailOf(refusing: () => void): string {
  try {
    refusing();
  } catch (error) {
    if (error instanceof HostError) return error.refusal.detail;
  }
  throw new Error("nothing was refused");
}
