import type { NewBoardTexts } from "../../text/vi/pane/setup";
import type { TypedChange, TypedField } from "../../app/live/board/setting-up/set-period";

type Key = keyof NewBoardTexts["fields"];

const kinds: { readonly [K in Key]: Pick<TypedField, "kind" | "choices" | "required"> } = {
  province: { kind: "text", choices: [], required: false },
  year: { kind: "number", choices: [], required: true },
  // The words of the sheet, in every language (contract §1).
  kind: { kind: "choice", choices: ["6 tháng đầu năm", "Cả năm"], required: true },
  unitHoldBy: { kind: "date", choices: [], required: false },
  clusterHoldBy: { kind: "date", choices: [], required: false },
};

/** The few values of `Kỳ báo cáo` that a new workbook is begun with. */
export function newBoardFields({ fields }: NewBoardTexts): readonly TypedField[] {
  return (Object.keys(kinds) as readonly Key[]).map((key) => ({
    key,
    label: fields[key].label,
    help: { vi: fields[key].hint, en: fields[key].hint },
    value: "",
    ...kinds[key],
  }));
}

export function typedBoard(typed: Readonly<Record<string, string>>): readonly TypedChange[] {
  return Object.entries(typed).flatMap(([key, value]) => (value.trim() === "" ? [] : [{ key, was: "", value }]));
}
