import { useEffect, useRef, useState } from 'react';
import { takeNews } from '../figure/news';
import { formatTime } from '../messages/format';
import { useLanguage } from '../messages/language';
import { usePeriodAhead } from '../place/place';
import { periodInWords } from '../place/words';
import { inWords } from './announced';

const EVERY_MS = 5_000;

/** Says to who does not see the page that it is of another period now, or which of its figures changed, at most every few seconds. */
export function Announcer() {
  const { say } = useLanguage();
  const period = usePeriodAhead();
  const [words, setWords] = useState('');
  const before = useRef(period);
  useEffect(() => {
    if (before.current === period) return;
    const isFirst = before.current === undefined;
    before.current = period;
    if (isFirst || period === undefined) return;
    setWords(`${say('place.period')}: ${periodInWords(period, say)}`);
  }, [period, say]);
  useEffect(() => {
    const timer = setInterval(() => {
      const said = inWords(takeNews(), formatTime(Date.now(), true), say);
      if (said !== undefined) setWords(said);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [say]);
  return (
    <p className="sr-only" role="status" data-announced>
      {words}
    </p>
  );
}
