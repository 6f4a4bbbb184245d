import styles from '../entry/entry.module.css';
import { useLanguage } from '../messages/language';
import type { Answer } from './typed';

interface Props {
  answer: Answer;
  disabled: boolean;
  /** Whether there is a period before to be the same as. */
  comparable: boolean;
  onChange: (answer: Answer) => void;
}

/** Numbers, the same as before, or nothing to report: each is an answer. */
export function EntryAnswer({ answer, disabled, comparable, onChange }: Props) {
  const { say } = useLanguage();
  const offered: Answer[] = comparable ? ['FIGURES', 'UNCHANGED', 'NOTHING'] : ['FIGURES', 'NOTHING'];
  return (
    <fieldset className={styles.answers} disabled={disabled}>
      <legend className="sr-only">{say('return.answer')}</legend>
      {offered.map((one) => (
        <label key={one}>
          <input type="radio" name="answer" checked={answer === one} onChange={() => onChange(one)} />
          {say(`fill.answer.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
