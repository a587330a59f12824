import { isExcelError } from "./failures";
import { inExcel } from "./session";

/** How Excel draws the first cells of a sheet; for the self-test's file. */
export type SheetPicture = { readonly sheet: string } & (
  | { readonly png: string }
  /** Excel's own code. */
  | { readonly refused: string }
);

/** More is seldom on a screen, and a long sheet would make a picture of many MB. */
const seen = "A1:P60";

/**
 * A picture of each visible sheet whose name is wanted, PNG as base64 (Range.getImage, ExcelApi 1.7). One request a
 * sheet: what one refuses is told, and the others go on. Excel for Mac has no such pictures (office-js issue 235, on
 * the method's page). Throws LiveWorkbookError where the sheets' names can't be read.
 */
export async function sheetPictures(wanted: (sheet: string) => boolean): Promise<readonly SheetPicture[]> {
  const names = await inExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await sync("");
    return worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
  const pictures: SheetPicture[] = [];
  for (const sheet of names.filter(wanted)) pictures.push({ sheet, ...(await pictureOf(sheet)) });
  return pictures;
}

async function pictureOf(sheet: string): Promise<{ readonly png: string } | { readonly refused: string }> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(seen);
      const drawn = { png: range.getImage() };
      range.untrack();
      await context.sync();
      return { png: drawn.png.value };
    });
  } catch (error) {
    return { refused: isExcelError(error) ? error.code : String(error) };
  }
}
