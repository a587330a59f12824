import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runMacro } from "./macro";

/** What a person does to a document in Writer; texts are found where they first stand. */
export type WriterEdit =
  | { readonly act: "type"; readonly after: string; readonly text: string }
  | { readonly act: "bold"; readonly text: string }
  /** A column before that of number `at` (from 0) of a table that has none of its cells joined; a text for each row. */
  | { readonly act: "column"; readonly table: number; readonly at: number; readonly cells: readonly string[] };

export type WriterTask = { readonly bytes: Uint8Array; readonly edits: readonly WriterEdit[] };

/** Each .docx opened in LibreOffice Writer, edited by a macro and saved as Word; one start of the program for all. */
export function editInWriter(tasks: ReadonlyMap<string, WriterTask>): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-writer-"));
  const given = (at: number): string => join(folder, `given-${String(at)}.docx`);
  const saved = (at: number): string => join(folder, `saved-${String(at)}.docx`);
  try {
    const all = [...tasks.values()];
    all.forEach(({ bytes }, at) => writeFileSync(given(at), bytes));
    const calls = all.map(({ edits }, at) => [
      `doc = Opened("${pathToFileURL(given(at)).href}")`,
      ...edits.map(lineOf),
      `SaveAs doc, "${pathToFileURL(saved(at)).href}"`,
    ]);
    runMacro(folder, { lines: ["Dim doc", ...calls.flat(), "StarDesktop.terminate()"], helpers });
    return new Map([...tasks.keys()].map((name, at) => [name, new Uint8Array(readFileSync(saved(at)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function lineOf(edit: WriterEdit): string {
  switch (edit.act) {
    case "type":
      return `TypeAfter doc, ${quoted(edit.after)}, ${quoted(edit.text)}`;
    case "bold":
      return `MakeBold doc, ${quoted(edit.text)}`;
    case "column":
      return `AddColumn doc, ${String(edit.table)}, ${String(edit.at)}, Array(${edit.cells.map(quoted).join(", ")})`;
    default:
      return edit satisfies never;
  }
}

const helpers = `
Function Opened(url)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, options())
End Function
Sub SaveAs(doc, url)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = "MS Word 2007 XML"
  doc.storeToURL(url, options())
  doc.close(True)
End Sub
Function Found(doc, what)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = what
  Found = doc.findFirst(search)
End Function
Sub TypeAfter(doc, what, words)
  Dim place
  place = Found(doc, what)
  place.Text.insertString(place.End, words, False)
End Sub
Sub MakeBold(doc, what)
  Dim place
  place = Found(doc, what)
  place.CharWeight = com.sun.star.awt.FontWeight.BOLD
End Sub
Sub AddColumn(doc, number, at, texts)
  Dim table, row
  table = doc.TextTables.getByIndex(number)
  table.Columns.insertByIndex(at, 1)
  For row = 0 To UBound(texts)
    table.getCellByPosition(at, row).String = texts(row)
  Next row
End Sub
`;
