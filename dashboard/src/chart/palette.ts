import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { usePrinting } from '../layout/usePrinting';

export interface Palette {
  ink: string;
  ink2: string;
  line: string;
  surface: string;
  series: string;
  soft: string;
  warn: string;
  demo: string;
  font: string;
}

function read(pillar: string | undefined): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const known = pillar === 'gov' || pillar === 'economy' || pillar === 'society' ? pillar : 'neutral';
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    line: token('--line'),
    surface: token('--surface'),
    series: token(`--${known}`),
    soft: token(`--${known}-soft`),
    warn: token('--warn'),
    demo: token('--demo'),
    font: token('--font'),
  };
}

/** The colours of the style sheet for a canvas, which knows no variables; read again when the scheme or contrast changes, or it goes to paper. */
export function usePalette(pillar: string | undefined): Palette {
  const { colorScheme } = useMantineColorScheme();
  const printing = usePrinting();
  const [palette, setPalette] = useState(() => read(pillar));
  useEffect(() => {
    const again = () => setPalette(read(pillar));
    again();
    const watched = new MutationObserver(again);
    watched.observe(document.documentElement, {
      attributeFilter: ['data-mantine-color-scheme', 'data-contrast'],
    });
    return () => watched.disconnect();
  }, [pillar, colorScheme, printing]);
  return palette;
}
