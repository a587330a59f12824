/** One batch as it went to Excel and came back: plain JSON, for the self-test's file. */
export type RecordedBatch = {
  /** `{ Actions, ObjectPaths, … }` as Microsoft's library built it. */
  readonly request: unknown;
  /** `{ Results, Error?, … }`; `{ officeError: { code, message } }` where Office refused the batch as a whole. */
  readonly response: unknown;
  /** From sending to the answer. */
  readonly milliseconds: number;
};

type Keep = (request: unknown) => (response: unknown) => void;

/**
 * Records every batch from now on, in the order of the answers, until the returned function is called; it restores what
 * was there and returns the list. Nothing is recorded where no library is loaded.
 *
 * Neither place is documented: both were read in Microsoft's excel-web-16.00.debug.js. Whether each platform's Excel
 * goes through one of them is unverified in a real Excel; an empty list in the self-test's file says that it does not.
 */
export function startRecording(): () => readonly RecordedBatch[] {
  const batches: RecordedBatch[] = [];
  const keep: Keep = (request) => {
    const began = performance.now();
    return (response) => batches.push({ request, response, milliseconds: performance.now() - began });
  };
  const putBack = [recordRichApi(keep), recordHostBridge(keep)];
  return () => {
    for (const restore of putBack) restore();
    return batches;
  };
}

/** Positions in the message: custom data, method, path, headers, body, permission, flags. */
const bodyPlace = 4;

type RichApiResult = {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: unknown; readonly message: unknown };
};
type RichApi = {
  executeRichApiRequestAsync: (message: readonly unknown[], answered: (result: RichApiResult) => void) => void;
};

/**
 * Excel on the web, Windows and Mac: OSF.DDA.RichApi.executeRichApiRequestAsync, looked up by the library at each
 * batch. The function itself can't be replaced (OSF.OUtil.defineEnumerableProperty makes it read-only), the object that
 * holds it can.
 */
function recordRichApi(keep: Keep): () => void {
  const dda = (globalThis as { readonly OSF?: { readonly DDA?: { RichApi?: Partial<RichApi> } } }).OSF?.DDA;
  const richApi = dda?.RichApi;
  const original = richApi?.executeRichApiRequestAsync;
  if (dda === undefined || richApi === undefined || original === undefined) return () => undefined;
  const recorded: RichApi["executeRichApiRequestAsync"] = (message, answered) => {
    const came = keep(parsed(message[bodyPlace]));
    original.call(richApi, message, (result) => {
      came(
        result.status === "succeeded"
          ? parsed(bodyOf(result.value?.data[2]))
          : { officeError: { code: result.error?.code, message: result.error?.message } },
      );
      answered(result);
    });
  };
  dda.RichApi = Object.create(richApi, {
    executeRichApiRequestAsync: { value: recorded, enumerable: true },
  }) as RichApi;
  return () => {
    dda.RichApi = richApi;
  };
}

type BridgeMessage = { readonly message: { readonly body?: unknown } };
type HostBridge = { sendMessageToHostAndExpectResponse: (message: BridgeMessage) => PromiseLike<BridgeMessage> };

/** Hosts that embed the library and speak JSON with it: OfficeExtension.HostBridge, where one was set up. */
function recordHostBridge(keep: Keep): () => void {
  const bridge = (
    globalThis as { readonly OfficeExtension?: { readonly HostBridge?: { readonly instance?: HostBridge } } }
  ).OfficeExtension?.HostBridge?.instance;
  if (bridge === undefined || bridge === null) return () => undefined;
  const original = bridge.sendMessageToHostAndExpectResponse;
  bridge.sendMessageToHostAndExpectResponse = (message) => {
    const came = keep(parsed(message.message.body));
    return original.call(bridge, message).then((answer) => {
      came(parsed(answer.message.body));
      return answer;
    });
  };
  return () => {
    bridge.sendMessageToHostAndExpectResponse = original;
  };
}

/** Long answers come in pieces. */
function bodyOf(data: unknown): unknown {
  return Array.isArray(data) ? data.join("") : data;
}

/** A copy, so that nobody's later change gets into the record; text that is no JSON stays text. */
function parsed(body: unknown): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : JSON.stringify(body));
  } catch {
    return body;
  }
}
