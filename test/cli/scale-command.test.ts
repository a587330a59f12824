import { writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { newSampleBoard, sampleFiles } from "../../src/app/new-board";
import { CannotRun } from "../../src/cli/cannot-run";
import { runScale } from "../../src/cli/commands/scale";
import { nodeHost } from "../../src/hosts/node/node-host";
import { enCommands } from "../../src/text/command-texts";
import { asset } from "../sample/filled-province";
import { commandDesk } from "../support/command-desk";
import { issuedDraft, smallProvince } from "../support/small-province";

const { desk, said, at, bytesOf, takeAway } = commandDesk("scale");

beforeAll(async () => {
  const tables = Object.entries(sampleFiles).map(([sheet, file]) => [sheet, asset(`sample/${file}`)]);
  const board = newSampleBoard(Object.fromEntries(tables) as Parameters<typeof newSampleBoard>[0], "2020-05-20");
  writeFileSync(at("so.xlsx"), await nodeHost.writeWorkbook(board));
  writeFileSync(at("_C1.xlsx"), await nodeHost.writeWorkbook(issuedDraft(smallProvince(), "_C1")));
});
beforeEach(() => said.splice(0));
afterAll(takeAway);

test("prints a cluster's scale: sections, numbered lines with their points, what holds for all of them", async () => {
  expect(await runScale(desk, at("so.xlsx"), { cluster: "K03", docx: null })).toBe(0);
  expect(said[0]).toBe("THANG BẢNG ĐIỂM THI ĐUA");
  expect(said).toContain("  2. Giải quyết thủ tục hành chính đúng và trước hạn (TC02): 10 điểm");
  expect(said).toContain("     - Điểm = 10 × kết quả / chỉ tiêu, nhiều nhất 10 điểm.");
  expect(said).toContain("     - Từ 90% đến dưới 100%: 6,5 điểm (Đạt từ 90% chỉ tiêu).");
  expect(said).toContain("- Tổng điểm thưởng không quá 8 điểm.");
  expect(said.filter((line) => /^Phần \d\./u.test(line))).toHaveLength(5);
});

test("in English with --lang en; names stay as the workbook has them", async () => {
  await runScale({ ...desk, texts: enCommands }, at("so.xlsx"), { cluster: "K03", docx: null });
  expect(said[0]).toBe("SCALE OF POINTS");
  expect(said).toContain("     - Points = 10 × result / the target, at most 10.");
});

test("a workbook of one cluster needs no --cluster", async () => {
  expect(await runScale(desk, at("_C1.xlsx"), { cluster: null, docx: null })).toBe(0);
  expect(said.length).toBeGreaterThan(10);
});

test.each([
  ["an unknown cluster", { cluster: "K99", docx: null }, 'Không có cụm, khối mã "K99" trong sổ tổng hợp.'],
  ["no cluster of several", { cluster: null, docx: null }, /chọn một bằng --cluster: C01; C02; K01/u],
  ["a file that is no .docx", { cluster: "K03", docx: "a.txt" }, /không phải tên tệp Word/u],
])("%s is refused and says why", async (_, options, why) => {
  const run = runScale(desk, at("so.xlsx"), options);
  await expect(run).rejects.toThrow(CannotRun);
  await expect(run).rejects.toThrow(why);
});

test("--docx writes the same words as a Vietnamese annex and keeps what stood there", async () => {
  writeFileSync(at("phu-luc.docx"), "earlier");
  const english = { ...desk, texts: enCommands };
  expect(await runScale(english, at("so.xlsx"), { cluster: "K03", docx: at("phu-luc.docx") })).toBe(0);
  expect(strFromU8(bytesOf("phu-luc.docx.bak"))).toBe("earlier");
  const xml = strFromU8(unzipSync(bytesOf("phu-luc.docx"))["word/document.xml"] as Uint8Array);
  said.splice(0);
  await runScale(desk, at("so.xlsx"), { cluster: "K03", docx: null });
  const plain = xml.replace(/<[^>]+>/gu, "").replaceAll("&quot;", '"');
  const missing = said
    .map((line) => line.replace(/^\s*(?:-|\d+\.) /u, ""))
    .filter((line) => /\.$/u.test(line) && !plain.includes(line));
  expect(missing).toEqual([]);
});
