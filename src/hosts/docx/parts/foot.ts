import type { IParagraphOptions, Paragraph, Table } from "docx";
import type { PaperFoot, Signer } from "../../../papers/paper";
import { halfPoints, size, textWidth, twips } from "../looks";
import { balancedLines } from "../measure/lines";
import { bareTable } from "./bare-table";
import { bareName } from "./head";
import { paragraph, tiny } from "./words";

const width = textWidth(false);
/** For the signature and the stamp, in points. */
const roomToSign = 70;
/** Of this font, in its size. */
const lineHeight = 1.15;

/** To whom copies go, on the left, and who signs: one on the right, several beside each other over the whole width. */
export function footParts({ recipients, signers }: PaperFoot): readonly (Paragraph | Table)[] {
  const list = recipientsOf(recipients);
  if (signers.length === 0) return list.length === 0 ? [] : [tiny(6, true), ...list];
  const widths = signers.length === 1 ? [width * 0.46, width * 0.54] : signers.map(() => width / signers.length);
  const signed = signedBeside(signers, widths.at(-1) as number);
  const rows =
    signers.length === 1
      ? [{ above: 0, cells: [list, ...signed] }]
      : [{ above: 0, cells: signed }, ...(list.length === 0 ? [] : [{ above: 12, cells: [list] }])];
  return [tiny(6, true), bareTable(widths, rows)];
}

const kept: IParagraphOptions = { keepNext: true };

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

/** Titles above, names below on one line with those beside them; both may be blank. */
function signedBeside(signers: readonly Signer[], column: number): readonly (readonly Paragraph[])[] {
  const broken = (text: string, capitals: boolean): readonly string[] =>
    text === "" ? [] : balancedLines(text, { size: size.body, face: "bold", width: column - 8, capitals });
  const titles = signers.map(({ authority, title }) => [...broken(authority, true), ...broken(title, true)]);
  const most = Math.max(...titles.map((lines) => lines.length));
  const bold = { bold: true };
  return signers.map(({ name }, at) => {
    const lines = titles[at] as readonly string[];
    const room = roomToSign + (most - lines.length) * size.body * lineHeight;
    return [
      ...lines.map((each) => paragraph(each, { ...kept, style: "Head" }, { ...bold, allCaps: true })),
      paragraph(broken(name, false).join("\n"), { style: "Head", spacing: { before: twips(room) } }, bold),
    ];
  });
}
