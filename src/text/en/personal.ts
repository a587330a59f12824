import { formatDate } from "../dates";
import type { PersonalTexts } from "../vi/personal";
import { number } from "./number";

const kind = { name: "names", phone: "phones", email: "e-mails" } as const;

type Counts = Readonly<Record<keyof typeof kind, number>>;

const counts = (taken: Counts): string =>
  (["name", "phone", "email"] as const).map((each) => `${kind[each]} in ${cells(taken[each])}`).join(", ");

const cells = (count: number): string => (count === 1 ? "1 cell" : `${number(count)} cells`);

export const personal: PersonalTexts = {
  kind,
  author: "author of a note",
  property: "property of the file",
  place: ({ sheet, cell, what, text }) => `${sheet}, ${cell}: ${what}: ${text}`,
  beside: ({ what, text }) => `Outside the cells, ${what}: ${text}`,
  found: ({ taken }) => `Personal data in the workbook: ${counts(taken)}.`,
  none: () => "The workbook holds no name, phone or e-mail.",
  forgotten: ({ number: nth, day, taken, sealed }) =>
    `No. ${number(nth)}, ${formatDate(day)}: taken out: ${counts(taken)}${sealed === 0 ? "" : `, ${number(sealed)} places in the seal`}.`,
  sealAfter: ({ values, verdict }) =>
    `Seal: ${values === 0 ? "this name is not in it" : `taken out in ${number(values)} places, no figure changed`}. ${verdict}`,
  nothingOf: ({ name }) => `"${name}" is not in the workbook; nothing was taken out.`,
  takenOut: ({ name, beside, taken }) =>
    `"${name}" was taken out: ${counts(taken)}; notes and properties: ${number(beside)} places.`,
  left: () => "Still there in a longer text; read each, and add the place of those that are to go:",
  leftHow: ({ name, place }) => `thidua personal … --forget "${name}" --forget "${place}"`,
  noName: () => 'No name to take out is given: --forget "Nguyễn Văn A". A place "sheet!cell" only comes after a name.',
  keptCopy: ({ path }) =>
    `The earlier copy ${path} still holds the personal data: check the new workbook, then delete it. Files that units sent are unchanged, too.`,
};
