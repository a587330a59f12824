import type { PaneView } from "../text/vi/pane/frame";

/** The functions that manifest.xml names; the button that opens the pane needs none. */
export const commandNames = ["showStatus", "consolidate", "checkWorkbook", "showHelp"] as const;
export type CommandName = (typeof commandNames)[number];

type Asked = { readonly view: PaneView; readonly act: "none" | "check" | "consolidate" };

/** Where each command leads. */
const asked: { readonly [C in CommandName]: Asked } = {
  showStatus: { view: "situation", act: "none" },
  consolidate: { view: "consolidate", act: "consolidate" },
  checkWorkbook: { view: "check", act: "check" },
  showHelp: { view: "help", act: "none" },
};

export type CommandDesk = {
  readonly send: (request: { readonly view: PaneView; readonly act: Asked["act"] }) => void;
  /** Opens the pane where this Office can. */
  readonly showPane: () => Promise<void>;
};

/** Commands only point: the pane, in the same runtime, does the work and tells how it goes. */
export function commands({ send, showPane }: CommandDesk): { readonly [C in CommandName]: RibbonCommand } {
  const command = (name: CommandName): RibbonCommand =>
    ribbonCommand(async () => {
      // The request goes first: a pane that opens anew finds it waiting.
      send(asked[name]);
      await showPane();
    });
  return {
    showStatus: command("showStatus"),
    consolidate: command("consolidate"),
    checkWorkbook: command("checkWorkbook"),
    showHelp: command("showHelp"),
  };
}

/** What Office hands to a function of the ribbon. */
export type RibbonEvent = { readonly completed: () => void };

export type RibbonCommand = (event: RibbonEvent) => Promise<void>;

/**
 * Office keeps the button busy, and in Excel on the web lets no other command run, until `completed` is called: it is
 * called whatever happens. A failure then goes on to whoever catches what nobody expected.
 */
export function ribbonCommand(work: () => Promise<void>): RibbonCommand {
  return async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}
