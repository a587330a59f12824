import { issueLine } from "../../app/issue-line";
import type { Explained } from "../../app/live/explaining/explained";
import { type Card, type CardWords, linesOf, ownerFacts, quoted } from "./card";
import {
  adjustmentCard,
  awardCard,
  clusterCard,
  figureCard,
  figureSumCard,
  fileCard,
  standingCard,
} from "./fact-cards";
import { statisticsCard } from "./statistics-card";
import { rankingCard, scoreCard, statedTotalCard, totalCard } from "./score-cards";

/** What the pane shows of a cell that the engine can explain. */
export function explanationCard(explained: Explained, words: CardWords): Card {
  const { about } = explained;
  switch (about.kind) {
    case "figure":
      return figureCard(explained, about, words);
    case "figure-sum":
      return figureSumCard(explained, about, words);
    case "adjustment":
      return adjustmentCard(explained, about, words);
    case "score":
      return scoreCard(explained, about, words);
    case "total":
      return totalCard(explained, about, words);
    case "ranking":
      return rankingCard(explained, about, words);
    case "standing":
      return standingCard(explained, about, words);
    case "cluster":
      return clusterCard(about, words);
    case "file":
      return fileCard(explained, about, words);
    case "content":
      return contentCard(explained, words);
    case "stated-total":
      return statedTotalCard(explained, about, words);
    case "award":
      return awardCard(explained, about, words);
    case "issue":
      return issueCard(explained, about, words);
    case "statistics":
      return statisticsCard(explained, about, words);
    case "form":
      return formCard(explained, about, words);
    default:
      return about satisfies never;
  }
}

/** What a unit wrote that is no figure. */
function contentCard(explained: Explained, words: CardWords): Card {
  return {
    title: explained.indicator?.name ?? explained.column,
    figure: "",
    lines: linesOf([...ownerFacts(explained), ["raw", quoted(explained.raw)]], words),
  };
}

type About<K extends Explained["about"]["kind"]> = Extract<Explained["about"], { readonly kind: K }>;

/** What was found; of an issue that isn't found any more its code alone is known. */
function issueCard(explained: Explained, { code, issue }: About<"issue">, words: CardWords): Card {
  const title = issue === null ? words.pane.explain.olderIssue({ code }) : issueLine(issue, words.texts).message;
  return { title, figure: "", lines: linesOf(ownerFacts(explained), words) };
}

/** A cell of a unit's form: what is to be written there, and by whom. */
function formCard(explained: Explained, { entry, help }: About<"form">, words: CardWords): Card {
  const { pane, texts } = words;
  return {
    title: explained.column,
    figure: "",
    lines: linesOf(
      [
        [
          "indicator",
          explained.indicator === null ? null : `${explained.indicator.code} ${explained.indicator.name}`.trim(),
        ],
        ["toWrite", help[texts.lang]],
        ["writtenBy", entry ? pane.explain.byPerson : pane.explain.byProgram],
        ["raw", quoted(explained.raw)],
      ],
      words,
    ),
  };
}
