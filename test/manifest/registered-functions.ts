import { registerCommands } from "../../src/commands/main";

/** The names that the page registers, asked by registering them with an Office that only takes them down. */
export function registeredFunctions(): readonly string[] {
  const names: string[] = [];
  const globals = globalThis as { Office?: unknown };
  const before = globals.Office;
  globals.Office = { actions: { associate: (name: string) => void names.push(name) } };
  try {
    registerCommands(() => undefined);
  } finally {
    if (before === undefined) delete globals.Office;
    else globals.Office = before;
  }
  return names;
}
