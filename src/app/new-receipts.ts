import { documentsOf, documentsOfCluster } from "../domain/round/documents";
import { matchRegister, reportDocuments } from "../domain/submissions/register";
import type { InputRow } from "../forms/drawing/row-guide";
import type { Consolidated } from "./consolidate";

const note = "Phần mềm ghi khi tổng hợp; đề nghị ghi Ngày đến";
const confirmedNote = `${note}; đơn vị gửi do người nhận tệp xác nhận`;

/** Hình thức nhận of a file. */
export const wayOfFile = "Tệp dữ liệu";

/**
 * The note of a row once its day is stated or its report sent back: nothing more is asked; `null` = nothing else was
 * noted.
 */
export function settledNote(noted: string | null): string | null {
  if (noted === null || !noted.startsWith(note)) return noted;
  const rest = noted.slice(note.length).replace(/^; /u, "");
  return rest === "" ? null : rest;
}

/**
 * Register rows for the files that have none (contract §1: the product appends to the register). Ngày đến stays blank:
 * only a person states it, and until then the file's own time counts as "tạm tính". `identities`: files of which a
 * person confirmed the sender, by SHA-256.
 */
export function newReceipts(
  { consolidation, stored }: Consolidated,
  identities: ReadonlyMap<string, string> = new Map(),
): readonly InputRow[] {
  const { board, knownFiles } = consolidation;
  const sent = [
    ...stored.submissions.map(({ submission }) => ({ sender: submission.unit, file: submission.file, content: null })),
    ...stored.unreadable.map(({ unit, file }) => ({ sender: unit, file, content: null })),
    ...stored.clusterSubmissions.map(({ cluster, file }) => ({ sender: cluster, file, content: null })),
  ];
  const place = new Map(knownFiles.map((file, index) => [file.sha256, index]));
  const unlisted = [...new Set(sent.map((each) => each.sender))].flatMap((sender) => {
    const files = sent.filter((each) => each.sender === sender);
    const unit = consolidation.unitByCode.get(sender);
    const documents = unit === undefined ? documentsOfCluster(board, sender) : documentsOf(board, unit);
    const { rowsOf } = matchRegister(files, {
      rows: board.receipts.filter((row) => row.sender === sender),
      reports: reportDocuments(documents, unit === undefined ? "cluster" : "unit"),
      documents,
    });
    return files.filter(({ file }) => !rowsOf.has(file.sha256));
  });
  return unlisted
    .sort((a, b) => (place.get(a.file.sha256) ?? 0) - (place.get(b.file.sha256) ?? 0))
    .map(({ sender, file }) => ({
      sender,
      way: wayOfFile,
      file: file.name,
      sha256: file.sha256,
      state: "received",
      note: identities.has(file.sha256) ? confirmedNote : note,
    }));
}
