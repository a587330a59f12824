import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const inFolder = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/glossary.md",
  "src/taskpane/README.md",
  ...["docs/vi", "docs/en", "docs/decisions"].flatMap((folder) => inFolder(folder, ".md")),
];

/** Files that a page links to or shows, from the root; addresses on the web are somebody else's. */
function linkedFrom(page: string): readonly string[] {
  const links = [...readFileSync(path.join(root, page), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(
    ([, link]) => link ?? "",
  );
  return links.filter((link) => !/^[a-z]+:/u.test(link)).map((link) => path.posix.join(path.posix.dirname(page), link));
}

test.each(pages)("%s links to what is there", (page) => {
  expect(linkedFrom(page).filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
});

test("each picture of the docs is shown on a page", () => {
  const shown = new Set(pages.flatMap(linkedFrom));
  expect(inFolder("docs/pictures", ".png").filter((picture) => !shown.has(picture))).toEqual([]);
});
