import type { Desk } from "./desk";

/** Up to so many are named. */
const named = 5;

/** What was made of drafts of messages, and for whom no address is known. */
export type MadeMails = { readonly count: number; readonly withoutAddress: readonly string[] };

export function sayMails({ say, texts }: Pick<Desk, "say" | "texts">, { count, withoutAddress }: MadeMails): void {
  const { reminders } = texts.cli;
  if (count > 0) say(reminders.mails({ count }));
  if (withoutAddress.length > 0)
    say(reminders.noAddress({ count: withoutAddress.length, example: withoutAddress.slice(0, named) }));
}
