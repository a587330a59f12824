import { formatDate } from "../dates";
import type { ReminderTexts } from "../vi/cli-reminders";
import { number } from "./number";

export const reminders: ReminderTexts = {
  nobody: () => "Nobody is to be reminded; no file is written.",
  made: ({ units, clusters, folder }) =>
    clusters === 0
      ? `Letters to units: ${number(units)}, in ${folder}`
      : `Letters to units: ${number(units)}, collective letters: ${number(clusters)}, in ${folder}`,
  mails: ({ count }) => `Drafts of messages (.eml): ${number(count)}; nothing is sent.`,
  noAddress: ({ count, example }) =>
    `Drafts without an addressee, as Danh sách has no usable Email: ${number(count)} (${example.join(", ")}${count > example.length ? " …" : ""})`,
  logged: ({ rows, path }) => `Rows added to Sổ đôn đốc: ${number(rows)}, in ${path}`,
  noLetterhead: ({ formality }) =>
    `Mẫu văn bản has no row "${formality}": the heading follows Decree 30/2020, the office's name Kỳ báo cáo.`,
  newDateOver: ({ day }) =>
    `The new due date ${formatDate(day)} is over; the letters name it all the same. Check --new-date before they are sent.`,
  logAsInput: ({ path }) => `"${path}" is the workbook itself and is not overwritten. Choose another name for --log.`,
};
