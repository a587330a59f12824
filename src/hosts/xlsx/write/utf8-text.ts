/** Text gathered as its UTF-8 bytes, so that a part of ten million characters is never one text. */
export type Utf8Text = {
  readonly add: (text: string) => void;
  /** All that was added; nothing is added afterwards. */
  readonly bytes: () => Uint8Array;
};

const encoder = new TextEncoder();
/** Bytes that one UTF-16 unit may take. */
const mostBytes = 3;
/** Units encoded in one go: short texts cost more to hand over than to encode. */
const unitsInPiece = 1 << 15;

export function utf8Text(): Utf8Text {
  let made = new Uint8Array(0);
  let length = 0;
  let piece = "";
  const encode = (): void => {
    const room = length + piece.length * mostBytes;
    if (room > made.length) {
      const larger = new Uint8Array(Math.max(room, made.length * 2));
      larger.set(made.subarray(0, length));
      made = larger;
    }
    length += encoder.encodeInto(piece, made.subarray(length)).written;
    piece = "";
  };
  return {
    add: (text) => {
      piece += text;
      if (piece.length >= unitsInPiece) encode();
    },
    bytes: () => {
      encode();
      return made.subarray(0, length);
    },
  };
}
