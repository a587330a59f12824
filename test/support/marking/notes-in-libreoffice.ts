import { strFromU8, unzipSync } from "fflate";
import { readReview } from "../../../src/forms/review/read-review";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { decoded } from "../package-check";

/**
 * What a copy lost when LibreOffice opened and saved it: its list, what it keeps, the words of its notes; [] = nothing.
 */
export function notesFaults(copy: Uint8Array, again: Uint8Array): readonly string[] {
  const [old, now] = [readReview(nodeHost.readWorkbook(copy)), readReview(nodeHost.readWorkbook(again))];
  if (old === null) return [];
  const kept = new Set((now?.kept ?? []).map((each) => JSON.stringify(each)));
  const words = notesOf(again);
  return [
    ...(now === null ? ["the list is not known any more"] : []),
    ...old.kept
      .filter((each) => !kept.has(JSON.stringify(each)))
      .map(({ sheet, cell }) => `what ${sheet}!${cell} was is lost`),
    ...old.kept
      .filter(({ note }) => note !== "" && !words.some((said) => said.includes(note)))
      .map(({ sheet, cell }) => `the note of ${sheet}!${cell} is not shown`),
  ];
}

/** The words of every note of a workbook. */
function notesOf(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /comments\d*\.xml$/.test(name))
    .flatMap(([, part]) =>
      [...strFromU8(part).matchAll(/<comment\b.*?<\/comment>/gs)].map(([comment]) =>
        [...comment.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => decoded(text)).join(""),
      ),
    );
}
