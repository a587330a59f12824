import type { Answers } from "./answers";
import type { Random } from "./random";
import type { SampleUnit } from "./sample-unit";
import { sentencesFor } from "./sentences";

/** The unit's own points where the line is scored by hand: quarters of a point near the top, within the line's bounds. */
export function answerSelfScores({ book, randomFor }: SampleUnit, answers: Answers): void {
  const sheet = "Tự chấm";
  for (const code of book.codesOf(sheet)) {
    const facts = book.marks.facts.get(`${sheet}:${code}`);
    if (facts === undefined || !facts.required) continue;
    const random = randomFor("self", code);
    if (facts.mayBeNotApplicable && random.chance(0.08)) {
      answers.row(sheet, code, { notApplicable: "x", explanation: "Đơn vị không có nhiệm vụ này" });
      continue;
    }
    answers.row(sheet, code, { points: ownPoints(random, facts) });
  }
}

function ownPoints(random: Random, { minimum, maximum }: { readonly minimum: number | null; readonly maximum: number | null }): number {
  if (minimum !== null && minimum < 0) return 0;
  const most = maximum ?? 0;
  const share = random.chance(0.1) ? random.between(0.7, 0.9) : random.between(0.9, 1);
  return Math.floor(most * share * 4) / 4;
}

/** Some awards in most units; direct workers are some of the individuals, and the kinds add up to all. */
export function answerCommendations({ book, randomFor }: SampleUnit, answers: Answers): void {
  for (const code of book.codesOf("Kết quả khen thưởng")) {
    const random = randomFor("commended", code);
    if (!random.chance(0.35)) continue;
    const collectives = random.whole(0, 6);
    const individuals = random.whole(1, 24);
    const thematic = random.whole(0, Math.min(4, individuals));
    const unexpected = random.chance(0.2) ? Math.min(1, individuals - thematic) : 0;
    const byMerit = collectives + individuals - thematic - unexpected;
    answers.row("Kết quả khen thưởng", code, { collectives, individuals, workers: random.whole(0, individuals), enterprises: 0, byMerit, thematic, unexpected });
  }
}

/** Every item that must be answered and some of the others, each in its kind. */
export function answerContents({ book, randomFor, sentOn }: SampleUnit, answers: Answers): void {
  const sheet = "Nội dung";
  for (const code of book.codesOf(sheet)) {
    const facts = book.marks.facts.get(`${sheet}:${code}`);
    const random = randomFor("content", code);
    if (facts === undefined || (!facts.required && !random.chance(0.6))) continue;
    answers.row(sheet, code, { content: contentOf(facts.reads, { code, random, sentOn }) });
  }
}

type Asked = { readonly code: string; readonly random: Random; readonly sentOn: string };

function contentOf(reads: "number" | "words" | "date" | "yes-no", { code, random, sentOn }: Asked): string | number | { readonly date: string } {
  switch (reads) {
    case "number":
      return random.chance(0.1) ? 0 : random.whole(1, 12);
    case "date":
      return { date: sentOn < "2020-06-30" ? `2020-05-${random.whole(11, 29)}` : `2020-06-${random.whole(10, 26)}` };
    case "yes-no":
      return random.chance(0.85) ? "Có" : "Không";
    case "words":
      return random.pick(sentencesFor(code));
    default:
      return reads satisfies never;
  }
}
