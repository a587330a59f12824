import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fillOwnTemplate, openTemplate, type OwnTemplate } from "../../src/app/papers/own-template";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Chart } from "../../src/papers/paper";
import { makePapers, type MadePaper, papersOf } from "../../src/papers/papers";
import { viCommands } from "../../src/text/command-texts";
import type { NoTemplate } from "../../src/text/params";
import { consolidated } from "../whole-round/round";
import { docxLines } from "./docx-text";

const round = consolidated.consolidation;
const led = { ...round, board: { ...round.board, kind: "cluster" } } as const;
const papers = [round, led].flatMap((of) => makePapers(of, papersOf(of)));
const firstOfKind = papers.filter(({ kind }, at) => papers.findIndex((each) => each.kind === kind) === at);

/** A template with other words in its text, as Word keeps them. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, "word/document.xml": strToU8(change(strFromU8(parts["word/document.xml"]!))) });
}

async function templateOf(made: MadePaper): Promise<Uint8Array> {
  return nodeHost.writePaper(made.unfilled());
}

async function opened(bytes: Uint8Array, { kind }: MadePaper): Promise<OwnTemplate> {
  const template = await openTemplate(bytes, kind, nodeHost);
  if ("refused" in template) throw new Error(JSON.stringify(template));
  return template;
}

const isChart = (block: { readonly kind: string }): block is Chart => block.kind === "chart";

test.each(firstOfKind.map((made) => [made.kind.name, made] as const))(
  "%s written as a template and filled says what the paper says",
  async (_, made) => {
    const { paper, figures } = made.fill();
    const drawn = await nodeHost.writePaper({ ...paper, blocks: paper.blocks.filter((block) => !isChart(block)) });
    const filled = await fillOwnTemplate(await opened(await templateOf(made), made), made, nodeHost);
    expect(docxLines(filled.bytes)).toEqual(docxLines(drawn));
    const told = (all: typeof figures) => new Set(all.map(({ mark, source, shown }) => `${mark} ${source} ${shown}`));
    expect([...told(filled.figures)].filter((figure) => !told(figures).has(figure))).toEqual([]);
  },
);

describe("a secretary's own template", () => {
  const [made] = firstOfKind as [MadePaper];
  const withText = async (text: string) =>
    changed(await templateOf(made), (xml) =>
      xml.replace(/(<w:t[^>]*>)Kính báo cáo|Kính báo cáo/u, (_, tag = "") => `${tag}${text}`),
    );
  const problemsOf = async (text: string): Promise<NoTemplate> => {
    const template = await openTemplate(await withText(text), made.kind, nodeHost);
    return "refused" in template ? template : { refused: "marks", problems: [] };
  };

  test.each([
    ["{Số đơn vi chậm}", "không có dấu {Số đơn vi chậm} (có thể là {Số đơn vị chậm})"],
    ["{Lương}", "không có dấu {Lương}"],
    ["{#Số đơn vị chậm}x{/}", "{#Số đơn vị chậm} không phải danh sách; đề nghị ghi {Số đơn vị chậm}"],
    ["{Đơn vị chậm}", "{Đơn vị chậm} là danh sách hoặc điều kiện; đề nghị ghi {#Đơn vị chậm} … {/}"],
    ["{#Đơn vị chậm}{Tên đơn vị}", "có dấu {#…} chưa đóng bằng {/}"],
    ["x{/}", "có dấu {/} không mở bằng {#…}"],
    ["{Tên đơn vị}", "không có dấu {Tên đơn vị}"],
  ])("%s is named with what to do", async (text, sentence) => {
    expect(viCommands.cli.failures.noTemplate({ path: "mau.docx", why: await problemsOf(text) })).toContain(sentence);
  });

  test("marks are known whatever their case, spaces and Unicode form", async () => {
    const bytes = await withText("Có {  số ĐƠN VỊ   chậm } và {#đơn vị chậm}{TÊN đơn vị}; {/}hết.");
    const { bytes: filled } = await fillOwnTemplate(await opened(bytes, made), made, nodeHost);
    const late = round.units.filter(({ status, role }) => status === "late" && role !== "guest");
    expect(docxLines(filled).find((line) => line.includes("hết."))).toContain(
      `Có ${String(late.length)} và ${late.map(({ name }) => `${name}; `).join("")}hết.`,
    );
  });

  test("what is no Word document, or holds macros, is refused", async () => {
    const template = await templateOf(made);
    const withMacros = zipSync({ ...unzipSync(template), "word/vbaProject.bin": strToU8("x") });
    const told = async (bytes: Uint8Array) => openTemplate(bytes, made.kind, nodeHost);
    expect(await told(strToU8("Kính gửi {Tỉnh}"))).toEqual({ refused: "not-word" });
    expect(await told(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toEqual({ refused: "not-word" });
    expect(await told(withMacros)).toEqual({ refused: "macros" });
    expect(await told(changed(template, (xml) => xml.slice(0, 500)))).toEqual({ refused: "damaged" });
  });

  test("a mark within a field of Word is refused", async () => {
    const field =
      '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE {Năm} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>';
    expect(await problemsOf(field)).toEqual({
      refused: "marks",
      problems: [{ problem: "in-field", mark: "Năm", nearest: null }],
    });
  });
});
