import { page as en } from "../../src/text/en/page";
import type { PageTexts } from "../../src/text/vi/page";
import { page as vi } from "../../src/text/vi/page";

function all(texts: PageTexts): readonly string[] {
  const file = { name: "so.xlsx" };
  const { state, start, facts, reading, unreadable, unsavedBody, ...plain } = texts;
  const { ways, ...startWords } = start;
  return [
    ...Object.values(plain),
    ...Object.values(state),
    ...Object.values(startWords),
    ...ways,
    ...facts,
    reading(file),
    unreadable(file),
    unsavedBody(file),
  ];
}

test.each([
  ["vi", vi],
  ["en", en],
] as const)("every text in %s is whole", (_, texts) => {
  for (const text of all(texts)) {
    expect(text).toBe(text.trim().normalize("NFC"));
    expect(text).toMatch(/^\S.*\S$/u);
    expect(text).not.toMatch(/undefined|null|\[object| {2}/u);
  }
});

test("no English is left in the Vietnamese, and no text is in both but the product's name", () => {
  expect(all(vi).filter((text) => all(en).includes(text))).toEqual(["Thi đua"]);
  const words = all(vi)
    .map((text) => text.replaceAll(/"[^"]*"|npx thidua [^.]*\.xlsx[^.]*/gu, ""))
    .join(" ");
  expect(words).not.toMatch(/\b(the|file|files|open|save|saved|workbook|not|here|drop)\b/iu);
});
