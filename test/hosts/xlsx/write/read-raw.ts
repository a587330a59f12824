import { decoded, elements, partsOf, sheetXml } from "../../../support/package-check";

/** A cell as the XML has it: its type, its text with shared strings looked up and `_xHHHH_` decoded, its formula. */
export type RawValue = {
  readonly type: string;
  readonly text: string | null;
  readonly formula: string | null;
  readonly look: Readonly<Record<string, string>>;
};

/** Cells of a sheet by address, read with no code of the product. */
export function rawCells(bytes: Uint8Array, sheet: string): ReadonlyMap<string, RawValue> {
  const parts = partsOf(bytes);
  const texts = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    textOf(item),
  );
  const looks = elements(/<cellXfs.*?<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "", "xf");
  return new Map(
    [...sheetXml(bytes, sheet).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, attributes = "", content = ""]) => {
        const [{ r = "", s = "0", t = "n" } = {}] = elements(`<c ${attributes}>`, "c");
        const value = /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? (content.includes("<v/>") ? "" : null);
        const text =
          t === "inlineStr"
            ? textOf(content)
            : t === "s"
              ? (texts[Number(value)] ?? null)
              : value === null
                ? null
                : unescaped(decoded(value));
        const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];
        return [
          r,
          { type: t, text, formula: formula === undefined ? null : decoded(formula), look: looks[Number(s)] ?? {} },
        ];
      },
    ),
  );
}

function textOf(item: string): string {
  return unescaped(decoded([...item.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join("")));
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The number format of a cell. */
export function formatOf(bytes: Uint8Array, cell: RawValue | undefined): string {
  const formats = elements(partsOf(bytes).get("xl/styles.xml") ?? "", "numFmt");
  return formats.find(({ numFmtId }) => numFmtId === cell?.look["numFmtId"])?.["formatCode"] ?? "General";
}
