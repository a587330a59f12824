import type { Paper } from "../../src/papers/paper";
import { makePapers, papersOf } from "../../src/papers/papers";
import { nodeHost } from "../../src/hosts/node/node-host";
import { sampleFiles } from "../e2e/support/sample-files";
import { type Files, findSoffice, toPdf } from "../support/libreoffice";
import { lintPaper } from "../support/paper-linter/lint-paper";
import { hasPoppler, pagesOf } from "../support/paper-linter/rendered-pages";
import { consolidated } from "../whole-round/round";
import { demoPapers, demoRounds, longestOfKind } from "./demo-papers";

const hasPrograms = findSoffice() !== null && hasPoppler();
const round = consolidated.consolidation;
const led = { ...round, board: { ...round.board, kind: "cluster" } } as const;
const ofSmallRound = [round, led]
  .flatMap((of) => makePapers(of, papersOf(of)))
  .map(({ path, fill }) => [path.join(" "), fill().paper] as const);
/** Of each kind the longest; all of them are in the proofs. */
const ofSamples = hasPrograms
  ? longestOfKind(demoPapers(demoRounds(sampleFiles()))).map(
      ({ sample, name, paper }) => [`${sample}: ${name}`, paper] as const,
    )
  : [];
const papers: readonly (readonly [string, Paper])[] = [...ofSmallRound, ...ofSamples];

(hasPrograms ? describe : describe.skip)("papers on their pages", () => {
  let pdfs: Files;
  const nameOf = (at: number, ending: string): string => `${at}.${ending}`;

  beforeAll(async () => {
    const drawn = papers.map(async ([, paper], at) => [nameOf(at, "docx"), await nodeHost.writePaper(paper)] as const);
    pdfs = toPdf(new Map(await Promise.all(drawn)));
  });

  test("of both samples there is one of each kind", () => {
    expect(ofSamples.length).toBeGreaterThan(20);
  });

  test.each(papers.map(([name], at) => [name, at] as const))("%s: as Decree 30/2020 has it", (_, at) => {
    const [, paper] = papers[at] as (typeof papers)[number];
    expect(lintPaper(pagesOf(pdfs.get(nameOf(at, "docx")) as Uint8Array), paper)).toEqual([]);
  });
});
