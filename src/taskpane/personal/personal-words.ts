import { personal as enPanel } from "../../text/en/pane/personal";
import { personal as enData } from "../../text/en/personal";
import { personal as viPanel } from "../../text/vi/pane/personal";
import { personal as viData } from "../../text/vi/personal";
import { usePane } from "../pane-context";

/** `data`: what the command line says, too. */
const words = { vi: { ...viPanel, data: viData }, en: { ...enPanel, data: enData } } as const;

/** Both languages come with the panel: the pane's first script holds neither. */
export function usePersonalWords() {
  return words[usePane().texts.lang];
}
