import type { BatchAnswer } from "../web/dispatch-method";
import { answerShell, type Shell } from "../web/shell-services";
import type { SimulatedExcel } from "../simulated-excel";
import type { RequestBody, ResponseBody } from "../wire/messages";
import type { LoggedRequest } from "./request-log";

export type BatchWorld = {
  readonly excel: Pick<SimulatedExcel, "answer">;
  readonly shell: Shell;
  readonly unknown: (what: string) => void;
  /** Told of every batch on the workbook after it ran. */
  readonly ran: (request: LoggedRequest) => void;
};

const encoder = new TextEncoder();

/** Runs one batch on the workbook, or on the Excel around it, and tells what it cost. */
export function answerBatch(text: string, { excel, shell, unknown, ran }: BatchWorld): BatchAnswer {
  const request = JSON.parse(text) as RequestBody;
  const outside = answerShell(request, shell, unknown);
  if (outside !== null) return { error: 0, status: 200, body: JSON.stringify(outside) };
  const began = performance.now();
  const body = excel.answer(text);
  const milliseconds = performance.now() - began;
  const { Error: error } = JSON.parse(body) as ResponseBody;
  ran({
    actions: request.Actions.length,
    sent: encoder.encode(text).length,
    received: encoder.encode(body).length,
    milliseconds,
    error:
      error === undefined ? null : [error.Code, error.Location, error.Message].filter((part) => part !== "").join(": "),
  });
  return { error: 0, status: 200, body };
}
