/** One batch, as the panel shows it. Sizes are bytes of UTF-8. */
export type LoggedRequest = {
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  /** Excel's error code, or `null`. */
  readonly error: string | null;
};

export type RequestLog = {
  readonly add: (request: LoggedRequest) => void;
  readonly all: () => readonly LoggedRequest[];
};

/** The newest stand on top; older ones beyond this many are only counted. */
const mostLines = 200;

export function requestLog(summary: HTMLElement, lines: HTMLElement): RequestLog {
  const requests: LoggedRequest[] = [];
  const count = (value: number): string => new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 }).format(value);
  return {
    all: () => requests,
    add: (request) => {
      requests.push(request);
      const { actions, sent, received, milliseconds, error } = request;
      const line = document.createElement("tr");
      line.className = error === null ? "" : "failed";
      line.append(
        ...[
          count(requests.length),
          count(actions),
          count(sent),
          count(received),
          count(milliseconds),
          error ?? "Xong",
        ].map((textContent) => Object.assign(document.createElement("td"), { textContent })),
      );
      lines.prepend(line);
      if (lines.children.length > mostLines) lines.lastElementChild?.remove();
      const bytes = requests.reduce((sum, each) => sum + each.sent, 0);
      summary.textContent = `${count(requests.length)} yêu cầu tới Excel mô phỏng, ${count(bytes)} byte gửi đi; gần nhất ${count(actions)} thao tác trong ${count(milliseconds)} ms`;
    },
  };
}
