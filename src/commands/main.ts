import { commandNames, commands, type CommandDesk } from "./commands";

/**
 * Ties the ribbon's functions to their names in manifest.xml. To be called before anything is awaited: Office runs a
 * command as soon as the page is ready.
 */
export function registerCommands(send: CommandDesk["send"]): void {
  const all = commands({ send, showPane });
  for (const name of commandNames) Office.actions.associate(name, all[name]);
}

/** `showAsTaskpane` came with SharedRuntime 1.1; before it the pane shows what was asked when a person opens it. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
