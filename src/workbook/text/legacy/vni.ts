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

/** Letters of a code of their own; ơ and ư then take a mark like any vowel. */
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
