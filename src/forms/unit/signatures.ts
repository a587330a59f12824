import { putAcross, type Canvas } from "../drawing/canvas";
import { linesOf, totalWidth } from "../drawing/row-height";
import { looks } from "../drawing/styles";

export type Signature = {
  readonly title: string;
  readonly hint: string;
  readonly dated: boolean;
  /** Where it is signed, before the date; absent = left open. */
  readonly place?: string;
};

const bySeal = "(Ký tên, đóng dấu)";

/** Printed where no title is stated. */
export const openTitle = "……………………………";

/** Who prepared the form, and who signs for the body. `signer` null = the head of the unit. */
export function preparedAndHead({
  signer,
  body,
  place,
}: {
  readonly signer: string | null;
  readonly body?: string;
  readonly place?: string;
}): readonly Signature[] {
  const title = (signer ?? "Thủ trưởng cơ quan, đơn vị").toUpperCase();
  return [
    { title: "NGƯỜI LẬP BIỂU", hint: "(Ký, ghi rõ họ tên)", dated: false },
    {
      title: body === undefined ? title : signerLines(body, title),
      hint: bySeal,
      dated: true,
      ...(place === undefined ? {} : { place }),
    },
  ];
}

/**
 * The signatures of the adjustment sheet: the unit proposes, its cluster's leader and the Council give their opinions.
 * Council "" = not named.
 */
export function threeOpinions({
  signer,
  cluster,
  council,
}: {
  readonly signer: string | null;
  readonly cluster: "cum" | "khoi";
  readonly council: string;
}): readonly Signature[] {
  return [
    { title: signerLines("ĐƠN VỊ ĐỀ NGHỊ", signer), hint: bySeal, dated: true },
    { title: `Ý KIẾN CỦA ${cluster === "cum" ? "CỤM" : "KHỐI"} TRƯỞNG`, hint: bySeal, dated: false },
    { title: `Ý KIẾN CỦA ${council === "" ? "HỘI ĐỒNG" : council.toUpperCase()}`, hint: bySeal, dated: false },
  ];
}

/** The body that is signed for, and below it the title of the signer. */
export function signerLines(body: string, title: string | null): string {
  return title === null ? body.toUpperCase() : `${body.toUpperCase()}\n${title.toUpperCase()}`;
}

/** Rows that a signature block takes, its room for stamp and name included. */
export const signatureRows = 7;

/** Blocks side by side, each over its share of the columns. Returns the last row used. */
export function drawSignatures(
  drawn: Canvas,
  top: number,
  { blocks, widths }: { readonly blocks: readonly Signature[]; readonly widths: readonly number[] },
): number {
  const edges = blockEdges(widths, blocks.length);
  blocks.forEach((block, index) => {
    const left = edges[index] ?? 1;
    const right = (edges[index + 1] ?? widths.length + 1) - 1;
    const lines = [
      { value: block.dated ? `${block.place ?? "…………"}, ngày …… tháng …… năm ……` : null, style: looks.signatureHint },
      { value: block.title, style: looks.signature },
      { value: block.hint, style: looks.signatureHint },
    ];
    lines.forEach(({ value, style }, line) => {
      putAcross(drawn, top + line, { left, right, value, style });
    });
  });
  drawn.height(
    top + 1,
    Math.max(
      32,
      ...blocks.map(({ title }, index) => 2 + 15 * linesOf(title, widthOf(widths, edges, index) * capitals)),
    ),
  );
  return top + signatureRows - 1;
}

/** Bold capitals at 11 points. */
const capitals = 0.68;

function widthOf(widths: readonly number[], edges: readonly number[], index: number): number {
  return totalWidth(widths.slice((edges[index] ?? 1) - 1, (edges[index + 1] ?? widths.length + 1) - 1));
}

/** First columns of blocks that are about equally wide. */
function blockEdges(widths: readonly number[], count: number): readonly number[] {
  const total = totalWidth(widths);
  const edges = [1];
  let used = 0;
  widths.forEach((width, index) => {
    used += width;
    if (edges.length < count && used >= (total * edges.length) / count && index + 2 <= widths.length)
      edges.push(index + 2);
  });
  while (edges.length < count) edges.push((edges.at(-1) ?? 1) + 1);
  return edges;
}
