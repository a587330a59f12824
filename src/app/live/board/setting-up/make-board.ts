import { nowhere } from "../../../../domain/issue";
import { isRankedByDefault } from "../../../../domain/round/period";
import type { TypedChange, TypedRefusal } from "../../../../forms/board/typed-pairs";
import { periodSheet } from "../../../../forms/sheets/board/period-sheet";
import type { Host } from "../../../host";
import { newEmptyBoard, newSampleBoard, type SampleTables } from "../../../new-board";
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
  const kind = values["kind"] === "year" ? "year" : "h1";
  const period = { ...values, ...(isRankedByDefault(kind) ? { ranked: "yes" } : {}) };
  return {
    name: `Sổ tổng hợp thi đua ${kind === "year" ? "năm" : "6 tháng"} ${year}.xlsx`,
    bytes: await host.writeWorkbook(newEmptyBoard(tables, day, period)),
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
