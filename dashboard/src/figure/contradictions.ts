import { createContext } from 'react';
import type { StatementOfKey } from '../api/shapes';
import { writeSubject } from './subject';

/** What the approved sources say of a figure where they differ, the one in force first; by the figure's subject. */
export type Contradictions = ReadonlyMap<string, readonly StatementOfKey[]>;

/** Those of every pillar that has answered. */
export const ContradictionsContext = createContext<Contradictions>(new Map());

/** What only one approved source says is contradicted by nobody. */
export function bySubject(statements: readonly StatementOfKey[]): Contradictions {
  const said = new Map<string, StatementOfKey[]>();
  for (const statement of statements.filter(({ status }) => status === 'APPROVED')) {
    const { indicator, orgUnit, period, breakdown } = statement;
    const subject = writeSubject({ kind: 'indicator', indicator, orgUnit, period, breakdown });
    said.set(subject, [...(said.get(subject) ?? []), statement]);
  }
  return new Map(
    [...said]
      .filter(([, statements]) => statements.length > 1)
      .map(([subject, statements]) => [
        subject,
        statements.toSorted((a, b) => Number(b.inForce) - Number(a.inForce)),
      ]),
  );
}
