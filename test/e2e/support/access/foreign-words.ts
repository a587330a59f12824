import type { Screen } from "./steady";

/**
 * Words of the product's English that are written like no Vietnamese word: small words of every sentence, and what is
 * usually on buttons. Names of programs and files are none of them.
 */
const english =
  "of and the with from is are was were be been not this that these it its by or at as if than then there which what who when where how why your you we they all each every some any none " +
  "has have had can could will would should must file files folder sheet sheets cell cells row rows column columns error errors warning warnings notice loading open save saved cancel close select selected button " +
  "check checked score scores scale unit units cluster clusters deadline report reports received missing late early due days read write written choose chosen show hide more less next back home help settings setup " +
  "start stop retry again undo apply edit delete remove add new old yes undefined null nan true false object function email";
const words = new RegExp(`(?<![\\p{L}\\p{N}._/-])(?:${english.split(" ").join("|")})(?![\\p{L}\\p{N}_/-])`, "giu");

/** 1,250.50 and 12.5 and 2020-06-30 are no Vietnamese numbers and dates: 1.250,50 and 12,5 and 30/6/2020 are. */
const numbers =
  /(?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.\d{1,2}|\d{4}-\d{2}-\d{2})(?![\d.,/-]|\p{L})/gu;

/** What stands on the screen, or is said by a screen reader, and is not Vietnamese: each with the words around it. */
export async function foreignWords(screen: Screen): Promise<readonly string[]> {
  const said = await screen.evaluate(() => {
    const attributes = ["aria-label", "title", "placeholder", "alt", "aria-description"].flatMap((name) =>
      [...document.querySelectorAll(`#root [${name}]`)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getAttribute(name) ?? ""),
    );
    // Commands and names of files, which no language has for itself.
    const code = [...document.querySelectorAll<HTMLElement>("#root [translate=no]")].map((each) => each.innerText);
    const read = code.reduce((text, each) => text.replace(each, " "), document.body.innerText);
    return [read, ...attributes];
  });
  return [
    ...new Set(
      said.flatMap((text) =>
        [...text.matchAll(words), ...text.matchAll(numbers)].map((match) =>
          text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30).replace(/\s+/gu, " "),
        ),
      ),
    ),
  ];
}
