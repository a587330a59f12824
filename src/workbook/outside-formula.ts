const texts = /"(?:[^"]|"")*"/g;
/** A sheet's name in quotes, its "!" included. */
const quotedSheet = /'(?:[^']|'')*'(?=!)/g;
/**
 * A number or a file's name in brackets in front of a sheet or a name: another workbook. Column names of tables,
 * `T[Cột]`, are not.
 */
const otherBook = /(?<![\p{L}\p{N}_.\]])\[[^\]]*\](?:[\p{L}\p{N}_.]+)?!/u;
const inQuotes = /\[[^\]]*\]|[\\/]|^'(?:file|https?):/i;
/** `program|topic!item`: dynamic data exchange, which starts programs. */
const exchange = /[\p{L}\p{N}_.']\s*\|/u;
/** Functions that call programs, servers or databases, with the prefixes files keep them under. */
const callers =
  /(?<![\p{L}\p{N}_])(?:_xlfn\.|_xlws\.|_xldudf_\w*)*(?:WEBSERVICE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|EXECUTE|DDE|IMAGE|STOCKHISTORY|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|PY|CUBE\w+|SQL\.REQUEST)\s*\(/iu;

/**
 * Whether a formula (without "=") reaches outside its workbook: another file, a program, a server. HYPERLINK does
 * nothing before a person presses it.
 */
export function leadsOutside(formula: string): boolean {
  const bare = formula.replace(texts, '""');
  const sheets = bare.match(quotedSheet) ?? [];
  if (sheets.some((name) => inQuotes.test(name))) return true;
  const unquoted = bare.replace(quotedSheet, "S");
  return (
    otherBook.test(unquoted) ||
    exchange.test(unquoted) ||
    exchange.test(bare.replace(/'(?:[^']|'')*'!/g, "S!")) ||
    callers.test(unquoted)
  );
}
