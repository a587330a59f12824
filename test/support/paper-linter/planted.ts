import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Paper } from "../../../src/papers/paper";
import type { Rule } from "./deviation";
import { samplePapers } from "./sample-papers";

type Edit = readonly [part: "document" | "styles" | "header1", from: RegExp, to: string];

/** A paper that is drawn wrong on purpose, and the rule that should find it. */
export type Planted = {
  readonly name: string;
  readonly rule: Rule;
  /** What the linter thinks it is looking at. */
  readonly paper: Paper;
  /** What is drawn instead of it, where the description is what is wrong. */
  readonly drawn?: Paper;
  readonly edits: readonly Edit[];
};

const sample = (name: string): Paper => samplePapers[name] as Paper;
const [letter, report, minutes] = [sample("letter"), sample("short-report"), sample("minutes")];
const edited = (name: string, rule: Rule, paper: Paper, ...edits: readonly Edit[]): Planted => ({
  name,
  rule,
  paper,
  edits,
});
const body = /(<w:style [^>]*w:styleId="Body">.*?)/u.source;
const inBody = (from: string): RegExp => new RegExp(body + from, "su");
const startOf = (text: string): RegExp =>
  new RegExp(`(<w:pPr>(?:(?!<w:pPr>|</w:pPr>).)*)(</w:pPr><w:r>(?:(?!<w:p>).)*?${text})`, "su");
/** The small paragraph above the foot. */
const aboveFoot = /(<w:pPr><w:keepNext\/>)(<w:spacing [^>]*\/><\/w:pPr><\/w:p><w:tbl>(?:(?!<w:tbl>).)*Nơi nhận)/su;
const pageBreak = "$1<w:pageBreakBefore/>$2";
const tall: Paper = {
  ...letter,
  blocks: [
    {
      kind: "table",
      columns: [
        { title: "TT", width: 1, align: "center" },
        { title: "Nội dung", width: 9, align: "left" },
      ],
      rows: Array.from({ length: 12 }, (_, at) => ({
        look: "row",
        cells: [String(at + 1), "Nội dung còn thiếu. ".repeat(28)],
      })),
    },
    { kind: "paragraph", look: "body", text: "Đề nghị đơn vị gửi trước ngày 20 tháng 7 năm 2026./." },
  ],
};
const signer = { authority: "", title: "CHỦ TỊCH", name: "Nguyễn Văn An" };

