import { daysBetween } from "../../domain/basics/calendar";
import type { Consolidation } from "../../domain/consolidation";
import type { MissingDocument, OwingUnit } from "../../domain/standing/owed";
import { isBlankCell, owedEntries, type OwedEntry } from "../../domain/standing/reminders";
import { formatDate } from "../../text/dates";
import { number } from "../../text/vi/number";
import { cellOf, count, text } from "./ask";
import { dash, entryMarks, errorsOf, saying, sheetMarks } from "./entry-marks";
import { scopeOf, type Figure, type Mark, type MarkTable, type Scope } from "./mark";
import { ordinal } from "./unit-marks";

/** A unit that is reminded, and where it stands in a list, from 1. */
export type OwedSubject = { readonly round: Consolidation; readonly unit: OwingUnit; readonly order: number };

/** Up to so many entries stand in the letter itself; more stand in its annex. */
const fewEntries = 5;

const entriesOf = ({ round, unit }: OwedSubject): readonly OwedEntry[] =>
  unit.state === "incomplete" ? owedEntries(round.issues, unit.code) : [];

function bySheet({ unit, ...subject }: OwedSubject): readonly Scope[] {
  const entries = entriesOf({ unit, ...subject });
  const sheets = [...new Set(entries.map(({ issue }) => issue.place.sheet))];
  return sheets.map((sheet) =>
    scopeOf(sheetMarks, {
      unit: unit.code,
      sheet,
      entries: entries.filter(({ issue }) => issue.place.sheet === sheet),
    }),
  );
}

const documentMarks: MarkTable<{ readonly document: MissingDocument; readonly isLast: boolean }> = {
  "Tên hồ sơ": {
    kind: "figure",
    says: "Tên hồ sơ ở Danh mục hồ sơ.",
    of: ({ document: { name } }) => text(name, cellOf("documents", "documentName")),
  },
  "Hạn riêng của hồ sơ": {
    kind: "figure",
    says: "Ngày cuối gửi hồ sơ đúng hạn, trong ngoặc; trống khi hồ sơ không có hạn riêng.",
    of: ({ document: { lastDay } }) => ({ ...saying(ownDay(lastDay)), value: lastDay }),
  },
  "Dấu cuối": {
    kind: "figure",
    says: "Dấu chấm phẩy, ở dòng cuối là dấu chấm.",
    of: ({ isLast }) => saying(isLast ? "." : ";"),
  },
};

function ownDay(lastDay: string | null): string {
  return lastDay === null ? "" : ` (hạn ${formatDate(lastDay)})`;
}

const fact = (says: string, of: (subject: OwedSubject) => boolean): Mark<OwedSubject> => ({ kind: "fact", says, of });
const isState =
  (...states: readonly OwingUnit["state"][]) =>
  ({ unit }: OwedSubject): boolean =>
    states.includes(unit.state);

/** Days from the day of the state to the last day on time; negative = over. */
function daysLeft(
  { round, unit }: OwedSubject,
  words: { readonly left: string; readonly over: string; readonly today: string },
): Figure {
  const days = daysBetween(round.asOf, unit.lastDay);
  const shown = days === 0 ? words.today : `${days > 0 ? words.left : words.over} ${number(Math.abs(days))} ngày`;
  return { shown, value: days, source: `days(period.asOf,lastDay(units[code=${unit.code}]))` };
}

const counts: MarkTable<OwedSubject> = {
  "Số ô chưa điền": {
    kind: "figure",
    says: "Số ô bắt buộc của báo cáo đã gửi còn trống.",
    of: (subject) => counted(subject, isBlankCell, `issues[unit=${subject.unit.code},code=required-blank]`),
  },
  "Số nội dung cần sửa": {
    kind: "figure",
    says: "Số lỗi của báo cáo đã gửi, không kể ô còn trống.",
    of: (subject) =>
      counted(subject, (entry) => !isBlankCell(entry), errorsOf(subject.unit.code, ",code!=required-blank")),
  },
};

/** Nothing of the kind, or no report at all: a dash. */
function counted(subject: OwedSubject, which: (entry: OwedEntry) => boolean, source: string): Figure {
  const entries = entriesOf(subject).filter(which);
  return entries.length === 0 ? dash : count(entries.length, `count(${source})`);
}

const hasEntry =
  (which: (entry: OwedEntry) => boolean) =>
  (subject: OwedSubject): boolean =>
    entriesOf(subject).some(which);

