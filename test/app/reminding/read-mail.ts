/** A message as a mail program reads it (RFC 5322, 2045, 2047, 2231), written apart from what writes it. */
export type ReadMail = {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly {
    readonly headers: ReadonlyMap<string, string>;
    readonly name: string | null;
    readonly bytes: Buffer;
  }[];
};

export function readMail(bytes: Uint8Array): ReadMail {
  const raw = Buffer.from(bytes).toString("latin1");
  if (/[^\r]\n|\r[^\n]|[\x80-\xff]/u.test(raw))
    throw new Error("lines end otherwise than by CRLF, or bytes are not 7 bit");
  const { headers, body } = entity(raw);
  const boundary = /boundary="([^"]+)"/u.exec(headers.get("content-type") ?? "")?.[1] ?? "";
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (pieces.pop() !== "--\r\n") throw new Error("the last part has no end");
  return { headers, parts: pieces.map((piece) => partOf(piece.replace(/^\r\n/u, ""))) };
}

function partOf(piece: string): ReadMail["parts"][number] {
  const { headers, body } = entity(piece);
  if (headers.get("content-transfer-encoding") !== "base64") throw new Error("not in base64");
  if (body.split("\r\n").some(({ length }) => length > 76)) throw new Error("a line is too long");
  return { headers, name: fileName(headers.get("content-disposition") ?? ""), bytes: Buffer.from(body, "base64") };
}

function entity(text: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = text.indexOf("\r\n\r\n");
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]/gu, " ")
    .split("\r\n");
  const headers = lines.map(
    (line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)] as const,
  );
  return { headers: new Map(headers), body: text.slice(end + 4) };
}

/** Encoded words beside each other are one text. */
export function decoded(header: string): string {
  return header
    .replace(/\?=\s+=\?/gu, "?==?")
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gu, (_, word: string) => Buffer.from(word, "base64").toString("utf8"));
}

function fileName(disposition: string): string | null {
  const plain = /filename="([^"]*)"/u.exec(disposition)?.[1];
  if (plain !== undefined) return plain;
  const pieces = [...disposition.matchAll(/filename\*(?:\d+\*)?=(?:utf-8'')?([^;\s]+)/gu)].map(
    ([, piece]) => piece ?? "",
  );
  return pieces.length === 0 ? null : decodeURIComponent(pieces.join(""));
}
