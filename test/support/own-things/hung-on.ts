import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../zip";
import { ownParts } from "./kinds";

/**
 * A workbook with a note, a picture, a chart, a link, a rule that colours cells and a hidden row on one of our sheets,
 * which has none of these yet; `part`: the sheet's.
 */
export function hungOn(workbook: Uint8Array, part: string, hiddenRow: number): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(workbook) };
  const textOf = (name: string): string => {
    const content = parts[name] ?? "";
    return typeof content === "string" ? content : strFromU8(content);
  };
  const where = { sheet: "Danh sách", rule: 0 };
  const things = [ownParts.note(), ownParts.chart(where), ownParts.layout(where)];
  const elementOf = (name: string): string =>
    things.map(({ elements = {} }) => (elements as Record<string, string>)[name] ?? "").join("");
  const rule =
    '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00B050"/></colorScale></cfRule></conditionalFormatting>';
  parts[part] = textOf(part)
    .replace(
      /<dataValidations|<pageMargins/,
      (found) => `${rule}${found === "<pageMargins" ? elementOf("hyperlinks") : ""}${found}`,
    )
    .replace(/<\/dataValidations>/, (found) => found + elementOf("hyperlinks"))
    .replace("</worksheet>", `${elementOf("drawing")}${elementOf("legacyDrawing")}</worksheet>`)
    .replace(`<row r="${hiddenRow}"`, `<row r="${hiddenRow}" hidden="1"`);
  const list = part.replace(/([^/]+)$/, "_rels/$1.rels");
  parts[list] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${things
      .flatMap(({ relations = [] }) => relations)
      .filter((each) => !each.includes("printer"))
      .join("")}</Relationships>`;
  const ofBook = things.flatMap((thing): readonly string[] =>
    "bookRelations" in thing ? (thing.bookRelations ?? []) : [],
  );
  parts["xl/_rels/workbook.xml.rels"] = textOf("xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    `${ofBook.join("")}</Relationships>`,
  );
  const files = things.flatMap(({ files: own = {} }) => Object.entries<string | Uint8Array>(own));
  for (const [name, content] of files.filter(([name]) => !name.includes("printer"))) parts[name] = content;
  const types = things.flatMap((thing): readonly string[] => ("types" in thing ? (thing.types ?? []) : []));
  parts["[Content_Types].xml"] = textOf("[Content_Types].xml")
    .replace(
      "</Types>",
      `${types.map((line) => `<Override PartName="${line.split(" ")[0] ?? ""}" ContentType="${line.split(" ")[1] ?? ""}"/>`).join("")}</Types>`,
    )
    .replace(
      "<Default ",
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default ',
    );
  return zipOf(parts);
}

/** What `hungOn` added that a part of the sheet has, by the names of elements. */
export function hanging(xml: string): readonly string[] {
  return ["conditionalFormatting", "hyperlink ", "drawing ", "legacyDrawing", 'hidden="1"'].filter((each) =>
    xml.includes(each.startsWith("hidden") ? each : `<${each}`),
  );
}
