import type { GivenFile } from "../../../src/app/host";
import type { RoundName } from "../../../src/domain/round/period";
import { sampleBook } from "../../../sample/sample-book";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { CellValue } from "../../../src/workbook/cell";
import type { Edit } from "../../../src/workbook/edit";
import { draftBefore, type SampleBefore } from "../next-round/year-of-rounds";
import { type Dates, typedPeriod } from "./secretary-ways";

/** When a round's forms go out, come back and are consolidated. */
export const days = (round: RoundName) => {
  const [month, last] = { reg: ["02", "20"], h1: ["07", "05"], year: ["12", "10"] }[round.kind] as [string, string];
  const day = (of: string): string => `${round.year}-${month}-${of}`;
  return { issued: day("01"), sent: `${day("02")}T08:00:00`, last: day(last), asOf: day("25") };
};

export function dates({ kind, year }: RoundName): Dates {
  const { last } = days({ kind, year });
  return kind === "reg"
    ? { unitSendBy: last, clusterSendBy: last }
    : { unitHoldBy: last, clusterHoldBy: last, unitSendBy: last, clusterSendBy: last };
}

/** A sample before its first round, with the dates of the samples taken out: the secretary types her own. */
export async function firstWorkbook(sample: SampleBefore): Promise<Uint8Array> {
  const none = { letterNumber: null, letterDate: null, unitHoldBy: null, clusterHoldBy: null };
  const first = { year: 2026, kind: "Đăng ký đầu năm", unitSendBy: null, clusterSendBy: null };
  return typedPeriod(await nodeHost.writeWorkbook(draftBefore(sample)), { ...none, ...first });
}

/** What a unit fills in, by the letters of its code: the year's target, its part of six months, and the results. */
export function filled(path: string, bytes: Uint8Array, round: RoundName): GivenFile | null {
  const book = sampleBook(nodeHost.readWorkbook(bytes));
  if (book === null) return null;
  const edits: Edit[] = [];
  const set = (sheet: string, cell: string | null, value: CellValue): void => {
    if (cell !== null) edits.push({ kind: "set", sheet, cell, value: value as string | number | null });
  };
  for (const code of book.codesOf("Chỉ tiêu").filter((each) => !/^R\d\d$/u.test(each))) {
    const words = book.marks.facts.get(`Chỉ tiêu:${code}`)?.reads === "words";
    const seed = [...`${book.unit}${code}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 89, 5);
    if (book.valueOf("Chỉ tiêu", code, "target") === null)
      set("Chỉ tiêu", book.cellOf("Chỉ tiêu", code, "target"), words ? "Đạt" : seed + 10 + (round.year - 2026));
    if (round.kind === "reg" && !words) set("Chỉ tiêu", book.cellOf("Chỉ tiêu", code, "halfYearPlan"), seed / 2 + 5);
    const result = { reg: null, h1: seed / 2 + 6, year: seed + 12 }[round.kind];
    set("Kết quả", book.cellOf("Kết quả", code, "result"), words && result !== null ? "Đạt" : result);
  }
  set("Thông tin chung", book.coverCell("preparedBy"), "Nguyễn Văn Mẫu");
  return { name: path, bytes: nodeHost.patchWorkbook(bytes, edits), changed: days(round).sent };
}

export type Told = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/**
 * What formulas say, and cells hold; `results`: what formulas come to, too. Only the fingerprint of the former file is
 * each host's own.
 */
export function cellsOf(bytes: Uint8Array, { results }: { readonly results: boolean }): Told {
  const { sheets } = nodeHost.readWorkbook(bytes);
  return new Map(
    sheets.map(({ name, rows }) => {
      const cells = [...rows].flatMap(([row, each]) =>
        [...each]
          .filter(([, { value, formula }]) => value !== null || formula !== null)
          .map(([column, { value, formula }]) => {
            const [at, held] = [`R${row}C${column}`, withoutPrint(value)];
            return [at, formula === null ? held : results ? `${formula} = ${JSON.stringify(held)}` : formula] as const;
          }),
      );
      return [name, new Map(cells)] as const;
    }),
  );
}

function withoutPrint(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/\b[0-9a-f]{12,64}\b/gu, "…") : value;
}
