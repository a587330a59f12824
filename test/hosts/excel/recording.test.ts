import { startRecording } from "../../../src/hosts/excel/recording";

type Answered = (result: unknown) => void;
type RichApi = { readonly executeRichApiRequestAsync: (message: unknown, answered: Answered) => void };
const owner = globalThis as { OSF?: { DDA: { RichApi: RichApi } } };

/**
 * Office's own function as Microsoft's library makes and calls it: read-only, looked up at each call; the message is an
 * array whose fifth part is the batch as text.
 */
function officeThatAnswers(result: unknown): RichApi {
  const richApi = Object.defineProperty({}, "executeRichApiRequestAsync", {
    value: (_message: unknown, answered: Answered) => void setTimeout(() => answered(result), 0),
    enumerable: true,
  }) as RichApi;
  owner.OSF = { DDA: { RichApi: richApi } };
  return richApi;
}

const message = (batch: unknown) => ["", "POST", "ProcessQuery", [], JSON.stringify(batch), 0, 1];

function send(batch: unknown): Promise<unknown> {
  return new Promise((resolve) => owner.OSF?.DDA.RichApi.executeRichApiRequestAsync(message(batch), resolve));
}

afterEach(() => delete owner.OSF);

test("a batch through Office's own function is recorded with its answer, also when that comes in pieces", async () => {
  const result = { status: "succeeded", value: { data: [200, [], ['{"Results":', '[{"ActionId":1}]}']] } };
  const richApi = officeThatAnswers(result);
  const stop = startRecording();
  expect(await send({ Actions: [{ Id: 1 }] })).toBe(result);
  const batches = stop();
  expect(batches).toEqual([
    { request: { Actions: [{ Id: 1 }] }, response: { Results: [{ ActionId: 1 }] }, milliseconds: expect.any(Number) },
  ]);
  expect(owner.OSF?.DDA.RichApi).toBe(richApi);
});

test("a batch that Office refused as a whole is recorded with Office's code", async () => {
  officeThatAnswers({ status: "failed", error: { code: 5004, message: "Cell edit" } });
  const stop = startRecording();
  await send({ Actions: [] });
  expect(stop().map(({ response }) => response)).toEqual([{ officeError: { code: 5004, message: "Cell edit" } }]);
});

test("after the stop nothing more is recorded; without a library there is nothing to record", async () => {
  officeThatAnswers({ status: "succeeded", value: { data: [200, [], "{}"] } });
  const batches = startRecording()();
  await send({ Actions: [] });
  expect(batches).toEqual([]);
  delete owner.OSF;
  expect(startRecording()()).toEqual([]);
});
