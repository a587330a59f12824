import type { Consolidation } from "../../../domain/consolidation";
import type { AgencyList, ListState } from "../../../domain/scoring/conditions/agency-lists";
import type { Condition } from "../../../domain/scoring/conditions/condition";
import { headers } from "../../../contract/headers";
import { ballotMinutes, type BallotMinutes } from "../../../domain/decisions/ballot-minutes";
import type { BallotVerdict, JudgedBallot } from "../../../domain/decisions/ballots";
import type { ProvinceAward } from "../../../domain/decisions/review";
import type { Texts } from "../../../text/texts";
import type { Canvas } from "../../drawing/canvas";
import { rowHeight, totalWidth } from "../../drawing/row-height";
import { looks, numberFormat, palette, styled } from "../../drawing/styles";
import { countCell, dateCell, sourceCell, textCell, wordCell, type OutputCell, type Span } from "../output-cells";
import type { Below } from "../output-list";

export type Blocks = {
  readonly consolidation: Pick<Consolidation, "nominations" | "findings" | "roster" | "agencyLists">;
  readonly texts: Texts;
  readonly widths: readonly number[];
};

/** Over the columns of the list above: up to the 19th they are on paper, the 20th holds sources. */
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
  ["Điều kiện", [1, 3]],
  [headers.effect, [4, 6]],
  ["Số đơn vị không đạt", [7, 8]],
  ["Đơn vị không đạt", [9, 18]],
  ["Số đơn vị chưa xét được", [19, 19]],
];

const ballotColumns: Columns = [
  ["Danh hiệu, hình thức", [1, 2]],
  [headers.unitName, [3, 4]],
  [headers.ballot, [5, 5]],
  [headers.present, [6, 6]],
  ["Ý kiến bằng văn bản", [7, 7]],
  [headers.ballotsIssued, [8, 8]],
  [headers.ballotsReturned, [9, 9]],
  [headers.ballotsValid, [10, 10]],
  [headers.ballotsAgreed, [11, 11]],
  [headers.voters, [12, 12]],
  ["Tỷ lệ phiếu", [13, 13]],
  ["Tỷ lệ dự họp", [14, 15]],
  ["Kết quả của lần bỏ phiếu", [16, 17]],
  ["Được tính", [18, 19]],
  ["Nguồn", [20, 20]],
];

const listColumns: Columns = [
  ["Điều kiện", [1, 4]],
  [headers.agency, [5, 7]],
  [headers.due, [8, 9]],
  [headers.receivedOn, [10, 11]],
  ["Tình trạng", [12, 13]],
  [headers.paper, [14, 15]],
  ["Đơn vị có tên", [16, 19]],
];

/**
 * Below the list: every ballot, each award over the province, and the findings of each condition.
 */
export function drawBlocks(drawn: Canvas, top: number, { consolidation, texts, widths }: Blocks): Below {
  const { nominations, findings, roster } = consolidation;
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  const conditions = [...new Map(findings.map(({ condition }) => [condition.code, condition])).values()].map(
    (condition) => conditionCells(condition, { findings, names }, texts),
  );
  const blocks: readonly Block[] = [
    { title: "CÁC LẦN BỎ PHIẾU", columns: ballotColumns, rows: ballotRows(nominations, texts), widths },
    {
      title: "TỔNG HỢP TOÀN TỈNH",
      columns: provinceColumns,
      rows: nominations.province.map((each) => provinceCells(each, texts)),
      widths,
    },
    {
      title: "DANH SÁCH CỦA CÁC CƠ QUAN CÓ THẨM QUYỀN",
      columns: listColumns,
      rows: consolidation.agencyLists.map((each) => listCells(each, names, texts)),
      widths,
    },
    { title: "KẾT QUẢ XÉT ĐIỀU KIỆN", columns: conditionColumns, rows: conditions, widths },
  ];
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .reduce<Required<Below>>(
      ({ last: before, bound }, block) => {
        const title = before + 2;
        const last = drawBlock(drawn, title, block);
        return { last, bound: [...bound, title + 1, title + 2] };
      },
      { last: top - 2, bound: [] },
    );
}

/** Where all was decided by one ballot without attendance, the list above says everything. */
function ballotRows(review: Consolidation["nominations"], texts: Texts): readonly (readonly OutputCell[])[] {
  const minutes = ballotMinutes(review);
  const isPlain = ({ number, counts, quorum }: JudgedBallot): boolean =>
    number === 1 && counts.present === null && counts.written === null && quorum === null;
  return minutes.every(({ ballots }) => ballots.every(isPlain))
    ? []
    : minutes.flatMap((each) => each.ballots.map((ballot) => ballotCells(each, ballot, texts)));
}

const verdictFills: { readonly [V in BallotVerdict]: string | null } = {
  enough: palette.good,
  "not-enough": palette.bad,
  "no-quorum": palette.bad,
  "over-limit": palette.bad,
  impossible: palette.bad,
  open: null,
};

function ballotCells(
  { award, unit, name, ballots }: BallotMinutes,
  ballot: JudgedBallot,
  texts: Texts,
): readonly OutputCell[] {
  const { number, counts, votes, quorum, verdict, source } = ballot;
  return [
    textCell(award.name),
    textCell(`${unit}. ${name}`),
    countCell(number),
    countCell(counts.present),
    countCell(counts.written),
    countCell(counts.issued),
    countCell(counts.returned),
    countCell(counts.valid),
    countCell(counts.agreed),
    countCell(counts.members),
    textCell(votes === null ? null : texts.nomination.share(votes)),
    textCell(quorum === null ? null : texts.nomination.quorum(quorum)),
    {
      value: texts.nomination.ballotVerdict[verdict],
      style: styled("text", { format: "@", fill: verdictFills[verdict] }),
    },
    wordCell(ballot === ballots.at(-1) ? "x" : null),
    sourceCell(
      [...(source.file === null ? [] : [source.file]), source.sheet, source.cell]
        .filter((part) => part !== "")
        .join(", "),
    ),
  ];
}

const listFills: { readonly [S in ListState]: string } = {
  in: palette.good,
  unanswered: palette.late,
  awaited: palette.wait,
  overdue: palette.late,
};

function listCells(each: AgencyList, names: ReadonlyMap<string, string>, texts: Texts): readonly OutputCell[] {
  const { condition, list, violators, state } = each;
  return [
    textCell(`${condition.code}. ${condition.name}`),
    textCell(list.agency),
    dateCell(list.due),
    dateCell(list.receivedOn),
    { value: texts.nomination.list(each), style: styled("text", { format: "@", fill: listFills[state] }) },
    textCell(list.paper),
    textCell(
      violators === null || violators.length === 0 ? null : violators.map((code) => names.get(code) ?? code).join("; "),
    ),
  ];
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
