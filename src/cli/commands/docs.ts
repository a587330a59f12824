import { issueCatalogue, sheetCatalogue } from "../../app/generated-docs";
import { markCatalogue } from "../../app/papers/mark-catalogue";
import type { Desk, ExitCode } from "../desk";

/**
 * `thidua docs`: writes the pages that are generated from the descriptions and the texts; a test keeps them current.
 */
export function runDocs(desk: Desk): ExitCode {
  const write = (path: string, page: string): void => {
    desk.files.write(path, new TextEncoder().encode(page));
    desk.say(path);
  };
  write("docs/issues.md", issueCatalogue(desk.bothTexts));
  write("docs/vi/sheets.md", sheetCatalogue("vi", desk.bothTexts.vi));
  write("docs/en/sheets.md", sheetCatalogue("en", desk.bothTexts.en));
  write("docs/vi/marks.md", markCatalogue());
  return 0;
}
