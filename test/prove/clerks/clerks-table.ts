import { severityOf, type Issue } from "../../../src/domain/issue";
import { errorsIn, type Judged } from "./clerks";

const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`);
const warned = (issues: readonly Issue[]): boolean => issues.some(({ code }) => severityOf(code) === "warning");

/** The figures for people: how many arrive without an error, and which mistakes and errors there were. */
export function clerksTable(clerks: readonly Judged[]): string {
  const clean = (when: (clerk: Judged) => readonly Issue[]): number =>
    clerks.filter((clerk) => errorsIn(when(clerk)).length === 0).length;
  const line = (words: string, count: number, whole = clerks.length): string =>
    `${words.padEnd(64)} ${String(count).padStart(6)}  ${share(count, whole)}`;
  const mistakes = clerks.flatMap((clerk) => clerk.mistakes);
  const counted = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one);
  };
  return [
    line("clerks", clerks.length),
    line("mistakes made", mistakes.length, 0),
    ...counted(mistakes, ({ kind }) => kind).map(([kind, count]) => line(`  ${kind}`, count, mistakes.length)),
    line(
      "without an error as first filled (a form without the list)",
      clean(({ before }) => before),
    ),
    line(
      "without an error once the cells framed in red are filled",
      clean(({ framed }) => framed),
    ),
    line(
      "without an error once what the form shows is corrected",
      clean(({ after }) => after),
    ),
    line("with a warning as first filled", clerks.filter(({ before }) => warned(before)).length),
    line("with a warning once what the form shows is corrected", clerks.filter(({ after }) => warned(after)).length),
    ...counted(
      clerks.flatMap(({ after }) => errorsIn(after)),
      ({ code }) => code,
    ).map(([code, count]) => line(`  errors left: ${code}`, count, 0)),
    ...counted(
      clerks.flatMap(({ after }) => after.filter(({ code }) => severityOf(code) === "warning")),
      ({ code }) => code,
    ).map(([code, count]) => line(`  warnings left: ${code}`, count, 0)),
  ].join("\n");
}
