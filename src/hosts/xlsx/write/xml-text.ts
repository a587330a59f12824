/* eslint-disable no-control-regex -- control characters are what this file is about */
const notText = /[\u0000\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Also where the closing underscore would be the first one of an escaped control character. */
const literalEscape = /_(?=x[0-9A-Fa-f]{4}[_\u0001-\u0008\u000B-\u001F])/g;
const control = /[\u0001-\u0008\u000B-\u001F]/g;
const markup = /[&<>"]/;
/** What plain words never hold: where it isn't found, nothing is to be escaped. */
const mayNeedEscape = /[\u0000-\u0008\u000B-\u001F&<>"_\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text without what no spreadsheet can hold: NUL, half a surrogate pair, U+FFFE and U+FFFF become U+FFFD, the
 * replacement character, so that the loss is seen. Everything else stays as it is.
 */
export function storableText(text: string): string {
  return text.replace(notText, "\uFFFD");
}

/** `_x0041_` means "A" to every reader of the format, so a literal one has its underscore written as `_x005F_`. */
export function guardEscapes(text: string): string {
  return text.replace(literalEscape, "_x005F_");
}

/**
 * Text for an element of type ST_Xstring (ECMA-376 part 1, 22.9.2.19): a reader that decodes `_xHHHH_` gets back
 * exactly `storableText(text)`. Carriage return is escaped too, since XML turns it into a line feed.
 */
export function xmlText(text: string): string {
  if (!mayNeedEscape.test(text)) return text;
  return xmlPlain(
    guardEscapes(storableText(text)).replace(control, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    }),
  );
}

/** Text with markup escaped only: for formulas, which readers take literally. */
export function xmlPlain(text: string): string {
  if (!markup.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** How every part of ours begins. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** XML readers may drop white space at either end unless asked to keep it. */
export function keepsSpace(text: string): boolean {
  return text !== text.trim() || text.includes("\n");
}

/** `<t>` of a shared or inline string. */
export function textElement(text: string): string {
  return `<t${keepsSpace(text) ? ' xml:space="preserve"' : ""}>${xmlText(text)}</t>`;
}

/** Markup escaped in an attribute, where a line end or a tab would come back as a space. */
export function xmlAttribute(text: string): string {
  return keptLines(xmlPlain(text));
}

/** An attribute of type ST_Xstring; see `xmlText`. */
export function textAttribute(text: string): string {
  return keptLines(xmlText(text));
}

function keptLines(xml: string): string {
  return xml.replaceAll("\t", "&#9;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;");
}
