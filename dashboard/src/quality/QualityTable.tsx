import { Link } from 'react-router';
import type { Indicator, Pillar, Series } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import asCards from '../layout/cards.module.css';
import { Empty } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { formPath, registerPath } from '../place/paths';
import { useAddress } from '../place/place';
import { PillarName } from '../record/PillarName';
import { type Row, rowsOf, sumOf, type Word, WORDS } from './words';

interface Props {
  pillar: Pillar;
  indicators: Indicator[];
  answers: Series[];
  orgUnit: string;
  period: string;
}

/** Forms and registers of a pillar by the six words; each share opens to the returns or records that it is made of. */
export function QualityTable({ pillar, indicators, answers, orgUnit, period }: Props) {
  const { say, language } = useLanguage();
  const rows = rowsOf(indicators, pillar, answers);
  const percent = (good: number, of: number) => `${formatNumber((good / of) * 100, language, 1)} %`;
  return (
    <Panel
      title={<PillarName of={pillar} />}
      aside={<DemoMark demo={WORDS.some((word) => sumOf(rows, word)?.demo === true)} />}
    >
      {rows.length === 0 ? (
        <Empty>{say('quality.none')}</Empty>
      ) : (
        <Table className={asCards.cards} caption={`${say('quality.title')}, ${say(`pillar.${pillar}`)}`}>
          <thead>
            <tr>
              <th scope="col">{say('quality.of')}</th>
              {WORDS.map((word) => (
                <th key={word} scope="col" className="num">
                  {say(`quality.word.${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.code}`}>
                <th scope="row">
                  <To row={row} pillar={pillar} />
                </th>
                {WORDS.map((word) => (
                  <td key={word} className="num" data-label={say(`quality.word.${word}`)}>
                    <Cell row={row} word={word} orgUnit={orgUnit} period={period} percent={percent} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {/* of what stands above, where each share opens */}
          <tfoot data-plain>
            <tr>
              <th scope="row">{say('quality.all')}</th>
              {WORDS.map((word) => {
                const sum = sumOf(rows, word);
                return (
                  <td key={word} className="num" data-label={say(`quality.word.${word}`)}>
                    {sum === undefined ? '–' : percent(sum.good, sum.of)}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </Table>
      )}
    </Panel>
  );
}

function To({ row: { kind, code, names }, pillar }: { row: Row; pillar: Pillar }) {
  const address = useAddress();
  return (
    <Link to={address(kind === 'form' ? formPath(pillar, code) : registerPath(pillar, code))}>
      <Name of={names} otherwise={code} />
    </Link>
  );
}

interface CellProps {
  row: Row;
  word: Word;
  orgUnit: string;
  period: string;
  percent: (good: number, of: number) => string;
}

function Cell({ row, word, orgUnit, period, percent }: CellProps) {
  const share = row.words.get(word);
  if (share === undefined) return '–';
  const { indicator, breakdown, good, of, demo } = share;
  const measured = row.kind === 'register' ? period.slice(0, 4) : period;
  return (
    <Figure demo={demo} explain={{ kind: 'indicator', indicator, orgUnit, period: measured, breakdown }}>
      {percent(good, of)}
    </Figure>
  );
}
