import { useQuery } from '@tanstack/react-query';
import { orgUnitQuery, scoresQuery } from '../api/queries';
import { INDEX_SET } from '../figure/indexSet';
import { useHeld } from '../figure/useHeld';
import { useTitle } from '../layout/title';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { usePlace, useUnit } from '../place/place';
import { endOf, unitName } from '../place/unitName';
import { periodInWords } from '../place/words';

/** What the overview is of, and what it is called: the unit, the period, its scores and how much of it is held. */
export function useOverview() {
  const { say, name } = useLanguage();
  const { period, boundaries } = usePlace();
  const orgUnit = useUnit();
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const scores = useQuery({
    ...scoresQuery({ indexSet: INDEX_SET, orgUnit, period, boundaries }),
    // on other boundaries there may be nobody to score
    enabled: boundaries === undefined || (unit.data !== undefined && unit.data.madeOf === undefined),
  });
  const words = periodInWords(period, say).toLowerCase();
  const title =
    unit.data === undefined
      ? ''
      : say('overview.title', {
          unit: unitName(unit.data, name, say),
          period: words,
        });
  const heading =
    unit.data === undefined ? (
      title
    ) : (
      <Sentence
        message="overview.title"
        values={{ unit: <NameOfUnit of={unit.data.names} end={endOf(unit.data)} />, period: words }}
      />
    );
  useTitle(title);
  const held = useHeld(unit.data);
  return { heading, period, boundaries, unit, scores, score: scores.data?.scores[0], held };
}
