import { kindWords } from "../../contract/kind-words";
import { shortDate } from "../dates";
import { words } from "./words";
import type { TextsOf } from "../language";
import type { Severity } from "../../domain/issue";
import type { PeriodKind } from "../../domain/round/period";
import type { Membership } from "../../domain/round/roster";
import type { Named } from "../params";

type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the mail says that goes with a unit's file. What is `null` is left out. */
export type ReportMail = {
  readonly round: Round | null;
  readonly code: string;
  readonly name: string;
  readonly fileName: string;
  /** Who receives it, by name; `null` = the form doesn't say. */
  readonly receiver: string | null;
  /** ISO day up to which the figures go. */
  readonly asOf: string | null;
  /** Number and ISO day of the signed report. */
  readonly document: string | null;
  readonly signedOn: string | null;
  readonly preparedBy: string | null;
  readonly phone: string | null;
};

/** What a unit is asked to look at in its report. Each item is a whole sentence with its place before it. */
export type UnitMessage = {
  readonly round: Round;
  readonly name: string;
  readonly formality: Membership["formality"];
  /** Name of the Board or cluster that writes; "" where its workbook doesn't say. */
  readonly from: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/** Texts that a person copies and sends to others: lines, paragraphs divided by an empty one. */
export const messages = {
  reportSubject: ({ round, code, name }: Pick<ReportMail, "round" | "code" | "name">) =>
    `${code} - ${name}: biểu số liệu ${roundOf(round)}`,
  reportMail: (mail: ReportMail) =>
    paragraphs([
      `Kính gửi: ${mail.receiver ?? "Cơ quan nhận báo cáo"}`,
      [
        `${mail.name} xin gửi biểu số liệu ${roundOf(mail.round)}${signedOf(mail)}.`,
        `Tệp gửi kèm: ${mail.fileName}.`,
        ...(mail.asOf === null ? [] : [`Số liệu tính đến ngày ${shortDate(mail.asOf)}.`]),
        ...preparedBy(mail),
      ].join("\n"),
      "Trân trọng./.",
    ]),
  unitMessage: (message: UnitMessage) =>
    paragraphs([
      `Kính gửi: ${message.name}`,
      `${message.from === "" ? "Cơ quan nhận báo cáo" : message.from} đã nhận biểu số liệu ${roundOf(message.round)} của ${message.name}. ${request(message)}:`,
      list("Nội dung cần hoàn thiện", message.errors),
      list("Nội dung đề nghị xác nhận", message.warnings),
      message.errors.length > 0
        ? "Sau khi hoàn thiện, đề nghị gửi lại biểu và giữ nguyên tên tệp."
        : "Nếu số liệu đã đúng thì chỉ cần trả lời xác nhận, không phải gửi lại biểu.",
      "Trân trọng cảm ơn./.",
    ]),
  /** The note on a cell in question. */
  reviewNote: ({ severity, sentence, remedy }: { severity: Severity; sentence: string; remedy: string }) =>
    `${words.severity[severity]}: ${sentence}\nCách xử lý: ${remedy}`,
  place: ({ file, sheet, cell }: { file: string | null; sheet: string | null; cell: string | null }) =>
    [file === null ? "" : `tệp ${file}`, sheet === null ? "" : `trang ${sheet}`, cell === null ? "" : `ô ${cell}`]
      .filter((part) => part !== "")
      .join(", "),
};
export type MessageTexts = TextsOf<typeof messages>;

/** Party bodies are never asked more plainly than this. */
function request({ name, formality }: UnitMessage): string {
  return formality === "party"
    ? `Trân trọng đề nghị ${name} quan tâm xem lại các nội dung sau`
    : "Đề nghị đơn vị xem lại các nội dung sau";
}

function roundOf(round: ReportMail["round"]): string {
  if (round === null) return "thi đua, khen thưởng";
  return kindWords[round.kind].shortSubject(round.year);
}

function signedOf({ document, signedOn }: ReportMail): string {
  if (document === null) return "";
  return `, kèm theo báo cáo số ${document}${signedOn === null ? "" : ` ngày ${shortDate(signedOn)}`}`;
}

function preparedBy({ preparedBy: name, phone }: ReportMail): readonly string[] {
  if (name === null) return [];
  return [`Người lập biểu: ${name}${phone === null ? "" : `, điện thoại ${phone}`}.`];
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [`${title}:`, ...items.map((item, index) => `${index + 1}. ${item}`)].join("\n");
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What is said of marked copies. */
export const marking = {
  "not-xlsx": () =>
    "Chỉ đánh dấu được tệp .xlsx. Đề nghị mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), loại tệp .xlsx, rồi đánh dấu tệp mới lưu.",
  macros: () =>
    "Tệp có macro nên không đánh dấu, vì phần mềm không chuyển tiếp macro. Đề nghị mở tệp, lưu thành .xlsx không có macro, rồi đánh dấu tệp mới lưu.",
  /** The copy of a signed file. */
  signatureGone: ({ name }: Named) =>
    `${name} có chữ ký số: chữ ký không còn giá trị với bản đánh dấu; đề nghị đơn vị ký lại sau khi sửa.`,
};
export type MarkingTexts = TextsOf<typeof marking>;
