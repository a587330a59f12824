import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListForm } from "../../src/forms/description/sheet-form";
import { assignedTargetList, indicatorList, contentItemList } from "../../src/forms/sheets/board/catalogue-lists";
import { documentList } from "../../src/forms/sheets/board/document-list";
import { clusterList, rosterList } from "../../src/forms/sheets/board/roster-lists";
import { awardList, classList, conditionList } from "../../src/forms/sheets/board/policy-lists";
import { letterheadList } from "../../src/forms/sheets/board/letterhead-list";
import {
  enteredScoreList,
  nominationList,
  opinionList,
  receiptList,
} from "../../src/forms/sheets/board/register-lists";
import { bandList, scaleList } from "../../src/forms/sheets/board/scale-list";

/** Every list of the sample with the sheet it fills. */
export const sampleLists: Readonly<Record<string, ListForm>> = {
  clusters: clusterList,
  roster: rosterList,
  documents: documentList,
  indicators: indicatorList,
  "assigned-targets": assignedTargetList,
  "content-items": contentItemList,
  scales: scaleList,
  bands: bandList,
  conditions: conditionList,
  classes: classList,
  awards: awardList,
  letterheads: letterheadList,
  register: receiptList,
  opinions: opinionList,
  scores: enteredScoreList,
  nominations: nominationList,
};

export type Row = Readonly<Record<string, string>>;

export function sampleText(name: string): string {
  return readFileSync(join(__dirname, "../../assets/sample", `${name}.tsv`), "utf8");
}

/** Lines as cells; the line feed at the end opens no further line. */
export function sampleLines(name: string): readonly (readonly string[])[] {
  return sampleText(name)
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

/** Rows by header; a cell that isn't there reads "". */
export function sampleRows(name: string): readonly Row[] {
  const [headers = [], ...lines] = sampleLines(name);
  return lines.map((cells) => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ""])));
}

export function cell(row: Row, header: string): string {
  const value = row[header];
  if (value === undefined) throw new Error(`no column ${header}`);
  return value;
}

export function several(text: string): readonly string[] {
  return text === "" ? [] : text.split(";");
}

/** dd/mm/yyyy → yyyy-mm-dd, so that dates compare as text. */
export function iso(date: string): string {
  return date.split("/").reverse().join("-");
}

export type SampleUnit = {
  readonly code: string;
  readonly cluster: string;
  readonly name: string;
  readonly type: string;
  readonly role: string;
};

/** The units whose row holds on the round's deadline, 30 June 2020. */
export function unitsAtDeadline(): readonly SampleUnit[] {
  return sampleRows("roster")
    .filter(
      (row) =>
        (cell(row, "Từ ngày") === "" || iso(cell(row, "Từ ngày")) <= "2020-06-30") &&
        (cell(row, "Đến ngày") === "" || iso(cell(row, "Đến ngày")) >= "2020-06-30"),
    )
    .map((row) => ({
      code: cell(row, "Mã đơn vị"),
      cluster: cell(row, "Mã cụm/khối"),
      name: cell(row, "Tên đơn vị"),
      type: cell(row, "Loại đơn vị"),
      role: cell(row, "Vai trò"),
    }));
}

/** `Áp dụng` as the domain's scope. */
export function scopeOf(text: string): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  const marks = several(text);
  return {
    include: marks.filter((mark) => !mark.startsWith("-")),
    exclude: marks.filter((mark) => mark.startsWith("-")).map((mark) => mark.slice(1)),
  };
}

/** The criteria of a cluster: its own, or those of "*". */
export function criteriaOf(cluster: string): readonly Row[] {
  const all = sampleRows("scales");
  const own = all.filter((row) => row["Mã cụm/khối"] === cluster);
  return own.length > 0 ? own : all.filter((row) => row["Mã cụm/khối"] === "*");
}
