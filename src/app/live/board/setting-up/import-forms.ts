import { importTable, type ImportForm } from "../../../../forms/board/import-table";
import { clusterList, rosterList } from "../../../../forms/sheets/board/roster-lists";
import { indicatorList } from "../../../../forms/sheets/board/catalogue-lists";
import { pastedSheet } from "../../../../forms/reading/read-table";
import type { Sheet } from "../../../../workbook/sheet";
import type { Host } from "../../../host";

/** Lists that can be pasted or taken from another workbook. */
export type ImportedList = "clusters" | "roster" | "indicators";

const leaders = ["cụm trưởng", "khối trưởng", "trưởng cụm", "trưởng khối", "đơn vị trưởng"];
const deputies = ["cụm phó", "khối phó", "phó cụm", "phó khối", "phó trưởng cụm", "phó trưởng khối", "đơn vị phó"];

const literals = (words: readonly string[], literal: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word, literal]));

/** How offices head their own tables; found in the lists that provinces publish with their decisions on clusters. */
export const importForms: { readonly [L in ImportedList]: ImportForm } = {
  clusters: {
    form: clusterList,
    spellings: {
      code: ["Mã", "Mã cụm", "Mã khối"],
      kind: ["Loại cụm/khối"],
      name: [
        "Tên cụm, khối",
        "Tên cụm",
        "Tên khối",
        "Cụm, khối",
        "Cụm/khối",
        "Cụm, khối thi đua",
        "Tên cụm, khối thi đua",
      ],
      officer: ["Chuyên viên", "Cán bộ theo dõi"],
    },
    words: { kind: { ...literals(["cụm thi đua"], "cum"), ...literals(["khối thi đua"], "khoi") } },
  },
  roster: {
    form: rosterList,
    spellings: {
      order: ["Số thứ tự"],
      cluster: [
        "Cụm, khối",
        "Cụm/khối",
        "Cụm, khối thi đua",
        "Cụm thi đua",
        "Khối thi đua",
        "Tên cụm/khối",
        "Tên cụm, khối",
        "Mã cụm",
        "Mã khối",
        "Cụm",
        "Khối",
      ],
      unit: ["Mã", "Mã ĐV", "Mã số"],
      name: [
        "Đơn vị",
        "Tên cơ quan, đơn vị",
        "Cơ quan, đơn vị",
        "Tên cơ quan",
        "Cơ quan",
        "Đơn vị thành viên",
        "Tên đơn vị thành viên",
        "Thành viên",
      ],
      aliases: ["Tên viết tắt", "Viết tắt"],
      type: ["Loại hình"],
      role: ["Chức danh", "Vai trò trong cụm, khối", "Vai trò trong cụm/khối", "Nhiệm vụ"],
      contact: ["Cán bộ đầu mối", "Đầu mối", "Đầu mối liên hệ"],
      email: ["Thư điện tử", "E-mail", "Địa chỉ thư điện tử"],
      phone: ["Số điện thoại", "Điện thoại liên hệ", "ĐT", "SĐT"],
    },
    words: {
      role: {
        ...literals(leaders, "leader"),
        ...literals(deputies, "deputy"),
        ...literals(["ủy viên", "đơn vị thành viên"], "member"),
      },
    },
  },
  indicators: {
    form: indicatorList,
    spellings: {
      code: ["Mã số"],
      section: ["Nhóm", "Lĩnh vực", "Nhóm chỉ tiêu"],
      name: ["Nội dung", "Tên chỉ tiêu", "Chỉ tiêu thi đua"],
      measure: ["Đơn vị"],
    },
    words: {},
  },
};

/** Copied rows, or a workbook's bytes; `sheet` `null` = the one that has most of the list's headers. */
export type TableSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly sheet: string | null };

export type ListTable = {
  /** Without rows where the file has no such sheet. */
  readonly table: Sheet;
  /** Sheets that can be chosen, in the order of their tabs. */
  readonly sheets: readonly string[];
};

/** The table that a list is imported from. Throws HostError over a file that is no workbook. */
export function listTable(source: TableSource, list: ImportedList, host: Pick<Host, "readWorkbook">): ListTable {
  if (source.kind === "text") return { table: pastedSheet(source.text, ""), sheets: [] };
  const sheets = host.readWorkbook(source.bytes).sheets.filter(({ state }) => state === "visible");
  const known = (sheet: Sheet): number => importTable(sheet, importForms[list])?.known.length ?? 0;
  const table =
    source.sheet === null
      ? sheets.reduce<Sheet | null>((best, sheet) => (best === null || known(sheet) > known(best) ? sheet : best), null)
      : sheets.find(({ name }) => name === source.sheet);
  return { table: table ?? pastedSheet("", ""), sheets: sheets.map(({ name }) => name) };
}
