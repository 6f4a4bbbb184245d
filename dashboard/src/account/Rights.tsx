import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';
import { useUnitNames } from '../register/useUnitNames';
import styles from '../record/record.module.css';
import { grantOf } from '../session/grants';

/** What was granted, in words. */
export function Rights({ grants }: { grants: readonly string[] }) {
  const { say } = useLanguage();
  const known = grants.map(grantOf).filter((grant) => grant !== undefined);
  const unitName = useUnitNames([...new Set(known.flatMap(({ unit }) => unit ?? []))]);
  return (
    <ul className={styles.list}>
      {known.map(({ role, pillar, unit }) => (
        <li key={`${role} ${pillar ?? ''} ${unit ?? ''}`}>
          <Sentence
            message="account.right"
            values={{
              role: <strong>{say(`account.role.${role}`)}</strong>,
              unit: unit === undefined ? say('account.everyUnit') : <Written>{unitName(unit)}</Written>,
              pillar: say(pillar === undefined ? 'account.everyPillar' : `pillar.${pillar}`),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
