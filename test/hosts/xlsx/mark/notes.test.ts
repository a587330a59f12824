import { unzipSync } from "fflate";
import { HostError } from "../../../../src/app/host";
import { readReview } from "../../../../src/forms/review/read-review";
import { reviewList } from "../../../../src/forms/review/review-sheet";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { vi } from "../../../../src/text/vi";
import { zipOf } from "../../../support/zip";
import { book, looksOf, mark, marked, ns, office, part, rows, types } from "./mark-workbook-sample";

const comments = (inside: string, authors = "<author>Lan</author>"): string =>
  `<?xml version="1.0"?><comments xmlns="${ns}"><authors>${authors}</authors><commentList>${inside}</commentList></comments>`;

const shape = (row: number, column: number): string =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

// Excel itself leaves such tags open.
const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"><div><br></div></v:shapetype>${shape(1, 0)}</xml>`;

function noted(list: string): Uint8Array {
  return book(
    {
      "xl/comments1.xml": list,
      "xl/drawings/vmlDrawing1.vml": drawing,
      "xl/worksheets/_rels/sheet1.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
      "[Content_Types].xml": types().replace(
        "</Types>",
        '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
      ),
    },
    `${rows}<legacyDrawing r:id="rId2"/>`,
  );
}

test("a note that is there keeps its words behind ours, and has them alone when marks go; others get boxes in the same drawing", async () => {
  for (const own of ["<t>Đã hỏi Sở.</t>", "<r><rPr><b/></rPr><t>Đã hỏi </t></r><r><t>Sở.</t></r>"]) {
    const before = comments(`<comment ref="A2" authorId="0"><text>${own}</text></comment>`);
    const bytes = noted(before);
    const copy = await marked(bytes, mark("A2"), mark("B2"));
    expect(
      part(copy, "xl/comments1.xml")
        .replace(/<[^>]*>/g, "|")
        .replace(/\|+/g, "|"),
    ).toMatch(/^\|Lan\|Cần xem lại\|Lỗi: chưa điền\.\n\n\|Đã hỏi (?:\|)?Sở\.\|Lỗi: chưa điền\.\|$/);
    expect(part(copy, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<br></div></v:shapetype>" + shape(1, 0) + '<v:shape id="_x0000_s1026"',
    );
    const off = await marked(copy);
    expect(part(off, "xl/comments1.xml").replace(/<[^>]*>/g, "")).toBe("LanCần xem lạiĐã hỏi Sở.");
    expect(part(off, "xl/drawings/vmlDrawing1.vml")).toBe(drawing);
  }
});

test("words that a person added to our note stay when marks go", async () => {
  const copy = await marked(book(), mark("A2"));
  const answered = zipOf({
    ...unzipSync(copy),
    "xl/comments1.xml": part(copy, "xl/comments1.xml").replace(
      "Lỗi: chưa điền.",
      "Lỗi: chưa điền. Đơn vị: đã kiểm tra, đúng.",
    ),
  });
  expect(part(await marked(answered), "xl/comments1.xml")).toContain("> Đơn vị: đã kiểm tra, đúng.</t>");
});

test("a thread of comments is left to Excel; its cell is coloured and listed", async () => {
  const threaded = comments(
    '<comment ref="A2" authorId="0"><text><t>[Threaded comment]</t></text></comment>',
    "<author>tc={11111111-2222-3333-4444-555555555555}</author>",
  );
  const copy = await marked(noted(threaded), mark("A2"));
  expect(part(copy, "xl/comments1.xml")).toBe(threaded);
  expect(looksOf(part(copy, "xl/worksheets/sheet1.xml"))["A2"]).toBe("1");
  expect(readReview(nodeHost.readWorkbook(copy))!.kept).toEqual([expect.objectContaining({ cell: "A2", note: "" })]);
});

test("what carries macros, is a template or no .xlsx is refused by its reason", async () => {
  const reason = async (bytes: Uint8Array): Promise<string> =>
    marked(bytes, mark("A2")).then(
      () => "marked",
      (error: HostError) => error.refusal.reason,
    );
  expect(
    await reason(book({ "[Content_Types].xml": types("application/vnd.ms-excel.sheet.macroEnabled.main+xml") })),
  ).toBe("unsupported-format");
  expect(
    await reason(
      book({
        "[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
      }),
    ),
  ).toBe("unsupported-format");
});

test("of a signed file is said that its signature no longer holds, in the list too; the signature's parts stay as they are", async () => {
  const bytes = book({ "_xmlsignatures/sig1.xml": "<Signature/>" });
  const list = { name: "Cần xem lại", sender: "", rows: [] };
  const made = await nodeHost.markWorkbook(bytes, {
    old: null,
    marks: [mark("A2")],
    list: (found) => reviewList(list, found, vi),
  });
  expect(made.wasSigned).toBe(true);
  expect(
    [...nodeHost.readWorkbook(made.bytes).sheets[0]!.rows.values()].some((cells) =>
      String(cells.get(1)?.value).includes("chữ ký số"),
    ),
  ).toBe(true);
  expect(part(made.bytes, "_xmlsignatures/sig1.xml")).toBe("<Signature/>");
});
