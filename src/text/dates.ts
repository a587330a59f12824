/** ISO yyyy-mm-dd → dd/mm/yyyy, the order of both languages here; any other text comes back as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match === null ? iso : `${match[3]}/${match[2]}/${match[1]}`;
}

/** ISO yyyy-mm-dd → 30/6/2020, as the pane shows days; any other text comes back as it is. */
export function shortDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match === null ? iso : `${Number(match[3])}/${Number(match[2])}/${match[1]}`;
}

/**
 * ISO date-time yyyy-mm-ddThh:mm… → 8:05 ngày 30/6/2020 with the given word between; any other text comes back as it
 * is.
 */
export function shortMoment(iso: string, between: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/u.exec(iso);
  return match === null ? iso : `${Number(match[2])}:${match[3]}${between}${shortDate(match[1] ?? "")}`;
}
