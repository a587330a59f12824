import { type Face, widthOf } from "./widths";

export type Setting = {
  /** Points. */
  readonly size: number;
  readonly face: Face;
  /** Of the line, in points. */
  readonly width: number;
  /** Shown in capitals, whatever the text has; left out: as it is. */
  readonly capitals?: boolean;
};

/** Another printer's font may be a little wider than the one that was measured. */
export const slack = 1.02;
/** With what a line of a name may well begin, so that what belongs together stays together. */
const beginnings = new Set(
  "và của các tại về theo thuộc giữa tỉnh huyện xã phường thành trung đơn khối cụm công sở ban hội ủy thi khen".split(
    " ",
  ),
);
/** A mark of a template is one word: whoever fills it looks for it whole. */
const words = /\S+/gu;
/** Words of two syllables in the names of bodies: no line ends between them. */
const together = new Set(
  (
    "hữu hạn,trách nhiệm,thành viên,cổ phần,khai thác,công trình,thủy lợi,công ty,tập đoàn,doanh nghiệp,nhà nước," +
    "nông nghiệp,nông thôn,nông dân,môi trường,khoa học,công nghệ,giáo dục,đào tạo,văn hóa,thể thao,du lịch,tài chính," +
    "kế hoạch,đầu tư,xây dựng,giao thông,vận tải,lao động,xã hội,nội vụ,tư pháp,thanh tra,công thương,y tế,công an," +
    "quân sự,chỉ huy,biên phòng,hội đồng,thi đua,khen thưởng,nhân dân,ủy ban,mặt trận,tổ quốc,việt nam,phụ nữ," +
    "chiến binh,cựu chiến,thanh niên,cộng sản,liên đoàn,ngân hàng,chính sách,bảo hiểm,điện lực,viễn thông,bưu điện," +
    "đại học,cao đẳng,bệnh viện,đa khoa,trung tâm,văn phòng,tuyên giáo,dân vận,tổ chức,nội chính,kiểm tra,kiểm sát," +
    "viện kiểm,tòa án,thi hành,dân sự,thống kê,kho bạc,hải quan,quản lý,thị trường,khu công,công nghiệp,tổng công," +
    "thành phố,thường trực,đoàn đại,đại biểu,quốc hội,kết quả,phong trào,thực hiện,báo cáo,đơn vị,giao ước,năm học"
  ).split(","),
);

/** Names of bodies and the like stand on every letter of a wave. */
const broken = new Map<string, readonly string[]>();
const mostKept = 5000;

/**
 * The lines of a text that is centered: as few as fit, one more where a name would be torn apart, about equally long,
 * and rather broken before a word that begins something. A text with a mark stays one, since nobody knows yet how long
 * it gets.
 */
export function balancedLines(text: string, setting: Setting): readonly string[] {
  const { size, face, width, capitals = false } = setting;
  const key = `${String(size)} ${face} ${String(width)} ${String(capitals)} ${text}`;
  const before = broken.get(key);
  if (before !== undefined) return before;
  const lines = brokenLines(text, setting);
  if (broken.size < mostKept) broken.set(key, lines);
  return lines;
}

function brokenLines(text: string, setting: Setting): readonly string[] {
  const parts = text.match(words) ?? [];
  if (text.includes("{") || parts.length === 0) return [text];
  const room = setting.width / slack;
  const measured = (line: string): number =>
    widthOf(setting.capitals === true ? line.toUpperCase() : line, setting.size, setting.face);
  const count = greedyCount(parts, (line) => measured(line) <= room);
  if (count === 1) return [text];
  const [few, more] = [count, count + 1].map((each) => bestLines(parts, { count: each, room, measured }));
  return (few as Way).cost > (more as Way).cost + oneMore ? (more as Way).lines : (few as Way).lines;
}

function greedyCount(parts: readonly string[], fits: (line: string) => boolean): number {
  let count = 1;
  let line = "";
  for (const part of parts) {
    const longer = line === "" ? part : `${line} ${part}`;
    if (line !== "" && !fits(longer)) {
      count += 1;
      line = part;
    } else line = longer;
  }
  return count;
}

type Breaking = { readonly count: number; readonly room: number; readonly measured: (line: string) => number };
type Way = { readonly lines: readonly string[]; readonly cost: number };

/** Of all ways to break into so many lines the one with the least squares of unequal room, by dynamic programming. */
function bestLines(parts: readonly string[], { count, room, measured }: Breaking): Way {
  const fair = measured(parts.join(" ")) / count;
  const known = new Map<string, Way>();
  const best = (from: number, left: number): Way => {
    const key = `${from} ${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let found: Way = { lines: [parts.slice(from).join(" ")], cost: Number.POSITIVE_INFINITY };
    for (let to = left === 1 ? parts.length : from + 1; to <= parts.length - left + 1; to += 1) {
      const line = parts.slice(from, to).join(" ");
      const width = measured(line);
      const own = ((width - fair) / room) ** 2 + (width > room && to > from + 1 ? 100 : 0) + beginningCost(parts, from);
      const rest = left === 1 ? { lines: [], cost: 0 } : best(to, left - 1);
      if (own + rest.cost < found.cost) found = { lines: [line, ...rest.lines], cost: own + rest.cost };
    }
    known.set(key, found);
    return found;
  };
  return best(0, Math.min(count, parts.length));
}

const isDash = (word: string): boolean => word === "-" || word === "–";
/** What a line more costs, and one that begins within a name, or anywhere, beside the squares of unequal room. */
const [oneMore, torn, anywhere] = [0.3, 0.5, 0.06];

/** What it costs to begin a line with this word. */
function beginningCost(parts: readonly string[], from: number): number {
  if (from === 0) return 0;
  const [before, here] = [parts[from - 1] as string, parts[from] as string].map((word) => word.toLowerCase());
  if (together.has(`${before} ${here}`) || isDash(here as string)) return torn;
  return beginnings.has(here as string) || isDash(before as string) ? 0 : anywhere;
}
