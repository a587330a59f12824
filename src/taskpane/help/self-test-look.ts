import type { LiveWorkbook } from "../../app/live-workbook";
import type { MadeFile } from "../act-types";

/** A picture that Excel drew of a sheet, or why it drew none. */
export type SheetPicture = { readonly sheet: string } & ({ readonly png: string } | { readonly refused: string });

/** What of the look stands in the file of results: the pictures themselves would make it too large for a mail. */
export type PictureTaken = { readonly sheet: string } & ({ readonly bytes: number } | { readonly refused: string });

export type SelfTestLook = {
  readonly taken: readonly PictureTaken[];
  /** Pictures and the workbook, in one file; `null` = Excel gave none of them. */
  readonly file: MadeFile | null;
};

export type LookPlace = {
  /** Of visible sheets whose names are wanted. */
  readonly pictures: (wanted: (sheet: string) => boolean) => Promise<readonly SheetPicture[]>;
  /** Files in one .zip; `day`: ISO. */
  readonly zip: (files: readonly MadeFile[], day: string) => Promise<Uint8Array>;
};

/** Names of the tests' own sheets begin with it; what is left is the small round's. */
const testSheets = "Thử";

/**
 * How the small round looks in this Excel, and the workbook itself, which holds what the port doesn't read: rules,
 * colours, widths, names, protection, page set-up, charts. Nothing of it is needed for the tests: what fails is left
 * out.
 */
export async function selfTestLook(
  { pictures, zip }: LookPlace,
  workbook: Pick<LiveWorkbook, "bytes">,
  named: { readonly fileName: string; readonly day: string },
): Promise<SelfTestLook> {
  const drawn = await pictures((sheet) => !sheet.startsWith(testSheets)).catch(() => []);
  const bytes = await (workbook.bytes?.() ?? Promise.resolve(null)).catch(() => null);
  const files: readonly MadeFile[] = [
    ...drawn.flatMap((each) => ("png" in each ? [{ name: `${each.sheet}.png`, bytes: bytesOf(each.png) }] : [])),
    ...(bytes === null ? [] : [{ name: "so-thu.xlsx", bytes }]),
  ];
  return {
    taken: drawn.map((each) => ("png" in each ? { sheet: each.sheet, bytes: bytesOf(each.png).length } : each)),
    file: files.length === 0 ? null : { name: named.fileName, bytes: await zip(files, named.day) },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
