import type { SealHead } from "../../domain/round/seal";
import type { SealRefusal, SealTold } from "../../domain/sealing/seal-told";
import { formatDate } from "../dates";
import type { TextsOf } from "../language";
import { number } from "./number";

type Paper = Pick<SealHead, "document" | "date">;
type Numbered = Paper & Pick<SealHead, "number">;

const by = ({ document, date }: Paper): string => `theo ${document} ngày ${formatDate(date)}`;
/** The seal, or which correction of it. */
const nameOf = (each: Numbered): string =>
  each.number === 0 ? `Chốt ${by(each)}` : `Đính chính lần ${number(each.number)} ${by(each)}`;

/** Words of sealing a round's numbers: on sheets, on the command line and in the pane. */
export const sealing = {
  /** At the foot of sheets; no sentence. */
  foot: (seals: readonly Numbered[]) => seals.map(nameOf).join("; "),
  differs: "Khác số liệu đã chốt, chưa đính chính",
  damagedFoot: "Bản chốt số liệu đã bị sửa, không đối chiếu được",
  /** The verdict in one sentence. */
  verdict: (told: SealTold): string => {
    switch (told.state) {
      case "not-sealed":
        return "Chưa chốt số liệu.";
      case "as-sealed":
        return `Đúng số liệu đã chốt (${by(told.seal)}).`;
      case "as-corrected":
        return `Đúng số liệu đã chốt (đính chính lần ${number(told.seal.number)} ${by(told.seal)}).`;
      case "differs":
        return `Khác số liệu đã chốt, chưa đính chính: ${number(told.values)} giá trị, liệt kê ở trang Đính chính. Kiểm tra từng giá trị; nếu đúng thì đính chính, kèm lý do.`;
      case "damaged":
        return `Bản chốt số liệu đã bị sửa ở ${told.cells.join(", ")} nên không đối chiếu được. Lấy lại bản sổ trước khi bị sửa, hoặc chốt lại, kèm lý do.`;
      default:
        return told satisfies never;
    }
  },
  /** What was done. */
  sealed: ({ seal, values }: { seal: Numbered; values: number }) =>
    seal.number === 0
      ? `Đã chốt số liệu ${by(seal)}: ${number(values)} giá trị.`
      : `Đã ghi đính chính lần ${number(seal.number)} ${by(seal)}: ${number(values)} giá trị.`,
  already: (seal: Numbered) => `Số liệu không khác bản đã có (${nameOf(seal)}); không ghi gì thêm.`,
  refusals: (refusal: SealRefusal): string => {
    switch (refusal.refused) {
      case "no-document":
        return "Chưa ghi văn bản chốt số liệu. Ghi số, ký hiệu hoặc tên văn bản, ví dụ: Quyết định số 12/QĐ-HĐTĐKT.";
      case "no-consolidation":
        return "Sổ chưa tổng hợp lần nào. Tổng hợp trước, rồi chốt số liệu.";
      case "not-a-date":
        return refusal.date === ""
          ? "Chưa ghi ngày văn bản. Ghi ngày của văn bản."
          : `Ngày văn bản "${refusal.date}" không đọc được. Ghi lại ngày của văn bản.`;
      case "date-in-future":
        return `Ngày văn bản ${formatDate(refusal.date)} sau ngày ${formatDate(refusal.today)}. Ghi lại ngày của văn bản.`;
      case "before-last":
        return `Ngày văn bản ${formatDate(refusal.date)} trước văn bản đã có (${nameOf(refusal.seal)}). Ghi lại ngày của văn bản đính chính.`;
      case "no-reason":
        return refusal.state === "differs"
          ? `Số liệu khác bản đã chốt ở ${number(refusal.values)} giá trị. Xem trang Đính chính sau khi tổng hợp; nếu chấp nhận thì ghi lý do để đính chính.`
          : "Bản chốt số liệu đã bị sửa nên không đối chiếu được. Lấy lại bản sổ trước khi bị sửa, hoặc ghi lý do để chốt lại.";
      default:
        return refusal satisfies never;
    }
  },
};
export type SealingTexts = TextsOf<typeof sealing>;
