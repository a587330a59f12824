import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { AwardReview, ReviewedNomination } from "../../../domain/decisions/review";
import type { Texts } from "../../../text/texts";
import type { SheetDraft } from "../../../workbook/draft";
import { decimalsOf, palette, styled } from "../../drawing/styles";
import { drawBlocks } from "./nominations-blocks";
import { countCell, figureCell, orderCell, sourceCell, textCell, wordCell, type OutputCell } from "../output-cells";
import { outputList, unitsByCluster } from "../output-list";
import { inSections, outputTable, type OutputColumn } from "../output-table";
import { roundSigning } from "../output-heading";

type Line = { readonly review: AwardReview; readonly nomination: ReviewedNomination; readonly decimals: number };

/** `Suy tôn`: what each cluster proposes, in order, with ranks, votes, conditions and quotas, and the decisions. */
export function nominationsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const columns = nominationColumns(texts);
  const groups = unitsByCluster(consolidation);
  const rows = inSections(groups, { text: (group) => group.title, rows: ({ code }) => linesOf(consolidation, code) });
  const without = groups.filter(({ code }) => linesOf(consolidation, code).length === 0);
  return outputList(consolidation, {
    name: sheetNames.nominees,
    title: "KẾT QUẢ BÌNH XÉT, SUY TÔN CỦA CÁC CỤM, KHỐI",
    table: outputTable(columns, rows),
    frozenColumns: 4,
    orientation: "landscape",
    signed: roundSigning(consolidation),
    whenEmpty:
      consolidation.board.awards.length === 0
        ? "Chưa có kết quả bình xét: trang Khen thưởng chưa ghi danh hiệu, hình thức nào."
        : "Chưa cụm, khối nào có kết quả bình xét.",
    below: (drawn, table) =>
      drawBlocks(drawn, Math.max(table.firstRow, table.lastRow) + 2, {
        consolidation,
        texts,
        widths: columns.map(({ width }) => width),
      }),
    remarks:
      rows.length === 0
        ? []
        : [
            ...(without.length === 0
              ? []
              : [`Cụm, khối chưa có kết quả bình xét: ${without.map(({ title }) => title).join("; ")}.`]),
            "Đề nghị của cụm, khối, ý kiến cơ quan thường trực và kết luận của Hội đồng đứng riêng, không ghi đè nhau. Trang này cảnh báo, không tự loại đề nghị nào.",
          ],
  });
}

function linesOf({ board, nominations }: Consolidation, cluster: string): readonly Line[] {
  const decimals =
    board.clusters.find(({ code }) => code === cluster)?.scoring.decimals ?? board.period.scoring.decimals;
  return nominations.clusters
    .filter((review) => review.cluster === cluster)
    .flatMap((review) => review.nominations.map((nomination) => ({ review, nomination, decimals })));
}

export function nominationColumns(texts: Texts): readonly OutputColumn<Line>[] {
  return [
    {
      header: "Thứ tự",
      width: 7,
      cell: (line) => ({ value: stated(line).order, style: styled("centered", { format: "0" }) }),
    },
    {
      header: "Danh hiệu, hình thức khen thưởng",
      states: "award",
      width: 21,
      cell: ({ review }) => textCell(review.award.name),
    },
    { header: headers.unit, states: "unit", width: 9, cell: ({ nomination }) => wordCell(nomination.row.unit) },
    { header: "Tên đơn vị được suy tôn", width: 20, cell: ({ nomination }) => textCell(nomination.name) },
    { header: headers.leadsCluster, width: 12, cell: (line) => textCell(stated(line).led) },
    {
      header: "Hạng",
      width: 6,
      cell: ({ nomination: { rank, tied } }) =>
        tied && rank !== null ? wordCell(`${rank} (đồng hạng)`) : orderCell(rank),
    },
    {
      header: "Tổng điểm",
      width: 9,
      cell: ({ nomination: { total }, decimals }) => figureCell(total, Math.max(decimals, decimalsOf(total))),
    },
    ...voteColumns(texts),
    { header: "Đủ điều kiện (cụm, khối ghi)", width: 10, cell: (line) => textCell(stated(line).eligible) },
    { header: "Kết quả xét điều kiện", width: 26, cell: (line) => eligibilityCell(line, texts) },
    { header: "Số lượng", width: 14, cell: (line) => placeCell(line, texts) },
    { header: "Ý kiến Ban", width: 13, cell: (line) => textCell(stated(line).boardOpinion) },
    { header: "Kết luận của Hội đồng", width: 13, cell: (line) => textCell(stated(line).councilDecision) },
    { header: headers.note, width: 16, cell: (line) => textCell(stated(line).note) },
    { header: "Nguồn", width: 14, folds: true, cell: (line) => sourceCell(sourceWords(line)) },
  ];
}

