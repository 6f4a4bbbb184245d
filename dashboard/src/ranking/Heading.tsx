import type { OrgUnitDetails } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { NameOfUnit } from '../place/NameOfUnit';
import { endOf } from '../place/unitName';
import { periodInWords } from '../place/words';

/** What a ranking is called: within which unit, and when. */
export function Heading({ unit, period }: { unit: OrgUnitDetails; period: string }) {
  const { say } = useLanguage();
  return (
    <Sentence
      message="ranking.title"
      values={{
        unit: <NameOfUnit of={unit.names} end={endOf(unit)} />,
        period: periodInWords(period, say).toLowerCase(),
      }}
    />
  );
}
