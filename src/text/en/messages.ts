import { kindNames } from "./kind-names";
import type { MessageTexts, ReportMail, MarkingTexts } from "../vi/messages";
import { shortDate } from "../dates";
import { words } from "./words";

export const messages: MessageTexts = {
  reportSubject: ({ round, code, name }) => `${code} - ${name}: figures ${roundOf(round)}`,
  reportMail: (mail) =>
    paragraphs([
      `To: ${mail.receiver ?? "the receiving office"}`,
      [
        `${mail.name} sends its figures ${roundOf(mail.round)}${signedOf(mail)}.`,
        `Attached file: ${mail.fileName}.`,
        ...(mail.asOf === null ? [] : [`The figures go up to ${shortDate(mail.asOf)}.`]),
        ...preparedBy(mail),
      ].join("\n"),
      "With kind regards.",
    ]),
  unitMessage: (message) =>
    paragraphs([
      `To: ${message.name}`,
      `${message.from === "" ? "The receiving office" : message.from} has received the figures of ${message.name} ${roundOf(message.round)}. ${message.formality === "party" ? `May we respectfully ask ${message.name} to look at the following` : "Please look at the following"}:`,
      list("To complete", message.errors),
      list("To confirm", message.warnings),
      message.errors.length > 0
        ? "When this is done, please send the form again under the same file name."
        : "Where the figures are right, a short answer is enough; the form need not be sent again.",
      "With thanks and kind regards.",
    ]),
  reviewNote: ({ severity, sentence, remedy }) => `${words.severity[severity]}: ${sentence}\nWhat to do: ${remedy}`,
  place: ({ file, sheet, cell }) =>
    [file === null ? "" : `file ${file}`, sheet === null ? "" : `sheet ${sheet}`, cell === null ? "" : `cell ${cell}`]
      .filter((part) => part !== "")
      .join(", "),
};

function roundOf(round: ReportMail["round"]): string {
  if (round === null) return "on emulation and commendation";
  return `for ${kindNames[round.kind].time(round.year)}`;
}

function signedOf({ document, signedOn }: ReportMail): string {
  if (document === null) return "";
  return `, with report no. ${document}${signedOn === null ? "" : ` of ${shortDate(signedOn)}`}`;
}

function preparedBy({ preparedBy: name, phone }: ReportMail): readonly string[] {
  if (name === null) return [];
  return [`Prepared by: ${name}${phone === null ? "" : `, phone ${phone}`}.`];
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [`${title}:`, ...items.map((item, index) => `${index + 1}. ${item}`)].join("\n");
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

export const marking: MarkingTexts = {
  "not-xlsx": () =>
    "Only .xlsx files can be marked. Please open the file in Excel or LibreOffice, save it as .xlsx and mark the file just saved.",
  macros: () =>
    "The file has macros and was not marked, since this program hands on no macros. Please open it, save it as .xlsx without macros and mark the file just saved.",
  signatureGone: ({ name }) =>
    `${name} bears a digital signature, which does not hold for the marked copy; the unit should sign again after its corrections.`,
};
