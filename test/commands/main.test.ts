import { registerCommands } from "../../src/commands/main";

type Office = { readonly actions: object; readonly addin: object; readonly context: object };

/** An Office that takes names down, with or without the shared runtime. */
function withOffice(sharedRuntime: boolean) {
  const registered = new Map<string, (event: { completed: () => void }) => Promise<void>>();
  const told: string[] = [];
  const office: Office = {
    actions: {
      associate: (name: string, command: (event: { completed: () => void }) => Promise<void>) =>
        void registered.set(name, command),
    },
    addin: { showAsTaskpane: () => Promise.resolve(void told.push("shown")) },
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) => sharedRuntime && set === "SharedRuntime" && version === "1.1",
      },
    },
  };
  (globalThis as { Office?: unknown }).Office = office;
  registerCommands(({ view }) => void told.push(view));
  return { registered, told };
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test("a command opens the pane where Office can do that", async () => {
  const { registered, told } = withOffice(true);
  await registered.get("checkWorkbook")?.({ completed: () => void told.push("completed") });
  expect(told).toEqual(["check", "shown", "completed"]);
});

test("without a shared runtime it is not asked for, and Office is still told", async () => {
  const { registered, told } = withOffice(false);
  await registered.get("showHelp")?.({ completed: () => void told.push("completed") });
  expect(told).toEqual(["help", "completed"]);
});
