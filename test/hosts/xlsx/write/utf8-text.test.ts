import { utf8Text } from "../../../../src/hosts/xlsx/write/utf8-text";

const encode = (text: string) => [...new TextEncoder().encode(text)];

/** One, two, three and four bytes a letter. */
const letters = ["a", "ư", "ệ", "😀"];

test.each([
  ["nothing", [] as readonly string[]],
  ["an empty text", [""]],
  ["letters of each length", letters],
  ["a text longer than a piece", ["ệ".repeat(100_000)]],
  ["pieces that end between letters", Array.from({ length: 40_000 }, (_, index) => letters[index % 4]!)],
  ["short after long", ["ệ".repeat(70_000), "a", "😀".repeat(40_000), "ư"]],
])("%s: the same bytes as in one piece", (_, texts) => {
  const part = utf8Text();
  for (const text of texts) part.add(text);
  expect([...part.bytes()]).toEqual(encode(texts.join("")));
});
