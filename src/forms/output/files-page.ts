import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import { groupBy } from "../../domain/basics/group-by";
import type { Consolidation, KnownFile } from "../../domain/consolidation";
import type { FileReason, VerdictReason, VerdictReasonParams } from "../../domain/submissions/file-record";
import type { Issue } from "../../domain/issue";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import { dateCell, momentCell, orderCell, sourceCell, textCell, wordCell } from "./output-cells";
import { verdictCell } from "./status-cell";
import { outputList } from "./output-list";
import { outputTable, type OutputColumn } from "./output-table";

/** `Tệp đã đọc`: every file that was ever given, its verdict, and the check numbers to compare with signed papers. */
export function filesPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const rows = consolidation.knownFiles.map((row) => ({ kind: "row", row }) as const);
  return outputList(consolidation, {
    name: sheetNames.files,
    title: "TỆP ĐÃ ĐỌC",
    table: outputTable(fileColumns(consolidation, texts), rows),
    frozenColumns: 2,
    orientation: "landscape",
    whenEmpty: "Chưa đọc tệp nào.",
    remarks: ["Số đối chiếu được tính lại từ các ô của tệp: bằng số in ở cuối biểu giấy thì tệp và biểu giấy là một."],
  });
}

export function fileColumns(round: Consolidation, texts: Texts): readonly OutputColumn<KnownFile>[] {
  const senderOf = senderNames(round);
  const byFile = groupBy(round.issues, ({ place }) => place.file);
  return [
    { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
    { header: "Tên tệp", states: "file", width: 20, widest: 36, cell: (file) => textCell(file.name) },
    { header: "Kết quả", width: 17, widest: 24, cell: (file) => verdictCell(file.verdict, texts) },
    {
      header: headers.unit,
      states: "sender",
      width: 10,
      widest: 16,
      cell: (file) => wordCell(file.unit ?? file.cluster),
    },
    { header: headers.unitName, width: 22, widest: 32, cell: (file) => textCell(senderOf(file)) },
    { header: "Ngày giờ của tệp", width: 17, cell: (file) => momentCell(file.changed) },
    { header: "Ngày tính nhận", width: 12, cell: (file) => dateCell(file.received) },
    {
      header: headers.reason,
      width: 36,
      cell: (file) => textCell(file.reason === null ? null : reasonSentence(file.reason, texts)),
    },
    { header: "Số đối chiếu", width: 20, widest: 34, cell: (file) => textCell(checkNumberLines(file)) },
    {
      header: "Khác biểu đã phát",
      width: 34,
      widest: 48,
      cell: (file) => textCell(driftLines(byFile.get(file.name) ?? [])),
    },
    { header: "SHA-256", states: "sha256", width: 31, folds: true, cell: (file) => sourceCell(file.sha256) },
  ];
}

/** The unit's name; for a cluster's file the cluster's. */
function senderNames({ board, unitByCode }: Consolidation): (file: KnownFile) => string | null {
  const clusters = new Map(board.clusters.map((cluster) => [cluster.code, cluster.name]));
  return ({ unit, cluster }) => (unit === null ? clusters.get(cluster ?? "") : unitByCode.get(unit)?.name) ?? null;
}

/** One line a sheet: "Kết quả: 123456". */
function checkNumberLines({ checkNumbers }: KnownFile): string {
  return Object.entries(checkNumbers)
    .map(([sheet, number]) => `${sheet}: ${number}`)
    .join("\n");
}

/** The sentence of a reason takes that reason's own parameters. */
function reasonSentence<R extends VerdictReason>(
  reason: FileReason & { readonly code: R; readonly params: VerdictReasonParams[R] },
  texts: Texts,
): string {
  return texts.verdictReasons[reason.code](reason.params);
}

type Kind = "Thiếu" | "Thêm" | "Chuyển chỗ" | "Sửa";
type Drift = { readonly kind: Kind; readonly what: string };

const mostNamed = 6;
const kinds: readonly Kind[] = ["Thiếu", "Thêm", "Chuyển chỗ", "Sửa"];

/**
 * How a file differs from the form as issued: a line each for what is missing, added, moved and changed; `null` = no
 * difference.
 */
function driftLines(issues: readonly Issue[]): string | null {
  const drifts = issues.map(driftOf).filter((drift) => drift !== null);
  const lines = kinds.flatMap((kind) => {
    const all = [...new Set(drifts.filter((drift) => drift.kind === kind).map(({ what }) => what))];
    const rest = all.length > mostNamed ? ` và ${all.length - mostNamed} chỗ khác` : "";
    return all.length === 0 ? [] : [`${kind}: ${all.slice(0, mostNamed).join("; ")}${rest}`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}

/** `null` for issues about entries, not about the form. */
function driftOf(issue: Issue): Drift | null {
  const on = issue.place.sheet === null ? "" : ` (${issue.place.sheet})`;
  switch (issue.code) {
    case "sheet-missing":
      return { kind: "Thiếu", what: `trang ${issue.params.name}` };
    case "column-missing":
      return { kind: "Thiếu", what: `cột ${issue.params.header}${on}` };
    case "row-missing":
      return { kind: "Thiếu", what: `dòng ${issue.params.code}${on}` };
    case "sheet-added":
    case "sheet-copied":
      return { kind: "Thêm", what: `trang ${issue.params.name}` };
    case "column-added":
    case "column-repeated":
      return { kind: "Thêm", what: `cột ${issue.params.header}${on}` };
    case "row-unknown":
    case "row-repeated":
      return { kind: "Thêm", what: `dòng ${issue.params.code}${on}` };
    case "column-moved":
      return { kind: "Chuyển chỗ", what: `cột ${issue.params.header}${on}` };
    case "rows-moved":
      return { kind: "Chuyển chỗ", what: `dòng ${issue.params.codes}${on}` };
    case "sheet-renamed":
      return { kind: "Sửa", what: `tên trang ${issue.params.name} thành ${issue.params.found}` };
    case "prefilled-changed":
      return { kind: "Sửa", what: `ô in sẵn, dòng ${issue.params.code}${on}` };
    case "formula-overwritten":
      return { kind: "Sửa", what: `công thức ${issue.params.label}${on}` };
    case "structure-changed":
      return { kind: "Sửa", what: `bản biểu${on}` };
    default:
      return null;
  }
}
