import { useId } from 'react';
import type { Form } from '../api/shapes';
import { today } from '../messages/format';
import { langOf } from '../messages/vietnamese';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import { periodInWords } from '../place/words';
import styles from '../record/record.module.css';
import { choiceOf } from '../record/periods';
import { useWithin } from '../register/useWithin';

/** Chooses the period of a form and within which unit it is looked at. */
export function FormPlace({ form, period }: { form: Form; period: string }) {
  const { say, language } = useLanguage();
  const set = useSetParams();
  const id = useId();
  const { within, units } = useWithin();
  return (
    <div className={styles.place} role="group" aria-label={say('place.label')}>
      <label htmlFor={`${id}p`}>{say('place.period')}</label>
      <select id={`${id}p`} value={period} onChange={(event) => set({ period: event.target.value })}>
        {choiceOf(form, period, today()).map((value) => (
          <option key={value} value={value}>
            {periodInWords(value, say)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}w`}>{say('form.within')}</label>
      <select id={`${id}w`} value={within} onChange={(event) => set({ within: event.target.value })}>
        {units.map(([value, label]) => (
          <option key={value} value={value} lang={langOf(label, language)}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
