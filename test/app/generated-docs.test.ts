import { readFileSync } from "node:fs";
import path from "node:path";
import { issueCatalogue, sheetCatalogue } from "../../src/app/generated-docs";
import { markCatalogue } from "../../src/app/papers/mark-catalogue";
import { appVersion } from "../../src/app/version";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";

const root = path.join(__dirname, "..", "..");
const page = (name: string): string => readFileSync(path.join(root, name), "utf8");

test("the generated pages are those of today: `npm run docs` writes them", () => {
  expect(page("docs/issues.md")).toBe(issueCatalogue({ vi, en }));
  expect(page("docs/vi/sheets.md")).toBe(sheetCatalogue("vi", vi));
  expect(page("docs/en/sheets.md")).toBe(sheetCatalogue("en", en));
  expect(page("docs/vi/marks.md")).toBe(markCatalogue());
});

test("the version in workbooks and JSON is the package's", () => {
  expect(appVersion).toBe((JSON.parse(page("package.json")) as { version: string }).version);
});
