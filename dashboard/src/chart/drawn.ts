import type { Language } from '../messages/stored';
import type { Break } from './breaks';
import type { Palette } from './palette';
import type { PointMark } from './pointMark';

export interface Line {
  name: string;
  values: (number | null)[];
  /** Why a value is missing, in words. */
  lacks: (string | undefined)[];
  /** What is to be said of a point, and in words. */
  marks: ((PointMark & { said: string }) | undefined)[];
}

export interface Drawn {
  /** One, or all units of a level. */
  lines: Line[];
  labels: string[];
  decimals: number;
  /** What stands behind a value. */
  suffix: string;
  stock: boolean;
  breaks: (Break & { label: string; words: string })[];
  target: { value: number; label: string } | undefined;
  language: Language;
  palette: Palette;
}
