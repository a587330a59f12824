import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import { linesOf, ownerFacts, type Card, type CardWords, type Fact } from "./card";

/** One unit's nomination for one award: votes, conditions and the quota, each in words. */
export function awardCard(
  explained: Explained,
  { award, found }: Extract<ExplainedAbout, { readonly kind: "award" }>,
  words: CardWords,
): Card {
  const { texts } = words;
  const facts = (): readonly Fact[] => {
    if (found === null) return [];
    const { nomination, review } = found;
    const { may, because } = nomination.eligibility;
    return [
      ["votes", texts.nomination.votes(nomination, review.award)],
      ["condition", [texts.nomination.eligibility[may], ...because.map(texts.finding)].join(" ")],
      ["quota", texts.nomination.place(nomination, review.limit)],
    ];
  };
  return { title: award, figure: "", lines: linesOf([...ownerFacts(explained), ...facts()], words) };
}
