/**
 * The messages between an add-in's page and Excel on the web, as the page's own library sends and expects them: JSON
 * texts by postMessage. Read in excel-web-16.00.debug.js of the library's package (Microsoft.Office.Common); it is not
 * documented by Microsoft.
 */

/** The page asks: runs a method, or wants to hear of an event, or no longer. */
export type PageRequest = {
  readonly action: "invoke" | "register" | "unregister";
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
};

/** The host answers a request, or tells of an event that was registered. */
export type HostAnswer = {
  readonly kind: "reply" | "event";
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
};

const messageTypes = { request: 0, response: 1 };
const responseTypes = { reply: 0, event: 1 };
const actions = ["invoke", "register", "unregister"] as const;

/** Plain JSON; 0 is the form of MsAjax. */
export const serializerVersion = 1;

/** `null` for what isn't a request of the library: windows receive other people's messages too. */
export function parseRequest(text: unknown): PageRequest | null {
  const message = typeof text === "string" ? parsedRecord(text) : null;
  if (message === null || message["_messageType"] !== messageTypes.request) return null;
  const { _actionType: type, _actionName: name, _conversationId: conversation, _correlationId: correlation } = message;
  const action = typeof type === "number" ? actions[type] : undefined;
  if (
    action === undefined ||
    typeof name !== "string" ||
    typeof conversation !== "string" ||
    typeof correlation !== "number"
  )
    return null;
  return { action, name, conversation, correlation, data: message["_data"] };
}

export function answerText(answer: HostAnswer, origin: string): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes[answer.kind],
    _actionName: answer.name,
    _conversationId: answer.conversation,
    _correlationId: answer.correlation,
    _errorCode: 0,
    _origin: origin,
    _serializerVersion: serializerVersion,
    _data: answer.data,
  });
}

function parsedRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
