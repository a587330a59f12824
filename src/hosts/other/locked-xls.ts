/** Beginning of a workbook's stream (BOF of Excel 97 and later) with its length; streams begin at multiples of 64. */
const beginning = [0x09, 0x08, 0x10, 0x00];
const recordHead = 4;
const beginningBytes = recordHead + 16;
const step = 64;
/** That the file is not to be changed may be said before. */
const writeProtect = 0x86;
const filePass = 0x2f;

/**
 * Whether an .xls is encrypted: the record that says so (FilePass, MS-XLS 2.4.117) stands right behind the beginning.
 */
export function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + beginningBytes + 2 * recordHead <= bytes.length; at += step) {
    if (!beginning.every((byte, index) => bytes[at + index] === byte)) continue;
    const next = at + beginningBytes;
    const kind = view.getUint16(next, true);
    if (kind === filePass || (kind === writeProtect && view.getUint16(next + recordHead, true) === filePass))
      return true;
  }
  return false;
}
