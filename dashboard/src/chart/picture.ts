import type { Palette } from './palette';
import { wrapped } from './wrapped';

/** What a chart can do for those who hold it. */
export interface Picture {
  /** The chart as a PNG in a data URL, with what it says of itself; undefined before it is drawn. */
  png: () => string | undefined;
}

/** What a picture says of itself: it is shown where nobody can ask the page. */
export interface Frame {
  title: string;
  /** Whose numbers, in what unit. */
  subtitle: string;
  /** Said across its head if not empty. */
  stamp: string;
  /** Marks, sources, address and day. */
  notes: string[];
}

/** In points of the page; the picture has `ratio` times as many. */
const MARGIN = 16;
const TITLE = 16;
const TEXT = 12;
const LINE = 1.45;

/** The chart with its title above and its notes below. */
export function framed(
  chart: HTMLCanvasElement,
  frame: Frame,
  palette: Palette,
  ratio: number,
): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  const width = chart.width / ratio + 2 * MARGIN;
  const pen = picture.getContext('2d');
  if (pen === null) return chart;
  const font = (size: number, weight = 400) => `${weight} ${size}px ${palette.font || 'sans-serif'}`;
  const lines = (text: string, size: number, weight?: number) => {
    pen.font = font(size, weight);
    return wrapped(text, width - 2 * MARGIN, (words) => pen.measureText(words).width);
  };
  const head = [
    ...lines(frame.title, TITLE, 600).map((text) => ({
      text,
      size: TITLE,
      weight: 600,
      colour: palette.ink,
    })),
    ...lines(frame.subtitle, TEXT).map((text) => ({ text, size: TEXT, weight: 400, colour: palette.ink2 })),
    ...(frame.stamp === '' ? [] : lines(frame.stamp, TEXT, 700)).map((text) => ({
      text,
      size: TEXT,
      weight: 700,
      colour: palette.demo,
    })),
  ];
  const foot = frame.notes.flatMap((note) =>
    lines(note, TEXT).map((text) => ({ text, size: TEXT, weight: 400, colour: palette.ink2 })),
  );
  const heightOf = (all: { size: number }[]) => all.reduce((sum, { size }) => sum + size * LINE, 0);
  const top = MARGIN + heightOf(head);
  const bottom = top + chart.height / ratio;
  picture.width = Math.round(width * ratio);
  picture.height = Math.round((bottom + heightOf(foot) + 1.5 * MARGIN) * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.drawImage(chart, MARGIN, top, chart.width / ratio, chart.height / ratio);
  pen.textBaseline = 'top';
  const write = (all: typeof head, from: number) => {
    let y = from;
    for (const { text, size, weight, colour } of all) {
      pen.font = font(size, weight);
      pen.fillStyle = colour;
      pen.fillText(text, MARGIN, y);
      y += size * LINE;
    }
  };
  write(head, MARGIN * 0.75);
  write(foot, bottom + MARGIN / 2);
  return picture;
}
