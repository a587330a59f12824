import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOf } from "../zip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "http://schemas.microsoft.com/office/2006/relationships";
/** No program of anybody's: bytes that must come out as they went in. */
export const macroBytes = strToU8("\u00d0\u00cf\u0011\u00e0 Attribute VB_Name = ThisWorkbook");

/** The workbook as an .xlsm: macros, their signature, names by which they know sheets, a button on one of them. */
export function withMacros(workbook: Uint8Array, { button }: { readonly button: string }): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(workbook) };
  const edit = (part: string, from: RegExp, to: string): void => {
    const text = parts[part];
    parts[part] = (typeof text === "string" ? text : strFromU8(text ?? new Uint8Array())).replace(from, to);
  };
  for (const part of Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)))
    edit(part, /<sheetPr(?= |>|\/)/, `<sheetPr codeName="Trang${/\d+/.exec(part)?.[0] ?? ""}"`);
  edit(
    "[Content_Types].xml",
    /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  edit(
    "[Content_Types].xml",
    /<Default /,
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>$&',
  );
  edit(
    "[Content_Types].xml",
    /<\/Types>/,
    '<Override PartName="/xl/ctrlProps/ctrlProp70.xml" ContentType="application/vnd.ms-excel.controlproperties+xml"/>$&',
  );
  edit(
    "xl/_rels/workbook.xml.rels",
    /<\/Relationships>/,
    `<Relationship Id="rIdMacro" Type="${types}/vbaProject" Target="vbaProject.bin"/>$&`,
  );
  parts["xl/vbaProject.bin"] = macroBytes;
  parts["xl/_rels/vbaProject.bin.rels"] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/vbaProjectSignature" Target="vbaProjectSignature.bin"/></Relationships>`;
  parts["xl/vbaProjectSignature.bin"] = strToU8("ký");
  parts["xl/ctrlProps/ctrlProp70.xml"] =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>';
  const list = button.replace(/([^/]+)$/, "_rels/$1.rels");
  parts[list] ??=
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  edit(
    list,
    /<\/Relationships>/,
    `<Relationship Id="rIdButton" Type="${office}/ctrlProp" Target="../ctrlProps/ctrlProp70.xml"/>$&`,
  );
  return zipOf(parts);
}
