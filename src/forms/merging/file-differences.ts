import { sheetNames } from "../../contract/sheet-names";
import type { SentEntry } from "../../domain/submissions/sent-entry";
import { nothingStated } from "./stated-words";
import type { DifferingCell, FileDifference } from "../../domain/submissions/differing-rows";
import type { FileChoice } from "../../domain/round/receipt";
import type { Workbook } from "../../workbook/sheet";
import { readConflicts } from "./conflict-sheet";
import { enteredScoreList, opinionList } from "../sheets/board/register-lists";
import { clusterCoverSheet } from "../sheets/cluster/cluster-cover-sheet";
import { writtenNumber } from "../../workbook/text/written-number";
import { wordsOf } from "../description/field-type";

/** At most as long as a cell of a sheet may be. */
const longest = 32_000;

/** The words for the cells of one row. */
export function differenceWords(
  cells: readonly DifferingCell[],
  { cluster, file }: { readonly cluster: string; readonly file: string },
): FileDifference {
  const [first] = cells;
  if (first === undefined) throw new Error("a difference has a cell");
  const side = (of: (cell: DifferingCell) => SentEntry | null): string => {
    const said = cells.flatMap((cell) =>
      of(cell) === null ? [] : [[headerOf(cell.entry), valueWords(of(cell) ?? cell.entry)] as const],
    );
    if (said.length === 0) return nothingStated;
    return (
      cells.length === 1 ? (said[0]?.[1] ?? "") : said.map(([header, value]) => `${header}: ${value}`).join("; ")
    ).slice(0, longest);
  };
  return {
    cluster,
    sheet: first.entry.sheet,
    what: rowName(first.entry),
    column: cells.map(({ entry }) => headerOf(entry)).join("; "),
    stands: side(({ now }) => now),
    other: side(({ entry }) => entry),
    cell: cells.flatMap(({ now }) => (now === null ? [] : [now.cell]))[0] ?? null,
    file,
    otherCell: first.entry.cell,
  };
}

/** What `Cần đối chiếu` says of files of clusters. */
export function readFileChoices(workbook: Workbook): readonly FileChoice[] {
  return (readConflicts(workbook) ?? []).flatMap(({ cluster, sheet, what, column, stands, other, chosen }) =>
    cluster === null || chosen === null ? [] : [{ cluster, sheet, what, column, stands, other, chosen }],
  );
}

function rowName({ what, unit, code, stage, version }: SentEntry): string {
  const named =
    what === "cover"
      ? []
      : [
          unit ?? "",
          code,
          stage === null ? "" : choiceWords(enteredScoreList, "stage", stage),
          version === null ? "" : `Lần ${version}`,
        ];
  return named.filter((part) => part !== "").join(" · ");
}

const ownHeaders = {
  score: "Điểm",
  opinion: "Ý kiến cụm/khối trưởng",
  nomination: "Thứ tự",
  report: "Nội dung báo cáo",
  scale: sheetNames.scale,
  row: "Cả dòng",
} as const;

function headerOf({ what, code, part }: SentEntry): string {
  if (part !== undefined) return part;
  if (what === "scale" && code !== "") return ownHeaders.row;
  return what === "cover"
    ? (clusterCoverSheet.fields.find(({ key }) => key === code)?.header ?? code)
    : ownHeaders[what];
}

function valueWords({ what, value, part }: SentEntry): string {
  if (typeof value === "number") return writtenNumber(value);
  if (part !== undefined) return value;
  if (what === "score") return value === "not-applicable" ? "Không áp dụng" : value;
  if (what === "opinion") return choiceWords(opinionList, "cluster", value);
  return what === "cover" && /^\d{4}-\d\d-\d\d$/u.test(value) ? value.split("-").reverse().join("/") : value;
}

function choiceWords({ columns }: typeof enteredScoreList | typeof opinionList, key: string, literal: string): string {
  const field = columns.find((column) => column.key === key);
  return field === undefined ? literal : wordsOf(field.type, literal);
}
