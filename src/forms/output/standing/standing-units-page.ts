import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Unit } from "../../../domain/round/board";
import type { Consolidation } from "../../../domain/consolidation";
import { severityOf, type Severity } from "../../../domain/issue";
import type { UnitStanding } from "../../../domain/standing/standing";
import type { Submission } from "../../../domain/submissions/submission";
import type { Texts } from "../../../text/texts";
import type { SheetDraft } from "../../../workbook/draft";
import { documentRemarks, lastDaySentence, provisionalRemark, uncountedRemark } from "../output-heading";
import {
  choiceCell,
  dayCell,
  entryCell,
  countCell,
  dateCell,
  orderCell,
  percentCell,
  sourceCell,
  textCell,
  wordCell,
} from "../output-cells";
import { documentCell, isProvisional, reviewCell, sendingCell, yesCell } from "../status-cell";
import { outputList, unitsByCluster } from "../output-list";
import { columnsIn, inSections, onScreen, outputTable, withResults, type OutputColumn } from "../output-table";

type Row = {
  readonly unit: Unit;
  readonly standing: UnitStanding;
  readonly found: Readonly<Record<Severity, number>>;
  readonly submission: Submission | undefined;
};

/** `Tình hình gửi báo cáo`: the four facts of every unit of the round, in roster order. */
export function standingUnitsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const rows = inSections(unitsByCluster(consolidation), { text: (group) => group.title, rows: rowsOf(consolidation) });
  const columns = standingUnitColumns(consolidation, texts);
  const provisional = consolidation.units.some(isProvisional);
  const uncounted = consolidation.units.some(
    ({ status, workingDaysLate }) => status === "late" && workingDaysLate === null,
  );
  return outputList(consolidation, {
    name: sheetNames.unitStandings,
    title: "TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ",
    table: outputTable(columns, rows),
    frozenColumns: 4,
    annex: true,
    orientation: "landscape",
    whenEmpty: "Danh sách chưa có đơn vị nào trong kỳ này.",
    remarks: [
      lastDaySentence(consolidation.board.period),
      ...documentRemarks(consolidation.board, "unit"),
      ...(provisional ? [provisionalRemark] : []),
      ...(uncounted ? [uncountedRemark] : []),
    ],
  });
}

function rowsOf({
  units,
  issues,
  accepted,
}: Consolidation): (group: { readonly units: readonly Unit[] }) => readonly Row[] {
  const standings = new Map(units.map((standing) => [standing.code, standing]));
  const counts = new Map<string, Record<Severity, number>>();
  for (const { code, place } of issues) {
    if (place.unit === null) continue;
    const count = counts.get(place.unit) ?? { error: 0, warning: 0, notice: 0 };
    count[severityOf(code)] += 1;
    counts.set(place.unit, count);
  }
  return (group) =>
    group.units.flatMap((unit) => {
      const standing = standings.get(unit.code);
      return standing === undefined
        ? []
        : [
            {
              unit,
              standing,
              found: counts.get(unit.code) ?? { error: 0, warning: 0, notice: 0 },
              submission: accepted.get(unit.code),
            },
          ];
    });
}

function unitDocuments({ documents }: Consolidation["board"]): Consolidation["board"]["documents"] {
  return documents.filter(({ level }) => level === "unit");
}

