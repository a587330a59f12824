import type { Workbook } from "../src/workbook/sheet";
import { readBoard } from "../src/forms/board/read-board";
import { readMarks } from "../src/forms/marks/read-marks";
import type { Board } from "../src/domain/round/board";
import type { Province } from "./provinces";
import type { RegisterRow } from "./register-row";
import { sampleBook } from "./sample-book";
import type { SampleCatalogue } from "./sample-unit";
import { sendCluster } from "./send-cluster";
import { sendUnit } from "./send-unit";
import type { Sending } from "./sent-file";

export type FillRequest = {
  /** Name of the issued file, relative to its folder. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly province: Province;
  /** Cluster code → what its issued workbook states; a unit of another cluster is filled without a catalogue. */
  readonly boards: ReadonlyMap<string, Board>;
  readonly register: readonly RegisterRow[];
  readonly seed: number;
};

/** What the cluster's workbook states; `null` for a workbook that is no cluster's. */
export function clusterBoard(workbook: Workbook): { readonly cluster: string; readonly board: Board } | null {
  const marks = readMarks(workbook);
  if (marks.kind !== "cluster" || marks.cluster === null) return null;
  const { board } = readBoard(workbook);
  return board === null ? null : { cluster: marks.cluster, board };
}

/** What comes back for one issued workbook; `null` when it was not issued by this product. */
export function fillWorkbook({ file, workbook, province, boards, register, seed }: FillRequest): Sending | null {
  const marks = readMarks(workbook);
  if (marks.kind === "cluster" && marks.cluster !== null) {
    const board = boards.get(marks.cluster);
    return board === undefined
      ? null
      : sendCluster({ file, cluster: marks.cluster, workbook, province, board, register, seed });
  }
  const book = sampleBook(workbook);
  return book === null
    ? null
    : sendUnit({
        file,
        book,
        province,
        catalogue: catalogueOf(boards.get(book.cluster)),
        register,
        seed,
      });
}

function catalogueOf(board: Board | undefined): SampleCatalogue {
  return { indicators: new Map(board?.indicators.map((each) => [each.code, each])), period: board?.period ?? null };
}
