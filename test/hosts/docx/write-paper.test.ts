import { strFromU8, unzipSync } from "fflate";
import { writePaper } from "../../../src/hosts/docx/write-paper";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { Chart, Paper } from "../../../src/papers/paper";
import { samplePapers } from "../../support/paper-linter/sample-papers";

const blank: Paper = {
  head: {
    superior: "",
    body: "",
    motto: ["", ""],
    number: "",
    about: "",
    placeAndDate: "",
    title: "",
    subject: "",
    addressees: [],
  },
  blocks: [],
  foot: null,
  annexes: [],
};
const partsOf = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
const textOf = async (paper: Paper): Promise<string> =>
  new Map(partsOf(await writePaper(paper))).get("word/document.xml") ?? "";

test.each(Object.entries(samplePapers))(
  "%s gives the same bytes, whenever and after whatever it is drawn",
  async (_, paper) => {
    const first = await writePaper(paper);
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2031, 4, 6));
    try {
      expect(Buffer.from(await writePaper(paper)).equals(first)).toBe(true);
    } finally {
      clock.mockRestore();
    }
  },
);

test("no moment, author, company or program gets into the file", async () => {
  const parts = partsOf(await writePaper(samplePapers["report"] as Paper));
  expect(parts.length).toBeGreaterThan(10);
  const told = /dcterms:|dc:creator|lastModifiedBy|Un-named|<Company|<Manager|<Application|w:rsid/u;
  expect(parts.filter(([, text]) => told.test(text)).map(([name]) => name)).toEqual([]);
});

test("a chart's workbook holds its figures", async () => {
  const chart: Chart = {
    kind: "chart",
    title: "Đúng hạn",
    categories: ["Cụm số 1", "Khối doanh nghiệp"],
    series: [{ name: "Năm 2026", values: [92.5, 0] }],
  };
  const parts = unzipSync(await writePaper({ ...blank, blocks: [chart] }));
  const name = Object.keys(parts).find((each) => each.endsWith(".xlsx")) ?? "";
  const [sheet] = nodeHost.readWorkbook(parts[name] as Uint8Array).sheets;
  expect([...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value))).toEqual([
    "Năm 2026",
    "Cụm số 1",
    92.5,
    "Khối doanh nghiệp",
    0,
  ]);
});

test("a paper with nothing on it is a page", async () => {
  expect(await textOf(blank)).toContain("<w:sectPr>");
});

test("characters that XML can't hold are left out, signs of XML are kept, line breaks stay", async () => {
  const text = await textOf({
    ...blank,
    blocks: [{ kind: "paragraph", look: "body", text: "A\u0000\u0007 & <B>\nC\ud800" }],
  });
  expect(text).toContain("A &amp; &lt;B&gt;</w:t></w:r><w:r><w:br/><w:t");
  expect(text).not.toContain("\u0000");
});

test("names of bodies are shown in capitals, their text and the marks of a template stay as they are, in one piece", async () => {
  const body = "Hội đồng {Tên cơ quan thường trực của tỉnh} và các cơ quan";
  const text = await textOf({ ...blank, head: { ...blank.head, body } });
  const run = text.split("<w:r>").find((each) => each.includes(body));
  expect(run).toContain("<w:caps/>");
});

test("whoever wrote dashes and signs at the end of recipients finds them once", async () => {
  const foot = { recipients: ["- Như trên;", "Lưu: VT."], signers: [] };
  const text = await textOf({ ...blank, foot, head: { ...blank.head, addressees: ["- Sở Một;", "Sở Hai"] } });
  for (const line of [">- Như trên;<", ">- Lưu: VT.<", ">- Sở Một;<", ">- Sở Hai.<"]) expect(text).toContain(line);
});
