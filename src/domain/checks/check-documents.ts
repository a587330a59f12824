import { sheetNames } from "../../contract/sheet-names";
import { type Issue, type IssueParams, nowhere } from "../issue";
import type { Board, Unit } from "../round/board";
import { placeOfCluster, rowsFor } from "../round/documents";
import type { DocumentRow, DocumentType } from "../round/receipt";
import type { Criterion } from "../round/scale";
import { unitsOfRound } from "../round/units-of-round";
import { ways } from "../ways/ways";

/** Whom of those that have the line (`units`) its document is not asked of; `null` = nobody, or it has no document. */
export function notAskedOf(
  board: Pick<Board, "documents">,
  criterion: Criterion,
  units: readonly Unit[],
): IssueParams["scale-document-not-asked"] | null {
  const { code, document } = criterion;
  if (ways[criterion.kind].source !== "document" || document === null) return null;
  const [known] = board.documents.filter((each) => each.code === document && each.level === "unit");
  if (known?.rows === undefined) return null;
  const rows = known.rows;
  const [first, ...others] = units.filter((unit) => rowsFor(rows, unit).length === 0);
  return first === undefined ? null : { criterion: code, document, unit: first.code, others: others.length };
}

type Sender = Parameters<typeof rowsFor>[1];

/** Rows of `Danh mục hồ sơ` that ask one document of the same unit or cluster twice: only the first of them counts. */
export function repeatedlyAsked(board: Board): readonly Issue[] {
  const { units } = unitsOfRound(board);
  const clusters = board.clusters.map(({ code }) => placeOfCluster(code));
  return board.documents.flatMap(({ level, rows = [], code }) =>
    overlapsIn({ code, rows }, level === "unit" ? units : clusters),
  );
}

/** One issue for each row that comes too late for somebody, with how many it comes too late for. */
function overlapsIn(
  { code, rows = [] }: Pick<DocumentType, "code" | "rows">,
  senders: readonly Sender[],
): readonly Issue[] {
  if (rows.length < 2) return [];
  const asked = senders.map((sender) => ({ sender, rows: rowsFor(rows, sender) }));
  return rows.flatMap((row): readonly Issue[] => {
    const twice = asked.filter((each) => each.rows.includes(row) && each.rows[0] !== row);
    const [example] = twice;
    const counts: DocumentRow | undefined = example?.rows[0];
    if (example === undefined || counts === undefined) return [];
    const params = { document: code, sender: example.sender.code, others: twice.length - 1, counts: counts.cell };
    return [
      { code: "document-asked-twice", params, place: { ...nowhere, sheet: sheetNames.documents, cell: row.cell } },
    ];
  });
}
