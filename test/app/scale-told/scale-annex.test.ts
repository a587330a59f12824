import { scaleAnnex } from "../../../src/app/scale-told/scale-annex";
import { tellScale } from "../../../src/app/scale-told/tell-scale";
import type { Band } from "../../../src/domain/round/scale";
import { writePaper } from "../../../src/hosts/docx/write-paper";
import { viCommands } from "../../../src/text/command-texts";
import { boardOf, criterion, indicator } from "../../domain/round-samples";
import { findSoffice, toPdf } from "../../support/libreoffice";
import { hasPoppler, pagesOf } from "../../support/paper-linter/rendered-pages";

const band = (step: number): Band => ({
  ...{ cluster: "*", criterion: "TC05", from: step, points: step / 10 },
  text: null,
  meaning: null,
});

/** Many lines, of which one has more bands than a page has room for. */
const board = boardOf({
  indicators: [indicator("KT01")],
  criteria: Array.from({ length: 30 }, (_, at) => {
    const code = `TC${String(at + 1).padStart(2, "0")}`;
    return criterion(code, { kind: code === "TC05" ? "bands" : "proportional", indicator: "KT01", max: at + 1 });
  }),
  bands: Array.from({ length: 60 }, (_, at) => band(at + 1)),
});

const withPrograms = findSoffice() === null || !hasPoppler() ? test.skip : test;

withPrograms("every sentence stands on the pages, however long a line is; the first page has no number", async () => {
  const told = tellScale(board, "C01", viCommands);
  if ("refused" in told) throw new Error(told.refused);
  const annex = await writePaper(scaleAnnex(told, viCommands.scaleTold));
  const pages = pagesOf(toPdf(new Map([["annex.docx", annex]])).get("annex.docx") as Uint8Array);
  const texts = pages.map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join("")
      .replace(/\s/gu, ""),
  );
  const rules = told.items.flatMap((item) => (item.kind === "line" ? item.rules : []));
  const lost = rules.filter((rule) => !texts.some((text) => text.includes(rule.replace(/\s/gu, ""))));
  expect(lost).toEqual([]);
  expect(texts[0]).toMatch(/^PHỤLỤC/u);
  expect(pages[1]?.pieces[0]?.text.trim()).toBe("2");
  expect(pages.every(({ width, height }) => width > height)).toBe(true);
});
