import { readFileSync } from "node:fs";
import path from "node:path";
import { viewsOf } from "../../../src/taskpane/frame/views-of";
import { GuidePage } from "../../../src/taskpane/help/guide-page";
import { guideNames, headingAt, placeAbout, placeLinked, readGuide } from "../../../src/taskpane/help/guides";
import { guides as english } from "../../../src/taskpane/help/guides-en";
import { guides as vietnamese } from "../../../src/taskpane/help/guides-vi";
import type { Block, Inline } from "../../../src/taskpane/help/markdown";
import { pane as enPane } from "../../../src/text/en/pane";
import { pane as viPane } from "../../../src/text/vi/pane";
import { markupOf } from "../markup";

const nothing = (): void => undefined;
const languages = {
  vi: { texts: vietnamese, names: viPane.frame.views },
  en: { texts: english, names: enPane.frame.views },
};
const kinds = ["board", "cluster", "unit"] as const;
const each = (["vi", "en"] as const).flatMap((language) => guideNames.map((name) => [language, name] as const));

function pageOf(language: "vi" | "en", guide: (typeof guideNames)[number]): string {
  const step = { place: { guide, section: null }, left: null, moved: false } as const;
  const { texts } = languages[language];
  return markupOf(<GuidePage texts={texts} step={step} active follow={nothing} jump={nothing} />, language);
}

const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return [block.head, ...block.rows].flat();
  return block.kind === "code" ? [] : [block.words];
};
const linksIn = (words: readonly Inline[]): readonly string[] =>
  words.flatMap((word) =>
    word.kind === "link" ? [word.to, ...linksIn(word.inside)] : "inside" in word ? linksIn(word.inside) : [],
  );

test.each(each)("%s %s is read whole, with no sign of Markdown left outside of code", (language, name) => {
  const markup = pageOf(language, name);
  const shown = markup
    .replaceAll(/<style[\s\S]*?<\/style>/gu, "")
    .replaceAll(/<code[\s\S]*?<\/code>|<pre[\s\S]*?<\/pre>/gu, "")
    .replaceAll(/<[^>]+>/gu, "\n");
  expect(shown).not.toMatch(/[`*|]|\]\(|!\[|^\s*#|^\s*[-+] |^\s*\d+\. *$|---/mu);
  expect(markup).not.toContain("<img");
});

test.each(each)("%s %s has every table, list and word that was written", (language, name) => {
  const text = languages[language].texts[name];
  expect(text).toBe(readFileSync(path.join(__dirname, "../../../docs", language, `${name}.md`), "utf8"));
  const count = (sign: RegExp): number => [...text.matchAll(sign)].length;
  const markup = pageOf(language, name);
  const drawn = (tag: string): number => markup.split(new RegExp(`<${tag}[ >]`, "u")).length - 1;
  expect(drawn("table")).toBe(count(/^\|[-| ]+\|$/gmu));
  expect(drawn("tr")).toBe(count(/^\|.*\|$/gmu) - count(/^\|[-| ]+\|$/gmu));
  expect(drawn("pre")).toBe(count(/^```/gmu) / 2);
  expect(drawn("h2")).toBe(1);
  const tables = readGuide(text).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  for (const { head, rows } of tables) expect(rows.filter(({ length }) => length !== head.length)).toEqual([]);
});

test.each(each)("every link of %s %s leads to a place in a guide, or to a list that is none", (language, name) => {
  const { texts } = languages[language];
  for (const to of readGuide(texts[name]).blocks.flatMap(linesOf).flatMap(linksIn)) {
    const place = placeLinked(to, texts);
    if (place === null) expect(to).toMatch(/^(?:sheets\.md|regulations\.md|\.\.\/issues\.md)(?:#|$)/u);
    else expect([to, place.section === null]).toEqual([to, !to.includes("#")]);
  }
});

test.each(guideNames)("%s has the same headings in both languages, so that a place is one in both", (name) => {
  const levels = (text: string) => readGuide(text).headings.map(({ level }) => level);
  expect(levels(english[name])).toEqual(levels(vietnamese[name]));
  expect(levels(english[name])[0]).toBe(1);
});

test.each(kinds)("the guide of a %s has a section about each of its views", (kind) => {
  const places = viewsOf(kind).map((view) => {
    const place = placeAbout(kind, view)!;
    const found = (["vi", "en"] as const).map((language) => {
      const { texts, names } = languages[language];
      return headingAt(readGuide(texts[place.guide]), place.section, names);
    });
    return [view, ...found] as const;
  });
  expect(places.filter(([, vi, en]) => vi === null || vi !== en)).toEqual([]);
});
