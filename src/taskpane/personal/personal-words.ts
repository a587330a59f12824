import { personal as en } from "../../text/en/pane/personal";
import { personal as vi, type PersonalPaneTexts } from "../../text/vi/pane/personal";
import { usePane } from "../pane-context";

const words = { vi, en } as const;

/** Both languages come with the panel: the pane's first script holds neither. */
export function usePersonalWords(): PersonalPaneTexts {
  return words[usePane().texts.lang];
}
