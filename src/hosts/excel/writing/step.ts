/** What one request is made in: its context, and sheets by name, each asked for once. */
export type Packet = {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
};

/** A part of the writing that is never divided. */
export type Step = {
  /** What it adds to the request, in UTF-8 bytes of JSON; estimated, rather too high than too low. */
  readonly bytes: number;
  readonly apply: (packet: Packet) => void;
};

/** Bytes of the parts of a request, measured on the requests of Microsoft's library, with ids of five digits. */
export const size = {
  /** A request with nothing in it but the two suspensions. */
  request: 1_000,
  /** A range or several, untracked: its path and two instantiations, without its address. */
  range: 300,
  /** A step down, such as from a range to its format. */
  navigation: 150,
  /** A property set or a method called, without its arguments. */
  action: 130,
} as const;

/** UTF-8 bytes of a value as JSON. */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(typeof value === "number" ? String(value) : JSON.stringify(value));
}

/** Half a pair counts two, so that a whole one counts four. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