export function standingUnitColumns(
  { board }: Pick<Consolidation, "board">,
  texts: Texts,
): readonly OutputColumn<Row>[] {
  const documents = unitDocuments(board);
  return columnsIn(board.period.kind, [
    { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
    { header: headers.cluster, states: "cluster", width: 11, cell: ({ unit }) => wordCell(unit.cluster) },
    { header: headers.unit, states: "unit", width: 9, widest: 16, cell: ({ unit }) => wordCell(unit.code) },
    { header: headers.unitName, width: 24, widest: 30, cell: ({ unit }) => textCell(unit.name) },
    { header: "Vai trò", width: 12, cell: ({ unit }) => wordCell(texts.words.role[unit.role]) },
    ...receiptColumns(texts),
    ...contentColumns(texts),
    ...documents.map(
      (document): OutputColumn<Row> => ({
        header: document.code,
        width: 10,
        cell: ({ standing }) =>
          isLetOff(standing) ? wordCell("–") : documentCell(standing.documents[document.code], texts),
      }),
    ),
    ...reviewColumns(texts),
    ...coverColumns.map(onScreen),
  ]);
}

const statementColumns: readonly OutputColumn<Row>[] = [
  {
    header: headers.dataAsOf,
    width: 12,
    cell: ({ submission }: Row) => dayCell(submission?.cover.asOf),
  },
  {
    header: headers.dataNature,
    width: 13,
    cell: ({ submission }: Row) => choiceCell(submission?.cover.dataNature),
  },
  {
    header: headers.reviewForm,
    width: 16,
    cell: ({ submission }: Row) => choiceCell(submission?.cover.reviewForm),
  },
  {
    header: "Ngày sơ kết ghi ở báo cáo",
    width: 12,
    cell: ({ submission }: Row) => dayCell(submission?.cover.reviewDate),
  },
  {
    header: headers.adjusts,
    width: 11,
    cell: ({ submission }: Row) => choiceCell(submission?.cover.adjusts),
  },
].map((column) => ({ ...column, kinds: withResults }));

/** What the unit wrote on its cover; on screen only, since a person's telephone is in it. */
const coverColumns: readonly OutputColumn<Row>[] = [
  { header: headers.documentNumber, width: 16, cell: ({ submission }) => entryCell(submission?.cover.documentNumber) },
  { header: headers.signedOn, width: 12, cell: ({ submission }) => dayCell(submission?.cover.signedOn) },
  ...statementColumns,
  { header: headers.preparedBy, width: 20, cell: ({ submission }) => entryCell(submission?.cover.preparedBy) },
  { header: headers.phone, width: 14, cell: ({ submission }) => entryCell(submission?.cover.phone) },
  {
    header: "Tệp",
    states: "file",
    width: 14,
    widest: 24,
    folds: true,
    cell: ({ submission }) => sourceCell(submission?.file.name ?? null),
  },
  {
    header: "Trang",
    states: "sheet",
    width: 14,
    folds: true,
    cell: ({ submission }) => sourceCell(submission?.sheets[sheetNames.cover] ?? null),
  },
];

function receiptColumns(texts: Texts): readonly OutputColumn<Row>[] {
  return [
    { header: headers.receivedOn, width: 12, cell: ({ standing }) => dateCell(standing.received) },
    { header: "Căn cứ ngày nhận", width: 13, cell: ({ standing }) => textCell(basisOf(standing, texts)) },
    {
      header: "Tình trạng",
      width: 19,
      cell: ({ standing }) => sendingCell({ ...standing, provisional: isProvisional(standing) }, texts),
    },
    { header: "Số ngày chậm", width: 8, cell: ({ standing }) => countCell(standing.daysLate) },
    { header: "Ngày làm việc chậm", width: 9, cell: ({ standing }) => countCell(standing.workingDaysLate) },
    { header: "Gia hạn đến", width: 12, cell: ({ standing }) => dateCell(standing.extendedTo) },
  ];
}

function contentColumns(texts: Texts): readonly OutputColumn<Row>[] {
  return [
    {
      header: "Cấu trúc tệp",
      width: 11,
      cell: ({ standing }) => wordCell(standing.structure === null ? null : texts.words.structure[standing.structure]),
    },
    {
      header: "Ô bắt buộc",
      width: 8,
      cell: ({ standing }) => countCell(isLetOff(standing) ? null : standing.requiredCells),
    },
    {
      header: "Đã điền",
      width: 8,
      cell: ({ standing }) => countCell(isLetOff(standing) ? null : standing.filledCells),
    },
    {
      header: "Tỷ lệ (%)",
      width: 9,
      cell: ({ standing }) => percentCell(isLetOff(standing) ? null : filledPercent(standing)),
    },
  ];
}

function reviewColumns(texts: Texts): readonly OutputColumn<Row>[] {
  return [
    {
      header: "Đầy đủ",
      width: 8,
      cell: ({ standing }) => (isLetOff(standing) ? wordCell("–") : yesCell(standing.complete)),
    },
    {
      header: headers.reviewDate,
      width: 12,
      kinds: withResults,
      cell: ({ standing }) => dateCell(standing.reviewHeld),
    },
    {
      header: "Tình trạng sơ kết",
      width: 12,
      kinds: withResults,
      cell: ({ standing }) => (isLetOff(standing) ? wordCell("–") : reviewCell(standing.reviewStatus, texts)),
    },
    { header: "Số lỗi", width: 7, cell: ({ found }) => countCell(found.error) },
    { header: "Số cảnh báo", width: 8, cell: ({ found }) => countCell(found.warning) },
    { header: "Lần gửi", width: 7, cell: ({ standing }) => countCell(standing.version) },
  ];
}

/** An exempt unit that sent nothing lacks nothing: a dash means "không áp dụng". */
function isLetOff({ status, received }: UnitStanding): boolean {
  return status === "exempt" && received === null;
}

function basisOf(standing: UnitStanding, texts: Texts): string | null {
  if (standing.receivedSource === null) return null;
  const source = texts.words.receivedSource[standing.receivedSource];
  return isProvisional(standing) ? `${source} (${texts.words.provisional})` : source;
}

/** In percent, one decimal; `null` when nothing is required. */
function filledPercent({ requiredCells, filledCells }: UnitStanding): number | null {
  return requiredCells === 0 ? null : Math.round((1000 * filledCells) / requiredCells) / 10;
}
