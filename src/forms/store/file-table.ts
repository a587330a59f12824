import { hiddenPrefix } from "../../contract/sheet-names";
import { refusalReasons, type FileReason } from "../../domain/submissions/file-record";
import { nowhere, type Issue } from "../../domain/issue";
import type { Stored, UnreadableFile, WaitingFile } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { type IssuesOf, sealOf as paramsSeal } from "./found-tables";
import { readStoreTable, textIn, textOrNull, type StoreRow, type StoreTable } from "./store-table";

const fileSheet = `${hiddenPrefix}Tệp`;

const fileHeader = [
  "SHA-256",
  "Tên tệp",
  "Loại",
  "Mã",
  "Thời gian của tệp",
  "Ngày nhận đã nêu",
  "Cấu trúc",
  "Lý do",
  "Chi tiết",
  "Tự chấm đã phát",
  "Dấu lần đọc",
] as const;

type StoredFile = {
  readonly kind: "unit" | "cluster" | "unreadable" | WaitingFile["verdict"];
  readonly sender: string;
  readonly file: FileFacts;
  readonly structure?: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly asked?: string;
};

/** The hidden sheet of all files that were read, with what they are. `sealOf`: see ReadBy; `null` = none. */
export function fileTable(
  { submissions, clusterSubmissions, unreadable, waiting }: Required<Omit<Stored, "seals" | "readBy">>,
  sealOf: (file: FileFacts) => string | null,
): StoreTable {
  const files: readonly StoredFile[] = [
    ...submissions.map(({ submission: { unit, file, structure, askedSelfScores } }) => ({
      kind: "unit" as const,
      sender: unit,
      file,
      structure,
      asked: askedText(askedSelfScores),
    })),
    ...clusterSubmissions.map(({ cluster, file }) => ({ kind: "cluster" as const, sender: cluster, file })),
    ...unreadable.map(({ unit, ...rest }) => ({ kind: "unreadable" as const, sender: unit, ...rest })),
    ...waiting.map(({ verdict, unit, reason, file }) => ({
      kind: verdict,
      sender: unit ?? "",
      file,
      structure: paramsSeal(reason.code, JSON.stringify(reason.params)),
      reason: reason.code,
      detail: JSON.stringify(reason.params),
    })),
  ];
  return { sheet: fileSheet, header: fileHeader, rows: files.map((each) => [...fileRow(each), sealOf(each.file)]) };
}

function fileRow({ kind, sender, file, ...said }: StoredFile): readonly CellValue[] {
  const { structure = "", reason = "", detail = "", asked = "" } = said;
  return [
    file.sha256,
    file.name,
    kind,
    sender,
    file.changed,
    file.receivedOption,
    structure,
    reason,
    detail,
    asked,
  ].map((value) => (value === "" ? null : value));
}

/**
 * Codes of the lines for which the form asked points; "-" = it was issued without `Tự chấm`; blank = unknown, as in
 * older stores.
 */
function askedText(codes: readonly string[] | null): string {
  if (codes === null) return "";
  return codes.length === 0 ? "-" : codes.join("; ");
}

function askedCodes(text: string): readonly string[] | null {
  if (text === "") return null;
  return text === "-" ? [] : text.split("; ");
}

export type RestoredFile = {
  readonly kind: string;
  readonly sender: string;
  readonly structure: string;
  readonly reason: string;
  readonly detail: string;
  readonly asked: readonly string[] | null;
  readonly seal: string | null;
  readonly file: FileFacts;
};

export function restoreFiles(workbook: Workbook): readonly RestoredFile[] {
  return readStoreTable(workbook, fileSheet).map((row) => ({
    kind: textIn(row("Loại")),
    sender: textIn(row("Mã")),
    structure: textIn(row("Cấu trúc")),
    reason: textIn(row("Lý do")),
    detail: textIn(row("Chi tiết")),
    asked: askedCodes(textIn(row("Tự chấm đã phát"))),
    seal: textOrNull(row("Dấu lần đọc")),
    file: factsOf(row),
  }));
}

function factsOf(row: StoreRow): FileFacts {
  return {
    name: textIn(row("Tên tệp")),
    sha256: textIn(row("SHA-256")),
    changed: textOrNull(row("Thời gian của tệp")),
    receivedOption: textOrNull(row("Ngày nhận đã nêu")),
  };
}

export function restoredUnreadable({ kind, sender, file, reason, detail }: RestoredFile): readonly UnreadableFile[] {
  if (kind !== "unreadable") return [];
  return [{ unit: sender, file, reason: refusalReasons.find((each) => each === reason) ?? "corrupt", detail }];
}

export function restoredWaiting(
  { kind, sender, file, ...said }: RestoredFile,
  issuesOf: IssuesOf,
): readonly WaitingFile[] {
  if (kind !== "unrecognised" && kind !== "rejected") return [];
  const unit = sender === "" ? null : sender;
  const reason = restoredReason(said);
  const found = issuesOf(file, unit);
  const lost: Issue = { code: "file-unrecognised", params: { reason }, place: { ...nowhere, unit, file: file.name } };
  return [
    {
      file,
      verdict: kind,
      unit,
      cluster: found[0]?.place.cluster ?? null,
      reason,
      issues: found.length > 0 ? found : [lost],
    },
  ];
}

/** A row that was changed by hand gets a reason that is true in any case. */
function restoredReason({
  structure,
  reason,
  detail,
}: Pick<RestoredFile, "structure" | "reason" | "detail">): FileReason {
  return structure === paramsSeal(reason, detail)
    ? ({ code: reason, params: JSON.parse(detail) } as FileReason)
    : { code: "wrong-kind", params: {} };
}