function stated({ nomination }: Line): ReviewedNomination["row"]["stated"] {
  return nomination.row.stated;
}

/** How the cluster voted. */
function voteColumns(texts: Texts): readonly OutputColumn<Line>[] {
  return [
    { header: headers.ballotsIssued, width: 7, cell: (line) => countCell(stated(line).issued) },
    { header: headers.ballotsReturned, width: 6, cell: (line) => countCell(stated(line).returned) },
    { header: headers.ballotsValid, width: 6, cell: (line) => countCell(stated(line).valid) },
    { header: headers.ballotsAgreed, width: 6, cell: (line) => countCell(stated(line).agreed) },
    { header: headers.voters, width: 8, cell: (line) => countCell(stated(line).members) },
    { header: "Tỷ lệ phiếu", width: 20, cell: (line) => votesCell(line, texts) },
  ];
}

function votesCell({ nomination, review }: Line, texts: Texts): OutputCell {
  const fill =
    !nomination.votesAgree || nomination.enough === false || nomination.quorum?.reached === false
      ? palette.bad
      : nomination.enough === true
        ? palette.good
        : null;
  const [{ number } = { number: 1 }] = nomination.ballots.slice(-1);
  const words = [
    texts.nomination.votes(nomination, review.award),
    texts.nomination.quorum(nomination.quorum),
    number === 1 ? "" : texts.nomination.ballot(number),
  ];
  return filled(words.filter((part) => part !== "").join("\n"), fill);
}

const eligibilityFills = {
  yes: palette.good,
  no: palette.bad,
  unknown: palette.wait,
  board: palette.wait,
  unasked: null,
} as const;

function eligibilityCell({ nomination }: Line, texts: Texts): OutputCell {
  const { lists, eligibility } = nomination;
  const { may, because } = eligibility;
  const others = because.filter((finding) => !lists.includes(finding));
  const words = [texts.nomination.eligibility[may], ...others.map(texts.finding), ...lists.map(texts.listed)];
  return filled(words.join("\n"), fillOf(nomination));
}

/** A unit that a list names, or that one has not cleared yet, is never green. */
function fillOf({ eligibility: { may }, lists }: ReviewedNomination): string | null {
  if (lists.length === 0 || (may !== "yes" && may !== "unasked")) return eligibilityFills[may];
  return lists.some(({ met }) => met === "no") ? palette.late : palette.wait;
}

function placeCell({ nomination, review }: Line, texts: Texts): OutputCell {
  const fill = nomination.within === false ? palette.bad : nomination.tiedAtEdge ? palette.late : null;
  return filled(texts.nomination.place(nomination, review.limit), fill);
}

function filled(words: string, fill: string | null): OutputCell {
  return { value: words === "" ? null : words, style: styled("text", { format: "@", fill }) };
}

function sourceWords({ nomination }: Line): string {
  const { file, sheet, cell } = nomination.row.source;
  return [...(file === null ? [] : [file]), sheet, cell].filter((part) => part !== "").join(", ");
}
