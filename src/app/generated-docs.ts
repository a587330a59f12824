import { scoringMethods } from "../contract/choice-words";
import { wayExample } from "../domain/ways/example";
import { severityOf, type IssueCode } from "../domain/issue";
import { boardForms } from "../forms/board/input-sheets";
import { listSlipForm } from "../forms/slip/list-slip";
import { slipList } from "../forms/slip/slip-list";
import { unitForms } from "../forms/unit/unit-forms";
import type { FieldForm, SheetForm } from "../forms/description/sheet-form";
import { conflictList } from "../forms/sheets/board/conflict-list";
import { clusterCoverSheet, clusterReportList } from "../forms/sheets/cluster/cluster-cover-sheet";
import type { Texts } from "../text/texts";
import { wayTold } from "./way-told";

type Language = "vi" | "en";

/** `docs/issues.md`: every code with its severity, cause and remedy, in both languages. */
export function issueCatalogue({ vi, en }: { readonly vi: Texts; readonly en: Texts }): string {
  const codes = Object.keys(vi.causes) as IssueCode[];
  const rows = codes.map((code) => {
    const severity = severityOf(code);
    return `| \`${code}\` | ${vi.words.severity[severity]} / ${en.words.severity[severity]} | ${vi.causes[code]} | ${vi.remedies[code]} | ${en.causes[code]} | ${en.remedies[code]} |`;
  });
  const head =
    "| Mã / Code | Mức độ / Severity | Nguyên nhân | Cách xử lý | Cause | Remedy |\n|---|---|---|---|---|---|";
  return `# Lỗi dữ liệu / Data issues\n\nTrang này được tạo tự động. / This page is generated.\n\n${head}\n${rows.join("\n")}\n`;
}

const words = {
  vi: {
    title: "Các trang chuẩn",
    generated: "Trang này được tạo tự động từ mô tả của từng trang; xem `src/forms/sheets/`.",
    parts: [
      "Sổ cấp tỉnh (trang nhập)",
      "Tệp của đơn vị",
      "Tệp của cụm, khối (thêm vào các trang của sổ cấp tỉnh)",
      "Phiếu",
      "Sổ đã gộp",
    ],
    head: ["Cột hoặc nhãn", "Kiểu", "Ai điền", "Bắt buộc", "Ý nghĩa"],
    aliases: "Cũng nhận",
    filling: {
      entry: "người dùng",
      given: "in sẵn",
      "given-or-entry": "in sẵn nếu đã có",
      formula: "công thức",
      "formula-or-entry": "công thức (biểu phát trước: người dùng)",
    },
    kinds: {
      text: "chữ",
      code: "mã",
      codes: "các mã, cách nhau bằng ;",
      mark: "đánh dấu x",
      date: "ngày",
      number: "số",
      figure: "số hoặc lời",
      choice: "chọn",
    },
    yes: "có",
    ways: "Các cách chấm",
  },
  en: {
    title: "Standard sheets",
    generated: "This page is generated from the description of each sheet; see `src/forms/sheets/`.",
    parts: [
      "Board workbook (input sheets)",
      "Unit workbook",
      "Cluster workbook (beside the Board's sheets)",
      "Slips",
      "Merged workbook",
    ],
    head: ["Header or label", "Type", "Filled by", "Required", "Meaning"],
    aliases: "Also recognised",
    filling: {
      entry: "the person",
      given: "printed",
      "given-or-entry": "printed where known",
      formula: "formula",
      "formula-or-entry": "formula (the person in earlier forms)",
    },
    kinds: {
      text: "text",
      code: "code",
      codes: "codes, separated by ;",
      mark: "x mark",
      date: "date",
      number: "number",
      figure: "number or words",
      choice: "choice",
    },
    yes: "yes",
    ways: "Ways of scoring",
  },
} as const;

/**
 * `docs/<language>/sheets.md`: every standard sheet with its columns, from the one description of each; and each way of
 * scoring, its example worked by the engine.
 */
export function sheetCatalogue(language: Language, texts: Texts): string {
  const { title, generated, parts } = words[language];
  const forms: readonly (readonly SheetForm[])[] = [
    boardForms,
    unitForms,
    [clusterCoverSheet, clusterReportList],
    [slipList, listSlipForm],
    [conflictList],
  ];
  const body = forms.map(
    (group, index) => `## ${parts[index] ?? ""}\n\n${group.map((form) => sheetSection(form, language)).join("\n")}`,
  );
  return `# ${title}\n\n${generated}\n\n${body.join("\n")}\n${waySection(language, texts)}`;
}

function waySection(language: Language, texts: Texts): string {
  const told = scoringMethods.map(([word, method]) => {
    const name = language === "vi" ? word : `${word} (${texts.words.scoringMethod[method]})`;
    return `**${name}.** ${wayTold(method, wayExample(method), texts).join(" ")}`;
  });
  return `## ${words[language].ways}\n\n${told.join("\n\n")}\n`;
}

function sheetSection(form: SheetForm, language: Language): string {
  const fields = form.shape === "list" ? form.columns : form.fields;
  const { head, aliases } = words[language];
  const others = form.aliases.length === 0 ? "" : ` ${aliases}: ${form.aliases.join(", ")}.`;
  const rows = fields.map((field) => fieldRow(field, language));
  return `### ${form.sheet}\n\n${form.help[language]}${others}\n\n| ${head.join(" | ")} |\n|${head.map(() => "---|").join("")}\n${rows.join("\n")}\n`;
}

function fieldRow(field: FieldForm, language: Language): string {
  const { kinds, filling, yes, aliases } = words[language];
  const choices = field.type.kind === "choice" ? `: ${field.type.choices.map(([each]) => each).join("; ")}` : "";
  const others = field.aliases.length === 0 ? "" : ` (${aliases}: ${field.aliases.join(", ")})`;
  return `| ${field.header}${others} | ${kinds[field.type.kind]}${choices} | ${filling[field.filling]} | ${field.required ? yes : ""} | ${field.help[language]} |`;
}
