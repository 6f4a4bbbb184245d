import { Button } from '@mantine/core';
import { useId } from 'react';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import { UnitFilter } from '../register/UnitFilter';
import styles from './account.module.css';
import { type Grant, type Role, ROLES, grantOf, textOf } from '../session/grants';

interface Props {
  grants: readonly Grant[];
  onChange: (grants: Grant[]) => void;
  /** Those that there are to choose from, the first one for what is added. */
  roles?: readonly Role[];
}

export const FIRST: Grant = { role: 'reporter', pillar: undefined, unit: undefined };

/** The rights of a form, whose units are typed into its fields. */
export function grantsOf(grants: readonly Grant[], fields: FormData): string[] {
  return grants.map((grant, i) => {
    const unit = fields.get(`unit-${i}`);
    return textOf({
      ...grant,
      unit: typeof unit === 'string' && unit.trim() !== '' ? unit.trim() : undefined,
    });
  });
}

/** Rights one below the other: role, pillar and unit; no unit is all units. */
export function GrantsEditor({ grants, onChange, roles = ROLES }: Props) {
  const { say } = useLanguage();
  const id = useId();
  const change = (i: number, to: Partial<Grant>) =>
    onChange(grants.map((grant, k) => (k === i ? { ...grant, ...to } : grant)));
  return (
    <fieldset className={styles.grants}>
      <legend className={styles.legend}>{say('account.rights')}</legend>
      {grants.map((grant, i) => (
        <div key={i} className={styles.grant}>
          <p className={styles.field}>
            <label htmlFor={`${id}-role-${i}`}>{say('account.role')}</label>
            <select
              id={`${id}-role-${i}`}
              value={grant.role}
              onChange={(event) =>
                change(i, { role: grantOf(`${event.target.value}:*:*`)?.role ?? grant.role })
              }
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {say(`account.role.${role}`)}
                </option>
              ))}
            </select>
          </p>
          <p className={styles.field}>
            <label htmlFor={`${id}-pillar-${i}`}>{say('account.pillar')}</label>
            <select
              id={`${id}-pillar-${i}`}
              value={grant.pillar ?? ''}
              onChange={(event) =>
                change(i, { pillar: PILLARS.find((pillar) => pillar === event.target.value) })
              }
            >
              <option value="">{say('account.everyPillar')}</option>
              {PILLARS.map((pillar) => (
                <option key={pillar} value={pillar}>
                  {say(`pillar.${pillar}`)}
                </option>
              ))}
            </select>
          </p>
          <label className={styles.field}>
            <span className={styles.legend}>{say('account.unit')}</span>
            <UnitFilter filter={`unit-${i}`} value={grant.unit ?? ''} />
          </label>
          {grants.length > 1 && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChange(grants.filter((_, k) => k !== i))}
            >
              {say('account.right.remove')}
            </Button>
          )}
        </div>
      ))}
      <p className={styles.actions}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            onChange([...grants, roles === ROLES ? FIRST : { ...FIRST, role: roles[0] ?? FIRST.role }])
          }
        >
          {say('account.right.add')}
        </Button>
      </p>
    </fieldset>
  );
}
