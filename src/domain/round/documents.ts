import { documentCodes } from "../../contract/sheet-names";
import type { Board } from "./board";
import { concerns } from "./indicator";
import type { DocumentRow, DocumentType } from "./receipt";

/** A document as it is asked of one unit or cluster. */
export type AskedDocument = Omit<DocumentType, "rows"> & {
  /** Hạn of its row, ISO, without an extension; `null` = the round's day. */
  readonly due: string | null;
};

type Documents = Pick<Board, "documents">;
type Placed = Parameters<typeof concerns>[1];

/** The documents that are asked of a unit, each once, in the order of `Danh mục hồ sơ` (contract §5, Hạn, Áp dụng). */
export function documentsOf(board: Documents, unit: Placed): readonly AskedDocument[] {
  return askedOf(board, "unit", unit);
}

/** The same of a cluster: Áp dụng names it by its code. */
export function documentsOfCluster(board: Documents, cluster: string): readonly AskedDocument[] {
  return askedOf(board, "cluster", placeOfCluster(cluster));
}

/**
 * The report among the documents of one level: where the Board gave it another code, the first required one;
 * `undefined` = none is asked for.
 */
export function reportAmong<Document extends Pick<DocumentType, "code" | "level" | "required">>(
  documents: readonly Document[],
  level: DocumentType["level"],
): Document | undefined {
  const own = documents.filter((document) => document.level === level);
  return own.find(({ code }) => code === documentCodes.report[level]) ?? own.find(({ required }) => required);
}

/** A cluster as Áp dụng sees it: it has no Loại đơn vị. */
export function placeOfCluster(code: string): Placed {
  return { type: null, cluster: code, code };
}

function askedOf({ documents }: Documents, level: DocumentType["level"], sender: Placed): readonly AskedDocument[] {
  return documents.flatMap(({ rows, ...document }) => {
    if (document.level !== level) return [];
    if (rows === undefined) return [{ ...document, due: null }];
    const [row] = rowsFor(rows, sender);
    if (row === undefined) return [];
    const { name, required, sheet, due } = row;
    return [{ ...document, name, required, sheet, due }];
  });
}

/** The rows of a document that concern the sender. Of several the first counts; the others are told. */
export function rowsFor(rows: readonly DocumentRow[], sender: Placed): readonly DocumentRow[] {
  return rows.filter(({ scope }) => concerns(scope, sender));
}
