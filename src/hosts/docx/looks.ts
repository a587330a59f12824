import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";

/** Twentieths of a point, the measure of distances in Word. */
export const twips = (points: number): number => Math.round(points * 20);
const millimetres = (mm: number): number => (mm * 72) / 25.4;

export const font = "Times New Roman";

/** A4 and its margins, in points (Decree 30/2020, Annex I, section I). */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  /** From the sheet's edge to the page's number, in the top margin. */
  number: millimetres(10),
};

/** The width between the margins, in points. */
export const textWidth = (landscape: boolean): number =>
  (landscape ? page.height : page.width) - page.left - page.right;

/** Sizes of type in points (Decree 30/2020, Annex I, section V). */
export const size = {
  body: 14,
  /** Names of bodies and the State's heading; the smaller one where a name would take three lines. */
  heads: [13, 12],
  stateMotto: 14,
  partyMotto: 15,
  number: 13,
  about: 12,
  recipientsTitle: 12,
  recipients: 11,
  note: 13,
  pageNumber: 13,
  /** The first at which the longest word of each column fits. */
  tables: [12, 11, 10, 9],
};

/** Half points, the measure of sizes in Word. */
export const halfPoints = (points: number): number => points * 2;

const single = 240;
const between = { line: Math.round(single * 1.1), lineRule: LineRuleType.AUTO };
const close = { line: single, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const firstLine = twips(millimetres(12.7));

/** Styles, with names of their own in Word: a secretary changes one for a whole paper. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halfPoints(size.body), language: { value: "vi-VN" } },
      paragraph: { spacing: close },
    },
  },
  paragraphStyles: [
    {
      id: "Body",
      name: "Nội dung văn bản",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine },
        spacing: { ...between, before: 0, after: twips(6) },
      },
    },
    {
      id: "Part",
      name: "Đề mục",
      basedOn: "Body",
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 0 },
    },
    { id: "Center", name: "Giữa dòng", basedOn: "Normal", quickFormat: true, paragraph: centered(6) },
    {
      id: "Note",
      name: "Ghi chú",
      basedOn: "Normal",
      quickFormat: true,
      run: { italics: true, size: halfPoints(size.note) },
      paragraph: { spacing: { ...close, after: twips(6) } },
    },
    { id: "Head", name: "Thể thức", basedOn: "Normal", quickFormat: true, paragraph: centered(0) },
    { id: "Title", name: "Tên văn bản", basedOn: "Normal", run: { bold: true }, paragraph: centered(0) },
    { id: "Cell", name: "Ô bảng", basedOn: "Normal", quickFormat: true, paragraph: { spacing: close } },
  ],
};

function centered(after: number) {
  return { alignment: AlignmentType.CENTER, spacing: { ...close, after: twips(after) } };
}
