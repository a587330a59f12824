import { textElement } from "./xml-text";

/** Every different text of a workbook once; cells point to it by number. */
export type SharedStrings = {
  readonly indexOf: (text: string) => number;
  /** The part `xl/sharedStrings.xml`. */
  readonly toXml: () => string;
};

export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    toXml: () => {
      const items: string[] = [];
      for (const text of indexes.keys()) items.push(`<si>${textElement(text)}</si>`);
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${indexes.size}">` +
        `${items.join("")}</sst>`
      );
    },
  };
}
