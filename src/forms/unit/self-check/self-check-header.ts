import { matchKey } from "../../../workbook/text/match-key";

/** The header over what a form says of its own rows; those of its hidden columns begin with it. */
export const selfCheckHeader = "Tự kiểm tra";

/** The one column of ours that holds numbers. */
export const orderHeader = `${selfCheckHeader} 0`;

/** Whether a header is ours, beside the form: what stands under it says something of the entries and is none. */
export function isSelfCheckHeader(text: string): boolean {
  return matchKey(text).startsWith(matchKey(selfCheckHeader));
}