/** Each a way in which papers do go wrong. */
export const planted: readonly Planted[] = [
  edited("sheets of Letter size", "page-size", letter, [
    "document",
    /w:w="11906" w:h="16838"/gu,
    'w:w="12240" w:h="15840"',
  ]),
  edited("a landscape annex drawn upright", "page-size", report, [
    "document",
    /w:w="16838" w:h="11906" w:orient="landscape"/gu,
    'w:w="11906" w:h="16838"',
  ]),
  edited("a left margin of 20 mm", "margins", letter, ["document", /w:left="1701"/gu, 'w:left="1134"']),
  edited("a left margin of 50 mm", "margins", letter, ["document", /w:left="1701"/gu, 'w:left="2835"']),
  edited("a top margin of 10 mm", "margins", letter, ["document", /w:top="1134"/gu, 'w:top="567"']),
  edited("text that runs to the foot of the sheet", "margins", report, [
    "document",
    /w:bottom="1134"/gu,
    'w:bottom="340"',
  ]),
  edited("Arial", "font", letter, ["styles", /Times New Roman/gu, "Arial"]),
  edited("red text", "colour", letter, [
    "document",
    /(<w:pStyle w:val="Body"\/><\/w:pPr><w:r>)/u,
    '$1<w:rPr><w:color w:val="FF0000"/></w:rPr>',
  ]),
  edited("text of 12 pt", "size", letter, ["styles", /<w:sz w:val="28"\/>/u, '<w:sz w:val="24"/>']),
  edited("recipients of 14 pt", "size", letter, ["document", /w:val="22"/gu, 'w:val="28"']),
  edited("a table of 8 pt", "size", report, ["document", /w:val="24"/gu, 'w:val="16"']),
  edited("a title that isn't bold", "weight", report, [
    "document",
    /<w:b\/><w:bCs\/>(<w:sz w:val="28"\/><w:szCs w:val="28"\/><\/w:rPr><w:t [^>]*>BÁO CÁO)/u,
    "$1",
  ]),
  edited("a sum that isn't bold", "weight", report, [
    "document",
    /<w:b\/><w:bCs\/>(<w:sz w:val="24"\/><w:szCs w:val="24"\/><\/w:rPr><w:t [^>]*>Tổng cộng)/u,
    "$1",
  ]),
  edited("a date that isn't italic", "weight", letter, [
    "document",
    /<w:i\/><w:iCs\/>(<w:sz w:val="28"\/><w:szCs w:val="28"\/><\/w:rPr><w:t [^>]*>Bắc Ninh)/u,
    "$1",
  ]),
  edited(
    "the State's heading over two lines",
    "one-line",
    letter,
    ["document", /w:w="5532"/gu, 'w:w="4000"'],
    ["document", /w:w="3622"/gu, 'w:w="5154"'],
  ),
  edited("place and date over two lines", "one-line", letter, [
    "document",
    /(Bắc Ninh,) ngày/u,
    '$1</w:t><w:br/><w:t xml:space="preserve">ngày',
  ]),
  edited("a title on the left", "centred", report, [
    "document",
    /<w:pStyle w:val="Head"\/>(<w:keepNext\/><w:spacing w:before="360"\/>)/u,
    '<w:pStyle w:val="Head"/>$1<w:jc w:val="left"/>',
  ]),
  edited("pages without numbers", "page-number", report, ["header1", /PAGE/u, "QUOTE "]),
  edited("page numbers on the right", "page-number", report, [
    "header1",
    /<w:jc w:val="center"\/>/u,
    '<w:jc w:val="right"/>',
  ]),
  edited("a number on the first page", "page-number", report, ["document", /<w:titlePg\/>/u, ""]),
  edited("numbers that begin anew with an annex", "page-number", report, [
    "document",
    /<w:pgNumType\/>(?!.*<w:titlePg\/>)/su,
    '<w:pgNumType w:start="1"/>',
  ]),
  edited("a signature alone on its page", "foot-alone", letter, ["document", aboveFoot, pageBreak]),
  edited(
    "a heading alone at the foot of a page",
    "heading-alone",
    report,
    ["styles", /<w:keepNext\/><w:keepLines\/>/u, ""],
    ["document", startOf("22 cụm, khối đã gửi"), pageBreak],
  ),
  edited("lines that run into each other", "overlap", letter, [
    "styles",
    inBody('w:line="264" w:lineRule="auto"'),
    '$1w:line="100" w:lineRule="exact"',
  ]),
  edited("a text that was cut off", "missing-text", letter, [
    "document",
    /(<w:t [^>]*>)(Đề nghị Sở quan tâm.*?)<\/w:t>/u,
    "$1Đề nghị Sở quan</w:t>",
  ]),
  edited("hidden text", "missing-text", letter, [
    "document",
    /<w:r>(<w:t [^>]*>Đến nay)/u,
    "<w:r><w:rPr><w:vanish/></w:rPr>$1",
  ]),
  edited("a mark that nobody filled", "mark-left", letter, ["document", /ngày 20 tháng 7/u, "{Hạn gửi}"]),
  edited("a table whose header isn't repeated", "header-row", report, ["document", /<w:tblHeader\/>/gu, ""]),
  edited("rows split over two pages", "row-split", tall, ["document", /<w:cantSplit\/>/gu, ""]),
  edited("a figure on the left of its column", "alignment", report, [
    "document",
    /<w:jc w:val="right"\/>((?:(?!<w:jc ).)*?>74,2<)/u,
    '<w:jc w:val="left"/>$1',
  ]),
  edited("an annex that goes on below the text", "new-page", report, [
    "document",
    /<w:sectPr>((?:(?!<w:sectPr>|landscape).)*?w:orient="portrait"\/>(?:(?!titlePg|<w:sectPr>).)*?<\/w:sectPr>)/gsu,
    '<w:sectPr><w:type w:val="continuous"/>$1',
  ]),
  edited("an empty last page", "empty-page", letter, [
    "document",
    /<w:sectPr>(?!.*<w:sectPr>)/su,
    "<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p><w:sectPr>",
  ]),
  edited("paragraphs without an indent", "first-line", letter, [
    "styles",
    inBody('w:firstLine="720"'),
    '$1w:firstLine="0"',
  ]),
  edited("ragged lines", "justified", letter, ["styles", inBody('<w:jc w:val="both"/>'), '$1<w:jc w:val="left"/>']),
  edited("lines twice as far from each other", "line-spacing", letter, [
    "styles",
    inBody('w:line="264"'),
    '$1w:line="520"',
  ]),
  edited("no room for the signature", "room-to-sign", letter, ["document", /w:before="1400"/u, 'w:before="200"']),
  {
    name: "bodies and heading changed over",
    rule: "place",
    paper: { ...minutes, head: { ...minutes.head, placeAndDate: "" } },
    drawn: {
      ...minutes,
      head: {
        ...minutes.head,
        placeAndDate: "",
        superior: minutes.head.motto[0],
        body: minutes.head.motto[1],
        motto: [minutes.head.superior, minutes.head.body],
      },
    },
    edits: [],
  },
  {
    name: "the signature on the left",
    rule: "place",
    paper: { ...letter, foot: { recipients: [], signers: [signer] } },
    drawn: { ...letter, foot: { recipients: [], signers: [signer, { authority: "", title: "", name: "" }] } },
    edits: [],
  },
];

/** The bytes of a document with changed parts. Throws where there was nothing to change: the plant would be none. */
export function plant(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [part, from, to] of edits) {
    const name = `word/${part}.xml`;
    const before = strFromU8(parts[name] as Uint8Array);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${name}: ${from.source}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts, { level: 1 });
}
