import type { MarkingTexts } from "../marking-texts";

export const marking: MarkingTexts = {
  "not-xlsx": () =>
    "Only .xlsx files can be marked. Please open the file in Excel or LibreOffice, save it as .xlsx and mark the file just saved.",
  macros: () =>
    "The file has macros and was not marked, since this program hands on no macros. Please open it, save it as .xlsx without macros and mark the file just saved.",
  signatureGone: ({ name }) =>
    `${name} bears a digital signature, which does not hold for the marked copy; the unit should sign again after its corrections.`,
};
