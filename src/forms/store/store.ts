import { hiddenPrefix } from "../../contract/sheet-names";
import { refusalReasons, type FileReason } from "../../domain/submissions/file-record";
import { nowhere, type Issue } from "../../domain/issue";
import type { Stored, WaitingFile } from "../../domain/submissions/stored";
import type { FileFacts, Submission } from "../../domain/submissions/submission";
import type { CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { fingerprint } from "../marks/read-marks";
import { rowsProperty } from "../unit/read-submission";
import { clusterTables, restoreClusters } from "./cluster-tables";
import { restoreScoredLines, scoredLineTable } from "./scored-line-table";
import { drawStoreTable, readStoreTable, textIn, textOrNull, type StoreTable } from "./store-table";
import { columnsOf, restoreRows, submissionTables } from "./submission-tables";

const fileSheet = `${hiddenPrefix}Tệp`;
const pageSheet = `${hiddenPrefix}Trang`;
const issueSheet = `${hiddenPrefix}Ghi nhận khi đọc`;

type StoredFile = {
  readonly kind: "unit" | "cluster" | "unreadable" | WaitingFile["verdict"];
  readonly sender: string;
  readonly file: FileFacts;
  readonly structure: string;
  readonly reason: string;
  readonly detail: string;
  readonly asked?: string;
};

/** The hidden sheets that keep everything ever read (contract §1, Store). */
export function drawStore(stored: Stored): readonly SheetDraft[] {
  return storeTables(stored).map(drawStoreTable);
}

/** The same, each drawn when it is asked for. */
export function* drawStoreOneByOne(stored: Stored): Generator<SheetDraft> {
  for (const table of storeTables(stored)) yield drawStoreTable(table);
}

/** Sorted by sender and file: order means nothing. */
function storeTables(stored: Stored): readonly StoreTable[] {
  const submissions = [...stored.submissions].sort((a, b) =>
    byFile(a.submission.unit, a.submission.file, [b.submission.unit, b.submission.file]),
  );
  const clusters = [...stored.clusterSubmissions].sort((a, b) => byFile(a.cluster, a.file, [b.cluster, b.file]));
  const waiting = [...(stored.waiting ?? [])].sort((a, b) => byFile("", a.file, ["", b.file]));
  const files: readonly StoredFile[] = [
    ...submissions.map(({ submission }) => ({
      kind: "unit" as const,
      sender: submission.unit,
      file: submission.file,
      structure: submission.structure,
      reason: "",
      detail: "",
      asked: askedText(submission.askedSelfScores),
    })),
    ...clusters.map((each) => ({
      kind: "cluster" as const,
      sender: each.cluster,
      file: each.file,
      structure: "",
      reason: "",
      detail: "",
    })),
    ...[...stored.unreadable]
      .sort((a, b) => byFile(a.unit, a.file, [b.unit, b.file]))
      .map((each) => ({ kind: "unreadable" as const, sender: each.unit, structure: "", ...each })),
    ...waiting.map(({ verdict, unit, reason, file }) => ({
      kind: verdict,
      sender: unit ?? "",
      file,
      structure: sealOf(reason.code, JSON.stringify(reason.params)),
      reason: reason.code,
      detail: JSON.stringify(reason.params),
    })),
  ];
  return [
    { sheet: fileSheet, header: fileHeader, rows: files.map(fileRow) },
    {
      sheet: pageSheet,
      header: pageHeader,
      rows: [
        ...submissions.flatMap(pageRows),
        ...clusters.flatMap((each) =>
          Object.entries(each.sheets).map(([sheet, name]) => [each.file.sha256, sheet, name]),
        ),
      ],
    },
    ...submissionTables(submissions.map(({ submission }) => submission)),
    ...clusterTables(clusters),
    {
      sheet: issueSheet,
      header: issueHeader,
      rows: [...submissions.map((each) => each.submission), ...clusters, ...waiting].flatMap((each) =>
        each.issues.map((issue) => issueRow(each.file.sha256, issue)),
      ),
    },
    scoredLineTable(stored.scoredLines ?? []),
  ];
}

function byFile(sender: string, file: FileFacts, [otherSender, other]: readonly [string, FileFacts]): number {
  const keys = [sender, file.changed ?? "", file.sha256].join("\u0000");
  const others = [otherSender, other.changed ?? "", other.sha256].join("\u0000");
  return keys < others ? -1 : 1;
}

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
] as const;

