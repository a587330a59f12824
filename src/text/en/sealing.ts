import type { SealHead } from "../../domain/round/seal";
import { formatDate } from "../dates";
import type { SealingTexts } from "../vi/sealing";
import { number } from "./number";

type Paper = Pick<SealHead, "document" | "date">;
type Numbered = Paper & Pick<SealHead, "number">;

const by = ({ document, date }: Paper): string => `by ${document} of ${formatDate(date)}`;
const nameOf = (each: Numbered): string =>
  each.number === 0 ? `Sealed ${by(each)}` : `Correction ${number(each.number)} ${by(each)}`;

export const sealing: SealingTexts = {
  foot: (seals) => seals.map(nameOf).join("; "),
  differs: "Differs from the sealed figures, not yet corrected",
  damagedFoot: "The seal was changed and can't be compared with",
  verdict: (told) => {
    switch (told.state) {
      case "not-sealed":
        return "The figures are not sealed.";
      case "as-sealed":
        return `As sealed (${by(told.seal)}).`;
      case "as-corrected":
        return `As sealed (correction ${number(told.seal.number)} ${by(told.seal)}).`;
      case "differs":
        return `Differs from the sealed figures, not yet corrected: ${number(told.values)} values, listed on the sheet Đính chính. Check each value; if they are right, accept them as a correction, with a reason.`;
      case "damaged":
        return `The seal was changed at ${told.cells.join(", ")} and can't be compared with. Take back the workbook as it was before, or seal again, with a reason.`;
      default:
        return told satisfies never;
    }
  },
  sealed: ({ seal, values }) =>
    seal.number === 0
      ? `Sealed ${by(seal)}: ${number(values)} values.`
      : `Correction ${number(seal.number)} ${by(seal)} was written: ${number(values)} values.`,
  already: (seal) => `The figures are what is there already (${nameOf(seal)}); nothing more was written.`,
  refusals: (refusal) => {
    switch (refusal.refused) {
      case "no-document":
        return "There is no document by which to seal. State its number or name, such as Quyết định số 12/QĐ-HĐTĐKT.";
      case "no-consolidation":
        return "The workbook was never consolidated. Consolidate first, then seal.";
      case "not-a-date":
        return refusal.date === ""
          ? "The document has no day yet. State the day of the document."
          : `The document's day "${refusal.date}" can't be read. State the day of the document.`;
      case "date-in-future":
        return `The document's day ${formatDate(refusal.date)} is after ${formatDate(refusal.today)}. State the day of the document.`;
      case "before-last":
        return `The document's day ${formatDate(refusal.date)} is before the one that is there (${nameOf(refusal.seal)}). State the day of the correcting document.`;
      case "no-reason":
        return refusal.state === "differs"
          ? `The figures differ from what was sealed in ${number(refusal.values)} values. See the sheet Đính chính after consolidating; to accept them, state a reason.`
          : "The seal was changed and can't be compared with. Take back the workbook as it was before, or state a reason to seal again.";
      default:
        return refusal satisfies never;
    }
  },
};
