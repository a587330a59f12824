/** What officials shorten in file names and registers. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, "uy ban nhan dan"],
  [/\bubmttq\b/gu, "uy ban mat tran to quoc"],
  [/\bhdnd\b/gu, "hoi dong nhan dan"],
  [/\btp\b/gu, "thanh pho"],
  [/\bgd ?& ?dt\b/gu, "giao duc va dao tao"],
  [/\bkh ?& ?cn\b/gu, "khoa hoc va cong nghe"],
  [/\bkh ?& ?dt\b/gu, "ke hoach va dau tu"],
  [/\bnn ?& ?ptnt\b/gu, "nong nghiep va phat trien nong thon"],
  [/\btn ?& ?mt\b/gu, "tai nguyen va moi truong"],
];

/** The words of a text without marks and case, since file names often come without them: "Sở Nội vụ" → so, noi, vu. */
export function plainWords(text: string): readonly string[] {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/gu, "d").replace(/_/gu, " ");
  const whole = shortForms.reduce((words, [short, long]) => words.replace(short, long), bare);
  return whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
