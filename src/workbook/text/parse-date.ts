const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * A date typed as text → ISO `yyyy-mm-dd`; `null` when the text is not a date (contract §4, Dates). The day always
 * comes first: 10/07/2020 is 10 July. A year of two digits is not guessed.
 */
export function parseDate(text: string): string | null {
  const typed = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/ ?([/.-]) ?/gu, "$1")
    .trim();
  const [, isoYear, isoMonth, isoDay] = iso.exec(typed) ?? [];
  if (isoYear !== undefined) return civilDate(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, , month, year] = dayFirst.exec(typed) ?? [];
  if (day !== undefined) return civilDate(Number(year), Number(month), Number(day));
  const [, wordDay, wordMonth, wordYear] = inWords.exec(typed) ?? [];
  return wordDay === undefined ? null : civilDate(Number(wordYear), Number(wordMonth), Number(wordDay));
}

/** Excel knows no day before 1900 and no year after 9999. */
function civilDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
