import type { Limits } from "./limits";

/**
 * A place in an XML text. `nextToken` moves it from tag to tag; nothing is built of what is passed over. Element names
 * are local names: prefixes differ from writer to writer (`x:c` is `c`), and the places where two vocabularies meet are
 * told apart by depth. An empty element gives an opening and a closing token. Tags must match; DOCTYPE is refused.
 */
export type XmlScan = {
  readonly xml: string;
  readonly part: string;
  readonly limits: Limits;
  at: number;
  kind: "open" | "close" | "text";
  /** Local name of the element opened or closed. */
  name: string;
  /** Number of open elements, the one just opened counted, the one just closed not. */
  depth: number;
  /** Start and end of the text token. */
  textStart: number;
  textEnd: number;
  /** The text token is CDATA: taken as it stands. */
  literal: boolean;
  /** Of the element just opened: name start, name end, value start, value end of each attribute. */
  readonly attributes: number[];
  attributeCount: number;
  /** Names as written of the open elements; the first `depth` count. */
  readonly open: string[];
  selfClosing: boolean;
  rootSeen: boolean;
};
