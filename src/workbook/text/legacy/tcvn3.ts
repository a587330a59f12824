/** Where each letter stands in the fonts of TCVN3 (ABC), which kept one byte for each small letter with its mark. */
const rows: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([first, row]) =>
    [...row].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/**
 * Text typed in a TCVN3 font → Unicode, NFC. U+00AD is the letter ư there and never a soft hyphen. Characters outside
 * the table stay as they are.
 */
export function fromTcvn3(text: string): string {
  return [...text].map((character) => letters.get(character) ?? character).join("");
}
