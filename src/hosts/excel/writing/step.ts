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
  range: 380,
  /** A step down, such as from a range to its format. */
  navigation: 190,
  /** A property set or a method called, without its arguments. */
  action: 170,
  /** The library divides arrays of more than 1,500 cells: three ranges and a property for each part. */
  part: 1_400,
} as const;

/** Cells in a part of an array, as the library divides it. */
export const cellsOfPart = 1_500;

const encoder = new TextEncoder();

/** UTF-8 bytes of a value as JSON, and as JSON within JSON: hosts carry the body as text within their own message. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value);
  return encoder.encode(json).length + (json.match(/["\\]/g)?.length ?? 0);
}
