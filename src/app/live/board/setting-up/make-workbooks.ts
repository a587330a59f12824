import { kindWords } from "../../../../contract/kind-words";
import { nowhere } from "../../../../domain/issue";
import { isPeriodKind, kindRules, type Period } from "../../../../domain/round/period";
import type { TypedChange, TypedRefusal } from "../../../../forms/board/typed-pairs";
import { periodSheet } from "../../../../forms/sheets/board/period-sheet";
import type { Texts } from "../../../../text/texts";
import type { Host } from "../../../host";
import { type IssuedWorkbook, issueWorkbooks } from "../../../issue-workbooks";
import { newEmptyBoard, newSampleBoard, type SampleTables } from "../../../new-board";
import type { OpenedBoard } from "../../../open-board";
import { labelOf, readTypedPeriod } from "./set-period";

/** The sample province as it is, or an empty workbook with what was typed for `Kỳ báo cáo`. */
export type NewBoardWanted =
  | { readonly kind: "sample" }
  | { readonly kind: "empty"; readonly typed: readonly TypedChange[] };

/** A file, or what was typed and can't be written, each with why. */
export type NewBoard =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly refused: readonly TypedRefusal[] };

export type MakeBoardRequest = {
  readonly wanted: NewBoardWanted;
  readonly tables: SampleTables;
  readonly host: Pick<Host, "writeWorkbook">;
  /** Day of issue, ISO. */
  readonly day: string;
};

/** A new Board workbook as a file. The year must be there: it names the file and the round. */
export async function makeBoard({ wanted, tables, host, day }: MakeBoardRequest): Promise<NewBoard> {
  if (wanted.kind === "sample")
    return {
      name: "Sổ mẫu tỉnh Bắc Giang 6 tháng 2020.xlsx",
      bytes: await host.writeWorkbook(newSampleBoard(tables, day)),
    };
  const { values, refused } = readTypedPeriod(wanted.typed);
  const { year } = values;
  if (refused.length > 0 || typeof year !== "number") return { refused: refused.length > 0 ? refused : [yearMissing] };
  const stated = typeof values["kind"] === "string" ? values["kind"] : null;
  const kind = isPeriodKind(stated) ? stated : "h1";
  const period = { ...values, ...(kindRules[kind].rankedByDefault ? { ranked: "yes" } : {}) };
  return {
    name: `${kindWords[kind].workbook(year)}.xlsx`,
    bytes: await host.writeWorkbook(newEmptyBoard(day, period)),
  };
}

const yearMissing: TypedRefusal = {
  key: "year",
  issue: {
    code: "required-blank",
    params: { label: labelOf("year") },
    place: { ...nowhere, sheet: periodSheet.sheet },
  },
};

/** To whom workbooks are handed out: `null` = to all; a cluster with its units; one unit. */
export type IssueWanted = { readonly cluster: string | null; readonly unit: string | null };

export type IssueTemplatesRequest = {
  readonly opened: OpenedBoard;
  readonly wanted: IssueWanted;
  readonly host: Pick<Host, "writeWorkbook">;
  readonly zip: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[], day: string) => Uint8Array;
  readonly texts: Texts;
  /** Day of issue, ISO. */
  readonly day: string;
  readonly progress: (done: number, all: number, name: string) => void;
  /** Called before each workbook; throws where a person stopped the work. */
  readonly pause: () => Promise<void>;
};

/** One file to be handed to the person: a zip, or the one workbook that was wanted. */
export type IssuedTemplates = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly units: number;
  readonly clusters: number;
};

/**
 * The workbooks that are handed out, as one file; `null` where the roster has nobody to hand them to. The Board's own
 * workbook stays as it is.
 */
export async function issueTemplates(request: IssueTemplatesRequest): Promise<IssuedTemplates | null> {
  const { opened, wanted, texts, day, zip } = request;
  const { board } = opened;
  const books = issueWorkbooks({ board, inputs: opened.inputs(), ...wanted, texts, issued: day });
  const files = await writtenBooks(books, request);
  const [first] = files;
  if (first === undefined) return null;
  const clusters = books.filter(({ path }) => isForCluster(path)).length;
  const counts = { units: books.length - clusters, clusters };
  if (wanted.unit !== null) return { name: first.name.split("/").at(-1) ?? first.name, bytes: first.bytes, ...counts };
  return { name: zipName(board.period, wanted.cluster), bytes: zip(files, day), ...counts };
}

/** Each workbook as a file, one after the other, so that they are never in memory together. */
export async function writtenBooks(
  books: readonly IssuedWorkbook[],
  { host, progress, pause }: Pick<IssueTemplatesRequest, "host" | "progress" | "pause">,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { path, draft } of books) {
    await pause();
    progress(files.length, books.length, path);
    files.push({ name: path, bytes: await host.writeWorkbook(draft()) });
  }
  progress(books.length, books.length, "");
  return files;
}

/** issueWorkbooks names a cluster's workbook so (contract §2). */
function isForCluster(path: string): boolean {
  return path.includes("/_");
}

/** What a zip of handed-out workbooks is called: what they are, whose, and of which round. */
export function zipName({ kind, year }: Period, cluster: string | null, what = "Biểu mẫu"): string {
  return `${what} ${cluster === null ? "" : `${cluster} `}${kindWords[kind].inFileName(year)}.zip`;
}
