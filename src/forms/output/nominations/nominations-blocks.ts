import type { Consolidation } from "../../../domain/consolidation";
import type { Condition } from "../../../domain/scoring/conditions/condition";
import type { ProvinceAward } from "../../../domain/decisions/review";
import type { Texts } from "../../../text/texts";
import type { Canvas } from "../../drawing/canvas";
import { rowHeight, totalWidth } from "../../drawing/row-height";
import { looks, numberFormat, palette, styled } from "../../drawing/styles";
import { countCell, textCell, type OutputCell, type Span } from "../output-cells";

export type Blocks = {
  readonly consolidation: Pick<Consolidation, "nominations" | "findings" | "roster">;
  readonly texts: Texts;
  readonly widths: readonly number[];
};

type Columns = readonly (readonly [header: string, span: Span])[];

const provinceColumns: Columns = [
  ["Danh hiệu, hình thức khen thưởng", [1, 4]],
  ["Đề nghị của cụm, khối", [5, 7]],
  ["Ý kiến Ban: đồng ý", [8, 10]],
  ["Kết luận của Hội đồng: đồng ý", [11, 12]],
  ["Tối đa của tỉnh", [13, 13]],
  ["Căn cứ", [14, 19]],
];

const conditionColumns: Columns = [
  ["Điều kiện", [1, 4]],
  ["Hệ quả", [5, 8]],
  ["Số đơn vị không đạt", [9, 10]],
  ["Đơn vị không đạt", [11, 16]],
  ["Số đơn vị chưa xét được", [17, 19]],
];

/** Below the list: each award over the province, and the findings of each condition. Returns the last row. */
export function drawBlocks(drawn: Canvas, top: number, { consolidation, texts, widths }: Blocks): number {
  const { nominations, findings, roster } = consolidation;
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  const province = nominations.province.map((each) => provinceCells(each, texts));
  const under =
    province.length === 0
      ? top - 2
      : drawBlock(drawn, top, { title: "TỔNG HỢP TOÀN TỈNH", columns: provinceColumns, rows: province, widths });
  const conditions = [...new Map(findings.map(({ condition }) => [condition.code, condition])).values()].map(
    (condition) => conditionCells(condition, { findings, names }, texts),
  );
  return conditions.length === 0
    ? under
    : drawBlock(drawn, under + 2, {
        title: "KẾT QUẢ XÉT ĐIỀU KIỆN",
        columns: conditionColumns,
        rows: conditions,
        widths,
      });
}

type Block = {
  readonly title: string;
  readonly columns: Columns;
  readonly rows: readonly (readonly OutputCell[])[];
  readonly widths: readonly number[];
};

function drawBlock(drawn: Canvas, top: number, { title, columns, rows, widths }: Block): number {
  const widthOf = ([from, to]: Span): number => totalWidth(widths.slice(from - 1, to));
  const put = (row: number, [from, to]: Span, cell: OutputCell): void => {
    for (let column = from; column <= to; column += 1)
      drawn.put(row, column, column === from ? cell : { value: null, style: cell.style });
    drawn.merge({ top: row, left: from, bottom: row, right: to });
  };
  const putRow = (row: number, cells: readonly OutputCell[]): void => {
    columns.forEach(([, span], index) => put(row, span, cells[index] ?? textCell(null)));
    drawn.height(
      row,
      rowHeight(
        cells.flatMap(({ value }, index) =>
          typeof value === "string" ? [{ text: value, width: widthOf(columns[index]?.[1] ?? [1, 1]) * 0.85 }] : [],
        ),
      ),
    );
  };
  put(top, [columns[0]?.[1][0] ?? 1, columns.at(-1)?.[1][1] ?? 1], { value: title, style: looks.section });
  drawn.height(top, rowHeight([]));
  putRow(
    top + 1,
    columns.map(([header]) => ({ value: header, style: looks.header })),
  );
  rows.forEach((cells, index) => putRow(top + 2 + index, cells));
  return top + 1 + rows.length;
}

function provinceCells(each: ProvinceAward, texts: Texts): readonly OutputCell[] {
  const { award, nominated, boardAgreed, decided, cap } = each;
  const within = (count: number): OutputCell => ({
    value: count,
    style: styled("number", { format: numberFormat(0), fill: cap !== null && count > cap.limit ? palette.bad : null }),
  });
  return [
    textCell(award.name),
    within(nominated),
    within(boardAgreed),
    within(decided),
    countCell(cap?.limit ?? null),
    textCell(texts.nomination.cap(each)),
  ];
}

function conditionCells(
  condition: Condition,
  { findings, names }: { readonly findings: Consolidation["findings"]; readonly names: ReadonlyMap<string, string> },
  texts: Texts,
): readonly OutputCell[] {
  const of = (met: "no" | "unknown"): readonly string[] =>
    findings
      .filter((finding) => finding.condition.code === condition.code && finding.met === met)
      .map(({ unit }) => names.get(unit) ?? unit);
  const failing = of("no");
  return [
    textCell(`${condition.code}. ${condition.name}`),
    textCell(texts.effect(condition.effect)),
    countCell(failing.length),
    textCell(failing.join("; ")),
    countCell(of("unknown").length),
  ];
}
