/** Widths of a TrueType font's letters in thousandths of its size, from its tables cmap (format 4) and hmtx. */
export function widthsOfFont(bytes: Buffer): (letter: string) => number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    tables.set(bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8));
  const table = (name: string): number => tables.get(name) as number;
  const unitsPerEm = bytes.readUInt16BE(table("head") + 18);
  const metrics = bytes.readUInt16BE(table("hhea") + 34);
  const glyphOf = glyphs(bytes, table("cmap"));
  return (letter) => {
    const glyph = Math.min(glyphOf(letter.codePointAt(0) as number), metrics - 1);
    return (bytes.readUInt16BE(table("hmtx") + 4 * glyph) * 1000) / unitsPerEm;
  };
}

function glyphs(bytes: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, at) => cmap + 4 + 8 * at);
  const windows = subtables.find((at) => bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1) as number;
  const start = cmap + bytes.readUInt32BE(windows + 4);
  const doubled = bytes.readUInt16BE(start + 6);
  const word = (array: number, at: number): number =>
    bytes.readUInt16BE(start + 14 + array * doubled + (array > 0 ? 2 : 0) + 2 * at);
  return (code) => {
    for (let at = 0; at < doubled / 2; at += 1) {
      if (code > word(0, at)) continue;
      if (code < word(1, at)) return 0;
      const [delta, offset] = [word(2, at), word(3, at)];
      if (offset === 0) return (code + delta) & 0xffff;
      const place = start + 16 + 3 * doubled + 2 * at;
      return bytes.readUInt16BE(place + offset + 2 * (code - word(1, at)));
    }
    return 0;
  };
}
