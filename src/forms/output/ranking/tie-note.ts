import type { DecidedTie, TiesOfUnit } from "../../../domain/decisions/decided-ties";
import type { Texts } from "../../../text/texts";
import { operand, quoted } from "../../ways/formula-text";
import type { ScorePlace, ScorePlaces } from "../../score-sheet/score-places";
import { shortName } from "../../score-sheet/score-ranks";

export type TieNoteCase = {
  readonly ties: TiesOfUnit;
  readonly place: ScorePlace;
  readonly places: ScorePlaces;
  readonly nameOf: (unit: string) => string;
  readonly decimals: number;
  readonly texts: Texts;
};

/** Excel's limit for a text in a formula; a cell may have two such notes. */
const longestText = 250;

/**
 * Which tie-break decided, in words with both numbers. The note is shown only while the score table holds these
 * numbers: if points change, it is empty until the next consolidation.
 */
export function tieNotes(given: TieNoteCase): readonly { readonly value: string; readonly formula: string }[] {
  const { ahead, behind } = given.ties;
  return [tieNote(given, ahead, true), tieNote(given, behind, false)].flatMap((note) => (note === null ? [] : [note]));
}

function tieNote(
  { place, places, nameOf, decimals, texts }: TieNoteCase,
  tie: DecidedTie | null,
  ahead: boolean,
): { readonly value: string; readonly formula: string } | null {
  const other = tie === null ? undefined : places.get(tie.other);
  if (tie === null || other === undefined) return null;
  const value = texts
    .tieDecided({
      level: tie.level,
      leading: tie.leading,
      decimals,
      other: nameOf(tie.other),
      name: shortName(tie.name),
      own: tie.own,
      others: tie.others,
      ahead,
    })
    .slice(0, longestText);
  const [own, theirs] = [place, other].map(({ rankKeys }) => rankKeys.get(tie.name));
  if (own === undefined || theirs === undefined) return { value, formula: quoted(value) };
  const equal = tie.equalIn.flatMap((name) => {
    const [one, two] = [place.rankKeys.get(name), other.rankKeys.get(name)];
    return one === undefined || two === undefined ? [] : [`${one}=${two}`];
  });
  const leading = [place, other].map(({ total, rankKeys }) =>
    tie.leading === null ? total : (rankKeys.get(tie.leading) ?? total),
  );
  const holds = [
    ...leading.map((cell) => `${cell}=${operand(tie.level)}`),
    ...equal,
    `${own}=${shown(tie.own)}`,
    `${theirs}=${shown(tie.others)}`,
  ];
  return { value, formula: `IF(AND(${holds.join(",")}),${quoted(value)},"")` };
}

/** As the score sheet shows it: "" where there is no figure. */
function shown(value: number | null): string {
  return value === null ? '""' : operand(value);
}
