import { useQuery } from '@tanstack/react-query';
import { indexSetQuery } from '../api/queries';
import { Loaded } from '../layout/Loaded';
import { componentOf } from './component';
import { ComponentLineage } from './ComponentLineage';
import { ScoreLineage } from './ScoreLineage';
import type { ItemSubject } from '../figure/subject';

interface Props {
  subject: ItemSubject;
  boundaries: string | undefined;
}

/** A score: of a component by its rule, of anything above as a sum. */
export function ItemLineage({ subject, boundaries }: Props) {
  const set = useQuery(indexSetQuery(subject.indexSet));
  return (
    <Loaded query={set} rows={8}>
      {(definition) =>
        componentOf(definition, subject.item) === undefined ? (
          <ScoreLineage subject={subject} boundaries={boundaries} definition={definition} />
        ) : (
          <ComponentLineage subject={subject} boundaries={boundaries} />
        )
      }
    </Loaded>
  );
}
