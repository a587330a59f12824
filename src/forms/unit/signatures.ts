import type { Canvas } from "../drawing/canvas";
import { looks } from "../drawing/styles";

export type Signature = { readonly title: string; readonly hint: string; readonly dated: boolean };

export const preparedAndHead: readonly Signature[] = [
  { title: "NGƯỜI LẬP BIỂU", hint: "(Ký, ghi rõ họ tên)", dated: false },
  { title: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", hint: "(Ký tên, đóng dấu)", dated: true },
];

export const threeOpinions: readonly Signature[] = [
  { title: "ĐƠN VỊ ĐỀ NGHỊ", hint: "(Ký tên, đóng dấu)", dated: true },
  { title: "Ý KIẾN CỦA CỤM/KHỐI TRƯỞNG", hint: "(Ký tên, đóng dấu)", dated: false },
  { title: "Ý KIẾN CỦA HỘI ĐỒNG TĐKT TỈNH", hint: "(Ký tên, đóng dấu)", dated: false },
];

export const scoreSignatures: readonly Signature[] = [
  { title: "NGƯỜI TỔNG HỢP", hint: "(Ký, ghi rõ họ tên)", dated: false },
  { title: "CỤM/KHỐI PHÓ", hint: "(Ký tên, đóng dấu)", dated: false },
  { title: "CỤM/KHỐI TRƯỞNG", hint: "(Ký tên, đóng dấu)", dated: true },
];

/** Rows that a signature block takes, its room for stamp and name included. */
export const signatureRows = 7;

/** Blocks side by side, each over its share of the columns. Returns the last row used. */
export function drawSignatures(drawn: Canvas, top: number, { blocks, widths }: { readonly blocks: readonly Signature[]; readonly widths: readonly number[] }): number {
  const edges = blockEdges(widths, blocks.length);
  blocks.forEach((block, index) => {
    const left = edges[index] ?? 1;
    const right = (edges[index + 1] ?? widths.length + 1) - 1;
    const lines = [
      { value: block.dated ? "…………, ngày …… tháng …… năm ……" : null, style: looks.signatureHint },
      { value: block.title, style: looks.signature },
      { value: block.hint, style: looks.signatureHint },
    ];
    lines.forEach(({ value, style }, line) => {
      drawn.put(top + line, left, { value, style });
      drawn.merge({ top: top + line, left, bottom: top + line, right });
    });
  });
  drawn.height(top + 1, 32);
  return top + signatureRows - 1;
}

/** First columns of blocks that are about equally wide. */
function blockEdges(widths: readonly number[], count: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = [1];
  let used = 0;
  widths.forEach((width, index) => {
    used += width;
    if (edges.length < count && used >= (total * edges.length) / count && index + 2 <= widths.length) edges.push(index + 2);
  });
  while (edges.length < count) edges.push((edges.at(-1) ?? 1) + 1);
  return edges;
}
