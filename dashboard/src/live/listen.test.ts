// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type LiveState } from './stream';

/** A line to the gateway as the browser has one. */
class Line extends EventTarget {
  static readonly CLOSED = 2;
  static all: Line[] = [];
  static open = () => Line.all.filter((line) => line.readyState !== Line.CLOSED).length;
  readyState = 0;
  onerror: (() => void) | null = null;
  constructor() {
    super();
    Line.all.push(this);
  }
  close() {
    this.readyState = Line.CLOSED;
  }
  tell(version: number) {
    this.readyState = 1;
    const data = JSON.stringify({ version, changes: [], truncated: false });
    this.dispatchEvent(new MessageEvent('changes', { data }));
  }
}

let stop: () => void;
let states: LiveState[];
let missed: boolean[];
let seen: DocumentVisibilityState;

function turn(to: DocumentVisibilityState) {
  seen = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

function begin() {
  stop = listen({
    since: () => undefined,
    onState: (state) => states.push(state),
    onChanges: (_, left) => missed.push(left),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Line);
  Line.all = [];
  states = [];
  missed = [];
  seen = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page behind another holds no line, and hears when it is seen again what it missed', () => {
  begin();
  Line.all[0]?.tell(7);
  turn('hidden');
  expect(Line.open()).toBe(0);
  vi.advanceTimersByTime(600_000);
  expect(Line.all).toHaveLength(1);
  expect(states.at(-1)).toEqual({ kind: 'live' });

  turn('visible');
  expect(Line.open()).toBe(1);
  Line.all[1]?.tell(9);
  expect(missed).toEqual([false, true]);
});

test('a page that is opened behind another listens when it is seen', () => {
  seen = 'hidden';
  begin();
  expect(Line.all).toHaveLength(0);
  turn('visible');
  expect(Line.open()).toBe(1);
});

test('a page that the browser keeps for the way back holds no line meanwhile', () => {
  begin();
  window.dispatchEvent(new Event('pagehide'));
  expect(Line.open()).toBe(0);
  window.dispatchEvent(new Event('pageshow'));
  expect(Line.open()).toBe(1);
});

test('a page that is shown for the first time keeps the line it has', () => {
  begin();
  window.dispatchEvent(new Event('pageshow'));
  expect(Line.all).toHaveLength(1);
});

test('who was cut off tries again while somebody looks, and at once when there is a net again', () => {
  begin();
  Line.all[0]?.tell(7);
  Line.all[0]?.onerror?.();
  expect(states.at(-1)?.kind).toBe('stale');
  vi.advanceTimersByTime(60_000);
  expect(Line.all).toHaveLength(2);

  window.dispatchEvent(new Event('offline'));
  expect(Line.open()).toBe(0);
  window.dispatchEvent(new Event('online'));
  expect(Line.open()).toBe(1);

  window.dispatchEvent(new Event('offline'));
  turn('hidden');
  vi.advanceTimersByTime(600_000);
  expect(Line.open()).toBe(0);
});
