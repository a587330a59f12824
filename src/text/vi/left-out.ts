/**
 * What the reader of files says of what it left out (src/hosts/xlsx/read) → the same in Vietnamese; names of parts and
 * sheets stay.
 */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^macros: (.*) was not read$/u, "macro ($1)"],
  [/^connection: (.*) was not followed$/u, "kết nối dữ liệu ($1)"],
  [/^external-link: (.*) was not followed$/u, "liên kết ngoài ($1)"],
  [/^object: (.*) was not read$/u, "đối tượng nhúng, điều khiển ($1)"],
  [/^not-a-worksheet: sheet "(.*)" \(.*\) was not read$/u, 'trang "$1" không phải trang tính'],
  [/^format: read as another format than \.xlsx$/u, "định dạng riêng của sổ gốc, vì sổ không thuộc dạng .xlsx"],
  [/^(?:macros|connection|external-link|object|not-a-worksheet): (\d+) more$/u, "và $1 mục tương tự"],
];

/** What is not known here comes back as it is. */
export function wordsOfLeftOut(what: string): string {
  const found = sentences.find(([pattern]) => pattern.test(what));
  return found === undefined ? what : what.replace(...found);
}
