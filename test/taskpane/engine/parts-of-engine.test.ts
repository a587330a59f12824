import { servedActs } from "../../../src/taskpane/engine/serve-acts";
import { Stopped, type Watch } from "../../../src/taskpane/act-types";

// Acts of the home are there at once; the others' code is fetched when the first of them is asked for.
type Others = { readonly receive?: (watch: Watch) => Promise<string>; readonly slips?: () => Promise<string> };

function served(others: () => Promise<Others>) {
  return servedActs({
    home: { situation: () => Promise.resolve("home") },
    others,
    changed: () => undefined,
    clock: () => 0,
  });
}

test("a home asks for no other code", async () => {
  const never = (): never => {
    throw new Error("asked for the others");
  };
  expect(await served(never).act({ name: "situation", id: null }, null)).toBe("home");
});

test("an act that is stopped while its code is fetched finds itself stopped", async () => {
  let fetched: (acts: Others) => void = () => undefined;
  const engine = served(() => new Promise((resolve) => (fetched = resolve)));
  const receive = ({ signal }: Watch): Promise<string> =>
    signal.aborted ? Promise.reject(new Stopped()) : Promise.resolve("done");
  const act = engine.act({ name: "receive", id: 7 }, null);
  await engine.stop(7);
  fetched({ receive });
  await expect(act).rejects.toBeInstanceOf(Stopped);
});

test("what could not be fetched is asked for again; a name that nobody knows is a bug", async () => {
  let asked = 0;
  const engine = served(() => {
    asked += 1;
    return asked === 1
      ? Promise.reject(new Error("no network"))
      : Promise.resolve({ slips: () => Promise.resolve("made") });
  });
  await expect(engine.act({ name: "slips", id: null }, null)).rejects.toThrow("no network");
  expect(await engine.act({ name: "slips", id: null }, null)).toBe("made");
  await expect(engine.act({ name: "constructor", id: null }, null)).rejects.toThrow("no act constructor");
});
