import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { langOf } from '../messages/vietnamese';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import { PILLARS } from '../place/paths';
import styles from '../record/record.module.css';
import { useWithin } from '../register/useWithin';

/** Chooses of which pillar, within which unit and by whom decided contradictions are shown. */
export function ContradictionFilters() {
  const { say, language } = useLanguage();
  const [params] = useSearchParams();
  const set = useSetParams();
  const id = useId();
  const { units } = useWithin();
  const choices = [
    {
      param: 'pillar',
      label: say('contradictions.pillar'),
      options: [
        ['', say('contradictions.pillar.all')],
        ...PILLARS.map((pillar) => [pillar, say(`pillar.${pillar}`)]),
      ],
    },
    { param: 'within', label: say('contradictions.within'), options: units },
    {
      param: 'chosen',
      label: say('contradictions.chosen'),
      options: [
        ['', say('contradictions.chosen.all')],
        ['RULE', say('contradictions.chosen.RULE')],
        ['PERSON', say('contradictions.chosen.PERSON')],
      ],
    },
  ];
  return (
    <div className={styles.controls} role="group" aria-label={say('contradictions.title')}>
      {choices.map(({ param, label, options }) => (
        <span key={param} data-plain>
          <label htmlFor={`${id}${param}`}>{label}</label>{' '}
          <select
            id={`${id}${param}`}
            value={params.get(param) ?? ''}
            onChange={(event) => set({ [param]: event.target.value })}
          >
            {options.map(([value = '', text = '']) => (
              <option key={value} value={value} lang={langOf(text, language)}>
                {text}
              </option>
            ))}
          </select>
        </span>
      ))}
    </div>
  );
}
