import { type IParagraphOptions, Paragraph, Table, TableLayoutType, WidthType } from "docx";
import type { PaperFoot, Signer } from "../../../papers/paper";
import { halfPoints, size, textWidth, twips } from "../looks";
import { balancedLines } from "../measure/lines";
import { bareRow } from "./bare-row";
import { bareName } from "./head";
import { paragraph } from "./words";

const width = textWidth(false);
/** For the signature and the stamp, in points. */
const roomToSign = 70;
/** Of this font, in its size. */
const lineHeight = 1.15;

/** To whom copies go, on the left, and who signs: one on the right, several beside each other over the whole width. */
export function footParts({ recipients, signers }: PaperFoot): readonly (Paragraph | Table)[] {
  const list = recipientsOf(recipients);
  const beside = signers.length === 1;
  const columns = beside ? [width * 0.46, width * 0.54] : signers.map(() => width / signers.length);
  if (columns.length === 0 && list.length === 0) return [];
  const signed = signedBeside(signers, columns.at(-1) ?? width);
  const rows = beside
    ? [bareRow([list, ...signed].map((each, at) => cell(columns, at, each)))]
    : [
        ...(signers.length === 0 ? [] : [bareRow(signed.map((each, at) => cell(columns, at, each)))]),
        ...(list.length === 0 ? [] : [bareRow([{ width, children: list, columns: Math.max(1, signers.length) }], 12)]),
      ];
  return [
    paragraph("", { style: "Head", keepNext: true, spacing: { line: twips(6), lineRule: "exact" } }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(width), type: WidthType.DXA },
      columnWidths: (columns.length === 0 ? [width] : columns).map(twips),
      rows,
    }),
  ];
}

const cell = (columns: readonly number[], at: number, children: readonly Paragraph[]) => ({
  width: columns[at] as number,
  children,
});

function recipientsOf(all: readonly string[]): readonly Paragraph[] {
  const bare = all.map(bareName).filter((each) => each !== "");
  if (bare.length === 0) return [];
  const title = paragraph("Nơi nhận:", kept, { bold: true, italics: true, size: halfPoints(size.recipientsTitle) });
  const looks = { ...kept, indent: { left: twips(6), hanging: twips(6) } };
  return [
    title,
    ...bare.map((each, at) =>
      paragraph(`- ${each}${at === bare.length - 1 ? "." : ";"}`, looks, { size: halfPoints(size.recipients) }),
    ),
  ];
}

const kept: IParagraphOptions = { keepNext: true };

/** Titles above, names below on one line with those beside them; both may be blank. */
function signedBeside(signers: readonly Signer[], column: number): readonly (readonly Paragraph[])[] {
  const broken = (text: string): readonly string[] =>
    text === "" ? [] : balancedLines(text, { size: size.body, face: "bold", width: column - 8 });
  const titles = signers.map(({ authority, title }) => [...broken(authority), ...broken(title)]);
  const most = Math.max(...titles.map((lines) => lines.length));
  const bold = { bold: true };
  return signers.map(({ name }, at) => {
    const lines = titles[at] as readonly string[];
    const room = roomToSign + (most - lines.length) * size.body * lineHeight;
    return [
      ...lines.map((each) => paragraph(each, { ...kept, style: "Head" }, bold)),
      paragraph(broken(name).join("\n"), { style: "Head", spacing: { before: twips(room) } }, bold),
    ];
  });
}
