import { sheetNames } from "../src/contract/sheet-names";
import type { Answers } from "./answers";
import { anyDay, type Province } from "./provinces";
import type { Random } from "./random";
import type { SampleUnit } from "./sample-unit";
import { sentencesFor } from "./sentences";

/**
 * The unit's own points where the line is scored by hand: quarters of a point near the top, within the line's bounds.
 */
export function answerSelfScores({ book, randomFor }: SampleUnit, answers: Answers): void {
  const sheet = sheetNames.selfScores;
  for (const code of book.codesOf(sheet)) {
    const facts = book.marks.facts.get(`${sheet}:${code}`);
    if (facts === undefined) continue;
    const asksEvidence = book.marks.held.get(`${sheet}:${code}`)?.asksEvidence === true;
    const evidence = asksEvidence ? { evidence: `Văn bản số ${randomFor("evidence", code).whole(10, 280)}` } : {};
    if (!facts.required) {
      if (asksEvidence) answers.row(sheet, code, evidence);
      continue;
    }
    const random = randomFor("self", code);
    if (facts.mayBeNotApplicable && random.chance(0.08)) {
      answers.row(sheet, code, { notApplicable: "x", explanation: "Đơn vị không có nhiệm vụ này" });
      continue;
    }
    const bounds = String(book.valueOf(sheet, code, "bounds") ?? "");
    const most = bounds.startsWith("trừ") ? 0 : (facts.maximum ?? 0);
    const isBase = book.valueOf(sheet, code, "max") !== 0 && !/^(?:thưởng|trừ)/u.test(bounds);
    const points = isBase ? ownPoints(random, most) : bonusPoints(random, most);
    answers.row(sheet, code, { points, ...(points === 0 ? {} : evidence) });
  }
}

function ownPoints(random: Random, most: number): number {
  const share = random.chance(0.1) ? random.between(0.7, 0.9) : random.between(0.9, 1);
  return Math.floor(most * share * 4) / 4;
}

/** Half claim some bonus; nobody takes points off their own. */
function bonusPoints(random: Random, most: number): number {
  return most > 0 && random.chance(0.5) ? Math.floor(most * random.between(0.2, 0.6) * 4) / 4 : 0;
}

/** Some awards in most units; who the individuals are, and the kinds, add up to all. */
export function answerCommendations(unit: SampleUnit, answers: Answers): void {
  for (const code of unit.book.codesOf(sheetNames.commendations)) {
    const random = unit.randomFor("commended", code);
    const most = mostCommended(code);
    if (!random.chance(most > 4 ? 0.6 : 0.15)) continue;
    const collectives = /^Chiến sĩ/u.test(code) ? 0 : random.whole(1, Math.max(1, Math.floor(most / 4)));
    const individuals = /^(?:Cờ|Tập thể)/u.test(code) ? 0 : random.whole(1, most);
    const workers = random.whole(0, individuals);
    const more = statisticsOf({ code, individuals, workers }, unit);
    const all = collectives + individuals + (more?.households ?? 0);
    const isOf = (kind: string): number => (code.includes(`(${kind})`) ? all : 0);
    const [thematic, unexpected] = [isOf("chuyên đề"), isOf("đột xuất")];
    const byMerit = all - thematic - unexpected - (more?.contribution ?? 0);
    const usual = { collectives, individuals, workers, enterprises: 0, byMerit, thematic, unexpected };
    answers.row(sheetNames.commendations, code, { ...usual, ...more });
  }
}

type Commended = { readonly code: string; readonly individuals: number; readonly workers: number };

/** What the yearly statistics ask for, in two of three units whose forms ask; `null` = left blank. */
function statisticsOf({ code, individuals, workers }: Commended, { book, randomFor }: SampleUnit) {
  const asks = book.cellOf(sheetNames.commendations, code, "households") !== null;
  if (!asks || !randomFor("statistics").chance(0.65)) return null;
  const random = randomFor("statistics", code);
  const leaders = individuals - workers;
  const [leadersDepartment, entrepreneurs] = [random.whole(0, Math.min(2, leaders)), random.chance(0.1) ? 1 : 0];
  const left = Math.max(0, leaders - leadersDepartment - entrepreneurs);
  return {
    households: /^(?:Giấy khen|Bằng khen của Chủ tịch)/u.test(code) && random.chance(0.3) ? random.whole(1, 2) : 0,
    women: random.whole(0, individuals),
    leadersTop: 0,
    leadersDepartment: leaders - left - Math.min(entrepreneurs, leaders - left),
    leadersOther: left,
    entrepreneurs: Math.min(entrepreneurs, leaders - left),
    external: 0,
    contribution: code.startsWith("Huân chương") && individuals > 0 ? 1 : 0,
    tenure: 0,
    resistance: 0,
  };
}

/** The higher an award, the fewer get it. */
function mostCommended(award: string): number {
  if (/^(?:Giấy khen|Chiến sĩ thi đua cơ sở)/u.test(award)) return 30;
  return /^Bằng khen của Chủ tịch/u.test(award) ? 8 : 2;
}

/**
 * Every item that must be answered and some of the others, each in its kind; what an indicator counts, too, as it was
 * counted there.
 */
export function answerContents({ book, randomFor, sentOn, province }: SampleUnit, answers: Answers): void {
  const sheet = sheetNames.contents;
  for (const code of book.codesOf(sheet)) {
    const facts = book.marks.facts.get(`${sheet}:${code}`);
    const random = randomFor("content", code);
    if (facts === undefined || (!facts.required && !random.chance(0.6))) continue;
    const counted = facts.indicator === null ? null : answers.given(sheetNames.results, facts.indicator, "result");
    answers.row(sheet, code, { content: counted ?? contentOf(facts.reads, { code, random, sentOn, province }) });
  }
}

type Asked = { readonly code: string; readonly random: Random; readonly sentOn: string; readonly province: Province };

function contentOf(
  reads: "number" | "words" | "date" | "yes-no",
  { code, random, sentOn, province: { figures, told } }: Asked,
): string | number | { readonly date: string } {
  switch (reads) {
    case "number":
      return random.chance(0.1) ? 0 : random.whole(1, 12);
    case "date":
      return { date: anyDay(sentOn < figures[1] ? told.early : told.late, random) };
    case "yes-no":
      return random.chance(0.92) ? "Có" : "Không";
    case "words":
      return random.pick(sentencesFor(code));
    default:
      return reads satisfies never;
  }
}
