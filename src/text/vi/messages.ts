import type { MessageTexts, ReportMail, UnitMessage } from "../message-texts";
import { shortDate } from "../pane-date";
import { words } from "./words";

export const messages: MessageTexts = {
  reportSubject: ({ round, code, name }) => `${code} - ${name}: biểu số liệu ${roundOf(round)}`,
  reportMail: (mail) =>
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
  unitMessage: (message) =>
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
  reviewNote: ({ severity, sentence, remedy }) => `${words.severity[severity]}: ${sentence}\nCách xử lý: ${remedy}`,
  place: ({ file, sheet, cell }) =>
    [file === null ? "" : `tệp ${file}`, sheet === null ? "" : `trang ${sheet}`, cell === null ? "" : `ô ${cell}`]
      .filter((part) => part !== "")
      .join(", "),
};

/** Party bodies are never asked more plainly than this. */
function request({ name, formality }: UnitMessage): string {
  return formality === "party"
    ? `Trân trọng đề nghị ${name} quan tâm xem lại các nội dung sau`
    : "Đề nghị đơn vị xem lại các nội dung sau";
}

function roundOf(round: ReportMail["round"]): string {
  if (round === null) return "thi đua, khen thưởng";
  return round.kind === "h1" ? `sơ kết 6 tháng đầu năm ${round.year}` : `tổng kết năm ${round.year}`;
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
