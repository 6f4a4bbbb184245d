import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../api/queries';
import type { Contradiction, Pillar, Statement } from '../api/shapes';
import { ChoiceWords } from '../explain/ChoiceWords';
import { dayInWords } from '../explain/publication';
import { PublishedAt } from '../explain/PublishedAt';
import { SourceName } from '../explain/SourceName';
import { Figure } from '../figure/Figure';
import { StatedValue } from '../figure/StatedValue';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { keyColumns } from './keyColumns';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { useUnitNames } from '../register/useUnitNames';
import { DECIDERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { keyOf } from './keyOf';

interface Props {
  pillar: Pillar;
  items: Contradiction[];
  onChoose: (contradiction: Contradiction) => void;
}

/** What each source says of a figure, a row for each figure, and why one of them is in force. */
export function ContradictionTable({ pillar, items, onChoose }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const indicators = useQuery(indicatorsQuery()).data?.items;
  const unitName = useUnitNames([...new Set(items.map(({ orgUnit }) => orgUnit))]);
  const columns: Column<Contradiction>[] = [
    ...keyColumns(say, indicators, unitName),
    { key: 'period', head: say('place.period'), cell: ({ period }) => periodInWords(period, say) },
    {
      key: 'inForce',
      head: say('contradictions.inForce'),
      cell: ({ statements: [first], indicator, orgUnit, period, breakdown }) =>
        first !== undefined && (
          <>
            <Figure explain={{ kind: 'indicator', indicator, orgUnit, period, breakdown }}>
              <StatedValue numerator={first.numerator} denominator={first.denominator} />
            </Figure>
            <Said of={first} />
          </>
        ),
    },
    {
      key: 'others',
      head: say('contradictions.others'),
      cell: ({ statements: [, ...others] }) =>
        others.map((one) => (
          <div key={one.source.name}>
            <StatedValue numerator={one.numerator} denominator={one.denominator} />
            <Said of={one} />
          </div>
        )),
    },
    {
      key: 'why',
      head: say('contradictions.why'),
      cell: (one) => (
        <>
          {say(`chosen.${one.chosenBy}`)}
          {one.choice !== undefined && <ChoiceWords choice={one.choice} />}
          {may?.(DECIDERS, pillar, one.orgUnit) === true && (
            <div>
              <Button size="compact-sm" variant="default" onClick={() => onChoose(one)}>
                {say('contradictions.decide')}
              </Button>
            </div>
          )}
        </>
      ),
    },
  ];
  return <RecordTable label={say('contradictions.title')} columns={columns} rows={items} keyOf={keyOf} />;
}

/** Who says so, when and where. */
function Said({ of: { source, publishedOn, place, note } }: { of: Statement }) {
  return (
    <span className={styles.about} data-plain>
      <SourceName source={source} />
      {publishedOn !== undefined && `, ${dayInWords(publishedOn)}`}
      {place !== undefined && (
        <>
          , <PublishedAt place={place} />
        </>
      )}
      {note !== undefined && (
        <>
          ; <Written>{note}</Written>
        </>
      )}
    </span>
  );
}