/** What a unit owes, item by item, and how long it has. */
export const owedMarks: MarkTable<OwedSubject> = {
  STT: { kind: "figure", says: "Số thứ tự trong danh sách.", of: ({ order }) => ordinal(order) },
  ...counts,
  "Thời hạn còn lại": {
    kind: "figure",
    says: "Còn mấy ngày đến hạn, hoặc đã quá hạn mấy ngày.",
    of: (subject) => daysLeft(subject, { left: "còn", over: "đã quá hạn", today: "thời hạn hết trong ngày" }),
  },
  "Tình hình đôn đốc": {
    kind: "figure",
    says: "Chưa gửi, quá hạn mấy ngày; chưa gửi lại; cần bổ sung.",
    of: statusOf,
  },
  "Ghi chú gửi chậm": {
    kind: "figure",
    says: "Số ngày gửi chậm của báo cáo đã nhận, kèm dấu phẩy; trống = không chậm.",
    of: latenessOf,
  },
  "Các hồ sơ còn thiếu": {
    kind: "figure",
    says: "Tên các hồ sơ bắt buộc chưa có, kèm hạn riêng nếu có.",
    of: ({ unit: { documents } }) => {
      const all = documents.map(({ name, lastDay }) => `${name}${ownDay(lastDay)}`).join("; ");
      return all === "" ? dash : text(all, cellOf("documents", "documentName"));
    },
  },
  "Hồ sơ còn thiếu": {
    kind: "list",
    says: "Các hồ sơ bắt buộc chưa có.",
    of: ({ unit: { documents } }) =>
      documents.map((document, index) => scopeOf(documentMarks, { document, isLast: index === documents.length - 1 })),
    inner: documentMarks,
  },
  "Ô cần bổ sung": {
    kind: "list",
    says: "Mọi ô cần điền, cần sửa của báo cáo đã gửi.",
    of: (subject) => entriesOf(subject).map((entry, index) => scopeOf(entryMarks, { entry, order: index + 1 })),
    inner: entryMarks,
  },
  "Biểu cần bổ sung": {
    kind: "list",
    says: "Các trang tính có ô cần điền, cần sửa.",
    of: bySheet,
    inner: sheetMarks,
  },
  "Chưa gửi": fact("Đúng khi chưa nhận được gì của đơn vị.", isState("unsent")),
  "Chưa gửi lại": fact("Đúng khi đã đề nghị hoàn thiện, chưa nhận lại.", isState("returned")),
  "Chưa có biểu": fact("Đúng khi đã có văn bản, chưa có biểu số liệu.", isState("paper")),
  "Cần bổ sung": fact("Đúng khi báo cáo đã gửi còn nội dung cần bổ sung, sửa.", isState("incomplete")),
  "Thiếu hồ sơ": fact("Đúng khi còn thiếu hồ sơ bắt buộc.", ({ unit }) => unit.documents.length > 0),
  "Có ô chưa điền": fact("Đúng khi có ô bắt buộc còn trống.", hasEntry(isBlankCell)),
  "Có nội dung cần sửa": fact(
    "Đúng khi có lỗi cần sửa.",
    hasEntry((entry) => !isBlankCell(entry)),
  ),
  "Có ô cần bổ sung": fact(
    "Đúng khi có ô cần điền, cần sửa.",
    hasEntry(() => true),
  ),
  "Có ít ô cần bổ sung": fact("Đúng khi các ô kể được ngay trong văn bản.", (subject) => {
    const { length } = entriesOf(subject);
    return length > 0 && length <= fewEntries;
  }),
  "Có nhiều ô cần bổ sung": fact(
    "Đúng khi các ô phải kể ở phụ lục.",
    (subject) => entriesOf(subject).length > fewEntries,
  ),
  "Không rõ nội dung": fact(
    "Đúng khi báo cáo chưa đầy đủ mà không nêu được ô, hồ sơ nào.",
    (subject) =>
      isState("incomplete")(subject) && subject.unit.documents.length === 0 && entriesOf(subject).length === 0,
  ),
  "Được gia hạn": fact("Đúng khi đơn vị được gia hạn.", ({ unit }) => unit.extended),
  "Không được gia hạn": fact("Đúng khi đơn vị không được gia hạn.", ({ unit }) => !unit.extended),
  "Còn trong hạn": fact("Đúng khi chưa gửi và chưa quá hạn.", ({ unit }) => isInTime(unit)),
  "Quá hạn chưa gửi": fact("Đúng khi chưa gửi và đã quá hạn.", ({ unit }) => !isInTime(unit) && !isToResend(unit)),
  "Cần gửi lại": fact("Đúng khi đã gửi, phải bổ sung, hoàn thiện.", ({ unit }) => isToResend(unit)),
  "Là tổ chức đảng": fact("Đúng khi Thể thức của đơn vị là Đảng.", ({ unit }) => unit.formality === "party"),
  "Không là tổ chức đảng": fact("Đúng khi Thể thức không là Đảng.", ({ unit }) => unit.formality !== "party"),
};

/** It came, and comes again. */
function isToResend({ state }: OwingUnit): boolean {
  return state === "incomplete" || state === "returned";
}

/** Still to be sent, and not overdue: the day that was set stands. */
export function isInTime(unit: OwingUnit): boolean {
  return !isToResend(unit) && unit.daysOver === 0;
}

function statusOf(subject: OwedSubject): Figure {
  switch (subject.unit.state) {
    case "unsent":
      return daysLeft(subject, { left: "Chưa gửi, còn", over: "Chưa gửi, quá hạn", today: "Chưa gửi, đến hạn" });
    case "returned":
      return saying("Đề nghị hoàn thiện, chưa gửi lại");
    case "paper":
      return saying("Đã có văn bản, chưa có biểu số liệu");
    case "incomplete":
      return saying("Đã gửi, cần bổ sung");
    default:
      return subject.unit.state satisfies never;
  }
}

/** A day that rests on the file's own time is said to be so. */
function latenessOf({ round, unit }: OwedSubject): Figure {
  const standing = round.standingByUnit.get(unit.code);
  const late = standing?.daysLate ?? 0;
  if (late === 0) return saying("");
  const shown = `, chậm ${number(late)} ngày${standing?.confirmed === true ? "" : " (tạm tính)"}`;
  return { shown, value: late, source: `units[code=${unit.code}].daysLate` };
}