function fileRow({ kind, sender, file, structure, reason, detail, asked = "" }: StoredFile): readonly CellValue[] {
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
 * Codes of the lines that the form asked points for; "-" = it was issued without `Tự chấm`; blank = the file doesn't
 * say, as in older stores.
 */
function askedText(codes: readonly string[] | null): string {
  if (codes === null) return "";
  return codes.length === 0 ? "-" : codes.join("; ");
}

function askedCodes(text: string): readonly string[] | null {
  if (text === "") return null;
  return text === "-" ? [] : text.split("; ");
}

const pageHeader = ["SHA-256", "Trang", "Tên trang trong tệp", "Cột", "Số đối chiếu"] as const;

function pageRows({ submission, checkNumbers }: Stored["submissions"][number]): readonly (readonly CellValue[])[] {
  return Object.entries(submission.sheets).map(([sheet, name]) => [
    submission.file.sha256,
    sheet,
    name,
    sheet in rowsProperty ? columnsOf(submission, sheet as keyof typeof rowsProperty) : null,
    checkNumbers[sheet] ?? null,
  ]);
}

const issueHeader = ["SHA-256", "Mã lỗi", "Trang", "Ô", "Mã cụm/khối", "Nội dung", "Dấu kiểm"] as const;

function issueRow(sha256: string, issue: Issue): readonly CellValue[] {
  const params = JSON.stringify(issue.params);
  return [
    sha256,
    issue.code,
    issue.place.sheet,
    issue.place.cell,
    issue.place.cluster,
    params,
    sealOf(issue.code, params),
  ];
}

/** The sentence of an issue trusts its params; a row that was changed by hand or cut short no longer fits its seal. */
function sealOf(code: string, params: string): string {
  return fingerprint([code, params]).slice(0, 16);
}

/** What earlier runs left in the workbook; empty for a workbook that never consolidated. */
export function readStore(workbook: Workbook): Stored {
  const rows = restoreRows(workbook);
  const clusterOf = restoreClusters(workbook);
  const pages = readStoreTable(workbook, pageSheet);
  const found = readStoreTable(workbook, issueSheet);
  const files = readStoreTable(workbook, fileSheet).map((row) => ({
    kind: textIn(row("Loại")),
    sender: textIn(row("Mã")),
    structure: textIn(row("Cấu trúc")),
    reason: textIn(row("Lý do")),
    detail: textIn(row("Chi tiết")),
    asked: textIn(row("Tự chấm đã phát")),
    file: factsOf(row),
  }));
  const pagesOf = groupBySha(pages);
  const foundOf = groupBySha(found);
  const sheetsOf = (sha256: string): Record<string, string> =>
    Object.fromEntries(
      (pagesOf.get(sha256) ?? []).map((row) => [textIn(row("Trang")), textIn(row("Tên trang trong tệp"))]),
    );
  const textsOf = (sha256: string, header: string): Record<string, string> =>
    Object.fromEntries(
      (pagesOf.get(sha256) ?? []).flatMap((row) =>
        row(header) === null ? [] : [[textIn(row("Trang")), textIn(row(header))]],
      ),
    );
  const issuesOf = (file: FileFacts, unit: string | null): readonly Issue[] =>
    (foundOf.get(file.sha256) ?? []).flatMap((row) => restoredIssue(row, { unit, file: file.name }));
  return {
    submissions: files
      .filter(({ kind }) => kind === "unit")
      .map(({ sender, file, structure, asked }) => ({
        submission: {
          unit: sender,
          file,
          sheets: sheetsOf(file.sha256),
          structure: structure === "changed" ? "changed" : "ok",
          cover: rows.coverOf(file.sha256),
          ...rows.rowsOf(file.sha256, textsOf(file.sha256, "Cột")),
          askedSelfScores: askedCodes(asked),
          issues: issuesOf(file, sender),
        } satisfies Submission,
        checkNumbers: textsOf(file.sha256, "Số đối chiếu"),
      })),
    clusterSubmissions: files
      .filter(({ kind }) => kind === "cluster")
      .map(({ sender, file }) => ({
        cluster: sender,
        file,
        sheets: sheetsOf(file.sha256),
        ...clusterOf(file.sha256, file.name),
        issues: issuesOf(file, null),
      })),
    unreadable: files
      .filter(({ kind }) => kind === "unreadable")
      .map(({ sender, file, reason, detail }) => ({
        unit: sender,
        file,
        reason: refusalReasons.find((each) => each === reason) ?? "corrupt",
        detail,
      })),
    waiting: files.flatMap((row) => restoredWaiting(row, issuesOf)),
    scoredLines: restoreScoredLines(workbook),
  };
}

type FileRow = Pick<StoredFile, "sender" | "file" | "structure" | "reason" | "detail"> & { readonly kind: string };

function restoredWaiting(
  { kind, sender, file, ...said }: FileRow,
  issuesOf: (file: FileFacts, unit: string | null) => readonly Issue[],
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

/** A row that was changed by hand says what is true of it in any case. */
function restoredReason({
  structure,
  reason,
  detail,
}: {
  readonly structure: string;
  readonly reason: string;
  readonly detail: string;
}): FileReason {
  return structure === sealOf(reason, detail)
    ? ({ code: reason, params: JSON.parse(detail) } as FileReason)
    : { code: "wrong-kind", params: {} };
}

type StoredRow = ReturnType<typeof readStoreTable>[number];

function factsOf(row: StoredRow): FileFacts {
  return {
    name: textIn(row("Tên tệp")),
    sha256: textIn(row("SHA-256")),
    changed: textOrNull(row("Thời gian của tệp")),
    receivedOption: textOrNull(row("Ngày nhận đã nêu")),
  };
}

/** None for a damaged row: giving the file again tells its issue again. */
function restoredIssue(
  row: StoredRow,
  where: { readonly unit: string | null; readonly file: string },
): readonly Issue[] {
  const [code, params] = [textIn(row("Mã lỗi")), textIn(row("Nội dung"))];
  if (textIn(row("Dấu kiểm")) !== sealOf(code, params)) return [];
  const place = {
    ...nowhere,
    ...where,
    cluster: textOrNull(row("Mã cụm/khối")),
    sheet: textOrNull(row("Trang")),
    cell: textOrNull(row("Ô")),
  };
  return [{ code, params: JSON.parse(params), place } as Issue];
}

function groupBySha(rows: readonly StoredRow[]): ReadonlyMap<string, readonly StoredRow[]> {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const sha256 = textIn(row("SHA-256"));
    const group = groups.get(sha256);
    if (group === undefined) groups.set(sha256, [row]);
    else group.push(row);
  }
  return groups;
}
