/** Viet Nam keeps UTC+7 the whole year and has since 1975. */
const offsetMilliseconds = 7 * 3_600_000;

/** Milliseconds since 1970 UTC → civil date-time in Asia/Ho_Chi_Minh, `yyyy-mm-ddThh:mm:ss`. */
export function vietnamTime(milliseconds: number): string {
  return new Date(milliseconds + offsetMilliseconds).toISOString().slice(0, 19);
}

/** Milliseconds since 1970 UTC → civil date in Asia/Ho_Chi_Minh. */
export function vietnamDay(milliseconds: number): string {
  return vietnamTime(milliseconds).slice(0, 10);
}
