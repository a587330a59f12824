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
