import { isDate, isError, type CellValue } from "../../../../src/workbook/cell";
import { isDateFormat, serialOf, dateOfSerial } from "../../../../src/workbook/serial-date";

/**
 * A cell's text as a Vietnamese Excel would show it: 1.234,5 and 30/6/2020. Enough of the number formats for the
 * sheets of this product: grouping, decimals, per cent, the first section of several, and dates.
 */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (isDate(value)) return dateText(value.date, isDateFormat(format) ? format : "dd/mm/yyyy");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(format)) return dateText(dateOfSerial(value, false)?.date ?? "", format);
  return numberText(value, format);
}

function numberText(value: number, format: string): string {
  if (format === "General" || format === "@")
    return new Intl.NumberFormat("vi-VN", { maximumSignificantDigits: 11, useGrouping: false }).format(value);
  const sections = format.split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  const pattern = section.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  const percent = pattern.includes("%");
  const [, decimals = ""] = /\.([0#?]+)/.exec(pattern) ?? [];
  const digits = new Intl.NumberFormat("vi-VN", {
    useGrouping: pattern.includes(","),
    minimumFractionDigits: [...decimals].filter((each) => each === "0").length,
    maximumFractionDigits: decimals.length,
  });
  const own = sections[1] !== undefined && value < 0;
  return quoted(section, digits.format((own ? -value : value) * (percent ? 100 : 1)) + (percent ? "%" : ""));
}

/** Quoted text before and after the digits. */
function quoted(section: string, digits: string): string {
  const [, before = "", after = ""] = /^(?:"([^"]*)")?[^"]*(?:"([^"]*)")?/.exec(section) ?? [];
  return /[0#?]/.test(section.replace(/"[^"]*"/g, "")) ? before + digits + after : before;
}

function dateText(date: string, format: string): string {
  const [, year = "", month = "", day = "", hours = "00", minutes = "00"] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(date) ?? [];
  if (year === "") return "";
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    dd: day,
    d: String(Number(day)),
    hh: hours,
    h: String(Number(hours)),
    ss: "00",
    s: "0",
  };
  // "m" after an hour is minutes, else it is the month.
  return format.replace(/yyyy|yy|dd|d|hh|h|ss|s|mm?/g, (code, place: number) => {
    if (!code.startsWith("m")) return parts[code] ?? "";
    const isMinutes = /h+[^a-z]*$/.test(format.slice(0, place));
    const text = isMinutes ? minutes : month;
    return code === "m" ? String(Number(text)) : text;
  });
}

/** What a person typed, as Excel takes it: "1.234,5" and "30/6/2020" with Vietnamese settings. Text stays text. */
export function typedValue(text: string): string | number | boolean | null {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  const number = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)
    ? Number(plain.replaceAll(".", "").replace(",", "."))
    : null;
  if (number !== null) return number;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return serialOf({ date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }) ?? text;
}
