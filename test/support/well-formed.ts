const name = "[\\p{L}_][\\p{L}\\p{N}_.:-]*";
const token = new RegExp(
  `<\\?.*?\\?>|<!--.*?-->|<(/?)(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)|<`,
  "gsu",
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gu");
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;
// eslint-disable-next-line no-control-regex -- characters XML 1.0 forbids
const badCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * What keeps a part from being well-formed XML 1.0; `null` when nothing does. Knows no DTDs, which no part may have.
 */
export function xmlFault(xml: string): string | null {
  const bad = badEntity.exec(xml) ?? badCharacter.exec(xml);
  if (bad !== null) return `"${xml.slice(bad.index, bad.index + 20)}" at ${bad.index}`;
  const open: string[] = [];
  let roots = 0;
  for (const match of xml.matchAll(token)) {
    const [all, closing, element, attributes = "", empty, text] = match;
    const where = `at ${match.index}: ${all.slice(0, 60)}`;
    if (all.startsWith("<?") || all.startsWith("<!--")) continue;
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== "") return `text outside the root ${where}`;
    } else if (element === undefined) return `broken tag ${where}`;
    else if (closing === "/") {
      if (open.pop() !== element) return `closed but not open ${where}`;
    } else {
      if (open.length === 0 && ++roots > 1) return `second root ${where}`;
      const names = [...attributes.matchAll(attribute)].map(([, key]) => key);
      if (new Set(names).size < names.length) return `attribute twice ${where}`;
      if (empty !== "/") open.push(element);
    }
  }
  return open.length > 0 || roots === 0 ? `not closed: ${open.join(", ")}` : null;
}
