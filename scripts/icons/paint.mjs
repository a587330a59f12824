// A few shapes, painted with soft edges into pixels. Coordinates are pixels of the picture, y downward.

const red = [0xc4, 0x28, 0x2d];
const gold = [0xe6, 0xa1, 0x17];
const white = [0xff, 0xff, 0xff];
export const colors = { red, gold, white };

/** Steps across a pixel: 8 × 8 samples give 65 shades of an edge. */
const steps = 8;

export const disc = (x, y, radius) => ({
  box: [x - radius, y - radius, x + radius, y + radius],
  has: (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius ** 2,
});

/** Left and top inclusive, right and bottom exclusive; `round` is the radius of the corners. */
export const box = (left, top, right, bottom, round = 0) => ({
  box: [left, top, right, bottom],
  has: (px, py) => {
    const dx = Math.max(left + round - px, px - (right - round), 0);
    const dy = Math.max(top + round - py, py - (bottom - round), 0);
    const inside = px >= left && px < right && py >= top && py < bottom;
    return inside && (dx === 0 || dy === 0 || dx * dx + dy * dy <= round * round);
  },
});

export const polygon = (...points) => ({
  box: boundsOf(points, 0),
  has: (px, py) => {
    let inside = false;
    points.forEach(([x, y], at) => {
      const [x2, y2] = points[(at + 1) % points.length];
      if (y > py !== y2 > py && px < ((x2 - x) * (py - y)) / (y2 - y) + x) inside = !inside;
    });
    return inside;
  },
});

/** A line of `width` through the points, with round ends and corners. */
export const line = (width, ...points) => ({
  box: boundsOf(points, width / 2),
  has: (px, py) => points.slice(1).some((to, at) => distance([px, py], points[at], to) <= width / 2),
});

/** Points of an arc, for `line`; angles in degrees, 0 to the right, clockwise as y goes down. */
export function arc([x, y], radius, [from, to]) {
  const count = 24;
  return Array.from({ length: count + 1 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / count) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function boundsOf(points, margin) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs) - margin, Math.min(...ys) - margin, Math.max(...xs) + margin, Math.max(...ys) + margin];
}

function distance([px, py], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / length));
  return Math.hypot(px - x1 - along * (x2 - x1), py - y1 - along * (y2 - y1));
}

function coverage(shape, column, row) {
  let hits = 0;
  for (let j = 0; j < steps; j += 1) {
    for (let i = 0; i < steps; i += 1) {
      if (shape.has(column + (i + 0.5) / steps, row + (j + 0.5) / steps)) hits += 1;
    }
  }
  return hits / steps ** 2;
}

/** Lays a colour over what is there, by how much of the pixel it covers. */
function blend(data, at, color, cover) {
  const under = data[at + 3] / 255;
  const alpha = cover + under * (1 - cover);
  color.forEach((value, channel) => {
    data[at + channel] = Math.round((value * cover + data[at + channel] * under * (1 - cover)) / alpha);
  });
  data[at + 3] = Math.round(alpha * 255);
}

/** Paints [colour, shape] pairs in their order; `data` is RGBA of size × size pixels. */
export function paint(data, size, layers) {
  for (const [color, shape] of layers) {
    const [left, top, right, bottom] = shape.box;
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(size, Math.ceil(bottom)); row += 1) {
      for (let column = Math.max(0, Math.floor(left)); column < Math.min(size, Math.ceil(right)); column += 1) {
        const cover = coverage(shape, column, row);
        if (cover > 0) blend(data, (row * size + column) * 4, color, cover);
      }
    }
  }
}
