import type { Consolidation } from "../../domain/consolidation";
import { officeOf } from "../../domain/round/period";
import type { Workbook } from "../../workbook/sheet";
import { emailsIn, phonesIn } from "../../workbook/text/contact-texts";
import { contactsIn } from "../without-contacts";

/** Instead of a text that doesn't leave the office. */
const hidden = "…";

/** Shorter ones are looked for as the whole text of a cell only: within a sentence they may be any word. */
const shortest = 4;

/**
 * Texts that a copy must not hold, wherever somebody wrote them: contacts of `Danh sách` and of covers, who prepared a
 * report, the officers who follow clusters, and the names of files. Read of the round before it is made clean.
 */
export function hiddenTexts(workbook: Workbook, consolidation: Consolidation): ReadonlySet<string> {
  const { board, accepted, sent, returned, knownFiles } = consolidation;
  const covers = [...accepted.values(), ...sent.values(), ...returned.map(({ submission }) => submission)];
  const persons = [
    ...contactsIn(workbook, consolidation),
    ...covers.flatMap(({ cover: { preparedBy } }) => [preparedBy.raw, preparedBy.value]),
    ...board.clusters.map(({ officer }) => officer),
  ];
  const names = persons.flatMap((each) => each?.trim() || []).filter(namesNobodyElse(consolidation));
  const files = knownFiles.flatMap(({ name }) => [name, name.split("/").at(-1) ?? name]);
  return new Set([...names, ...files]);
}

/** What is also in a name that the Board itself uses ("Văn phòng" as a contact) says nothing of a person. */
function namesNobodyElse({ board, roster }: Consolidation): (text: string) => boolean {
  const { period, clusters, criteria, indicators, contentItems } = board;
  const words = [
    ...[...board.roster, ...roster].flatMap(({ name, aliases, unit }) => [unit, name, ...aliases]),
    ...[...clusters, ...criteria, ...indicators, ...contentItems].map(({ name }) => name),
    ...[period.province, period.council, period.board, officeOf(period)],
  ];
  const used = folded(words.join("\n"));
  return (text) => !used.includes(folded(text));
}

/** Takes these texts out of others, small or capital letters, as whole words; phones however their digits are set. */
export function withoutTexts(texts: ReadonlySet<string>): (text: string) => string {
  const whole = new Set([...texts].map(folded));
  const phones = new Set([...texts].filter(isPhone).map(digitsOf));
  const byStart = new Map<string, string[]>();
  for (const text of whole) {
    if (text.length < shortest || (!/[\s@]/u.test(text) && !/\d/u.test(text))) continue;
    const start = text.slice(0, shortest);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), text].sort((one, other) => other.length - one.length),
    );
  }
  const known = new Map<string, string>();
  const cleaned = (text: string): string =>
    whole.has(folded(text)) ? hidden : withoutContacts(withoutPhones(withoutWithin(text, byStart), phones));
  return (text) => {
    const before = known.get(text) ?? cleaned(text);
    known.set(text, before);
    return before;
  };
}

function withoutWithin(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  const lower = folded(text);
  if (lower.length !== text.length)
    return text.normalize("NFC") === text ? text : withoutWithin(text.normalize("NFC"), byStart);
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const end = isWord(lower[at - 1])
      ? undefined
      : byStart
          .get(lower.slice(at, at + shortest))
          ?.find((each) => lower.startsWith(each, at) && !isWord(lower[at + each.length]))?.length;
    kept += end === undefined ? text[at] : hidden;
    at += end ?? 1;
  }
  return kept;
}

function withoutPhones(text: string, phones: ReadonlySet<string>): string {
  return text.replace(/\+?\d[\d .()-]{6,}\d/gu, (run) => (phones.has(digitsOf(run)) ? hidden : run));
}

/** Numbers and addresses that somebody wrote into a report, whosever they are: results need none. */
function withoutContacts(text: string): string {
  return [...emailsIn(text), ...phonesIn(text)].reduce((left, each) => left.replaceAll(each, hidden), text);
}

const fewestDigits = 8;

function isPhone(text: string): boolean {
  return /^[+\d .()-]+$/u.test(text) && digitsOf(text).length >= fewestDigits;
}

/** +84 and a leading 0 are the same. */
function digitsOf(text: string): string {
  return text.replace(/\D/gu, "").replace(/^(?:84|0)/u, "");
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("vi");
}
