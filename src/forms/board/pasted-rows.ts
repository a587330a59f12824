/** Cells as programs put tables on the clipboard: tabs between them, quotes around those that hold a line break or a quote. Trimmed. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu;
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s+/gu, " ").trim());
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
