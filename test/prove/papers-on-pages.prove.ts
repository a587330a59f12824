import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeHost } from "../../src/hosts/node/node-host";
import { demoPapers, demoRounds } from "../papers/demo-papers";
import { toPdf } from "../support/libreoffice";
import { lintPaper } from "../support/paper-linter/lint-paper";
import { pagesOf } from "../support/paper-linter/rendered-pages";

/** So many are turned into PDF by one start of LibreOffice. */
const together = 100;

const root = path.join(__dirname, "..", "..");
const given = process.env["THIDUA_DEMO"];
const folder = given ?? mkdtempSync(path.join(tmpdir(), "thidua-pages-"));
beforeAll(() => {
  const words = ["demo", "--sample", "all", "--out", folder, "--quiet"];
  if (given === undefined) execFileSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), ...words]);
});
afterAll(() => (given === undefined ? rmSync(folder, { recursive: true, force: true }) : undefined));

test("every paper of both samples stands on its pages as Decree 30/2020 has it", async () => {
  const papers = demoPapers(demoRounds(folder));
  const found: string[] = [];
  let pages = 0;
  for (let from = 0; from < papers.length; from += together) {
    const some = papers.slice(from, from + together);
    const nameOf = (at: number): string => `${String(at)}.docx`;
    const drawn = some.map(async ({ paper }, at) => [nameOf(at), await nodeHost.writePaper(paper)] as const);
    const pdfs = toPdf(new Map(await Promise.all(drawn)));
    for (const [at, { sample, name, paper }] of some.entries()) {
      const rendered = pagesOf(pdfs.get(nameOf(at)) as Uint8Array);
      pages += rendered.length;
      const deviations = lintPaper(rendered, paper);
      found.push(
        ...deviations.map(({ rule, page, what }) => `${sample} ${name}, page ${String(page)}: ${rule} ${what}`),
      );
    }
  }
  process.stdout.write(`${String(papers.length)} papers, ${String(pages)} pages\n`);
  expect(papers.length).toBeGreaterThan(250);
  expect(found).toEqual([]);
});
