import { type CommandDesk, commandNames, commands, ribbonCommand } from "../../src/commands/commands";

function desk(showPane: CommandDesk["showPane"] = () => Promise.resolve()) {
  const told: string[] = [];
  const all = commands({
    send: ({ view, act }) => void told.push(`${view} ${act}`),
    showPane: () => {
      told.push("shown");
      return showPane();
    },
  });
  return { told, all, event: { completed: () => void told.push("completed") } };
}

test.each([
  ["showStatus", "situation none"],
  ["consolidate", "consolidate consolidate"],
  ["checkWorkbook", "check check"],
  ["showHelp", "help none"],
] as const)("%s sends the pane to its view, opens it, and tells Office that it is done", async (name, request) => {
  const { told, all, event } = desk();
  await all[name](event);
  expect(told).toEqual([request, "shown", "completed"]);
});

test.each(commandNames)("%s tells Office that it is done also where the pane can't be opened", async (name) => {
  const { told, all, event } = desk(() => Promise.reject(new Error("no pane")));
  await expect(all[name](event)).rejects.toThrow("no pane");
  expect(told.at(-1)).toBe("completed");
});

test("what throws at once is no exception", async () => {
  const told: string[] = [];
  const command = ribbonCommand(() => {
    throw new Error("at once");
  });
  await expect(command({ completed: () => void told.push("completed") })).rejects.toThrow("at once");
  expect(told).toEqual(["completed"]);
});
