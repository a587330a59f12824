/** The codes of the letters in fonts of TCVN3 (ABC), which have one byte for each small letter with its mark. */
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

/** Whether a text has a letter at a code that TCVN3 gives none, such as à: it was not typed in it. */
export function isBeyondTcvn3(text: string): boolean {
  return [...text].some(
    (character) => /[\u00C0-\u00FF]/u.test(character) && /\p{L}/u.test(character) && !letters.has(character),
  );
}

/** What follows a letter in VNI fonts, and the mark it puts on it, in decomposed form; capitals have capital marks. */
const grave = "\u0300";
const acute = "\u0301";
const tilde = "\u0303";
const hook = "\u0309";
const dot = "\u0323";
const circumflex = "\u0302";
const breve = "\u0306";

const marks: Readonly<Record<string, string>> = {
  ø: grave,
  ù: acute,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};

/** Letters with a code of their own; ơ and ư then take a mark like any vowel. */
const alone: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  î: "ỵ",
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
};

const toneMarks = new Set(["ø", "ù", "û", "õ", "ï"]);
const circumflexMarks = new Set(["â", "à", "á", "å", "ã", "ä"]);

/** Text typed in a VNI font → Unicode, NFC; the longest reading of letter and mark comes first. */
export function fromVni(text: string): string {
  let read = "";
  for (let at = 0; at < text.length; at += 1) {
    const base = text.charAt(at);
    const mark = text.charAt(at + 1).toLowerCase();
    const letter = letterOf(base);
    if (takes(base, mark)) {
      read += (letter + (marks[mark] ?? "")).normalize("NFC");
      at += 1;
    } else read += letter;
  }
  return read;
}

function letterOf(character: string): string {
  const small = character.toLowerCase();
  const letter = alone[small];
  if (letter === undefined) return character;
  return small === character ? letter : letter.toUpperCase();
}

/** Which marks may follow which letter: no text of VNI has others. */
function takes(base: string, mark: string): boolean {
  const letter = base.toLowerCase();
  if (letter === "a") return Object.hasOwn(marks, mark);
  if (letter === "e" || letter === "o") return toneMarks.has(mark) || circumflexMarks.has(mark);
  return (letter === "u" || letter === "y" || letter === "ô" || letter === "ö") && toneMarks.has(mark);
}
