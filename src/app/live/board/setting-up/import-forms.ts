import { sheetNames } from "../../../../contract/sheet-names";
import type { ImportForm } from "../../../../forms/board/import-columns";
import { importTable } from "../../../../forms/board/import-table";
import { setupLists } from "../../../../forms/board/input-sheets";
import { locateSheet } from "../../../../forms/reading/find-header";
import { pastedSheet } from "../../../../forms/reading/read-table";
import type { Sheet } from "../../../../workbook/sheet";
import { matchKey } from "../../../../workbook/text/match-key";
import type { Host } from "../../../host";

/** A list that can be pasted or taken from another workbook, by the name of its sheet. */
export type ImportedList = string;

const leaders = ["cụm trưởng", "khối trưởng", "trưởng cụm", "trưởng khối", "đơn vị trưởng"];
const deputies = ["cụm phó", "khối phó", "phó cụm", "phó khối", "phó trưởng cụm", "phó trưởng khối", "đơn vị phó"];

const literals = (words: readonly string[], literal: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [matchKey(word), literal]));

/**
 * How offices head their own tables besides the headers of the sheets; found in the lists that provinces publish with
 * their decisions on clusters. A list or a column that isn't named here is known by its description alone.
 */
const others: Readonly<Record<ImportedList, Pick<ImportForm, "spellings" | "words">>> = {
  [sheetNames.clusters]: {
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
  [sheetNames.roster]: {
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
  [sheetNames.indicators]: {
    spellings: {
      code: ["Mã số"],
      section: ["Nhóm", "Lĩnh vực", "Nhóm chỉ tiêu"],
      name: ["Nội dung", "Tên chỉ tiêu", "Chỉ tiêu thi đua"],
      measure: ["Đơn vị"],
    },
    words: {},
  },
  [sheetNames.assignedTargets]: {
    spellings: { unit: ["Đơn vị", "Tên đơn vị"], code: ["Chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ tiêu"] },
    words: {},
  },
  [sheetNames.scale]: {
    spellings: {
      cluster: ["Cụm, khối", "Cụm/khối", "Tên cụm/khối"],
      name: ["Nội dung", "Nội dung tiêu chí", "Tiêu chí chấm điểm", "Tên tiêu chí"],
      max: ["Điểm", "Điểm tối đa của tiêu chí", "Điểm chuẩn tối đa", "Thang điểm"],
      kind: ["Phương pháp chấm", "Cách tính điểm"],
    },
    words: {},
  },
  [sheetNames.bands]: {
    spellings: { cluster: ["Cụm, khối", "Cụm/khối", "Tên cụm/khối"], criterion: ["Tiêu chí", "Tên tiêu chí"] },
    words: {},
  },
};

/** A list as it is recognised in somebody else's table. Throws over a name that is none of the lists of a set-up. */
export function importForm(list: ImportedList): ImportForm {
  const form = setupLists.find(({ sheet }) => sheet === list);
  if (form === undefined) throw new Error(`no list to be imported: ${list}`);
  return { form, spellings: {}, words: {}, ...others[list] };
}

/** Copied rows, or a workbook's bytes; `sheet` `null` = the likeliest. */
export type TableSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly sheet: string | null };

export type ListTable = {
  /** Without rows where the file has no such sheet. */
  readonly table: Sheet;
  /** Sheets that can be chosen, in the order of their tabs. */
  readonly sheets: readonly string[];
};

/**
 * The table that a list is imported from: of a file the sheet that bears the list's name, else the one with most of its
 * headers. Throws HostError over a file that is no workbook.
 */
export function listTable(source: TableSource, list: ImportedList, host: Pick<Host, "readWorkbook">): ListTable {
  if (source.kind === "text") return { table: pastedSheet(source.text, ""), sheets: [] };
  const sheets = host.readWorkbook(source.bytes).sheets.filter(({ state }) => state === "visible");
  const given = importForm(list);
  const known = (sheet: Sheet): number =>
    importTable(sheet, given)?.columns.filter(({ field }) => field !== null).length ?? 0;
  const [likeliest] = sheets
    .map((sheet) => ({ sheet, known: known(sheet) }))
    .sort((one, other) => other.known - one.known);
  const table =
    source.sheet === null
      ? (locateSheet({ sheets }, given.form) ?? likeliest?.sheet)
      : sheets.find(({ name }) => name === source.sheet);
  return { table: table ?? pastedSheet("", ""), sheets: sheets.map(({ name }) => name) };
}
